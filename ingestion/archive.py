"""The archive: every original by the SHA-256 of its bytes, with a receipt, never changed.

An original counts as archived when its receipt stands beside it. The receipt is written
last, so a crash leaves at most an original without receipt, which the next ``add``
completes. What does not belong here: reading the bytes (``readers/``) and anything derived
from them (``store.py``).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from ingestion.file_names import ending
from ingestion.readers.sniffing import sniff

_RECEIPT = "receipt.json"
_DOC_ID = re.compile(r"[0-9a-f]{64}")


class NotArchivedError(KeyError):
    """No document with this id is in the archive."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is known of an original: its identity, first name and day of arrival."""

    doc_id: str
    file_name: str
    media_type: str
    size_bytes: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Archive:
    """Originals under ``root``, addressed by content."""

    root: Path

    def add(self, path: Path, name: str = "") -> tuple[Receipt, bool]:
        """Archive a file.

        Args:
            path: the file.
            name: the name that it came under, where that isn't its own.

        Returns:
            The receipt, and whether the bytes were new. Bytes that are there already keep
            their first receipt, whatever name they come under now.
        """
        with _staged(path, self.root) as (staged, doc_id, size):
            folder = self._folder(doc_id)
            if (folder / _RECEIPT).exists():
                return self.receipt(doc_id), False
            folder.mkdir(parents=True, exist_ok=True)
            name = name or path.name
            original = folder / f"original{ending(name)}"
            _drop_leftovers(folder)
            staged.replace(original)
            receipt = Receipt(doc_id, name, sniff(original), size, datetime.now(UTC))
            _write_receipt(folder / _RECEIPT, receipt)
            return receipt, True

    def original(self, doc_id: str) -> Path:
        """Path of the original's bytes."""
        self.receipt(doc_id)
        return next(self._folder(doc_id).glob("original*"))

    def receipt(self, doc_id: str) -> Receipt:
        """The receipt of one document."""
        path = self._folder(doc_id) / _RECEIPT
        if not path.exists():
            raise NotArchivedError(doc_id)
        fields = json.loads(path.read_text(encoding="utf-8"))
        received_at = datetime.fromisoformat(fields.pop("received_at"))
        return Receipt(**fields, received_at=received_at)

    def receipts(self) -> list[Receipt]:
        """All receipts, in the order of arrival."""
        found = [self.receipt(path.parent.name) for path in self.root.glob(f"*/*/{_RECEIPT}")]
        return sorted(found, key=lambda receipt: (receipt.received_at, receipt.doc_id))

    def _folder(self, doc_id: str) -> Path:
        if not _DOC_ID.fullmatch(doc_id):
            raise NotArchivedError(doc_id)
        return self.root / doc_id[:2] / doc_id


@contextmanager
def _staged(path: Path, root: Path) -> Iterator[tuple[Path, str, int]]:
    """Copy the file beside the archive, hashing what is copied: it may change meanwhile."""
    root.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".incoming-", dir=root)
    staged = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as target, path.open("rb") as source:
            doc_id = _copy_hashing(source, target)
            size = target.tell()
            _sync(target)
        yield staged, doc_id, size
    finally:
        staged.unlink(missing_ok=True)


def doc_id_of(path: Path) -> str:
    """The id of a document: the SHA-256 of its bytes."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _copy_hashing(source: BinaryIO, target: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := source.read(1 << 20):
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _drop_leftovers(folder: Path) -> None:
    """Remove what a crash before the receipt left; the same bytes follow."""
    for leftover in folder.iterdir():
        leftover.unlink()


def _write_receipt(path: Path, receipt: Receipt) -> None:
    fields = asdict(receipt) | {"received_at": receipt.received_at.isoformat()}
    content = json.dumps(fields, ensure_ascii=False, indent=2).encode() + b"\n"
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        file.write(content)
        _sync(file)
    partial.replace(path)
