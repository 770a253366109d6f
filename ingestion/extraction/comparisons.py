"""Deals comparisons out over the figures of a sentence, once all of it has been read.

What does not belong here: what a comparison makes of a figure (``measures``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.context import Mention
from ingestion.extraction.funds import PLAN
from ingestion.extraction.tokens import ComparisonToken
from ingestion.language.periods import Period

Bases = tuple[ComparisonToken, ComparisonToken]
_QUARTER = 3  # months
_WHOLE = 100  # percent


def deal_out(
    mentions: list[Mention], listed: Bases | None = None
) -> Iterator[tuple[Mention, ComparisonToken | None]]:
    """Yield each figure with the comparison that closes its list, after settling twins.

    Figures that only repeat their twin's key with another value are left out: which of them
    answers which base cannot be told. So is the whole of a fraction that no plan stands by.

    Args:
        mentions: the figures of a sentence.
        listed: the two bases that an earlier item of the same list named.
    """
    bases = pair_of_bases(mentions) or listed
    if bases is None:
        _deal_pairs(mentions)
    unclear: set[int] = set()
    for first, second in pairwise(mentions):
        if bases is not None and _answers_first(first, second, bases):
            first.comparison = bases[0]
        if not _are_twins(first, second):
            continue
        if bases is None:
            unclear.update((id(first), id(second)))
        else:
            first.comparison, second.comparison = bases
    unclear.update(id(m) for m in _wholes_without_plan(mentions))
    _share_base(mentions)
    _widen_to_quarters(mentions)
    is_planned = names_plan(mentions)
    for mention, closing in _with_closing(mentions):
        _keep_to_month(mention)
        mention.is_planned = mention.is_planned or is_planned
        if closing is not None and _is_carried(mention.inherited):
            mention.inherited = None  # what closes the list is nearer than the sentence before
        if id(mention) not in unclear:
            yield mention, closing


def _deal_pairs(mentions: Sequence[Mention]) -> None:
    """``9 nghìn lượt khách và 70 triệu lượt khách.km, tăng 4% và tăng 5%``: one for each."""
    for at in range(len(mentions) - 3):
        one, two, first, second = mentions[at : at + 4]
        are_levels = not any("percent" in m.number.units or _is_change(m) for m in (one, two))
        changes = (first, second)
        are_changes = all("percent" in m.number.units and _is_change(m) for m in changes)
        is_next = first.previous is two and second.previous is first and first.comparison is None
        if are_levels and are_changes and is_next and _are_of_second(one, two, changes):
            now = one.context
            first.context = first.context._replace(
                indicator=now.indicator, sector=now.sector, item=now.item
            )


def _share_base(mentions: Sequence[Mention]) -> None:
    """``bằng 105% về số doanh nghiệp và 98% về số vốn so với cùng kỳ``: the base is of both."""
    for first, second in pairwise(mentions):
        if _says_again(first, second):
            first.comparison = second.comparison
        are_equal = first.verb == second.verb == "equal" and second.previous is first
        are_two = first.context.indicator != second.context.indicator
        if are_equal and are_two and first.comparison is None:
            first.comparison = second.comparison


def _says_again(first: Mention, second: Mention) -> bool:
    """``bằng 103,6%, tăng 17 ha so với cùng kỳ``: the rate and the amount of one change."""
    is_pair = second.previous is first and _key(first) == _key(second)
    is_rate = first.verb == "equal" and "percent" in first.number.units and not first.comparison
    base = second.comparison
    if not (is_pair and is_rate) or base is None or base.code == "plan":
        return False
    return second.verb == ("up" if first.number.number.value > _WHOLE else "down")


def _are_of_second(one: Mention, two: Mention, changes: Iterable[Mention]) -> bool:
    """Whether two levels are akin, and changes were read as those of the second."""
    known = vocabulary.indicators()
    groups = {known[m.context.indicator].group for m in (one, two)}
    is_kin = len(groups) == 1 and one.context.period == two.context.period
    return is_kin and _key(one) != _key(two) and all(_key(m) == _key(two) for m in changes)


def names_plan(mentions: Iterable[Mention]) -> bool:
    """Whether ``bằng`` or ``đạt`` stands with the plan here."""
    return any(
        m.comparison is not None and m.comparison.code == "plan" and m.verb in {"equal", "reach"}
        for m in mentions
    )


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


def _is_carried(token: ComparisonToken | None) -> bool:
    return token is not None and not token.end


def _wholes_without_plan(mentions: list[Mention]) -> Iterator[Mention]:
    """``537/1.619 ha``: 1.619 is the plan only where a percentage of the plan follows."""
    for at, mention in enumerate(mentions):
        after = mentions[at + 1 : at + 2]
        planned = after and after[0].comparison is not None and after[0].comparison.code == "plan"
        if mention.number.code == "whole" and not (planned or mention.context.indicator == PLAN):
            yield mention


def pair_of_bases(mentions: Iterable[Mention]) -> Bases | None:
    """The two bases of the first figure that names two: ``... so tháng trước và ... cùng kỳ``."""
    for first, second in pairwise(mentions):
        one, other = _base_said(first), _base_said(second)
        is_told = first.comparison is not None and second.comparison is not None
        if not is_told and _key(first) != _key(second):
            continue
        if one is None or other is None or "plan" in (one.code, other.code):
            continue
        if (one.code, one.base) != (other.code, other.base):
            return one, other
    return None


def _base_said(mention: Mention) -> ComparisonToken | None:
    """The base of a change, named behind it or before it ("so với tháng trước tăng 1,2%")."""
    return mention.comparison or (mention.inherited if _is_change(mention) else None)


def _are_twins(first: Mention, second: Mention) -> bool:
    """``khai khoáng tăng 0,2% và giảm 3,2%``: two changes of one thing, no base of their own."""
    if second.is_cause:
        return False  # "giáo dục tăng 6,5% do dịch vụ giáo dục tăng 7,1%"
    bare = first.comparison is None and second.comparison is None
    bare = bare and first.inherited is second.inherited
    relative = "percent" in first.number.units and "percent" in second.number.units
    same = _key(first) == _key(second) and second.lead_start > first.number.start
    same = same and _is_planned(first) == _is_planned(second)
    return bare and relative and same and _is_change(first) and _is_change(second)


def _answers_first(first: Mention, second: Mention, bases: Bases) -> bool:
    """``A tăng 1% so tháng trước, so cùng kỳ tăng 2%; B tăng 3%, so cùng kỳ tăng 4%``."""
    base = _base_said(second)
    is_pair = second.previous is first and _key(first) == _key(second) and first.comparison is None
    are_rates = all("percent" in m.number.units and _is_change(m) for m in (first, second))
    is_second = base is not None and (base.code, base.base) == (bases[1].code, bases[1].base)
    is_told = second.comparison is not None or first.inherited is not second.inherited
    return is_pair and are_rates and is_second and is_told


def _is_planned(mention: Mention) -> bool:
    """``tăng 9% (kế hoạch tăng 8,5%)``: what was planned is no second change."""
    return mention.context.status == "plan"


def _is_change(mention: Mention) -> bool:
    """By its verb, or by its sign: ``du lịch 35 tỷ đồng (-4%; +25,1%)``."""
    is_signed = mention.number.is_signed and not mention.verb
    return mention.verb in {"up", "down", "equal"} or is_signed


def _key(mention: Mention) -> tuple[object, ...]:
    context = mention.context
    return (context.province, context.indicator, context.sector, context.item, context.period)


def _with_closing(mentions: list[Mention]) -> list[tuple[Mention, ComparisonToken | None]]:
    """Pair each figure with the comparison that closes the list after it."""
    closing: ComparisonToken | None = None
    paired: list[tuple[Mention, ComparisonToken | None]] = []
    for mention in reversed(mentions):
        if mention.comparison is not None and mention.comparison.code != "plan":
            closing = mention.comparison
        paired.append((mention, closing))
    return paired[::-1]


def _widen_to_quarters(mentions: list[Mention]) -> None:
    """What is compared with the quarter before is a quarter, and so are its other changes."""
    named = [m for m in mentions if m.comparison is not None and m.comparison.code == "qoq"]
    quarterly = {_key(mention)[:-1] for mention in named}
    for mention in mentions:
        period = mention.context.period
        if _key(mention)[:-1] in quarterly and period.months == 1:
            quarter = Period(period.end - period.end % 3, period.end - period.end % 3 + 2)
            mention.context = mention.context._replace(period=quarter)


def _keep_to_month(mention: Mention) -> None:
    """A change on last month is about a month: a longer period carried over doesn't hold.

    One that the words name outlives a base carried over: ``... so với tháng trước; quý I đạt``.
    """
    base, period = mention.comparison or mention.inherited, mention.context.period
    is_own = mention.comparison is not None
    carried = mention.context.fallback or (period if is_own else None)
    if base is not None and base.code == "mom" and carried and period.months > 1:
        mention.context = mention.context._replace(period=Period(carried.end, carried.end))
