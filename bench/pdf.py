"""How fast PDF pages are read against plain pdfplumber, on the same pages in the same run.

Prose pages are measured against ``extract_text``, pages of ruled tables against
``extract_tables``; ten such pages are drawn here. Every page is also read by the reference lane,
and a page that the lanes read differently is named. Times are of the processor; nothing is
asserted.

What does not belong here: how right the figures are (``score.sh``), reading figures (``speed.py``).
"""

from __future__ import annotations

import argparse
import tempfile
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pdfplumber
import pypdfium2 as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from timing import milliseconds

from ingestion.readers import pdf_fast
from ingestion.readers.pdf_lanes import Reference, read_pages
from ingestion.readers.pdf_pages import Page
from ingestion.readers.pdf_rules import NotFastError

PAGES, ROWS, COLUMNS = 10, 16, 7
RUNS = 5


@dataclass(frozen=True, slots=True)
class Timed:
    """A page with what its reading took, in milliseconds of the processor."""

    is_ruled: bool
    fast: float
    plain: float
    is_same: bool


def main() -> None:
    """Measure the PDFs that the command line names, and ruled pages drawn for it."""
    parser = argparse.ArgumentParser(description="Compares reading PDF pages with pdfplumber.")
    parser.add_argument("paths", nargs="*", type=Path, help="PDF files")
    paths = parser.parse_args().paths
    with tempfile.TemporaryDirectory() as folder:
        ruled = Path(folder) / "ruled.pdf"
        draw_ruled(ruled)
        timed = [one for path in [*paths, ruled] for one in _measure(path)]
        _print_kind("prose", [t for t in timed if not t.is_ruled], "extract_text")
        _print_kind("ruled", [t for t in timed if t.is_ruled], "extract_tables")
        for path in paths:
            print(f"{path.name}: at most {_peak(path):.1f} MB of Python objects while reading")


def draw_ruled(path: Path) -> None:
    """Draw pages that hold nothing but a ruled table of figures."""
    canvas = Canvas(str(path), pagesize=A4)
    for page in range(PAGES):
        canvas.setFont("Helvetica", 8)
        canvas.grid(
            [40 + 72 * c for c in range(COLUMNS + 1)], [80 + 40 * r for r in range(ROWS + 1)]
        )
        for row in range(ROWS):
            for column in range(COLUMNS):
                figure = f"{page + 1}.{row:02d}{column},{row % 10}" if column else f"Muc {row}"
                canvas.drawString(46 + 72 * column, 95 + 40 * row, figure)
        canvas.showPage()
    canvas.save()


def _measure(path: Path) -> Iterator[Timed]:
    document = pdfium.PdfDocument(path)
    with pdfplumber.open(path) as pdf, closing(Reference(path)) as references:
        for at, plain in enumerate(pdf.pages):
            reference = references.page(at + 1)
            is_ruled = bool(reference.tables)
            slow = milliseconds(plain.extract_tables if is_ruled else plain.extract_text)
            plain.close()
            try:
                read = _fast(document, at)
            except NotFastError as reason:
                print(f"{path.name}: page {at + 1} is left to pdfplumber: {reason}")
                continue
            fast = median(milliseconds(lambda at=at: _fast(document, at)) for _ in range(RUNS))
            is_same = printed(read) == printed(reference)
            if not is_same:
                print(f"{path.name}: page {at + 1} is read differently")
            yield Timed(is_ruled, fast, slow, is_same)
    document.close()


def _fast(document: pdfium.PdfDocument, at: int) -> Page:
    page = document[at]
    try:
        return pdf_fast.read_page(page, at + 1)
    finally:
        page.close()


def printed(page: Page) -> tuple[object, object]:
    """What a page says, however it was read: its lines with their marks, and its tables."""
    lines = [(line.text, line.marks) for line in page.lines]
    return lines, [table.rows for table in page.tables]


def _peak(path: Path) -> float:
    """Read page by page and keep none: what is left is what one page takes."""
    tracemalloc.start()
    for _ in read_pages(path):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


def _print_kind(kind: str, timed: list[Timed], plainly: str) -> None:
    if not timed:
        print(f"{kind}: no pages")
        return
    fast, plain = sum(t.fast for t in timed), sum(t.plain for t in timed)
    same = sum(t.is_same for t in timed)
    print(
        f"{kind}: {len(timed)} pages, {same} the same as by pdfplumber; "
        f"{fast / len(timed):.2f} ms a page against {plain / len(timed):.1f} by {plainly}: "
        f"{plain / fast:.1f} times as fast"
    )


if __name__ == "__main__":
    main()
