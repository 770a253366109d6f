"""``khoso explain``: which words of a report gave a figure which of its fields.

What does not belong here: how a figure is read (``ingestion``).
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import polars as pl
import typer

from ingestion.archive import doc_id_of
from ingestion.documents import Document
from ingestion.extraction import extract
from ingestion.extraction.outcome.explaining import explain
from ingestion.readers import read_document
from orchestration.cli_rows import Form, Output, give, shape_of

File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", exists=True, dir_okay=False, help="A report.", show_default=False
    ),
]
At = Annotated[
    int | None,
    typer.Option("--at", metavar="N", help="Offset of the number in the stored text."),
]
Id = Annotated[
    str | None,
    typer.Option("--id", metavar="ID", help="The observation's id, as the warehouse has it."),
]


def explain_command(
    file: File, at: At = None, observation: Id = None, form: Form = None, output: Output = None
) -> None:
    """Show how a figure came to be: which words gave it which field.

    Name the figure by the offset of its number (``char_start``) or by its id. Of a number that
    gave no figure, its fate is shown.
    """
    if (at is None) == (observation is None):
        raise typer.BadParameter("name the figure by --at N or by --id ID")
    document = read_document(file)
    doc_id = doc_id_of(file)
    offset = at if at is not None else _offset_of(document, doc_id, str(observation))
    try:
        explained = explain(document, doc_id, offset)
    except LookupError as error:
        raise typer.BadParameter(f"{error}; see `khoso ledger {file}` for the numbers") from error
    give(pl.DataFrame([asdict(entry) for entry in explained]), shape_of(form, output), output)


def _offset_of(document: Document, doc_id: str, observation: str) -> int:
    found = extract(document, doc_id).observations.filter(observation_id=observation)
    if found.is_empty():
        raise typer.BadParameter(f"this file has no observation {observation}")
    return int(found["char_start"].item())
