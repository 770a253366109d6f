"""The words around a cell of a table that its figure may come from, nearest first.

What does not belong here: which of them gave which field (``explaining``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.tables.grid import Grid, GridCell, grid_of
from ingestion.extraction.tables.layout import Layout, layouts
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import Token

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


class WordsAround:
    """Finds what governs the cells of a document; lays each table out once."""

    def __init__(self, document: Document, lexer: Lexer) -> None:
        self._document = document
        self._lexer = lexer
        self._tables: dict[int, tuple[Grid, list[Layout]]] = {}
        self._tokens: dict[str, list[Token]] = {}

    def of(self, offset: int) -> list[CellWords]:
        """The words that govern the cell at an offset; empty outside tables."""
        blocks = self._document.blocks
        at = next((i for i, block in enumerate(blocks) if _holds(block, offset)), None)
        if at is None:
            return []
        grid, laid_out = self._table(at)
        own = grid.at(offset)
        layout = next(found for found in laid_out if own.row in found.body)
        found = [(w, cell.text, cell.span.start) for w, cell in _governing(grid, layout, own)]
        if at:
            span = blocks[at - 1].spans[-1]
            found.append((_ABOVE, self._document.text[span.start : span.end], span.start))
        return [CellWords(*words, self._tokens_of(words[1])) for words in found]

    def _table(self, at: int) -> tuple[Grid, list[Layout]]:
        if at not in self._tables:
            grid = grid_of(self._document, self._document.blocks[at], self._lexer.mark)
            self._tables[at] = grid, list(layouts(grid))
        return self._tables[at]

    def _tokens_of(self, text: str) -> list[Token]:
        if text not in self._tokens:
            self._tokens[text] = self._lexer.tokens(text)
        return self._tokens[text]


def _holds(block: Block, offset: int) -> bool:
    if block.kind is not BlockKind.TABLE:
        return False
    return any(cell.span.holds(offset) for cell in block.cells)


def _governing(grid: Grid, layout: Layout, own: GridCell) -> Iterator[tuple[str, GridCell]]:
    yield from (("its row", c) for c in grid.row(own.row) if c.column != own.column)
    yield from (("its column", c) for c in grid.column(own.column, reversed(layout.heads)))
    above = [number for number in reversed(layout.body) if number < own.row]
    yield from (("a row above", c) for n in above for c in _labels(grid, layout, n))
    over = [number for number in reversed(grid.rows) if number < min(layout.heads, default=0)]
    yield from ((_ABOVE, c) for n in over for c in grid.row(n))


def _labels(grid: Grid, layout: Layout, number: int) -> list[GridCell]:
    return [grid.cells[number, c] for c in layout.labels if (number, c) in grid.cells]
