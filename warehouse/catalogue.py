"""What a published file holds: tables, columns and functions, each with its comment.

What does not belong here: the comments themselves (the descriptions of the dbt project).
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

_TABLES = """
    select table_name, coalesce(comment, ''), estimated_size
    from duckdb_tables() where not internal order by table_name
"""
_COLUMNS = """
    select table_name, column_name, data_type, coalesce(comment, '')
    from duckdb_columns() where not internal order by table_name, column_index
"""
_TABLE_FUNCTIONS = """
    select function_name, parameters, coalesce(comment, '')
    from duckdb_functions() where function_type = 'table_macro' and not internal
    order by function_name, len(parameters)
"""
_FUNCTIONS = """
    select function_name, coalesce(any_value(description), '')
    from duckdb_functions()
    where
        function_type in ('scalar', 'aggregate', 'macro')
        and regexp_full_match(function_name, '[a-z][a-z0-9_]*')
    group by function_name order by function_name
"""
_KEYWORDS = "select keyword_name from duckdb_keywords() where keyword_category = 'reserved'"


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it means."""

    name: str
    data_type: str
    comment: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table, or a table function with what stands in its parentheses.

    Attributes:
        name: as it stands after FROM.
        comment: what a row is.
        columns: in their order.
        rows: how many there are; of a function that is not known.
        call: its parameters, ``(day)``; empty for a table.
    """

    name: str
    comment: str
    columns: tuple[Column, ...]
    rows: int | None = None
    call: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that a query may name.

    Attributes:
        tables: tables, then table functions; one of several forms stands for each form.
        functions: name and description.
        keywords: words of SQL.
    """

    tables: tuple[Table, ...]
    functions: tuple[tuple[str, str], ...]
    keywords: tuple[str, ...]

    def table(self, name: str) -> Table | None:
        """The table or table function of that name, whatever its case."""
        return next((t for t in self.tables if t.name == name.lower()), None)


def read_catalogue(connection: duckdb.DuckDBPyConnection) -> Catalogue:
    """What the file of a connection holds."""
    columns: dict[str, list[Column]] = {}
    for table, *facts in connection.execute(_COLUMNS).fetchall():
        columns.setdefault(table, []).append(Column(*facts))
    tables = [
        Table(name, comment, tuple(columns[name]), rows)
        for name, comment, rows in connection.execute(_TABLES).fetchall()
    ]
    macros = connection.execute(_TABLE_FUNCTIONS).fetchall()
    tables += [_table_function(connection, *macro) for macro in macros]
    return Catalogue(
        tables=tuple(tables),
        functions=tuple(connection.execute(_FUNCTIONS).fetchall()),
        keywords=tuple(name for (name,) in connection.execute(_KEYWORDS).fetchall()),
    )


def _table_function(
    connection: duckdb.DuckDBPyConnection, name: str, parameters: list[str], comment: str
) -> Table:
    """A table function with the columns of its result; nothing is computed for that."""
    nothing = ", ".join("null" for _ in parameters)
    result = connection.sql(f'from "{name}"({nothing})')
    columns = zip(result.columns, result.types, strict=True)
    return Table(
        name,
        comment,
        tuple(Column(column, str(kind), "") for column, kind in columns),
        call=f"({', '.join(parameters)})",
    )
