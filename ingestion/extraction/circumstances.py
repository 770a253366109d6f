"""Period and status of a figure, from the words before it.

What does not belong here: what the figure is about (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.context import Context
from ingestion.extraction.predicates import earlier_period, is_plain_statement, named_period
from ingestion.extraction.tokens import NumberToken, PeriodToken, Token
from ingestion.language.periods import Period

_STANDING = frozenset({"as_of", "year_so_far"})  # a stock stands on a day: that month's
_SUMS = frozenset({"year_so_far", "to_date"})
_NOW = frozenset({"hiện", "hiện nay", "hiện có", "hiện tại"})


def under_circumstances(context: Context, lead: Sequence[Token]) -> Context:
    """Return the context with the period and the status that a lead names."""
    current = context.period
    period = named_period(lead)
    if period is not None:
        is_as_of = any(t.kind == "period" and t.code in _STANDING for t in lead)
        context = context._replace(period=period, fallback=None, is_as_of=is_as_of)
    status = next((t.code for t in reversed(lead) if t.kind == "status"), "")
    if status:
        context = context._replace(status=status)
    elif period is not None and context.status != "plan" and is_plain_statement(lead):
        context = context._replace(status="reported")
    if period is None and any(t.code in _NOW for t in lead):
        now = context.period.end if context.fallback is None else context.fallback.end
        context = context._replace(period=Period(now, now))
    if any(t.kind == "prior_year" for t in lead):
        earlier = earlier_period(current, lead) or context.period.shifted(-12)
        context = context._replace(period=earlier, status="reported", fallback=None)
    return context


def framing_period(tokens: Sequence[Token]) -> Period | None:
    """``Qua 5 tháng đầu năm, kinh tế tăng khá.``: a period without a figure frames its block."""
    if any(isinstance(t, NumberToken) for t in tokens):
        return None
    named = [t for t in tokens if isinstance(t, PeriodToken)]
    is_one = len(named) == 1 and named[0].code in {"to_date", "year_so_far", "quarter"}
    return named[0].period if is_one else None


def sums_up_later(tokens: Sequence[Token]) -> bool:
    """``Trong đó, thu nội địa được 359 tỷ, lũy kế được ...``: the first figure is the month's."""
    first = next((t.start for t in tokens if isinstance(t, NumberToken)), 0)
    named = [t for t in tokens if isinstance(t, PeriodToken)]
    return bool(named) and named[0].start > first and named[0].code in _SUMS


def lost_in(context: Context, circumstances: Context, *, was_elsewhere: bool) -> Context:
    """After a figure that was not understood: its subject is gone, its period and status hold."""
    return context._replace(
        is_lost=True,
        is_elsewhere=was_elsewhere or context.is_elsewhere,
        period=circumstances.period,
        fallback=circumstances.fallback,
        is_as_of=circumstances.is_as_of,
    )
