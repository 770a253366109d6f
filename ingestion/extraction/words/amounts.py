"""Amounts that are printed in two steps: ``1 tỷ 850 triệu USD``, ``7 triệu 480 nghìn con``.

What does not belong here: single numbers and their units (``lexer``, ``language``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from ingestion.extraction.words.tokens import NumberToken
from ingestion.language.numbers import ParsedNumber

_SCALES = frozenset({"tỷ", "triệu"})
_THOUSAND = Decimal(1000)


def joined_amounts(numbers: Iterable[NumberToken], folded: str) -> list[NumberToken]:
    """Join a number of millions to the thousands that follow it without a comma, and so on."""
    joined: list[NumberToken] = []
    for number in numbers:
        if joined and _continues(joined[-1], number, folded):
            joined[-1] = _join(joined[-1], number)
        else:
            joined.append(number)
    return joined


def _continues(first: NumberToken, second: NumberToken, folded: str) -> bool:
    is_scale = folded[first.number_end : first.end].strip() in _SCALES
    is_beside = folded[first.end : second.start].isspace()
    is_step = _THOUSAND <= second.factor < first.factor
    return is_scale and is_beside and is_step and second.number.value * second.factor < first.factor


def _join(first: NumberToken, second: NumberToken) -> NumberToken:
    value = first.number.value * (first.factor / second.factor) + second.number.value
    is_ambiguous = first.number.is_ambiguous or second.number.is_ambiguous
    number = ParsedNumber(f"{value:f}", is_ambiguous)
    return replace(second, start=first.start, number=number, sign=first.sign)
