"""Every printed number is read with its place on the page as it is seen."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingestion.documents import Box, Document
from ingestion.extraction import extract
from ingestion.locators import box_in
from ingestion.readers import read_document
from ingestion.readers.pdf import read_pdf
from ingestion.readers.pdf_lanes import Reference
from ingestion.readers.pdf_pages import NUMBER
from tests.ingestion.readers.test_pdf import LEFT, SIZE, Sheet

SAMPLES = Path(__file__).parents[3] / "samples" / "reports"
HEIGHT = 841.89  # of A4


def printed(tmp_path: Path, *lines: str, turned: int = 0) -> Path:
    """A PDF of one page."""
    path = tmp_path / f"page_{turned}.pdf"
    sheet = Sheet(path)
    sheet.y = 500  # inside a turned page, too, which is not as high
    for line in lines:
        sheet.line(line)
    sheet.canvas.setPageRotation(turned)
    sheet.save()
    return path


def box_of(document: Document, number: str) -> Box:
    start = document.text.index(number)
    box = document.box(start, start + len(number))
    assert box is not None
    return box


def by_reference(path: Path) -> Box:
    """The box of the only number of a page, by the slow lane."""
    with closing(Reference(path)) as reference:
        (number,) = reference.page(1).lines[0].numbers
        return number.box


def test_the_box_is_where_the_number_was_printed(tmp_path: Path) -> None:
    box = box_of(read_pdf(printed(tmp_path, "San luong lua dat 5,25 tan.")), "5,25")
    measure = Sheet(tmp_path / "other.pdf").canvas.stringWidth
    left = LEFT + measure("San luong lua dat ", "Times-Roman", SIZE)
    right = left + measure("5,25", "Times-Roman", SIZE)
    base = HEIGHT - (500 - 18.5)  # the sheet's first line
    assert (box.x0, box.x1) == (pytest.approx(left, abs=0.1), pytest.approx(right, abs=0.1))
    assert base - SIZE < box.top < base - 6  # digits reach two thirds of the size
    assert base < box.bottom < base + 4  # the comma reaches below the line


def test_both_lanes_tell_the_same_box(tmp_path: Path) -> None:
    path = printed(tmp_path, "San luong lua dat (5,25%).")
    assert by_reference(path) == pytest.approx(box_of(read_pdf(path), "5,25"), abs=0.5)


def test_of_numbers_that_look_alike_each_has_its_own_box(tmp_path: Path) -> None:
    line = "Lua tang 2,5%, ngo tang  2,5%, che tang 2,5%."
    document = read_pdf(printed(tmp_path, line, line))
    boxes = [number.box for number in document.numbers]
    assert [document.text[n.start : n.end] for n in document.numbers] == ["2,5"] * 6
    assert boxes == sorted(boxes, key=lambda box: (box.top, box.x0))
    assert len(set(boxes)) == 6


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_every_number_of_a_sample_has_its_box(path: Path) -> None:
    sample = read_document(path)
    placed = [sample.text[number.start : number.end] for number in sample.numbers]
    assert all(map(NUMBER.fullmatch, placed))
    assert "".join(placed) == "".join(NUMBER.findall(sample.text))  # but marks stand apart


def test_a_number_in_a_ruled_cell_has_its_box(tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    canvas = Canvas(str(path))
    canvas.setFont("Helvetica", 10)
    canvas.grid([100, 200, 300], [600, 640, 660])
    for x, y, words in ((105, 645, "Muc"), (205, 645, "Tong"), (105, 605, "Lua"), (205, 625, "ca")):
        canvas.drawString(x, y, words)
    canvas.drawString(205, 605, "1.234,5")
    canvas.save()
    box = box_of(read_pdf(path), "1.234,5")
    assert (box.x0, box.x1) == (pytest.approx(205, abs=0.1), pytest.approx(238.4, abs=0.1))
    assert box.top < HEIGHT - 605 - 6 < HEIGHT - 605 < box.bottom


def test_a_turned_page_tells_the_box_as_it_is_seen(tmp_path: Path) -> None:
    turned = box_of(read_pdf(printed(tmp_path, "Dat 7 tan.", turned=90)), "7")
    upright = box_of(read_pdf(printed(tmp_path, "Dat 7 tan.")), "7")
    seen = (HEIGHT - upright.bottom, upright.x0, HEIGHT - upright.top, upright.x1)
    assert turned == pytest.approx(seen, abs=0.5)


@pytest.mark.parametrize(("turned", "is_known"), [(0, True), (90, False)])
def test_a_cut_page_tells_the_box_as_it_is_seen_or_none(
    tmp_path: Path, turned: int, is_known: bool
) -> None:
    path = tmp_path / "cut.pdf"
    sheet = Sheet(path)
    sheet.y = 500
    sheet.line("Dat 7 tan.")
    sheet.canvas.setCropBox((30, 50, 500, 700))
    sheet.canvas.setPageRotation(turned)
    sheet.save()
    whole = box_of(read_pdf(printed(tmp_path, "Dat 7 tan.")), "7")
    seen = (whole.x0 - 30, whole.top - HEIGHT + 700, whole.x1 - 30, whole.bottom - HEIGHT + 700)
    boxes = [number.box for number in read_pdf(path).numbers]
    assert boxes == ([pytest.approx(seen, abs=0.5)] if is_known else [])


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_the_locator_of_every_figure_of_a_sample_tells_its_page_and_box(path: Path) -> None:
    figures = extract(read_document(path), "doc").observations
    assert figures.height
    for page, locator in figures.select("page", "locator").rows():
        assert locator.startswith(f"page {page}, ")
        box = box_in(locator)
        assert box is not None
        assert 0 < box.x0 < box.x1 < 842
        assert 0 < box.top < box.bottom < 842
