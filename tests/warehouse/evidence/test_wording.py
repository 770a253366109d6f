"""Numbers and periods as people write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from warehouse.evidence import wording


@pytest.mark.parametrize(
    ("value", "divisor", "written"),
    [
        (Decimal("60770000000000.000000000"), 1e9, "60.770"),
        (Decimal("-1.210"), 1, "−1,21"),
        (Decimal("1500000000"), 1e9, "1,5"),
        (Decimal("0"), 1, "0"),
        (0.1 + 0.2, 1, "0,30000000000000004"),
    ],
)
def test_a_number_has_a_comma_before_decimals_and_dots_between_thousands(
    value: Decimal, divisor: float, written: str
) -> None:
    assert wording.number(value, divisor) == written


def test_what_was_computed_is_rounded() -> None:
    assert wording.number(12.590096414864739, decimals=3) == "12,59"


def test_a_difference_has_its_sign() -> None:
    assert [wording.signed(Decimal(d)) for d in ("2.5", "-2.5")] == ["+2,5", "−2,5"]


def test_a_percent_sign_stands_at_its_number() -> None:
    assert wording.amount(Decimal("2.5"), "%") == "2,5%"
    assert wording.amount(Decimal("2.5"), "tỷ đồng") == "2,5 tỷ đồng"


@pytest.mark.parametrize(
    ("start", "end", "named"),
    [
        ("2024-05", "2024-05", "Tháng 5/2024"),
        ("2024-01", "2024-05", "Tháng 1–5/2024"),
        ("2024-04", "2024-06", "Quý II/2024"),
        ("2024-01", "2024-12", "Năm 2024"),
        ("2023-11", "2024-02", "Từ tháng 11/2023 đến tháng 2/2024"),
    ],
)
def test_a_period_is_named_as_people_name_it(start: str, end: str, named: str) -> None:
    assert wording.period(start, end) == named


def test_a_date_has_day_month_and_year() -> None:
    assert [wording.day(when) for when in (date(2024, 5, 31), None)] == ["31/5/2024", ""]


def test_names_are_ordered_by_letters_before_marks() -> None:
    names = ["Đà Nẵng", "Hà Nội", "An Giang", "Điện Biên", "Cà Mau"]
    assert sorted(names, key=wording.in_dictionary) == [
        "An Giang", "Cà Mau", "Đà Nẵng", "Điện Biên", "Hà Nội",
    ]  # fmt: skip
