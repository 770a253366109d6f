"""What a published version is: the manifest beside its file.

What does not belong here: writing it (``publish``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from warehouse.home import Home

MANIFEST_FILE = "manifest.json"


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
    """

    version: str
    created_at: str
    fingerprint: str
    row_counts: dict[str, int]
    project: str = ""
    store_id: str = ""
    load_number: int = 0


def current_manifest(home: Home) -> Manifest | None:
    """The manifest of the version that readers see; ``None`` before the first one."""
    path = home.current / MANIFEST_FILE
    if not path.exists():
        return None
    return Manifest(**json.loads(path.read_text(encoding="utf-8")))
