"""Keeps dbt's manifest ready, so that loading the definitions needs no parsing.

What does not belong here: the assets that are made from it (``assets.models``).
"""

from __future__ import annotations

from pathlib import Path

from dbt.cli.main import dbtRunner

from orchestration.pipeline import prepare
from warehouse.build import build_file
from warehouse.fingerprint import DBT_PROJECT, VOCABULARY
from warehouse.home import Home
from warehouse.running import dbt_environment

_SOURCE_SUFFIXES = frozenset({".sql", ".yml", ".csv"})


class ManifestError(Exception):
    """The dbt project does not parse; the message says what dbt said."""


def target_folder(home: Home) -> Path:
    """Where dbt keeps what it parsed; shared by all who run it, since parsing takes seconds."""
    return home.work / "target"


def ensure_manifest(home: Home) -> Path:
    """Path of a manifest that is as new as the dbt project; parses only when it isn't."""
    manifest = target_folder(home) / "manifest.json"
    if not manifest.exists() or manifest.stat().st_mtime < _last_change():
        prepare(home)
        _parse(home)
    return manifest


def _last_change() -> float:
    sources = (path for root in (DBT_PROJECT, VOCABULARY) for path in root.rglob("*"))
    return max(path.stat().st_mtime for path in sources if path.suffix in _SOURCE_SUFFIXES)


def _parse(home: Home) -> None:
    places = {
        "--project-dir": DBT_PROJECT,
        "--profiles-dir": DBT_PROJECT,
        "--target-path": target_folder(home),
        "--log-path": home.work / "logs",
    }
    arguments = [str(part) for pair in places.items() for part in pair]
    with dbt_environment(home, build_file(home)):
        result = dbtRunner().invoke(["parse", "--quiet", *arguments])
    if not result.success:
        raise ManifestError(f"the dbt project in {DBT_PROJECT} does not parse: {result.exception}")
    # dbt leaves the file alone when nothing in it changed; its age must say that it was looked at.
    (target_folder(home) / "manifest.json").touch()
