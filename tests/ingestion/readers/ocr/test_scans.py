"""Scanned pages are read like printed ones, with their doubts."""

from __future__ import annotations

import cmath
import math
from pathlib import Path

import pytest

from ingestion.documents import BlockKind, Document, MissingProgramError
from ingestion.extraction import extract
from ingestion.readers import read_document
from tests.ingestion.readers.helpers import marks, of_kind, words
from tests.ingestion.readers.ocr.paper import NOTE, SIZE, Paper, needs_tesseract


def report() -> Paper:
    paper = Paper()
    paper.line("UBND TỈNH BẮC GIANG")
    paper.line("BÁO CÁO TÌNH HÌNH SẢN XUẤT")
    paper.line("CÔNG NGHIỆP THÁNG 5 NĂM 2024")
    paper.y += 60
    paper.line("Chỉ số sản xuất công nghiệp tháng 5/2024", "1", " ước tăng 17,32%")
    paper.line("so với cùng kỳ năm trước. Giá trị sản xuất công nghiệp theo")
    paper.line("giá hiện hành tháng 5 ước đạt 60.770 tỷ đồng, tăng 11,5% so")
    paper.line("với cùng kỳ năm trước.")
    paper.y = 3000
    paper.line("1 Trong đó ngành khai khoáng ước tăng 14,7% so với cùng kỳ.", size=NOTE)
    return paper


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Document:
    folder = tmp_path_factory.mktemp("scan")
    return read_document(report().save(folder / "scan.pdf", skew=0.7))


@needs_tesseract
def test_the_paragraphs_of_a_scan_are_rejoined(scan: Document) -> None:
    paragraph = of_kind(scan, BlockKind.PARAGRAPH)[0]
    assert "ước tăng 17,32% so với cùng kỳ năm trước." in words(scan, paragraph)
    assert "60.770 tỷ đồng, tăng 11,5%" in words(scan, paragraph)


@needs_tesseract
def test_a_raised_mark_is_no_digit_of_the_number_before_it(scan: Document) -> None:
    assert [label for label, _ in marks(scan)] == ["1"]
    assert [note.marker for note in of_kind(scan, BlockKind.FOOTNOTE)] == ["1"]


@needs_tesseract
def test_every_number_of_a_scan_says_how_sure_it_is(scan: Document) -> None:
    read = {scan.text[n.start : n.end]: n.confidence for n in scan.scanned}
    assert {"17,32", "60.770", "11,5", "14,7"} <= read.keys()
    assert all(0 <= confidence <= 1 for confidence in read.values())


@needs_tesseract
def test_figures_of_a_scan_carry_their_confidence(scan: Document) -> None:
    found = extract(scan, "scan").observations
    assert found.height >= 3
    assert found["ocr_confidence"].null_count() == 0


@needs_tesseract
def test_the_box_of_a_figure_is_where_it_is_on_the_skewed_page(tmp_path: Path) -> None:
    paper = report()
    upright = read_document(paper.save(tmp_path / "upright.png"))
    skewed = read_document(paper.save(tmp_path / "skewed.png", skew=3.0, turn=180))
    boxes = []
    for document in (upright, skewed):
        start = document.text.index("60.770")
        box = document.box(start, start + 6)
        assert box is not None
        boxes.append(complex(box.x0 + box.x1, box.top + box.bottom) / 2)
    middle = complex(*(side * 72 / 300 for side in SIZE)) / 2
    turned = (boxes[0] - middle) * cmath.rect(1, math.radians(-183.0)) + middle
    assert abs(turned - boxes[1]) < 2


@needs_tesseract
@pytest.mark.parametrize("turn", [90, 180])
def test_a_page_that_lies_on_its_side_is_turned(tmp_path: Path, turn: int) -> None:
    document = read_document(report().save(tmp_path / "page.png", turn=turn))
    assert "60.770 tỷ đồng" in document.text


@needs_tesseract
def test_numbers_in_a_ruled_table_of_a_scan_are_listed_not_read(tmp_path: Path) -> None:
    paper = report()
    for y in (1400, 1500, 1600):
        paper.draw.line((350, y, 2100, y), fill=0, width=3)
    for x in (350, 1200, 2100):
        paper.draw.line((x, 1400, x, 1600), fill=0, width=3)
    paper.y = 1475
    paper.line("Sản lượng lúa           4.815,6")
    document = read_document(paper.save(tmp_path / "ruled.tiff"))
    assert "4.815" not in document.text
    assert document.unread == (
        "Page 1: a ruled table or box was not read; drop the workbook or a digital copy.",
    )


def test_without_tesseract_a_scan_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    path = report().save(tmp_path / "scan.pdf")
    with pytest.raises(MissingProgramError, match=r"scan\.pdf.*install tesseract"):
        read_document(path)
