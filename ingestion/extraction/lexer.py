"""Cuts a sentence into tokens: numbers, periods, comparisons, names, closed-class words.

The order of the steps is the grammar's precedence: price bases ("giá so sánh" is no
comparison), legal references, comparisons, whose dates belong to them, periods that dates
name, then what is certainly no quantity (a date, a number in a name), other periods, numbers
with their units, then the phrases of the vocabulary in what is left.

What does not belong here: how tokens combine (``reading``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.quantities import quantities, ranks
from ingestion.extraction.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language import periods
from ingestion.language.periods import Period
from ingestion.language.phrasebook import Found, Phrasebook
from ingestion.language.text import WORD, compile_folded, fold

Meaning = vocabulary.Alias | vocabulary.SectorName | vocabulary.Phrase | vocabulary.Province
_SET_ASIDE = re.compile(r"[\d@]|https?:|www|\.(?:vn|com)")
_LEGAL = frozenset({"legal_reference"})  # "số 263/KH-UBND", before KH is taken for a plan
_DATED = frozenset({"window", "as_of"})  # periods that dates name, before dates are set aside
_PUNCTUATION = re.compile(r"[,;:()]")


@lru_cache
def _name_entries() -> list[tuple[str, Meaning]]:
    entries: list[tuple[str, Meaning]] = [(a.alias, a) for a in vocabulary.aliases()]
    return entries + [(s.name, s) for s in vocabulary.sector_names()]


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


@lru_cache
def _compiled(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row.kind, compile_folded(rf"(?<![^\W_])(?:{row.pattern})(?![^\W_])"))
        for row in vocabulary.patterns(table)
    )


class Lexer:
    """Cuts sentences into tokens, resolving periods against the report's own."""

    def __init__(self, report: Period, *, of_a_city: bool = False, mark: str = ",") -> None:
        self._report = report
        self._mark = mark
        self._of_a_city = of_a_city

    def tokens(self, sentence: str) -> list[Token]:
        """Return the tokens of a sentence (NFC, single spaces) in reading order."""
        folded = fold(sentence)
        taken = bytearray(len(folded))
        found = _price_bases(folded, taken)
        found += self._ignored(folded, taken, _LEGAL)
        found += self._comparisons(folded, taken)
        found += self._periods(sentence, folded, taken, _DATED)
        found += ranks(folded, taken)
        found += self._ignored(folded, taken)
        found += self._periods(sentence, folded, taken)
        found += quantities(folded, taken, self._mark)
        names = [(phrase, self._at_home(token, folded)) for phrase, token in _names(folded, taken)]
        found += _without_shadowed(found, names)
        covered = _covered(found, len(folded))
        found += _words(folded, taken, covered)
        found += [
            Token(m.group(), m.start(), m.end())
            for m in _PUNCTUATION.finditer(folded)
            if not covered[m.start()]
        ]
        return sorted(found, key=lambda token: (token.start, token.end))

    def _at_home(self, token: Token, folded: str) -> Token:
        """In a report of a city under the central government, ``thành phố`` is the whole."""
        is_city = folded[token.start : token.end] in {"thành phố", "tp"}
        if self._of_a_city and token.code == "below" and is_city:
            return Token("filler", token.start, token.end, "city")
        return token

    def _ignored(
        self, folded: str, taken: bytearray, only: frozenset[str] = frozenset()
    ) -> list[Token]:
        if not _SET_ASIDE.search(folded):
            return []
        return [
            Token("age" if fate == "age" else "ignored", m.start(), m.end(), fate)
            for fate, pattern in _compiled("ignored")
            if not only or fate in only
            for m in pattern.finditer(folded)
            if _take(taken, m)
        ]

    def _comparisons(self, folded: str, taken: bytearray) -> list[Token]:
        found: list[Token] = []
        for basis, pattern in _compiled("comparison"):
            for m in pattern.finditer(folded):
                if _take(taken, m):
                    base, is_against = self._base(basis, m), m.group().startswith("so ")
                    found.append(
                        ComparisonToken(
                            "comparison", *m.span(), basis, base=base, is_against=is_against
                        )
                    )
        return found

    def _base(self, basis: str, found: re.Match[str]) -> Period | None:
        if basis == "plan":
            return periods.resolve("year", found, self._report)
        if basis in {"month", "quarter", "year"}:
            return periods.resolve(basis, found, self._report)
        return None

    def _periods(
        self, sentence: str, folded: str, taken: bytearray, only: frozenset[str] = frozenset()
    ) -> list[Token]:
        found: list[Token] = []
        for kind, pattern in _compiled("period"):
            if only and kind not in only:
                continue
            for m in pattern.finditer(folded):
                period = periods.resolve(kind, m, self._report)
                if period and _is_name(sentence, m) and _take(taken, m):
                    found.append(PeriodToken("period", *m.span(), kind, period=period))
        return found


def _price_bases(folded: str, taken: bytearray) -> list[Token]:
    return [
        Token("price_basis", *m.span(), basis)
        for basis, pattern in _compiled("price_basis")
        for m in pattern.finditer(folded)
        if _take(taken, m)
    ]


def _is_name(sentence: str, found: re.Match[str]) -> bool:
    """``tháng Năm`` is May, ``tháng năm`` is most often a month and a year."""
    if "m" not in found.groupdict() or not found["m"] or found["m"].isdecimal():
        return True
    return sentence[found.start("m")].isupper() or found["m"] not in {"năm", "hai", "ba"}


def _take(taken: bytearray, found: re.Match[str]) -> bool:
    """Claim a range, unless part of it is claimed already or it is empty."""
    start, end = found.span()
    if start == end or any(taken[start:end]):
        return False
    taken[start:end] = b"\x01" * (end - start)
    return True


def _names(folded: str, taken: bytearray) -> list[tuple[Found[Meaning], Token]]:
    words = [m for m in WORD.finditer(folded) if taken[m.start()] != 1]
    stretches = _runs(words, taken)
    found = [name for run in stretches for name in _long_names().find(folded, run)]
    covered = bytearray(taken)
    for name in found:
        covered[name.start : name.end] = b"\x01" * (name.end - name.start)
    runs = _runs(words, covered)
    found += [phrase for run in runs for phrase in _phrasebook().find(folded, run)]
    return [(phrase, _token(phrase)) for phrase in found]


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


def _without_shadowed(found: list[Token], names: list[tuple[Found[Meaning], Token]]) -> list[Token]:
    """Drop closed-class words inside a unit; a name may share the unit's words."""
    inside = [(t.number_end, t.end) for t in found if isinstance(t, NumberToken)]
    return [
        token
        for _, token in names
        if (isinstance(token, NameToken) and token.aliases)
        or not any(start <= token.start < end for start, end in inside)
    ]


def _covered(found: list[Token], length: int) -> bytearray:
    covered = bytearray(length)
    for token in found:
        covered[token.start : token.end] = b"\x01" * (token.end - token.start)
    return covered


def _words(folded: str, taken: bytearray, covered: bytearray) -> list[Token]:
    return [
        Token("word", m.start(), m.end())
        for m in WORD.finditer(folded)
        if not (covered[m.start()] or taken[m.start()])
    ]
