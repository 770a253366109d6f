"""Writes files in one step, so that a reader meets the old content or the new, never half of it.

What does not belong here: where a file lies and what is in it.
"""

from __future__ import annotations

import os
from pathlib import Path

import polars as pl


def write_parquet(frame: pl.DataFrame, path: Path) -> None:
    """Write or replace a table."""
    temporary = _beside(path)
    frame.write_parquet(temporary)
    temporary.replace(path)


def write_bytes(content: bytes, path: Path) -> None:
    """Write or replace a file."""
    temporary = _beside(path)
    temporary.write_bytes(content)
    temporary.replace(path)


def _beside(path: Path) -> Path:
    """A name of this process alone, with another ending, on the same disk."""
    return path.with_name(f".{path.name}.{os.getpid()}")
