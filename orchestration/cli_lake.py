"""``khoso lake``: the marts in a DuckLake.

What does not belong here: how they are built there (``warehouse.lake``).
"""

from __future__ import annotations

from typing import Annotated

import typer

from orchestration.cli_output import say
from warehouse.lake import CATALOG_VARIABLE, DATA_VARIABLE, Lake, build_in_lake

Catalog = Annotated[
    str,
    typer.Argument(
        metavar="CATALOG",
        envvar=CATALOG_VARIABLE,
        help="PostgreSQL database of its catalog, such as 'host=server dbname=lake user=khoso'. A "
        "password is better kept in ~/.pgpass or PGPASSWORD.",
        show_default=False,
    ),
]
Data = Annotated[
    str,
    typer.Option(
        "--data",
        metavar="FOLDER",
        envvar=DATA_VARIABLE,
        help="Folder or bucket of its Parquet files; all its users must reach it.",
        show_default=False,
    ),
]


def lake_command(context: typer.Context, catalog: Catalog, data: Data) -> None:
    """Build and test the marts in a DuckLake, and show them to its readers all at once.

    For teams that outgrow one file: many can write and read it. Reads what `khoso run` has
    extracted; the published file stays as it is.
    """
    shown = build_in_lake(context.obj, Lake(catalog, data))
    say(f"Snapshot:   {shown.snapshot}")
    say(f"Tables:     {shown.marts}")
    say(f"Rows:       {shown.added} added, {shown.removed} removed")
