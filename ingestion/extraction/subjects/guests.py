"""Whence guests come: ``đón 40 nghìn lượt khách Hàn Quốc`` is not all that came.

What does not belong here: kinds of guests that the vocabulary names (``qualified``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token
from ingestion.language.text import compile_folded, fold

_VISITS, _LEVEL = "tourist_visits", "visit"
_MARKET = "market:"


def as_of_guests(
    resolved: Context, number: NumberToken, after: Sequence[Token], text: str
) -> Context | None:
    """A number of guests with what stands right behind it; ``None``: of those of another place.

    ``300 nghìn lượt khách trong nước và quốc tế`` are all.

    Args:
        resolved: the context with the subject.
        number: the figure.
        after: the words behind it.
        text: the sentence.
    """
    if resolved.indicator != _VISITS or _LEVEL not in number.units:
        return resolved
    behind = fold(text[number.end :]).lstrip()
    if _patterns()[0].match(behind):
        return resolved._replace(sector="total")
    beside = after[0] if after and after[0].start <= number.end + 1 else None
    is_from = beside is not None and beside.kind == "province"
    if is_from or _patterns()[1].match(behind):
        return None
    is_market = isinstance(beside, NameToken) and any(
        name.sector.startswith(_MARKET) for name in beside.sectors
    )
    if beside is None or not is_market or resolved.item:
        return resolved
    return resolved._replace(item=_as_printed(number, beside, text))


def _as_printed(number: NumberToken, beside: Token, text: str) -> str:
    """``khách Hàn Quốc``, as lists of them print it."""
    unit = text[number.number_end : number.end].split()
    return f"{unit[-1]} {text[beside.start : beside.end]}" if unit else ""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Both kinds of guests; words that say whence some come."""
    kinds, sources = map(vocabulary.any_of, ("kind_of_guests", "coming_from"))
    both = rf"(?:khách )?(?:{kinds}) và (?:khách )?(?:{kinds})(?!\w| đạt| ước| là| \d)"
    return compile_folded(both), compile_folded(rf"(?:{sources})(?!\w)")
