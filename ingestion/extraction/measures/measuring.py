"""Settles what a figure measures: a level, a change, a share, a percent of the plan.

The contract's rules on percentages are all here, each in a function of its own.

What does not belong here: amounts (``amounts``), finding the subject (``reading``, ``subjects``).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion import vocabulary
from ingestion.extraction.measures.amounts import amount_of
from ingestion.extraction.measures.asides import rate_again
from ingestion.extraction.measures.bases import basis_of, change_basis
from ingestion.extraction.measures.canonical import Measured
from ingestion.extraction.measures.plans import is_paid_of, was_reached_before
from ingestion.extraction.sentence.context import DIRECTIONS, Mention
from ingestion.extraction.sentence.growth import is_doubtful
from ingestion.extraction.words.tokens import ComparisonToken

_PLANNED = frozenset({"investment", "budget"})  # what is reached there is reached of the plan
_SHARES_OF_GROWTH = {"contribution": 1, "drag": -1}
_GROWING = frozenset({"grdp", "iip"})
_A_YEAR = 12  # months
_LEAST_INDEX = 50  # percent of the base
_WHOLE = Decimal(100)  # percent


def settle(mention: Mention, closing: ComparisonToken | None) -> Measured | None:
    """Settle a figure's measure, or return ``None`` where the words don't say.

    Args:
        mention: the figure.
        closing: the comparison that closes the list in which it stands, if any.
    """
    units = mention.number.units
    if mention.number.number.is_mistyped:
        return None
    if "percent" in units:
        return _percent(mention, closing)
    if "pp" in units:
        return _contribution(mention)
    if "times" in units and mention.verb == "down":
        return None  # "giảm 2,5 lần": of what, the words don't say
    if "times" in units and mention.is_of_plan:
        return Measured("plan_pct", "percent", Decimal(100))  # "gấp 1,6 lần dự toán"
    if "times" in units:
        basis = change_basis(mention, closing)
        return Measured(f"{basis}_pct", "percent", Decimal(100), Decimal(-100)) if basis else None
    return None if _is_range_of_change(mention) else amount_of(mention, closing)


def _is_range_of_change(mention: Mention) -> bool:
    """``tăng (từ) 500 - 800 đồng/kg``: a change that has two values is neither of them."""
    low = mention.previous if mention.number.code == "high" else mention
    is_range = low is not None and low.number.code == "low"
    return is_range and low is not None and low.verb in {*DIRECTIONS, "from_to"}


def _contribution(mention: Mention) -> Measured | None:
    is_part = mention.context.in_breakdown or mention.context.sector != "total"
    is_growth = mention.context.indicator in _GROWING  # "dịch vụ 2,56 điểm phần trăm"
    sign = 1 if not mention.verb and is_part and is_growth else _SHARES_OF_GROWTH.get(mention.verb)
    if sign is None:
        return None
    return Measured("contribution_pp", "pp", Decimal(sign * mention.number.sign))


def _percent(mention: Mention, closing: ComparisonToken | None) -> Measured | None:
    units = mention.number.units
    if mention.verb in _SHARES_OF_GROWTH and mention.context.indicator == "cpi":
        return _contribution(mention)  # "(làm CPI chung tăng 0,17%)"
    if mention.verb == "share" and _has_no_whole(mention):
        return None
    if mention.verb == "share" and not mention.is_of_plan:  # "chiếm 9,8% dự toán"
        return Measured("share_pct", "percent", Decimal(1))
    plan = _plan(mention)
    if plan:
        return plan
    if (mention.is_average or "year" in units) and mention.context.period.months > _A_YEAR:
        return Measured("avg_growth_pct", "percent", Decimal(DIRECTIONS.get(mention.verb, 1)))
    if "year" in units:
        return None  # "tăng 11%/năm": over which years, nothing says
    if mention.verb in {*DIRECTIONS, "exceed"}:  # "vượt 20% so với cùng kỳ"
        return _change(mention, closing, Decimal(DIRECTIONS.get(mention.verb, 1)))
    if mention.number.is_signed and mention.verb in {"", "reach", "equal"}:
        return _change(mention, closing, Decimal(mention.number.sign))
    if mention.verb == "ratio" and mention.comparison is None:
        return _ratio(mention)
    if mention.verb == "become":
        return _own_level(mention)
    is_plain = _is_plain_level(mention) or _is_plain_index(mention)
    if mention.verb in {"reach", "equal", "ratio", "times"} or is_plain:
        return _ratio_or_level(mention, closing)
    return _aside(mention, closing)


def _has_no_whole(mention: Mention) -> bool:
    """``điện sản xuất chiếm trên 50%``: products don't add up, so no part is a share of them."""
    return vocabulary.indicators()[mention.context.indicator].level_unit == "by product"


def _is_plain_level(mention: Mention) -> bool:
    """``Công suất sử dụng giường bệnh 105%``, ``PAR Index 77,4%``: a rate needs no verb."""
    unit = vocabulary.indicators()[mention.context.indicator].level_unit
    return unit in {"percent", "point"} and not mention.verb and mention.comparison is None


