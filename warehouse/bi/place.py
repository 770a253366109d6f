"""Where Superset's files of a home lie, and the passwords made for it.

What does not belong here: Superset itself.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from warehouse.home import Home


@dataclass(frozen=True, slots=True)
class Place:
    """The folder ``bi`` of a home."""

    home: Home

    @property
    def root(self) -> Path:
        """Everything that Superset keeps."""
        return self.home.root / "bi"

    @property
    def metadata(self) -> Path:
        """Superset's own database: users, charts, dashboards."""
        return self.root / "superset.db"

    @property
    def secrets(self) -> Path:
        """The key that signs sessions, and the passwords."""
        return self.root / "secrets.json"

    @property
    def answers(self) -> Path:
        """What charts were answered; may be deleted."""
        return self.root / "answers"

    @property
    def replies(self) -> Path:
        """What pages were replied, person by person; may be deleted."""
        return self.root / "replies"

    @property
    def choices(self) -> Path:
        """What readers chose in filters, so that a page's address leads others to the same."""
        return self.root / "choices"

    @property
    def imported(self) -> Path:
        """Which definitions Superset has taken in."""
        return self.root / "imported"

    @property
    def evidence(self) -> Path:
        """The pages on which each figure is marked."""
        return self.home.root / "evidence"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must not be known to others.

    Attributes:
        key: signs sessions.
        admin: password of the user ``admin``.
        reader: password of the user ``reader``, who sees the marts and changes nothing.
    """

    key: str
    admin: str
    reader: str


def keep_secrets(place: Place) -> Secrets:
    """The secrets of a home, made when first asked for; nobody else can read their file."""
    if not place.secrets.exists():
        place.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = Secrets(secrets.token_urlsafe(48), _password(), _password())
        _write_private(place.secrets, json.dumps(asdict(made), indent=2))
    return Secrets(**json.loads(place.secrets.read_text(encoding="utf-8")))


def _password() -> str:
    return secrets.token_urlsafe(12)


def _write_private(path: Path, text: str) -> None:
    """Write a file that is private from its first byte on, whole or not at all."""
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as handle:  # noqa: PTH123 - a descriptor
        handle.write(text)
    partial.replace(path)
