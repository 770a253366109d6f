"""The context of a figure once its subject is known: a stock's month, a sum, a plan's own level.

What does not belong here: the mention itself (``mentions``), periods that words name
(``circumstances``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.extraction.measures.plans import as_plan
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.predicates import named_period
from ingestion.extraction.sentence.walking import Walk
from ingestion.extraction.subjects.attracting import as_of_now, flows
from ingestion.extraction.subjects.funds import as_plan_of_funds
from ingestion.extraction.subjects.parts import JOINABLE
from ingestion.extraction.subjects.stocks import is_stock, standing
from ingestion.extraction.words.tokens import (
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language.periods import to_date, whole_year

_REMEMBERED = 5
_SPANS = frozenset({"to_date", "quarter", "month"})
_A_YEAR = 12
_CLOSING = frozenset({",", ";", ")"})
_JOINING = frozenset({"và", "đã", "nhưng"})
_UP_TO_NEXT = frozenset({"filler", "change"})


class Situated(NamedTuple):
    """Where a figure stands.

    Attributes:
        context: its own.
        carried: what the figures after it go on from: of herds the month, of what they gave all
            the months that were named.
    """

    context: Context
    carried: Context


def situated(
    resolved: Context, number: NumberToken, walk: Walk, after: Sequence[Token]
) -> Situated:
    """Where a figure stands: a stock in its month, a plan in its year."""
    resolved = as_of_now(resolved, walk.lead, after)
    carried = _dated(resolved, number, walk, after)
    if carried.period != resolved.period:
        return Situated(carried, carried)
    indicator = vocabulary.indicators()[resolved.indicator]
    if flows(indicator, resolved, walk.lead):
        return Situated(carried, carried)
    is_as_of = _is_of_now(resolved)
    stood = standing(indicator, resolved.sector, resolved.period, is_as_of=is_as_of)
    own = carried if stood == carried.period else carried._replace(period=stood)
    is_register = "registration" in indicator.schemes  # "có 129 dự án với tổng vốn ...": that, too
    return Situated(own, own if is_register else carried)


def _dated(resolved: Context, number: NumberToken, walk: Walk, after: Sequence[Token]) -> Context:
    """What a figure is remembered by, and the year of its plan."""
    indicator = vocabulary.indicators()[resolved.indicator]
    if resolved.period.months < indicator.least_months:
        resolved = resolved._replace(period=to_date(resolved.period.year, resolved.period.month))
    if _is_planned_for_year(indicator, resolved) and resolved.period.months < _A_YEAR:
        resolved = resolved._replace(period=whole_year(resolved.period.year))
    sector = _of_both(resolved, walk)
    said = (resolved.indicator, sector, resolved.item)
    if sector != resolved.sector or resolved.recent[:1] != (said,):
        others = (r for r in resolved.recent if r[0] != resolved.indicator)
        resolved = resolved._replace(sector=sector, recent=(said, *others)[:_REMEMBERED])
    planned = as_plan(resolved, number, walk.lead or _plan_before(walk))
    resolved = planned if planned is resolved else as_plan_of_funds(planned)
    resolved = _after_pace(_over_years(resolved, number), number, walk)
    return _dated_behind(_aimed_at(resolved, number, walk), walk, after)


def _aimed_at(resolved: Context, number: NumberToken, walk: Walk) -> Context:
    """``Xuất khẩu đạt 2 tỷ USD`` in a plan for 2021 - 2025: by the end of it, not in all its years.

    So is what several years are told of that stands at a time (``GRDP bình quân đầu người``).
    Zones that are added are added over all of them.
    """
    indicator, span = vocabulary.indicators()[resolved.indicator], resolved.period
    if resolved.sector.startswith("zone:"):
        is_added = resolved.is_undated and resolved.status == "plan"
        return resolved._replace(period=resolved.years or span) if is_added else resolved
    is_of_plan = resolved.is_undated and resolved.status == "plan" and span == resolved.years
    is_standing = is_stock(indicator, resolved.sector)
    is_summed = indicator.code in vocabulary.word_list("planned_over_years")
    if span.months <= _A_YEAR or is_summed or not (is_of_plan or is_standing):
        return resolved
    is_level = _is_level(resolved, number, walk)
    return resolved._replace(period=whole_year(span.year)) if is_level else resolved


def _is_level(resolved: Context, number: NumberToken, walk: Walk) -> bool:
    """An amount or a share; neither growth nor so much a year."""
    if "year" in number.units or "times" in number.units or "pp" in number.units:
        return False
    indicator = vocabulary.indicators()[resolved.indicator]
    is_share = resolved.list_verb == "share" or any(t.code == "share" for t in walk.lead)
    return is_share or indicator.level_unit == "percent" or "percent" not in number.units


def _over_years(resolved: Context, number: NumberToken) -> Context:
    """``Năm 2020 đạt 53 tỷ đồng, tăng bình quân 8,6%/năm``: a pace of the years of the plan."""
    span, year = resolved.years, resolved.period
    if span is None or "year" not in number.units or year.months > _A_YEAR:
        return resolved
    return resolved._replace(period=span) if span.end == year.end else resolved


def _after_pace(resolved: Context, number: NumberToken, walk: Walk) -> Context:
    """``Năm 2020 đạt 53 tỷ, tăng bình quân 9%/năm; khu vực FDI đạt 40 tỷ``: in 2020, too."""
    pace = walk.last
    before = pace.previous if pace is not None and "year" in pace.number.units else None
    if pace is None or before is None or {"percent", "year"} & set(number.units):
        return resolved
    year, span = before.context.period, pace.context.period
    is_same = resolved.period == span and named_period(walk.lead) is None
    is_of_year = year.months == _A_YEAR < span.months and year.end == span.end
    return resolved._replace(period=year) if is_same and is_of_year else resolved


def _is_planned_for_year(indicator: vocabulary.Indicator, resolved: Context) -> bool:
    """Public investment is planned by the year, and so is what is grown, where nothing dates it."""
    is_grown = indicator.group == "agriculture" and not is_stock(indicator, resolved.sector)
    is_undated = resolved.is_undated and resolved.status == "plan"
    return indicator.code == "public_investment_plan" or (is_grown and is_undated)


def _is_of_now(resolved: Context) -> bool:
    """A day was named; so a price stands, where nothing dates it, in the report's last month."""
    return resolved.is_as_of or (resolved.indicator == "commodity_price" and resolved.is_undated)


