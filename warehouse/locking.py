"""One writer at a time: locks that the system drops when their holder dies.

What does not belong here: anything about what is written.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from warehouse.home import Home

LOCK_FILE = "writer.lock"
_EVIDENCE_LOCK_FILE = "evidence.lock"


class WarehouseBusyError(Exception):
    """Another process writes the same thing in the same home."""


@contextmanager
def writer_lock(home: Home) -> Iterator[None]:
    """Hold the right to write the warehouse, or fail at once."""
    with _lock(home, LOCK_FILE, "the warehouse"):
        yield


@contextmanager
def evidence_lock(home: Home) -> Iterator[None]:
    """Hold the right to write the evidence pages, or fail at once."""
    with _lock(home, _EVIDENCE_LOCK_FILE, "the evidence pages"):
        yield


@contextmanager
def _lock(home: Home, name: str, what: str) -> Iterator[None]:
    home.work.mkdir(parents=True, exist_ok=True)
    path = home.work / name
    with path.open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = (
                f"another process is writing {what} of {home.root} (it holds {path}); "
                "wait until it has finished and run again"
            )
            raise WarehouseBusyError(message) from error
        yield
