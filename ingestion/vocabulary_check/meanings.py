"""Whether a row that shares its words with others is ever chosen: asked of the grammar itself.

Two indicators may share a name when the figure's unit or the indicator before it tells them
apart, two sectors when the scheme or the sector in force does. What nothing tells apart is
ambiguous: the earlier row wins always, and the later one can only mislead.

What does not belong here: words that the lexer never gives out (``reach``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import product

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.naming import choose
from ingestion.extraction.subjects.parts import sector_in
from ingestion.extraction.words.tokens import NameToken, NumberToken
from ingestion.language.numbers import ParsedNumber
from ingestion.language.periods import month
from ingestion.vocabulary_check.problems import Problem
from ingestion.vocabulary_check.reach import file_of, short_forms, tokens_of

_MONTH = month(2024, 5)


def ambiguous() -> Iterator[Problem]:
    """Rows that no figure and no context can choose, because an earlier row is always chosen."""
    yield from _aliases()
    yield from _sectors()


def _aliases() -> Iterator[Problem]:
    for alias in vocabulary.aliases():
        token = _name(alias.alias)
        if token and alias in token.aliases:
            chosen = _chosen(alias, token)
            if alias not in chosen:
                yield _outdone(alias, chosen[0])


def _chosen(alias: vocabulary.Alias, token: NameToken) -> list[vocabulary.Alias]:
    """Who is chosen where this alias could be, its own place and family first."""
    contexts = [
        Context(_MONTH, "", indicator=before, families=frozenset({family}))
        for before, family in product((alias.after, alias.indicator, ""), (alias.family, ""))
    ]
    chosen = [
        choose(token, number, context, has_company=has_company)
        for context, has_company, number in product(contexts, (False, True), _numbers())
    ]
    return [found for found in chosen if found is not None]


def _outdone(alias: vocabulary.Alias, winner: vocabulary.Alias) -> Problem:
    same = replace(winner, alias=alias.alias) == alias
    meaning = "the same" if same else f"{winner.indicator}, {winner.sector}"
    wrong = f"is never chosen: line {winner.line} takes these words for {meaning}"
    remedy = "delete one of the two" if same else "delete one, or tell it apart by after"
    return Problem("indicator_aliases.csv", alias.line, alias.alias, wrong, remedy)


@lru_cache
def _numbers() -> tuple[NumberToken, ...]:
    """A number of every unit that can be printed."""
    printed = {(unit.unit, *unit.also) for unit in vocabulary.units()} | {("",), ()}
    five = ParsedNumber("5")
    return tuple(
        NumberToken("number", 0, 1, number=five, number_end=1, units=units)
        for units in sorted(printed)
    )


def _sectors() -> Iterator[Problem]:
    for name in short_forms():
        token = _name(name.name)
        if token and name in token.sectors and not _is_found(name, token):
            wrong = f"is never {name.sector}: {_rivals(name, token)} takes these words"
            remedy = "keep the name with one of the two"
            yield Problem(file_of(name), name.line, name.name, wrong, remedy)


def _is_found(name: vocabulary.SectorName, token: NameToken) -> bool:
    takers = [i for i in vocabulary.indicators().values() if name.scheme in i.schemes]
    if not takers:  # only items are mapped to it, by their words alone
        return {n.sector for n in token.sectors if n.scheme == name.scheme} == {name.sector}
    return any(
        sector_in([token], indicator, context._replace(indicator=indicator.code)) == name.sector
        for indicator, context in product(takers, _contexts(name))
    )


def _contexts(name: vocabulary.SectorName) -> list[Context]:
    """Where a sector can be spoken of: in no breakdown, or in that of itself or its parent."""
    spoken_of = ("total", name.sector, name.parent)
    return [
        Context(_MONTH, "", sector=sector, in_breakdown=is_part)
        for sector, is_part in product(spoken_of, (False, True))
    ]


def _rivals(name: vocabulary.SectorName, token: NameToken) -> str:
    rivals = (n for n in token.sectors if n.sector != name.sector)
    return " or ".join(sorted({f"{n.sector} of line {n.line}" for n in rivals}))


def _name(text: str) -> NameToken | None:
    return next((t for t in tokens_of(text) if isinstance(t, NameToken)), None)