def _dated_behind(resolved: Context, walk: Walk, after: Sequence[Token]) -> Context:
    """``tăng 14,8% trong 9 tháng, ...``: nothing dated it before, the words behind it do.

    So does each of ``tăng 2,6% trong quý I và tăng 3,5% trong quý II``.
    """
    after = after[1:] if _counts_thing(after) else after
    at = 1 if after and after[0].code == "trong" else 0
    period = after[at] if len(after) > at else None
    if not isinstance(period, PeriodToken):
        return resolved
    if not (at or resolved.status == "plan" or period.code in _SPANS):
        return resolved
    is_closed = all(t.kind in _CLOSING for t in after[at + 1 : at + 2])
    if not (is_closed or (at and _goes_on(after[at + 1 :]))):
        return resolved
    if named_period(walk.lead) is not None and not _is_of_last(walk):
        return resolved
    return resolved._replace(period=period.period, fallback=None, is_undated=False)


def _counts_thing(after: Sequence[Token]) -> bool:
    """``trồng mới 15.000 ha rừng giai đoạn 2021 - 2025``: the years stand behind the name."""
    return [type(t) for t in after[:2]] == [NameToken, PeriodToken]


def _goes_on(rest: Sequence[Token]) -> bool:
    """``trong quý I và tăng ...``: the next figure is led by words of its own."""
    joins = any(t.code in _JOINING for t in rest[:1])
    return joins and all(t.kind in _UP_TO_NEXT for t in rest)


def _is_of_last(walk: Walk) -> bool:
    """``2,6% trong quý I và tăng ...``: the time in the lead is of the figure before it."""
    named = [t for t in walk.lead if isinstance(t, PeriodToken)]
    if walk.last is None or len(named) != 1 or walk.lead[0].code != "trong":
        return False
    return walk.lead[1] is named[0] and named[0].period == walk.last.context.period


def _plan_before(walk: Walk) -> list[Token]:
    """``đạt 22% kế hoạch (2.100 triệu USD)``: the bracket says what the plan is."""
    last = walk.outer
    if last is not None and last.comparison is not None:
        return [last.comparison]
    return [t for f in walk.frames[-1:] for t in f.lead[-1:] if t.kind == "comparison"]


def _of_both(resolved: Context, walk: Walk) -> str:
    """``12 dự án mới và 9 lượt điều chỉnh với tổng vốn 45 triệu USD``: the sector of the sum."""
    last = walk.last
    before = last.previous if last is not None else None
    scheme, _, status = resolved.sector.partition(":")
    if last is None or before is None or scheme not in JOINABLE or not _names_sum(walk.lead):
        return resolved.sector
    counted, also = last.context, before.context
    are_two = counted.indicator == also.indicator != resolved.indicator
    if not are_two or counted.sector != resolved.sector or also.sector == counted.sector:
        return resolved.sector
    return f"{also.sector}+{status}" if also.sector.startswith(scheme) else "total"


def _names_sum(lead: Sequence[Token]) -> bool:
    """``tổng vốn đăng ký``, not ``tổng vốn tăng thêm``: of all that was counted."""
    named = [alias.alias for t in lead if isinstance(t, NameToken) for alias in t.aliases]
    return any(n.startswith("tổng") and not n.endswith("tăng thêm") for n in named)
