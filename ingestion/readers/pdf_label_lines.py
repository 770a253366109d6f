"""Rows of a table without rules: labels that run over several lines, numbers beside one of them.

What does not belong here: which lines are a table (``pdf_unruled.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ingestion.readers.pdf_columns import Columns, numbers_of, values_of
from ingestion.readers.pdf_pages import PrintedLine, Word

_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-ZĐa-zđ])(?:\.\d{1,2})*[.)]?")
_ASIDE = re.compile(r"\((?!(?:\d{1,2}|[IVXivx]{1,4}|[a-zđ])\))")  # "(Nghìn tấn)", not "(1)"
CLOSE = 1.35  # times the size: a line as close goes on with the one above


@dataclass(slots=True)
class RowOfLines:
    """A row being put together: its labels' words, its values, where its last line stands."""

    top: float
    labels: list[Word] = field(default_factory=list)
    values: list[Word] = field(default_factory=list)


def rows_of(body: Sequence[PrintedLine], columns: Columns) -> Iterator[RowOfLines]:
    """Rows of one line or more: labels that are wrapped are put together."""
    left = columns.extents[0][0]
    tops = [line.top for line in body if any(map(columns.hold, numbers_of(line)))]
    pitch = min([b - a for a, b in pairwise(tops)] or [0.0])
    open_row: RowOfLines | None = None
    for line in body:
        values = [word for word in values_of(line) if word.x0 >= left - line.size]
        labels = line.words[: len(line.words) - len(values)]
        if open_row is not None and _continues(open_row, line, labels, values, pitch):
            open_row.labels += labels
            open_row.values += values
            open_row.top = line.top
            continue
        if open_row is not None:
            yield open_row
        open_row = RowOfLines(line.top, list(labels), list(values))
    if open_row is not None:
        yield open_row


def is_cut_by_ordinal(words: Sequence[Word]) -> bool:
    """Whether one of several lines of a label is an ordinal alone: it stands beside the label."""
    lines: dict[float, list[str]] = {}
    for word in words:
        lines.setdefault(word.top, []).append(word.text)
    alone = (said[0] for said in lines.values() if len(said) == 1)
    return len(lines) > 1 and any(map(_ORDINAL.fullmatch, alone))


def _continues(
    above: RowOfLines,
    line: PrintedLine,
    labels: Sequence[Word],
    values: Sequence[Word],
    pitch: float,
) -> bool:
    """Whether a line goes on with the row above: numbers to its label, or the rest of its label."""
    if above.values and values:
        return False
    distance = line.top - above.top
    if not labels or not above.labels:
        return distance < line.size
    is_close = distance <= CLOSE * line.size
    goes_on = labels[0].text[:1].islower() or _ASIDE.match(labels[0].text)
    return is_close and bool(goes_on or distance < 0.8 * pitch)
