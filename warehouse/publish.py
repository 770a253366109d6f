"""Shows a finished build to readers, all at once.

A version gets a folder of its own, complete before it gets its name, and ``current`` is a
link that is replaced in one step. A crash at any point leaves the old version in place; what
it left behind is swept by the next publish. Readers that hold a connection keep their version,
even after its folder is gone.

What does not belong here: how the file was built (``build``) or is read (``access``).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.differences import changes_between
from warehouse.fingerprint import DBT_PROJECT, fingerprint
from warehouse.home import WAREHOUSE_FILE, Home
from warehouse.keeping import Keeping
from warehouse.locking import writer_lock
from warehouse.manifest import (
    FileFacts,
    Manifest,
    current_manifest,
    write_manifest,
)
from warehouse.marts import Mart, dbt_manifest, marts_of
from warehouse.merging import KEEPING_GAPS
from warehouse.parquet import FOLDER, parquet_name, write_parquet
from warehouse.quoting import quoted
from warehouse.stamp import read_stamp
from warehouse.versions import version_name, versions_in_use, versions_of

_UNFINISHED = ".incoming-"
_DISCARDED = ".outgoing-"
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
        SettingError: how long to keep old versions is not said with numbers.
        WarehouseBusyError: another process writes the same warehouse.
    """
    keeping = Keeping.from_environment()
    with writer_lock(home):
        if not built.is_file():
            raise FileNotFoundError(f"no finished build at {built}; run the build again")
        home.builds.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        marts = _declared(home)
        manifest = _compared(home, built, _describe(built, marts), marts)
        same = _unchanged(home, manifest)
        incoming = _write_parquet(home, built, manifest, same)
        manifest, folder = _install(home, incoming, built, manifest, same)
        _flip(home, folder)
        _prune(home, keeping)
    return Published(manifest.version, folder / WAREHOUSE_FILE, manifest)


def is_current(home: Home, project: Path = DBT_PROJECT) -> bool:
    """Whether building again would make what is already published."""
    manifest = current_manifest(home)
    if manifest is None or not home.current_file.exists():
        return False
    # Versions of an older program lack the files beside the warehouse.
    return bool(manifest.files) and manifest.fingerprint == fingerprint(home, project)


def _declared(home: Home) -> dict[str, Mart]:
    """What the project says of its marts; nothing where dbt has not run."""
    noted = dbt_manifest(home)
    return marts_of(noted) if noted.exists() else {}


def _describe(built: Path, marts: Mapping[str, Mart]) -> Manifest:
    """Name the version in its private file, count its rows, and fold its log into it."""
    now = datetime.now(UTC)
    stamp = read_stamp(built)
    version = version_name(now, stamp.fingerprint)
    with duckdb.connect(str(built), config=dict(KEEPING_GAPS)) as connection:
        connection.execute(f"CREATE OR REPLACE MACRO main.published_version() AS {quoted(version)}")
        connection.execute("CHECKPOINT")
        tables = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' ORDER BY 1"
        ).fetchall()
        counts = {name: _count(connection, name) for (name,) in tables}
    return Manifest(
        version=version,
        created_at=now.isoformat(),
        fingerprint=stamp.fingerprint,
        row_counts=counts,
        project=stamp.project,
        store_id=stamp.store_id,
        load_number=stamp.load_number,
        keys={name: list(marts[name].key) for name in counts if name in marts},
    )


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """Rows of one mart."""
    row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return int(row[0]) if row else 0


def _compared(home: Home, built: Path, manifest: Manifest, marts: Mapping[str, Mart]) -> Manifest:
    """Say what differs from the version that readers see, where there is one."""
    before = current_manifest(home)
    if before is None or not home.current_file.exists():
        return manifest
    old, scope = home.current_file.resolve(), _scope(home, built)
    changes = changes_between(old, built, before.version, marts, home.work / "spill", scope=scope)
    return replace(manifest, changes=changes)


def _scope(home: Home, built: Path) -> tuple[str, ...] | None:
    """Codes of the provinces that were built, where others are those of what readers see."""
    stamp = read_stamp(built)
    return stamp.scope if stamp.base == home.current.resolve().name else None


def _unchanged(home: Home, manifest: Manifest) -> dict[str, FileFacts]:
    """Parquet of the version that readers see that is right for the new one, too."""
    before = current_manifest(home)
    # Other models may have other columns and descriptions.
    if before is None or manifest.changes is None or manifest.project != before.project:
        return {}
    same = (parquet_name(t) for t in manifest.row_counts if t not in manifest.changes.marts)
    known = {name: before.files[name] for name in same if name in before.files}
    return {name: facts for name, facts in known.items() if (home.current / name).exists()}


def _write_parquet(
    home: Home, built: Path, manifest: Manifest, same: Mapping[str, FileFacts]
) -> Path:
    """Begin the folder of the version with the Parquet of its marts."""
    incoming = home.builds / f"{_UNFINISHED}{manifest.version}"
    (incoming / FOLDER).mkdir(parents=True)
    for name in same:
        os.link(home.current.resolve() / name, incoming / name)
    with duckdb.connect(str(built), read_only=True) as connection:
        connection.execute("SET enable_progress_bar = false")
        others = [t for t in manifest.row_counts if parquet_name(t) not in same]
        write_parquet(connection, others, incoming)
    return incoming


def _install(
    home: Home, incoming: Path, built: Path, manifest: Manifest, same: Mapping[str, FileFacts]
) -> tuple[Manifest, Path]:
    """Put file and manifest into the folder, which gets its name when all is on disk."""
    shutil.move(built, incoming / WAREHOUSE_FILE)
    names = [WAREHOUSE_FILE, *(parquet_name(table) for table in manifest.row_counts)]
    files = {name: same.get(name) or FileFacts.of(incoming / name) for name in names}
    manifest = replace(manifest, files=files)
    written = write_manifest(incoming, manifest)
    new = (incoming / name for name in names if name not in same)
    for path in (*new, written, incoming / FOLDER, incoming):
        _sync(path)
    folder = home.builds / manifest.version
    incoming.rename(folder)
    _sync(home.builds)
    return manifest, folder


def _flip(home: Home, folder: Path) -> None:
    """Point ``current`` at the folder; relative, so that the home can be moved."""
    new_link = home.current.with_name(_NEW_LINK)
    new_link.symlink_to(folder.relative_to(home.current.parent))
    new_link.replace(home.current)
    _sync(home.current.parent)


def _sweep(home: Home) -> None:
    """Remove what a crash left behind; the lock says that nobody is at work on it."""
    home.current.with_name(_NEW_LINK).unlink(missing_ok=True)
    for beginning in (_UNFINISHED, _DISCARDED):
        for folder in home.builds.glob(f"{beginning}*"):
            shutil.rmtree(folder)


def _prune(home: Home, keeping: Keeping) -> None:
    """Remove versions that need not be kept; whoever opened one meanwhile can read on."""
    in_use = {home.current.resolve().name, *versions_in_use(home)}
    for version in keeping.superfluous(versions_of(home), datetime.now(UTC), in_use):
        # Without its name first: what a crash leaves of it must not pass for a version.
        discarded = home.builds / f"{_DISCARDED}{version}"
        (home.builds / version).rename(discarded)
        shutil.rmtree(discarded)


def _sync(path: Path) -> None:
    """Have the system write a file or folder to disk before going on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
