"""The form of every table: its columns, what their cells may hold, what names a row.

What does not belong here: what rows mean together (``references``, ``meanings``, ``reach``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.language.text import fold
from ingestion.vocabulary.files import numbered_rows
from ingestion.vocabulary_check.problems import Problem

_ANY, _SOME = r".*", r".*\S.*"
# Names are found by their words, so each must have one.
_NAME = r"[^|]*[^\W_][^|]*"
_NAMES = rf"{_NAME}(?:\|{_NAME})*"
_CODE = r"[a-z][a-z0-9_]*"
_PART = rf"(?:[a-z0-9]+:[^|\s]+|-?{_CODE})"  # a sector, or another indicator
_NUMBER = r"\d+(?:\.\d+)?"
_DATE = r"\d{4}-\d{2}-\d{2}"
_CATEGORIES = (
    "change|status|approx|scope|part|opener|cause|respectively|prior_year|both|filler|volume"
    "|season|ordinal|attribution|connective|noise|damage|exclusion|statement|quantity|word|tended|bound"
)
_PERIODS = (
    "month|to_date|months_left|quarter|span|as_of|window|year|this_month|last_month|year_so_far|since_january"
    "|half_year|until_quarter|years|quarters|since_year|vague"
)
_COMPARISONS = "plan|dec|base|qoq|mom|yoy|month|quarter|year|years"


@dataclass(frozen=True, slots=True)
class Table:
    """The form of one table.

    Attributes:
        key: columns that together name a row, compared as the lexer compares words; empty
            where rows may repeat each other.
        cells: what a cell of each column may be; one that may be empty matches nothing, too.
    """

    key: tuple[str, ...]
    cells: dict[str, str]


def _patterns(kind: str, kinds: str) -> Table:
    return Table(("pattern",), {kind: kinds, "needs": _ANY, "pattern": _SOME, "example": _SOME})


TABLES = {
    "indicators.csv": Table(
        ("code",),
        {
            "code": _CODE, "ring": "[12]", "group": _CODE, "label_vi": _SOME, "label_en": _SOME,
            "level_unit": _SOME, "additive": "yes|no", "sector_schemes": _ANY,
            "items": "never|breakdown|always|company|place|campaign",
            "least_months": "1|3", "note": _ANY,
        },
    ),
    "indicator_aliases.csv": Table(
        (),
        {
            "indicator": _CODE, "sector": r"total|same|[a-z0-9]+:\S+", "alias": _NAME,
            "sign": "-1|1|", "after": f"(?:{_CODE})?", "item": _ANY, "family": _ANY,
        },
    ),
    "sectors.csv": Table(
        ("scheme", "code"),
        {
            "scheme": r"[a-z0-9]+", "code": r"\S+", "level": r"\d", "parent": r"\S*",
            "name_vi": _NAME, "name_en": _SOME, "short_forms": rf"(?:{_NAMES})?", "alt_codes": _ANY,
            "source": _ANY, "notes": _ANY,
        },
    ),
    "parts.csv": Table(
        ("scheme", "code", "item"),
        {"scheme": r"[a-z0-9]+", "code": r"\S+", "item": _SOME, "names": _NAMES},
    ),
    "sums.csv": Table(
        ("indicator", "sector", "parts"),
        {
            "indicator": _CODE, "sector": r"total|same|[a-z0-9]+:\S+",
            "parts": rf"{_PART}(?:\|{_PART})+",
        },
    ),
    "provinces.csv": Table(
        ("entity_id",),
        {
            "entity_id": r"VN\d{2}-\d{6}", "list": "34|63", "code": r"\d{2}", "name_vi": _NAME,
            "name_full_vi": _SOME, "name_en": _SOME, "name_ascii": _SOME, "codename": _CODE,
            "type": "tỉnh|thành phố", "region_code": _SOME, "region_vi": _SOME,
            "region_en": _SOME, "valid_from": _DATE, "valid_to": f"(?:{_DATE})?",
            "successor_code": r"(?:\d{2})?", "predecessor_codes": _ANY,
            "seat_of_merged_unit": _ANY, "same_territory_as_previous": "yes|no|",
            "alt_codes": _ANY, "legal_basis": _ANY, "aliases": _NAMES, "notes": _ANY,
        },
    ),
    "document_forms.csv": Table(
        ("name", "pattern"),
        {
            "name": _CODE, "letters": "folded|bare|printed", "pattern": _SOME, "example": _SOME,
        },
    ),
    "units.csv": Table(
        ("surface",), {"surface": _SOME, "factor": _NUMBER, "unit": _SOME, "also": _ANY}
    ),
    "unit_scales.csv": Table(("word",), {"word": _SOME, "factor": _NUMBER}),
    "phrases.csv": Table(
        ("category", "code"), {"category": _CATEGORIES, "code": _CODE, "phrases": _NAMES}
    ),
    "period_patterns.csv": _patterns("kind", _PERIODS),
    "comparison_patterns.csv": _patterns("basis", _COMPARISONS),
    "ignored_patterns.csv": _patterns("fate", _CODE),
    "thresholds.csv": Table(("name",), {"name": _CODE, "value": _NUMBER, "meaning": _SOME}),
    "ocr_spellings.csv": Table(
        ("before", "read", "after"),
        {"before": f"(?:{_NAME})?", "read": _NAME, "after": f"(?:{_NAME})?", "meant": _NAME},
    ),
    "table_abbreviations.csv": Table(
        ("pattern",), {"pattern": _SOME, "words": _ANY, "example": _SOME}
    ),
    "word_lists.csv": Table(("name",), {"name": _CODE, "words": _NAMES, "meaning": _SOME}),
    "name_abbreviations.csv": Table(
        ("words",), {"words": _NAME, "abbreviation": _NAME}
    ),
    "label_abbreviations.csv": Table(
        ("abbreviation",), {"words": _NAME, "abbreviation": _NAME}
    ),
    "price_basis_patterns.csv": _patterns("basis", r"current|constant_\d{4}"),
}  # fmt: skip


def malformed() -> Iterator[Problem]:
    """Rows that the loader cannot take, or takes for others."""
    for file, table in TABLES.items():
        rows = numbered_rows(file)
        yield from _columns(file, table, rows[0][1] if rows else {})
        for line, row in rows:
            yield from _cells(file, line, row, table)
        yield from _repeated(file, rows, table)


def _columns(file: str, table: Table, first: dict[str, str]) -> Iterator[Problem]:
    for name in sorted(first.keys() - table.cells.keys() - {None}):
        yield Problem(file, 1, name, "is no column that anything reads", "correct or delete it")
    for name in sorted(table.cells.keys() - first.keys()):
        yield Problem(file, 1, name, "is a column that is missing", "add it to the header")


def _cells(file: str, line: int, row: dict[str, str], table: Table) -> Iterator[Problem]:
    if any(name is None for name in row):  # csv files what is too much under no name at all
        wrong = "stands in a row with more cells than there are columns"
        words = next(iter(row.values()))
        yield Problem(file, line, words, wrong, "quote the cell that holds a comma")
        return  # its cells stand under the wrong names
    for name, form in table.cells.items():
        cell = row.get(name)
        if cell is None or re.fullmatch(form, cell):
            continue
        wrong = f"is not what {name} may hold" if cell else f"is no value for {name}"
        yield Problem(file, line, cell, wrong, f"write one that matches {form}")


def _repeated(file: str, rows: list[tuple[int, dict[str, str]]], table: Table) -> Iterator[Problem]:
    first: dict[tuple[str, ...], int] = {}
    for line, row in rows:
        key = tuple(fold(row.get(name, "")) for name in table.key)
        if key and key in first:
            wrong = f"names the row of line {first[key]} again"
            yield Problem(file, line, " ".join(key), wrong, "delete one of the two")
        first.setdefault(key, line)
