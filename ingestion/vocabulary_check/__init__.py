"""Refuses rows of the vocabulary that are malformed, ambiguous or never reached.

:func:`check` asks three things in turn, each of which needs the one before: is every table in
its form, does everything that is named exist and every pattern compile, and can every row be
read and chosen. The last is no second opinion: the lexer and the grammar answer it themselves.

What does not belong in this package: reading reports, and telling people (``orchestration``).
"""

from __future__ import annotations

from itertools import chain

from ingestion.vocabulary.files import read_table
from ingestion.vocabulary_check.meanings import ambiguous
from ingestion.vocabulary_check.patterns import (
    faulty_abbreviations,
    faulty_forms,
    faulty_patterns,
)
from ingestion.vocabulary_check.problems import Problem
from ingestion.vocabulary_check.reach import unreachable
from ingestion.vocabulary_check.references import dangling, orphaned_parts
from ingestion.vocabulary_check.tables import TABLES, malformed

__all__ = ["Problem", "check", "row_counts"]

_STAGES = (
    (malformed,),
    (orphaned_parts,),
    (dangling, faulty_patterns, faulty_abbreviations, faulty_forms),
    (unreachable, ambiguous),
)


def check() -> list[Problem]:
    """Return what is wrong with the vocabulary, by file and line; nothing, where it is fine.

    A stage with problems is the last one: what follows could not be trusted.
    """
    for stage in _STAGES:
        problems = sorted(chain.from_iterable(find() for find in stage))
        if problems:
            return problems
    return []


def row_counts() -> dict[str, int]:
    """How many rows each table has."""
    return {file: len(read_table(file)) for file in TABLES}
