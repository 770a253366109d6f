"""Quantities beside the money, or the projects, that are spoken of: they are figures of neither.

What does not belong here: finding printed quantities (``words.quantities``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY, PRODUCT_UNITS, level_unit
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token


def is_quantity(number: NumberToken, code: str) -> bool:
    """``gạo 5 nghìn tấn, trị giá 3 triệu USD``: how much of what is counted in money."""
    indicator = vocabulary.indicators().get(code)
    is_money = indicator is not None and indicator.level_unit in MONEY
    return is_money and bool(PRODUCT_UNITS.intersection(number.units))


def is_of_quantity(lead: Sequence[Token], number: NumberToken) -> bool:
    """``gạo 5 nghìn tấn, tăng 3%``: the quantity has changed so, not the money.

    What another name behind it counts is of that: ``..., tạm ngừng hoạt động 31 doanh nghiệp``.
    """
    at = max((i for i, t in enumerate(lead) if t.kind == "quantity"), default=len(lead))
    is_behind = at < len(lead) and not MONEY.intersection(number.units)
    return is_behind and not any(_counts(t, number) for t in lead[at + 1 :])


def _counts(token: Token, number: NumberToken) -> bool:
    """Whether a name is of an indicator that has a level in the unit of the number."""
    named = token.aliases if isinstance(token, NameToken) else ()
    known = vocabulary.indicators()
    return any(
        known[a.indicator].level_unit not in MONEY and level_unit(known[a.indicator], number.units)
        for a in named
        if a.is_free and not a.family
    )


def is_by_the_way(number: NumberToken, lead: Sequence[Token], code: str) -> bool:
    """``đứng thứ 3 cả nước, đạt ...``: what is spoken of goes on behind it.

    So it does behind ``(lượng tăng 24%, trị giá tăng 13%)``, ``42 dự án, quy mô 1.260 ha`` and
    ``31 lượt góp vốn, trị giá 5 triệu USD``.
    """
    is_rank, is_change = number.units == ("rank",), any(t.code == "quantity" for t in lead)
    return is_rank or is_change or _is_beside_capital(number, code)


def _is_beside_capital(number: NumberToken, code: str) -> bool:
    """How large projects are, and how often capital was paid in."""
    indicator = vocabulary.indicators().get(code)
    is_registered = indicator is not None and "registration" in indicator.schemes
    return is_registered and bool({"ha", "visit"}.intersection(number.units))
