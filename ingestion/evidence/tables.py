"""Lays out the table of a figure as it is printed, its heads told from its values.

What does not belong here: how a table is read (``extraction.tables``) and written (``web_page``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingestion.documents import Block, Document, Span
from ingestion.evidence.words import Words, words_of
from ingestion.extraction.tables.grid import Grid, GridCell, grid_of
from ingestion.extraction.tables.layout import Layout, layouts
from ingestion.language.numbers import decimal_mark

_SEPARATOR = " | "
_NO_FIGURE = (-1, -1)
_NOWHERE = Span(0, 0)
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A printed cell, or a blank one.

    Attributes:
        columns: over how many columns it reaches.
        rows: over how many rows it reaches.
        head_of: ``row`` or ``col`` where it is the head of a row or of columns.
        leads: it is a head of the figure's own row or column.
        span: where its words stand in the document's text; nowhere for a blank one.
    """

    words: Words
    columns: int = 1
    rows: int = 1
    head_of: str = ""
    leads: bool = False
    span: Span = _NOWHERE


ShownRow = list[ShownCell]


def rows_of(
    document: Document, block: Block, figure: tuple[int, int] | None = None
) -> list[ShownRow]:
    """The rows of a table that hold something.

    Args:
        document: that it stands in.
        block: the table.
        figure: the stretch of the document's text that is set apart, if one is.
    """
    table = _Table(document, block, figure)
    return [list(table.row(number)) for number in table.grid.rows]


def line_of(rows: Iterable[ShownRow]) -> Words:
    """The row of the figure on one line."""
    printed = ([c.words for c in row if any(c.words)] for row in rows)
    row = next(row for row in printed if any(words.figure for words in row))
    at = next(i for i, words in enumerate(row) if words.figure)
    before = (*(words.before for words in row[:at]), row[at].before)
    after = (row[at].after, *(words.before for words in row[at + 1 :]))
    return Words(_SEPARATOR.join(before), row[at].figure, _SEPARATOR.join(after))


class _Table:
    """A table with the place of its figure."""

    def __init__(self, document: Document, block: Block, figure: tuple[int, int] | None) -> None:
        self.grid = grid_of(document, block, decimal_mark(document.text))
        self._text = document.text
        self._figure = figure or _NO_FIGURE
        self._own = self.grid.at(figure[0]) if figure else None
        self._areas = _areas(self.grid)
        self._layouts = list(layouts(self.grid))

    def row(self, number: int) -> Iterator[ShownCell]:
        """The cells of a row; those that others reach over are left out."""
        cells = list(self.grid.row(number))
        if len(cells) == 1 and cells[0].has_letters:  # a title, however narrow its column is
            yield self._shown(cells[0], columns=len(self.grid.columns))
            return
        for column in self.grid.columns:
            cell = self.grid.cells.get((number, column))
            if cell is None:
                yield ShownCell(Words(""))
            elif self._areas[cell.span][0] == (number, column):
                (top, left), (bottom, right) = self._areas[cell.span]
                yield self._shown(cell, right - left + 1, bottom - top + 1)

    def _shown(self, cell: GridCell, columns: int, rows: int = 1) -> ShownCell:
        words = words_of(self._text, cell.span.start, cell.span.end, self._figure)
        for layout in self._layouts:
            if cell.row in layout.heads:
                leads = self._leads(layout, range(cell.column, cell.column + columns))
                return ShownCell(words, columns, rows, "col", leads, cell.span)
            if cell.row in layout.body and cell.column in layout.labels:
                leads = self._own is not None and cell.row == self._own.row
                return ShownCell(words, columns, rows, "row", leads, cell.span)
        return ShownCell(words, columns, rows, span=cell.span)

    def _leads(self, layout: Layout, over: range) -> bool:
        """Whether a head over some columns is one of the figure's."""
        own = self._own
        return own is not None and own.column in over and own.row in layout.body


def _areas(grid: Grid) -> dict[Span, tuple[_Place, _Place]]:
    """The first and the last place of each printed cell."""
    places: dict[Span, list[_Place]] = defaultdict(list)
    for place, cell in grid.cells.items():
        places[cell.span].append(place)
    return {span: (min(found), max(found)) for span, found in places.items()}
