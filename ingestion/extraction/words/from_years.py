"""What was of two years: ``tăng từ 120 triệu USD năm 2010 lên 300 triệu USD năm 2015``.

Put as ``(năm 2010 đạt 120 triệu USD) năm 2015 đạt 300 triệu USD``: each year before its amount.
What the name before it measures tells whether a rate is a share or growth. A rate that another
rose from at no time that is told (``từ 35% lên 36%``) is left out.

What does not belong here: ranges ("từ 5 - 7 nghìn đồng").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingestion.extraction.words.tokens import NameToken, NumberToken, PeriodToken, Token

_FROM, _YEAR = "từ", "year"
_MOVES = frozenset({"up", "down"})
_TO = frozenset({"lên", "xuống", "còn", "đến", "become", "up", "down", "reach"})
_MOVED = frozenset({"lên", "xuống", "còn", "become", "up", "down"})
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
        second = _second(row, first.end) if first is not None else None
        is_dated = first is not None and first.year is not None
        if first is None or second is None or not (is_dated or _is_base(row, at, second)):
            continue
        is_moved = at > 0 and row[at - 1].code in _MOVES
        start, end = first.number.start, first.number.end
        before = [Token("(", start, start), *_told(first), Token(")", end, end)]
        before = before if is_dated else []
        rest = with_years_before(row[second.end :])
        return [*row[: at - is_moved], *before, *_told(second), *rest]
    return row


def _is_base(row: Sequence[Token], at: int, second: _Amount) -> bool:
    """``tỷ trọng công nghiệp từ 35% lên 36%``: what a share rose from at no time that is told."""
    is_share = any(t.code == "share" or _is_structure(t) for t in row[:at])
    moved = {t.code for t in row[at : row.index(second.number)]}
    return is_share and "percent" in second.number.units and bool(moved & _MOVED)


def _is_structure(token: Token) -> bool:
    return isinstance(token, NameToken) and any(alias.is_structure for alias in token.aliases)


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
