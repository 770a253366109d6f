"""The small markup that the sample sources are written in, and its parser.

One line is one block: ``left || right`` a row of the letterhead, ``# `` a title, ``## `` and
``### `` headings, ``- `` a list item, ``| a | b |`` a table row (``<`` joins a cell with its
left neighbour, ``^`` with the one above), ``[^1]: `` a footnote, anything else a paragraph.
``[^1]`` inside a line is the mark of a footnote.

What does not belong here: how a block looks in a file (the other modules of this package).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

MARK = re.compile(r"\[\^(\d)\]")
_NOTE = re.compile(r"\[\^(\d)\]: (.*)")


@dataclass(frozen=True, slots=True)
class Block:
    """One block: ``text`` of everything but tables and letterheads, which have ``rows``."""

    kind: str
    text: str = ""
    label: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def parse(source: str) -> list[Block]:
    """Return the blocks of a source in order, neighbouring rows joined into one block."""
    lines = [_parse_line(line) for line in source.splitlines()]
    blocks: list[Block] = []
    for kind, run in groupby(lines, key=lambda block: block.kind):
        if kind in {"table", "letterhead"}:
            blocks.append(Block(kind, rows=tuple(block.rows[0] for block in run)))
        elif kind != "blank":
            blocks.extend(run)
    return blocks


def _parse_line(line: str) -> Block:
    if not line.strip():
        return Block("blank")
    if line.startswith("|"):
        return Block("table", rows=(_cells(line.strip().strip("|"), "|"),))
    if " || " in line:
        return Block("letterhead", rows=(_cells(line, "||"),))
    if note := _NOTE.match(line):
        return Block("note", note[2], label=note[1])
    for prefix, kind in (
        ("### ", "subheading"),
        ("## ", "heading"),
        ("# ", "title"),
        ("- ", "item"),
    ):
        if line.startswith(prefix):
            return Block(kind, line.removeprefix(prefix))
    return Block("paragraph", line)


def _cells(line: str, separator: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.split(separator))
