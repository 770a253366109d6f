"""Workbooks: cells with addresses, numbers without noise."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from ingestion.documents import Document, UnreadableDocumentError
from ingestion.encodings import Encoding
from ingestion.extraction import extract
from ingestion.readers.xlsx import display, read_xlsx
from tests.ingestion.encodings.helpers import shown


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


TABLE: list[list[object]] = [
    ["Chỉ số sản xuất công nghiệp tháng 5 năm 2024 tỉnh Kon Tum"],
    ["Ngành", "Tháng 5 so với cùng kỳ (%)", "5 tháng so với cùng kỳ (%)"],
    ["Toàn ngành", 106.4, 105.9],
    ["Khai khoáng", 98.7, 101.2],
    ["Chế biến, chế tạo", 107.25, 106.3],
]


def saved(path: Path, rows: list[list[object]], font: str = "Arial") -> Document:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.font = Font(name=font)
    book.save(path)
    return read_xlsx(path)


@pytest.mark.parametrize(
    ("font", "encoding"), [(".VnTime", Encoding.TCVN3), ("VNI-Times", Encoding.VNI)]
)
def test_a_sheet_in_a_legacy_font_gives_the_same_figures(
    tmp_path: Path, font: str, encoding: Encoding
) -> None:
    meant = saved(tmp_path / "unicode.xlsx", TABLE)
    rows = [[shown(v, encoding) if isinstance(v, str) else v for v in row] for row in TABLE]
    document = saved(tmp_path / "cu.xlsx", rows, font)
    assert document == meant
    figures = extract(document, "book").observations
    assert len(figures) == 6
    assert figures.equals(extract(meant, "book").observations)


def test_a_sheet_in_unicode_keeps_its_words_whatever_its_font_is(tmp_path: Path) -> None:
    assert saved(tmp_path / "cu.xlsx", TABLE, ".VnTimeH") == saved(tmp_path / "moi.xlsx", TABLE)


def test_fonts_may_change_inside_a_cell(tmp_path: Path) -> None:
    mixed = CellRichText(
        "Sản lượng ",
        TextBlock(InlineFont(rFont=".VnTimeH"), shown("điện", Encoding.TCVN3)),
        " (kWh)",
    )
    document = saved(tmp_path / "mixed.xlsx", [[mixed, 5]])
    assert document.text == "Sheet\nSản lượng ĐIỆN (kWh) | 5\n\n"


def test_legacy_words_in_an_unknown_font_are_named_as_unread(tmp_path: Path) -> None:
    rows: list[list[object]] = [[shown(str(row[0]), Encoding.TCVN3)] for row in TABLE]
    (unread,) = saved(tmp_path / "cu.xlsx", rows, "Arial").unread
    assert unread.startswith("Sheet Sheet is garbled")


def test_a_number_written_as_words_is_read_as_printed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["SỞ CÔNG THƯƠNG TỈNH BẮC GIANG"])
    sheet.append(["Sản lượng một số sản phẩm công nghiệp chủ yếu tháng 5 năm 2024"])
    sheet.append(["Tên sản phẩm", "ĐVT", "Tháng 4", "Tháng 5"])
    sheet.append(["Xi măng", "Tấn", "12.100", 12.5])
    book.save(tmp_path / "words.xlsx")
    found = extract(read_xlsx(tmp_path / "words.xlsx"), "doc").observations
    assert [str(value.normalize()) for value in found["value"]] == ["1.21E+4", "12.5"]
