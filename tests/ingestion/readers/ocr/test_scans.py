"""Scanned pages are read like printed ones, with their doubts."""

from __future__ import annotations

import cmath
import math
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from ingestion.documents import BlockKind, Document, MissingProgramError
from ingestion.extraction import extract
from ingestion.readers import read_document
from tests.ingestion.readers.helpers import marks, of_kind, words
from tests.ingestion.readers.ocr.paper import LEFT, NOTE, SIZE, TABLE, Paper, needs_tesseract


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
    read = {scan.text[n.start : n.end]: n.confidence for n in scan.numbers}
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


def tabled() -> Paper:
    paper = report()
    paper.y = 1400
    paper.line("CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG 5 NĂM 2024 (%)")
    paper.table(
        [
            ["", "So với", ">"],
            ["Ngành", "tháng trước", "cùng kỳ"],
            ["Khai khoáng", "102,65", "114,74"],
            ["Dệt", "99,92", "357,51"],
        ]
    )
    return paper


@pytest.fixture(scope="module")
def ruled(tmp_path_factory: pytest.TempPathFactory) -> Document:
    folder = tmp_path_factory.mktemp("ruled")
    return read_document(tabled().save(folder / "ruled.tiff", skew=0.7))


@needs_tesseract
def test_the_box_of_a_figure_in_a_ruled_table_is_within_its_cell(ruled: Document) -> None:
    start = ruled.text.index("357,51")
    box = ruled.box(start, start + 6)
    assert box is not None
    x0, top, x1, bottom = (side * 300 / 72 for side in box)
    assert LEFT + 900 < x0 < x1 < LEFT + 1350
    assert TABLE + 330 < top < bottom < TABLE + 440


@needs_tesseract
def test_a_ruled_table_of_a_scan_is_read_cell_by_cell(ruled: Document) -> None:
    (table,) = of_kind(ruled, BlockKind.TABLE)
    cells = {(c.row, c.column): ruled.text[c.span.start : c.span.end] for c in table.cells}
    assert cells == {
        (0, 1): "So với", (0, 2): "So với",
        (1, 0): "Ngành", (1, 1): "tháng trước", (1, 2): "cùng kỳ",
        (2, 0): "Khai khoáng", (2, 1): "102,65", (2, 2): "114,74",
        (3, 0): "Dệt", (3, 1): "99,92", (3, 2): "357,51",
    }  # fmt: skip
    assert ruled.unread == ()
    found = extract(ruled, "scan").observations.filter(pl.col("sector") == "vsic:13")
    assert sorted(found["value"]) == [Decimal("-0.08"), Decimal("257.51")]
    assert found["ocr_confidence"].null_count() == 0


@needs_tesseract
def test_a_table_whose_rules_are_broken_is_listed_and_never_falls_into_the_text(
    tmp_path: Path,
) -> None:
    paper = tabled()
    paper.draw.rectangle((LEFT + 950, TABLE + 315, LEFT + 1050, TABLE + 345), fill=255)
    document = read_document(paper.save(tmp_path / "broken.tiff"))
    assert "102,65" not in document.text
    assert document.unread == (
        "Page 1: a ruled table or box is not read: its rules do not close to cells; drop the "
        "workbook or a digital copy.",
    )


def test_without_tesseract_a_scan_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    path = report().save(tmp_path / "scan.pdf")
    with pytest.raises(MissingProgramError, match=r"scan\.pdf.*install tesseract"):
        read_document(path)
