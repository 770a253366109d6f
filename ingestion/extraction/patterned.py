"""Finds what the pattern tables of the vocabulary name: price bases, bases, periods, no-quantities.

What does not belong here: what becomes of a match (``lexer``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.text import compile_folded

_BEGINS_WITH_LETTERS = re.compile(r"[^\W\d_]|\(\?:[^\W\d_][^()|?]*(?:\|[^\W\d_][^()|?]*)*\)(?!\?)")


def matches(
    table: str, folded: str, only: frozenset[str] = frozenset()
) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the kind of each match of a table's patterns in folded text, row by row.

    Args:
        table: the table's name before ``_patterns.csv``.
        folded: a sentence.
        only: the kinds to look for; empty: all of them.
    """
    for kind, needs, pattern in _compiled(table):
        if only and kind not in only:
            continue
        for word in needs:  # looking for a word takes a tenth of the time that a pattern takes
            if word in folded:
                break
        else:
            if needs:
                continue
        for found in _whole_words(pattern, folded):
            yield kind, found


def _whole_words(pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    """Yield what does not begin inside a word."""
    found = pattern.search(folded)
    while found:
        start, end = found.span()
        if start and folded[start - 1].isalnum():
            end = start + 1
        else:
            yield found
        found = pattern.search(folded, max(end, start + 1))


@lru_cache
def _compiled(table: str) -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    return tuple(
        (row.kind, row.needs, _compile_row(row.pattern)) for row in vocabulary.patterns(table)
    )


def _compile_row(pattern: str) -> re.Pattern[str]:
    """Searching leaps to the first letter of a match, unless a look behind stands before it."""
    before = "" if _BEGINS_WITH_LETTERS.match(pattern) else r"(?<![^\W_])"
    return compile_folded(rf"{before}(?:{pattern})(?![^\W_])")
