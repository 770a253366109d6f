"""Old workbooks: cells with addresses, merged heads, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlwt

from ingestion.documents import Document, UnreadableDocumentError
from ingestion.encodings import Encoding
from ingestion.readers import read_document
from ingestion.readers.xls import read_xls
from tests.ingestion.encodings.helpers import shown

LABELS = ["Tổng số", "Khai khoáng", "Chế biến, chế tạo", "Sản xuất điện", "Tỷ đồng", "Tháng 5"]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Bảng 1")
    sheet.write_merge(1, 1, 1, 2, "Tháng 5 so với")
    sheet.write(2, 1, "tháng trước")
    sheet.write(3, 0, "Khai khoáng")
    sheet.write(3, 1, 104.30000000000001)
    book.add_sheet("Trống")
    path = tmp_path / "bao_cao.tmp"  # told by its content, not by its name
    book.save(str(path))
    return path


def cells(document: Document) -> dict[str, tuple[int, int, str]]:
    block = document.blocks[0]
    return {
        c.address: (c.row, c.column, document.text[c.span.start : c.span.end]) for c in block.cells
    }


def test_cells_keep_their_addresses_and_plain_values(workbook: Path) -> None:
    document = read_document(workbook)
    assert document.reader == "xls"
    assert [block.title for block in document.blocks] == ["Bảng 1"]
    found = cells(document)
    assert found["Bảng 1!A4"] == (3, 0, "Khai khoáng")
    assert found["Bảng 1!B4"] == (3, 1, "104.3")


def test_a_merged_head_stands_over_its_columns(workbook: Path) -> None:
    block = read_document(workbook).blocks[0]
    assert [c.column for c in block.cells if c.row == 1] == [1, 2]


def test_a_percent_format_is_applied_and_other_formats_are_not(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("T5")
    formats = ["0.00%", "#,##0", "General", "0.0"]
    for row, number_format in enumerate(formats):
        sheet.write(row, 0, 0.0881, xlwt.easyxf(num_format_str=number_format))
    book.save(str(tmp_path / "ty_le.xls"))
    texts = [text for _, _, text in cells(read_xls(tmp_path / "ty_le.xls")).values()]
    assert texts == ["8.81%", "0.0881", "0.0881", "0.0881"]


def test_a_cell_is_read_in_its_legacy_font(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("T5")
    sheet.write(0, 0, shown("Xuất khẩu", Encoding.TCVN3), xlwt.easyxf("font: name .VnTime"))
    sheet.write(1, 0, "Nhập khẩu")
    book.save(str(tmp_path / "cu.xls"))
    texts = [text for _, _, text in cells(read_xls(tmp_path / "cu.xls")).values()]
    assert texts == ["Xuất khẩu", "Nhập khẩu"]


def test_a_damaged_workbook_names_file_and_remedy(workbook: Path) -> None:
    damaged = workbook.with_name("hong.xls")
    damaged.write_bytes(workbook.read_bytes()[:2000])
    with pytest.raises(UnreadableDocumentError, match=r"hong\.xls: .*save it as \.xlsx"):
        read_xls(damaged)


def test_a_workbook_without_values_is_refused(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("Trống")
    book.save(str(tmp_path / "trong.xls"))
    with pytest.raises(UnreadableDocumentError, match=r"trong\.xls: no sheet holds a value"):
        read_xls(tmp_path / "trong.xls")


def saved(path: Path, **sheets: list[str]) -> Document:
    book = xlwt.Workbook()
    for name, words in sheets.items():
        sheet = book.add_sheet(name)
        for row, text in enumerate(words):
            sheet.write(row, 0, text)
            sheet.write(row, 1, row + 0.5)
    book.save(str(path))
    return read_xls(path)


def test_each_sheet_tells_its_encoding_by_its_words(tmp_path: Path) -> None:
    meant = saved(tmp_path / "unicode.xls", a=LABELS, b=LABELS, c=LABELS)
    tcvn3, vni = ([shown(text, e) for text in LABELS] for e in (Encoding.TCVN3, Encoding.VNI))
    document = saved(tmp_path / "cu.xls", a=tcvn3, b=LABELS, c=vni)
    assert (document.text, document.blocks) == (meant.text, meant.blocks)
    assert document.unread == ()


def test_a_sheet_that_cannot_be_told_stays_and_is_named(tmp_path: Path) -> None:
    garbled = [text.encode("utf-8").decode("latin-1") for text in LABELS]
    document = saved(tmp_path / "hong.xls", a=LABELS, b=garbled)
    assert document.unread == ("Sheet b is garbled; set it in a Unicode font and save it again.",)
