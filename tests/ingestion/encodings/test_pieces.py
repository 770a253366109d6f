"""Pieces with their fonts: the font is believed unless the words speak against it."""

from __future__ import annotations

import pytest

from ingestion.encodings import Encoding, Piece, in_unicode
from tests.ingestion.encodings.helpers import shown

WORDS = ["Tổng số", "Khai khoáng", "Chế biến, chế tạo", "Sản xuất điện", "Tỷ đồng", "Tháng 5"]
LATIN = ["quý III", "Khai khoáng", "tính", "Lúa hè thu", "Giao thông", "Cà phê"]


def read(words: list[str], font: str | None) -> list[str]:
    pieces = [Piece(text, font) for text in words]
    found = in_unicode(pieces)
    return [found[piece] for piece in pieces]


@pytest.mark.parametrize(
    ("font", "encoding"), [(".VnTime", Encoding.TCVN3), ("VNI-Times", Encoding.VNI)]
)
@pytest.mark.parametrize("words", [WORDS, ["Ngô"], ["QĐ"], ["Mã"]])
def test_words_of_a_legacy_font_are_read(font: str, encoding: Encoding, words: list[str]) -> None:
    assert read([shown(text, encoding) for text in words], font) == words


@pytest.mark.parametrize("font", [".VnTime", ".VnTimeH", "VNI-Times", "Arial", None])
@pytest.mark.parametrize("words", [WORDS, LATIN])
def test_unicode_words_in_whatever_font_stay(font: str | None, words: list[str]) -> None:
    assert read(words, font) == words


def test_legacy_letters_in_a_font_of_unicode_letters_stay_as_they_are_printed() -> None:
    legacy = [shown(text, Encoding.TCVN3) for text in WORDS]
    assert read(legacy, "Arial") == legacy


def test_a_piece_that_can_only_be_read_in_one_way_decides_for_itself() -> None:
    legacy = [shown(text, Encoding.TCVN3) for text in WORDS]
    assert read([*LATIN, *legacy], ".VnTime") == [*LATIN, *WORDS]


def test_a_font_of_capitals_shows_capitals() -> None:
    assert read([shown("Báo cáo", Encoding.TCVN3), "tong"], ".VnTimeH") == ["BÁO CÁO", "TONG"]


@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.VNI])
def test_without_fonts_words_that_are_clearly_legacy_are_read(encoding: Encoding) -> None:
    assert read([shown(text, encoding) for text in WORDS], None) == WORDS


def test_without_fonts_few_words_stay_as_they_are() -> None:
    legacy = [shown(text, Encoding.TCVN3) for text in WORDS[:2]]
    assert read(legacy, None) == legacy


def test_without_fonts_capitals_are_told_by_their_neighbours() -> None:
    legacy = [shown(text, Encoding.TCVN3) for text in [*WORDS, "TỔNG SỐ"]]
    assert read(legacy, None) == [*WORDS, "TỔNG SỐ"]


def test_unicode_cells_of_a_legacy_sheet_stay() -> None:
    legacy = [shown(text, Encoding.TCVN3) for text in WORDS]
    mixed = ["Đất đai", "Khai khoáng khác", "Giao thông"]
    assert read([*legacy, *mixed], None) == [*WORDS, *mixed]
