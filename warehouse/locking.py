"""One writer at a time: a lock that the system drops when its holder dies.

What does not belong here: anything about what is written.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from warehouse.home import Home

LOCK_FILE = "writer.lock"


class WarehouseBusyError(Exception):
    """Another process builds or publishes the warehouse of the same home."""


@contextmanager
def writer_lock(home: Home) -> Iterator[None]:
    """Hold the right to write the warehouse, or fail at once."""
    home.work.mkdir(parents=True, exist_ok=True)
    path = home.work / LOCK_FILE
    with path.open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = (
                f"another process is writing the warehouse of {home.root} (it holds {path}); "
                "wait until it has finished and run again"
            )
            raise WarehouseBusyError(message) from error
        yield
