"""A small dbt project for a lake, and those who use one: each in a process of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

import duckdb

from warehouse.fingerprint import DBT_PROJECT
from warehouse.lake import Lake

PROJECT = """
name: khoso
profile: khoso
macro-paths: [macros]
models: {+materialized: table, +persist_docs: {relation: true}}
flags: {send_anonymous_usage_stats: false}
"""
TESTED = """
version: 2
models:
  - name: fct_first
    description: The first.
    columns:
      - name: n
        data_tests: [unique]
"""


def write_project(folder: Path, number: int, rows: str = "range(20)") -> Path:
    """Two models that say the same number; the rows of the first must be unique."""
    models = folder / "models"
    models.mkdir(parents=True, exist_ok=True)
    (folder / "dbt_project.yml").write_text(PROJECT, encoding="utf-8")
    shutil.copy(DBT_PROJECT / "profiles.yml", folder)
    shutil.copytree(DBT_PROJECT / "macros", folder / "macros", dirs_exist_ok=True)
    (models / "tested.yml").write_text(TESTED, encoding="utf-8")
    for name in ("fct_first", "fct_second"):
        query = f"select n, {number} as number from {rows} as r (n)"
        (models / f"{name}.sql").write_text(query, encoding="utf-8")
    return folder


@contextmanager
def attached(folder: Path, lake: Lake) -> Iterator[duckdb.DuckDBPyConnection]:
    """As anybody attaches a lake whose extensions are in a folder."""
    with duckdb.connect(config={"extension_directory": str(folder)}) as connection:
        connection.execute("LOAD ducklake; LOAD postgres_scanner")
        connection.execute(
            f"ATTACH 'ducklake:postgres:{lake.catalog}' AS lake (DATA_PATH '{lake.data}')"
        )
        connection.execute("USE lake")
        yield connection


def write_rounds(folder: Path, lake: Lake, name: str, rounds: int) -> int:
    """One writer: a table of its own, a commit a round."""
    with attached(folder, lake) as connection:
        connection.execute(f"CREATE SCHEMA {name}; CREATE TABLE {name}.rounds (n INTEGER)")
        for number in range(rounds):
            connection.execute(f"INSERT INTO {name}.rounds VALUES ({number})")
        row = connection.execute(f"SELECT count(*) FROM {name}.rounds").fetchone()
    return int(row[0]) if row else 0


def read_until(
    folder: Path, lake: Lake, started: Path, finished: Path
) -> set[tuple[int, int, int, int]]:
    """One reader: both tables in one transaction, until a file says that all are done."""
    seen = set()
    with attached(folder, lake) as connection:
        while not finished.exists():
            connection.execute("BEGIN")
            spans = [
                connection.execute(f"SELECT min(number), max(number) FROM {table}").fetchone()
                for table in ("fct_first", "fct_second")
            ]
            connection.execute("COMMIT")
            seen.add(tuple(number for span in spans for number in span or ()))
            started.touch()
            sleep(0.1)  # as people do; the server has others to serve
    return seen
