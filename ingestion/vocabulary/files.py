"""The tables as files: rows with the lines that they stand on.

What does not belong here: what rows mean (the package itself).
"""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).parent


def read_table(name: str, folder: Path | None = None) -> list[dict[str, str]]:
    """Read one table of the vocabulary, or of another folder; empty cells as empty strings."""
    return [row for _, row in numbered_rows(name, folder)]


def numbered_rows(name: str, folder: Path | None = None) -> list[tuple[int, dict[str, str]]]:
    """Read one table with the line of each row, as an editor counts them."""
    with ((folder or FOLDER) / name).open(encoding="utf-8", newline="") as handle:
        rows = csv.DictReader(handle)
        return [(rows.line_num, {k: v or "" for k, v in row.items()}) for row in rows]
