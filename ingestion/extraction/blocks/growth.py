"""Growth that no name says of what: it is the economy's.

What does not belong here: growth of what was named (``predicates``, ``naming``).
"""

from __future__ import annotations

import re
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.paces import is_pace
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

_GROWTH = re.compile(r"[-+•* ]*(?P<name>(?:tốc độ |mức )?tăng trưởng)(?! kinh tế)", re.IGNORECASE)
_BARE = frozenset(
    {"period", "status", "change", "filler", "approx", ",", "attribution", "province"}
)
_ECONOMY = "economy"
_AMONG = frozenset({"trong", "tổng"})


def of_growth(words: str, tokens: list[Token], context: Context, *, is_first: bool) -> list[Token]:
    """The tokens of a sentence with the economy named whose growth it opens with."""
    is_of_economy = is_first and context.indicator == "grdp"  # and of none of its parts
    is_free = is_of_economy or not (context.indicator or context.recent)
    tokens = _growth_named(words, tokens) if is_free else tokens
    return tokens if context.indicator == "grdp" else _shared_out(tokens)


def _shared_out(tokens: list[Token]) -> list[Token]:
    """``Trong mức tăng chung 8%, khu vực dịch vụ đóng góp 2 điểm phần trăm``: parts of economy.

    What was spoken of before, if anything, has other parts.
    """
    at = next((i for i, t in enumerate(tokens[:3]) if t.code not in _AMONG), 0)
    if not at or not (is_pace(tokens[at]) or tokens[at].code == "up"):
        return tokens
    names = [t for t in tokens if isinstance(t, NameToken)]
    if not names or not _is_part(names[0]) or all(t.code != "contribution" for t in tokens):
        return tokens
    growth = vocabulary.aliases_named("tăng trưởng kinh tế")
    name = NameToken("name", tokens[at].start, tokens[at].end, aliases=growth)
    return [name, *tokens[at + 1 :]]


def _is_part(name: NameToken) -> bool:
    """``khu vực dịch vụ``: a part of the economy, and of nothing else."""
    return bool(name.sectors) and all(sector.scheme == _ECONOMY for sector in name.sectors)


def _growth_named(words: str, tokens: list[Token]) -> list[Token]:
    """``Tăng trưởng quý I ước đạt 7,5%`` where nothing was spoken of: the economy's."""
    found = _GROWTH.match(words)
    if found is None:
        return tokens
    behind = [t for t in tokens if t.start >= found.end()]
    said = list(takewhile(lambda t: not isinstance(t, NumberToken), behind))
    is_told = any(t.kind in {"period", "province"} for t in said)
    is_bare = is_told and all(t.kind in _BARE for t in said)
    number = behind[len(said)] if len(behind) > len(said) else None
    if not is_bare or not isinstance(number, NumberToken) or "percent" not in number.units:
        return tokens
    growth = vocabulary.aliases_named("tăng trưởng kinh tế")
    return [NameToken("name", *found.span("name"), aliases=growth), *behind]
