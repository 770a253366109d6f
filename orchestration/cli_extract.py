"""``khoso extract``: files in, observations out, no warehouse.

What does not belong here: how a figure is read (``ingestion``).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import polars as pl
import typer

from ingestion.documents import UnreadableDocumentError
from ingestion.extraction import extract
from ingestion.intake import documents_of
from ingestion.observations import OBSERVATION_SCHEMA
from ingestion.quarantine import Refusal
from ingestion.readers import read_document
from ingestion.readers.sniffing import Format, sniff
from ingestion.refusal import explained, refusal
from ingestion.unpacking import NamedFile
from orchestration import workers
from orchestration.cli_output import (
    ExitCode,
    FileFormat,
    list_put_aside,
    need_folder,
    say,
    warn,
    write_rows,
)
from orchestration.cli_progress import ShownProgress
from orchestration.landing import files_in
from orchestration.pipeline import PutAside

# The public contract; what else the schema has serves the warehouse.
COLUMNS = (
    "doc_id", "province_code", "indicator", "sector", "item", "price_basis", "period_start",
    "period_end", "measure", "value", "unit", "status", "approx", "quote", "page", "char_start",
    "char_end", "raw_value", "raw_unit",
)  # fmt: skip
_FORMATS = {f".{kind}": kind for kind in (FileFormat.CSV, FileFormat.PARQUET, FileFormat.JSONL)}


@dataclass(frozen=True, slots=True)
class Reading:
    """The observations of a document, or why there are none."""

    document: NamedFile
    observations: pl.DataFrame
    refused: PutAside | None = None


Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATH...", exists=True, help="Reports, or folders with reports.", show_default=False
    ),
]
Output = Annotated[
    Path,
    typer.Option("--output", "-o", metavar="FILE", help="File to write: .csv, .parquet or .jsonl."),
]


def extract_command(paths: Paths, output: Output) -> None:
    """Write the figures of reports to a file, without touching the warehouse.

    One row a figure, in the columns of the contract (docs/observation.md); doc_id is the
    file's name without its ending. Ends with 3 when a report could not be read; the rows
    of the others are written. Of folders and archives, files that are no documents are skipped.
    """
    kind = _format_of(output)
    with ExitStack() as unpacked:
        readings = _read_all(_documents(paths, unpacked))
    frames = [reading.observations for reading in readings]
    rows = pl.concat([_empty(), *frames]).select(COLUMNS)
    write_rows(rows, kind, output)
    refused = [reading.refused for reading in readings if reading.refused is not None]
    say(f"{rows.height} figures of {len(readings) - len(refused)} documents: {output}")
    if refused:
        warn(f"Not read ({len(refused)}):")
        list_put_aside(refused)
        raise typer.Exit(ExitCode.SOME_UNREAD)


def _format_of(output: Path) -> FileFormat:
    kind = _FORMATS.get(output.suffix.lower())
    if kind is None:
        message = f"{output.name}: the ending must be one of {', '.join(_FORMATS)}"
        raise typer.BadParameter(message, param_hint="--output")
    need_folder(output)
    return kind


def _documents(paths: Sequence[Path], unpacked: ExitStack) -> list[NamedFile]:
    """What to read: files named outright, and in folders and archives what can be a document."""
    found = []
    for path in files_in(paths):
        for document in unpacked.enter_context(documents_of(path)):
            if document.path not in paths and sniff(document.path) is Format.UNKNOWN:
                warn(f"skipped {path.parent / document.name}: not a document that can be read")
            else:
                found.append(document)
    if not found:
        raise typer.BadParameter("no documents there", param_hint="PATH")
    return found


def _read_all(documents: Sequence[NamedFile]) -> list[Reading]:
    """Read in parallel, return in the order given: the same files give the same rows."""
    readings = []
    with ShownProgress() as progress:
        progress.begin("Reading", len(documents))
        for reading in workers.each(read_one, documents, _crashed):
            readings.append(reading)
            progress.advance(reading.document.name)
    return sorted(readings, key=lambda reading: documents.index(reading.document))


def read_one(document: NamedFile) -> Reading:
    """Read one document; what goes wrong with it is part of the answer."""
    try:
        extraction = extract(read_document(document.path), Path(document.name).stem)
    except UnreadableDocumentError as error:
        return _refused(document, explained(error, document.name))
    except Exception as error:
        fault = Refusal(f"{type(error).__name__}: {error}", "please report it")
        return _refused(document, fault)
    refused = refusal(extraction)
    if refused is not None:
        return _refused(document, refused)
    return Reading(document, extraction.observations)


def _crashed(document: NamedFile) -> Reading:
    return _refused(document, Refusal("its reader crashed", "save it again in another format"))


def _refused(document: NamedFile, refused: Refusal) -> Reading:
    return Reading(document, _empty(), PutAside(document.name, refused.reason, refused.remedy))


def _empty() -> pl.DataFrame:
    return pl.DataFrame(schema=OBSERVATION_SCHEMA)
