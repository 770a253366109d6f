"""The fast lane reads a page as the reference does, or leaves it to the reference."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingestion.readers import pdf_fast
from ingestion.readers.pdf_lanes import Reference, read_pages
from ingestion.readers.pdf_pages import Page
from ingestion.readers.pdf_rules import NotFastError

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "reports"
AT_HAND = sorted([*ROOT.glob("samples/reports/*.pdf"), *SHARED.glob("*/*.pdf")])
Draw = Callable[[Canvas], None]


def said(page: Page) -> tuple[object, object]:
    """What a page says, however it was read."""
    lines = [(line.text, line.marks) for line in page.lines]
    return lines, [table.rows for table in page.tables]


def reference_page(path: Path, number: int) -> Page:
    with closing(Reference(path)) as reference:
        return reference.page(number)


def fast_pages(path: Path) -> list[Page]:
    with pdfium.PdfDocument(path) as document:
        return [pdf_fast.read_page(document[at], at + 1) for at in range(len(document))]


@pytest.mark.parametrize("path", AT_HAND, ids=lambda path: path.name)
def test_every_page_at_hand_is_fast_and_the_same_as_by_the_reference(path: Path) -> None:
    for page in fast_pages(path):
        assert said(page) == said(reference_page(path, page.number))


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[[Draw], Path]:
    def draw(content: Draw) -> Path:
        path = tmp_path / "drawn.pdf"
        canvas = Canvas(str(path), pagesize=A4)
        canvas.setFont("Times-Roman", 14)
        content(canvas)
        canvas.showPage()
        canvas.save()
        return path

    return draw


def _apart(canvas: Canvas) -> None:
    canvas.drawString(85, 700, "b)")
    canvas.drawString(85 + canvas.stringWidth("b)") + 1.9, 700, "")
    canvas.drawString(85 + canvas.stringWidth("b) "), 700, "Gia tri xuat khau dat 5 ty")


def _raised(canvas: Canvas) -> None:
    canvas.drawString(85, 700, "tang 36,44%")
    end = 85 + canvas.stringWidth("tang 36,44%")
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(end, 705, "12")
    canvas.setFont("Times-Roman", 14)
    canvas.drawString(end + 9, 700, "; khai thac 40 m")


def _scaled(canvas: Canvas) -> None:
    canvas.scale(14, 14)
    canvas.setFont("Times-Roman", 1)
    canvas.drawString(6, 50, "thang 5/2023")
    canvas.setFont("Times-Roman", 0.5)
    canvas.drawString(6 + 5.2, 50.4, "1")


def _out_of_order(canvas: Canvas) -> None:
    canvas.drawString(300, 700, "Ben phai")
    canvas.drawString(85, 680, "Dong duoi")
    canvas.drawString(85, 700, "Ben trai")


def _boxes_of_cells(canvas: Canvas) -> None:
    for row in range(3):
        for column in range(3):
            canvas.rect(85 + 90 * column, 600 - 30 * row, 90, 30)
            canvas.drawString(90 + 90 * column, 610 - 30 * row, f"{row}.{column}00,5")


def _merged_head(canvas: Canvas) -> None:
    for y in (600, 570, 540):
        canvas.line(85, y, 265, y)
    for x in (85, 265):
        canvas.line(x, 600, x, 540)
    canvas.line(175, 570, 175, 540)
    canvas.drawString(100, 580, "Thang 5 nam 2024")
    canvas.drawString(95, 550, "1.250,5")
    canvas.drawString(185, 550, "98")


def _rules_as_thin_boxes(canvas: Canvas) -> None:
    for y in (600, 570, 540):
        canvas.rect(85, y, 180, 0.6, stroke=0, fill=1)
    for x in (85, 175, 265):
        canvas.rect(x, 540, 0.6, 60, stroke=0, fill=1)
    for place in ((95, 580), (185, 580), (95, 550), (185, 550)):
        canvas.drawString(*place, "17,3")


@pytest.mark.parametrize(
    "content",
    [_apart, _raised, _scaled, _out_of_order, _boxes_of_cells, _merged_head, _rules_as_thin_boxes],
)
def test_what_is_drawn_reads_the_same_in_both_lanes(
    drawn: Callable[[Draw], Path], content: Draw
) -> None:
    path = drawn(content)
    (page,) = fast_pages(path)
    assert page.lines or page.tables
    assert said(page) == said(reference_page(path, 1))


def _turned(canvas: Canvas) -> None:
    canvas.rotate(90)
    canvas.drawString(100, -200, "Dung doc 5%")


def _curved(canvas: Canvas) -> None:
    canvas.circle(300, 400, 50)
    canvas.drawString(85, 700, "Con dau")


def _overlapping(canvas: Canvas) -> None:
    canvas.drawString(85, 700, "Khi dot")
    canvas.drawString(300, 700, "607,9")
    canvas.drawString(85, 680, "Nuoc may")
    canvas.drawString(200, 700, "Trieu m3")  # between two words that are one line already


def _at_two_heights(canvas: Canvas) -> None:
    canvas.drawString(85, 700, "Ban le hang hoa ")
    canvas.drawString(85 + canvas.stringWidth("Ban le hang hoa "), 703, "1191987")


def _in_a_form(canvas: Canvas) -> None:
    canvas.beginForm("stamp")
    canvas.drawString(85, 700, "Ky so")
    canvas.endForm()
    canvas.doForm("stamp")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_turned, "letters that are turned"),
        (_curved, "curves"),
        (_overlapping, "overlap"),
        (_at_two_heights, "not level"),
        (_in_a_form, "a drawing of its own"),
    ],
)
def test_what_only_the_reference_tells_is_left_to_it_and_said(
    drawn: Callable[[Draw], Path], content: Draw, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = drawn(content)
    with pytest.raises(NotFastError, match=reason):
        fast_pages(path)
    with caplog.at_level(logging.INFO):
        (page,) = read_pages(path)
    assert said(page) == said(reference_page(path, 1))
    assert reason in caplog.text
    assert "drawn.pdf: page 1 is read by pdfplumber" in caplog.text
