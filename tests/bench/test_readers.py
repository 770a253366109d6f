"""Readers of every kind, in processes of their own, meet whole versions only."""

from __future__ import annotations

from pathlib import Path

import duckdb

from bench.readers import Seen, by_kind, measured
from warehouse.home import Home


def published_file(folder: Path) -> Path:
    path = folder / "warehouse.duckdb"
    with duckdb.connect(str(path)) as connection:
        for table in ("fct_a", "fct_b", "fct_c"):
            connection.execute(f"CREATE TABLE {table} AS SELECT range AS n FROM range(1000)")
    return path


def test_readers_of_every_kind_meet_whole_versions_only(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.root.mkdir()
    figures = {row.kind: row for row in measured(published_file(tmp_path), home, 3, 5)}
    assert list(figures) == ["new", "held", "pooled"]
    assert all(row.loads > 0 and row.queries == 4 * row.loads for row in figures.values())
    assert [(row.failed, row.mixed) for row in figures.values()] == [(0, 0)] * 3
    assert figures["held"].versions == 1
    assert figures["new"].versions > 1


def test_a_load_of_two_versions_is_a_mixed_one() -> None:
    truth = {"first": (1, 1), "second": (2, 2)}
    seen = Seen("new", queries=6, failures=["IOException: gone"])
    seen.loads.update([("first", (1, 1)), ("second", (1, 2)), ("unknown", (2, 2))])
    (row,) = by_kind([seen], truth)
    assert (row.loads, row.failed, row.mixed, row.versions) == (3, 1, 2, 3)
