"""The letters of a PDF page by pdfplumber: slow and sure, the reference for the fast lane.

What does not belong here: lines (``pdf_pages.py``), tables (``pdf_tables.py``), the choice of the
lane (``pdf_lanes.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from pdfplumber.table import Table

from ingestion.documents import Box, PrintedNumber
from ingestion.encodings import Piece, font_encoding, in_unicode
from ingestion.language.text import nfc
from ingestion.readers import pdf_tables, pdf_unruled
from ingestion.readers.pdf_pages import NUMBER, WORD_GAP, Page, Word, read_lines

Point = tuple[float, float]
_DIGITS = frozenset("0123456789")


def read_page(page: Any) -> Page:
    """Read a page of pdfplumber, and free what it holds."""
    ruled = [(table, table.bbox) for table in _ruled(page)]
    tables, words = pdf_tables.take(ruled, _words(page))
    unruled, lines = pdf_unruled.take(read_lines(words))
    opening = pdf_unruled.opening(lines)
    read = Page(page.page_number, float(page.height), lines, [*tables, *unruled], opening)
    page.close()
    return read


def _ruled(page: Any) -> list[Table]:
    strokes = len(page.lines) + len(page.rects) + len(page.curves)
    return page.find_tables() if strokes >= pdf_tables.FEWEST_STROKES else []


def _words(page: Any) -> list[Word]:
    """The page's words in Unicode, cut where the size changes, or a legacy font."""
    is_legacy = any(map(font_encoding, {letter["fontname"] for letter in page.chars}))
    attributes = ["size", "fontname"] if is_legacy else ["size"]
    found = page.extract_words(
        extra_attrs=attributes, x_tolerance_ratio=WORD_GAP, return_chars=True
    )
    pieces = [Piece(word["text"], word.get("fontname", "")) for word in found]
    spelled = in_unicode(pieces)
    origin = _origin(page)
    return [_word(word, spelled[piece], origin) for word, piece in zip(found, pieces, strict=True)]


def _origin(page: Any) -> Point | None:
    """Where what is seen of a page begins; pdfplumber does not know of a page turned and cut."""
    is_known = page.cropbox == page.mediabox or not page.rotation
    return page.cropbox[:2] if is_known else None


def _word(word: Mapping[str, Any], spelled: str, origin: Point | None) -> Word:
    x0, x1, size, text = word["x0"], word["x1"], round(word["size"], 1), nfc(spelled)
    numbers = tuple(_numbers(text, word["chars"], origin)) if origin else ()
    return Word(text, x0, x1, word["top"], word["bottom"], size, x1 - x0, numbers)


def _numbers(text: str, letters: Sequence[Any], origin: Point) -> Iterator[PrintedNumber]:
    """The numbers of a word: their digits are its digits, in their order."""
    digits = (letter for letter in letters for sign in letter["text"] if sign in _DIGITS)
    left, top = origin
    for number in NUMBER.finditer(text):
        own = list(islice(digits, sum(sign in _DIGITS for sign in number[0])))
        box = Box.around([(d["x0"], d["top"], d["x1"], d["bottom"]) for d in own])
        seen = Box(box.x0 - left, box.top - top, box.x1 - left, box.bottom - top)
        yield PrintedNumber(*number.span(), seen)
