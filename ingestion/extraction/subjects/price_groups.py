"""Groups of consumer prices behind the price of one thing.

What does not belong here: parts of the indicator in force (``parts``, ``continuing``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.parts import sector_in, touches_word

_PRICE, _PRICES = "commodity_price", "cpi"


def group_of_prices(clause: Clause, context: Context) -> Context | None:
    """``giá gas tăng 5.000 đồng/bình; nhóm giao thông tăng 1%``: the group is of all prices.

    Only where these were spoken of before.
    """
    is_behind = context.indicator == _PRICE and any(r[0] == _PRICES for r in context.recent)
    if not is_behind or "percent" not in clause.number.units or touches_word(clause.tokens):
        return None
    sector = sector_in(clause.tokens, vocabulary.indicators()[_PRICES], context)
    if not sector:
        return None
    return context._replace(indicator=_PRICES, sector=sector, item="", is_lost=False)
