"""Tables of a PDF page that no rules divide: numbers below numbers, line after line.

Statistics offices print tables with level rules at most. A line that ends with several numbers is
a row where the lines around it have numbers in the same places; words above the numbers are heads,
words before them labels. What does not line up is left as running text.

What does not belong here: ruled tables (``pdf_tables.py``), where the columns are and what stands
over them (``pdf_columns.py``), tables that go on over pages (``pdf_joining.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingestion.readers.pdf_columns import (
    NUMBER_ALONE,
    Columns,
    Labels,
    columns_of,
    is_apart,
    is_numbering,
    labels_of,
    numbers_of,
    values_of,
)
from ingestion.readers.pdf_heads import head_rows
from ingestion.readers.pdf_label_lines import CLOSE, is_cut_by_ordinal, rows_of
from ingestion.readers.pdf_pages import Opening, PrintedLine, PrintedTable
from ingestion.readers.pdf_unruled_cells import Unruled, table_of

_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST_VALUES = 2  # of a row
_MOST_HEADINGS = 3
_FEWEST_ROWS = 3  # of a table
_FARTHEST = 3.2  # lines, times the size: no row stands farther below the one above


def may_be_there(lines: Sequence[PrintedLine]) -> bool:
    """Whether lines of a page end with numbers, one below the other; words need no places yet."""
    ends = [line.text.split()[-_FEWEST_VALUES:] for line in lines]
    rows = [all(map(NUMBER_ALONE.fullmatch, end)) and len(end) == _FEWEST_VALUES for end in ends]
    return sum(rows) >= _FEWEST_ROWS


def take(lines: Sequence[PrintedLine]) -> tuple[list[PrintedTable], list[PrintedLine]]:
    """Part the tables among the lines of a page, cut into single words, from the other lines."""
    found = list(find(lines))
    used = {id(line) for table in found for line in table.lines}
    return [table_of(table) for table in found], [line for line in lines if id(line) not in used]


def find(lines: Sequence[PrintedLine]) -> Iterator[Unruled]:
    """The tables among lines that are cut into single words."""
    found = (_read(lines, *region) for region in _regions(lines))
    yield from (table for table in found if table is not None)


def opening(lines: Sequence[PrintedLine]) -> Opening | None:
    """The rows that a page begins with, without heads: they may go on with a table."""
    region = next(_regions(lines), None)
    found = _body(lines, *region) if region else None
    if found is None:
        return None
    first, body, columns = found
    labels = _labels(body, columns)
    if labels is None or first:
        return None
    return Opening(table_of(Unruled((), body, columns, labels)), tuple(body))


def _body(
    lines: Sequence[PrintedLine], begin: int, last: int
) -> tuple[int, list[PrintedLine], Columns] | None:
    """Where the rows of a table begin, what they are, and their columns of numbers."""
    first = begin - _begins_above(lines, begin)
    columns = columns_of([numbers_of(line) for line in lines[first:last] if _is_row(line)])
    if columns is None:
        return None
    while first and _is_in(lines[first - 1], columns):
        first -= 1
    return first, list(_below_each_other(lines[first:last], columns)), columns


def _read(lines: Sequence[PrintedLine], begin: int, last: int) -> Unruled | None:
    """The table that some lines are; none where it is not clear."""
    found = _body(lines, begin, last)
    if found is None or sum(map(_is_row, found[1])) < _FEWEST_ROWS:
        return None
    first, body, columns = found
    headings = _headings_above(lines, first, columns)
    first -= headings
    body = [*lines[first : first + headings], *body]
    heads = head_rows(lines[:first], columns, [w for line in body for w in line.words])
    labels = _labels(body, columns) if heads else None
    return Unruled(heads, body, columns, labels) if labels else None


def _is_in(line: PrintedLine, columns: Columns) -> bool:
    """Whether a line ends with a single number that stands in a column, or with more."""
    values, numbers = values_of(line), numbers_of(line)
    has_label = len(values) < len(line.words)
    is_head = all(_YEAR.fullmatch(word.text) for word in numbers)
    return has_label and not is_head and all(map(columns.hold, numbers))


def _is_row(line: PrintedLine) -> bool:
    numbers = numbers_of(line)
    if is_numbering(line) or all(_YEAR.fullmatch(word.text) for word in numbers):
        return False
    are_apart = all(is_apart(before, word) for before, word in pairwise(numbers))
    return len(numbers) >= _FEWEST_VALUES and are_apart


def _regions(lines: Sequence[PrintedLine]) -> Iterator[tuple[int, int]]:
    """Runs of lines from the first row of a table to its last, lines of labels among them."""
    first: int | None = None
    last = 0
    for at, line in enumerate(lines):
        if not _is_row(line):
            continue
        if first is not None and not _goes_on(lines[last : at + 1]):
            yield first, last + 1 + _is_rest(lines, last + 1)
            first = None
        first = at if first is None else first
        last = at
    if first is not None:
        yield first, last + 1 + _is_rest(lines, last + 1)


def _headings_above(lines: Sequence[PrintedLine], at: int, columns: Columns) -> int:
    """How many lines between the heads and the first row only head rows: ``I. Trồng trọt``."""
    left = columns.extents[0][0]
    count = 0
    while count < min(at, _MOST_HEADINGS) and lines[at - count - 1].x1 < left:
        count += 1
    return count


def _begins_above(lines: Sequence[PrintedLine], at: int) -> bool:
    """Whether the label of the first row begins on the line above it."""
    if at == 0:
        return False
    row, line = lines[at], lines[at - 1]
    is_close = row.top - line.top < (CLOSE if row.text[:1].islower() else 1) * row.size
    return is_close and line.x1 < values_of(row)[0].x0


def _is_rest(lines: Sequence[PrintedLine], at: int) -> bool:
    """Whether a line right below the last row goes on with its label."""
    if at >= len(lines):
        return False
    line, above = lines[at], lines[at - 1]
    is_close = line.top - above.top <= (CLOSE if line.text[:1].islower() else 1) * line.size
    return is_close and line.x1 < values_of(above)[0].x0


def _goes_on(between: Sequence[PrintedLine]) -> bool:
    """Whether nothing but labels stands between two rows, and none of them far below another."""
    left = min(word.x0 for line in (between[0], between[-1]) for word in values_of(line))
    are_near = all(b.top - a.top <= _FARTHEST * a.size for a, b in pairwise(between))
    return are_near and all(_is_beside(line, left) for line in between[1:-1])


def _is_beside(line: PrintedLine, left: float) -> bool:
    """Whether words stand to the left of the numbers only."""
    rest = line.words[: len(line.words) - len(values_of(line))]
    is_label = line.x1 < left or (bool(rest) and rest[-1].x1 < left + line.size)
    return is_label or (rest == line.words and _is_overlong(line, left))


def _is_overlong(line: PrintedLine, left: float) -> bool:
    """A label without numbers may run on over the columns: ``Phân theo ngành kinh tế``."""
    is_one = not any(is_apart(before, word) for before, word in pairwise(line.words))
    return is_one and line.x0 < left and not line.text.endswith((".", ";"))


def _below_each_other(body: Sequence[PrintedLine], columns: Columns) -> Iterator[PrintedLine]:
    """The lines whose values each stand in a column of their own."""
    for line in body:
        places = [columns.of_value(word) for word in numbers_of(line)]
        if not numbers_of(line) or len({*places}) == len(places):
            yield line


def _labels(body: Sequence[PrintedLine], columns: Columns) -> Labels | None:
    """The columns of labels; none where what stands in which is not clear."""
    rows = [*rows_of(body, columns)]
    told = {id(word) for row in rows for word in row.values}
    beside = [[w for w in line.words if id(w) not in told] for line in body]
    labels = labels_of(beside)
    if not labels or not all(map(labels.are_clear, beside)):
        return None
    if any(is_cut_by_ordinal(words) for r in rows for _, words in labels.shared_out(r.labels)):
        return None
    return labels
