"""The cells of a table without rules, once it is known which words stand in which column.

What does not belong here: finding such tables (``pdf_unruled.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ingestion.readers.pdf_columns import Columns, Labels, is_numbering
from ingestion.readers.pdf_heads import Phrase
from ingestion.readers.pdf_label_lines import rows_of
from ingestion.readers.pdf_pages import PrintedLine, PrintedTable, Word
from ingestion.readers.pdf_tables import written
from ingestion.readers.writing import TableCell


class Unruled(NamedTuple):
    """A table among lines: those that head it with what of them stands where, and its rows."""

    heads: Sequence[tuple[PrintedLine, list[Phrase]]]
    body: Sequence[PrintedLine]
    columns: Columns
    labels: Labels

    @property
    def lines(self) -> Iterator[PrintedLine]:
        """All its lines."""
        yield from (line for line, _ in self.heads)
        yield from self.body


def table_of(found: Unruled) -> PrintedTable:
    """The table with its heads in cells of their own, however many lines they run over."""
    heads, body, columns, labels = found
    worded = [said for line, said in heads if not is_numbering(line)]
    printed = [*_head_cells(worded, labels)]
    for said in (said for line, said in heads if is_numbering(line)):
        printed += _head_cells([said], labels)
    for row in rows_of(body, columns):
        own = [_cell(words, at) for at, words in labels.shared_out(row.labels)]
        values = [_cell([word], len(labels) + at) for at, word in columns.in_order(row.values)]
        printed.append((*own, *values))
    lefts, top = (*labels.lefts, *columns.lefts), next(found.lines).top
    return PrintedTable(top, lefts, tuple(printed), columns.rights)


def _head_cells(heads: Sequence[list[Phrase]], labels: Labels) -> Iterator[tuple[TableCell, ...]]:
    """Heads as rows of cells: those over several columns above the others, each in one cell."""
    words: dict[tuple[int, int], list[Word]] = {}
    for first, count, said in (phrase for line in heads for phrase in line):
        place = labels.place(said) if first < 0 else len(labels) + first
        words.setdefault((place, count), []).extend(said)
    wide = sorted((span for span in words if span[1] > 1), key=lambda span: -span[1])
    levels = {span: sum(_covers(other, span) for other in wide) for span in words}
    deepest = max(levels.values(), default=0)
    for level in range(deepest + 1):
        cells = [_cell(words[s], *s) for s in sorted(words) if levels[s] == level]
        yield tuple(
            replace(cell, rows=deepest + 1 - level if cell.columns == 1 else 1) for cell in cells
        )


def _covers(wide: tuple[int, int], span: tuple[int, int]) -> bool:
    return wide != span and wide[0] <= span[0] and span[0] + span[1] <= wide[0] + wide[1]


def _cell(words: Sequence[Word], column: int, span: int = 1) -> TableCell:
    text, numbers = written(words)
    return TableCell(column, text, columns=span, numbers=numbers)
