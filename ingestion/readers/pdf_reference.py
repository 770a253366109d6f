"""The letters of a PDF page by pdfplumber: slow and sure, the reference for the fast lane.

What does not belong here: lines (``pdf_pages.py``), tables (``pdf_tables.py``), the choice of the
lane (``pdf.py``).
"""

from __future__ import annotations

import re
from typing import Any

from pdfplumber.table import Table

from ingestion.readers import pdf_tables
from ingestion.readers.pdf_pages import WORD_GAP, Page, Word, read_lines

LEGACY_FONT = re.compile(r"\.Vn|VNI-", re.IGNORECASE)


def read_page(page: Any) -> Page:
    """Read a page of pdfplumber, and free what it holds."""
    ruled = [(table, table.bbox) for table in _ruled(page)]
    tables, words = pdf_tables.take(ruled, _words(page))
    fonts = {c["fontname"] for c in page.chars if LEGACY_FONT.search(c["fontname"])}
    read = Page(page.page_number, float(page.height), read_lines(words), tables, fonts)
    page.close()
    return read


def _ruled(page: Any) -> list[Table]:
    strokes = len(page.lines) + len(page.rects) + len(page.curves)
    return page.find_tables() if strokes >= pdf_tables.FEWEST_STROKES else []


def _words(page: Any) -> list[Word]:
    """The page's words, cut where the size changes."""
    found = page.extract_words(extra_attrs=["size"], x_tolerance_ratio=WORD_GAP)
    return [
        Word(
            w["text"], w["x0"], w["x1"], w["top"], w["bottom"], round(w["size"], 1),
            w["x1"] - w["x0"],
        )
        for w in found
    ]  # fmt: skip
