"""Writes the marts of a file as Parquet, one file a mart, with what its comments say.

The description of a table and of its columns stand in the key-value metadata of its file, under
`description` and `column_descriptions` (a JSON object). The file of a large mart is put together
from parts, one of each family of provinces; those of untouched families are taken over from the
version before.

What does not belong here: which files are shown to readers (``publish``), and the bytes of a part
(``parquet_parts``).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.parquet_parts import Part, parts_of, put_together, whole_file
from warehouse.partitions import PART_OF_ROW, number_parts
from warehouse.quoting import named, quoted
from warehouse.scope import families_of_codes

FOLDER = "parquet"
# Level 1 takes half the time of the default, and 5% more room.
_PACKED = "COMPRESSION zstd, COMPRESSION_LEVEL 1"
# A row group of DuckDB: a smaller mart is written as quickly as it is put together.
_FEWEST = 122_880
_NEW_PARTS = ".parts"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version whose rows of other provinces were taken over.

    Attributes:
        folder: of that version.
        scope: codes of the provinces that were built anew.
    """

    folder: Path
    scope: Collection[str]

    def untouched(self, table: str) -> list[Part]:
        """The parts of a mart's file that are right for the new version, too."""
        path = self.folder / parquet_name(table)
        families = families_of_codes()
        touched = {families.get(code, code) for code in self.scope}
        parts = parts_of(path) if path.exists() else []
        return [part for part in parts if part.name not in touched]


def parquet_name(table: str) -> str:
    """The path of a mart's Parquet in the folder of its version."""
    return f"{FOLDER}/{table}.parquet"


def write_parquet(
    connection: duckdb.DuckDBPyConnection,
    partitions: Mapping[str, str],
    folder: Path,
    earlier: Earlier | None = None,
) -> None:
    """Write marts into the folder of a version.

    Args:
        connection: the file of the version, open for reading.
        partitions: names of the marts, with what the rows of each belong to.
        folder: of the version; `parquet` is made in it.
        earlier: the version that this one took rows over from, if it did.
    """
    (folder / FOLDER).mkdir(exist_ok=True)
    divided = {t for t, kind in partitions.items() if _is_divided(connection, t, kind)}
    names = number_parts(connection, families_of_codes()) if divided else []
    for table, kind in partitions.items():
        target = folder / parquet_name(table)
        if table in divided:
            kept = earlier.untouched(table) if earlier else []
            rows = _rows_beside(table, kind, kept, names)
            new = _write_parts(connection, table, rows, folder / _NEW_PARTS / table)
            _put_together(target, kept, {names[number]: path for number, path in new.items()})
        else:
            _copy(connection, table, named(table), target)
    shutil.rmtree(folder / _NEW_PARTS, ignore_errors=True)


def _is_divided(connection: duckdb.DuckDBPyConnection, table: str, kind: str) -> bool:
    """Whether a mart's file is put together from parts."""
    if kind not in PART_OF_ROW:
        return False
    (rows,) = connection.execute(f"SELECT count(*) FROM {named(table)}").fetchall()[0]
    return int(rows) >= _FEWEST


def _rows_beside(table: str, kind: str, kept: Sequence[Part], names: Sequence[str]) -> str:
    """The rows of all parts but those that are kept, with the number of each row's part."""
    present = {part.name for part in kept}
    wanted = ", ".join(str(n) for n, name in enumerate(names) if name not in present)
    return (
        f"(SELECT mart.*, coalesce(part_number, 0) AS part_number FROM {named(table)} AS mart "
        f"LEFT JOIN {PART_OF_ROW[kind]} WHERE coalesce(part_number, 0) IN ({wanted}))"
    )


def _write_parts(
    connection: duckdb.DuckDBPyConnection, table: str, rows: str, folder: Path
) -> dict[int, Path]:
    """Write rows of a mart to a file a part; the files by the numbers of their parts."""
    folder.mkdir(parents=True)
    _copy(connection, table, rows, folder, "PARTITION_BY (part_number), ")
    return {int(p.parent.name.partition("=")[2]): p for p in folder.glob("*/*.parquet")}


def _put_together(target: Path, kept: Sequence[Part], new: Mapping[str, Path]) -> None:
    """Write the file of a mart from its parts, in the order of their names."""
    parts = [*kept, *(whole_file(path, name) for name, path in new.items())]
    parts.sort(key=lambda part: part.name)
    put_together(parts, parts[0].path, target)


def _copy(
    connection: duckdb.DuckDBPyConnection, table: str, rows: str, target: Path, options: str = ""
) -> None:
    """Write rows of a mart, with its comments."""
    told = _descriptions(connection, table)
    connection.execute(
        f"COPY {rows} TO {quoted(target)} "
        f"(FORMAT parquet, {options}{_PACKED}, KV_METADATA {{{told}}})"
    )


def _descriptions(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    """The comments of a table, as COPY takes them."""
    (comment,) = connection.execute(
        "SELECT comment FROM duckdb_tables() WHERE table_name = ?", [table]
    ).fetchall()[0]
    columns = connection.execute(
        "SELECT column_name, comment FROM duckdb_columns() "
        "WHERE table_name = ? AND comment IS NOT NULL ORDER BY column_index",
        [table],
    ).fetchall()
    told = json.dumps(dict(columns), ensure_ascii=False)
    return f"description: {quoted(comment or '')}, column_descriptions: {quoted(told)}"
