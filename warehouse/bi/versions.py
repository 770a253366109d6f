"""Which version of the warehouse Superset reads.

A page that is opened pins the version of that moment for its charts, so that one dashboard never
mixes two versions; the next page that is opened sees the newest one. DuckDB shares one instance a
path within a process: the file is therefore opened by its version's own path, never by the link.

What does not belong here: publishing versions (``warehouse.publish``).
"""

from __future__ import annotations

import time
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

from warehouse.home import WAREHOUSE_FILE, Home

PINNED_SECONDS = 60
_KEY = "warehouse_version"


def pin(session: MutableMapping[str, Any], home: Home) -> None:
    """Note the version that readers see now, for the charts of the page being opened."""
    session[_KEY] = [home.current.resolve().name, time.time()]


def file_to_read(session: MutableMapping[str, Any], home: Home) -> Path:
    """The file of the pinned version; that of the current one, where the pin is old or gone."""
    version, since = session.get(_KEY, ("", 0.0))
    pinned: Path = home.builds / str(version) / WAREHOUSE_FILE
    if version and time.time() - since < PINNED_SECONDS and pinned.exists():
        return pinned
    return home.current_file.resolve()
