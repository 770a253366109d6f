"""Turns pictures of pages into printed lines, each number with its vote.

What does not belong here: where the pictures come from (``images``) and what the lines are
for (``readers/pdf.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from ingestion.documents import PrintedNumber
from ingestion.readers import pdf_tables
from ingestion.readers.ocr import rereading
from ingestion.readers.ocr.cells import Tables
from ingestion.readers.ocr.footnotes import mend_labels, without_marks
from ingestion.readers.ocr.glyphs import clause_end
from ingestion.readers.ocr.images import POINT, Straight
from ingestion.readers.ocr.measures import is_small, smoothed, usual_x_height
from ingestion.readers.ocr.spelling import respelled
from ingestion.readers.ocr.tesseract import Box, Seen
from ingestion.readers.ocr.upright import read_upright, words_of
from ingestion.readers.ocr.voting import NUMBER, Vote, replaced
from ingestion.readers.pdf_pages import (
    ASCENT,
    DESCENT,
    Page,
    PrintedLine,
    PrintedTable,
    Word,
    read_lines,
)

_SIZE_OF_X_HEIGHT = 0.45  # height of small letters, as a share of the type's size
_NO_GAP = 0.45  # of the height of small letters: a number torn at its comma, not two
_TORN = re.compile(r"\d[.,]\Z")


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page, in points.

    Attributes:
        doubts: why its ruled tables and boxes that were left out were, each in some words.
    """

    lines: list[PrintedLine]
    tables: list[PrintedTable]
    height: float
    doubts: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read on it."""
        return not self.lines and not self.tables

    def as_page(self, number: int) -> Page:
        """The page as those with a text layer are."""
        return Page(number, self.height, self.lines, self.tables)


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as read: its text without marks, the marks, the tables; ``page`` is as set upright."""

    page: Straight
    picture: Image.Image
    words: list[Seen]
    marks: list[Seen]
    tables: Tables


def read_pages(pictures: Iterable[Image.Image]) -> list[ScannedPage]:
    """Read pages by OCR.

    Args:
        pictures: grey, at 300 dpi, lying any way.

    Returns:
        The pages, set in at most two sizes of type: that of most text and that of notes.
    """
    pages: list[_Read] = []
    for picture in pictures:
        pages.append(_read(picture, pages))
    usual = usual_x_height([word for page in pages for word in page.words])
    return [_printed(page, usual) for page in pages]


def _read(picture: Image.Image, before: Sequence[_Read]) -> _Read:
    """Read a page, take marks off, and mend what is known to be misread."""
    page = read_upright(picture)
    last = max((int(mark.text) for each in before for mark in each.marks), default=0)
    # a page may hold more notes than text: what is usual shows on all pages together
    usual = usual_x_height([*page.words, *(word for each in before for word in each.words)])
    clean, marks = without_marks(page.picture, page.words, usual, last)
    body = words_of(clean) if marks else page.words
    body = mend_labels(clean, body, usual, {mark.text for mark in marks})
    body = respelled(_mended(body))
    ends = [clause_end(clean, word) for word in smoothed(body, usual)]
    body = [replace(word, text=text) for word, text in zip(body, ends, strict=True)]
    return _Read(page.page, clean, body, marks, page.tables)


def _mended(words: Sequence[Seen]) -> list[Seen]:
    """Join numbers that were torn behind a comma or dot."""
    joined: list[Seen] = []
    for word in words:
        if joined and _is_torn(joined[-1], word):
            joined[-1] = _joined(joined[-1], word)
        else:
            joined.append(word)
    return joined


def _is_torn(before: Seen, word: Seen) -> bool:
    gap = word.box.x0 - before.box.x1
    is_beside = -_NO_GAP < gap / max(word.x_height, 1) < _NO_GAP
    is_level = abs(word.baseline - before.baseline) < word.x_height / 2
    is_number = _TORN.search(before.text) is not None and word.text[0].isdigit()
    return is_beside and is_level and is_number


def _joined(before: Seen, word: Seen) -> Seen:
    one, other = before.box, word.box
    box = Box(one.x0, min(one.top, other.top), other.x1, max(one.bottom, other.bottom))
    confidence = min(before.confidence, word.confidence)
    return replace(before, text=before.text + word.text, box=box, confidence=confidence)


def _printed(page: _Read, usual: float) -> ScannedPage:
    found = _voted(page.page, page.picture, page.words, usual)
    found += [_mark(mark) for mark in page.marks]
    tables = list(_tables(page.page, page.tables))
    height = page.picture.height / POINT
    return ScannedPage(read_lines(found), tables, height, page.tables.doubts)


def _tables(page: Straight, tables: Tables) -> Iterator[PrintedTable]:
    words = respelled(_mended(tables.words))
    found = _voted(page, tables.picture, words, usual_x_height(words))
    ruled = [(table, table.bbox) for table in tables.ruled]
    yield from pdf_tables.take(ruled, found)[0]


def _voted(page: Straight, picture: Image.Image, words: Sequence[Seen], usual: float) -> list[Word]:
    """Words in points, with their numbers as decided on the cleaned picture of the page."""
    smooth = smoothed(words, usual)
    with_numbers = [word for word in smooth if NUMBER.search(word.text)]
    decided = zip(with_numbers, rereading.votes(picture, with_numbers), strict=True)
    votes = {id(word): vote for word, vote in decided}
    return [_word(page, word, votes.get(id(word), []), usual) for word in smooth]


def _word(page: Straight, word: Seen, votes: Sequence[Vote], usual: float) -> Word:
    """A word in points; capitals alone measure tall but are of the usual size."""
    x_height = word.x_height if is_small(word, usual) else usual
    size = round(x_height / POINT / _SIZE_OF_X_HEIGHT, 1)
    line = word.baseline / POINT
    text = replaced(word.text, votes) if votes else word.text
    x0, x1 = word.box.x0 / POINT, word.box.x1 / POINT
    top, bottom = line - ASCENT * size, line + DESCENT * size
    numbers = tuple(_numbers(page, word, text, votes)) if votes else ()
    return Word(text, x0, x1, top, bottom, size, x1 - x0, numbers)


def _numbers(
    page: Straight, word: Seen, text: str, votes: Sequence[Vote]
) -> Iterator[PrintedNumber]:
    """The numbers as decided; where in its word each stands is not known: all have its box."""
    box = page.on_paper(word.box)
    for place, vote in zip(NUMBER.finditer(text), votes, strict=True):
        yield PrintedNumber(*place.span(), box, round(vote.confidence, 3), vote.other)


def _mark(mark: Seen) -> Word:
    """A raised mark, as small as it was measured."""
    x0, x1 = mark.box.x0 / POINT, mark.box.x1 / POINT
    top, bottom = mark.box.top / POINT, mark.box.bottom / POINT
    return Word(mark.text, x0, x1, top, bottom, round(bottom - top, 1), x1 - x0)
