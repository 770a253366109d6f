"""Finds names and phrases of the vocabulary in a sentence: the longest, names before phrases.

What does not belong here: patterns (``patterned``), and which meaning a name has (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence, Sized
from dataclasses import dataclass
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.phrasebook import BARRIER, Found, Phrasebook
from ingestion.language.text import Word, compile_folded, fold, spelled

Entry = vocabulary.Alias | vocabulary.SectorName | vocabulary.Phrase | vocabulary.Province
_FORMER = compile_folded(
    r"\s*(?:\(cũ\)|cũ(?!\w)|\(?trước (?:đây|sáp nhập|khi sáp nhập|hợp nhất|khi hợp nhất)(?!\w)\)?)"
)

_COUNTED = ("doanh nghiệp ", "dự án ")


def names_in(folded: str, words: Sequence[Word], taken: bytearray) -> list[Token]:
    """Return every name and phrase among words not yet claimed; ``taken`` stays as it is.

    Where a letter of ``taken`` is 2 (the words of a unit), a name may share it.
    """
    free = _free(words, taken)
    found = list(_long_names().claim(folded, free))
    found += _phrasebook().claim(folded, free)
    return [_token(phrase, folded) for phrase in found]


def _free(words: Sequence[Word], taken: bytearray) -> list[Word]:
    """The words, with barriers where something is claimed already."""
    free: list[Word] = []
    claimed = _or_end(taken.find(1), taken)
    for word in words:
        _, start, end = word
        if claimed < start:
            free.append(BARRIER)
            claimed = _or_end(taken.find(1, start), taken)
        free.append(BARRIER if claimed == start else word)
        if claimed < end:
            claimed = _or_end(taken.find(1, end), taken)
    return free


def _or_end(found: int, searched: Sized) -> int:
    """Where something was found; behind the end where it was not."""
    return len(searched) if found < 0 else found


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a phrase is, wherever it stands."""

    kind: str
    code: str = ""
    aliases: tuple[vocabulary.Alias, ...] = ()
    sectors: tuple[vocabulary.SectorName, ...] = ()
    families: frozenset[str] = frozenset()
    is_generic: bool = False


def _meaning(entries: tuple[Entry, ...]) -> _Meaning:
    aliases = tuple(e for e in entries if isinstance(e, vocabulary.Alias))
    sectors = tuple(e for e in entries if isinstance(e, vocabulary.SectorName))
    if sectors and not aliases and all(name.sector == "total" for name in sectors):
        return _Meaning("filler", "total")
    if aliases or sectors:
        families = frozenset[str]().union(*(vocabulary.lineage(s.sector) for s in sectors))
        is_generic = not sectors and all(a.family or a.after for a in aliases)
        return _Meaning("name", "", aliases, sectors, families, is_generic)
    phrase = next((e for e in entries if isinstance(e, vocabulary.Phrase)), None)
    if phrase is None:
        names = {e.name for e in entries if isinstance(e, vocabulary.Province)}
        return _Meaning("province", "|".join(sorted(names)))
    return _Meaning(phrase.category, phrase.text if phrase.category == "filler" else phrase.code)


def _token(found: Found[_Meaning], folded: str) -> Token:
    start, end, meaning = found
    if meaning.kind == "name":
        return NameToken(
            "name",
            start,
            end,
            aliases=meaning.aliases,
            sectors=meaning.sectors,
            families=meaning.families,
            is_generic=meaning.is_generic,
        )
    if meaning.kind == "province":
        return _province(start, end, meaning.code, folded)
    return Token(meaning.kind, start, end, meaning.code)


def _province(start: int, end: int, code: str, folded: str) -> Token:
    """``Hải Dương (cũ)``: the territory of a province before a merger."""
    mark = _FORMER.match(folded, end)
    return Token("former", start, mark.end(), code) if mark else Token("province", start, end, code)


@lru_cache
def _name_entries() -> list[tuple[str, Entry]]:
    entries: list[tuple[str, Entry]] = [(a.alias, a) for a in vocabulary.aliases()]
    entries += [(s.name, s) for s in vocabulary.sector_names()]
    known = {spelled(name) for name, _ in entries}
    # "hàng hóa và dịch vụ khác" is often printed with a comma for the "và", or with nothing.
    shorter = [(name.replace(" và ", " "), meaning) for name, meaning in entries if " và " in name]
    # "số doanh nghiệp" is a name by itself, and would hide the longer one that it begins with.
    counted = [(f"số {name}", meaning) for name, meaning in entries if name.startswith(_COUNTED)]
    shorter += [(short, meaning) for name, meaning in entries for short in _abbreviated(name)]
    also = [*shorter, *counted]
    return entries + [(name, meaning) for name, meaning in also if spelled(name) not in known]


def _abbreviated(name: str) -> set[str]:
    """``SX giấy và SP từ giấy``: any of the words that are also printed in short may be."""
    forms = {name.lower()}
    for words, short in vocabulary.name_abbreviations():
        forms |= {form.replace(words, short) for form in forms}
    return forms - {name.lower()}


@lru_cache
def _long_names() -> Phrasebook[_Meaning]:
    """Names, places and noise of several words: they win over phrases that overlap them.

    ``chiếm 9% tổng vốn, tăng 2%`` names no "tổng vốn tăng".

    So do ``dẫn đầu cả nước``, which praises and is not about the country, and ``đến tham quan các
    điểm du lịch``, which every visitor does.
    """
    places = [
        (p.text, p)
        for p in vocabulary.phrases()
        if p.category in {"scope", "noise"} or p.code in {"superlative", "visited"}
    ]
    entries: list[tuple[str, Entry]] = [*_name_entries(), *places]
    several = ((name, entry) for name, entry in entries if " " in name)
    return Phrasebook(several, _meaning, apart=_changes())


def _changes() -> frozenset[str]:
    """``tăng``, ``giảm``."""
    said = (p for p in vocabulary.phrases() if p.category == "change" and p.code in {"up", "down"})
    return frozenset(fold(p.text) for p in said)


@lru_cache
def _phrasebook() -> Phrasebook[_Meaning]:
    """All names and phrases. ``chiếm 9% tổng mức, tăng 2%`` names no "mức tăng"."""
    entries = list(_name_entries())
    entries += [(p.text, p) for p in vocabulary.phrases()]
    entries += [(name, p) for p in vocabulary.provinces() for name in p.names if " " in name]
    return Phrasebook(entries, _meaning, stop=",")
