"""Heads that name no period: of which of the periods beside them their columns are.

What does not belong here: what a head says by itself (``facets``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.planning import is_planned, short_plan
from ingestion.extraction.words.tokens import ComparisonToken
from ingestion.language.periods import Period, whole_year
from ingestion.language.text import fold

_UNTOLD = "which period it is of"
_A_YEAR = 12


def dated(heads: list[Facets]) -> list[Facets]:
    """Date the heads that don't date themselves, and say which cannot be dated."""
    told = list(_told_apart(list(_with_periods(list(_of_the_year_before(heads))))))
    beside = list(_beside_the_month_before(told))
    return list(_headed(list(_against_short_plans(beside))))


def _against_short_plans(heads: list[Facets]) -> Iterator[Facets]:
    """``Tháng 9: Kế hoạch | Thực hiện | % KH``: of what was planned for the month, not the year."""
    spans = {short_plan(head) for head in heads} - {None}
    for head in heads:
        is_held = _base(head) == "plan" and not is_planned(head)
        is_short = is_held and (head.period or head.told) in spans
        is_short = is_short and not (head.comparison and head.comparison.is_of_year)
        yield replace(head, rest=(*head.rest, _UNTOLD)) if is_short else head


def _headed(heads: list[Facets]) -> Iterator[Facets]:
    """Of several columns below nothing, or of amounts below the very same, which is which?"""
    alike = Counter((head.text, head.unit) for head in heads)
    for head in heads:
        is_rate = head.is_percent or head.is_difference
        is_untold = alike[head.text, head.unit] > 1 and not (head.text and is_rate)
        yield replace(head, rest=(*head.rest, _UNTOLD)) if is_untold else head


def _of_the_year_before(heads: list[Facets]) -> Iterator[Facets]:
    """``Cùng kỳ năm trước``: of the period that the others name; of which of several, who knows."""
    is_now_bare = any(map(_is_bare, heads))
    before = {h.period for h in heads if is_now_bare and _is_of_last_month(h)}
    named = {h.period for h in heads if h.period and not h.is_prior and h.comparison is None}
    named -= before
    last = max((period.end for period in named), default=None)
    latest = [period for period in named if period.end == last]
    for head in heads:
        is_bare = head.is_prior and head.period is None and head.comparison is None
        if not is_bare or not latest:
            yield head
        elif len(latest) == 1:
            yield replace(head, told=latest[0])
        else:
            yield replace(head, rest=(*head.rest, _UNTOLD))


def _with_periods(heads: list[Facets]) -> Iterator[Facets]:
    """A change or a share that names no period is one of the figures to the left of it.

    Where the year before stands behind the year, it is of the year; behind a month to come, who
    knows.
    """
    told: Period | None = None
    is_ahead = False
    seen: set[Period] = set()
    for head in heads:
        named = None if is_planned(head) else head.period or _year_of(head)
        told = None if _is_bare(head) else told
        if named is not None and named.shifted(_A_YEAR) not in seen:
            told, is_ahead = named, head.status == "forecast" and named.months < _A_YEAR
        seen |= {named} if named else set()
        is_rate = head.comparison is not None or head.is_percent or "contribution" in head.verbs
        if told is None or not is_rate or head.is_dated:
            yield head
        elif is_ahead:
            yield replace(head, rest=(*head.rest, _UNTOLD))
        else:
            yield replace(head, told=_held(told, head.comparison))


def _is_bare(head: Facets) -> bool:
    """``Kỳ báo cáo`` beside ``Kỳ trước``: an amount of the time reported on."""
    is_told = head.is_dated or head.is_prior or head.comparison or head.verbs or head.aliases
    return not (is_told or head.is_percent or head.is_difference or head.rest)


def _is_of_last_month(head: Facets) -> bool:
    return any(token.code == "last_month" for token in head.tokens)


def _year_of(head: Facets) -> Period | None:
    """``Ước thực hiện năm 2024`` is of all the year; below ``Năm 2024`` rows may be months."""
    is_estimate = head.status == "estimate" and head.comparison is None and not head.is_season
    return whole_year(head.year) if head.year and is_estimate else None


def _held(told: Period, token: ComparisonToken | None) -> Period:
    """Of a month's change on the month before, and of one on a month that is named, the month.

    ``Lũy kế 11 tháng | So với tháng 10/2024 | So với tháng 11/2023``: both are of November.
    """
    if token is not None and token.code == "mom":
        return Period(told.end, told.end)
    base = token.base if token is not None and token.code in {"month", "quarter"} else None
    if base is None or base.months >= told.months:
        return told
    is_near = base.end in {told.end - base.months, told.end - _A_YEAR}
    return Period(told.end - base.months + 1, told.end) if is_near else told


def _told_apart(heads: list[Facets]) -> Iterator[Facets]:
    """``Tháng 5 | 5 tháng | So cùng kỳ | Lũy kế so cùng kỳ``: the third is the month's.

    Two changes of one period on one base are of two periods. Where only one names the longer one,
    the other is of its last month; where none does, which is which cannot be told.
    """
    changes = Counter(_change(head) for head in heads if head.told)
    named = {_change(head) for head in heads if head.period and head.comparison}
    for head in heads:
        if head.told is None or head.comparison is None or head.told.months == 1:
            yield head
        elif _change(head) in named:
            yield replace(head, told=Period(head.told.end, head.told.end))
        elif changes[_change(head)] > 1:
            yield replace(head, rest=(*head.rest, _UNTOLD))
        else:
            yield head


def _beside_the_month_before(heads: list[Facets]) -> Iterator[Facets]:
    """``Tháng 5 | 5 tháng | Tháng trước | Cùng kỳ``: the last may be of either.

    It is of the sum where that is also held against the plan, or no figures of the month are
    printed.
    """
    planned = {h.told for h in heads if _base(h) == "plan"}
    months = {h.period for h in heads if h.period and h.period.months == 1 and not h.comparison}
    for before, head in pairwise([Facets(), *heads]):
        is_behind = before.told is not None and _base(before) == "mom"
        is_sum = head.told is not None and head.told.months > 1 and _base(head) == "yoy"
        is_either = is_behind and is_sum and before.told in months and head.told not in planned
        yield replace(head, rest=(*head.rest, _UNTOLD)) if is_either else head


def _base(head: Facets) -> str:
    return head.comparison.code if head.comparison else ""


def _change(head: Facets) -> tuple[Period | None, str, bool]:
    """Of which period, on which base, in what: ``Số lượng | %`` below one head are two."""
    token, base = head.comparison, _base(head)
    if token and base == "plan":  # that of the centre and that of the province are two
        base = fold(head.text[token.start : token.end])
    is_other = head.is_difference or head.is_volume
    return head.period or head.told, base, is_other
