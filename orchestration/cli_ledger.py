"""``khoso ledger``: the fate of every run of digits of one file, without a warehouse.

What does not belong here: how a fate is decided (``ingestion.extraction``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import polars as pl
import typer

from ingestion.extraction import extract
from ingestion.ledger import FATES
from ingestion.readers import read_document
from ingestion.refusal import refusal
from orchestration.cli_output import say, warn
from orchestration.cli_rows import Form, Output, Shape, give, shape_of

SHOWN = ("run", "printed", "fate", "detail", "words")

File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", exists=True, dir_okay=False, help="A report.", show_default=False
    ),
]


def _known(fate: str | None) -> str | None:
    if fate is not None and fate not in FATES:
        raise typer.BadParameter(f"{fate} is none of {', '.join(FATES)}")
    return fate


OnlyFate = Annotated[
    str | None,
    typer.Option(
        "--fate", metavar="FATE", callback=_known, help=f"Only these runs: {', '.join(FATES)}."
    ),
]


def ledger_command(
    file: File, fate: OnlyFate = None, form: Form = None, output: Output = None
) -> None:
    """Show what became of every run of digits in a report, without touching the warehouse.

    One row a run, in reading order; then the share of each fate, over the whole report.
    """
    shape = shape_of(form, output)
    ledger = _ledger_of(file)
    chosen = ledger if fate is None else ledger.filter(fate=fate)
    give(chosen.select(SHOWN) if shape is Shape.TABLE else chosen, shape, output)
    # Beside the output where a program reads it.
    (say if shape is Shape.TABLE else warn)(summary(ledger))


def _ledger_of(file: Path) -> pl.DataFrame:
    extraction = extract(read_document(file), file.stem)
    refused = refusal(extraction)
    if refused is not None:
        warn(f"{file.name} would not be loaded: {refused.reason}; {refused.remedy}")
    return extraction.ledger


def summary(ledger: pl.DataFrame) -> str:
    """The shares of the fates on one line, the most frequent first."""
    counts = ledger["fate"].value_counts().sort(["count", "fate"], descending=[True, False])
    shares = (f"{fate} {count / ledger.height:.1%}" for fate, count in counts.rows())
    return ", ".join([f"{ledger.height} runs of digits", *shares])
