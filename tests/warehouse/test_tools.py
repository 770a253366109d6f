"""Tools of others at the published file, as docs/tools.md says to use them."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import adbc_driver_duckdb
import polars as pl
import pytest
from adbc_driver_manager import dbapi

from warehouse.home import Home
from warehouse.publish import Published

HOW_MANY = "SELECT count(*) AS figures FROM fct_figures"
COMMAND_LINE = Path(sys.executable).with_name("duckdb")


@pytest.fixture
def file(built_by_dbt: tuple[Home, Published], tmp_path: Path) -> Path:
    # A copy: DuckDB shares one instance a file within a process, and other tests open this one.
    return Path(shutil.copy(built_by_dbt[0].current_file, tmp_path))


@pytest.fixture
def figures(built_by_dbt: tuple[Home, Published]) -> int:
    return built_by_dbt[1].manifest.row_counts["fct_figures"]


@pytest.fixture
def by_adbc(file: Path) -> Iterator[dbapi.Connection]:
    settings = {"path": str(file), "access_mode": "read_only"}
    driver = adbc_driver_duckdb.driver_path()
    with dbapi.connect(driver, entrypoint="duckdb_adbc_init", db_kwargs=settings) as connection:
        yield connection


def command_line(file: Path, query: str) -> subprocess.CompletedProcess[str]:
    if not COMMAND_LINE.exists():
        pytest.skip("no DuckDB command line in this environment (package duckdb-cli)")
    words = [str(COMMAND_LINE), "-no-init", "-readonly", "-csv", str(file), query]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_adbc_hands_rows_over_as_arrow(by_adbc: dbapi.Connection, figures: int) -> None:
    with by_adbc.cursor() as cursor:
        cursor.execute("FROM fct_figures")
        frame = pl.from_arrow(cursor.fetch_arrow_table())
    assert isinstance(frame, pl.DataFrame)
    assert frame.height == figures
    assert frame.schema["value"] == pl.Decimal(38, 9)


def test_polars_reads_through_adbc(by_adbc: dbapi.Connection, figures: int) -> None:
    assert pl.read_database(HOW_MANY, by_adbc).item() == figures


def test_adbc_lists_the_marts_and_cannot_write(by_adbc: dbapi.Connection) -> None:
    tables = by_adbc.adbc_get_objects(depth="tables").read_all().to_pylist()
    assert "mart_industry" in str(tables)
    with by_adbc.cursor() as cursor, pytest.raises(dbapi.Error, match="read-only"):
        cursor.execute("CREATE TABLE mine (a INT)")


def test_the_command_line_answers(file: Path, figures: int) -> None:
    result = command_line(file, HOW_MANY)
    assert list(csv.DictReader(io.StringIO(result.stdout))) == [{"figures": str(figures)}]


def test_the_command_line_shows_descriptions_and_cannot_write(file: Path) -> None:
    query = "SELECT comment FROM duckdb_tables() WHERE table_name = 'mart_industry'"
    assert "Industry" in command_line(file, query).stdout
    refused = command_line(file, "CREATE TABLE mine (a INT)")
    assert refused.returncode != 0
    assert "read-only" in refused.stderr
