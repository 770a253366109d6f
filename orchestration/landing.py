"""Which files are reports that arrived: the one rule for the terminal and for the sensor.

What does not belong here: archiving them (``pipeline``) and what their names and content tell
(``ingestion``).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from ingestion.file_names import may_be_report

SETTLED_AFTER_SECONDS = 2.0


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files among the paths and, sorted, in the folders among them; each once."""
    return list(dict.fromkeys(path for given in paths for path in _expand(given)))


def settled(files: Iterable[Path]) -> list[Path]:
    """The files that nobody has written to for a moment: a copy may still be running."""
    limit = time.time() - SETTLED_AFTER_SECONDS
    return [path for path in files if path.stat().st_mtime <= limit]


def _expand(given: Path) -> Iterator[Path]:
    """A file named outright is taken whatever its name."""
    if given.is_dir():
        yield from (path for path in sorted(given.rglob("*")) if _is_report(path, given))
    else:
        yield given


def _is_report(path: Path, folder: Path) -> bool:
    return may_be_report(path.relative_to(folder).parts) and path.is_file()
