"""Builds the warehouse of a nation and measures it: seconds, memory, the saved questions.

What does not belong here: whether what was built is right (``scoring``).
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import duckdb

from warehouse.asking import Question, answer, questions
from warehouse.build import build
from warehouse.home import Home

RUNS = 5
SLOWEST = 12


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build and what it took.

    Attributes:
        path: the private file.
        seconds: by the clock.
        gigabytes: the most memory that its process held.
        warnings: what the build's tests found.
    """

    path: Path
    seconds: float
    gigabytes: float
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timed:
    """A question with its milliseconds, each on a fresh connection, and the rows it gave."""

    name: str
    milliseconds: tuple[float, ...]
    rows: int


def measured_build(home: Path) -> Built:
    """Build in a process of its own, so that its memory is its own."""
    # Forking would hand over what this process already holds.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(_build, home).result()


def _build(home: Path) -> Built:
    result = build(Home.resolve(home))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    return Built(result.path, result.seconds, most, result.warnings)


def slowest_nodes(home: Path, most: int = SLOWEST) -> list[tuple[str, float]]:
    """The models and tests that took longest in the last build, with their seconds."""
    results = home / "work" / "target" / "run_results.json"
    nodes = json.loads(results.read_text(encoding="utf-8"))["results"]
    taken = [(node["unique_id"], float(node["execution_time"])) for node in nodes]
    return sorted(taken, key=lambda node: -node[1])[:most]


def row_counts(built: Path) -> dict[str, int]:
    """Rows of each mart."""
    with duckdb.connect(str(built), read_only=True) as connection:
        tables = connection.execute(
            "select table_name, estimated_size from duckdb_tables() order by table_name"
        ).fetchall()
    return dict(tables)


def timed_questions(built: Path, runs: int = RUNS) -> list[Timed]:
    """Ask the saved questions, with what they choose by themselves."""
    return [_timed(built, question, runs) for question in questions().values()]


def _timed(built: Path, question: Question, runs: int) -> Timed:
    values = question.values({})
    times = []
    rows = 0
    for _ in range(runs):
        with duckdb.connect(str(built), read_only=True) as connection:
            started = time.perf_counter()
            rows = answer(connection, question, values).height
            times.append((time.perf_counter() - started) * 1000)
    return Timed(question.name, tuple(times), rows)


def printed_build(built: Built, home: Path) -> str:
    """What the build took, for people."""
    lines = [f"built in {built.seconds:.1f} s, {built.gigabytes:.1f} GB at most"]
    lines += [f"warning: {warning}" for warning in built.warnings]
    lines += [f"{rows:>14,}  {name}" for name, rows in row_counts(built.path).items()]
    lines.append("\nslowest models and tests, seconds")
    lines += [f"{seconds:>14.1f}  {name}" for name, seconds in slowest_nodes(home)]
    return "\n".join(lines)


def printed_questions(timed: list[Timed]) -> str:
    """What the questions took, for people."""
    lines = [f"{'question':<24} {'rows':>6} {'min ms':>8} {'median ms':>10}"]
    lines += [
        f"{t.name:<24} {t.rows:>6} {min(t.milliseconds):>8.1f} {median(t.milliseconds):>10.1f}"
        for t in timed
    ]
    return "\n".join(lines)
