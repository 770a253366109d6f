"""Adds one report to a warehouse of many, and compares the result with a build of everything.

Usage: ``python bench/one_more.py HOME [--observations N] [--years N]``: generates a nation with a
file a document, holds one report back, builds and publishes the rest, and times what that one
costs. The fewer years, the more provinces share the figures: of twenty years a million figures are
of six provinces, of two years of all.

What does not belong here: the nation (``bench/nation``), and how builds are put together
(``warehouse/merging``, whose tests prove the equality on few reports).
"""

from __future__ import annotations

import argparse
import shutil
import time
from pathlib import Path

import duckdb

from bench.nation.generate import Wish, generate
from warehouse.build import build
from warehouse.home import Home
from warehouse.publish import publish


def main() -> None:
    """Run what the command line asks for, and print what it took."""
    parser = argparse.ArgumentParser(prog="python bench/one_more.py", description=__doc__)
    parser.add_argument("home", type=Path, help="a new folder for reports and warehouse")
    parser.add_argument("--observations", type=int, default=2_000_000, help="how many, about")
    parser.add_argument("--years", type=int, default=20, help="how many of reports")
    options = parser.parse_args()
    home = Home.resolve(options.home)
    done = generate(home.root, Wish(options.observations, options.years, 1, "document"))
    late = _held_back(home)
    print(f"{done.documents:,} reports, {done.observations:,} observations; one comes late")
    print(f"all but one: {_published(home):.1f} s")
    for place, aside in late.items():
        shutil.move(aside, place)
    print(f"that one:    {_published(home):.1f} s")
    full = home.root / "full.duckdb"
    shutil.move(home.current_file.resolve(), full)
    print(f"all anew:    {_published(home):.1f} s")
    differing = _differing(full, home.current_file.resolve())
    print(f"tables that differ: {', '.join(differing) or 'none'}")


def _held_back(home: Home) -> dict[Path, Path]:
    """Put the files of the last report that has figures of its own aside; where they belong."""
    name = max(path.name for path in home.observations.glob("*.parquet") if path.stem != "_empty")
    aside = home.root / "late"
    moved = {}
    for folder in (home.observations, home.ledgers, home.documents):
        moved[folder / name] = aside / folder.name / name
        moved[folder / name].parent.mkdir(parents=True)
        shutil.move(folder / name, moved[folder / name])
    return moved


def _published(home: Home) -> float:
    """Build and publish what is there; the seconds that it took."""
    started = time.monotonic()
    result = build(home)
    built = time.monotonic() - started
    publish(home, result.path)
    seconds = time.monotonic() - started
    what = "some provinces" if result.is_partial else "everything"
    print(f"  {what} built in {built:.1f} s, published in {seconds - built:.1f} s")
    return seconds


def _differing(first: Path, second: Path) -> list[str]:
    """Tables that do not have the same rows, each as often."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{first}' AS one (READ_ONLY)")
        connection.execute(f"ATTACH '{second}' AS two (READ_ONLY)")
        tables = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'two' ORDER BY 1"
        ).fetchall()
        return [name for (name,) in tables if _differs(connection, name)]


def _differs(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    """By the number of rows and the sum of their hashes, whatever their order."""
    sides = [
        connection.execute(f'SELECT count(*), sum(hash(t)) FROM {side}."{table}" AS t').fetchone()
        for side in ("one", "two")
    ]
    return sides[0] != sides[1]


if __name__ == "__main__":
    main()
