"""Amounts that are printed in two steps: ``1 tỷ 850 triệu USD``.

What does not belong here: single numbers and their units (``lexer``, ``language``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from ingestion.extraction.tokens import NumberToken
from ingestion.language.numbers import ParsedNumber

_MONEY = frozenset({"VND", "USD"})
_BILLION = Decimal(10) ** 9


def joined_amounts(numbers: Iterable[NumberToken], folded: str) -> list[NumberToken]:
    """Join a number of billions to the millions that follow it without a comma."""
    joined: list[NumberToken] = []
    for number in numbers:
        if joined and _continues(joined[-1], number, folded):
            joined[-1] = _join(joined[-1], number)
        else:
            joined.append(number)
    return joined


def _continues(first: NumberToken, second: NumberToken, folded: str) -> bool:
    is_money = bool(_MONEY.intersection(first.units)) and bool(_MONEY.intersection(second.units))
    is_billions = first.factor == _BILLION and not folded[first.number_end : first.end].endswith(
        "đồng"
    )
    is_beside = folded[first.end : second.start].isspace()
    return is_money and is_billions and is_beside and second.factor < first.factor


def _join(first: NumberToken, second: NumberToken) -> NumberToken:
    value = first.number.value * (first.factor / second.factor) + second.number.value
    is_ambiguous = first.number.is_ambiguous or second.number.is_ambiguous
    number = ParsedNumber(f"{value:f}", is_ambiguous)
    return replace(second, start=first.start, number=number, sign=first.sign)
