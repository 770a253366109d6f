"""Turns pictures of pages into printed lines, each number with its vote.

What does not belong here: where the pictures come from (``images``) and what the lines are
for (``readers/pdf.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import mean

from PIL import Image

from ingestion.documents import ScannedNumber
from ingestion.readers.ocr import images, rereading, ruled, tesseract
from ingestion.readers.ocr.footnotes import mend_labels, without_marks
from ingestion.readers.ocr.glyphs import clause_end
from ingestion.readers.ocr.images import POINT, Straight
from ingestion.readers.ocr.measures import is_small, smoothed, usual_x_height
from ingestion.readers.ocr.spelling import respelled
from ingestion.readers.ocr.tesseract import Box, Seen
from ingestion.readers.ocr.voting import NUMBER as READ_NUMBER
from ingestion.readers.ocr.voting import Vote, replaced
from ingestion.readers.pdf_pages import (
    ASCENT,
    DESCENT,
    NUMBER,
    PrintedLine,
    Word,
    numbers_of,
    read_lines,
)

_TURNS = (0, 180, 90, 270)
_SURE_OF_UPRIGHT = 0.75
_FEWEST_LETTERS = 20  # fewer say nothing about which way is up
_SIZE_OF_X_HEIGHT = 0.45  # height of small letters, as a share of the type's size
_NO_GAP = 0.45  # of the height of small letters: a number torn at its comma, not two
_TORN = re.compile(r"\d[.,]\Z")


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page: its lines, in points, its height, and whether a ruled table was left out."""

    lines: list[PrintedLine]
    height: float
    has_table: bool


@dataclass(slots=True)
class _VotedWord(Word):
    """A word of a page with the votes on its numbers."""

    votes: tuple[Vote, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as read: upright, without its tables; ``page`` is how it was set so."""

    page: Straight
    picture: Image.Image
    words: list[Seen]
    marks: list[Seen]
    has_table: bool


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
    """Read a page the way up that reads best."""
    best: tuple[float, Straight, list[Seen]] | None = None
    for turn in _TURNS:
        page = images.straight(picture, turn)
        words = _words(page.picture)
        sureness = _sureness(words)
        if best is None or sureness > best[0]:
            best = (sureness, page, words)
        if sureness > _SURE_OF_UPRIGHT:
            break
    assert best is not None
    return _without_extras(*best[1:], before)


def _without_extras(page: Straight, words: list[Seen], before: Sequence[_Read]) -> _Read:
    """Leave tables out, take marks off, and mend what is known to be misread."""
    tables = ruled.grids(page.picture)
    last = max((int(mark.text) for each in before for mark in each.marks), default=0)
    # a page may hold more notes than text: what is usual shows on all pages together
    usual = usual_x_height([*words, *(word for each in before for word in each.words)])
    clean, marks = without_marks(page.picture, _outside(tables, words), usual, last)
    body = _outside(tables, _words(clean) if marks else words)
    body = mend_labels(clean, body, usual, {mark.text for mark in marks})
    body = respelled(_mended(body))
    ends = [clause_end(clean, word) for word in smoothed(body, usual)]
    body = [replace(word, text=text) for word, text in zip(body, ends, strict=True)]
    return _Read(page, clean, body, marks, bool(tables))


def _outside(tables: Sequence[Box], words: Sequence[Seen]) -> list[Seen]:
    return [word for word in words if not any(_is_inside(word.box, table) for table in tables)]


def _words(page: Image.Image) -> list[Seen]:
    (words,) = tesseract.read([page], tesseract.WORDS, tesseract.A_PAGE)
    return words


def _sureness(words: Sequence[Seen]) -> float:
    letters = [word.confidence for word in words for sign in word.text if sign.isalnum()]
    return mean(letters) if len(letters) >= _FEWEST_LETTERS else 0.0


def _is_inside(box: Box, table: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return table.x0 <= x <= table.x1 and table.top <= y <= table.bottom


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
    words = smoothed(page.words, usual)
    with_numbers = [word for word in words if READ_NUMBER.search(word.text)]
    decided = zip(with_numbers, rereading.votes(page.picture, with_numbers), strict=True)
    votes = {id(word): vote for word, vote in decided}
    found: list[Word] = [_word(page.page, word, votes.get(id(word), []), usual) for word in words]
    found += [_mark(mark) for mark in page.marks]
    lines = read_lines(found)
    for line in lines:
        line.scanned = _scanned(line)
    return ScannedPage(lines, page.picture.height / POINT, page.has_table)


def _word(page: Straight, word: Seen, votes: Sequence[Vote], usual: float) -> Word:
    """A word in points; capitals alone measure tall but are of the usual size.

    Where in it a number stands is not known: the word's place is the number's.
    """
    x_height = word.x_height if is_small(word, usual) else usual
    size = round(x_height / POINT / _SIZE_OF_X_HEIGHT, 1)
    line = word.baseline / POINT
    text = replaced(word.text, votes) if votes else word.text
    x0, x1 = word.box.x0 / POINT, word.box.x1 / POINT
    top, bottom = line - ASCENT * size, line + DESCENT * size
    boxes = [page.on_paper(word.box)] * len(NUMBER.findall(text))
    numbers = numbers_of(text, boxes)
    return _VotedWord(text, x0, x1, top, bottom, size, x1 - x0, numbers, tuple(votes))


def _mark(mark: Seen) -> Word:
    """A raised mark, as small as it was measured."""
    x0, x1 = mark.box.x0 / POINT, mark.box.x1 / POINT
    top, bottom = mark.box.top / POINT, mark.box.bottom / POINT
    return Word(mark.text, x0, x1, top, bottom, round(bottom - top, 1), x1 - x0)


def _scanned(line: PrintedLine) -> list[ScannedNumber]:
    """Where the voted numbers stand in the line's text."""
    found: list[ScannedNumber] = []
    at = 0
    for word in line.words:
        at = line.text.index(word.text, at)
        if isinstance(word, _VotedWord):
            for place, vote in zip(READ_NUMBER.finditer(word.text), word.votes, strict=True):
                start, end = at + place.start(), at + place.end()
                found.append(ScannedNumber(start, end, round(vote.confidence, 3), vote.other))
        at += len(word.text)
    return found
