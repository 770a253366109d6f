"""What a measure is, and the canonical unit that a printed one stands for.

What does not belong here: which measure a figure has (``measuring``).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ingestion import vocabulary

MONEY = frozenset({"VND", "USD"})
COUNTS = frozenset({"person", "case", "project", "enterprise", "unit", "visit"})
PRODUCT_UNITS = frozenset({"unit", "tonne", "litre", "m3", "m2", "kWh", "km"})
PRICES = frozenset({"VND/kg", "VND/unit"})


class Measured(NamedTuple):
    """A measure with the linear rule that makes the canonical value of the printed number."""

    measure: str
    unit: str
    factor: Decimal
    addend: Decimal = Decimal(0)


def level_unit(indicator: vocabulary.Indicator, units: tuple[str, ...]) -> str | None:
    """Choose the canonical unit that a printed unit stands for with this indicator."""
    if indicator.code == "commodity_price":
        return next((u for u in units if u in PRICES), None)
    if indicator.level_unit == "by product":
        return next((u for u in units if u in PRODUCT_UNITS), None)
    if indicator.group == "accounts" and not indicator.is_additive:  # "triệu đồng/người/năm"
        units = tuple(u.removesuffix("/year") for u in units)
    if indicator.level_unit == "VND":  # its parts are at times printed in dollars, never round
        return next((u for u in units if u in MONEY), None)
    if not units and indicator.level_unit in COUNTS:
        return indicator.level_unit
    return indicator.level_unit if indicator.level_unit in units else None
