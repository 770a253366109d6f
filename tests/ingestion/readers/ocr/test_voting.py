"""Several readings of one number are one number, with its doubts."""

from __future__ import annotations

import pytest

from ingestion.readers.ocr.voting import MISFIT, Vote, numbers, replaced, vote


def test_a_number_that_all_read_alike_is_sure() -> None:
    assert vote("17,5", 1.0, ["17,5", "17,5"], ",") == Vote("17,5", 1.0)


def test_the_measured_print_decides_between_comma_and_dot_and_the_other_is_kept() -> None:
    assert vote("334.9", 0.96, ["334.9", "3349"], ",") == Vote("334,9", 0.75, "334.9")


def test_digits_go_by_majority_and_the_page_s_own_reading_is_kept() -> None:
    assert vote("3,0", 0.96, ["3,9", "39"], ",") == Vote("3,9", 0.75, "3,0")


def test_where_all_digits_differ_the_page_s_reading_stands_in_doubt() -> None:
    decided = vote("31", 0.96, ["37", "91"], "")
    assert (decided.text, decided.other) == ("31", "37")
    assert decided.confidence < 0.5


def test_a_number_that_nobody_else_saw_is_doubtful() -> None:
    assert vote("52", 0.96, ["", ""], None) == Vote("52", 0.32)


def test_a_print_of_other_glyphs_makes_a_number_doubtful() -> None:
    assert vote("20231", 1.0, ["20231", "20231"], MISFIT) == Vote("20231", 0.75)


def test_unmeasured_print_leaves_the_comma_to_the_readings() -> None:
    assert vote("1.234", 0.9, ["1,234", "1,234"], None).other == "1,234"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("26,l%", ["26,1"]),
        ("O1/5;", ["01", "5"]),
        ("§00ha,", ["800"]),
        ("11,B%", ["11,8"]),
        ("Š", ["5"]),
        ("110kV", ["110"]),
        ("12,5ha", ["12,5"]),
        ("IIP", []),
        ("IV.", []),
    ],
)
def test_a_letter_among_digits_is_the_digit_it_looks_like(word: str, found: list[str]) -> None:
    assert numbers(word) == found


def test_decided_numbers_take_the_place_of_the_read_ones() -> None:
    assert replaced("(26,l%;", [Vote("26,1", 1.0)]) == "(26,1%;"
