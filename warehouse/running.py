"""Runs dbt in this process, and says what failed.

What does not belong here: what is built when (``build``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dbt.adapters.duckdb.connections import DuckDBConnectionManager
from dbt.cli.main import dbtRunner, dbtRunnerResult
from dbt.contracts.graph.manifest import Manifest

from warehouse.home import HOME_VARIABLE, Home

BUILD_VARIABLE = "KHOSO_BUILD_FILE"
_NONE: Mapping[str, str] = MappingProxyType({})
_FAILURES = frozenset({"error", "fail", "runtime error"})


class BuildFailedError(Exception):
    """A model or a test failed; the message names each of them. Nothing was published."""


def parse(home: Home, path: Path, project: Path) -> Manifest:
    """Read the project once for several runs; each would look at all its files again.

    Raises:
        BuildFailedError: dbt does not understand the project.
    """
    with dbt_environment(home, path):
        result = dbtRunner().invoke(_arguments("parse", home, project))
    _raise_for_failures(result, _log(home))
    assert isinstance(result.result, Manifest)  # what dbt returns of this command
    return result.result


def run_dbt(
    home: Home,
    path: Path,
    project: Path,
    options: Sequence[str],
    *,
    variables: Mapping[str, str] = _NONE,
    parsed: Manifest | None = None,
) -> list[Any]:
    """Run seeds, models and tests.

    Args:
        home: whose.
        path: the file to build.
        project: the dbt project.
        options: further words for dbt's command line.
        variables: what a target reads besides home and file.
        parsed: the project, where it was read already.

    Returns:
        The outcomes of the nodes.

    Raises:
        BuildFailedError: a model or test failed.
    """
    with dbt_environment(home, path, variables):
        result = dbtRunner(manifest=parsed).invoke([*_arguments("build", home, project), *options])
    _raise_for_failures(result, _log(home))
    return list(getattr(result.result, "results", []))


def describe(outcome: Any) -> str:
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


def _arguments(command: str, home: Home, project: Path) -> list[str]:
    """The command line of dbt."""
    places = {
        "--project-dir": project,
        "--profiles-dir": project,
        "--target-path": home.work / "target",
        "--log-path": home.work / "logs",
    }
    quiet = ["--quiet", "--log-level", "none", "--log-level-file", "info", "--no-version-check"]
    return [command, *quiet, *(str(part) for pair in places.items() for part in pair)]


def _log(home: Home) -> Path:
    """Where dbt writes what it does."""
    return home.work / "logs" / "dbt.log"


def _raise_for_failures(result: dbtRunnerResult, log: Path) -> None:
    """Name what failed, or what kept dbt from starting."""
    outcomes = list(getattr(result.result, "results", []))
    failures = [describe(o) for o in outcomes if str(o.status) in _FAILURES]
    if result.success and not failures:
        return
    reasons = failures or [str(result.exception or "dbt did not start")]
    listed = "\n".join(f"  {reason}" for reason in reasons)
    raise BuildFailedError(f"the warehouse was not built:\n{listed}\nfull log: {log}")


def _close_connections() -> None:
    """Let go of the file: kept for the next run in this process, dbt would pin it at its path."""
    with suppress(Exception):  # dbt says so when it has opened none
        DuckDBConnectionManager.env().close()
    DuckDBConnectionManager.close_all_connections()
