"""What a published version is: the manifest beside its file.

What does not belong here: finding out what it says (``publish``, ``differences``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from warehouse.files import sha256_of
from warehouse.home import Home

MANIFEST_FILE = "manifest.json"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """How large a file of a version is, and the SHA-256 of its bytes."""

    bytes: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> Self:
        """Look at a file."""
        return cls(path.stat().st_size, sha256_of(path))


@dataclass(frozen=True, slots=True)
class Change:
    """How a mart differs from the version before, row by row of the same key.

    Attributes:
        added: rows whose key is new.
        removed: rows whose key is gone.
        changed: rows that differ in another column than the key.
        columns: in how many rows each column changed, the most frequent first.
    """

    added: int
    removed: int
    changed: int = 0
    columns: dict[str, int] = field(default_factory=dict)

    @property
    def is_none(self) -> bool:
        """Whether no row differs."""
        return not (self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a version changed.

    Attributes:
        since: the version that it is compared with.
        marts: those that differ.
        restated: figures with another value than before, the largest steps first.
    """

    since: str
    marts: dict[str, Change]
    restated: list[dict[str, Any]]

    @classmethod
    def of(cls, noted: Mapping[str, Any]) -> Self:
        """Take it from a manifest."""
        marts = {name: Change(**change) for name, change in noted["marts"].items()}
        return cls(noted["since"], marts, noted["restated"])


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a version is.

    Attributes:
        version: UTC time and the start of the fingerprint; versions sort by age.
        created_at: ISO 8601, UTC.
        fingerprint: what it was built from; empty where the builder noted nothing.
        row_counts: rows of each mart.
        project: fingerprint of the models and the vocabulary alone.
        store_id: of the store that it was built from (``loading``).
        load_number: how far that store had come.
        keys: columns that tell the rows of a mart apart.
        files: each file of the version, by its path in the version's folder.
        changes: what differs from the version before; ``None`` for the first one.
    """

    version: str
    created_at: str
    fingerprint: str
    row_counts: dict[str, int]
    project: str = ""
    store_id: str = ""
    load_number: int = 0
    keys: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, FileFacts] = field(default_factory=dict)
    changes: Changes | None = None


def write_manifest(folder: Path, manifest: Manifest) -> Path:
    """Write it into the folder of its version."""
    path = folder / MANIFEST_FILE
    text = json.dumps(asdict(manifest), indent=2, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    return path


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in the folder of a version; ``None`` where there is none."""
    path = folder / MANIFEST_FILE
    if not path.exists():
        return None
    noted = json.loads(path.read_text(encoding="utf-8"))
    files = {name: FileFacts(**facts) for name, facts in noted.get("files", {}).items()}
    changes = Changes.of(noted["changes"]) if noted.get("changes") else None
    return Manifest(**noted | {"files": files, "changes": changes})


def current_manifest(home: Home) -> Manifest | None:
    """The manifest of the version that readers see; ``None`` before the first one."""
    return read_manifest(home.current)
