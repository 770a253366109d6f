"""Markdown's pipe tables as table blocks with cells.

What does not belong here: ruled tables of a page (``pdf_tables.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingestion.documents import Block, BlockKind, Cell, Span
from ingestion.readers.lines import Line

_ROW = re.compile(r"\|.*\|")
_RULE = re.compile(r"\|[\s:|-]*-[\s:|-]*\|")
_CAPTION = re.compile(r"\W*(?:bảng|biểu|phụ lục)\b", re.IGNORECASE)


def take(lines: Sequence[Line]) -> tuple[list[Block], list[Line]]:
    """Part the tables from the other lines."""
    tables: list[Block] = []
    rest: list[Line] = []
    for group in _groups(lines):
        if len(group) > 1 and _ROW.fullmatch(group[0].text):
            caption = rest[-1].text if rest and _CAPTION.match(rest[-1].text) else ""
            tables.append(_table(group, caption.strip("#*_ "), len(tables) + 1))
        else:
            rest.extend(group)
    return tables, rest


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and not (_ROW.fullmatch(line.text) and _ROW.fullmatch(group[-1].text)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _table(group: Sequence[Line], caption: str, number: int) -> Block:
    rows = [line for line in group if not _RULE.fullmatch(line.text)]
    cells = tuple(cell for row, line in enumerate(rows) for cell in _cells(line, row))
    span = Span(group[0].start, group[-1].end)
    return Block(BlockKind.TABLE, (span,), cells=cells, title=caption, number=number)


def _cells(line: Line, row: int) -> Iterator[Cell]:
    inner = line.text[1:-1]
    position = 0
    for column, words in enumerate(re.split(r"(?<!\\)\|", inner)):
        blank = len(words) - len(words.lstrip())
        start = line.start + 1 + position + (blank if words.strip() else 0)
        yield Cell(row, column, Span(start, start + len(words.strip())))
        position += len(words) + 1
