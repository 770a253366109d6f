"""Where everything lies: the paths under KHOSO_HOME, and nothing else.

What does not belong here: reading or writing any of these places.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

HOME_VARIABLE = "KHOSO_HOME"
# DuckDB names the catalog after the file, and BI tools store that name: it never changes.
WAREHOUSE_FILE = "warehouse.duckdb"
CHECKOUT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Home:
    """The data directory; ``root`` is absolute."""

    root: Path

    @classmethod
    def resolve(cls, override: Path | None = None) -> Self:
        """The home to use: the override, else KHOSO_HOME, else ``data`` in the checkout."""
        configured = os.environ.get(HOME_VARIABLE)
        chosen = override or (Path(configured) if configured else CHECKOUT / "data")
        return cls(chosen.expanduser().resolve())

    @property
    def landing(self) -> Path:
        """Where files are dropped."""
        return self.root / "landing"

    @property
    def archive(self) -> Path:
        """Originals by content."""
        return self.root / "archive"

    @property
    def extracted(self) -> Path:
        """What extraction wrote, all kinds."""
        return self.root / "extracted"

    @property
    def observations(self) -> Path:
        """Parquet of observations, one file a document."""
        return self.extracted / "observations"

    @property
    def documents(self) -> Path:
        """Parquet of document facts, one file a document."""
        return self.extracted / "documents"

    @property
    def ledgers(self) -> Path:
        """Parquet of the fates of digit runs, one file a document."""
        return self.extracted / "ledgers"

    @property
    def texts(self) -> Path:
        """Stored texts, one file a document."""
        return self.extracted / "texts"

    @property
    def quarantine(self) -> Path:
        """Reasons for the documents that could not be read."""
        return self.root / "quarantine"

    @property
    def work(self) -> Path:
        """Private files of a running build."""
        return self.root / "work"

    @property
    def loaded_file(self) -> Path:
        """What extraction wrote, loaded for the models."""
        return self.extracted / "loaded.duckdb"

    @property
    def builds(self) -> Path:
        """Published versions, a folder each."""
        return self.root / "warehouse" / "builds"

    @property
    def current(self) -> Path:
        """The link to the version that readers see."""
        return self.root / "warehouse" / "current"

    @property
    def current_file(self) -> Path:
        """The DuckDB file that readers open."""
        return self.current / WAREHOUSE_FILE

    @property
    def docs(self) -> Path:
        """The documentation of the tables, as a web page."""
        return self.root / "docs"

    @property
    def sql_history(self) -> Path:
        """What was typed into the shell of `khoso sql`."""
        return self.root / "sql_history"

    @property
    def evidence(self) -> Path:
        """The evidence of the published figures, as a static site."""
        return self.root / "evidence"

    @property
    def dagster(self) -> Path:
        """DAGSTER_HOME."""
        return self.root / "dagster"
