"""Tables as they are copied from a web page: every cell is a line of its own.

A label, its unit where rows have one, then as many numbers as there are heads, row after row. Blank
cells and merged ones leave no trace, so that only plain tables can be told: every row has all its
numbers, the heads are as many, and what stands above them is a title. Bars alone on their lines
part the cells of some.

What does not belong here: tables whose rows are lines (``pipe_tables.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingestion import vocabulary
from ingestion.captions import is_caption
from ingestion.documents import Block, BlockKind, Cell, Span
from ingestion.language.text import compile_folded, fold
from ingestion.language.units import unit_after
from ingestion.readers.lines import Line

_VALUE = re.compile(r"[-+−(]?\d[\d.,]*\)?%?|[-–—x…]|\.{3}")
_UNIT_LINE = compile_folded(r"\(?(?:đơn vị(?: tính)?|đvt)\s*:.*")
_BAR = "|"  # alone on its line it parts two cells
_DATED = re.compile(r"\d{4}")
_FEWEST_VALUES = 2  # of a row
_FEWEST_ROWS = 3  # of a table
_MOST_HEADINGS = 2  # between two rows
_LONGEST_CELL = 150


@dataclass(slots=True)
class _Record:
    """Lines of words, and the lines of numbers behind them."""

    words: list[Line]
    values: list[Line]


def take(lines: Sequence[Line], _: str, first: int) -> tuple[list[Block], list[Line]]:
    """Part the tables from the other lines; ``first`` is the number of the first of them."""
    tables: list[Block] = []
    taken: set[int] = set()
    cells = [line for line in lines if line.text != _BAR]
    bars = {line.number for line in lines if line.text == _BAR}
    for run in _runs(_records(cells)):
        rows = _rows(run)
        if rows:
            tables.append(_table(rows, first + len(tables)))
            taken |= {line.number for row in rows for _, line in row}
            taken |= bars.intersection(range(rows[0][0][1].number, rows[-1][-1][1].number + 2))
    return tables, [line for line in lines if line.number not in taken]


def _records(lines: Sequence[Line]) -> Iterator[_Record]:
    record = _Record([], [])
    for line in lines:
        is_value = _VALUE.fullmatch(line.text) is not None
        if not is_value and record.values:
            yield record
            record = _Record([], [])
        (record.values if is_value else record.words).append(line)
    if record.values:
        yield record


def _runs(records: Iterator[_Record]) -> Iterator[list[_Record]]:
    """Records of as many numbers, one behind the other; the first brings titles and heads."""
    run: list[_Record] = []
    for record in records:
        if run and not _goes_on(run, record):
            yield run
            run = []
        if record.words and len(record.values) >= _FEWEST_VALUES:
            run.append(record)
    yield run


def _goes_on(run: Sequence[_Record], record: _Record) -> bool:
    is_near = record.words and len(record.words) <= _MOST_HEADINGS + 1
    are_cells = all(len(line.text) <= _LONGEST_CELL for line in record.words)
    return bool(is_near) and are_cells and len(record.values) == len(run[0].values)


_Row = list[tuple[int, Line]]  # lines with their columns


def _rows(run: Sequence[_Record]) -> list[_Row]:
    """The rows of the table that a run is, heads first; none where it cannot be told."""
    if len(run) < _FEWEST_ROWS:
        return []
    count = len(run[0].values)
    labels = 1 + all(len(r.words) > 1 and _is_unit(r.words[-1].text) for r in run)
    above, own = run[0].words[:-labels], run[0].words[-labels:]
    units = [line for line in above[-1:] if _UNIT_LINE.fullmatch(fold(line.text))]
    above = above[: len(above) - len(units)]
    heads = above[-count:]
    if not (_are_heads(heads, count) and _is_titled(above[:-count])):
        return []
    rows = [[(labels + at, line) for at, line in enumerate(heads)]]
    rows += [[(0, line)] for line in units]
    for record in (_Record(own, run[0].values), *run[1:]):
        rows += [[(0, line)] for line in record.words[:-labels]]
        rows.append([*enumerate(record.words[-labels:] + record.values)])
    return rows


def _is_unit(text: str) -> bool:
    found = unit_after(fold(text), 0)
    return found is not None and found.end == len(text)


def _are_heads(lines: Sequence[Line], count: int) -> bool:
    return len(lines) == count and all(map(_is_head, lines))


def _is_head(line: Line) -> bool:
    words = fold(line.text)
    return words.startswith(vocabulary.word_list("head_opening")) or "so với" in words


def _is_titled(above: Sequence[Line]) -> bool:
    """Whether the line above the heads is a title: one more head would shift them all."""
    over = [line for line in above if fold(line.text) not in vocabulary.word_list("label_head")]
    if not over:
        return False
    line = over[-1]
    if _UNIT_LINE.fullmatch(fold(line.text)):
        return True
    is_dated = _DATED.search(line.text) is not None
    return not _is_head(line) and (is_caption(line.text) or is_dated)


def _table(rows: Sequence[_Row], number: int) -> Block:
    cells = tuple(
        Cell(at, column, Span(line.start, line.end))
        for at, row in enumerate(rows)
        for column, line in row
    )
    span = Span(rows[0][0][1].start, rows[-1][-1][1].end)
    return Block(BlockKind.TABLE, (span,), cells=cells, number=number)
