"""A number in doubt in the head of a scanned table puts what it dates in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion.documents import Box, PrintedNumber
from ingestion.extraction import extract
from ingestion.language.numbers import numbers_in
from tests.ingestion.extraction.tables.conftest import document

HEAD = ("Ngành", "Đơn vị", "Tháng 4/2024", "Tháng 5/2024", "So với cùng kỳ (%)")
ROW = ("Xuất khẩu", "Triệu USD", "410,5", "425,5", "103,5")


def flagged(doubtful: str, lines: Sequence[Sequence[str]] = (HEAD, ROW), above: str = "") -> object:
    """The figures in doubt where OCR is not sure of one line's digits, and sure of all others."""
    read = document(lines, above=above)
    start = read.text.index(doubtful)
    numbers = tuple(
        PrintedNumber(*digits.span(), Box(72, 72, 90, 82), confidence=1 - 0.5 * is_in_it)
        for digits in numbers_in(read.text)
        for is_in_it in (start <= digits.start() < start + len(doubtful),)
    )
    rows = extract(replace(read, numbers=numbers), "scan").observations
    assert set(rows["ocr_confidence"]) == {1}
    return [row["raw_value"] for row in rows.iter_rows(named=True) if row["is_ambiguous"]]


def test_sure_heads_put_nothing_in_doubt() -> None:
    assert flagged("Ngành") == []


def test_a_head_puts_the_figures_below_it_in_doubt() -> None:
    assert flagged("Tháng 4/2024") == ["410,5"]


def test_a_head_that_names_no_period_goes_with_the_one_to_its_left() -> None:
    assert flagged("Tháng 5/2024") == ["425,5", "103,5"]


def test_a_head_over_several_columns_puts_them_all_in_doubt() -> None:
    lines = [
        ["Ngành", "Đơn vị", "Tháng 5/2024", "So với (%)", ">"],
        ["", "", "", "Tháng 4/2024", "Tháng 5/2023"],
        list(ROW),
    ]
    assert flagged("Tháng 5/2023", lines) == ["103,5"]
    assert flagged("Tháng 5/2024", lines) == ["410,5", "425,5", "103,5"]


def test_a_title_puts_what_no_head_dates_in_doubt() -> None:
    lines = [["Ngành", "Đơn vị", "Thực hiện", "Tháng 5/2024"], list(ROW[:4])]
    title = "Biểu 1. Xuất khẩu tháng 3 năm 2024"
    assert flagged("tháng 3 năm 2024", lines, above=title) == ["410,5"]
    assert flagged("Biểu 1", lines, above=title) == []
