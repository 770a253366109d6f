"""Everything that Superset is told to show, as the files that it imports.

What does not belong here: Superset itself; these files are made without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import duckdb
import yaml

from warehouse.bi.dashboards import NAMES, make_dashboard
from warehouse.bi.datasets import make_catalogue
from warehouse.bi.identity import stable_uuid
from warehouse.bi.texts import DEFINITIONS, LANGUAGES, Language
from warehouse.home import Home

DATABASE_UUID = stable_uuid("database", "warehouse")
DATABASE_NAME = "Kho Số"
_ROLES = DEFINITIONS / "roles.yml"
# A connection reads the file of its version and nothing else, and cannot change that.
CONNECT_ARGUMENTS: Mapping[str, Any] = {
    "read_only": True,
    "config": {"enable_external_access": "false", "lock_configuration": "true"},
}


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files, by their names."""

    files: Mapping[str, str]

    @property
    def digest(self) -> str:
        """Changes when anything does that Superset is set up with."""
        parts = [*(f"{name}\n{text}" for name, text in sorted(self.files.items()))]
        parts.append(_ROLES.read_text(encoding="utf-8"))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    @property
    def uuids(self) -> frozenset[str]:
        """The identities of all things in it."""
        return frozenset(str(yaml.safe_load(text).get("uuid")) for text in self.files.values())


def make_bundle(connection: duckdb.DuckDBPyConnection, home: Home) -> Bundle:
    """The files for a home, in all languages.

    Args:
        connection: its published warehouse.
        home: whose file Superset reads.

    Raises:
        DefinitionError: the definitions do not fit together or not the warehouse.
    """
    files = {
        "metadata.yaml": {
            "version": "1.0.0",
            "type": "assets",
            "timestamp": "2026-01-01T00:00:00+00:00",
        }
    }
    files["databases/warehouse.yaml"] = _database(home)
    for language in LANGUAGES:
        files |= dict(_things(connection, language))
    dumped = {name: yaml.safe_dump(each, allow_unicode=True) for name, each in files.items()}
    return Bundle(dumped)


def _things(
    connection: duckdb.DuckDBPyConnection, language: Language
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Datasets, charts and dashboards in a language."""
    catalogue = make_catalogue(connection, language, DATABASE_UUID)
    for name, dataset in catalogue.datasets.items():
        yield f"datasets/warehouse/{name}_{language}.yaml", dict(dataset.config)
    for name in NAMES:
        dashboard = make_dashboard(name, catalogue)
        for chart in dashboard.charts:
            yield f"charts/{name}_{chart.name}_{language}.yaml", dict(chart.config)
        yield f"dashboards/{name}_{language}.yaml", dict(dashboard.config)


def _database(home: Home) -> dict[str, Any]:
    """The published warehouse; who reads it changes nothing and sees nothing else."""
    return {
        "version": "1.0.0",
        "uuid": DATABASE_UUID,
        "database_name": DATABASE_NAME,
        "sqlalchemy_uri": f"duckdb:///{home.current_file}",
        "expose_in_sqllab": True,
        "allow_run_async": False,
        "allow_ctas": False,
        "allow_cvas": False,
        "allow_dml": False,
        "allow_csv_upload": False,
        "impersonate_user": False,
        "is_managed_externally": True,
        "extra": {
            "engine_params": {"connect_args": dict(CONNECT_ARGUMENTS)},
            "allows_virtual_table_explore": True,
        },
    }
