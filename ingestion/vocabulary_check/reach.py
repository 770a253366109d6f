"""Whether words ever come out of the lexer as what their row says: asked of the lexer itself.

Every entry is put into a few plain sentences and cut into tokens. A row whose words never come
out is dead: a pattern that runs earlier, or a row that stands earlier, takes them.

What does not belong here: the choice between rows that share a token (``meanings``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token
from ingestion.language.periods import month, whole_year
from ingestion.language.text import fold, words
from ingestion.vocabulary.files import numbered_rows
from ingestion.vocabulary_check.patterns import PATTERN_TABLES
from ingestion.vocabulary_check.problems import Problem

# Alone, between words, before a number, and before the words that a plan's name stops at.
_FRAMES = ("{}", "tình hình {} lạ", "tình hình {} 127 lạ", "{} vốn đầu tư")
# No count of months and no hour, which other readers would take.
_COUNT = "127"


def unreachable() -> Iterator[Problem]:
    """Rows whose words the lexer never gives out as what the row says."""
    yield from _dead_aliases()
    yield from _dead_sectors()
    yield from _dead_phrases()
    yield from _dead_units()
    yield from _dead_scales()
    yield from _dead_patterns()


@cache
def _lexer() -> Lexer:
    return Lexer(month(2024, 5))


@cache
def _lexer_of_years() -> Lexer:
    """Of what is told of five years."""
    return Lexer(whole_year(2021, 2025))


@cache
def tokens_of(text: str) -> tuple[Token, ...]:
    """Every token that spans exactly these words in one of the sentences."""
    found = words(fold(text))
    start, end = found[0][1], found[-1][2]
    sentences = [(frame.format(text), frame.index("{")) for frame in _FRAMES]
    return tuple(
        token
        for sentence, at in sentences
        for token in _lexer().tokens(sentence)
        if (token.start, token.end) == (at + start, at + end)
    )


def _dead_aliases() -> Iterator[Problem]:
    for alias in vocabulary.aliases():
        names = [t for t in tokens_of(alias.alias) if isinstance(t, NameToken)]
        if not any(alias in name.aliases for name in names):
            yield _dead("indicator_aliases.csv", alias.line, alias.alias)


def _dead_sectors() -> Iterator[Problem]:
    for name in short_forms():
        if not any(_names(name, token) for token in tokens_of(name.name)):
            yield _dead(file_of(name), name.line, name.name)


def short_forms() -> list[vocabulary.SectorName]:
    """Names that are there to be read; the official one labels the sector, read or not."""
    labels = {line: row["name_vi"] for line, row in numbered_rows("sectors.csv")}
    names = vocabulary.sector_names()
    return [name for name in names if name.item or name.name != labels[name.line]]


def file_of(name: vocabulary.SectorName) -> str:
    """The table that a name of a sector, or of an uncoded part of it, stands in."""
    return "parts.csv" if name.item else "sectors.csv"


def _names(name: vocabulary.SectorName, token: Token) -> bool:
    if isinstance(token, NameToken):
        return name in token.sectors
    return name.sector == token.code == "total"


def _dead_phrases() -> Iterator[Problem]:
    for phrase in vocabulary.phrases():
        codes = {fold(phrase.code), fold(phrase.text)}  # a filler's code is the filler itself
        read = [t for t in tokens_of(phrase.text) if t.kind == phrase.category]
        if not any(fold(token.code) in codes for token in read):
            yield _dead("phrases.csv", phrase.line, phrase.text)


def _dead_units() -> Iterator[Problem]:
    for unit in vocabulary.units():
        number = _number_before(unit.surface)
        read = number and (number.factor, number.units)
        if read != (unit.factor, (unit.unit, *unit.also)):
            yield _dead("units.csv", unit.line, unit.surface, f"{_COUNT} ")


def _dead_scales() -> Iterator[Problem]:
    lines = {row["word"]: line for line, row in numbered_rows("unit_scales.csv")}
    for word, factor in vocabulary.unit_scales().items():
        number = _number_before(f"{word} ha")
        if number is None or number.factor != factor:
            yield _dead("unit_scales.csv", lines[word], word, f"{_COUNT} ")


def _number_before(unit: str) -> NumberToken | None:
    sentence = f"{_COUNT} {unit}"
    tokens = _lexer().tokens(sentence)
    whole = [t for t in tokens if isinstance(t, NumberToken) and t.end == len(sentence)]
    return whole[0] if whole else None


def _dead_patterns() -> Iterator[Problem]:
    """A pattern must take its own example before any other does."""
    for table in PATTERN_TABLES:
        for row in vocabulary.patterns(table):
            kinds = {table, row.kind}  # some kinds are a token of their own
            lexer = _lexer_of_years() if row.kind == "years" else _lexer()
            read = {token.code for token in lexer.tokens(row.example) if token.kind in kinds}
            if row.kind not in read:
                yield _dead(f"{table}_patterns.csv", row.line, row.example)


def _dead(file: str, line: int, text: str, before: str = "") -> Problem:
    sentence = before + text
    read = [f"{t.kind} {sentence[t.start : t.end]!r}" for t in _lexer().tokens(sentence)]
    wrong = f"is never read as this row says, but as {', '.join(read)}"
    return Problem(file, line, text, wrong, "delete it, or narrow the row that takes its words")
