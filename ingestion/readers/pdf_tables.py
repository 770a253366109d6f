"""Ruled tables of a PDF page, cell by cell.

What does not belong here: markdown's tables (``pipe_tables.py``), and the words around a
table (``pdf_pages.py``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ingestion.readers.pdf_pages import Word, read_lines

# Fewer strokes than this cannot rule two rows of two cells; prose has at most a few.
_FEWEST_STROKES = 4


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A ruled table: the text of its cells by row and column, and where it stands."""

    top: float
    rows: tuple[tuple[tuple[int, str], ...], ...]


def take(page: Any, words: Sequence[Word]) -> tuple[list[PrintedTable], list[Word]]:
    """Part the words inside ruled tables from the others."""
    if len(page.lines) + len(page.rects) + len(page.curves) < _FEWEST_STROKES:
        return [], list(words)
    tables: list[PrintedTable] = []
    rest = list(words)
    for found in page.find_tables():
        if len(found.rows) < 2 or max(len(row.cells) for row in found.rows) < 2:
            continue
        inside = [word for word in rest if _is_inside(word, found.bbox)]
        if inside:
            rows = tuple(_row(row.cells, inside) for row in found.rows)
            tables.append(PrintedTable(found.bbox[1], rows))
            rest = [word for word in rest if not _is_inside(word, found.bbox)]
    return tables, rest


def _row(boxes: Sequence[Any], words: Sequence[Word]) -> tuple[tuple[int, str], ...]:
    """Text of a row's cells; a merged cell stands where it begins."""
    cells = []
    for column, box in enumerate(boxes):
        inside = [word for word in words if box and _is_inside(word, box)]
        if inside:
            cells.append((column, " ".join(line.text for line in read_lines(inside))))
    return tuple(cells)


def _is_inside(word: Word, box: tuple[float, float, float, float]) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box[0] <= x < box[2] and box[1] <= y < box[3]
