"""Tables of a plain text whose columns are set with blanks, as a page is printed into a file.

They are found as those of a page without rules are, each letter taken to be as wide.

What does not belong here: finding them (``pdf_unruled.py``), tables with a cell a line
(``cell_lines.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from ingestion.documents import Block, BlockKind, Cell, Span
from ingestion.readers import pdf_unruled
from ingestion.readers.lines import Line
from ingestion.readers.pdf_columns import is_numbering
from ingestion.readers.pdf_label_lines import rows_of
from ingestion.readers.pdf_pages import PrintedLine, Word
from ingestion.readers.pdf_unruled_cells import Unruled

_WORD = re.compile(r"\S+")
_LETTER, _SIZE, _PITCH = 5.0, 13.0, 16.0  # so that one blank parts words, and two parts cells


_Cell = tuple[int, int, Sequence[Word]]  # its column, how many it stands over, its words


class _Placed(Word):
    """A word that knows where it stands in the text."""

    __slots__ = ("span",)
    span: Span


def take(lines: Sequence[Line], text: str, first: int) -> tuple[list[Block], list[Line]]:
    """Part the tables from the other lines; ``first`` is the number of the first of them."""
    printed = list(_printed(lines, text))
    if not pdf_unruled.may_be_there(printed):
        return [], list(lines)
    tables: list[Block] = []
    taken: set[int] = set()
    for found in pdf_unruled.find(printed):
        rows = [row for row in _rows(found) if row]
        tables.append(_block(rows, [*found.lines], first + len(tables)))
        taken |= {_of(word).start for line in found.lines for word in line.words[:1]}
    return tables, [line for line in lines if line.start not in taken]


def _printed(lines: Sequence[Line], text: str) -> Iterator[PrintedLine]:
    row = at = 0
    for line in lines:
        row += text.count("\n", at, line.start)
        at = line.start
        margin = at - text.rfind("\n", 0, at) - 1
        words = [_word(found, margin, row, at) for found in _WORD.finditer(line.text)]
        yield PrintedLine(words, line.text)


def _word(found: re.Match[str], margin: int, row: int, at: int) -> Word:
    left, right = (_LETTER * (margin + end) for end in found.span())
    top = _PITCH * row
    word = _Placed(found[0], left, right, top, top + _SIZE, _SIZE, right - left)
    word.span = Span(at + found.start(), at + found.end())
    return word


def _of(word: Word) -> Span:
    return word.span if isinstance(word, _Placed) else Span(0, 0)


def _rows(found: Unruled) -> Iterator[Sequence[_Cell]]:
    """Its rows, those of the heads line by line."""
    labels = len(found.labels)
    for line, said in found.heads:
        if not is_numbering(line):
            yield [(labels + at, count, words) for at, count, words in said if at >= 0]
    for row in rows_of(found.body, found.columns):
        own: list[_Cell] = [(at, 1, words) for at, words in found.labels.shared_out(row.labels)]
        values = found.columns.in_order(row.values)
        yield own + [(labels + at, 1, [word]) for at, word in values]


def _block(rows: Sequence[Sequence[_Cell]], lines: Iterable[PrintedLine], number: int) -> Block:
    cells = tuple(
        Cell(at, column + beside, first, rest=rest)
        for at, row in enumerate(rows)
        for column, count, words in row
        for first, *others in [_spans(words)]
        for rest in [tuple(others)]
        for beside in range(count)
    )
    spans = [_of(word) for line in lines for word in line.words]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return Block(BlockKind.TABLE, (whole,), cells=cells, number=number)


def _spans(words: Sequence[Word]) -> list[Span]:
    """Where words stand, line by line."""
    by_line = groupby(words, key=attrgetter("top"))
    own = ([_of(word) for word in line] for _, line in by_line)
    return [Span(line[0].start, line[-1].end) for line in own]
