"""Periods behind their figure: ``tăng 8% trong 9 tháng`` is put as ``trong 9 tháng tăng 8%``.

What does not belong here: naming the period (``patterned``), a period that dates the next figure
(``circumstances``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from ingestion.extraction.words.tokens import NumberToken, PeriodToken, Token

_SPANS = frozenset({"to_date", "quarter", "month"})
_STOPS = frozenset({",", ";", ")"})
_DATING = frozenset({"period", "prior_year"})


def with_periods_before(row: list[Token]) -> list[Token]:
    """``tăng 5% quý I, 6% quý II``: each figure behind its period, where it has no other."""
    said: list[Token] = []
    for at, token in enumerate(row):
        if _is_behind(row, at):
            moved = replace(token, start=row[at - 1].start, end=row[at - 1].start)
            said.insert(len(said) - 1, moved)
        else:
            said.append(token)
    return said


def _is_behind(row: Sequence[Token], at: int) -> bool:
    token, number = row[at], row[at - 1] if at else None
    if not isinstance(token, PeriodToken) or not isinstance(number, NumberToken):
        return False
    is_last = at + 1 == len(row) or row[at + 1].kind in _STOPS
    lead = takewhile(lambda t: not isinstance(t, NumberToken), reversed(row[: at - 1]))
    is_dated = any(t.kind in _DATING for t in lead)
    return token.code in _SPANS and is_last and not is_dated
