"""How things stand in a home, without changing anything.

What does not belong here: how it is printed (``cli_status``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ingestion.archive import NotArchivedError, doc_id_of
from ingestion.intake import documents_of
from ingestion.store import Store
from orchestration.landing import files_in
from orchestration.pipeline import PutAside, quarantine_notes
from warehouse.home import Home
from warehouse.manifest import Manifest, current_manifest
from warehouse.publish import is_current


@dataclass(frozen=True, slots=True)
class Status:
    """How things stand.

    Attributes:
        manifest: the version that readers see; ``None`` before the first one.
        is_current: whether a build would change nothing.
        waiting: files of the landing folder that are not archived yet.
        unread: names of archived documents that this version of the code hasn't read.
        put_aside: documents that can't be read.
    """

    manifest: Manifest | None
    is_current: bool
    waiting: tuple[Path, ...]
    unread: tuple[str, ...]
    put_aside: tuple[PutAside, ...]


def look(home: Home) -> Status:
    """See how things stand."""
    store = Store(home.root)
    landing = files_in([home.landing]) if home.landing.is_dir() else []
    return Status(
        manifest=current_manifest(home),
        is_current=is_current(home),
        waiting=tuple(path for path in landing if not _has_arrived(store, path)),
        unread=tuple(store.archive.receipt(doc_id).file_name for doc_id in store.pending()),
        put_aside=tuple(quarantine_notes(home).values()),
    )


def _has_arrived(store: Store, path: Path) -> bool:
    with documents_of(path) as documents:
        return all(_is_archived(store, doc_id_of(each.path)) for each in documents)


def _is_archived(store: Store, doc_id: str) -> bool:
    try:
        store.archive.receipt(doc_id)
    except NotArchivedError:
        return False
    return True
