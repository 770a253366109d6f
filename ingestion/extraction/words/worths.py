"""What a change in percent comes to: ``tăng 10% so với cùng kỳ, tương đương 9 triệu USD``.

That is a change again where it is as much as the level told before says. Anywhere else the words
state an amount.

What does not belong here: brackets without such words (``asides``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ingestion.extraction.words.tokens import NumberToken, Token

AS_MUCH = frozenset({"as_much", "equivalent"})
_BESIDE_RATE = frozenset({"comparison", "period", "filler", ",", "("})
_HEDGES = frozenset({"approx", "filler"})
_DIRECTIONS = {"up": 1, "down": -1}
_NEAR = Decimal("0.1")  # how far apart the two may be: both are rounded
_WHOLE = 100


def with_worths(row: Sequence[Token]) -> list[Token]:
    """Put ``tăng`` or ``giảm`` for the words before each amount that a change comes to."""
    said: list[Token] = []
    for at, token in enumerate(row):
        if token.code not in AS_MUCH:
            said.append(token)
            continue
        verb = _verb(row, at)
        is_in_bracket = at > 0 and row[at - 1].kind == "("
        if verb or (token.kind == "change" and not is_in_bracket):
            said.append(Token("change", token.start, token.end, verb or "reach"))
        elif token.kind == "respectively":
            said.append(token)
    return said


def _verb(row: Sequence[Token], at: int) -> str:
    """The change that the amount behind repeats, or an empty string."""
    before = [t for t in row[:at] if t.kind not in _HEDGES]
    while before and before[-1].kind in _BESIDE_RATE:
        before.pop()
    amount = next((t for t in row[at + 1 :] if t.kind not in _HEDGES), None)
    told = [t for t in before if isinstance(t, NumberToken)][-2:]
    if not isinstance(amount, NumberToken) or len(told) < 2 or before[-1] is not told[-1]:
        return ""
    level, rate = told
    is_told = level.units == amount.units and "percent" in rate.units
    verb = before[-2].code
    return verb if is_told and verb in _DIRECTIONS and _fits(verb, level, rate, amount) else ""


def _fits(verb: str, level: NumberToken, rate: NumberToken, amount: NumberToken) -> bool:
    percent = rate.number.value
    base = _WHOLE + _DIRECTIONS[verb] * percent
    if base <= 0 or not percent:
        return False
    expected = level.number.value * level.factor * percent / base
    return abs(amount.number.value * amount.factor - expected) <= expected * _NEAR
