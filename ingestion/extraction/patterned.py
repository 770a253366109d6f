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
        if only and kind not in only:
            continue
        for word in needs:  # looking for a word takes a tenth of the time that a pattern takes
            if word in folded:
                break
        else:
            if needs:
                continue
        for found in pattern.finditer(folded):
            yield kind, found


@lru_cache
def _compiled(table: str) -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    return tuple(
        (row.kind, row.needs, compile_folded(rf"(?<![^\W_])(?:{row.pattern})(?![^\W_])"))
        for row in vocabulary.patterns(table)
    )
