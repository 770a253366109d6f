"""Lets readers load a dashboard over and over while version after version is published.

Usage: ``python -m bench.readers HOME``: takes the published file of HOME, publishes it a hundred
times in a home of its own, each time with other rows left out, and prints for each kind of reader
what it loaded, what failed, and whether a load met rows of two versions. A load first
asks for the version, then counts the rows of eight marts, and the manifest of that version says
how many there must be. Where Superset is installed (`make bi`), its charts are among the readers.

What does not belong here: publishing (``warehouse/publish``), and how a kind reads (``sessions``).
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import duckdb

from bench import sessions
from bench.sessions import Ask, Superset
from warehouse.access import published_file
from warehouse.build import build_file
from warehouse.home import Home
from warehouse.publish import publish

Opened = Callable[[], Any]
Counts = tuple[int, ...]
_MARTS = 8  # of a dashboard: those with the most rows
_PAUSE = 0.02  # seconds between loads: people look, too


@dataclass
class Seen:
    """What one reader met: loads by version and counts, and what went wrong."""

    kind: str
    queries: int = 0
    loads: Counter[tuple[str, Counts]] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Figures:
    """What all readers of a kind met together."""

    kind: str
    readers: int
    loads: int
    queries: int
    failed: int
    mixed: int
    versions: int


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m bench.readers", description=__doc__)
    parser.add_argument("home", type=Path, help="a home with a published warehouse")
    parser.add_argument("--readers", type=int, default=8)
    parser.add_argument("--publishes", type=int, default=100)
    options = parser.parse_args()
    source = published_file(Home.resolve(options.home))
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        with _superset(source, home) as superset:
            started = time.monotonic()
            figures = measured(source, home, options.readers, options.publishes, superset)
            seconds = time.monotonic() - started
    print(f"{options.publishes} publishes in {seconds:.0f} s")
    print(
        f"{'kind':10}{'readers':>9}{'loads':>8}{'queries':>9}{'versions':>10}{'failed':>8}{'mixed':>7}"
    )
    for row in figures:
        print(
            f"{row.kind:10}{row.readers:9}{row.loads:8}{row.queries:9}{row.versions:10}"
            f"{row.failed:8}{row.mixed:7}"
        )


@contextmanager
def _superset(source: Path, home: Home) -> Iterator[Superset | None]:
    """Superset, where its environment is there; it begins with the whole file."""
    if not sessions.SUPERSET_PYTHON.exists():
        print("without Superset: `make bi` installs it")
        yield None
        return
    publish(home, _copied(source, home))
    with sessions.serving(home, _tables(_slim(source, home))) as superset:
        yield superset


def measured(
    source: Path, home: Home, readers: int, publishes: int, superset: Superset | None = None
) -> list[Figures]:
    """Publish while readers read.

    Args:
        source: the file that is published, with other rows left out each time.
        home: where it is published.
        readers: how many, the kinds in turn.
        publishes: how many versions come after the first.
        superset: runs on that home, to be a kind of reader too.
    """
    slim = _slim(source, home)
    tables = tuple(_tables(slim))
    truth = dict([_published(slim, home, 0)])
    stop = home.root / "stop"
    ways = list(_ways(home, superset).items())
    chosen = [ways[number % len(ways)] for number in range(readers)]
    with ProcessPoolExecutor(readers, mp_context=get_context("spawn")) as pool:
        running = [
            pool.submit(read, kind, opened, tables, stop, home.root / f"ready-{number}")
            for number, (kind, opened) in enumerate(chosen)
        ]
        try:
            _wait_for(running, home.root)
            truth |= dict(_published(slim, home, number + 1) for number in range(publishes))
        finally:
            stop.touch()
        return by_kind([each.result() for each in running], truth)


def _ways(home: Home, superset: Superset | None) -> dict[str, Opened]:
    """What opens sessions of each kind, each of which answers one load."""
    ways: dict[str, Opened] = {
        "new": partial(sessions.new, home.current_file),
        "held": partial(sessions.held, home.current_file),
        "pooled": partial(sessions.pooled, home.current_file),
    }
    return ways | ({"superset": partial(sessions.superset, superset)} if superset else {})


def _wait_for(running: Sequence[Future[Seen]], folder: Path) -> None:
    """Until each reader has loaded once, or given up."""
    while len(list(folder.glob("ready-*"))) + sum(each.done() for each in running) < len(running):
        time.sleep(_PAUSE)


def read(kind: str, opened: Opened, tables: Sequence[str], stop: Path, ready: Path) -> Seen:
    """Load the dashboard until the file `stop` appears; the last load comes after it."""
    seen = Seen(kind)
    with opened() as session:
        is_last = False
        while not is_last:
            is_last = stop.exists()
            try:
                with session() as ask:
                    seen.loads[_load(ask, tables)] += 1
                seen.queries += 1 + len(tables)
            except Exception as error:  # whatever a reader meets is a finding
                seen.failures.append(f"{type(error).__name__}: {error}")
            ready.touch()
            time.sleep(_PAUSE)
    return seen


def _load(ask: Ask, tables: Sequence[str]) -> tuple[str, Counts]:
    """The version that a load meets, and how many rows each mart has in it."""
    version = str(ask("max(published_version())", tables[0]))
    return version, tuple(int(ask("count(*)", table)) for table in tables)


def _slim(source: Path, home: Home) -> Path:
    """A copy of the file with the marts of the dashboard alone, to publish quickly."""
    slim = home.root / source.name
    shutil.copyfile(source, slim)
    with duckdb.connect(str(slim)) as connection:
        rows = connection.execute(
            "SELECT table_name FROM duckdb_tables() ORDER BY estimated_size DESC, table_name"
        ).fetchall()
        for (table,) in rows[_MARTS:]:
            connection.execute(f'DROP TABLE "{table}"')
    return slim


def _published(source: Path, home: Home, number: int) -> tuple[str, Counts]:
    """Publish the file with other rows left out; the version, and how many rows its marts have."""
    built = _copied(source, home)
    tables = _tables(source)
    with duckdb.connect(str(built)) as connection:
        for table in tables:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid % 101 = {number} % 101')
            connection.execute(f'DELETE FROM "{table}" WHERE rowid < {number}')
    manifest = publish(home, built).manifest
    return manifest.version, tuple(manifest.row_counts[table] for table in tables)


def _copied(source: Path, home: Home) -> Path:
    """A copy of the file where a build leaves one."""
    built = build_file(home)
    built.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(source, built))


def _tables(source: Path) -> list[str]:
    with duckdb.connect(str(source), read_only=True) as connection:
        rows = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' ORDER BY 1"
        ).fetchall()
    return [name for (name,) in rows]


def by_kind(all_seen: Sequence[Seen], truth: dict[str, Counts]) -> list[Figures]:
    """What the readers of each kind met; a load that is no whole version is a mixed one."""
    return [
        Figures(
            kind=kind,
            readers=len(of_kind),
            loads=sum(seen.loads.total() for seen in of_kind),
            queries=sum(seen.queries for seen in of_kind),
            failed=sum(len(seen.failures) for seen in of_kind),
            mixed=sum(
                times
                for seen in of_kind
                for (version, counts), times in seen.loads.items()
                if truth.get(version) != counts
            ),
            versions=len({version for seen in of_kind for version, _ in seen.loads}),
        )
        for kind in dict.fromkeys(seen.kind for seen in all_seen)
        if (of_kind := [seen for seen in all_seen if seen.kind == kind])
    ]


if __name__ == "__main__":
    main()
