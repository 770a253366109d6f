"""Puts the months of a change before it where they stand behind: ``giảm 2% trong tháng 9 và``.

What does not belong here: a period that ends its clause (``situating``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion.extraction.words.tokens import NumberToken, PeriodToken, Token

_MONTHS = frozenset({"month", "to_date", "quarter"})
_OF_VERB = frozenset({"change", "approx", "status"})
_ENDS_CLAUSE = frozenset({",", ";", ":", "(", ")", "number", "opener"})


def with_periods_first(row: list[Token]) -> list[Token]:
    """``giảm 2% trong tháng 9 so với tháng trước và tăng 6% trong 9 tháng``: each in its months."""
    said = list(row)
    for at in range(len(row) - 2, 0, -1):
        end = _end_of_period(row, at)
        verb = _verb_of(row, at) if end else at
        if verb < at and _is_undated(row[:verb]):
            period = replace(row[end - 1], start=row[verb].start, end=row[verb].start)
            said[verb:end] = [period, *row[verb : at + 1]]
    return said


def _verb_of(row: Sequence[Token], at: int) -> int:
    """Where the verb of the number at a place begins; the place itself where there is none."""
    start = at
    while start and row[start - 1].kind in _OF_VERB:
        start -= 1
    return start if any(t.kind == "change" for t in row[start:at]) else at


def _end_of_period(row: Sequence[Token], at: int) -> int:
    """``0,2% trong tháng 9``: where the months end, if a base or another change comes next."""
    end = at + (3 if row[at + 1].code == "trong" else 2)
    period = row[end - 1] if end <= len(row) else None
    is_dated = isinstance(row[at], NumberToken) and isinstance(period, PeriodToken)
    kinds = [t.code if t.code == "và" else t.kind for t in row[end : end + 2]]
    is_next = kinds[:1] == ["comparison"] or kinds == ["và", "change"]
    return end if is_dated and is_next and row[end - 1].code in _MONTHS else 0


def _is_undated(before: Sequence[Token]) -> bool:
    """Whether the clause has named no period before its verb."""
    for token in reversed(before):
        if token.kind in _ENDS_CLAUSE or token.code == "và":
            return True
        if token.kind == "period":
            return False
    return True
