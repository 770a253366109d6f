"""Gives a change that names no base the one that the report names for the very same change.

"Chỉ số giá tiêu dùng tháng 9 tăng 0,13%" in a headline is against the month before, because the
body says so of the same figure.

What does not belong here: bases that the sentence or its list names (``comparisons``).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ingestion.extraction.blocks.findings import Figure
from ingestion.language.periods import Period

_BASES = frozenset({"mom_pct", "dec_pct", "qoq_pct"})
Key = tuple[str, str, str, str, Period, Decimal]


def with_bases(figures: Iterable[Figure]) -> list[Figure]:
    """Return the figures, with the base that others name for those that name none."""
    told = list(figures)
    said: dict[Key, set[str]] = {}
    for figure in told:
        if figure.mention.comparison is not None:
            said.setdefault(_key(figure), set()).add(figure.measured.measure)
    return [_with_base(figure, said.get(_key(figure), set())) for figure in told]


def _with_base(figure: Figure, measures: set[str]) -> Figure:
    mention = figure.mention
    is_dated_later = mention.comparison is None and mention.context.period.months > 1
    if is_dated_later and figure.measured.measure == "mom_pct":  # by other figures: no month's
        return figure._replace(measured=figure.measured._replace(measure="yoy_pct"))
    is_bare = mention.comparison is None and mention.inherited is None
    if not is_bare or figure.measured.measure != "yoy_pct" or len(measures & _BASES) != 1:
        return figure
    if "yoy_pct" in measures:
        return figure
    named = next(iter(measures & _BASES))
    return figure._replace(measured=figure.measured._replace(measure=named))


def _key(figure: Figure) -> Key:
    context, number = figure.mention.context, figure.mention.number.number
    value = number.value * figure.measured.factor + figure.measured.addend
    return (
        context.province, context.indicator, context.sector, context.item, context.period, value,
    )  # fmt: skip
