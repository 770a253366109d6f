"""Shows answers in the terminal; a pager takes what is longer or wider than it.

What does not belong here: forms for other programs (``cli_output``).
"""

from __future__ import annotations

import io
import os
import pydoc
import shutil

import polars as pl
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from orchestration.cli_output import FileFormat, table_of, write_text
from orchestration.cli_rows import Shape

WIDEST_CELL = 80
# Of `less`: colours, long lines cut off (arrows move sideways), the answer stays on the screen.
_LESS = {"LESS": "RSX", "LESSCHARSET": "utf-8"}


def show_rows(rows: pl.DataFrame, shape: Shape, *, fit: bool = False) -> None:
    """Show an answer.

    Args:
        rows: the answer.
        shape: as a table, or as text for other programs.
        fit: whether a table is wrapped to the width of the terminal.
    """
    if shape is Shape.TABLE:
        show_text(_drawn(rows, fit=fit))
        return
    text = io.StringIO()
    write_text(rows, FileFormat(shape), text)
    show_text(text.getvalue())


def show_text(text: str) -> None:
    """Print a text, by the pager where it does not fit the terminal."""
    lines = text.splitlines()
    columns, height = shutil.get_terminal_size()
    if len(lines) < height and all(cell_len(line) <= columns for line in lines):
        print(text, end="")
        return
    for name, value in _LESS.items():
        os.environ.setdefault(name, value)
    pydoc.pager(text)


def _drawn(rows: pl.DataFrame, *, fit: bool) -> str:
    """A table as text, as wide as its cells or as the terminal."""
    table = table_of(rows)
    console = Console(file=io.StringIO(), highlight=False)
    if not fit:
        for column in table.columns:
            column.max_width = WIDEST_CELL
        # As wide as it would like to be: the pager moves sideways.
        widest = sum(WIDEST_CELL + len(" │ ") for _ in table.columns)
        console = Console(file=io.StringIO(), highlight=False, width=max(widest, 1))
    with console.capture() as captured:
        console.print(table if rows.width else Text(""))
    return captured.get()
