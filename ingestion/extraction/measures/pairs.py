"""Two rates, or two amounts, side by side: which of two bases or of two subjects each is of.

What does not belong here: a base that closes a list, twins that nothing tells apart
(``comparisons``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.sentence.context import DIRECTIONS, Mention
from ingestion.extraction.words.tokens import Bases, ComparisonToken

_WHOLE = 100  # percent
_RELATIVE = frozenset({"percent", "times"})
_ROUNDING = Decimal("0.3")  # percent
_YEAR_BEFORE = ComparisonToken("comparison", 0, 0, "yoy")  # what an amount without a base is of


def deal_pairs(mentions: Sequence[Mention], *, are_two_bases: bool) -> None:
    """``9 nghìn lượt khách và 70 triệu lượt khách.km, tăng 4% và tăng 5%``: one for each.

    Where two bases were named, a pair must share one: ``so với tháng trước tăng 1% và 2%, so với
    cùng kỳ tăng 8% và 9%``.
    """
    for at in range(len(mentions) - 3):
        one, two = mentions[at : at + 2]
        if any(_RELATIVE.intersection(m.number.units) or is_change(m) for m in (one, two)):
            continue
        last, nearest = two, at + 2
        while (pair := mentions[nearest : nearest + 2])[1:]:
            first, second = pair
            if not _is_pair_of(two, last, first, second):
                break
            if are_two_bases and not _share_base(two, first, second):
                break
            if not _are_of_second(one, two, pair):
                break
            now = one.context
            first.context = first.context._replace(
                indicator=now.indicator, sector=now.sector, item=now.item
            )
            first.comparison = first.comparison or second.comparison
            second.comparison = second.comparison or first.inherited
            last, nearest = second, nearest + 2


def _is_pair_of(two: Mention, last: Mention, first: Mention, second: Mention) -> bool:
    """Whether two changes stand side by side right behind the figure ``last``."""
    are_changes = is_rate(first) and is_rate(second)
    is_next = first.previous is last and second.previous is first and first.comparison is None
    return are_changes and is_next


def _is_rise(mention: Mention) -> bool:
    return is_change(mention) or mention.verb == "times"


def is_rate(mention: Mention) -> bool:
    """``tăng 4%``, ``gấp 2,4 lần``."""
    return bool(_RELATIVE.intersection(mention.number.units)) and _is_rise(mention)


def _share_base(two: Mention, first: Mention, second: Mention) -> bool:
    """``so với tháng trước tăng 1% và 2%``, ``tăng 1% và 2% so với tháng trước``."""
    before = first.inherited
    is_led = before is not None and before.start >= two.end and second.comparison is None
    is_closed = second.comparison is not None and second.comparison.start >= second.end
    return is_led or is_closed


def _are_of_second(one: Mention, two: Mention, changes: Iterable[Mention]) -> bool:
    """Whether two levels are akin, and changes were read as those of the second."""
    known = vocabulary.indicators()
    groups = {known[m.context.indicator].group for m in (one, two)}
    is_kin = len(groups) == 1 and one.context.period == two.context.period
    return is_kin and key_of(one) != key_of(two) and all(key_of(m) == key_of(two) for m in changes)


def deal_second_base(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """``đạt 85% so với KH và đạt 74%; ...``: the second is of what the first such pair named.

    Yields second rates of which nothing says what they are of.
    """
    named: ComparisonToken | None = None
    for first, second in pairwise(mentions):
        if not _is_of_plan_and_more(first, second):
            continue
        if second.comparison is not None:
            named = second.comparison if second.comparison.code != "plan" else named
        elif named is not None:
            second.comparison = named
        else:
            yield second


def _is_of_plan_and_more(first: Mention, second: Mention) -> bool:
    are_rates = all("percent" in m.number.units for m in (first, second))
    is_pair = second.previous is first and key_of(first) == key_of(second)
    return first.is_of_plan and are_rates and is_pair and second.verb in {"reach", "equal"}


def share_base(mentions: Sequence[Mention]) -> None:
    """``bằng 105% về số doanh nghiệp và 98% về số vốn so với cùng kỳ``: the base is of both."""
    for first, second in pairwise(mentions):
        if _says_again(first, second):
            first.comparison = second.comparison
        elif _is_worked_out(first, second):
            first.inherited = _YEAR_BEFORE
        elif _is_bracketed(first, second):
            second.comparison = first.comparison
        are_equal = first.verb == second.verb == "equal" and second.previous is first
        are_two = first.context.indicator != second.context.indicator
        if are_equal and are_two and first.comparison is None:
            first.comparison = second.comparison


def _says_again(first: Mention, second: Mention) -> bool:
    """``bằng 103,6%, tăng 17 ha so với cùng kỳ``: the rate and the amount of one change."""
    is_pair = second.previous is first and key_of(first) == key_of(second)
    is_rate = first.verb == "equal" and "percent" in first.number.units and not first.comparison
    base = second.comparison
    if not (is_pair and is_rate) or base is None or base.code == "plan":
        return False
    return second.verb == ("up" if first.number.number.value > _WHOLE else "down")


def _is_bracketed(first: Mention, second: Mention) -> bool:
    """``giảm 2 vụ (giảm 14,3%) so với tháng trước``: one change, in two units."""
    is_pair = second.previous is first and key_of(first) == key_of(second) and second.is_aside
    is_one = first.verb == second.verb and first.verb in DIRECTIONS and second.comparison is None
    return is_pair and is_one and ("percent" in first.number.units) != is_rate(second)


def _is_worked_out(first: Mention, second: Mention) -> bool:
    """``đạt 3.870 ha, bằng 167,6%, tăng 1.561 ha``: the amount tells what the rate is of."""
    level, chain = first.previous, (first, second)
    if level is None or second.previous is not first or second.verb not in DIRECTIONS:
        return False
    is_told = any(m.comparison or m.inherited or key_of(m) != key_of(level) for m in chain)
    if is_told or first.verb != "equal" or "percent" not in first.number.units:
        return False
    is_level = not is_change(level) and level.number.units == second.number.units
    before = _amount(level) - DIRECTIONS[second.verb] * _amount(second)
    if not is_level or before <= 0:
        return False
    return abs(_amount(level) * _WHOLE / before - first.number.number.value) <= _ROUNDING


def _amount(mention: Mention) -> Decimal:
    return mention.number.number.value * mention.number.factor


def answers_first(first: Mention, second: Mention, bases: Bases) -> bool:
    """``A tăng 1% so tháng trước, so cùng kỳ tăng 2%; B tăng 3%, so cùng kỳ tăng 4%``."""
    base = base_said(second)
    is_pair = (
        second.previous is first and key_of(first) == key_of(second) and first.comparison is None
    )
    are_rates = "percent" in first.number.units and is_change(first) and is_rate(second)
    is_second = base is not None and (base.code, base.base) == (bases[1].code, bases[1].base)
    is_told = second.comparison is not None or first.inherited is not second.inherited
    return is_pair and are_rates and is_second and is_told and not _is_led(first, bases[0])


def _is_led(mention: Mention, other: ComparisonToken) -> bool:
    """``...; so với tháng 12 năm trước tăng 1,2% và tăng 2% so cùng kỳ``: its own base leads it."""
    base = mention.inherited
    if base is None or (base.code, base.base) == (other.code, other.base):
        return False
    return bool(base.end) and base.start >= mention.lead_start


def base_said(mention: Mention) -> ComparisonToken | None:
    """The base of a change, named behind it or before it ("so với tháng trước tăng 1,2%")."""
    return mention.comparison or (mention.inherited if is_change(mention) else None)


def is_change(mention: Mention) -> bool:
    """By its verb, or by its sign: ``du lịch 35 tỷ đồng (-4%; +25,1%)``."""
    is_signed = mention.number.is_signed and not mention.verb
    return mention.verb in {"up", "down", "equal"} or is_signed


def key_of(mention: Mention) -> tuple[object, ...]:
    """What a figure is of, and when."""
    context = mention.context
    return (context.province, context.indicator, context.sector, context.item, context.period)
