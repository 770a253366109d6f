"""What a private build is made from, noted beside it before it begins.

What does not belong here: finding it out (``loading``, ``scope``, ``fingerprint``).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

STAMP_FILE = "inputs.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a build is made from.

    Attributes:
        fingerprint: of all inputs; empty where nothing was noted.
        project: of the models and the vocabulary alone.
        store_id: of the store of loaded files.
        load_number: how far that store had come.
        scope: codes of the provinces that are built; ``*`` for all.
        base: the version that all other provinces were taken over from, once they were.
    """

    fingerprint: str = ""
    project: str = ""
    store_id: str = ""
    load_number: int = 0
    scope: tuple[str, ...] = ()
    base: str = ""


def write_stamp(built: Path, stamp: Stamp) -> None:
    """Note it beside a private file."""
    text = json.dumps(asdict(stamp))
    (built.parent / STAMP_FILE).write_text(text, encoding="utf-8")


def read_stamp(built: Path) -> Stamp:
    """What was noted beside a private file; an empty stamp where nothing was."""
    path = built.parent / STAMP_FILE
    if not path.exists():
        return Stamp()
    noted = json.loads(path.read_text(encoding="utf-8"))
    return Stamp(**noted | {"scope": tuple(noted["scope"])})
