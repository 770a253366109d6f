"""Ruled tables of a PDF page, cell by cell.

What does not belong here: finding the rules (``pdf_rules.py``, ``pdf_reference.py``), markdown's
tables (``pipe_tables.py``), and the words around a table (``pdf_pages.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from pdfplumber.table import CellGroup, Table

from ingestion.documents import PrintedNumber
from ingestion.readers.pdf_pages import PrintedTable, Word, read_lines
from ingestion.readers.writing import TableCell, TextWriter

Box = tuple[float, float, float, float]
_Placed = tuple[float, float, Word]  # a word behind its middle, which decides where it stands
# Fewer strokes than this cannot rule two rows of two cells; prose has at most a few.
FEWEST_STROKES = 4
_THIN = 1.0  # no column is as narrow, in points


def take(
    ruled: Iterable[tuple[Table, Box]], words: Iterable[Word]
) -> tuple[list[PrintedTable], list[Word]]:
    """Part the words inside ruled tables, given with their boxes, from the others."""
    tables: list[PrintedTable] = []
    rest = [((w.x0 + w.x1) / 2, (w.top + w.bottom) / 2, w) for w in words]
    for found, box in ruled:
        rows = found.rows  # worked out whenever it is asked for
        if len(rows) < 2 or max(len(row.cells) for row in rows) < 2:
            continue
        inside = _inside(box, rest)
        if inside:
            tables.append(_printed(found.cells, rows, inside))
            taken = set(map(id, inside))
            rest = [placed for placed in rest if id(placed) not in taken]
    return tables, [word for _, _, word in rest]


def _inside(box: Box, words: Iterable[_Placed]) -> list[_Placed]:
    left, top, right, bottom = box
    return [at for at in words if left <= at[0] < right and top <= at[1] < bottom]


def _printed(
    boxes: Iterable[Box], rows: Iterable[CellGroup], words: Sequence[_Placed]
) -> PrintedTable:
    lefts, tops = (sorted(set(edges)) for edges in list(zip(*boxes, strict=True))[:2])
    printed = tuple(tuple(_row(row, lefts, tops, words)) for row in rows)
    return PrintedTable(tops[0], tuple(lefts), printed)


def _row(
    row: CellGroup, lefts: Sequence[float], tops: Sequence[float], words: Iterable[_Placed]
) -> Iterator[TableCell]:
    """The cells of a row; a merged cell stands where it begins, and knows how far it reaches."""
    beside = _inside(row.bbox, words)
    for column, box in enumerate(row.cells):
        inside = _inside(box, beside) if box else []
        if box and inside:
            text, numbers = written([word for _, _, word in inside])
            wide = bisect_left(lefts, box[2] - _THIN) - column
            high = bisect_left(tops, box[3] - _THIN) - bisect_left(tops, box[1])
            yield TableCell(column, text, columns=wide, rows=high, numbers=numbers)


def written(inside: Sequence[Word]) -> tuple[str, tuple[PrintedNumber, ...]]:
    """The words of a cell on one line, and its numbers with their places."""
    if len(inside) == 1:  # most cells; putting a single word on a line takes time
        return inside[0].text, inside[0].numbers
    writer = TextWriter()
    for line in read_lines(inside):
        writer.write(" " if writer.length else "")
        writer.write(line.text, line.numbers)
    return writer.text, tuple(writer.numbers)
