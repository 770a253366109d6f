"""Small tables for Dagster's pages, and plain numbers for people.

What does not belong here: tables in a terminal (``cli_output``).
"""

from __future__ import annotations

from decimal import Decimal

import polars as pl


def plain(value: object) -> str:
    """A value as people write it: no exponent, no trailing zeros, nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


def table(frame: pl.DataFrame) -> str:
    """A frame as a Markdown table."""
    rows = [frame.columns, ["---"] * frame.width, *frame.rows()]
    return "\n".join("| " + " | ".join(_cell(value) for value in row) + " |" for row in rows)


def _cell(value: object) -> str:
    return plain(value).replace("|", "\\|").replace("\n", " ")
