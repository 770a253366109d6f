"""Runs dbt over the extracted figures, into a file that nobody else sees.

The file lies at a fixed place under ``work``: dbt re-parses the whole project when a variable
of its profile changes. Where only some provinces are touched by what is new, dbt builds those
alone, and ``complete_build`` puts them into a copy of what is published. Whoever runs dbt by
other means takes the same file and environment from ``open_build`` and ``dbt_environment``
(``running``), and ends with ``complete_build``.

What does not belong here: how dbt is run (``running``), what the models say (``dbt_project/``), and
showing the result to readers (``publish``).
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dbt.contracts.graph.manifest import Manifest

from warehouse import foundation
from warehouse.fingerprint import DBT_PROJECT, fingerprint, project_fingerprint
from warehouse.foundation import OF_PROJECT, OF_REPORTS
from warehouse.home import WAREHOUSE_FILE, Home
from warehouse.loading import load, write_scope
from warehouse.locking import writer_lock
from warehouse.marts import dbt_manifest
from warehouse.merging import merge, partitions_of
from warehouse.running import describe, parse, run_dbt
from warehouse.scope import ALL, scope_of
from warehouse.stamp import Stamp, read_stamp, write_stamp

# The rules are tested with the code, not with each build.
PRODUCTION = ("--exclude-resource-type", "unit_test")
_WHOLE = ("--select", "tag:whole")
# Nothing of a province reads them, so they are left to the time when all provinces are there.
_WITHOUT_SUMMARIES = ("--exclude", "tag:summary")


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A warehouse that passed its tests.

    Attributes:
        path: the private DuckDB file.
        fingerprint: what it was built from.
        is_partial: whether only some provinces were built, and the others taken over.
        models: how many tables and views were made.
        tests: how many tests passed.
        warnings: what tests found that does not forbid publishing.
        seconds: how long it took.
    """

    path: Path
    fingerprint: str
    is_partial: bool
    models: int
    tests: int
    warnings: tuple[str, ...]
    seconds: float


def build(
    home: Home, project: Path = DBT_PROJECT, options: Sequence[str] = PRODUCTION
) -> BuildResult:
    """Build and test the warehouse.

    Args:
        home: whose.
        project: the dbt project.
        options: further words for dbt's command line.

    Raises:
        BuildFailedError: a model or test failed.
        WarehouseBusyError: another process writes the same warehouse.
    """
    started = time.monotonic()
    with writer_lock(home):
        path = open_build(home, project)
        try:
            outcomes = _run_all(home, path, project, options)
        except BaseException:
            path.unlink(missing_ok=True)  # what failed its tests cannot be published by mistake
            raise
    kinds = [outcome.node.resource_type for outcome in outcomes]
    stamp = read_stamp(path)
    return BuildResult(
        path=path,
        fingerprint=stamp.fingerprint,
        is_partial=ALL not in stamp.scope,
        models=kinds.count("model"),
        tests=kinds.count("test") + kinds.count("unit_test"),
        warnings=tuple(describe(o) for o in outcomes if str(o.status) == "warn"),
        seconds=time.monotonic() - started,
    )


def _run_all(home: Home, path: Path, project: Path, options: Sequence[str]) -> list[Any]:
    """Build what comes of the project, what comes of the reports, and what needs all provinces."""
    parsed, stamp = parse(home, path, project), read_stamp(path)
    outcomes = []
    # Whoever wants more than usual wants it of all.
    if options != PRODUCTION or not foundation.take(home, stamp.project, path):
        outcomes = run_dbt(home, path, project, (*options, *OF_PROJECT), parsed=parsed)
        foundation.keep(home, stamp.project, path)
    left_out = () if ALL in stamp.scope else _WITHOUT_SUMMARIES
    chosen = (*options, *OF_REPORTS, *left_out)
    outcomes += run_dbt(home, path, project, chosen, parsed=parsed)
    return outcomes + complete_build(home, project, parsed)


def build_file(home: Home) -> Path:
    """The private file that dbt writes."""
    return home.work / "build" / WAREHOUSE_FILE


def open_build(home: Home, project: Path = DBT_PROJECT) -> Path:
    """Clear the private place, load what is new, and return the path of the file to build."""
    path = build_file(home)
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir(parents=True)
    loaded = load(home)
    scope = scope_of(home, loaded, project)
    write_scope(home, scope)
    stamp = Stamp(
        fingerprint=fingerprint(home, project),
        project=project_fingerprint(project),
        store_id=loaded.store_id,
        load_number=loaded.load_number,
        scope=tuple(sorted(scope)),
    )
    write_stamp(path, stamp)
    return path


def complete_build(
    home: Home, project: Path = DBT_PROJECT, parsed: Manifest | None = None
) -> list[Any]:
    """Where only some provinces were built, take over the others and redo what needs all.

    Args:
        home: whose.
        project: the dbt project.
        parsed: the same, where it was read already.

    Returns:
        The outcomes of the nodes that dbt ran for it.

    Raises:
        BuildFailedError: a model or test failed.
    """
    path = build_file(home)
    stamp = read_stamp(path)
    if ALL in stamp.scope:
        return []
    changed, published = path.with_name("changed.duckdb"), home.current_file.resolve()
    path.replace(changed)
    merge(changed, published, path, partitions_of(dbt_manifest(home)), stamp.scope)
    write_stamp(path, replace(stamp, base=published.parent.name))
    return run_dbt(home, path, project, (*PRODUCTION, *_WHOLE), parsed=parsed)
