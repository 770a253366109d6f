"""Brackets that say a change again: ``giảm 07 vụ (-21,9%)``, ``đạt 25.000 ha, giảm 2% (510 ha)``.

What does not belong here: brackets as such (``walking``), other measures (``measures``).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion.extraction.sentence.context import DIRECTIONS, Mention

_NEAR = Decimal("0.1")  # how far apart the two may be: both are rounded
_WHOLE = 100


def rate_again(mention: Mention) -> int:
    """The direction of a bare rate behind a change that it repeats in percent; 0 for any other."""
    before = mention.previous
    if not mention.is_aside or before is None or before.verb not in DIRECTIONS:
        return 0
    mention.inherited = before.comparison or before.inherited
    return -1 if mention.number.sign < 0 else DIRECTIONS[before.verb]


def amount_again(mention: Mention) -> int | None:
    """The direction of a bare amount behind a change in percent; ``None`` where there is none.

    It is 0 where the amount is not what the level before has changed by.
    """
    change = mention.previous
    if not mention.is_aside or mention.verb or mention.number.is_signed or change is None:
        return None
    if change.verb not in DIRECTIONS or "percent" not in change.number.units:
        return None
    if change.is_of_plan:
        return 0
    now, before = mention.context, change.context
    if (now.subject, now.period) != (before.subject, before.period):
        return None  # "..., giảm 1% (gà 6.485 nghìn con)": a part; "(cùng kỳ 60 tấn)": a base
    level = mention.level
    if level is None or level.number.units != mention.number.units:
        return 0
    mention.inherited = change.comparison or change.inherited
    sign, rate = DIRECTIONS[change.verb], change.number.number.value
    if _WHOLE + sign * rate <= 0:
        return 0
    expected = _amount(level) * rate / (_WHOLE + sign * rate)
    room = expected * _NEAR + _amount(level) * _rounding(rate) / _WHOLE
    return sign if abs(_amount(mention) - expected) <= room else 0


def is_against_plan(mention: Mention) -> bool:
    """``đạt 102% kế hoạch (tăng 9 ha)``, ``không đạt kế hoạch (giảm 9 ha)``: no change in time."""
    before = mention.previous
    if not mention.is_aside or mention.comparison is not None:
        return False
    return mention.context.status == "plan" or (before is not None and before.is_of_plan)


def _rounding(rate: Decimal) -> Decimal:
    """Half of the last printed place: ``0,3%`` may be anything from 0.25 to 0.35."""
    exponent = rate.as_tuple().exponent
    return Decimal(5).scaleb(exponent - 1) if isinstance(exponent, int) else Decimal(0)


def _amount(mention: Mention) -> Decimal:
    return mention.number.number.value * mention.number.factor
