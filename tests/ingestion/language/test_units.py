from __future__ import annotations

from decimal import Decimal

import pytest

from ingestion import vocabulary
from ingestion.language.text import fold
from ingestion.language.units import unit_after


def after_number(text: str) -> tuple[Decimal, str] | None:
    found = unit_after(fold(text), text.index(" ") if text[0].isdigit() else 0)
    return (found.factor, found.units[0]) if found and found.units else None


@pytest.mark.parametrize(
    ("printed", "factor", "unit"),
    [
        ("5.656 tỷ đồng", "1e9", "VND"),
        ("5.656 tỉ đồng", "1e9", "VND"),
        ("2,2 triệu tỷ đồng", "1e15", "VND"),
        ("45 nghìn tỷ đồng", "1e12", "VND"),
        ("45 triệu USD", "1e6", "USD"),
        ("425,4 ngàn lượt", "1000", "visit"),
        ("120 triệu kWh", "1e6", "kWh"),
        ("55 tạ/ha", "0.1", "tonne/ha"),
        ("1,2 triệu m3", "1e6", "m3"),
        ("9 nghìn đồng/kg", "1000", "VND/kg"),
        ("5,2 điểm phần trăm", "1", "pp"),
        ("61 triệu tấn.km", "1e6", "t.km"),
    ],
)
def test_printed_unit(printed: str, factor: str, unit: str) -> None:
    assert after_number(printed) == (Decimal(factor), unit)


def test_the_percent_sign_needs_no_space() -> None:
    found = unit_after("tăng 5% so", 6)
    assert found is not None
    assert (found.end, found.units[0]) == (7, "percent")


def test_the_longest_unit_wins() -> None:
    found = unit_after(fold("5 tấn.km"), 1)
    assert found is not None
    assert found.units[0] == "t.km"


def test_a_scale_alone_leaves_the_unit_open() -> None:
    found = unit_after(fold("45 triệu và"), 2)
    assert found is not None
    assert (found.factor, found.units) == (Decimal(1_000_000), ())


@pytest.mark.parametrize("text", ["5 tấnx", "5 haanh", "5 và", "5"])
def test_no_unit(text: str) -> None:
    assert unit_after(fold(text), 1) is None


def test_every_printed_unit_of_the_vocabulary_reads_as_itself() -> None:
    lost = [
        unit.surface
        for unit in vocabulary.units()
        if (found := unit_after(" " + fold(unit.surface), 0)) is None
        or (found.units[0], found.factor) != (unit.unit, unit.factor)
    ]
    assert lost == []
