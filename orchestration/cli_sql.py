"""``khoso sql``: one question to the published warehouse.

What does not belong here: opening it (``warehouse.access``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import duckdb
import polars as pl
import typer

from orchestration.cli_rows import Form, Output, give, shape_of
from warehouse.access import connect
from warehouse.home import Home


class QueryError(Exception):
    """The warehouse does not understand the question; the message says where."""


Query = Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT statement of DuckDB.")]


def sql_command(
    context: typer.Context, query: Query, form: Form = None, output: Output = None
) -> None:
    """Ask the published warehouse a question.

    Reads only, and only the warehouse. For a list of tables with what they hold:
    khoso sql "select table_name, comment from duckdb_tables()"
    """
    shape = shape_of(form, output)
    give(ask(context.obj, query), shape, output)


def ask(home: Home, query: str, parameters: Sequence[object] = ()) -> pl.DataFrame:
    """The answer to a query.

    Args:
        home: whose warehouse is asked.
        query: one statement.
        parameters: what its question marks stand for.

    Raises:
        NothingPublishedError: there is no warehouse yet.
        QueryError: DuckDB refuses the query.
    """
    with connect(home) as connection:
        connection.execute("set enable_external_access = false")  # read-only means files, too
        try:
            relation = connection.sql(query, params=list(parameters))
            return pl.DataFrame() if relation is None else relation.pl()
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
