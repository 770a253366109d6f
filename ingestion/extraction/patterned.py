"""Finds what the pattern tables of the vocabulary name: price bases, bases, periods, no-quantities.

What does not belong here: what becomes of a match (``lexer``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.text import compile_folded


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
        if (kind in only or not only) and _may_match(needs, folded):
            for found in pattern.finditer(folded):
                yield kind, found


def _may_match(needs: tuple[str, ...], folded: str) -> bool:
    """Looking for a word takes a tenth of the time that trying a pattern everywhere does."""
    for word in needs:
        if word in folded:
            return True
    return not needs


@lru_cache
def _compiled(table: str) -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    return tuple(
        (row.kind, row.needs, compile_folded(rf"(?<![^\W_])(?:{row.pattern})(?![^\W_])"))
        for row in vocabulary.patterns(table)
    )
