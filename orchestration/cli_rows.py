"""The options --format and --output, which several commands share, and the rows that they shape.

What does not belong here: where rows come from; how a form is written (``cli_output``).
"""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import polars as pl
import typer

from orchestration.cli_output import FileFormat, show_table, write_rows, write_text


class Shape(StrEnum):
    """How rows are shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


Form = Annotated[
    Shape | None,
    typer.Option("--format", "-f", help="Default: by the ending of --output, else a table."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write rows to a file.")
]


def shape_of(form: Form, output: Output) -> Shape:
    """The shape that the two options ask for together.

    Raises:
        typer.BadParameter: they do not fit each other.
    """
    shape = form or _shape_by_ending(output)
    if shape is Shape.PARQUET and output is None:
        raise typer.BadParameter("parquet needs --output FILE", param_hint="--format")
    if shape is Shape.TABLE and output is not None:
        raise typer.BadParameter("a table is for the screen only", param_hint="--format")
    return shape


def give(rows: pl.DataFrame, shape: Shape, output: Path | None) -> None:
    """Show rows on the screen or write them to the file."""
    if shape is Shape.TABLE:
        show_table(rows)
    elif output is None:
        text = io.StringIO()
        write_text(rows, FileFormat(shape), text)
        typer.echo(text.getvalue(), nl=False)
    else:
        write_rows(rows, FileFormat(shape), output)


def _shape_by_ending(output: Path | None) -> Shape:
    if output is None:
        return Shape.TABLE
    ending = output.suffix.lower().removeprefix(".")
    if ending not in set(Shape) - {Shape.TABLE}:
        message = f"{output.name}: end it in .csv, .json or .parquet, or give --format"
        raise typer.BadParameter(message, param_hint="--output")
    return Shape(ending)
