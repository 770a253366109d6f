"""The kinds of files that extraction leaves: where each lies and how DuckDB reads it.

What does not belong here: which of them are new (``loading``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from warehouse.files import sha256_of
from warehouse.home import Home

# The fields of a note that the models read; the names are those that extraction writes.
_NOTE_COLUMNS = ", ".join(
    f"'{name}': 'VARCHAR'"
    for name in (
        "doc_id", "file_name", "reason", "remedy", "at",
        "province_code", "issuer_type", "report_period_start", "report_period_end",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file; its table in the store has the same name.

    Attributes:
        name: of the kind.
        place: the folder, from the home.
        suffix: of the files.
        reader: an SQL table function that takes a list of paths.
        whose: the table whose rows say which provinces such a file touches.
    """

    name: str
    place: str
    suffix: str
    reader: str
    whose: str

    def folder(self, home: Home) -> Path:
        """Where the files lie."""
        return home.root / self.place

    def empty_file(self, home: Home) -> Path:
        """The file without rows that extraction writes for its columns and their types."""
        return self.folder(home) / f"_empty{self.suffix}"


_PARQUET = "read_parquet(?, union_by_name = true, filename = true)"
_NOTES = f"read_json(?, columns = {{{_NOTE_COLUMNS}}}, filename = true)"
# A ledger's province is that of its document.
KINDS = (
    Kind("observations", "extracted/observations", ".parquet", _PARQUET, "observations"),
    Kind("ledgers", "extracted/ledgers", ".parquet", _PARQUET, "documents"),
    Kind("documents", "extracted/documents", ".parquet", _PARQUET, "documents"),
    Kind("quarantine", "quarantine", ".json", _NOTES, "quarantine"),
)


def types_of(home: Home) -> str:
    """The columns of all kinds, as one short string."""
    return "|".join(f"{sha256_of(kind.empty_file(home))} {kind.reader}" for kind in KINDS)
