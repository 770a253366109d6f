"""Runs dbt over the extracted figures, into a file that nobody else sees.

The file lies at a fixed place under ``work``: dbt re-parses the whole project when a variable
of its profile changes. Where only some provinces are touched by what is new, dbt builds those
alone, and ``complete_build`` puts them into a copy of what is published. Whoever runs dbt by
other means takes the same file and environment from ``open_build`` and ``dbt_environment``, and
ends with ``complete_build``.

What does not belong here: what the models say (``dbt_project/``), and showing the result to
readers (``publish``).
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dbt.adapters.duckdb.connections import DuckDBConnectionManager
from dbt.cli.main import dbtRunner, dbtRunnerResult

from warehouse.fingerprint import DBT_PROJECT, fingerprint, project_fingerprint
from warehouse.home import HOME_VARIABLE, WAREHOUSE_FILE, Home
from warehouse.loading import load, write_scope
from warehouse.locking import writer_lock
from warehouse.marts import dbt_manifest
from warehouse.merging import merge, partitions_of
from warehouse.scope import ALL, scope_of
from warehouse.stamp import Stamp, read_stamp, write_stamp

BUILD_VARIABLE = "KHOSO_BUILD_FILE"
# The rules are tested with the code, not with each build.
PRODUCTION = ("--exclude-resource-type", "unit_test")
_WHOLE = ("--select", "tag:whole")
_NONE: Mapping[str, str] = MappingProxyType({})
_FAILURES = frozenset({"error", "fail", "runtime error"})


class BuildFailedError(Exception):
    """A model or a test failed; the message names each of them. Nothing was published."""


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
            outcomes = run_dbt(home, path, project, options)
            outcomes += complete_build(home, project)
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
        warnings=tuple(_describe(o) for o in outcomes if str(o.status) == "warn"),
        seconds=time.monotonic() - started,
    )


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


def complete_build(home: Home, project: Path = DBT_PROJECT) -> list[Any]:
    """Where only some provinces were built, take over the others and redo what needs all.

    Returns:
        The outcomes of the nodes that dbt ran for it.

    Raises:
        BuildFailedError: a model or test failed.
    """
    path = build_file(home)
    scope = read_stamp(path).scope
    if ALL in scope:
        return []
    changed = path.with_name("changed.duckdb")
    path.replace(changed)
    partitions = partitions_of(dbt_manifest(home))
    merge(changed, home.current_file.resolve(), path, partitions, scope)
    return run_dbt(home, path, project, (*PRODUCTION, *_WHOLE))


def run_dbt(
    home: Home,
    path: Path,
    project: Path,
    options: Sequence[str],
    variables: Mapping[str, str] = _NONE,
) -> list[Any]:
    """Run seeds, models and tests.

    Args:
        home: whose.
        path: the file to build.
        project: the dbt project.
        options: further words for dbt's command line.
        variables: what a target reads besides home and file.

    Returns:
        The outcomes of the nodes.

    Raises:
        BuildFailedError: a model or test failed.
    """
    with dbt_environment(home, path, variables):
        result = dbtRunner().invoke([*_arguments(home, project), *options])
    _raise_for_failures(result, home.work / "logs" / "dbt.log")
    return list(getattr(result.result, "results", []))


def _arguments(home: Home, project: Path) -> list[str]:
    """The command line of dbt."""
    places = {
        "--project-dir": project,
        "--profiles-dir": project,
        "--target-path": home.work / "target",
        "--log-path": home.work / "logs",
    }
    quiet = ["--quiet", "--log-level", "none", "--log-level-file", "info", "--no-version-check"]
    return ["build", *quiet, *(str(part) for pair in places.items() for part in pair)]


def _raise_for_failures(result: dbtRunnerResult, log: Path) -> None:
    """Name what failed, or what kept dbt from starting."""
    outcomes = list(getattr(result.result, "results", []))
    failures = [_describe(o) for o in outcomes if str(o.status) in _FAILURES]
    if result.success and not failures:
        return
    reasons = failures or [str(result.exception or "dbt did not start")]
    listed = "\n".join(f"  {reason}" for reason in reasons)
    raise BuildFailedError(f"the warehouse was not built:\n{listed}\nfull log: {log}")


def _describe(outcome: Any) -> str:
    """A node and what it said, on one line."""
    said = " ".join(str(outcome.message or outcome.status).split())
    return f"{outcome.node.resource_type} {outcome.node.name}: {said}"


@contextmanager
def dbt_environment(home: Home, path: Path, more: Mapping[str, str] = _NONE) -> Iterator[None]:
    """Let dbt work in this process: set the variables that it reads, and close what it opened."""
    variables = {HOME_VARIABLE: str(home.root), BUILD_VARIABLE: str(path), **more}
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        _close_connections()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _close_connections() -> None:
    """Let go of the file: kept for the next run in this process, dbt would pin it at its path."""
    with suppress(Exception):  # dbt says so when it has opened none
        DuckDBConnectionManager.env().close()
    DuckDBConnectionManager.close_all_connections()
