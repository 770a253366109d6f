"""What a mart looks like without its rows, and as statements that make the same elsewhere.

What does not belong here: any other database (``postgres``, ``lake``), and rows (``changes``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import duckdb

from warehouse.keys import Key
from warehouse.quoting import named, qualified, quoted

_COLUMNS = """
    SELECT column_name, data_type, is_nullable, coalesce(comment, '')
    FROM duckdb_columns()
    WHERE database_name = ? AND schema_name = ? AND table_name = ?
    ORDER BY column_index
"""
_TABLES = """
    SELECT table_name, coalesce(comment, '')
    FROM duckdb_tables()
    WHERE database_name = ? AND schema_name = ?
    ORDER BY table_name
"""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, with its type as DuckDB names it."""

    name: str
    kind: str
    is_nullable: bool
    comment: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A mart without its rows."""

    mart: str
    comment: str
    columns: tuple[Column, ...]

    def definition(
        self, schema: str, kind_of: Callable[[Column], str], keys: Sequence[Key] = ()
    ) -> str:
        """The statement that makes the table in a schema.

        Args:
            schema: where.
            kind_of: the type of a column there.
            keys: the first becomes the primary key.
        """
        lines = [
            f"{named(c.name)} {kind_of(c)}{'' if c.is_nullable else ' NOT NULL'}"
            for c in self.columns
        ]
        for position, key in enumerate(keys):
            kind = "UNIQUE" if position else "PRIMARY KEY"
            lines.append(f"{kind} ({', '.join(named(name) for name in key)})")
        return f"CREATE TABLE {qualified(schema, self.mart)} ({', '.join(lines)});"

    def comments(self, schema: str) -> str:
        """The statements that describe the table and its columns."""
        table = qualified(schema, self.mart)
        described = [f"COMMENT ON TABLE {table} IS {quoted(self.comment)};"]
        described += [
            f"COMMENT ON COLUMN {table}.{named(c.name)} IS {quoted(c.comment)};"
            for c in self.columns
        ]
        return "\n".join(described)


def shapes_of(connection: duckdb.DuckDBPyConnection, catalog: str, schema: str) -> list[Shape]:
    """The tables of a schema, by name."""
    tables = connection.execute(_TABLES, [catalog, schema]).fetchall()
    return [
        Shape(mart, comment, _columns_of(connection, catalog, schema, mart))
        for mart, comment in tables
    ]


def _columns_of(
    connection: duckdb.DuckDBPyConnection, catalog: str, schema: str, mart: str
) -> tuple[Column, ...]:
    rows = connection.execute(_COLUMNS, [catalog, schema, mart]).fetchall()
    return tuple(Column(*row) for row in rows)
