"""``khoso docs``: the documentation of the tables.

What does not belong here: how it is written (``warehouse.docs``).
"""

from __future__ import annotations

import typer

from orchestration.cli_output import say
from warehouse.docs import write_docs


def docs_command(context: typer.Context) -> None:
    """Write what every table, column and metric means, as one web page.

    The page describes the published warehouse, needs no network and can be mailed as it is.
    """
    page = write_docs(context.obj)
    say(f"Documentation: {page}   open it in a browser ({page.as_uri()})")
