"""Loads what extraction wrote into one file that the models read, each document once.

Extraction leaves three small Parquet files a document, or a note of one that was put aside; opening
thousands of them costs more than all models together. What was loaded is kept in
``extracted/loaded.duckdb`` with the size, age and hash of each file, so that a later load reads
only what is new. It is a cache: deleted, it is filled again. Every load that changes something has
a number, and notes which provinces it touched.

What does not belong here: which kinds there are (``loaded_kinds``), which provinces a build does
again (``scope``), and what rows mean (``dbt_project/``).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.files import sha256_of
from warehouse.home import Home
from warehouse.loaded_kinds import KINDS, Kind, types_of

_BATCH = 500
_OWN_TABLES = """
    CREATE TABLE store (store_id VARCHAR, types VARCHAR);
    CREATE TABLE files (kind VARCHAR, name VARCHAR, size BIGINT, mtime_ns BIGINT, sha256 VARCHAR);
    CREATE TABLE loads (load_number INTEGER);
    CREATE TABLE changes (load_number INTEGER, province_code VARCHAR);
    CREATE TABLE scope (province_code VARCHAR);
"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the store holds.

    Attributes:
        store_id: another one after the store was filled from nothing.
        load_number: of the last load that changed something.
    """

    store_id: str
    load_number: int


@dataclass(frozen=True, slots=True)
class _File:
    """A file of extraction as it lies there."""

    kind: Kind
    path: Path
    size: int
    mtime_ns: int

    @property
    def key(self) -> tuple[str, str]:
        return self.kind.name, self.path.name


def load(home: Home) -> Loaded:
    """Bring the store up to what extraction has written; all of it or nothing."""
    with _opened(home) as connection:
        known = _known(connection)
        present = {file.key: file for file in _present(home)}
        gone = [key for key in known if key not in present]
        new = [file for file in present.values() if not _is_known(file, known)]
        if gone or new:
            _change(connection, gone, new)
        return _state(connection)


def hashes(home: Home) -> dict[str, str]:
    """The hash of each file that extraction wrote; of unchanged files as noted when loaded."""
    known = _known_read_only(home)
    return {
        f"{file.kind.name}/{file.path.name}": known[file.key][2]
        if _is_known(file, known)
        else sha256_of(file.path)
        for file in _present(home)
    }


def touched_since(home: Home, load_number: int) -> set[str]:
    """Codes of the provinces that later loads touched; '' for what has none."""
    with duckdb.connect(str(home.loaded_file), read_only=True) as connection:
        rows = connection.execute(
            "SELECT DISTINCT province_code FROM changes WHERE load_number > ?", [load_number]
        ).fetchall()
    return {str(code) for (code,) in rows}


def write_scope(home: Home, codes: Iterable[str]) -> None:
    """Say which provinces the models do; ``*`` for all."""
    with duckdb.connect(str(home.loaded_file)) as connection:
        connection.execute("DELETE FROM scope")
        connection.execute("INSERT INTO scope SELECT unnest(?)", [sorted(codes)])


@contextmanager
def _opened(home: Home) -> Iterator[duckdb.DuckDBPyConnection]:
    """The store in one transaction; filled anew where it cannot be used."""
    if not _is_usable(home):
        home.loaded_file.unlink(missing_ok=True)
    is_new = not home.loaded_file.exists()
    with duckdb.connect(str(home.loaded_file)) as connection:
        connection.execute("SET enable_progress_bar = false")
        connection.execute("BEGIN")
        if is_new:
            _create(connection, home)
        yield connection
        connection.execute("COMMIT")


def _is_usable(home: Home) -> bool:
    """Whether the store opens and has the columns that extraction writes today."""
    try:
        with duckdb.connect(str(home.loaded_file), read_only=True) as connection:
            row = connection.execute("SELECT types FROM store").fetchone()
    except duckdb.Error:
        return False
    return row is not None and row[0] == types_of(home)


def _create(connection: duckdb.DuckDBPyConnection, home: Home) -> None:
    connection.execute(_OWN_TABLES)
    connection.execute("INSERT INTO store VALUES (?, ?)", [uuid.uuid4().hex, types_of(home)])
    connection.execute("INSERT INTO loads VALUES (0)")
    for kind in KINDS:
        connection.execute(
            f"CREATE TABLE {kind.name} AS SELECT * EXCLUDE (filename), '' AS source_name "
            f"FROM {kind.reader} LIMIT 0",
            [[str(kind.empty_file(home))]],
        )


def _present(home: Home) -> Iterator[_File]:
    """The files of all documents; half-written ones have another ending."""
    for kind in KINDS:
        empty = kind.empty_file(home)
        for path in sorted(kind.folder(home).glob(f"*{kind.suffix}")):
            if path != empty:
                status = path.stat()
                yield _File(kind, path, status.st_size, status.st_mtime_ns)


_Known = Mapping[tuple[str, str], tuple[int, int, str]]


def _known(connection: duckdb.DuckDBPyConnection) -> _Known:
    rows = connection.execute("SELECT kind, name, size, mtime_ns, sha256 FROM files").fetchall()
    return {(kind, name): (size, mtime, sha) for kind, name, size, mtime, sha in rows}


def _known_read_only(home: Home) -> _Known:
    if not home.loaded_file.exists():
        return {}
    try:
        with duckdb.connect(str(home.loaded_file), read_only=True) as connection:
            return _known(connection)
    except duckdb.Error:
        return {}


def _is_known(file: _File, known: _Known) -> bool:
    return known.get(file.key, ())[:2] == (file.size, file.mtime_ns)


def _change(
    connection: duckdb.DuckDBPyConnection, gone: list[tuple[str, str]], new: list[_File]
) -> None:
    """Take out what is gone or replaced, put in what is new, and note the provinces of both."""
    number = _state(connection).load_number + 1
    connection.execute("UPDATE loads SET load_number = ?", [number])
    replaced = [*gone, *(file.key for file in new)]
    for kind in KINDS:
        names = [name for each, name in replaced if each == kind.name]
        _note_provinces(connection, number, kind, names)
        _remove(connection, kind, names)
        _insert(connection, kind, [file for file in new if file.kind == kind])
        _note_provinces(connection, number, kind, names)


def _remove(connection: duckdb.DuckDBPyConnection, kind: Kind, names: list[str]) -> None:
    connection.execute(f"DELETE FROM {kind.name} WHERE source_name IN (SELECT unnest(?))", [names])
    connection.execute(
        "DELETE FROM files WHERE kind = ? AND name IN (SELECT unnest(?))", [kind.name, names]
    )


def _insert(connection: duckdb.DuckDBPyConnection, kind: Kind, files: list[_File]) -> None:
    for start in range(0, len(files), _BATCH):
        batch = files[start : start + _BATCH]
        connection.execute(
            f"INSERT INTO {kind.name} BY NAME SELECT * EXCLUDE (filename), "
            f"parse_filename(filename) AS source_name FROM {kind.reader}",
            [[str(file.path) for file in batch]],
        )
        rows = [(f.path.name, f.size, f.mtime_ns, sha256_of(f.path)) for f in batch]
        connection.execute(
            "INSERT INTO files SELECT ?, unnest(?), unnest(?), unnest(?), unnest(?)",
            [kind.name, *(list(column) for column in zip(*rows, strict=True))],
        )


def _note_provinces(
    connection: duckdb.DuckDBPyConnection, number: int, kind: Kind, names: list[str]
) -> None:
    """Note whose figures or reports stand in these files."""
    connection.execute(
        f"INSERT INTO changes SELECT DISTINCT ?, coalesce(province_code, '') FROM {kind.whose} "
        "WHERE source_name IN (SELECT unnest(?))",
        [number, names],
    )


def _state(connection: duckdb.DuckDBPyConnection) -> Loaded:
    row = connection.execute("SELECT store_id, load_number FROM store, loads").fetchone()
    assert row is not None  # both have one row from the start
    return Loaded(str(row[0]), int(row[1]))
