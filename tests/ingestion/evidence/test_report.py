"""The pages of a document drawn, with the boxes of its numbers."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from ingestion.documents import Document
from ingestion.evidence.marks import Mark
from ingestion.evidence.page_image import PIXELS_A_POINT
from ingestion.evidence.report import draw_pages, page_pictures
from ingestion.readers import read_document
from ingestion.readers.sniffing import Format
from tests.ingestion.extraction.helpers import document
from tests.ingestion.readers.test_pdf import Sheet

BLACK = 128


def sheet(folder: Path) -> Path:
    path = folder / "page.pdf"
    drawn = Sheet(path)
    drawn.line("Thu dat 734,5 tan.")
    drawn.save()
    return path


def marked(read: Document, printed: str) -> Mark:
    start = read.text.index(printed)
    return Mark(start, start + len(printed), ("a",))


def test_the_box_of_a_mark_covers_its_number_on_the_picture(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    read = read_document(path)
    draw_pages(path, read.media_type, tmp_path)
    (picture,) = page_pictures(read, [marked(read, "734,5")], {"a": 1}, tmp_path)
    (box, keys) = picture.boxes[0]
    assert keys == ("a",)
    sides = (picture.width, picture.height, picture.width, picture.height)
    inside = [round(edge * side / 100) for edge, side in zip(box, sides, strict=True)]
    with Image.open(tmp_path / picture.file) as drawn:
        grey = drawn.convert("L")
        assert grey.crop(tuple(inside)).getextrema()[0] < BLACK
        blank = (picture.width // 2, picture.height // 2, picture.width, picture.height)
        assert grey.crop(blank).getextrema()[0] > BLACK


def test_a_mark_is_shown_on_its_own_page_only(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    read = read_document(path)
    draw_pages(path, read.media_type, tmp_path)
    (picture,) = page_pictures(read, [marked(read, "734,5")], {"a": 2}, tmp_path)
    assert picture.boxes == ()


def test_a_scanned_picture_is_drawn_at_the_size_of_its_paper(tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    Image.new("L", (1654, 2339), 255).save(scan)  # A4 at 200 dpi
    draw_pages(scan, Format.IMAGE, tmp_path)
    with Image.open(tmp_path / "1.webp") as drawn:
        assert abs(drawn.height - 842 * PIXELS_A_POINT) <= 2


def test_a_document_without_pages_has_no_pictures(tmp_path: Path) -> None:
    read = document("Thu đạt 7 tấn.")
    draw_pages(tmp_path / "a.txt", read.media_type, tmp_path)
    assert list(page_pictures(read, [], {}, tmp_path)) == []
