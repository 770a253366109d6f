"""``khoso sql``: one question to the published warehouse.

What does not belong here: opening it (``warehouse.access``).
"""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import duckdb
import polars as pl
import typer

from orchestration.cli_output import FileFormat, show_table, write_rows, write_text
from warehouse.access import connect
from warehouse.home import Home


class QueryError(Exception):
    """The warehouse does not understand the question; the message says where."""


class Shape(StrEnum):
    """How rows are shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


Query = Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT statement of DuckDB.")]
Form = Annotated[
    Shape | None,
    typer.Option("--format", "-f", help="Default: by the ending of --output, else a table."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write rows to a file.")
]


def sql_command(
    context: typer.Context, query: Query, form: Form = None, output: Output = None
) -> None:
    """Ask the published warehouse a question.

    Reads only, and only the warehouse. For a list of tables with what they hold:
    khoso sql "select table_name, comment from duckdb_tables()"
    """
    shape = form or _shape_of(output)
    _refuse_odd_pair(shape, output)
    rows = ask(context.obj, query)
    if shape is Shape.TABLE:
        show_table(rows)
    elif output is None:
        text = io.StringIO()
        write_text(rows, FileFormat(shape), text)
        typer.echo(text.getvalue(), nl=False)
    else:
        write_rows(rows, FileFormat(shape), output)


def ask(home: Home, query: str) -> pl.DataFrame:
    """The answer to a query.

    Raises:
        NothingPublishedError: there is no warehouse yet.
        QueryError: DuckDB refuses the query.
    """
    with connect(home) as connection:
        connection.execute("set enable_external_access = false")  # read-only means files, too
        try:
            relation = connection.sql(query)
            return pl.DataFrame() if relation is None else relation.pl()
        except duckdb.Error as error:
            raise QueryError(str(error)) from error


def _shape_of(output: Path | None) -> Shape:
    if output is None:
        return Shape.TABLE
    ending = output.suffix.lower().removeprefix(".")
    if ending not in set(Shape) - {Shape.TABLE}:
        message = f"{output.name}: end it in .csv, .json or .parquet, or give --format"
        raise typer.BadParameter(message, param_hint="--output")
    return Shape(ending)


def _refuse_odd_pair(shape: Shape, output: Path | None) -> None:
    if shape is Shape.PARQUET and output is None:
        raise typer.BadParameter("parquet needs --output FILE", param_hint="--format")
    if shape is Shape.TABLE and output is not None:
        raise typer.BadParameter("a table is for the screen only", param_hint="--format")
