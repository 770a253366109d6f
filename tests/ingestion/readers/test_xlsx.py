"""Workbooks: cells with addresses, numbers without noise."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from ingestion.documents import UnreadableDocumentError
from ingestion.readers.xlsx import display, read_xlsx


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Two sheets, the first with a merged head, a gap and a percent format."""
    path = tmp_path / "tables.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Lúa"
    sheet["A1"] = "Diện tích"
    sheet.merge_cells("A1:C1")
    sheet["A3"], sheet["B3"], sheet["C3"] = "Vụ xuân", 104.30000000000001, 0.058
    sheet["C3"].number_format = "0.00%"
    book.create_sheet("Trống")
    other = book.create_sheet("Ngô")
    other["B2"] = 7
    book.save(path)
    return path


def test_cells_keep_their_addresses_and_places(workbook: Path) -> None:
    document = read_xlsx(workbook)
    cells = {
        cell.address: (cell.row, cell.column, document.text[cell.span.start : cell.span.end])
        for block in document.blocks
        for cell in block.cells
    }
    assert cells == {
        "Lúa!A1": (0, 2, "Diện tích"),  # the last of its merged places
        "Lúa!A3": (2, 0, "Vụ xuân"),
        "Lúa!B3": (2, 1, "104.3"),
        "Lúa!C3": (2, 2, "5.8%"),
        "Ngô!B2": (1, 1, "7"),
    }


def test_a_merged_head_stands_over_each_of_its_columns(workbook: Path) -> None:
    head = [cell for cell in read_xlsx(workbook).blocks[0].cells if cell.address == "Lúa!A1"]
    assert [(cell.row, cell.column) for cell in head] == [(0, 0), (0, 1), (0, 2)]
    assert len({cell.span for cell in head}) == 1


def test_a_merged_figure_is_one_figure(tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = 12.5
    sheet.merge_cells("A1:A3")
    book.save(path)
    assert len(read_xlsx(path).blocks[0].cells) == 1


def test_each_sheet_with_a_value_is_a_table_named_after_it(workbook: Path) -> None:
    document = read_xlsx(workbook)
    assert [block.title for block in document.blocks] == ["Lúa", "Ngô"]
    assert document.text == "Lúa\nDiện tích\nVụ xuân | 104.3 | 5.8%\n\nNgô\n7\n\n"


@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (98.65984894057884, "0.0", "98.6598489405788"),
        (1e-7, "General", "0.0000001"),
        (18424003.21, "#,##0.00", "18424003.21"),
        (-3, "General", "-3"),
        (120.0, "General", "120"),
        (1.2e15, "General", "1200000000000000"),
        (datetime(2024, 5, 1), "dd/mm/yyyy", "2024-05-01"),
        (date(2024, 5, 1), "dd/mm/yyyy", "2024-05-01"),
        (True, "General", "TRUE"),
        ("  Bắc \n Giang ", "General", "Bắc Giang"),
    ],
)
def test_values_are_written_plainly(value: object, number_format: str, expected: str) -> None:
    assert display(value, number_format) == expected


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(UnreadableDocumentError, match=r"empty\.xlsx"):
        read_xlsx(path)
