"""What codes are called in Vietnamese: ``labels.csv``, and the names that seeds of dbt give.

What does not belong here: names that the published warehouse has itself (``queries`` asks it).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from warehouse.fingerprint import DBT_PROJECT

LABELS = Path(__file__).with_name("labels.csv")
_COLUMNS = ["area", "code", "label_vi"]
# Area, seed and the column of its codes.
_SEEDS = (
    ("publisher", "publisher_precedence", "issuer_type"),
    ("price_basis", "price_bases", "price_basis"),
    ("culprit_kind", "error_patterns", "pattern"),
)


class LabelsError(Exception):
    """A label is missing or the file is malformed; the message says which and what to do."""


def label(area: str, code: str) -> str:
    """What a code is called; nothing is called nothing.

    Raises:
        LabelsError: it has no label.
    """
    if not code:
        return ""
    try:
        return _labels()[area, code]
    except KeyError as error:
        raise LabelsError(f"{area} {code} has no label; add a line to {LABELS.name}") from error


@cache
def _labels() -> dict[tuple[str, str], str]:
    return dict(_own()) | {
        (area, row[column]): row["label_vi"]
        for area, seed, column in _SEEDS
        for row in _rows(DBT_PROJECT / "seeds" / f"{seed}.csv")
    }


def _own() -> Iterator[tuple[tuple[str, str], str]]:
    rows = _rows(LABELS)
    if not rows or list(rows[0]) != _COLUMNS:
        raise LabelsError(f"{LABELS.name} needs the columns {', '.join(_COLUMNS)}")
    for row in rows:
        yield (row["area"], row["code"]), row["label_vi"]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))
