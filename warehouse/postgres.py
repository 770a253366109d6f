"""Copies the published marts into a schema of PostgreSQL, all at once.

One transaction does it: rows come into a temporary table by COPY, and only those that differ are
taken out of the mart or put into it. Readers do not wait, and see the old version or the new one,
never a part; what fails leaves the old one; rights, and views of others, stay. Another schema
renamed into its place would not do: a transaction that began before finds its tables empty.

What does not belong here: how changes are said in SQL (``changes``, ``shapes``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb
from adbc_driver_manager.dbapi import Cursor
from adbc_driver_manager.dbapi import Error as DatabaseError
from adbc_driver_postgresql import dbapi  # type: ignore[import-untyped]

from warehouse.access import published_file
from warehouse.changes import addition, removal
from warehouse.home import Home
from warehouse.keys import Key
from warehouse.quoting import named, qualified, quoted
from warehouse.shapes import Column, Shape, shapes_of

NOTES_TABLE = "published_marts"
_INCOMING = "incoming"
_ROWS_AT_ONCE = 100_000
_MEMORY = "256MB"
_TYPES = {
    "BIGINT": "bigint",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "DOUBLE": "double precision",
    "INTEGER": "integer",
    "TIMESTAMP WITH TIME ZONE": "timestamp with time zone",
    "VARCHAR": "text",
}
_NOTES = """
    CREATE TABLE IF NOT EXISTS {notes} (
        mart text PRIMARY KEY,
        version text NOT NULL,
        row_count bigint NOT NULL,
        copied_at timestamp with time zone NOT NULL,
        definition text NOT NULL,
        comments text NOT NULL
    );
    COMMENT ON TABLE {notes} IS
    'The marts in this schema and the published version that they show; not to be written by hand.';
"""
_NOTE = """
    INSERT INTO {notes}
    VALUES ({mart}, {version}, (SELECT count(*) FROM {table}), now(), {definition}, {comments})
    ON CONFLICT (mart) DO UPDATE SET
        version = excluded.version, row_count = excluded.row_count,
        copied_at = excluded.copied_at, definition = excluded.definition,
        comments = excluded.comments
