"""The published versions of a home: their names, ages and who reads them.

What does not belong here: which of them are kept (``keeping``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from warehouse.home import Home

_TIME = "%Y%m%dT%H%M%S%fZ"
_PROCESSES = Path("/proc")


class UnknownVersionError(Exception):
    """No kept version has this name; the message lists those that there are."""


def version_name(at: datetime, fingerprint: str) -> str:
    """The name of a version that is published now; names sort by age."""
    return f"{at.astimezone(UTC):{_TIME}}-{fingerprint[:8] or 'unstamped'}"


def published_at(version: str) -> datetime | None:
    """When a version was published, as its name says; ``None`` if it is no version's name."""
    with suppress(ValueError):
        return datetime.strptime(version.partition("-")[0], _TIME).replace(tzinfo=UTC)
    return None


def versions_of(home: Home) -> list[str]:
    """The names of the versions that are kept, oldest first."""
    if not home.builds.is_dir():
        return []
    return sorted(path.name for path in home.builds.iterdir() if published_at(path.name))


def find_version(home: Home, beginning: str) -> str:
    """The one version whose name begins so.

    Raises:
        UnknownVersionError: none does, or several do.
    """
    kept = versions_of(home)
    found = [name for name in kept if name.startswith(beginning)]
    if len(found) != 1:
        listed = ", ".join(kept) or "none"
        raise UnknownVersionError(
            f"{'several versions begin' if found else 'no version begins'} with {beginning}; "
            f"kept are: {listed}"
        )
    return found[0]


def versions_in_use(home: Home) -> set[str]:
    """Versions of which a process has a file open, as far as the system tells.

    Linux tells it of the processes of the same user, and root of all in the same container.
    """
    root = str(home.builds.resolve()) + os.sep
    opened = (path.removeprefix(root) for path in _open_files() if path.startswith(root))
    return {path.partition(os.sep)[0] for path in opened}


def _open_files() -> Iterator[str]:
    """The paths of all files that processes have open."""
    for process in _entries(_PROCESSES):
        for descriptor in _entries(process / "fd") if process.name.isdecimal() else ():
            with suppress(OSError):  # closed meanwhile
                yield str(descriptor.readlink())


def _entries(folder: Path) -> list[Path]:
    """What a folder holds; nothing where it is gone, or another user's."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []
