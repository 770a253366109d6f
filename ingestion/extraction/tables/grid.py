"""A table as a grid: words by row and column, each with its place in the document.

What does not belong here: which rows are heads and what they mean (``layout``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from ingestion.documents import Block, Cell, Document, Span
from ingestion.extraction.tables.bilingual import in_vietnamese
from ingestion.language.numbers import ParsedNumber, decimal_mark_in, parse_number
from ingestion.language.text import fold

# A workbook's number is written out by its reader, always with a point.
_TYPED = re.compile(r"-?\d+(?:\.\d+)?%?", re.ASCII)
_PRINTED = re.compile(
    r"(?P<open>\()?\s*(?P<sign>[-+\u2212])?\s*(?P<digits>\d[\d.,]*)\s*%?\s*\)?",
    re.ASCII,
)
_BROKEN = re.compile(r"(?P<first>\d[\d.,]*) (?P<rest>[\d.,]+)%?", re.ASCII)
_WELL_MADE = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?", re.ASCII
)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_RANGE = re.compile(r"(?P<low>\d[\d.,]*)\s*[-–]\s*(?P<high>\d[\d.,]*)", re.ASCII)


class CellNumber(NamedTuple):
    """A cell's number: the digits as printed and their sign, and whether a percent sign is."""

    parsed: ParsedNumber
    sign: int
    start: int
    end: int
    is_percent: bool = False

    @property
    def value(self) -> Decimal:
        """The number with its sign."""
        return self.parsed.value * self.sign


class GridCell(NamedTuple):
    """The words of one place of the grid; a merged cell stands in several places.

    Attributes:
        folded: its words, folded.
        has_letters: whether it says something in words.
        number: its number, where it holds one and nothing else; of a range the lower end.
        high: the upper end of a range.
    """

    row: int
    column: int
    text: str
    folded: str
    has_letters: bool
    span: Span
    address: str
    number: CellNumber | None
    high: CellNumber | None

    @property
    def is_year(self) -> bool:
        """Whether it may be a year and nothing else."""
        return _YEAR.fullmatch(self.text) is not None


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells by row and column.

    Attributes:
        title: caption or sheet name.
        place: what people call the table, where they count.
        cells: all places that hold something.
        rows: numbers of the rows that hold something, in order.
        columns: numbers of the columns that hold something, in order.
    """

    title: str
    place: str
    cells: dict[tuple[int, int], GridCell]
    rows: Sequence[int]
    columns: Sequence[int]

    def row(self, number: int) -> Iterator[GridCell]:
        """The cells of a row from left to right."""
        for column in self.columns:
            cell = self.cells.get((number, column))
            if cell is not None:
                yield cell

    def within(self, columns: Sequence[int]) -> Grid:
        """Some of the columns as a grid; all of them are the grid itself."""
        if len(columns) == len(self.columns):
            return self
        kept = {place: cell for place, cell in self.cells.items() if place[1] in columns}
        return replace(self, cells=kept, columns=columns)

    def at(self, offset: int) -> GridCell:
        """The cell that holds an offset of the document's text."""
        return next(cell for cell in self.cells.values() if cell.span.holds(offset))

    def column(self, number: int, rows: Iterable[int]) -> list[GridCell]:
        """The cells of a column in some rows, from top to bottom."""
        return [self.cells[row, number] for row in rows if (row, number) in self.cells]


def grid_of(document: Document, block: Block, mark: str) -> Grid:
    """Lay a table block out by row and column; ``mark`` is the document's before decimals."""
    printed_texts = [
        " ".join(document.text[s.start : s.end] for s in (c.span, *c.rest)) for c in block.cells
    ]
    texts = in_vietnamese([" ".join(text.split()) for text in printed_texts])
    pairs = list(zip(block.cells, texts, strict=True))
    printed = filter(None, (_PRINTED.fullmatch(t) for cell, t in pairs if not cell.is_typed))
    own_mark = decimal_mark_in((found["digits"] for found in printed), mark)
    cells = {}
    for cell, text in pairs:
        if text:
            cells[cell.row, cell.column] = _grid_cell(cell, text, own_mark)
    rows, columns = {row for row, _ in cells}, {column for _, column in cells}
    return Grid(block.title, block.place, cells, sorted(rows), sorted(columns))


def _grid_cell(cell: Cell, text: str, mark: str) -> GridCell:
    number, high = _numbers(text, cell, mark)
    has_letters = any(map(str.isalpha, text))
    words = (text, fold(text), has_letters)
    return GridCell(cell.row, cell.column, *words, cell.span, cell.address, number, high)


def _numbers(text: str, cell: Cell, mark: str) -> tuple[CellNumber | None, CellNumber | None]:
    """The number of a cell, or the two ends of a range; what does not ascend is no range."""
    ends = _RANGE.fullmatch(text)
    if ends is None:
        return _number(text, cell.span.start, mark, is_typed=cell.is_typed), None
    places = ((ends[end], cell.span.start + ends.start(end)) for end in ("low", "high"))
    low, high = (_number(*place, mark, is_typed=False) for place in places)
    is_range = low is not None and high is not None and low.value < high.value
    return (low, high) if is_range else (None, None)


def _number(text: str, at: int, mark: str, *, is_typed: bool) -> CellNumber | None:
    whole = _mended(text)
    digits = _PRINTED.fullmatch(whole)
    if digits is None:
        return None
    start = at + digits.start("digits")
    printed = digits["digits"]
    if is_typed and _TYPED.fullmatch(text):
        parsed = ParsedNumber(printed)
    else:
        try:
            parsed = parse_number(printed, mark)
        except (ValueError, ArithmeticError):
            return None
    is_negative = bool(digits["open"]) or digits["sign"] in {"-", "\u2212"}
    sign = -1 if is_negative else 1
    end = start + len(printed) + len(text) - len(whole)
    return CellNumber(parsed, sign, start, end, is_percent="%" in text)


def _mended(text: str) -> str:
    """A number that a narrow cell breaks over two lines, where neither line is one by itself."""
    found = _BROKEN.fullmatch(text)
    if found is None:
        return text
    is_cut = not _WELL_MADE.fullmatch(found["first"]) or found["rest"][0] in ".,"
    is_one = is_cut and _WELL_MADE.fullmatch(found["first"] + found["rest"])
    return text.replace(" ", "") if is_one else text
