"""Which provinces a build does again: those that new reports touch, or all.

Whatever the models compare lies within the provinces that are one province today: a figure of
Bắc Giang meets those of Bắc Ninh, and no other. So a new report leaves all other families alone.

What does not belong here: what was loaded (``loading``) and how parts are put together
(``merging``).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from warehouse.fingerprint import DBT_PROJECT, VOCABULARY, project_fingerprint
from warehouse.home import Home
from warehouse.loading import Loaded, touched_since
from warehouse.manifest import current_manifest

ALL = "*"
# Beyond this share of the families, building all is as quick.
_MOST = 0.5


def scope_of(home: Home, loaded: Loaded, project: Path = DBT_PROJECT) -> frozenset[str]:
    """Codes of the provinces to build for readers to see what is loaded; ``*`` for all.

    Of each province every code that its territory had is named.
    """
    manifest = current_manifest(home)
    if (
        manifest is None
        or not home.current_file.exists()
        or manifest.store_id != loaded.store_id
        or manifest.project != project_fingerprint(project)
    ):
        return frozenset({ALL})
    families = _families()
    touched = {families.get(code, code) for code in touched_since(home, manifest.load_number)}
    if len(touched) > _MOST * len(set(families.values())):
        return frozenset({ALL})
    return frozenset(_codes_of(touched, families))


def _codes_of(touched: Iterable[str], families: Mapping[str, str]) -> set[str]:
    """Every code of these families; a code that no province ever had is its own."""
    wanted = set(touched)
    return {code for code, family in families.items() if family in wanted} | {
        family for family in wanted if family not in set(families.values())
    }


@cache
def _families() -> dict[str, str]:
    """Code to the code of the province of today that holds its territory."""
    with (VOCABULARY / "provinces.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    successors = {row["code"]: row["successor_code"] for row in rows if row["successor_code"]}
    return {row["code"]: _last(row["code"], successors) for row in rows}


def _last(code: str, successors: Mapping[str, str]) -> str:
    """Follow successors to the end; a unit that lives on under its code ends the way."""
    while successors.get(code, code) != code:
        code = successors[code]
    return code
