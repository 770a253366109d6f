"""The notes of documents that were put aside: why, what to do, and what is known of each.

A document that was read but must not be loaded often says whose it is and of which month; the
warehouse counts it there as a report that was not understood.

What does not belong here: why a document is refused (``refusal``).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ingestion.archive import Receipt
from ingestion.extraction.report.metadata import ReportFacts
from ingestion.language.periods import label
from ingestion.whole_files import write_bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a document gives nothing.

    Attributes:
        remedy: what to do about it.
        waits_for: a program that would read it, or an empty string.
        facts: what the document says of itself, where it was read.
    """

    reason: str
    remedy: str
    waits_for: str = ""
    facts: ReportFacts | None = None


class Quarantine:
    """The folder of notes, one JSON file a document."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def prepare(self) -> None:
        """Create the folder, and an empty file so that no reader meets an empty glob."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_bytes(b"[]", self._folder / "_empty.json")

    def put(self, receipt: Receipt, refused: Refusal, version: str) -> None:
        """Write or replace the note of a document.

        Args:
            receipt: of the document.
            refused: why it gives nothing.
            version: of the code and vocabulary that read it.
        """
        note = {
            "doc_id": receipt.doc_id,
            "file_name": receipt.file_name,
            "reason": refused.reason,
            "remedy": refused.remedy,
            "waits_for": refused.waits_for,
            **_known_of(refused.facts),
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "version": version,
        }
        content = json.dumps(note, ensure_ascii=False, indent=1).encode()
        write_bytes(content, self._path(receipt.doc_id))

    def release(self, doc_id: str) -> None:
        """Take the note of a document away, if it has one."""
        self._path(doc_id).unlink(missing_ok=True)

    def holds(self, doc_id: str, version: str) -> bool | None:
        """Whether reading the document again would end as it did; ``None`` without a note."""
        path = self._path(doc_id)
        if not path.exists():
            return None
        note = json.loads(path.read_text("utf-8"))
        return note["version"] == version and not _came(note)

    def notes(self) -> Iterator[dict[str, str]]:
        """Yield the notes, oldest name first."""
        for path in sorted(self._folder.glob("[0-9a-f]*.json")):
            yield json.loads(path.read_text("utf-8"))

    def programs_that_came(self, doc_ids: Collection[str]) -> list[str]:
        """Programs that some of these documents waited for and that are installed now."""
        notes = (note for note in self.notes() if note["doc_id"] in doc_ids)
        return sorted({program for note in notes if (program := _came(note))})

    def _path(self, doc_id: str) -> Path:
        return self._folder / f"{doc_id}.json"


def _known_of(facts: ReportFacts | None) -> Mapping[str, str | None]:
    """Whose report it is and of when; nothing where the document could not be read."""
    period = facts.period if facts else None
    return {
        "province_code": (facts.province_code or None) if facts else None,
        "issuer_type": facts.issuer_type if facts else None,
        "report_period_start": label(period.start) if period else None,
        "report_period_end": label(period.end) if period else None,
    }


def _came(note: Mapping[str, str]) -> str:
    """The program that the document waited for, once it is installed; else nothing."""
    program = note.get("waits_for", "")  # notes of former versions wait for none
    return program if program and shutil.which(program) else ""
