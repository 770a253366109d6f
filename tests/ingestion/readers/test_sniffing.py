"""Formats are told by content, and each refusal names its remedy."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from ingestion.documents import UnreadableDocumentError
from ingestion.readers import read_document
from ingestion.readers.sniffing import Format, sniff


def test_a_wrong_ending_does_not_mislead(tmp_path: Path) -> None:
    word, book, page = tmp_path / "a.txt", tmp_path / "b.pdf", tmp_path / "c.xlsx"
    source = docx.Document()
    source.add_paragraph("Đạt 5 tấn.")
    source.save(str(word))
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet["A1"] = 5
    workbook.save(tmp_path / "b.xlsx")
    (tmp_path / "b.xlsx").rename(book)
    canvas = Canvas(str(page))
    canvas.drawString(100, 700, "Dat 5 tan.")
    canvas.save()
    readers = [read_document(path).reader for path in (word, book, page)]
    assert readers == ["docx", "xlsx", "pdf"]


@pytest.mark.parametrize(
    ("content", "found", "remedy"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", Format.LEGACY_OFFICE, r"\.docx"),
        (b"\x89PNG\r\n\x1a\n", Format.IMAGE, "scan the page anew"),
        (b"PK\x03\x04broken", Format.ZIP, "fetch it again"),
        (b"\x00\x01\x02\x03", Format.UNKNOWN, "save it as"),
    ],
)
def test_what_is_not_read_is_refused_with_its_own_remedy(
    tmp_path: Path, content: bytes, found: Format, remedy: str
) -> None:
    path = tmp_path / "report.bin"
    path.write_bytes(content)
    assert sniff(path) is found
    with pytest.raises(UnreadableDocumentError, match=rf"report\.bin: .*{remedy}"):
        read_document(path)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_text_in_utf_16_is_text_with_or_without_a_mark(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "report.bin"
    path.write_bytes("Sản lượng tháng 5 ước đạt 12 tấn.".encode(codec))
    assert sniff(path) is Format.TEXT
    path.write_bytes("<html><p>Sản lượng</p></html>".encode(codec))
    assert sniff(path) is Format.HTML


def test_an_archive_of_other_things_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "photos.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("photo.jpg", "")
    assert sniff(path) is Format.ZIP


@pytest.mark.parametrize("part", ["[Content_Types].xml", "mimetype"])
def test_slides_and_books_are_no_archives_of_files(tmp_path: Path, part: str) -> None:
    path = tmp_path / "slides.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(part, "application/epub+zip")
    assert sniff(path) is Format.UNKNOWN


def test_a_zip_whose_list_of_names_is_damaged_is_told_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "hong.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("báo cáo.txt", "")
    path.write_bytes(path.read_bytes().replace("á".encode(), b"\xff\xff"))
    assert sniff(path) is Format.ZIP


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    with pytest.raises(UnreadableDocumentError, match=r"empty\.txt: the file is empty"):
        read_document(path)
