"""``khoso review``: what a person should look at, the most consequential first.

What does not belong here: what is listed and in which order (``fct_review`` of the dbt project).
"""

from __future__ import annotations

from typing import Annotated

import polars as pl
import typer

from orchestration.cli_output import say
from orchestration.cli_rows import Form, Output, Shape, give, shape_of
from orchestration.cli_sql import ask
from warehouse.home import Home

# What fits a screen; --format csv and --output give every column.
SHOWN = (
    "review_rank", "reason", "province_vi", "month_id", "subject", "printed", "value",
    "other_value", "file_name", "page", "words",
)  # fmt: skip
_QUERY = """
    select * from fct_review
    where strip_accents(lower($1)) in (strip_accents(lower(province_vi)), province_code, '')
    order by review_rank
"""

Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many to list.")]
Province = Annotated[
    str, typer.Option("--province", "-p", metavar="NAME", help="Only this one; a name or a code.")
]


def review_command(
    context: typer.Context,
    limit: Limit = 20,
    province: Province = "",
    form: Form = None,
    output: Output = None,
) -> None:
    """List what a person should look at, the most consequential first.

    Ambiguous numbers, figures that disagree, digits that were not understood. To settle one,
    write a line into dbt_project/seeds/corrections.csv (dbt_project/README.md).
    """
    shape = shape_of(form, output)
    matters = _matters(context.obj, province)
    listed = matters.head(limit)
    if shape is not Shape.TABLE:
        give(listed, shape, output)
    elif listed.is_empty():
        say(f"Nothing to review{f' in {province}' if province else ''}.")
    else:
        give(listed.select(SHOWN), shape, output)
        _say_what_to_do(listed)
        say(f"{listed.height} of {matters.height} (--limit); every column: --format csv")


def _matters(home: Home, province: str) -> pl.DataFrame:
    return ask(home, _QUERY, [province])


def _say_what_to_do(listed: pl.DataFrame) -> None:
    """One line a reason, in the order in which they come."""
    for reason, to_do in listed.select("reason", "what_to_do").unique(maintain_order=True).rows():
        say(f"{reason}: {to_do}")
