"""``khoso vocabulary``: whether every row of the vocabulary can do its work.

What does not belong here: what makes a row wrong (``ingestion.vocabulary_check``).
"""

from __future__ import annotations

import typer

from ingestion.vocabulary_check import check, row_counts
from orchestration.cli_output import ExitCode, say, warn


def vocabulary_command() -> None:
    """Check the tables of names, units and patterns that reports are read by.

    Ends with 1 and a line a problem when a row is malformed, names what doesn't exist, or can
    never be read or chosen.
    """
    problems = check()
    for problem in problems:
        warn(str(problem))
    if problems:
        raise typer.Exit(ExitCode.FAILED)
    for file, rows in row_counts().items():
        say(f"{file}: {rows} rows, all fine")
