"""The words around a cell of a table that its figure may come from, nearest first.

What does not belong here: which of them gave which field (``explaining``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.lexer import Lexer
from ingestion.extraction.tables.grid import Grid, GridCell, grid_of
from ingestion.extraction.tables.layout import Layout, layouts
from ingestion.extraction.tokens import Token

_ABOVE = "above the table"


@dataclass(frozen=True, slots=True)
class CellWords:
    """The words of a cell, cut into tokens.

    Attributes:
        where: ``its row``, ``its column``, ``a row above`` or ``above the table``.
    """

    where: str
    text: str
    start: int
    tokens: list[Token]

    def offset(self, token: Token) -> int:
        """Where a token stands in the document's text."""
        return self.start + token.start

    def words(self, token: Token) -> str:
        """The printed words of a token."""
        return self.text[token.start : token.end]


def words_around(document: Document, offset: int, lexer: Lexer) -> list[CellWords]:
    """Return the words that govern the cell at an offset; empty outside tables."""
    at = next((i for i, block in enumerate(document.blocks) if _holds(block, offset)), None)
    if at is None:
        return []
    grid = grid_of(document, document.blocks[at], lexer.mark)
    governing = _governing(grid, grid.at(offset))
    found = [(where, cell.text, cell.span.start) for where, cell in governing]
    if at:
        span = document.blocks[at - 1].spans[-1]
        found.append((_ABOVE, document.text[span.start : span.end], span.start))
    return [CellWords(*words, lexer.tokens(words[1])) for words in found]


def _holds(block: Block, offset: int) -> bool:
    if block.kind is not BlockKind.TABLE:
        return False
    return any(cell.span.holds(offset) for cell in block.cells)


def _governing(grid: Grid, own: GridCell) -> Iterator[tuple[str, GridCell]]:
    layout = next(found for found in layouts(grid) if own.row in found.body)
    yield from (("its row", c) for c in grid.row(own.row) if c.column != own.column)
    yield from (("its column", c) for c in grid.column(own.column, reversed(layout.heads)))
    above = [number for number in reversed(layout.body) if number < own.row]
    yield from (("a row above", c) for n in above for c in _labels(grid, layout, n))
    over = [number for number in reversed(grid.rows) if number < min(layout.heads, default=0)]
    yield from ((_ABOVE, c) for n in over for c in grid.row(n))


def _labels(grid: Grid, layout: Layout, number: int) -> list[GridCell]:
    return [grid.cells[number, c] for c in layout.labels if (number, c) in grid.cells]
