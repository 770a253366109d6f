"""The forms of ``document_forms.csv``: how documents name themselves and head their parts.

What does not belong here: the words of sentences (the package itself).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion.language.text import bare, compile_folded, fold
from ingestion.vocabulary.files import read_table


@cache
def form(name: str) -> re.Pattern[str]:
    """All rows of a name as one pattern, for text in the letters that they are written for."""
    rows = _rows()[name]
    patterns = [row["pattern"] for row in rows]
    joined = "|".join(f"(?:{each})" for each in patterns) if len(patterns) > 1 else patterns[0]
    return compiled(joined, rows[0]["letters"])


@cache
def _rows() -> dict[str, list[dict[str, str]]]:
    named: dict[str, list[dict[str, str]]] = {}
    for row in read_table("document_forms.csv"):
        named.setdefault(row["name"], []).append(row)
    return named


def compiled(pattern: str, letters: str) -> re.Pattern[str]:
    """Compile for ``printed`` letters, ``folded`` ones, or ``bare`` ones without accents."""
    if letters == "printed":
        return re.compile(pattern)
    return re.compile(bare(pattern)) if letters == "bare" else compile_folded(pattern)


def in_letters(printed: str, letters: str) -> str:
    """A printed text as patterns for such letters want it."""
    if letters == "printed":
        return printed
    return bare(fold(printed)) if letters == "bare" else fold(printed)
