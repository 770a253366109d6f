"""Ruled tables of a PDF page, cell by cell.

What does not belong here: finding the rules (``pdf_rules.py``, ``pdf_reference.py``), markdown's
tables (``pipe_tables.py``), and the words around a table (``pdf_pages.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pdfplumber.table import CellGroup, Table

from ingestion.readers.pdf_pages import PrintedTable, Word, read_lines
from ingestion.readers.writing import TableCell

Box = tuple[float, float, float, float]
# Fewer strokes than this cannot rule two rows of two cells; prose has at most a few.
FEWEST_STROKES = 4
_THIN = 1.0  # no column is as narrow, in points


def take(
    ruled: Iterable[tuple[Table, Box]], words: Iterable[Word]
) -> tuple[list[PrintedTable], list[Word]]:
    """Part the words inside ruled tables, given with their boxes, from the others."""
    tables: list[PrintedTable] = []
    rest = [_Placed((w.x0 + w.x1) / 2, (w.top + w.bottom) / 2, w) for w in words]
    for found, box in ruled:
        rows = found.rows
        if len(rows) < 2 or max(len(row.cells) for row in rows) < 2:
            continue
        inside = [word for word in rest if word.is_inside(box)]
        if inside:
            tables.append(_printed(found, inside))
            rest = [word for word in rest if not word.is_inside(box)]
    return tables, [placed.word for placed in rest]


class _Placed(NamedTuple):
    """A word with its middle, which decides where it stands."""

    x: float
    y: float
    word: Word

    def is_inside(self, box: Box) -> bool:
        return box[0] <= self.x < box[2] and box[1] <= self.y < box[3]


def _printed(table: Table, words: Sequence[_Placed]) -> PrintedTable:
    lefts = sorted({box[0] for box in table.cells})
    tops = sorted({box[1] for box in table.cells})
    rows = tuple(tuple(_row(row, lefts, tops, words)) for row in table.rows)
    return PrintedTable(tops[0], tuple(lefts), rows)


def _row(
    row: CellGroup, lefts: Sequence[float], tops: Sequence[float], words: Iterable[_Placed]
) -> Iterator[TableCell]:
    """The cells of a row; a merged cell stands where it begins, and knows how far it reaches."""
    _, top, _, bottom = row.bbox
    beside = [word for word in words if top <= word.y < bottom]
    for column, box in enumerate(row.cells):
        inside = [placed.word for placed in beside if box and placed.is_inside(box)]
        if box and inside:
            text = " ".join(line.text for line in read_lines(inside))
            wide = bisect_left(lefts, box[2] - _THIN) - column
            high = bisect_left(tops, box[3] - _THIN) - bisect_left(tops, box[1])
            yield TableCell(column, text, columns=wide, rows=high)
