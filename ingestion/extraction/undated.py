"""Dates what a summary leaves undated by the same figures further on in the report.

"Thu ngân sách đạt 40.477 tỷ đồng" in the list at the head of "tháng 12 và cả năm" is of the year,
because the body says so of the very same figure.

What does not belong here: periods that words name (``circumstances``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby

from ingestion.extraction.findings import Figure
from ingestion.language.periods import Period

_FEWEST_DIGITS = 3  # fewer are the same by chance
Key = tuple[str, str, str, str, str, str, Decimal]


def date_by_twins(figures: Sequence[Figure]) -> None:
    """Give undated figures the longer period that the same figure has elsewhere."""
    dated = _dated(figures)
    for _, group in groupby(figures, _subject):
        run = list(group)
        found = {period for figure in run if (period := _longer(figure, dated)) is not None}
        for figure in run if len(found) == 1 else ():
            context = figure.mention.context
            figure.mention.context = context._replace(period=next(iter(found)))


def _dated(figures: Iterable[Figure]) -> dict[Key, set[Period]]:
    said: dict[Key, set[Period]] = {}
    for figure in figures:
        if not figure.mention.context.is_undated:
            said.setdefault(_key(figure), set()).add(figure.mention.context.period)
    return said


def _longer(figure: Figure, dated: dict[Key, set[Period]]) -> Period | None:
    """The one longer period that ends alike in which the same figure is stated."""
    own = figure.mention.context.period
    digits = figure.mention.number.number.plain.replace(".", "").strip("0")
    if not figure.mention.context.is_undated or len(digits) < _FEWEST_DIGITS:
        return None
    periods = {p for p in dated.get(_key(figure), ()) if p.end == own.end}
    return periods.pop() if len(periods) == 1 and own not in periods else None


def _subject(figure: Figure) -> tuple[object, ...]:
    context = figure.mention.context
    return (*_names(figure), context.period, context.is_undated)


def _names(figure: Figure) -> tuple[str, str, str, str]:
    context = figure.mention.context
    return context.province, context.indicator, context.sector, context.item


def _key(figure: Figure) -> Key:
    measured, number = figure.measured, figure.mention.number.number
    value = number.value * measured.factor + measured.addend
    return (*_names(figure), measured.measure, measured.unit, value)
