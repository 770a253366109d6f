"""The letters of a PDF page by pdfplumber: slow and sure, the reference for the fast lane.

What does not belong here: lines (``pdf_pages.py``), tables (``pdf_tables.py``), the choice of the
lane (``pdf_lanes.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdfplumber.table import Table

from ingestion.encodings import Piece, font_encoding, in_unicode
from ingestion.readers import pdf_tables
from ingestion.readers.pdf_pages import WORD_GAP, Page, Word, read_lines


def read_page(page: Any) -> Page:
    """Read a page of pdfplumber, and free what it holds."""
    ruled = [(table, table.bbox) for table in _ruled(page)]
    tables, words = pdf_tables.take(ruled, _words(page))
    read = Page(page.page_number, float(page.height), read_lines(words), tables)
    page.close()
    return read


def _ruled(page: Any) -> list[Table]:
    strokes = len(page.lines) + len(page.rects) + len(page.curves)
    return page.find_tables() if strokes >= pdf_tables.FEWEST_STROKES else []


def _words(page: Any) -> list[Word]:
    """The page's words in Unicode, cut where the size changes, or a legacy font."""
    is_legacy = any(map(font_encoding, {letter["fontname"] for letter in page.chars}))
    attributes = ["size", "fontname"] if is_legacy else ["size"]
    found = page.extract_words(extra_attrs=attributes, x_tolerance_ratio=WORD_GAP)
    pieces = [Piece(word["text"], word.get("fontname", "")) for word in found]
    spelled = in_unicode(pieces)
    return [_word(word, spelled[piece]) for word, piece in zip(found, pieces, strict=True)]


def _word(word: Mapping[str, Any], text: str) -> Word:
    x0, x1 = word["x0"], word["x1"]
    return Word(text, x0, x1, word["top"], word["bottom"], round(word["size"], 1), x1 - x0)
