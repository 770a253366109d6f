"""``khoso postgres``: the published marts in a PostgreSQL database.

What does not belong here: how they are copied (``warehouse.postgres``).
"""

from __future__ import annotations

from typing import Annotated

import typer

from orchestration.cli_output import say
from orchestration.dbt_manifest import ensure_manifest
from warehouse.keys import keys_of
from warehouse.postgres import copy_marts

Url = Annotated[
    str,
    typer.Argument(
        metavar="URL",
        envvar="KHOSO_POSTGRES",
        help="The database, such as postgresql://user@host:5432/database. A password is better "
        "kept in ~/.pgpass or PGPASSWORD: a command line can be seen by others.",
        show_default=False,
    ),
]
Schema = Annotated[str, typer.Option("--schema", metavar="NAME", help="Made where it is missing.")]


def postgres_command(context: typer.Context, url: Url, schema: Schema = "khoso") -> None:
    """Copy the published marts into a schema of PostgreSQL.

    For tools that speak nothing else. All changes show at once; readers neither wait nor meet a
    part of them, and keep their rights. Run it again after a newer version was published: only
    rows that differ are written.
    """
    copied = copy_marts(context.obj, url, schema, keys_of(ensure_manifest(context.obj)))
    say(f"Version:    {copied.version}")
    say(f"Schema:     {schema}, {copied.marts} tables")
    say(f"Rows:       {copied.added} added, {copied.removed} removed")
