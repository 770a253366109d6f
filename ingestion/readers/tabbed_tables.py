"""Tables of a plain text whose cells are divided by tabs, as a sheet is pasted into a file.

Rows that do not hold as many cells are none: of which columns theirs are, nobody knows.

What does not belong here: columns set with blanks (``aligned_tables.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from ingestion.documents import Block, BlockKind, Cell, Span
from ingestion.readers.lines import Line

_FEWEST_TABS, _FEWEST_ROWS = 2, 3


def take(lines: Sequence[Line], text: str, first: int) -> tuple[list[Block], list[Line]]:
    """Part the tables from the other lines; ``first`` is the number of the first of them."""
    if "\t" not in text:
        return [], list(lines)
    tables: list[Block] = []
    rest: list[Line] = []
    for tabs, group in groupby(lines, key=lambda line: _whole(line, text)[1].count("\t")):
        rows = list(group)
        if tabs < _FEWEST_TABS or len(rows) < _FEWEST_ROWS:
            rest += rows
        else:
            tables.append(_table(rows, text, first + len(tables)))
    return tables, rest


def _whole(line: Line, text: str) -> tuple[int, str]:
    """A line with the tabs at its ends, and where it begins: an empty cell is one, too."""
    start = text.rfind("\n", 0, line.start) + 1
    end = text.find("\n", line.end)
    return start, text[start : end if end >= 0 else len(text)].rstrip("\r")


def _table(rows: Sequence[Line], text: str, number: int) -> Block:
    cells = tuple(cell for at, line in enumerate(rows) for cell in _cells(line, text, at))
    span = Span(rows[0].start, rows[-1].end)
    return Block(BlockKind.TABLE, (span,), cells=cells, number=number)


def _cells(line: Line, text: str, row: int) -> Iterator[Cell]:
    at, words = _whole(line, text)
    for column, said in enumerate(words.split("\t")):
        start = at + len(said) - len(said.lstrip())
        yield Cell(row, column, Span(start, start + len(said.strip())))
        at += len(said) + 1
