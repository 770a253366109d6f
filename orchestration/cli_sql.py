"""``khoso sql``: questions to the published warehouse, one or a session of them.

What does not belong here: opening it (``warehouse.access``); the session (``orchestration.shell``).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import duckdb
import polars as pl
import typer

from orchestration.cli_rows import Form, Output, give, shape_of
from orchestration.shell import run_shell
from warehouse.access import connect_for_questions
from warehouse.home import Home


class QueryError(Exception):
    """The warehouse does not understand the question; the message says where."""


Query = Annotated[
    str | None,
    typer.Argument(
        metavar="QUERY", help="One SELECT statement of DuckDB; without it, a shell begins."
    ),
]


def sql_command(
    context: typer.Context, query: Query = None, form: Form = None, output: Output = None
) -> None:
    """Ask the published warehouse a question, or begin a shell for many.

    Reads only, and only the warehouse. The shell lists tables and columns with what they hold,
    completes names, and pages long answers. Without a terminal, the query is read from the input.
    """
    shape = shape_of(form, output)
    if query is None and output is None and sys.stdin.isatty():
        run_shell(context.obj, shape)
    else:
        give(ask(context.obj, query or sys.stdin.read()), shape, output)


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
    with connect_for_questions(home) as connection:
        try:
            relation = connection.sql(query, params=list(parameters))
            return pl.DataFrame() if relation is None else relation.pl()
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
