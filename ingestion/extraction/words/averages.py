"""What grew on average over years: ``GRDP bình quân giai đoạn 2021 - 2025 tăng 8%``.

It is no GRDP per head, which is also called ``GRDP bình quân``. It is put as ``GRDP, bình quân``.

What does not belong here: which years they are (``patterned``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.extraction.words.tokens import NameToken, NumberToken, PeriodToken, Token

_A_YEAR = 12  # months
_MEAN = "bình quân"


def with_means_apart(row: Sequence[Token]) -> list[Token]:
    """Give such a name up to its last words, before several years and a percentage."""
    said: list[Token] = []
    for at, token in enumerate(row):
        whole = _whole(token) if _is_of_years(row[at + 1 :]) else None
        mean = Token("filler", token.end, token.end, _MEAN)
        said += [token] if whole is None else [whole, mean]
    return said


def _is_of_years(after: Sequence[Token]) -> bool:
    years = after[0] if after else None
    if not isinstance(years, PeriodToken) or years.period.months <= _A_YEAR:
        return False
    number = next((t for t in after if isinstance(t, NumberToken)), None)
    return number is not None and "percent" in number.units


def _whole(token: Token) -> NameToken | None:
    """``GRDP`` of the name ``GRDP bình quân``."""
    if not isinstance(token, NameToken) or not token.aliases:
        return None
    name = token.aliases[0].alias
    aliases = vocabulary.aliases_named(name.removesuffix(_MEAN).strip())
    return replace(token, aliases=aliases) if name.endswith(_MEAN) and aliases else None
