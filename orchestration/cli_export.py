"""``khoso export``: marts of the published version as files.

What does not belong here: writing them (``warehouse.export``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from orchestration.cli_output import say
from warehouse.export import ExportFormat, export
from warehouse.headings import Language

Tables = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TABLE]...", help="Names of tables. Without any: all."),
]
Form = Annotated[ExportFormat, typer.Option("--format", "-f", help="Form of the files.")]
Folder = Annotated[
    Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where to.", file_okay=False)
]
Words = Annotated[Language, typer.Option("--language", help="Of the headings of workbooks.")]


def export_command(
    context: typer.Context,
    output: Folder,
    tables: Tables = None,
    form: Form = ExportFormat.CSV,
    language: Words = Language.VI,
) -> None:
    """Write tables of the published version as files, one a table.

    CSV is UTF-8 with a byte order mark, so that Excel shows Vietnamese. A workbook has typed
    numbers and dates, and a second sheet that says what each column is.
    """
    files = export(context.obj, tables or [], form, output, language)
    for path in files:
        say(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
