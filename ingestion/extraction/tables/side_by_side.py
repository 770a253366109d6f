"""Tables that stand side by side: labels and numbers, and to their right labels and numbers again.

A column of labels behind numbers, with numbers behind it, begins the second one.

What does not belong here: tables one below the other (``layout``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingestion.extraction.tables.grid import Grid, GridCell
from ingestion.extraction.tables.units import named_unit

_FEWEST = 2  # different labels


def side_by_side(grid: Grid, rows: Sequence[int], values: Sequence[int]) -> Iterator[list[int]]:
    """The columns of each table, from left to right.

    Args:
        grid: what they stand in.
        rows: theirs.
        values: the columns of numbers.
    """
    columns = list(grid.columns)
    body = [row for row in rows if any(_is_number(grid, row, column) for column in values)]
    begins = 0
    for at, column in enumerate(columns):
        is_between = any(c < column for c in values if c >= columns[begins]) and any(
            c > column for c in values
        )
        if is_between and column not in values and _holds_labels(grid, body, column):
            ordinal = at - 1 > begins and columns[at - 1] not in values
            start = at - 1 if ordinal and _is_short(grid, body, columns[at - 1]) else at
            yield columns[begins:start]
            begins = start
    yield columns[begins:]


def _is_number(grid: Grid, row: int, column: int) -> bool:
    cell = grid.cells.get((row, column))
    return cell is not None and cell.number is not None


def _holds_labels(grid: Grid, rows: Sequence[int], column: int) -> bool:
    """Words in most rows, each its own, none of them a unit or a remark that comes again."""
    labels = [c.text for c in grid.column(column, rows) if c.has_letters and not _is_unit(c)]
    distinct = len({*labels})
    return distinct >= _FEWEST and distinct * 2 > len(rows) and distinct * 4 >= len(labels) * 3


def _is_unit(cell: GridCell) -> bool:
    return named_unit(cell.text) is not None


def _is_short(grid: Grid, rows: Sequence[int], column: int) -> bool:
    """Ordinals: ``1``, ``II``, ``a``."""
    texts = [cell.text for cell in grid.column(column, rows)]
    return bool(texts) and all(len(text.strip(".)")) <= 4 for text in texts)
