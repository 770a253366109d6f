"""Runs dbt over the extracted figures, into a file that nobody else sees.

The file lies at a fixed place under ``work``: dbt re-parses the whole project when a variable
of its profile changes. Whoever runs dbt by other means takes the same file and environment
from ``open_build`` and ``dbt_environment``.

What does not belong here: what the models say (``dbt_project/``), and showing the result to
readers (``publish``).
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbt.cli.main import dbtRunner, dbtRunnerResult

from warehouse.fingerprint import DBT_PROJECT, fingerprint
from warehouse.home import HOME_VARIABLE, WAREHOUSE_FILE, Home
from warehouse.locking import writer_lock

BUILD_VARIABLE = "KHOSO_BUILD_FILE"
STAMP_FILE = "inputs.json"
_FAILURES = frozenset({"error", "fail", "runtime error"})


class BuildFailedError(Exception):
    """A model or a test failed; the message names each of them. Nothing was published."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A warehouse that passed its tests.

    Attributes:
        path: the private DuckDB file.
        fingerprint: what it was built from.
        models: how many tables and views were made.
        tests: how many data and unit tests passed.
        warnings: what tests found that does not forbid publishing.
        seconds: how long it took.
    """

    path: Path
    fingerprint: str
    models: int
    tests: int
    warnings: tuple[str, ...]
    seconds: float


def build(home: Home, project: Path = DBT_PROJECT) -> BuildResult:
    """Build and test the warehouse.

    Raises:
        BuildFailedError: a model or test failed.
        WarehouseBusyError: another process writes the same warehouse.
    """
    started = time.monotonic()
    with writer_lock(home):
        path = open_build(home, project)
        try:
            outcomes = _run_dbt(home, path, project)
        except BuildFailedError:
            path.unlink(missing_ok=True)  # what failed its tests cannot be published by mistake
            raise
    kinds = [outcome.node.resource_type for outcome in outcomes]
    return BuildResult(
        path=path,
        fingerprint=read_stamp(path),
        models=kinds.count("model"),
        tests=kinds.count("test") + kinds.count("unit_test"),
        warnings=tuple(_describe(o) for o in outcomes if str(o.status) == "warn"),
        seconds=time.monotonic() - started,
    )


def open_build(home: Home, project: Path = DBT_PROJECT) -> Path:
    """Clear the private place, note the inputs, and return the path of the file to build."""
    folder = home.work / "build"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # Before dbt reads: an input that arrives meanwhile must make the build look old, not new.
    stamp = {"fingerprint": fingerprint(home, project)}
    (folder / STAMP_FILE).write_text(json.dumps(stamp), encoding="utf-8")
    return folder / WAREHOUSE_FILE


def read_stamp(built: Path) -> str:
    """The fingerprint of the inputs of a private file; empty where none was noted."""
    stamp = built.parent / STAMP_FILE
    if not stamp.exists():
        return ""
    return str(json.loads(stamp.read_text(encoding="utf-8"))["fingerprint"])


def dbt_environment(home: Home, path: Path) -> dict[str, str]:
    """The variables that the dbt project reads."""
    return {HOME_VARIABLE: str(home.root), BUILD_VARIABLE: str(path)}


def _run_dbt(home: Home, path: Path, project: Path) -> list[Any]:
    """Run every seed, model and test; the outcomes of the nodes, if all is well."""
    with environment(dbt_environment(home, path)):
        result = dbtRunner().invoke(_arguments(home, project))
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
def environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set variables for the duration; dbt in-process reads them from this process."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
