"""Printed lines of a PDF page: words by position, raised digits told from numbers.

What does not belong here: getting at the letters (``pdf_fast.py``, ``pdf_reference.py``), what
the lines are for (``pdf.py``) and ruled tables (``pdf_tables.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from ingestion.documents import FootnoteMark, PrintedNumber
from ingestion.language.text import nfc
from ingestion.readers.writing import TableCell

# A digit below this share of its neighbour's size is a footnote mark (measured: no false hit).
MARK_SIZE = 0.75
# What has a box of its own; every figure is one or some of them.
NUMBER = re.compile(r"\d+(?:[.,]\d+)*", re.ASCII)
WORD_GAP = 0.15
ASCENT, DESCENT = 0.8, 0.2  # of the size: how far letters reach above and below their line
_RAISED = 0.1
_CUT_GAP = 0.03
_UNIT_POWER = re.compile(r"(?<![^\W\d_])(?:[kcdm]?m)$")


@dataclass(slots=True)  # frozen, it would take twice as long to make; a page has hundreds
class Word:
    """A run of characters of one size: a word, or several of one line.

    Attributes:
        text: in NFC.
        lead: width up to its first blank.
        numbers: with their boxes on the page as it is seen; they count from its text.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    lead: float
    numbers: tuple[PrintedNumber, ...] = ()


@dataclass(slots=True)
class PrintedLine:
    """A line of a page; marks and numbers count from the line's first character."""

    words: list[Word]
    text: str = ""
    marks: list[FootnoteMark] = field(default_factory=list)
    numbers: list[PrintedNumber] = field(default_factory=list)

    @property
    def x0(self) -> float:
        """Left edge."""
        return min(word.x0 for word in self.words)

    @property
    def x1(self) -> float:
        """Right edge."""
        return max(word.x1 for word in self.words)

    @property
    def size(self) -> float:
        """Size of most of its characters."""
        return max(self.words, key=lambda word: (len(word.text), word.size)).size

    @property
    def tallest(self) -> Word:
        """The word that sets the line's height."""
        return max(self.words, key=lambda word: word.size)

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.tallest.top

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.tallest.bottom

    @property
    def lead(self) -> float:
        """Width of its first word and the blank before it."""
        first = self.words[0]
        return first.lead + WORD_GAP * first.size


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table of a page.

    Attributes:
        top: its upper edge.
        lefts: left edges of its columns.
        rows: its cells that hold something, row by row.
        rights: where the numbers of each column end, where no rules divide them.
    """

    top: float
    lefts: tuple[float, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    rights: tuple[float, ...] = ()


class Opening(NamedTuple):
    """Rows without heads at the top of a page, and the lines that they are if they are no table."""

    table: PrintedTable
    lines: tuple[PrintedLine, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read, whichever way it was."""

    number: int
    height: float
    lines: list[PrintedLine]
    tables: list[PrintedTable]
    opening: Opening | None = None


def read_lines(words: Iterable[Word]) -> list[PrintedLine]:
    """Put words on lines, the tallest first, so that raised digits join their line."""
    lines: list[tuple[float, float, PrintedLine]] = []
    for word in sorted(words, key=attrgetter("size"), reverse=True):
        middle = (word.top + word.bottom) / 2
        near = (line for top, bottom, line in lines if top < middle < bottom)
        line = next(near, None)
        if line is None:
            lines.append((word.top, word.bottom, PrintedLine([word])))
        else:
            line.words.append(word)
    for _, _, line in lines:
        if len(line.words) > 1:
            line.words.sort(key=attrgetter("x0"))
        _write(line)
    lines.sort(key=lambda line: (line[0], line[2].words[0].x0))
    return [line for _, _, line in lines]


def _write(line: PrintedLine) -> None:
    """Write the line's text and note where marks and numbers stand in it."""
    written = ""
    for index, word in enumerate(line.words):
        before = line.words[index - 1] if index else None
        if before and _is_apart(before, word):
            written += " "
        written = nfc(written)
        if before and _is_mark(word, line.words[:index], written):
            start = len(written)
            line.marks.append(FootnoteMark(start, start + len(word.text), word.text))
        at = len(written)
        line.numbers += [number.moved(at) for number in word.numbers] if at else word.numbers
        written += word.text
    line.text = nfc(written)


def _is_apart(before: Word, word: Word) -> bool:
    """Whether a blank stands between; words of one size were cut because one does."""
    share = _CUT_GAP if before.size == word.size else WORD_GAP
    return word.x0 - before.x1 > share * max(word.size, before.size)


def _is_mark(word: Word, before: Sequence[Word], written: str) -> bool:
    neighbour = before[-1]
    is_small = word.size < MARK_SIZE * neighbour.size
    is_raised = word.bottom < neighbour.bottom - _RAISED * neighbour.size
    is_power = word.text in {"2", "3"} and _UNIT_POWER.search(written) is not None
    return is_small and is_raised and word.text.isascii() and word.text.isdigit() and not is_power
