"""Builds the mention of a figure once its subject is known.

What does not belong here: the subject (``subjects``), the measure (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingestion import vocabulary
from ingestion.extraction.context import Context, Mention
from ingestion.extraction.naming import JOINABLE
from ingestion.extraction.predicates import (
    as_plan,
    governing_verb,
    is_alone,
    is_stock,
    whole_of,
)
from ingestion.extraction.tokens import NameToken, NumberToken, Token
from ingestion.extraction.walking import Walk
from ingestion.language.periods import Period, to_date

_REMEMBERED = 5
_QUARTER = 3  # months: what stands at its end is told by its last one
# Herds, balances, enterprises: "6 tháng" before them is when they were counted, no average.
_COUNTED = frozenset({"agriculture", "finance", "enterprises"})


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that gave no figure.

    Attributes:
        indicator: what it would be about, where the words said so but not how.
        is_elsewhere: it is about a place below, or another province.
    """

    number: NumberToken
    indicator: str = ""
    is_elsewhere: bool = False


@dataclass(slots=True)
class Reading:
    """The result of a sentence: figures understood, and figures not."""

    mentions: list[Mention] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def settled(resolved: Context, number: NumberToken, walk: Walk) -> Context:
    """The context of a figure: a stock's month, what it is remembered by, a plan's own level."""
    indicator = vocabulary.indicators()[resolved.indicator]
    span = range(2, 13) if indicator.group in _COUNTED else (_QUARTER,)
    is_dated = resolved.is_as_of or resolved.period.months in span
    if is_dated and is_stock(indicator, resolved.sector):
        resolved = resolved._replace(period=Period(resolved.period.end, resolved.period.end))
    if resolved.period.months < indicator.least_months:
        resolved = resolved._replace(period=to_date(resolved.period.year, resolved.period.month))
    sector = _of_both(resolved, walk)
    said = (resolved.indicator, sector, resolved.item)
    if sector != resolved.sector or resolved.recent[:1] != (said,):
        others = (r for r in resolved.recent if r[0] != resolved.indicator)
        resolved = resolved._replace(sector=sector, recent=(said, *others)[:_REMEMBERED])
    return as_plan(resolved, number, walk.lead or _plan_before(walk))


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


def mention_of(
    resolved: Context,
    number: NumberToken,
    walk: Walk,
    predicate: Sequence[Token],
    after: Sequence[Token],
) -> Mention:
    """Build the mention of a figure whose context is settled."""
    lead = walk.lead
    return Mention(
        context=whole_of(resolved) if number.code == "whole" else resolved,
        number=number,
        verb=governing_verb(predicate, lead, number) or _verb_held(resolved, number, walk, after),
        approx=next((t.code for t in reversed(predicate) if t.kind == "approx"), ""),
        lead_start=next((t.start for t in lead if t.kind != ","), number.start),
        end=number.end,
        inherited=resolved.comparison,
        is_average=any(t.code == "bình quân" for t in lead),
        is_aside=bool(walk.frames),
        is_bare=not is_alone(lead, after, is_aside=bool(walk.frames)),
        previous=walk.last or walk.outer,
    )


def whole_behind(mention: Mention, after: Sequence[Token]) -> Token | None:
    """``đạt 98,2% diện tích gieo trồng``: what a figure is a share of stands right behind it."""
    is_rate = "percent" in mention.number.units and mention.verb in {"reach", "equal", "share"}
    whole = after[0] if is_rate and after and after[0].start <= mention.end + 1 else None
    return whole if isinstance(whole, NameToken) and whole.aliases else None


def _verb_held(resolved: Context, number: NumberToken, walk: Walk, after: Sequence[Token]) -> str:
    """A bare rate takes the change that the rate before it or the head of the list names.

    ``tăng 4% và 12%``; ``Các nhóm có giá tăng gồm: giáo dục 14,86%``. Not so a share of the plan:
    ``tăng 4% và 40% kế hoạch``.
    """
    if "percent" not in number.units or number.is_signed:
        return ""
    last = walk.last
    if last is not None and "percent" in last.number.units and _is_and(walk.lead):
        is_of_plan = any(t.kind == "comparison" and t.code == "plan" for t in after[:1])
        return last.verb if last.verb in {"up", "down"} and not is_of_plan else ""
    return resolved.list_verb if resolved.in_breakdown else ""


def _is_and(lead: Sequence[Token]) -> bool:
    return [t.code for t in lead if t.kind != "comparison"] == ["và"]


def _plan_before(walk: Walk) -> list[Token]:
    """``đạt 22% kế hoạch (2.100 triệu USD)``: the bracket says what the plan is."""
    last = walk.outer
    return [last.comparison] if last is not None and last.comparison is not None else []
