"""Finds what the pattern tables of the vocabulary name: price bases, bases, periods, no-quantities.

What does not belong here: what becomes of a match (``lexer``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.language.text import compile_folded

_BEGINS_WITH_LETTERS = re.compile(r"[^\W\d_]|\(\?:[^\W\d_][^()|?]*(?:\|[^\W\d_][^()|?]*)*\)(?!\?)")
_BRACKETS = (r"\[", r"\(")  # "GRDP[1]": a mark may be glued to a word


class Step(NamedTuple):
    """Rows of a pattern table that are tried together.

    Attributes:
        table: the table's name before ``_patterns.csv``.
        only: the kinds to look for; empty: all of them.
        but: kinds that an earlier step has looked for.
    """

    table: str
    only: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()


class Patterned:
    """A folded sentence in which the rows of the pattern tables are looked for.

    Looking for a word takes a tenth of the time that a pattern takes, and many rows need the same
    words: each is looked for once a table, and rows that need others are not tried.
    """

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._said: dict[str, set[str]] = {}

    def matches(self, step: Step) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield the kind of each match of the rows of a step, row by row."""
        said = self._said.get(step.table)
        if said is None:
            said = {word for word in _needed(step.table) if word in self._folded}
            self._said[step.table] = said
        for kind, needs, pattern in _compiled(step):
            if needs and needs.isdisjoint(said):
                continue
            for found in _whole_words(pattern, self._folded):
                yield kind, found


def _whole_words(pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    """Yield what does not begin inside a word."""
    found = pattern.search(folded)
    while found:
        start, end = found.span()
        if start and folded[start].isalnum() and folded[start - 1].isalnum():
            end = start + 1
        else:
            yield found
        found = pattern.search(folded, max(end, start + 1))


@lru_cache
def _needed(table: str) -> tuple[str, ...]:
    """Every word that a row of a pattern table needs."""
    return tuple(dict.fromkeys(w for row in vocabulary.patterns(table) for w in row.needs))


@lru_cache
def _compiled(step: Step) -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
    return tuple(
        (row.kind, frozenset(row.needs), _compile_row(row.pattern))
        for row in vocabulary.patterns(step.table)
        if (not step.only or row.kind in step.only) and row.kind not in step.but
    )


def _compile_row(pattern: str) -> re.Pattern[str]:
    """Searching leaps to the first letter of a match, unless a look behind stands before it."""
    is_plain = _BEGINS_WITH_LETTERS.match(pattern) or pattern.startswith(_BRACKETS)
    before = "" if is_plain else r"(?<![^\W_])"
    return compile_folded(rf"{before}(?:{pattern})(?![^\W_])")
