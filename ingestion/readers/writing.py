"""Writing the stored text of a format that has none of its own.

Keeps offsets exact: whatever is written returns where it stands. What does not belong
here: any format's own logic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ingestion.documents import Block, BlockKind, Cell, PrintedNumber, Span

_SEPARATOR = " | "
_FIGURE = re.compile(r"[-+−(]?[\d.,\s]+[%)]*")


@dataclass(slots=True)  # frozen, it would take twice as long to make; a page has hundreds
class TableCell:
    """A printed cell; a merged one extends over several columns or rows.

    Where its numbers are printed does not make it another cell; they count from its text.
    """

    column: int
    text: str
    address: str = ""
    columns: int = 1
    rows: int = 1
    is_typed: bool = False
    numbers: tuple[PrintedNumber, ...] = field(default=(), compare=False)

    def places(self, row: int, span: Span) -> Iterator[Cell]:
        """The grid places of the cell, all with the same words and address.

        A merged head thus stands over each of its columns; a merged figure is one figure
        and stays in its first place.
        """
        is_figure = _FIGURE.fullmatch(self.text) is not None
        for below in range(1 if is_figure else self.rows):
            for right in range(1 if is_figure else self.columns):
                yield Cell(row + below, self.column + right, span, self.address, self.is_typed)


class TextWriter:
    """Collects the text piece by piece.

    Attributes:
        length: of what was written.
        numbers: those written whose place on their page is known.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.numbers: list[PrintedNumber] = []

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def write(self, part: str, numbers: Iterable[PrintedNumber] = ()) -> int:
        """Append ``part``, which has these numbers, and return where it begins."""
        start = self.length
        self.numbers += [number.moved(start) for number in numbers]
        self._parts.append(part)
        self.length += len(part)
        return start

    def write_sheet(
        self, rows: Sequence[tuple[int, Sequence[TableCell]]], title: str
    ) -> Block | None:
        """Write a sheet of a workbook below its name; ``None`` when all of it is blank."""
        if not any(cells for _, cells in rows):
            return None
        self.write(f"{title}\n")
        table = self.write_table(rows, title)
        self.write("\n")
        return table

    def write_table(
        self, rows: Iterable[tuple[int, Sequence[TableCell]]], title: str, page: int | None = None
    ) -> Block | None:
        """Write numbered rows, a line each; ``None`` when all are blank."""
        start = self.length
        cells: list[Cell] = []
        for number, row in rows:
            written = [cell for cell in row if cell.text]
            for position, cell in enumerate(written):
                self.write(_SEPARATOR if position else "")
                begin = self.write(cell.text, cell.numbers)
                cells.extend(cell.places(number, Span(begin, self.length, page)))
            if written:
                self.write("\n")
        if not cells:
            return None
        span = Span(start, self.length - 1, page)
        cells.sort(key=lambda cell: (cell.row, cell.column))
        return Block(BlockKind.TABLE, (span,), cells=tuple(cells), title=title)
