"""Footnotes on a scanned page: raised marks in the text, labels before the notes.

A raised digit glued to a number makes another number of it, so marks are found by how they
stand, read, and taken off the page before its words are read again. What cannot be read as
a mark stays.

What does not belong here: what becomes of marks and notes (``readers/pdf.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from PIL import Image

from ingestion.readers.ocr import rereading
from ingestion.readers.ocr.glyphs import glyphs, raised
from ingestion.readers.ocr.images import WHITE
from ingestion.readers.ocr.measures import is_small
from ingestion.readers.ocr.tesseract import Box, Seen

_DIGITS = "0123456789 "
_LABEL = re.compile(r"[1-9]\d?\Z")
_MARGIN = 12
_HEIGHTS = (1.0, 1.2, 1.4)  # of the height of small letters: what marks are enlarged to
_MOST_MISSED = 3
_TOUCHING = 0.6  # of the height of small letters: digits of one mark
_LONGEST_GLUED = 3
_DIGITS_FIRST = re.compile(r"\d{1,2}")


def without_marks(
    page: Image.Image, words: Sequence[Seen], usual: float, last: int
) -> tuple[Image.Image, list[Seen]]:
    """Take the raised marks off a page.

    Args:
        page: upright and straight.
        words: as read with the marks on it.
        usual: height of small letters.
        last: label of the last mark before the page; 0 where there is none.

    Returns:
        The page without the marks, and the marks.
    """
    places = [place for word in words for place in _places(page, word, usual)]
    read = _read(page, [(box, count) for _, box, count in places], usual)
    marks = [
        replace(word, text=str(label), box=box)
        for (word, box, _), label in zip(places, in_sequence(read, last), strict=True)
        if label
    ]
    clean = page.copy()
    for mark in marks:
        box = mark.box
        clean.paste(WHITE, (box.x0 - 1, box.top - 1, box.x1 + 1, box.bottom + 1))
    return clean, marks


def _read(page: Image.Image, places: Sequence[tuple[Box, int]], usual: float) -> list[int | None]:
    """Read labels by themselves: where each stands, and of how many glyphs."""
    readings = [
        rereading.read_cuttings([_enlarged(page, box, tall * usual) for box, _ in places], _DIGITS)
        for tall in _HEIGHTS
    ]
    each = zip(*readings, strict=True)
    return [_label(read, count) for (_, count), read in zip(places, each, strict=True)]


def _label(readings: Sequence[str], glyphs_of_it: int) -> int | None:
    """The label on which all readings with so many digits agree."""
    labels = {text for text in readings if _LABEL.match(text) and len(text) == glyphs_of_it}
    return int(labels.pop()) if len(labels) == 1 else None


def in_sequence(read: Sequence[int | None], last: int) -> list[int | None]:
    """Keep the labels that count on, and count one that could not be read between two.

    Args:
        read: labels in reading order.
        last: the label before them; 0 where there is none.
    """
    kept: list[int | None] = [last]
    for label in read:
        counts_on = label is not None and (last == 0 or last < label <= last + _MOST_MISSED)
        kept.append(label if counts_on else None)
        last = label if label is not None and counts_on else last
    for at, (before, label, after) in enumerate(zip(kept, kept[1:], kept[2:], strict=False), 1):
        if label is None and before is not None and after == before + 2:
            kept[at] = before + 1
    return kept[1:]


def _places(page: Image.Image, word: Seen, usual: float) -> Iterator[tuple[Seen, Box, int]]:
    """Where raised glyphs stand: of how many glyphs, and beside which word."""
    x_height = min(word.x_height, usual)
    groups: list[list[Box]] = []
    for glyph in raised(page, word, x_height):
        if groups and glyph.x0 - groups[-1][-1].x1 < _TOUCHING * x_height:
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    for group in groups:
        yield word, Box.around(group), len(group)


def _enlarged(page: Image.Image, box: Box, height: float) -> Image.Image:
    """A mark alone, about as tall as digits of the text."""
    mark = page.crop((box.x0, box.top, box.x1, box.bottom))
    scale = height / mark.height
    tall = mark.resize((round(mark.width * scale), round(mark.height * scale)))
    cutting = Image.new("L", (tall.width + 2, tall.height + 2 * _MARGIN), WHITE)
    cutting.paste(tall, (1, _MARGIN))
    return cutting


def mend_labels(
    page: Image.Image, words: Sequence[Seen], usual: float, labels: set[str]
) -> list[Seen]:
    """Put a label before a note where it was read as letters: ``ITrong``.

    Only a label of a mark on the page that begins no other line is put there, and only
    where its glyphs alone read as that label.
    """
    starts = [words[0], *(b for a, b in pairwise(words) if b.box.x0 < a.box.x0)] if words else []
    notes = [word for word in starts if is_small(word, usual)]
    labels = labels - {found[0] for word in notes if (found := _DIGITS_FIRST.match(word.text))}
    doubted = [word for word in notes if _glued(word.text)]
    mended: dict[int, Seen] = {}
    for count in {len(label) for label in labels}:
        boxes = [_first(page, word, count) for word in doubted]
        for word, label in zip(doubted, _read(page, boxes, usual), strict=True):
            if str(label) in labels and len(str(label)) == count:
                text = word.text[_glued(word.text) :]
                mended[id(word)] = replace(word, text=f"{label}{text}")
    return [mended.get(id(word), word) for word in words]


def _first(page: Image.Image, word: Seen, count: int) -> tuple[Box, int]:
    """Where the first glyphs of a word stand, and how many there are."""
    found = glyphs(page, word.box)[:count]
    return Box.around(found) if found else word.box, len(found)


def _glued(text: str) -> int:
    """How many signs stand before the capital that begins a word; 0 for none."""
    for at in range(1, min(_LONGEST_GLUED, len(text) - 2) + 1):
        if text[at].isupper() and text[at + 1].islower():
            return 0 if any(sign.islower() for sign in text[:at]) else at
    return 0
