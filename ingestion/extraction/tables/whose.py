"""Whose figures a table prints, where its title or the head of a column says that they are others'.

``Kết quả sản xuất của Công ty Mía đường``, ``Thu ngân sách huyện Mai Sơn``: none is the province's.

What does not belong here: tables whose rows are places (``places``), who is meant in a sentence
(``sentence.places``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.names import province_named
from ingestion.extraction.tables.row import Subject
from ingestion.extraction.tables.units import named_units
from ingestion.extraction.words.tokens import Token
from ingestion.language.periods import Period
from ingestion.language.text import compile_folded, fold

OTHERS, PARKS, OFFICE = "others", "parks", "an office"
_NATION = "VN"
_ASIDE = re.compile(r"\([^()]*\)")
_SENT = compile_folded(r"kèm theo|kính gửi|nơi nhận|ban hành")
_PARK = compile_folded(r"khu .*|cụm .*|kcn|ccn")
_GROUPS = {PARKS: {"infrastructure"}}  # what of a title's figures may be told of it
_NAMING = frozenset({"word", "name", "province"})
_AWAY = frozenset({"region", "world", "company"})
_HELD = compile_folded(r"(?:\b(?:so|với|bằng|trong|trên|hơn)|[%/])\s*$")


def whose(lines: Sequence[str], read: Callable[[str], Facets]) -> str:
    """Whose the nearest title says that the figures are; empty where they are the province's."""
    for line in reversed([line for line in lines if not named_units(line)]):
        facets = read(_ASIDE.sub(" ", line))
        found = "" if _SENT.search(fold(line)) else _named_in(facets)
        if found or facets.aliases:
            return found
    return ""


def _named_in(facets: Facets) -> str:
    if any(token.code == "event" for token in facets.tokens):  # of some days, and of no month
        return OTHERS
    end = len(facets.text)
    for token, after in pairwise([*facets.tokens, Token(".", end, end)]):
        word = fold(facets.text[token.start : token.end])
        if token.kind != "scope" or token.code not in {"company", "below"}:
            continue
        if _PARK.fullmatch(word):
            return PARKS
        if _is_name(facets.text, token, after):
            return OTHERS
    return OFFICE if _of_office().search(fold(facets.text)) else ""


def _is_name(text: str, kind: Token, after: Token) -> bool:
    """``huyện Mai Sơn``, and neither ``cấp huyện`` nor ``các huyện``."""
    words = fold(text[: kind.start]).split()
    is_general = bool(words) and words[-1] in {"cấp", "các", "theo", "từng", "toàn"}
    is_next = after.start - kind.end == 1 and text[after.start : after.start + 1].isupper()
    is_telling = after.kind in _NAMING or not (text.isupper() or after.kind in {"period", "scope"})
    is_city = fold(f"thành phố {text[after.start : after.end]}") in _cities()  # Hải Phòng's own
    return is_next and is_telling and not (is_general or is_city)


@lru_cache
def _cities() -> frozenset[str]:
    """The provinces that are cities, each by its full name."""
    names = (fold(name) for province in vocabulary.provinces() for name in province.names)
    return frozenset(name for name in names if name.startswith("thành phố "))


@lru_cache
def _of_office() -> re.Pattern[str]:
    """``Dự toán chi của Sở Công Thương``: an office's budget."""
    offices = vocabulary.any_of("office")
    return compile_folded(rf"\b(?:của|đơn vị ?:) (?:{offices})(?!\w)")


def placed(found: Subject, column: Facets, period: Period, owner: str) -> Subject:
    """What a row is about, where its column and its title say that it is of another place."""
    if found.reason:
        return found
    group = vocabulary.indicators()[found.indicator].group
    is_theirs = owner == OFFICE and group != "budget"
    if owner and not is_theirs and group not in _GROUPS.get(owner, set()):
        return Subject(reason="of others than the province")
    place = _place_over(column, period)
    if place is None:
        return Subject(reason="its heading is of another place")
    return found._replace(province=place) if place else found


def _is_seat(tokens: Sequence[Token], named: str) -> bool:
    """``TP. Lào Cai``: the town that a province is named after, unless the province is the city."""
    is_town = any(token.kind == "scope" and token.code == "below" for token in tokens)
    return is_town and fold(f"thành phố {named}") not in _cities()


def _place_over(column: Facets, period: Period) -> str | None:
    """``Cả nước`` over a column, a province's name; ``None``: who knows which place is meant."""
    places = [t for t in column.tokens if t.kind == "province" or t.code in {"nation", *_AWAY}]
    if not places:
        return ""
    token, *more = places
    is_held = _HELD.search(fold(column.text[: token.start])) is not None
    named = column.text[token.start : token.end]
    if more or is_held or token.code in _AWAY or _is_seat(column.tokens, named):
        return None
    return _NATION if token.code == "nation" else province_named(named, period) or None
