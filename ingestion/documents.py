"""What every reader returns: one stored text, cut into blocks that know where they stand.

A reader turns bytes into a :class:`Document`. Its ``text`` is NFC and is stored as it is;
every offset anywhere in the project points into it. A :class:`Block` is a paragraph, a
heading, a list item, a footnote or a table; because a paragraph may run on over a page
break (with a footnote printed between its halves) a block is a tuple of spans.

What does not belong here: any knowledge of a file format (``readers/``) or of what the
words mean (``extraction/``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    FOOTNOTE = "footnote"
    TABLE = "table"


# What is neither of these is a paragraph to those who count, be it a heading or a list item.
_COUNTED = {BlockKind.TABLE: "table", BlockKind.FOOTNOTE: "footnote"}


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open character range of the document's text, with the page it stands on."""

    start: int
    end: int
    page: int | None = None

    def holds(self, offset: int) -> bool:
        """Whether an offset of the text stands in it."""
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """A footnote's mark in the running text: ``start``-``end`` covers the mark's digits."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; ``span`` covers its words in the document's text.

    ``address`` is the printed address where the format has one (``Sheet1!B7``); ``is_typed`` that a
    workbook holds it as a number, not as words that may look like one. ``rest`` is where its words
    go on, in a text whose lines hold those of several cells.
    """

    row: int
    column: int
    span: Span
    address: str = ""
    is_typed: bool = False
    rest: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A passage with one role.

    Attributes:
        kind: the role.
        spans: where its words stand, in reading order.
        level: depth of a heading (1 is the highest) or list item; 0 where unknown.
        marker: the printed list or heading mark ("1.2.", "-", "a)") or a footnote's label.
        marks: footnote marks inside the block; they are not part of any number.
        cells: of a table, row by row; empty for other kinds.
        title: of a table, its caption or sheet name.
        number: which of its kind people count it as in the file; 0 where nobody counts.
    """

    kind: BlockKind
    spans: tuple[Span, ...]
    level: int = 0
    marker: str = ""
    marks: tuple[FootnoteMark, ...] = ()
    cells: tuple[Cell, ...] = ()
    title: str = ""
    number: int = 0

    @property
    def place(self) -> str:
        """What people call it, ``paragraph 14``; empty where nobody counts."""
        return f"{_COUNTED.get(self.kind, 'paragraph')} {self.number}" if self.number else ""


class Box(NamedTuple):
    """A part of a page as it is seen, in points from its upper left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    @classmethod
    def around(cls, boxes: Iterable[tuple[float, float, float, float]]) -> Box:
        """The smallest box around some, at least one."""
        x0, top, x1, bottom = zip(*boxes, strict=True)
        return cls(min(x0), min(top), max(x1), max(bottom))


class PrintedNumber(NamedTuple):
    """A number on a page; ``start``-``end`` covers its digits in the text.

    Attributes:
        confidence: how sure OCR is of it, 0 to 1; ``None`` where the page has a text layer.
        other: what another reading of the same print gave; empty where all agree.
    """

    start: int
    end: int
    box: Box
    confidence: float | None = None
    other: str = ""

    def moved(self, by: int) -> PrintedNumber:
        """The same number in a text that has so many characters more before it."""
        return PrintedNumber(self.start + by, self.end + by, *self[2:])


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read.

    Attributes:
        text: the whole text, NFC; offsets of spans point into it.
        blocks: in reading order; footnotes stand where they are printed.
        media_type: MIME type found by content, with the character set of a text not in UTF-8.
        reader: name of the reader, for example ``text`` or ``pdf``.
        page_count: ``None`` for formats without pages.
        unread: what the reader could not read, one plain sentence each.
        numbers: those whose place on their page is known, in the order of the text.
    """

    text: str
    blocks: tuple[Block, ...]
    media_type: str
    reader: str
    page_count: int | None = None
    unread: tuple[str, ...] = field(default=())
    numbers: tuple[PrintedNumber, ...] = field(default=())

    @property
    def is_scanned(self) -> bool:
        """Whether OCR read numbers of it."""
        return any(number.confidence is not None for number in self.numbers)

    def numbers_in(self, start: int, end: int) -> list[PrintedNumber]:
        """The printed numbers from ``start`` to ``end`` of the text."""
        if not self.numbers:
            return []
        first = bisect_right(self.numbers, start, key=attrgetter("end"))
        return list(takewhile(lambda number: number.start < end, self.numbers[first:]))

    def box(self, start: int, end: int) -> Box | None:
        """The box around the printed numbers from ``start`` to ``end`` of the text, if known."""
        boxes = [number.box for number in self.numbers_in(start, end)]
        return Box.around(boxes) if boxes else None


class UnreadableDocumentError(Exception):
    """A file that no reader can take; the message names the file and the remedy.

    Attributes:
        waits_for: the command of a program that would help if it were installed, or nothing.
    """

    waits_for: str = ""


class MissingProgramError(UnreadableDocumentError):
    """A file that waits for a program: it is read once the program is installed."""

    def __init__(self, message: str, program: str) -> None:
        super().__init__(message)
        self.waits_for = program