"""


class PostgresError(Exception):
    """The copy was refused; the message says why. The schema shows what it showed before."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy did.

    Attributes:
        version: that the schema shows now.
        marts: how many tables it has.
        removed: rows that are no more, or are others now.
        added: rows that are new, or were others before.
    """

    version: str
    marts: int
    removed: int
    added: int


@dataclass(frozen=True, slots=True)
class _Target:
    """A mart as PostgreSQL is to have it."""

    shape: Shape
    table: str
    definition: str
    comments: str


def copy_marts(home: Home, url: str, schema: str, keys: Mapping[str, tuple[Key, ...]]) -> Copied:
    """Bring a schema of PostgreSQL to the published version.

    Args:
        home: whose marts.
        url: of the database, as libpq takes it: postgresql://user@host:port/database.
        schema: made where it is missing; other tables in it stay as they are.
        keys: of each mart that has some.

    Raises:
        NothingPublishedError: there is nothing to copy yet.
        PostgresError: the database cannot be reached or refuses something, or a column is of a
            type that it does not have.
    """
    path = published_file(home)
    version = path.parent.name
    with duckdb.connect(str(path), read_only=True) as published, _transaction(url) as cursor:
        targets = [
            _target(schema, shape, keys.get(shape.mart, ()))
            for shape in shapes_of(published, path.stem, "main")
        ]
        noted = _prepare(cursor, schema)
        for mart in noted.keys() - {target.shape.mart for target in targets}:
            _forget(cursor, schema, mart)
        removed = added = 0
        for target in targets:
            _bring_into_shape(cursor, schema, target, noted.get(target.shape.mart))
            gone, new = _bring_rows(cursor, target, published)
            removed, added = removed + gone, added + new
            _note(cursor, schema, target, version)
    return Copied(version, len(targets), removed, added)


@contextmanager
def _transaction(url: str) -> Iterator[Cursor]:
    """A cursor whose work is kept when all of it was done."""
    try:
        connection = dbapi.connect(url)
    except DatabaseError as error:
        raise PostgresError(
            f"PostgreSQL cannot be reached; check the URL, and that the server runs: {_said(error)}"
        ) from error
    with connection, connection.cursor() as cursor:
        try:
            yield cursor
            connection.commit()
        except DatabaseError as error:
            connection.rollback()
            raise PostgresError(
                f"PostgreSQL refused the copy and shows what it showed before: {_said(error)}"
            ) from error


def _target(schema: str, shape: Shape, keys: tuple[Key, ...]) -> _Target:
    return _Target(
        shape=shape,
        table=qualified(schema, shape.mart),
        definition=shape.definition(schema, _kind_of, keys),
        comments=shape.comments(schema),
    )


def _kind_of(column: Column) -> str:
    if column.kind.startswith("DECIMAL("):
        return column.kind.replace("DECIMAL", "numeric")
    if column.kind not in _TYPES:
        raise PostgresError(
            f"column {column.name} is of type {column.kind}, for which PostgreSQL has none; "
            "name one in warehouse/postgres.py"
        )
    return _TYPES[column.kind]


def _prepare(cursor: Cursor, schema: str) -> dict[str, tuple[str, str]]:
    """Make the schema, keep other copies out, and tell how the last one left each mart."""
    cursor.execute(
        f"SELECT pg_try_advisory_xact_lock(hashtextextended({quoted(f'khoso {schema}')}, 0))"
    )
    if cursor.fetchone() != (True,):
        raise PostgresError(
            f"another copy into schema {schema} is under way; run again when it has finished"
        )
    # Whole tables are compared: in memory rather than by sorting files.
    cursor.execute(f"SET LOCAL work_mem = {quoted(_MEMORY)}")
    cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {named(schema)}")
    notes = qualified(schema, NOTES_TABLE)
    _run(cursor, _NOTES.format(notes=notes))
    cursor.execute(f"SELECT mart, definition, comments FROM {notes}")
    return {mart: (definition, comments) for mart, definition, comments in cursor.fetchall()}


def _bring_into_shape(
    cursor: Cursor, schema: str, target: _Target, noted: tuple[str, str] | None
) -> None:
    """Make the table; anew, where its columns or keys are others than they were."""
    definition, comments = noted or ("", "")
    if definition != target.definition:
        if definition:
            _forget(cursor, schema, target.shape.mart)
        _run(cursor, target.definition + target.comments)
    elif comments != target.comments:
        _run(cursor, target.comments)


def _bring_rows(
    cursor: Cursor, target: _Target, published: duckdb.DuckDBPyConnection
) -> tuple[int, int]:
    """Change what differs; how many rows went and how many came."""
    cursor.execute(f"CREATE TEMPORARY TABLE {_INCOMING} (LIKE {target.table})")
    rows = published.sql(f"FROM {named(target.shape.mart)}").to_arrow_reader(_ROWS_AT_ONCE)
    cursor.adbc_ingest(_INCOMING, rows, mode="append", temporary=True)
    cursor.execute(removal(target.table, _INCOMING))
    removed = cursor.rowcount
    cursor.execute(addition(target.table, _INCOMING))
    added = cursor.rowcount
    cursor.execute(f"DROP TABLE {_INCOMING}")
    if removed or added:
        cursor.execute(f"ANALYZE {target.table}")
    return removed, added


def _note(cursor: Cursor, schema: str, target: _Target, version: str) -> None:
    cursor.execute(
        _NOTE.format(
            notes=qualified(schema, NOTES_TABLE),
            table=target.table,
            mart=quoted(target.shape.mart),
            version=quoted(version),
            definition=quoted(target.definition),
            comments=quoted(target.comments),
        )
    )


def _forget(cursor: Cursor, schema: str, mart: str) -> None:
    """Take away a table that an earlier copy made; a view of others on it forbids that."""
    cursor.execute(f"DROP TABLE {qualified(schema, mart)}")
    cursor.execute(f"DELETE FROM {qualified(schema, NOTES_TABLE)} WHERE mart = {quoted(mart)}")


def _run(cursor: Cursor, statements: str) -> None:
    """Run several statements at the price of one."""
    cursor.execute(f"DO $khoso$ BEGIN {statements} END $khoso$")


def _said(error: DatabaseError) -> str:
    """What the database said, on one line."""
    return " ".join(str(error).split())
