"""Shows a finished build to readers, all at once.

A version gets a folder of its own, complete before it gets its name, and ``current`` is a
link that is replaced in one step. A crash at any point leaves the old version in place; what
it left behind is swept by the next publish. Readers that hold a connection keep their version,
even after its folder is gone.

What does not belong here: how the file was built (``build``) or is read (``access``).
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.fingerprint import DBT_PROJECT, fingerprint
from warehouse.home import WAREHOUSE_FILE, Home
from warehouse.locking import writer_lock
from warehouse.manifest import MANIFEST_FILE, Manifest, current_manifest
from warehouse.stamp import read_stamp

KEPT_VERSIONS = 5
_UNFINISHED = ".incoming-"
_NEW_LINK = ".current-new"


@dataclass(frozen=True, slots=True)
class Published:
    """A version that readers see."""

    version: str
    path: Path
    manifest: Manifest


def publish(home: Home, built: Path) -> Published:
    """Move a built file to where readers look and switch them over to it.

    Raises:
        FileNotFoundError: there is no such file; a build that failed leaves none.
        WarehouseBusyError: another process writes the same warehouse.
    """
    with writer_lock(home):
        if not built.is_file():
            raise FileNotFoundError(f"no finished build at {built}; run the build again")
        home.builds.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        manifest = _describe(built)
        folder = _install(home, built, manifest)
        _flip(home, folder)
        _prune(home)
    return Published(manifest.version, folder / WAREHOUSE_FILE, manifest)


def is_current(home: Home, project: Path = DBT_PROJECT) -> bool:
    """Whether building again would make what is already published."""
    manifest = current_manifest(home)
    if manifest is None or not home.current_file.exists():
        return False
    return manifest.fingerprint == fingerprint(home, project)


def _describe(built: Path) -> Manifest:
    """Count the rows of a private file, and fold its log into it on the way."""
    now = datetime.now(UTC)
    with duckdb.connect(str(built)) as connection:
        connection.execute("CHECKPOINT")
        tables = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' ORDER BY 1"
        ).fetchall()
        counts = {name: _count(connection, name) for (name,) in tables}
    stamp = read_stamp(built)
    version = f"{now:%Y%m%dT%H%M%S%fZ}-{stamp.fingerprint[:8] or 'unstamped'}"
    return Manifest(
        version=version,
        created_at=now.isoformat(),
        fingerprint=stamp.fingerprint,
        row_counts=counts,
        project=stamp.project,
        store_id=stamp.store_id,
        load_number=stamp.load_number,
    )


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """Rows of one mart."""
    row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return int(row[0]) if row else 0


def _install(home: Home, built: Path, manifest: Manifest) -> Path:
    """Put file and manifest into a folder that gets its name when both are on disk."""
    incoming = home.builds / f"{_UNFINISHED}{manifest.version}"
    incoming.mkdir()
    target = incoming / WAREHOUSE_FILE
    shutil.move(built, target)
    text = json.dumps(asdict(manifest), indent=2, ensure_ascii=False)
    (incoming / MANIFEST_FILE).write_text(text, encoding="utf-8")
    for path in (target, incoming / MANIFEST_FILE, incoming):
        _sync(path)
    folder = home.builds / manifest.version
    incoming.rename(folder)
    _sync(home.builds)
    return folder


def _flip(home: Home, folder: Path) -> None:
    """Point ``current`` at the folder; relative, so that the home can be moved."""
    new_link = home.current.with_name(_NEW_LINK)
    new_link.symlink_to(folder.relative_to(home.current.parent))
    new_link.replace(home.current)
    _sync(home.current.parent)


def _sweep(home: Home) -> None:
    """Remove what a crash left behind; the lock says that nobody is at work on it."""
    home.current.with_name(_NEW_LINK).unlink(missing_ok=True)
    for folder in home.builds.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(folder)


def _prune(home: Home) -> None:
    """Keep the newest versions, and always the one that readers see."""
    versions = sorted(p for p in home.builds.iterdir() if not p.name.startswith("."))
    seen = home.current.resolve()
    for folder in versions[:-KEPT_VERSIONS]:
        if folder.resolve() != seen:
            shutil.rmtree(folder)


def _sync(path: Path) -> None:
    """Have the system write a file or folder to disk before going on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
