"""The line as plain functions: archive, extract, build, publish.

``khoso run`` calls ``run``; the Dagster assets call the same steps one by one.

What does not belong here: what the steps do inside, and how progress is shown (``cli_progress``).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from ingestion.archive import Receipt
from ingestion.intake import documents_of
from ingestion.store import Outcome, Store
from orchestration import workers
from orchestration.landing import files_in
from warehouse.build import build
from warehouse.home import Home
from warehouse.keeping import Keeping
from warehouse.manifest import Manifest, current_manifest
from warehouse.publish import is_current, publish

_FAULT_REMEDY = "a fault of this program: please report it with the file; the rest is unaffected"


class Listener(Protocol):
    """Whoever wants to know how far the line has come."""

    def begin(self, stage: str, total: int) -> None:
        """A stage of so many steps begins."""

    def advance(self, step: str) -> None:
        """One step of the stage is done."""


class Silence:
    """A listener that shows nothing."""

    def begin(self, stage: str, total: int) -> None:
        """Say nothing."""

    def advance(self, step: str) -> None:
        """Say nothing."""


class NoReportsError(Exception):
    """There is nothing to run on; the message says where reports go."""


class ArchivingError(Exception):
    """A file could not be copied; the message names it and the remedy."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """A document that could not be read, and what to do about it."""

    file_name: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did.

    Attributes:
        files: how many files it looked at, those in archives one by one.
        new_files: how many of them were not in the archive before.
        outcomes: of the documents that it read.
        put_aside: the files that it looked at and that cannot be read, now or from before.
        manifest: the version that readers see now.
        rebuilt: whether that version is new.
        seconds: how long all took.
    """

    files: int
    new_files: int
    outcomes: tuple[Outcome, ...]
    put_aside: tuple[PutAside, ...]
    manifest: Manifest
    rebuilt: bool
    seconds: float


def run(home: Home, paths: Sequence[Path], listener: Listener | None = None) -> RunReport:
    """Take reports from files to a published warehouse.

    Args:
        home: where everything is kept.
        paths: files, and folders that are searched.
        listener: told how far it has come.

    Raises:
        NoReportsError: neither the paths nor the archive hold a file.
        ArchivingError: a file cannot be copied.
        SettingError: a setting has no sense; nothing was begun.
        BuildFailedError: a model or a test failed; the old version stays.
        WarehouseBusyError: another process is writing the same warehouse.
    """
    started = time.monotonic()
    listener = listener or Silence()
    store = prepare(home)
    arrivals = archive_files(home, files_in(paths), listener)
    if not arrivals and not store.archive.receipts():
        raise NoReportsError(
            f"no reports found; put some into {home.landing} or name files: khoso run FILE..."
        )
    outcomes = extract_documents(home, store.pending(), listener)
    rebuilt = not is_current(home)
    manifest = build_and_publish(home, listener) if rebuilt else _published(home)
    return RunReport(
        files=len(arrivals),
        new_files=sum(is_new for _, is_new in arrivals),
        outcomes=tuple(outcomes),
        put_aside=_put_aside(home, arrivals, outcomes),
        manifest=manifest,
        rebuilt=rebuilt,
        seconds=time.monotonic() - started,
    )


def prepare(home: Home) -> Store:
    """Create what a home must have before anything reads it.

    Raises:
        SettingError: a setting that publishing needs later has no sense.
    """
    Keeping.from_environment()
    home.landing.mkdir(parents=True, exist_ok=True)
    store = Store(home.root)
    store.prepare()
    return store


def archive_files(
    home: Home, files: Sequence[Path], listener: Listener | None = None
) -> list[tuple[Receipt, bool]]:
    """Archive files, of archives what they hold; each with whether its bytes were new."""
    listener = listener or Silence()
    store = Store(home.root)
    listener.begin("Archiving", len(files))
    arrivals: list[tuple[Receipt, bool]] = []
    for path in files:
        try:
            with documents_of(path) as documents:
                arrivals.extend(store.archive.add(each.path, each.name) for each in documents)
        except OSError as error:
            message = f"{path}: cannot be copied ({error.strerror}); check that it can be read"
            raise ArchivingError(message) from error
        listener.advance(path.name)
    return arrivals


def extract_documents(
    home: Home, doc_ids: Sequence[str], listener: Listener | None = None
) -> list[Outcome]:
    """Read archived documents and write what they state; in parallel where it pays."""
    listener = listener or Silence()
    listener.begin("Reading", len(doc_ids))
    outcomes = []
    crashed = partial(_failed, home.root, "its reader crashed")
    for outcome in workers.each(partial(_extract, home.root), doc_ids, crashed):
        outcomes.append(outcome)
        listener.advance(outcome.file_name)
    return outcomes


def build_and_publish(home: Home, listener: Listener | None = None) -> Manifest:
    """Build, test and show a new version."""
    listener = listener or Silence()
    listener.begin("Building and testing the warehouse", 1)
    published = publish(home, build(home).path)
    listener.advance(published.version)
    return published.manifest


def quarantine_notes(home: Home) -> dict[str, PutAside]:
    """The documents that could not be read, by id."""
    notes = Store(home.root).quarantined()
    return {
        note["doc_id"]: PutAside(note["file_name"], note["reason"], note["remedy"])
        for note in notes
    }


def _extract(root: Path, doc_id: str) -> Outcome:
    """One document; a fault in it must not stop the others."""
    try:
        return Store(root).process(doc_id)
    except Exception as error:
        return _failed(root, f"{type(error).__name__}: {error}", doc_id)


def _failed(root: Path, reason: str, doc_id: str) -> Outcome:
    """Not written down as quarantined, so that the next run tries again."""
    name = Store(root).archive.receipt(doc_id).file_name
    return Outcome(doc_id, name, quarantined_reason=reason, remedy=_FAULT_REMEDY)


def _published(home: Home) -> Manifest:
    manifest = current_manifest(home)
    assert manifest is not None  # is_current() has seen it
    return manifest


def _put_aside(
    home: Home, arrivals: Sequence[tuple[Receipt, bool]], outcomes: Sequence[Outcome]
) -> tuple[PutAside, ...]:
    """What failed in this run, and the files of this run that failed in an earlier one."""
    looked_at = {receipt.doc_id for receipt, _ in arrivals}
    found = {key: note for key, note in quarantine_notes(home).items() if key in looked_at}
    for outcome in outcomes:
        if outcome.quarantined_reason is not None:
            found[outcome.doc_id] = PutAside(
                outcome.file_name, outcome.quarantined_reason, outcome.remedy
            )
    return tuple(found.values())
