"""Whether the regular expressions of the tables can be compiled, and say what they must.

What does not belong here: whether the lexer gets to use them (``reach``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingestion import vocabulary
from ingestion.language.text import compile_folded, fold
from ingestion.vocabulary.files import numbered_rows
from ingestion.vocabulary.forms import compiled, in_letters
from ingestion.vocabulary_check.problems import Problem

PATTERN_TABLES = ("price_basis", "comparison", "ignored", "period")
# What ``language.periods`` asks of a match, whatever else is left out in print.
_GROUPS = {
    "month": "m",
    "to_date": "n",
    "months_left": "n",
    "quarter": "q",
    "until_quarter": "q",
    "span": "yz",
    "as_of": "m",
    "window": "am",
}


def faulty_patterns() -> Iterator[Problem]:
    """Patterns that don't compile, match nothing at all, lack a group, or need too much."""
    for table in PATTERN_TABLES:
        for row in vocabulary.patterns(table):
            yield from _faults(f"{table}_patterns.csv", row)


def faulty_abbreviations() -> Iterator[Problem]:
    """Abbreviations that don't compile, or aren't found in their own example."""
    file = "table_abbreviations.csv"
    for line, row in numbered_rows(file):
        try:
            found = re.search(row["pattern"], row["example"])
        except re.error as error:
            yield Problem(file, line, row["pattern"], f"is no pattern: {error}", "correct it")
            continue
        if found is None:
            wrong = f"is not found in its example {row['example']!r}"
            yield Problem(file, line, row["pattern"], wrong, "correct one of them")


def faulty_forms() -> Iterator[Problem]:
    """Forms of documents that don't compile, aren't found in their example, or mix letters."""
    file = "document_forms.csv"
    letters: dict[str, str] = {}
    for line, row in numbered_rows(file):
        yield from _faults_of_form(file, line, row)
        if letters.setdefault(row["name"], row["letters"]) != row["letters"]:
            wrong = f"is for other letters than the rows of {row['name']!r} above"
            yield Problem(file, line, row["pattern"], wrong, "write all of a name for the same")


def _faults_of_form(file: str, line: int, row: dict[str, str]) -> Iterator[Problem]:
    try:
        pattern = compiled(row["pattern"], row["letters"])
    except re.error as error:
        yield Problem(file, line, row["pattern"], f"is no pattern: {error}", "correct it")
        return
    if pattern.search(in_letters(row["example"], row["letters"])) is None:
        wrong = f"is not found in its example {row['example']!r}"
        yield Problem(file, line, row["pattern"], wrong, "correct one of them")


def _faults(file: str, row: vocabulary.Pattern) -> Iterator[Problem]:
    try:
        compiled = compile_folded(f"(?:{row.pattern})")
    except re.error as error:
        yield Problem(file, row.line, row.pattern, f"is no pattern: {error}", "correct it")
        return
    if compiled.fullmatch(""):
        wrong = "matches where nothing is printed"
        yield Problem(file, row.line, row.pattern, wrong, "make a part of it obligatory")
    for group in sorted(set(_GROUPS.get(row.kind, "")) - compiled.groupindex.keys()):
        wrong = f"has no group {group}, without which {row.kind!r} names no period"
        yield Problem(file, row.line, row.pattern, wrong, f"name its part (?P<{group}>...)")
    if row.needs and not any(word in fold(row.example) for word in row.needs):
        wrong = f"has none of the words that it needs in {row.example!r}: it is never tried there"
        yield Problem(file, row.line, row.pattern, wrong, "correct needs, or leave it empty")
