"""Settles what an amount measures: a level, or a change in the unit of the thing itself.

What does not belong here: percentages (``measuring``).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion import vocabulary
from ingestion.extraction.measures.asides import amount_again, is_against_plan
from ingestion.extraction.measures.bases import adds_capital, change_basis
from ingestion.extraction.measures.canonical import Measured, level_unit
from ingestion.extraction.sentence.context import DIRECTIONS, Mention
from ingestion.extraction.words.tokens import ComparisonToken

_ABSOLUTE = frozenset({"mom", "yoy"})  # bases of a change in the unit of the thing itself


def amount_of(mention: Mention, closing: ComparisonToken | None) -> Measured | None:
    """A level in the canonical unit, or a change in it; ``None`` where the words don't say."""
    indicator = vocabulary.indicators()[mention.context.indicator]
    if indicator.level_unit == "index" and mention.number.units == ("",):
        return _index_level(mention)
    units = mention.number.units
    unit = level_unit(indicator, () if units == ("",) and not mention.is_bare else units)
    if unit is None:
        return None
    is_product = indicator.group == "industry" and indicator.items == "always"
    if mention.verb == "from_to" or (is_product and not mention.context.item):
        return None  # "có 7 sản phẩm giảm": how many, not how much of one
    factor = mention.number.factor * mention.context.sign * mention.number.sign
    is_printed_change = mention.number.is_signed and mention.is_aside and not mention.verb
    if (again := amount_again(mention)) is not None:
        basis = change_basis(mention, closing)
        is_known = again and basis in _ABSOLUTE
        return Measured(f"{basis}_abs", unit, factor * again) if is_known else None
    if adds_capital(mention):
        return Measured("level", unit, factor)
    if mention.verb in DIRECTIONS or is_printed_change:
        if mention.is_of_plan or is_against_plan(mention):
            return None  # "tăng 9 ha so với kế hoạch"
        basis = change_basis(mention, closing)
        factor *= DIRECTIONS.get(mention.verb, 1)
        return Measured(f"{basis}_abs", unit, factor) if basis in _ABSOLUTE else None
    return Measured("level", unit, factor)


def _index_level(mention: Mention) -> Measured | None:
    """``chỉ số ... đạt 125,95``: an index has a level only near its base of 100."""
    value = mention.number.number.value
    if mention.verb not in {"reach", "equal"} or not Decimal(30) <= value <= Decimal(500):
        return None
    return Measured("level", "index", Decimal(1))
