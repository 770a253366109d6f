"""Finds what the pattern tables of the vocabulary name: price bases, bases, periods, no-quantities.

What does not belong here: what becomes of a match (``lexer``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.language.text import Word, compile_folded

_BEGINS_WITH_LETTERS = re.compile(r"[^\W\d_]|\(\?:[^\W\d_][^()|?]*(?:\|[^\W\d_][^()|?]*)*\)(?!\?)")
_BRACKETS = (r"\[", r"\(")  # "GRDP[1]": a mark may be glued to a word
_TABLES = ("price_basis", "comparison", "ignored", "period")


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


class _Row(NamedTuple):
    """A row of a pattern table.

    Attributes:
        bit: tells it from all other rows in a set of them.
        words: what it needs, of several words the longest; one of these stands in all it matches.
        needs: what it needs, where some of that is of several words.
    """

    bit: int
    table: str
    kind: str
    words: tuple[str, ...]
    needs: tuple[str, ...]
    pattern: re.Pattern[str]


class Patterned:
    """A folded sentence in which the rows of the pattern tables are looked for.

    Looking for a word takes a tenth of the time that a pattern takes, and remembering what a word
    calls for a tenth of that: rows that need other words are not tried.
    """

    def __init__(self, folded: str, words: Sequence[Word]) -> None:
        self._folded = folded
        self._called = reduce(or_, (_called_by(text) for text, _, _ in words), 0)
        for sign, rows in _called_by_signs().items():
            if sign in folded:
                self._called |= rows

    def matches(self, step: Step) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield the kind of each match of the rows of a step, row by row."""
        called = self._called
        for row in _rows_of(step):
            if called & row.bit and self._has_one(row.needs):
                for found in _whole_words(row.pattern, self._folded):
                    yield row.kind, found

    def _has_one(self, needs: tuple[str, ...]) -> bool:
        return not needs or any(map(self._folded.__contains__, needs))


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


@lru_cache(maxsize=16384)
def _called_by(word: str) -> int:
    """The rows that a word may be part of."""
    needed = _called_by_letters().items()
    return reduce(or_, (rows for letters, rows in needed if letters in word), 0)


@lru_cache
def _called_by_letters() -> dict[str, int]:
    return {word: rows for word, rows in _called().items() if word.isalpha()}


@lru_cache
def _called_by_signs() -> dict[str, int]:
    """Of what is no word, or only part of it, or of what no row says that it needs it."""
    return {word: rows for word, rows in _called().items() if not word.isalpha()}


@lru_cache
def _called() -> dict[str, int]:
    """The rows that need a word; of the empty one those that always are tried."""
    called: dict[str, int] = {}
    for row in _rows():
        for word in row.words or ("",):
            called[word] = called.get(word, 0) | row.bit
    return called


@lru_cache
def _rows_of(step: Step) -> tuple[_Row, ...]:
    return tuple(
        row
        for row in _rows()
        if row.table == step.table
        and (not step.only or row.kind in step.only)
        and row.kind not in step.but
    )


@lru_cache
def _rows() -> tuple[_Row, ...]:
    """The rows of all tables."""
    told = ((table, row) for table in _TABLES for row in vocabulary.patterns(table))
    return tuple(
        _Row(
            1 << number,
            table,
            row.kind,
            tuple(max(needed.split(), key=len) for needed in row.needs),
            row.needs if any(" " in needed.strip() for needed in row.needs) else (),
            _compile_row(row.pattern),
        )
        for number, (table, row) in enumerate(told)
    )


def _compile_row(pattern: str) -> re.Pattern[str]:
    """Searching leaps to the first letter of a match, unless a look behind stands before it."""
    is_plain = _BEGINS_WITH_LETTERS.match(pattern) or pattern.startswith(_BRACKETS)
    before = "" if is_plain else r"(?<![^\W_])"
    return compile_folded(rf"{before}(?:{pattern})(?![^\W_])")


def take(taken: bytearray, found: re.Match[str]) -> bool:
    """Claim a range, unless part of it is claimed already or it is empty."""
    start, end = found.span()
    if start == end or any(taken[start:end]):
        return False
    taken[start:end] = b"\x01" * (end - start)
    return True
