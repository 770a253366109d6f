"""What the terminal shows and files hold: messages, tables, exit codes.

What does not belong here: any command.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import TextIO

import polars as pl
import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from orchestration.markdown import plain
from orchestration.pipeline import PutAside
from warehouse.files import written_whole

MOST_ROWS_SHOWN = 100

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class ExitCode(IntEnum):
    """How a command ended; 2, wrong usage, comes from the parser of the command line."""

    OK = 0
    FAILED = 1
    SOME_UNREAD = 3


class FileFormat(StrEnum):
    """A form in which rows leave."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"


def say(text: str) -> None:
    """Print a line to the user, as it is."""
    out.print(Text(text))


def say_marked(before: str, marked: str, after: str) -> None:
    """Print a line in which some words stand out, in a pipe by quotation marks."""
    middle = (marked, "bold reverse") if out.is_terminal else f"«{marked}»"
    out.print(Text.assemble(before, middle, after))


def warn(text: str) -> None:
    """Print a line beside the output, as it is."""
    err.print(Text(text))


def need_folder(output: Path) -> None:
    """Refuse an output whose folder does not exist."""
    if not output.parent.is_dir():
        message = f"the folder {output.parent} does not exist; create it first"
        raise typer.BadParameter(message, param_hint="--output")


def list_put_aside(documents: Iterable[PutAside]) -> None:
    """Name each document that could not be read, and what to do about it."""
    for document in documents:
        named = document.file_name in document.reason
        warn(f"  {document.reason}" if named else f"  {document.file_name}: {document.reason}")
        if document.remedy:
            warn(f"    to do: {document.remedy}")


def show_table(frame: pl.DataFrame) -> None:
    """Print rows for people; the first ones, where there are many."""
    table = table_of(frame.head(MOST_ROWS_SHOWN))
    Console(width=None if out.is_terminal else 400, highlight=False).print(table)
    if frame.height > MOST_ROWS_SHOWN:
        warn(f"{MOST_ROWS_SHOWN} of {frame.height} rows; all of them: --format csv")


def table_of(frame: pl.DataFrame) -> Table:
    """Rows as a table for people, numbers to the right."""
    table = Table(show_edge=False, pad_edge=False)
    for name, kind in frame.schema.items():
        table.add_column(Text(name), justify="right" if kind.is_numeric() else "left")
    for row in frame.iter_rows():
        table.add_row(*(Text(plain(value)) for value in row))
    return table


def write_rows(frame: pl.DataFrame, kind: FileFormat, path: Path) -> None:
    """Write rows to a file, whole or not at all."""
    with written_whole(path) as partial:
        if kind is FileFormat.PARQUET:
            frame.write_parquet(partial)
        else:
            with partial.open("w", encoding="utf-8", newline="") as handle:
                write_text(frame, kind, handle)


def write_text(frame: pl.DataFrame, kind: FileFormat, handle: TextIO) -> None:
    """Write rows as text; exact figures are strings in JSON, which has no decimals."""
    if kind is FileFormat.CSV:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(frame.columns)
        writer.writerows([plain(value) for value in row] for row in frame.iter_rows())
    else:
        lines = (
            json.dumps(row, default=plain, ensure_ascii=False)
            for row in frame.iter_rows(named=True)
        )
        whole = kind is FileFormat.JSON
        text = (",\n" if whole else "\n").join(lines)
        handle.write(f"[{text}]\n" if whole else f"{text}\n" if text else "")
