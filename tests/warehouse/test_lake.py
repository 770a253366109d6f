from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from time import sleep

import duckdb
import pytest

from tests.postgres_server import Server
from tests.warehouse import synthetic
from tests.warehouse.lake_users import attached, read_until, write_project, write_rounds
from warehouse import lake_extensions
from warehouse.home import Home
from warehouse.lake import Lake, LakeError, Shown, build_in_lake
from warehouse.lake_extensions import ExtensionError, extension_folder, packaged
from warehouse.publish import Published
from warehouse.running import BuildFailedError

_NUMBERS = count()
NUMBERS = "SELECT DISTINCT number FROM fct_first UNION ALL SELECT DISTINCT number FROM fct_second"


def new_lake(postgres: Server, folder: Path) -> Lake:
    try:
        packaged("ducklake")
    except ExtensionError as error:
        pytest.skip(str(error))
    name = f"lake_{next(_NUMBERS)}"
    postgres.run(f"CREATE DATABASE {name}")
    return Lake(postgres.url(name), f"{folder}/")


@pytest.fixture(scope="module")
def small(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Lake, Path]:
    """A home, a lake and a project of two models; each test begins with a build of its own."""
    folder = tmp_path_factory.mktemp("small")
    lake = new_lake(postgres, folder / "lake")
    return synthetic.prepare(folder / "home"), lake, folder / "project"


@pytest.fixture(scope="module")
def marts_in_lake(
    built_by_dbt: tuple[Home, Published], postgres: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Shown, duckdb.DuckDBPyConnection]]:
    """The five reports in a lake, with their published file beside it."""
    home, version = built_by_dbt
    made = new_lake(postgres, tmp_path_factory.mktemp("lake"))
    shown = build_in_lake(home, made)
    with attached(extension_folder(home), made) as connection:
        connection.execute(f"ATTACH '{version.path}' AS file (READ_ONLY)")
        yield shown, connection


def in_lake(home: Home, lake: Lake, query: str) -> list[tuple[object, ...]]:
    with attached(extension_folder(home), lake) as connection:
        return connection.execute(query).fetchall()


def test_every_mart_is_that_of_the_file_row_by_row(
    marts_in_lake: tuple[Shown, duckdb.DuckDBPyConnection], built_by_dbt: tuple[Home, Published]
) -> None:
    shown, connection = marts_in_lake
    marts = built_by_dbt[1].manifest.row_counts
    assert (shown.marts, shown.added) == (len(marts), sum(marts.values()))
    for mart in marts:
        for one, other in (("lake", "file"), ("file", "lake")):
            only = f"TABLE {one}.main.{mart} EXCEPT ALL TABLE {other}.main.{mart}"
            assert connection.execute(only).fetchall() == [], mart


def test_columns_keep_their_types_rules_and_descriptions(
    marts_in_lake: tuple[Shown, duckdb.DuckDBPyConnection],
) -> None:
    described = """
        SELECT table_name, column_name, data_type, is_nullable, comment FROM duckdb_columns()
        WHERE database_name = '{}' AND schema_name = 'main' ORDER BY table_name, column_index
    """
    _, connection = marts_in_lake
    assert (
        connection.execute(described.format("lake")).fetchall()
        == connection.execute(described.format("file")).fetchall()
    )


def test_the_lake_has_the_table_functions_of_the_file(
    marts_in_lake: tuple[Shown, duckdb.DuckDBPyConnection],
) -> None:
    _, connection = marts_in_lake
    known = connection.execute("SELECT count(*) FROM panel_as_of('2024-06-15')").fetchall()
    connection.execute("USE file")
    assert connection.execute("SELECT count(*) FROM panel_as_of('2024-06-15')").fetchall() == known
    connection.execute("USE lake")
    assert known != [(0,)]


def test_a_second_build_writes_only_what_differs_and_the_lake_remembers(
    small: tuple[Home, Lake, Path],
) -> None:
    home, lake, project = small
    first = build_in_lake(home, lake, write_project(project, 1))
    again = build_in_lake(home, lake, project)
    assert (again.marts, again.added, again.removed) == (2, 0, 0)
    second = build_in_lake(home, lake, write_project(project, 2))
    assert (second.added, second.removed) == (40, 40)
    assert in_lake(home, lake, NUMBERS) == [(2,), (2,)]
    before = f"SELECT DISTINCT number FROM fct_first AT (VERSION => {first.snapshot})"
    assert in_lake(home, lake, before) == [(1,)]
    building = "SELECT count(*) FROM duckdb_schemas() WHERE schema_name LIKE 'building%'"
    assert in_lake(home, lake, building) == [(0,)]


def test_what_fails_its_tests_is_not_shown_and_the_next_build_converges(
    small: tuple[Home, Lake, Path],
) -> None:
    home, lake, project = small
    build_in_lake(home, lake, write_project(project, 1))
    with pytest.raises(BuildFailedError, match="unique_fct_first_n"):
        build_in_lake(home, lake, write_project(project, 2, "(values (1), (1))"))
    assert in_lake(home, lake, NUMBERS) == [(1,), (1,)]
    build_in_lake(home, lake, write_project(project, 3))
    assert in_lake(home, lake, NUMBERS) == [(3,), (3,)]


def test_a_mart_with_other_columns_is_made_anew(small: tuple[Home, Lake, Path]) -> None:
    home, lake, project = small
    write_project(project, 1)
    for query in ("select 1 as n", "select 'x' as n"):
        (project / "models" / "fct_first.sql").write_text(query, encoding="utf-8")
        build_in_lake(home, lake, project)
    assert in_lake(home, lake, "FROM fct_first") == [("x",)]
    comment = "SELECT comment FROM duckdb_tables() WHERE table_name = 'fct_first'"
    assert in_lake(home, lake, comment) == [("The first.",)]


def test_many_write_and_read_at_once(small: tuple[Home, Lake, Path], tmp_path: Path) -> None:
    home, lake, project = small
    build_in_lake(home, lake, write_project(project, 1))
    folder, finished = extension_folder(home), tmp_path / "finished"
    started = [tmp_path / f"started_{n}" for n in range(2)]
    # Spawned: a process that was forked while DuckDB's threads ran may hang.
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        readers = [pool.submit(read_until, folder, lake, path, finished) for path in started]
        writers = [pool.submit(write_rounds, folder, lake, f"team_{n}", 5) for n in range(2)]
        try:
            while not all(path.exists() for path in started):
                assert not any(reader.done() for reader in readers)
                sleep(0.05)
            for number in (2, 3):
                build_in_lake(home, lake, write_project(project, number))
            assert [writer.result() for writer in writers] == [5, 5]
        finally:
            finished.touch()
        seen = set().union(*(reader.result() for reader in readers))
    assert len(seen) > 1
    assert seen <= {(n, n, n, n) for n in (1, 2, 3)}


def test_a_catalog_that_is_not_there_is_named(small: tuple[Home, Lake, Path]) -> None:
    home, lake, project = small
    nowhere = Lake(lake.catalog.replace("/lake_", "/nowhere_"), lake.data)
    with pytest.raises(LakeError, match="nowhere_"):
        build_in_lake(home, nowhere, write_project(project, 1))


def test_a_missing_extension_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lake_extensions, "find_spec", lambda _: None)
    with pytest.raises(ExtensionError, match="duckdb-extension-postgres-scanner"):
        packaged("postgres_scanner")
