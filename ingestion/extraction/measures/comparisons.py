"""Deals comparisons out over the figures of a sentence, once all of it has been read.

What does not belong here: what a comparison makes of a figure (``measures``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.measures.closing_wholes import share_whole
from ingestion.extraction.measures.dates_of_bases import (
    close_with_month,
    date_by_base,
    date_by_year,
    keep_beside_month,
    keep_to_month,
    widen_to_quarters,
)
from ingestion.extraction.measures.pairs import (
    answers_first,
    base_said,
    deal_pairs,
    deal_second_base,
    is_rate,
    key_of,
    share_base,
)
from ingestion.extraction.measures.rate_bases import RateBases
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.subjects.funds import PLAN
from ingestion.extraction.words.tokens import Bases, ComparisonToken


def deal_out(
    mentions: list[Mention],
    rates: RateBases,
    listed: Bases | None = None,
    before: ComparisonToken | None = None,
) -> Iterator[tuple[Mention, ComparisonToken | None]]:
    """Yield each figure with the comparison that closes its list, after settling twins.

    Figures that only repeat their twin's key with another value are left out: which of them
    answers which base cannot be told. So is the whole of a fraction that no plan stands by.

    Args:
        mentions: the figures of a sentence.
        rates: what those of its block were of before it.
        listed: the two bases that an earlier item of the same list named.
        before: the base in force when the sentence began.
    """
    share_whole(mentions)
    bases = pair_of_bases(mentions) or listed
    deal_pairs(mentions, are_two_bases=bases is not None)
    is_planned = names_plan(mentions)
    unclear = {
        id(m)
        for m in (
            *_twins_without_bases(mentions, bases, is_planned=is_planned),
            *_wholes_without_plan(mentions),
            *deal_second_base(mentions),
        )
    }
    told = {id(rate) for plan, rate in pairwise(mentions) if _is_of_plan_before(plan, rate)}
    share_base(mentions)
    widen_to_quarters(mentions)
    for mention, closing in _with_closing(mentions):
        if closing is not None and _is_from_before(mention.inherited, before):
            mention.inherited = closing  # of two bases, the sentence's own is the nearer
        _date(mention)
        is_led = _is_led(mention, mentions, before)
        is_of_plan = id(mention) in told or rates.is_planned(mention, is_planned)
        mention.is_planned = is_of_plan and not is_led
        rates.note(mention)
        close_with_month(mention, closing)
        if id(mention) not in unclear:
            yield mention, closing


def _twins_without_bases(
    mentions: list[Mention], bases: Bases | None, *, is_planned: bool
) -> Iterator[Mention]:
    """Give twins the two bases in their order; yield those that have none to take."""
    for first, second in pairwise(mentions):
        if bases is not None and answers_first(first, second, bases):
            first.comparison = bases[0]
        is_of_plan = is_planned and first.verb == "equal" != second.verb
        if is_of_plan or not _are_twins(first, second):
            continue  # "bằng 37% dự toán, tăng 5%; ... bằng 41%, tăng 4%": the plan, then growth
        if bases is not None:
            first.comparison, second.comparison = bases
        elif "percent" in second.number.units:  # other ratios are of something else
            yield from (first, second)


def _is_of_plan_before(plan: Mention, rate: Mention) -> bool:
    """``đạt 20 tỷ đồng/KH 41 tỷ đồng, đạt 50%``: of the plan that was just told."""
    is_rate = "percent" in rate.number.units and rate.verb in {"equal", "reach"}
    is_amount = _is_planned(plan) and "percent" not in plan.number.units
    is_same = plan.context.subject == rate.context.subject and not _is_planned(rate)
    return is_rate and is_amount and is_same and rate.comparison is None


def _date(mention: Mention) -> None:
    """Of which months a figure is, as its base tells."""
    keep_to_month(mention)
    keep_beside_month(mention)
    date_by_base(mention)
    date_by_year(mention)


def names_plan(mentions: Iterable[Mention]) -> bool:
    """Whether ``bằng`` or ``đạt`` stands with the plan here."""
    return any(m.is_of_plan and m.verb in {"equal", "reach"} for m in mentions)


def december_of(mentions: Iterable[Mention]) -> ComparisonToken | None:
    """The December that figures of stocks are compared with; price indices have four bases."""
    known = vocabulary.indicators()
    said = (m.comparison for m in mentions if known[m.context.indicator].group != "prices")
    return next((token for token in said if token is not None and token.code == "dec"), None)


def elsewhere(bases: Bases | None) -> Bases | None:
    """The same bases for another sentence: their offsets mean nothing there."""
    return None if bases is None else (carried(bases[0]), carried(bases[1]))


def carried(token: ComparisonToken) -> ComparisonToken:
    """A base that an earlier sentence named, which has no place in this one."""
    return replace(token, start=0, end=0)


def _is_from_before(token: ComparisonToken | None, before: ComparisonToken | None) -> bool:
    """Whether nothing in the sentence named the base, but a sentence before it."""
    return token is before or (token is not None and not token.end)


def _is_led(mention: Mention, mentions: Iterable[Mention], before: ComparisonToken | None) -> bool:
    """``Sản phẩm 11 tháng so cùng kỳ: gạo 2 tấn, bằng 98%``: the base that heads the list.

    So is one that stands before the figure and is no other's own: ``so cùng kỳ bằng 103% về
    lượng và bằng 101% về kim ngạch``.
    """
    token = mention.inherited
    if token is None or token.code == "plan" or _is_from_before(token, before):
        return False
    return all(each.comparison is not token for each in mentions)


def _wholes_without_plan(mentions: list[Mention]) -> Iterator[Mention]:
    """``537/1.619 ha``: 1.619 is the plan only where a percentage of the plan follows."""
    for at, mention in enumerate(mentions):
        after = mentions[at + 1 : at + 2]
        planned = after and after[0].is_of_plan
        if mention.number.code == "whole" and not (planned or mention.context.indicator == PLAN):
            yield mention


def pair_of_bases(mentions: Iterable[Mention]) -> Bases | None:
    """The two bases of the first figure that names two: ``... so tháng trước và ... cùng kỳ``."""
    for first, second in pairwise(mentions):
        one, other = base_said(first), base_said(second)
        is_told = first.comparison is not None and second.comparison is not None
        if not is_told and key_of(first) != key_of(second):
            continue
        if one is None or other is None or "plan" in (one.code, other.code):
            continue
        if (one.code, one.base) != (other.code, other.base):
            return one, other
    return None


def _are_twins(first: Mention, second: Mention) -> bool:
    """``khai khoáng tăng 0,2% và gấp 1,6 lần``: two changes of one thing, no base of their own."""
    bare = first.comparison is None and second.comparison is None
    bare = bare and first.inherited is second.inherited
    same = key_of(first) == key_of(second) and second.lead_start > first.number.start
    same = same and _is_planned(first) == _is_planned(second)
    return bare and same and is_rate(first) and is_rate(second)


def _is_planned(mention: Mention) -> bool:
    """``tăng 9% (kế hoạch tăng 8,5%)``: what was planned is no second change."""
    return mention.context.status == "plan"


def _with_closing(mentions: list[Mention]) -> list[tuple[Mention, ComparisonToken | None]]:
    """Pair each figure with the comparison that closes the list after it."""
    closing: ComparisonToken | None = None
    paired: list[tuple[Mention, ComparisonToken | None]] = []
    for mention in reversed(mentions):
        if mention.comparison is not None and mention.comparison.code != "plan":
            closing = mention.comparison
        paired.append((mention, closing))
    return paired[::-1]
