"""Measures the print of a word: its glyphs, commas against dots, raised marks.

Programs that read confuse a comma with a dot and a footnote's mark with a digit; both are
told by where the ink stands relative to the line.

What does not belong here: reading glyphs (``rereading``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from PIL.Image import Image

from ingestion.readers.ocr.images import inked
from ingestion.readers.ocr.tesseract import Box, Seen
from ingestion.readers.ocr.voting import MISFIT

_PAPER = 235
_SPECK = 3  # pixels
_MARGIN = 6

# Shares of the height of digits.
_TALL = 0.75
_SMALL = 0.42
_ON_LINE = 0.08
_REACH_UP, _REACH_DOWN = 0.3, 0.4
# Share of a comma's or dot's ink below the line; between the two nobody can tell.
_COMMA_BELOW, _DOT_BELOW = 0.1, 0.065

# The lower half of a semicolon is a comma, that of a colon a dot.
_CLAUSE_ENDS = {",": ";", ".": ":"}

# Shares of the height of small letters.
_DIGIT_HEIGHT = 1.4
_MARK_HEIGHT = (0.68, 1.25)
_MARK_RISE = 0.25
_MARK_TOP = 1.1
_FEWEST_ON_LINE = 4  # glyphs that know better where their line is


def glyphs(picture: Image, box: Box) -> list[Box]:
    """The glyphs of a word from left to right: what blank columns part."""
    left, top = max(0, box.x0 - 2), max(0, box.top - _MARGIN)
    word = picture.crop((left, top, box.x1 + 2, box.bottom + _MARGIN))
    ink = inked(word)
    columns, _ = ink.getprojection()
    found = []
    for start, end in _runs(columns):
        place = ink.crop((start, 0, end, ink.height)).getbbox()
        if place and min(end - start, place[3] - place[1]) >= _SPECK:
            found.append(Box(left + start, top + place[1], left + end, top + place[3]))
    return found


def _runs(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    for is_inked, group in groupby(range(len(columns)), key=lambda at: columns[at] > 0):
        places = list(group)
        if is_inked:
            yield places[0], places[-1] + 1


def separators(picture: Image, found: Sequence[Box], pattern: str) -> str | None:
    """What the print shows between digits.

    Args:
        picture: the page.
        found: the glyphs of a number, none more.
        pattern: the number as it was read.

    Returns:
        A comma or a dot for each separator; ``MISFIT`` where there are as many glyphs as in
        ``pattern`` but not those; ``None`` where it cannot be told.
    """
    if len(found) != len(pattern):
        return None
    tallest = max(_height(glyph) for glyph in found)
    digits = [glyph for glyph in found if _height(glyph) > _TALL * tallest]
    line, height = median(g.bottom for g in digits), median(_height(g) for g in digits)
    marks = [glyph for glyph in found if _is_separator(glyph, line, height)]
    expected = [glyph for glyph, sign in zip(found, pattern, strict=True) if sign in ".,"]
    if marks != expected or len(digits) + len(marks) != len(found):
        return MISFIT
    kinds = "".join(_kind(picture, glyph, round(line), height) for glyph in marks)
    return None if " " in kinds else kinds


def line_of(picture: Image, box: Box) -> tuple[float, float] | None:
    """Where the line of a number stands, and how high small letters beside it would be."""
    found = glyphs(picture, box)
    tallest = max(map(_height, found), default=0)
    digits = [glyph for glyph in found if _height(glyph) > _TALL * tallest]
    if not digits:
        return None
    return median(g.bottom for g in digits), median(map(_height, digits)) / _DIGIT_HEIGHT


def _is_separator(glyph: Box, line: float, height: float) -> bool:
    return _height(glyph) < _SMALL * height and glyph.bottom > line - _ON_LINE * height


def _kind(picture: Image, glyph: Box, line: int, height: float) -> str:
    """A comma has a tail below the line."""
    top, bottom = line - round(_REACH_UP * height), line + round(_REACH_DOWN * height)
    around = picture.crop((glyph.x0 - 2, top, glyph.x1 + 2, bottom))
    ink = [max(0, _PAPER - value) for value in around.tobytes()]
    below = sum(ink[(line - top + 2) * around.width :])
    share = below / (sum(ink) or 1)
    return "," if share > _COMMA_BELOW else "." if share < _DOT_BELOW else " "


def clause_end(picture: Image, word: Seen) -> str:
    """The word with the semicolon or colon at its end as the print shows it."""
    found = glyphs(picture, word.box)
    letters = [glyph.bottom for glyph in found[:-1] if _height(glyph) > _TALL * word.x_height]
    if word.text[-1] not in _CLAUSE_ENDS.values() or not letters:
        return word.text
    kind = _kind(picture, found[-1], min(letters), _DIGIT_HEIGHT * word.x_height)
    return word.text[:-1] + _CLAUSE_ENDS.get(kind, word.text[-1])


def raised(picture: Image, word: Seen, x_height: float) -> list[Box]:
    """The raised glyphs of a word that are as large as a footnote's digits."""
    found = glyphs(picture, word.box)
    line = word.baseline
    if len(found) >= _FEWEST_ON_LINE:  # the line as measured is sometimes too low
        line = min(line, median(glyph.bottom for glyph in found))
    return [glyph for glyph in found if _is_raised(glyph, line, x_height)]


def _is_raised(glyph: Box, line: float, x_height: float) -> bool:
    low, high = (share * x_height for share in _MARK_HEIGHT)
    is_high_up = glyph.bottom < line - _MARK_RISE * x_height
    return low < _height(glyph) < high and is_high_up and glyph.top < line - _MARK_TOP * x_height


def _height(glyph: Box) -> int:
    return glyph.bottom - glyph.top
