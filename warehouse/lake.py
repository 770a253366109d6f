"""Builds the marts in a DuckLake: its catalog in PostgreSQL, for many writers and readers.

dbt runs the models of the file with the target ``lake``. They are built and tested in a schema that
belongs to the home, then one transaction changes in ``main`` what differs. So readers see a
version or the next one, never a part, and the lake remembers what it showed before.

What does not belong here: what the models say (``dbt_project/``), and finding DuckDB's extensions
(``lake_extensions``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.build import PRODUCTION, build_file
from warehouse.changes import addition, removal
from warehouse.fingerprint import DBT_PROJECT, fingerprint
from warehouse.home import Home
from warehouse.lake_extensions import extension_folder
from warehouse.loading import load, write_scope
from warehouse.locking import writer_lock
from warehouse.quoting import named, qualified, quoted
from warehouse.running import run_dbt
from warehouse.scope import ALL
from warehouse.shapes import Column, Shape, shapes_of

CATALOG_VARIABLE = "KHOSO_LAKE_CATALOG"
DATA_VARIABLE = "KHOSO_LAKE_DATA"
EXTENSIONS_VARIABLE = "KHOSO_LAKE_EXTENSIONS"
SCHEMA_VARIABLE = "KHOSO_LAKE_SCHEMA"
_NAME = "lake"
_SHOWN = "main"
# A table function may take its parameters in several ways.
_MACROS = """
    SELECT
        function_name,
        string_agg(
            '(' || array_to_string(parameters, ', ') || ') AS TABLE (' || macro_definition || ')',
            ', '
        )
    FROM duckdb_functions()
    WHERE database_name = ? AND schema_name = ? AND function_type = 'table_macro'
    GROUP BY function_name
"""


class LakeError(Exception):
    """The lake cannot be reached or refused something; the message says what it said."""


@dataclass(frozen=True, slots=True)
class Lake:
    """Where a DuckLake is.

    Attributes:
        catalog: the PostgreSQL database of its catalog, as libpq takes it.
        data: folder or bucket of its Parquet files, which all its users must reach.
    """

    catalog: str
    data: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What readers of the lake see now.

    Attributes:
        snapshot: its number; the lake still shows older ones to those who ask.
        marts: how many tables.
        removed: rows that are no more, or are others now.
        added: rows that are new, or were others before.
    """

    snapshot: int
    marts: int
    removed: int
    added: int


def build_in_lake(home: Home, lake: Lake, project: Path = DBT_PROJECT) -> Shown:
    """Build, test and show all marts.

    Raises:
        BuildFailedError: a model or test failed; readers see what they saw before.
        ExtensionError: DuckDB's extensions are not there.
        LakeError: the lake cannot be reached, or another writer was at the same tables.
        WarehouseBusyError: another process builds from the same home.
    """
    with writer_lock(home):
        loaded = load(home)
        write_scope(home, {ALL})
        schema = f"building_{loaded.store_id[:8]}"
        with _opened(home, lake) as connection:
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {named(schema)}")
        _run_dbt(home, lake, schema, project)
        with _opened(home, lake) as connection:
            return _show(connection, schema, fingerprint(home, project))


@contextmanager
def _opened(home: Home, lake: Lake) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection whose database is the lake."""
    folder = str(extension_folder(home))
    with duckdb.connect(config={"extension_directory": folder}) as connection:
        try:
            connection.execute("LOAD ducklake; LOAD postgres_scanner")
            connection.execute(
                f"ATTACH {quoted(f'ducklake:postgres:{lake.catalog}')} AS {_NAME} "
                f"(DATA_PATH {quoted(lake.data)})"
            )
            connection.execute(f"USE {_NAME}")
            yield connection
        except duckdb.Error as error:
            message = " ".join(str(error).split())
            raise LakeError(f"the lake shows what it showed before: {message}") from error


def _run_dbt(home: Home, lake: Lake, schema: str, project: Path) -> None:
    variables = {
        CATALOG_VARIABLE: lake.catalog,
        DATA_VARIABLE: lake.data,
        EXTENSIONS_VARIABLE: str(extension_folder(home)),
        SCHEMA_VARIABLE: schema,
    }
    # A folder of its own: dbt would parse everything anew for the next build otherwise.
    target = ("--target", _NAME, "--target-path", str(home.work / _NAME))
    run_dbt(home, build_file(home), project, (*PRODUCTION, *target), variables=variables)


def _show(connection: duckdb.DuckDBPyConnection, schema: str, built_from: str) -> Shown:
    """Make readers see what was built, in one transaction."""
    connection.execute("BEGIN")
    built = shapes_of(connection, _NAME, schema)
    shown = {shape.mart: shape for shape in shapes_of(connection, _NAME, _SHOWN)}
    removed = added = 0
    for shape in built:
        _bring_into_shape(connection, shape, shown.get(shape.mart))
        table, wanted = qualified(_SHOWN, shape.mart), qualified(schema, shape.mart)
        removed += _count(connection, removal(table, wanted))
        added += _count(connection, addition(table, wanted))
    _bring_macros(connection, schema)
    connection.execute(f"DROP SCHEMA {named(schema)} CASCADE")
    connection.execute(f"CALL {_NAME}.set_commit_message('khoso', {quoted(built_from)})")
    connection.execute("COMMIT")
    snapshot = _count(connection, f"FROM {_NAME}.current_snapshot()")
    return Shown(snapshot, len(built), removed, added)


def _bring_into_shape(
    connection: duckdb.DuckDBPyConnection, shape: Shape, shown: Shape | None
) -> None:
    """Make the table as it was built; anew, where it has other columns than before."""
    definition, comments = shape.definition(_SHOWN, _kind_of), shape.comments(_SHOWN)
    if shown is None or shown.definition(_SHOWN, _kind_of) != definition:
        connection.execute(f"DROP TABLE IF EXISTS {qualified(_SHOWN, shape.mart)}")
        connection.execute(definition + comments)
    elif shown.comments(_SHOWN) != comments:
        connection.execute(comments)


def _kind_of(column: Column) -> str:
    return column.kind


def _bring_macros(connection: duckdb.DuckDBPyConnection, schema: str) -> None:
    """Table functions, such as panel_as_of; they name their tables without a schema."""
    for name, ways in connection.execute(_MACROS, [_NAME, schema]).fetchall():
        connection.execute(f"CREATE OR REPLACE MACRO {qualified(_SHOWN, name)} {ways}")


def _count(connection: duckdb.DuckDBPyConnection, statement: str) -> int:
    """The one number that a statement returns."""
    row = connection.execute(statement).fetchone()
    assert row is not None  # both changes and questions for one value return one
    return int(row[0])
