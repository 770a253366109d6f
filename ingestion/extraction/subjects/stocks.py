"""What stands on a day, as a balance or a herd does, and what is summed up over months.

What does not belong here: finding the period that words name (``circumstances``, ``tables``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.language.periods import Period

NOW = frozenset({"hiện", "hiện nay", "hiện có", "hiện tại"})
# Periods that name a day: a stock is of that day's month.
STANDING = frozenset({"as_of", "until_quarter", "year_so_far"})
_FLOWS = frozenset({"iip", "industrial_consumption_index", "cpi", "crop_yield"}) | {
    "gold_price_index",
    "usd_price_index",
}
# Herds, balances, enterprises: "6 tháng" before them is when they were counted, no average.
COUNTED = frozenset({"agriculture", "finance", "enterprises"})
_QUARTER = 3  # months: what stands at its end is told by its last one


def is_stock(indicator: vocabulary.Indicator, sector: str) -> bool:
    """What stands on a date: a balance, a herd, the projects in force (not the new ones)."""
    is_register = "registration" in indicator.schemes and sector == "total"
    is_flow = indicator.is_additive or indicator.code in _FLOWS
    return is_register or not is_flow


def standing(
    indicator: vocabulary.Indicator, sector: str, period: Period, *, is_as_of: bool
) -> Period:
    """The month that a stock stands in, where a day or the months before it are named."""
    span = range(2, 13) if indicator.group in COUNTED else (_QUARTER,)
    is_dated = is_as_of or period.months in span
    return Period(period.end, period.end) if is_dated and is_stock(indicator, sector) else period
