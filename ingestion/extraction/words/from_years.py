"""What was of two years: ``tăng từ 120 triệu USD năm 2010 lên 300 triệu USD năm 2015``.

Put as ``(năm 2010 đạt 120 triệu USD) năm 2015 đạt 300 triệu USD``: each year before its amount.
What the name before it measures tells whether a rate is a share or growth.

What does not belong here: ranges ("từ 5 - 7 nghìn đồng").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingestion.extraction.words.tokens import NumberToken, PeriodToken, Token

_FROM, _YEAR = "từ", "year"
_MOVES = frozenset({"up", "down"})
_TO = frozenset({"lên", "xuống", "còn", "đến", "become", "up", "down", "reach"})
_PASSED = frozenset({"approx", "status"})


class _Amount(NamedTuple):
    """An amount, what is said right before it, its year, and where all that ends."""

    said: list[Token]
    number: NumberToken
    year: PeriodToken | None
    end: int


def with_years_before(row: list[Token]) -> list[Token]:
    """Put the year of each of two such amounts before it."""
    for at, token in enumerate(row):
        if token.code != _FROM:
            continue
        first = _amount(row, at + 1)
        second = _second(row, first.end) if first is not None and first.year else None
        if first is None or second is None:
            continue
        is_moved = at > 0 and row[at - 1].code in _MOVES
        start, end = first.number.start, first.number.end
        before = [Token("(", start, start), *_told(first), Token(")", end, end)]
        rest = with_years_before(row[second.end :])
        return [*row[: at - is_moved], *before, *_told(second), *rest]
    return row


def _second(row: Sequence[Token], at: int) -> _Amount | None:
    """The later amount, behind a word that leads to it."""
    end = at
    while end < len(row) and row[end].code in _TO:
        end += 1
    return _amount(row, end) if end > at else None


def _amount(row: Sequence[Token], at: int) -> _Amount | None:
    """An amount or a rate, with its year behind it, perhaps in a bracket."""
    end = at
    while end < len(row) and row[end].kind in _PASSED:
        end += 1
    number = row[end] if end < len(row) else None
    if not isinstance(number, NumberToken) or number.code:
        return None
    year, end = _year(row, end + 1)
    return _Amount(list(row[at : row.index(number)]), number, year, end)


def _year(row: Sequence[Token], at: int) -> tuple[PeriodToken | None, int]:
    inside = at + 1 if at < len(row) and row[at].kind == "(" else at
    year = row[inside] if inside < len(row) else None
    if not isinstance(year, PeriodToken) or year.code != _YEAR:
        return None, at
    is_closed = [t.kind for t in row[inside + 1 : inside + 2]] == [")"]
    if inside == at:
        return year, at + 1
    return (year, inside + 2) if is_closed else (None, at)


def _told(amount: _Amount) -> list[Token]:
    """``năm 2010 đạt 120 triệu USD``."""
    start, year = amount.number.start, amount.year
    dated = [PeriodToken("period", start, start, _YEAR, period=year.period)] if year else []
    return [*dated, Token("change", start, start, "reach"), *amount.said, amount.number]
