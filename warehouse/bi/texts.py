"""The words and tables of the definitions, in the language of a dashboard.

What does not belong here: what is made of them (``datasets``, ``charts``, ``dashboards``).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from warehouse.fingerprint import DBT_PROJECT

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")
DEFINITIONS = Path(__file__).with_name("definitions")
_SEEDS = DBT_PROJECT / "seeds"
# Names that the project has already, by the seed and the column of their codes.
_SEED_LABELS = {
    "publisher": ("publisher_precedence", "issuer_type"),
    "price_basis": ("price_bases", "price_basis"),
    "error_pattern": ("error_patterns", "pattern"),
}
Row = Mapping[str, str]


def say(text: Sequence[str] | str, language: Language) -> str:
    """The text of a pair (Vietnamese, English) in a language; a single text is the same in both."""
    return text if isinstance(text, str) else text[LANGUAGES.index(language)]


@cache
def labels() -> Mapping[str, tuple[Row, ...]]:
    """Code and names of each set of labels: our own, and those that are seeds of dbt."""
    own = _rows(DEFINITIONS / "labels.csv")
    found = {
        name: [dict(row, code=row[code]) for row in _rows(_SEEDS / f"{seed}.csv")]
        for name, (seed, code) in _SEED_LABELS.items()
    }
    for row in own:
        found.setdefault(row["label_set"], []).append(dict(row))
    return {name: tuple(rows) for name, rows in found.items()}


@cache
def tables() -> Mapping[str, tuple[Row, ...]]:
    """Tables that the SQL of datasets writes out, by name."""
    return {
        "tiles": _rows(DEFINITIONS / "tiles.csv"),
        "display_units": _rows(_SEEDS / "display_units.csv"),
    }


@cache
def subjects() -> tuple[str, ...]:
    """The subjects that have a mart of their own."""
    return tuple(dict.fromkeys(row["subject"] for row in _rows(_SEEDS / "subjects.csv")))


def definitions(*names: str) -> Any:
    """The content of a YAML file of the definitions."""
    return yaml.safe_load(DEFINITIONS.joinpath(*names).read_text(encoding="utf-8"))


def demand(where: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse keys that nobody reads, which are misspelt ones.

    Raises:
        DefinitionError: there are some.
    """
    unknown = sorted(set(given) - set(known))
    if unknown:
        wanted = ", ".join(sorted(known))
        raise DefinitionError(f"{where}: nobody reads {', '.join(unknown)}; known are {wanted}")


class DefinitionError(Exception):
    """The definitions do not fit together; the message names the place and what is known."""


def _rows(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))
