"""Finds names and phrases of the vocabulary in a sentence: the longest, names before phrases.

What does not belong here: patterns (``patterned``), and which meaning a name has (``subjects``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.tokens import NameToken, Token
from ingestion.language.phrasebook import Found, Phrasebook
from ingestion.language.text import compile_folded, spelled

Meaning = vocabulary.Alias | vocabulary.SectorName | vocabulary.Phrase | vocabulary.Province
_FORMER = compile_folded(
    r"\s*(?:\(cũ\)|cũ(?!\w)|\(?trước (?:đây|sáp nhập|khi sáp nhập|hợp nhất|khi hợp nhất)(?!\w)\)?)"
)


def names_in(folded: str, words: Sequence[re.Match[str]], taken: bytearray) -> list[Token]:
    """Return every name and phrase among words not yet claimed; ``taken`` stays as it is.

    Where a letter of ``taken`` is 2 (the words of a unit), a name may share it.
    """
    free = [word for word in words if taken[word.start()] != 1]
    stretches = _runs(free, taken)
    found = [name for run in stretches for name in _long_names().find(folded, run)]
    covered = bytearray(taken)
    for name in found:
        covered[name.start : name.end] = b"\x01" * (name.end - name.start)
    runs = _runs(free, covered)
    found += [phrase for run in runs for phrase in _phrasebook().find(folded, run)]
    return [_former(_token(phrase), folded) for phrase in found]


def _runs(words: list[re.Match[str]], covered: bytearray) -> list[list[re.Match[str]]]:
    """Words between what is claimed already: no phrase may reach over it."""
    runs: list[list[re.Match[str]]] = [[]]
    end = 0
    for word in words:
        if 1 in covered[end : word.start()]:
            runs.append([])
        if covered[word.start()] != 1:
            runs[-1].append(word)
        end = word.end()
    return runs


def _token(found: Found[Meaning]) -> Token:
    aliases = tuple(p for p in found.payloads if isinstance(p, vocabulary.Alias))
    sectors = tuple(p for p in found.payloads if isinstance(p, vocabulary.SectorName))
    if sectors and not aliases and all(name.sector == "total" for name in sectors):
        return Token("filler", found.start, found.end, "total")
    if aliases or sectors:
        return NameToken("name", found.start, found.end, "", aliases=aliases, sectors=sectors)
    phrase = next((p for p in found.payloads if isinstance(p, vocabulary.Phrase)), None)
    if phrase is None:
        codes = {p.name for p in found.payloads if isinstance(p, vocabulary.Province)}
        return Token("province", found.start, found.end, "|".join(sorted(codes)))
    code = phrase.text if phrase.category == "filler" else phrase.code
    return Token(phrase.category, found.start, found.end, code)


def _former(token: Token, folded: str) -> Token:
    """``Hải Dương (cũ)``: the territory of a province before a merger."""
    mark = _FORMER.match(folded, token.end) if token.kind == "province" else None
    return Token("former", token.start, mark.end(), token.code) if mark else token


@lru_cache
def _name_entries() -> list[tuple[str, Meaning]]:
    entries: list[tuple[str, Meaning]] = [(a.alias, a) for a in vocabulary.aliases()]
    entries += [(s.name, s) for s in vocabulary.sector_names()]
    known = {spelled(name) for name, _ in entries}
    # "hàng hóa và dịch vụ khác" is often printed with a comma for the "và", or with nothing.
    shorter = [(name.replace(" và ", " "), meaning) for name, meaning in entries if " và " in name]
    return entries + [(name, meaning) for name, meaning in shorter if spelled(name) not in known]


@lru_cache
def _long_names() -> Phrasebook[Meaning]:
    """Names, places and noise of several words: they win over phrases that overlap them."""
    places = [(p.text, p) for p in vocabulary.phrases() if p.category in {"scope", "noise"}]
    entries: list[tuple[str, Meaning]] = [*_name_entries(), *places]
    return Phrasebook((name, meaning) for name, meaning in entries if " " in name)


@lru_cache
def _phrasebook() -> Phrasebook[Meaning]:
    entries = list(_name_entries())
    entries += [(p.text, p) for p in vocabulary.phrases()]
    entries += [(name, p) for p in vocabulary.provinces() for name in p.names if " " in name]
    return Phrasebook(entries)
