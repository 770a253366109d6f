"""The country's rate in a bracket: ``tăng 9%, cao hơn bình quân cả nước (7%)``.

It is put as ``tăng 9% (cả nước tăng 7%)``, so that no other rule has to know of such turns.

What does not belong here: rates of the country that a verb tells (``places``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion.extraction.words.tokens import NumberToken, Token

_COMPARED = frozenset({"filler", "change", ","})
NATION = "nation"


def with_rates_of_nation(row: list[Token]) -> list[Token]:
    """The tokens with every bracket of this kind saying what the rate before it says."""
    for at, token in enumerate(row):
        if token.code == NATION and (number := _in_bracket(row, at)) is not None:
            return [*_said_of_both(row, at, number), *with_rates_of_nation(row[at + 4 :])]
    return row


def _in_bracket(row: Sequence[Token], at: int) -> NumberToken | None:
    inside = row[at + 1 : at + 4]
    number = inside[1] if [t.kind for t in inside] == ["(", "number", ")"] else None
    return number if isinstance(number, NumberToken) and "percent" in number.units else None


def _said_of_both(row: list[Token], at: int, number: NumberToken) -> list[Token]:
    first = max((i for i in range(at) if _is_rate(row[i])), default=-1)
    end = first + 2 if first >= 0 and row[first + 1].kind == "comparison" else first + 1
    verb = next((t for t in reversed(row[:first]) if t.kind in {"change", "number"}), None)
    is_told = verb is not None and verb.kind == "change"
    between = row[end:at]
    is_compared = any(t.kind == "change" for t in between)
    if not is_told or not is_compared or any(t.kind not in _COMPARED for t in between):
        return row[: at + 4]
    place = number.start
    said = [replace(t, start=place, end=place) for t in (row[at], verb) if t is not None]
    base = [replace(t, start=number.end, end=number.end) for t in row[first + 1 : end]]
    return [*row[:end], row[at + 1], *said, number, *base, row[at + 3]]


def _is_rate(token: Token) -> bool:
    return isinstance(token, NumberToken) and "percent" in token.units
