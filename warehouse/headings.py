"""The words of exported workbooks in Vietnamese and English: headings of columns, and labels.

`headings.csv` has a line a column name: a column has the same meaning in every mart.

What does not belong here: how a workbook is written (``excel``).
"""

from __future__ import annotations

import csv
from enum import StrEnum
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


class Language(StrEnum):
    """In which language a workbook speaks."""

    VI = "vi"
    EN = "en"


def heading(column: str, language: Language) -> str:
    """The heading of a column; its name where none is known."""
    known = _words("headings.csv", "column_name", f"heading_{language}")
    return known.get(column, column)


def label(name: str, language: Language) -> str:
    """Another word of a workbook."""
    return _words("workbook_labels.csv", "label", f"label_{language}")[name]


@cache
def _words(file: str, key: str, wanted: str) -> dict[str, str]:
    with (_FOLDER / file).open(encoding="utf-8", newline="") as handle:
        return {row[key]: row[wanted] for row in csv.DictReader(handle)}
