"""The print itself tells a comma from a dot and a mark from a digit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingestion.readers.ocr.glyphs import clause_end, glyphs, raised, separators
from ingestion.readers.ocr.tesseract import Box, Seen
from ingestion.readers.ocr.voting import MISFIT
from tests.ingestion.readers.ocr.paper import LEFT, TOP, Paper

X_HEIGHT = 28.0


def printed(*pieces: str) -> tuple[Paper, Seen]:
    paper = Paper()
    paper.line(*pieces)
    left, top, right, bottom = paper.picture.point(lambda value: 255 - value).getbbox() or (0,) * 4
    return paper, Seen("".join(pieces), Box(left, top, right, bottom), 1.0, TOP, X_HEIGHT)


@pytest.mark.parametrize(("number", "signs"), [("884,475", ","), ("10.123,4", ".,"), ("2024", "")])
def test_commas_and_dots_are_measured(number: str, signs: str) -> None:
    paper, word = printed(number)
    assert separators(paper.picture, glyphs(paper.picture, word.box), number) == signs


def test_a_reading_that_the_glyphs_do_not_bear_out_is_a_misfit() -> None:
    paper, word = printed("9,5")
    assert separators(paper.picture, glyphs(paper.picture, word.box), "955") == MISFIT


def test_touching_glyphs_cannot_be_measured() -> None:
    paper, word = printed("9,5")
    assert separators(paper.picture, glyphs(paper.picture, word.box), "9,55") is None


def test_only_the_raised_digit_is_raised() -> None:
    paper, word = printed("5/2023", "1", ", tăng")
    (mark,) = raised(paper.picture, word, X_HEIGHT)
    assert mark.x0 > LEFT + 100
    assert mark.bottom < TOP


def test_a_mark_that_stands_alone_is_raised_too() -> None:
    paper, word = printed("", "14")
    assert len(raised(paper.picture, word, X_HEIGHT)) == 2


def test_quotes_and_accents_are_no_marks() -> None:
    paper, word = printed("“Ấn Độ” ổn định")
    assert raised(paper.picture, word, X_HEIGHT) == []


@pytest.mark.parametrize("printed_end", [";", ":"])
@pytest.mark.parametrize("word", ["đồng", "kỳ", "17,5%"])
def test_a_semicolon_is_told_from_a_colon(word: str, printed_end: str) -> None:
    paper, seen = printed(word + printed_end)
    for read_end in ":;":
        read = replace(seen, text=word + read_end)
        assert clause_end(paper.picture, read) == word + printed_end
