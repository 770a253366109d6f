"""Ratios to a time that stands bare behind them: ``gấp 2 lần năm 2015``, ``bằng 98% tháng 8``.

They are put as ``gấp 2 lần so với năm 2015``: no other rule takes the time for the figure's.

What does not belong here: ratios to the plan or to the year before ("cùng kỳ"), which vocabulary
names.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.words.tokens import ComparisonToken, NumberToken, PeriodToken, Token

# Times that a ratio may be to, as what bases of comparison are called.
_BASES = {"month": "month", "quarter": "quarter", "year": "year", "to_date": "year"}
RATIOS = frozenset({"times", "equal"})


def with_bases_behind(row: Sequence[Token]) -> list[Token]:
    """Make each such time the base of the ratio before it."""
    said: list[Token] = []
    for at, token in enumerate(row):
        is_base = isinstance(token, PeriodToken) and _is_ratio(row[:at])
        said.append(_as_base(token) if is_base else token)
    return said


def _is_ratio(before: Sequence[Token]) -> bool:
    number = before[-1] if before else None
    if not isinstance(number, NumberToken) or not {"times", "percent"} & set(number.units):
        return False
    verb = next((t for t in reversed(before[:-1]) if t.kind != "approx"), None)
    return verb is not None and verb.kind == "change" and verb.code in RATIOS


def _as_base(token: Token) -> Token:
    if not isinstance(token, PeriodToken) or token.code not in _BASES:
        return token
    start, end, code = token.start, token.end, _BASES[token.code]
    return ComparisonToken("comparison", start, end, code, base=token.period, is_against=True)
