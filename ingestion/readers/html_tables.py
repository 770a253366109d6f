"""Tables of web pages: which hold data, and their cells by grid place.

What does not belong here: the rest of a page (``html``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from ingestion.language.text import nfc
from ingestion.readers.writing import TableCell

_NUMBER = re.compile(r"[-+(]?\s*\d[\d.,\s]*%?\)?")
_FEWEST = 2  # rows, columns and numbers of a table that holds data
_LONGEST = 400  # letters; a longer cell is a column of the page
_MOST_SPANNED = 60


def is_data(table: HtmlElement) -> bool:
    """Whether a table holds figures, and does not lay out the page."""
    if any(True for _ in table.iterdescendants("table")):
        return False
    rows = [[_words(cell) for cell in _cells(row)] for row in table.iter("tr")]
    if any(len(words) > _LONGEST for row in rows for words in row):
        return False
    numbers = sum(bool(_NUMBER.fullmatch(words)) for row in rows for words in row)
    wide = max((len(row) for row in rows), default=0)
    return len(rows) >= _FEWEST and wide >= _FEWEST and numbers >= _FEWEST


def rows_of(table: HtmlElement) -> list[tuple[int, Sequence[TableCell]]]:
    """The rows of a table; a cell stands behind those that reach down from rows above it."""
    taken: set[tuple[int, int]] = set()
    rows: list[tuple[int, Sequence[TableCell]]] = []
    for number, row in enumerate(table.iter("tr")):
        column, cells = 0, []
        for cell in _cells(row):
            while (number, column) in taken:
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            taken |= {(number + d, column + r) for d in range(high) for r in range(wide)}
            cells.append(TableCell(column, _words(cell), columns=wide, rows=high))
            column += wide
        rows.append((number, cells))
    return rows


def _cells(row: HtmlElement) -> Iterator[HtmlElement]:
    return (cell for cell in row if cell.tag in {"td", "th"})


def _span(cell: HtmlElement, name: str) -> int:
    written = cell.get(name, "1").strip()
    return min(max(int(written), 1), _MOST_SPANNED) if written.isdecimal() else 1


def _words(cell: HtmlElement) -> str:
    return nfc(" ".join(" ".join(str(text) for text in cell.itertext()).split()))
