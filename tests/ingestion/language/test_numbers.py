from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion.language.numbers import (
    NUMBER,
    ParsedNumber,
    decimal_mark,
    decimal_mark_in,
    parse_number,
)

VALUES = st.decimals(min_value=0, max_value=10**12, places=2, allow_nan=False)


def official(value: Decimal) -> str:
    """Write a number as official texts do: dots group, a comma marks decimals."""
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))


@given(VALUES)
def test_the_official_style_is_read_back(value: Decimal) -> None:
    parsed = parse_number(official(value))
    assert parsed.value == value
    assert not parsed.is_ambiguous


@given(VALUES)
def test_ungrouped_digits_with_a_comma_are_read_back(value: Decimal) -> None:
    assert parse_number(f"{value:.2f}".replace(".", ",")).value == value


@given(st.integers(min_value=1, max_value=10**12))
def test_grouped_whole_numbers_are_read_back(value: int) -> None:
    assert parse_number(f"{value:,}".replace(",", ".")).value == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("508.25", "508.25"),
        ("5.837.3", "5837.3"),
        ("16,l", "16.1"),
        ("39, 1", "39.1"),
        ("1,234,567.8", "1234567.8"),
    ],
)
def test_departures_from_the_standard_are_read_and_flagged(printed: str, value: str) -> None:
    parsed = parse_number(printed)
    assert parsed.value == Decimal(value)
    assert parsed.is_ambiguous


def test_comma_and_three_digits_are_decimals() -> None:
    assert parse_number("164,271").value == Decimal("164.271")


def test_dot_and_three_digits_are_grouping() -> None:
    assert parse_number("266.878").value == Decimal(266878)


def test_a_leading_zero_is_only_style() -> None:
    assert parse_number("05").value == 5


def test_words_are_no_numbers() -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_number("không")


def test_digits_of_other_scripts_are_no_numbers() -> None:
    assert NUMBER.search("tăng ５%") is None


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("tăng 5,2%; giảm 3.1%; đạt 12,5 tỷ", ","),
        ("tăng 5.2%; giảm 3.1%; đạt 12.5 tỷ; 7.25 triệu; 8.5% và 1.234 tấn", "."),
        ("mục 1.1 và 1.2, ngày 3.5", ","),
    ],
)
def test_dots_mark_decimals_only_where_a_document_makes_a_habit_of_it(text: str, mark: str) -> None:
    assert decimal_mark(text) == mark


def test_the_habit_decides_between_two_readings_and_keeps_the_other() -> None:
    assert parse_number("1.234") == ParsedNumber("1234")
    assert parse_number("1.234", ".") == ParsedNumber("1.234", is_ambiguous=True, other="1234")
    assert parse_number("1,234", ".") == ParsedNumber("1234", is_ambiguous=True, other="1.234")
    assert parse_number("1,234.5").plain == "1234.5"


@pytest.mark.parametrize(
    ("numbers", "mark"),
    [
        (["131.67", "8.81", "105.5", "99.05", "1,311.555", "19,600"], "."),
        (["115,41", "95,75", "125,9", "60,64", "1.250,500", "1.250"], ","),
        (["12.345.678", "1.250", "2.300", "19,600", "1.001", "1.002"], "habit"),
        (["131.67", "8.81"], "habit"),
        (["131.67", "8.81", "105.5", "99.05", "1.2", "95,75"], "habit"),
    ],
    ids=["dots", "commas", "groups tell nothing", "too few", "they disagree"],
)
def test_the_numbers_of_a_table_tell_its_decimal_mark(numbers: list[str], mark: str) -> None:
    assert decimal_mark_in(numbers, "habit") == mark