def _ratio(mention: Mention) -> Measured | None:
    """``đạt tỷ lệ 56%``: of the plan where money is paid out, else a share of what there is."""
    indicator = vocabulary.indicators()[mention.context.indicator]
    if indicator.level_unit == "percent":
        return Measured("level", "percent", Decimal(1))
    measure = "plan_pct" if indicator.group in _PLANNED else "share_pct"
    return Measured(measure, "percent", Decimal(1)) if indicator.is_additive else None


def _plan(mention: Mention) -> Measured | None:
    """``đạt 38% kế hoạch`` is 38, ``vượt 2% dự toán`` 102, ``tăng 10% so với kế hoạch`` 110.

    ``vượt 132% dự toán`` says what was reached, by which it was exceeded.
    """
    is_plan = mention.is_of_plan or was_reached_before(mention)
    is_over = mention.verb == "exceed" and mention.comparison is None
    if not (is_plan or is_over):
        return None
    is_reached = mention.verb == "exceed" and mention.number.number.value >= _WHOLE
    if mention.verb in {"exceed", "up"} and not is_reached:
        return Measured("plan_pct", "percent", Decimal(1), Decimal(100))
    if mention.verb == "down":
        return Measured("plan_pct", "percent", Decimal(-1), Decimal(100))
    return Measured("plan_pct", "percent", Decimal(1))


def _change(
    mention: Mention, closing: ComparisonToken | None, direction: Decimal
) -> Measured | None:
    basis = None if _is_of_share(mention) else change_basis(mention, closing)
    return Measured(f"{basis}_pct", "percent", direction) if basis else None


def _is_of_share(mention: Mention) -> bool:
    """``Dịch vụ chiếm 32,2% GRDP, tăng 0,3%``: the share's change, which is no growth."""
    now, before = mention.context, mention.previous
    if before is None or before.verb != "share":
        return False
    is_same = (now.indicator, now.sector) == (before.context.indicator, before.context.sector)
    return is_same and vocabulary.indicators()[now.indicator].group == "accounts"


def _ratio_or_level(mention: Mention, closing: ComparisonToken | None) -> Measured | None:
    """``bằng 104,3% so với cùng kỳ`` is a change of 4.3; a rate's own level is a level."""
    if is_doubtful(mention):
        return None
    if mention.comparison is not None:
        basis = basis_of(mention.comparison, mention.context.period)
        return Measured(f"{basis}_pct", "percent", Decimal(1), Decimal(-100)) if basis else None
    indicator = vocabulary.indicators()[mention.context.indicator]
    if mention.verb == "reach" and indicator.group in _PLANNED and _is_of_level(mention):
        return Measured("plan_pct", "percent", Decimal(1))
    is_listed = mention.verb == "reach" and (mention.context.in_breakdown or _is_of_level(mention))
    if (mention.verb == "equal" or is_listed) and mention.is_planned and indicator.is_additive:
        return Measured("plan_pct", "percent", Decimal(1))  # as in the rest of its list
    listed = closing if mention.context.in_breakdown else None
    base = mention.inherited or listed
    is_rate = indicator.level_unit in {"percent", "point", "rank"}  # a level of its own
    is_index = _is_branch(mention) or _is_plain_index(mention)
    if (mention.verb == "equal" or is_index) and base is not None and not is_rate:
        basis = basis_of(base, mention.context.period)
        return Measured(f"{basis}_pct", "percent", Decimal(1), Decimal(-100)) if basis else None
    return _own_level(mention)


def _is_branch(mention: Mention) -> bool:
    """``Chia theo ngành: khai khoáng đạt 114,7%``: of the base that the whole index has."""
    context = mention.context
    is_index = vocabulary.indicators()[context.indicator].level_unit == "index"
    is_near = mention.number.number.value > _LEAST_INDEX
    return is_index and is_near and mention.verb == "reach" and context.sector != "total"


def _is_plain_index(mention: Mention) -> bool:
    """``IIP tháng 7: 105,3% so với tháng 6``, ``so cùng kỳ đạt 108%; 7 tháng đạt 106,4%``.

    What the index is a ratio to stands in the sentence.
    """
    base = mention.comparison or mention.inherited
    is_index = vocabulary.indicators()[mention.context.indicator].level_unit == "index"
    is_near = mention.number.number.value > _LEAST_INDEX and mention.verb in {"", "reach"}
    return is_index and is_near and base is not None and base.end > 0 and base.code != "plan"


def _is_of_level(mention: Mention) -> bool:
    """``nhập khẩu 195 triệu USD, đạt 46%``: of the level right before it."""
    before = mention.before
    if before is None or "percent" in before.number.units:
        return False
    now, told = mention.context, before.context
    return now.subject == told.subject or is_paid_of(now, told)


def _own_level(mention: Mention) -> Measured | None:
    """``tỷ lệ ... giảm còn 2,1%`` is no change; of an index or an amount it would mean nothing."""
    indicator = vocabulary.indicators()[mention.context.indicator]
    is_level = indicator.level_unit in {"percent", "point"}
    return Measured("level", "percent", Decimal(1)) if is_level else None


def _aside(mention: Mention, closing: ComparisonToken | None) -> Measured | None:
    """``giảm 07 vụ (-21,9%)``: the bracket repeats the change before it in percent."""
    direction = rate_again(mention)
    return _change(mention, closing, Decimal(direction)) if direction else None
