"""Tables that go on over pages: one table, its repeated caption and heads left out.

What does not belong here: reading the table of one page (``pdf_tables.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from ingestion.documents import Block
from ingestion.readers.pdf_pages import PrintedTable
from ingestion.readers.writing import TableCell, TextWriter

_SAME_PLACE = 3.0  # points that a column may shift against the first one from one page to the next
_CONTINUED = re.compile(r"\((?:tiếp|continued|cont)\b[^()]*\)", re.IGNORECASE)
_WORD = re.compile(r"\w+")


class Tables:
    """Writes the tables of a document, page by page.

    Attributes:
        blocks: the tables written so far.
    """

    def __init__(self, writer: TextWriter) -> None:
        self.blocks: list[Block] = []
        self._writer = writer
        self._open: PrintedTable | None = None
        self._page = 0
        self._height = 0
        self._above = ""

    @property
    def is_open(self) -> bool:
        """Whether nothing stands below the last table yet."""
        return self._open is not None

    def close(self) -> None:
        """Something else stands below the last table: it does not go on."""
        self._open = None

    def add(self, table: PrintedTable, page: int, title: str, above: Iterable[str]) -> None:
        """Write a table, or the rest of the one that the last page ends with.

        Args:
            table: the first on its page that goes on, or one that begins.
            page: the page that it stands on.
            title: its caption.
            above: the lines above it on its page.
        """
        first = self._open
        if first is None or not self.goes_on(table, page):
            self._begin(table, page, title)
            self._above = _words(above)
        else:
            self._go_on(first, table, page)
        self._page = page

    def is_repeated(self, lines: Sequence[str], table: PrintedTable, page: int) -> bool:
        """Whether the lines above a table say again what it is, and that it goes on."""
        is_continued = any(map(_CONTINUED.search, lines))
        said = _words(_CONTINUED.sub(" ", line) for line in lines)
        return is_continued and said in self._above and self.goes_on(table, page)

    def goes_on(self, table: PrintedTable, page: int) -> bool:
        """Whether a table has the columns of the one that the page before ends with."""
        first = self._open
        return first is not None and page == self._page + 1 and _is_alike(first, table)

    def _begin(self, table: PrintedTable, page: int, title: str) -> None:
        block = self._writer.write_table(list(enumerate(table.rows)), title, page)
        if block is not None:
            self.blocks.append(block)
            self._open, self._height = table, len(table.rows)

    def _go_on(self, first: PrintedTable, table: PrintedTable, page: int) -> None:
        heads = takewhile(_says_same, zip(first.rows, table.rows, strict=False))
        rows = table.rows[sum(1 for _ in heads) :]
        numbered = list(enumerate(rows, start=self._height))
        rest = self._writer.write_table(numbered, "", page)
        if rest is not None:
            head = self.blocks.pop()
            spans, cells = head.spans + rest.spans, head.cells + rest.cells
            self.blocks.append(Block(head.kind, spans, cells=cells, title=head.title))
        self._height += len(rows)


def _words(lines: Iterable[str]) -> str:
    """The words of lines, each between blanks: however they are wrapped and set off."""
    return "".join(f" {word}" for line in lines for word in _WORD.findall(line.lower())) + " "


def _is_alike(first: PrintedTable, second: PrintedTable) -> bool:
    """Whether two tables have the same columns, wherever on the page they begin."""
    if len(first.lefts) != len(second.lefts):
        return False
    if first.rights and second.rights:
        return _is_in_line(first, second)
    pairs = zip(first.lefts, second.lefts, strict=True)
    shift = second.lefts[0] - first.lefts[0]
    return all(abs(one + shift - other) <= _SAME_PLACE for one, other in pairs)


def _is_in_line(first: PrintedTable, second: PrintedTable) -> bool:
    """Whether the numbers of two tables without rules end, or have their middle, in one place."""
    if len(first.rights) != len(second.rights):
        return False
    edges = zip(first.rights, second.rights, strict=True)
    middles = zip(_middles(first), _middles(second), strict=True)
    return any(all(abs(a - b) <= _SAME_PLACE for a, b in pairs) for pairs in (edges, middles))


def _middles(table: PrintedTable) -> list[float]:
    lefts = table.lefts[len(table.lefts) - len(table.rights) :]
    return [(left + right) / 2 for left, right in zip(lefts, table.rights, strict=True)]


def _says_same(rows: tuple[Sequence[TableCell], Sequence[TableCell]]) -> bool:
    return rows[0] == rows[1]
