"""Files as bytes: known by their hash, and written whole or not at all.

What does not belong here: what is in them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


@contextmanager
def written_whole(finished: Path) -> Iterator[Path]:
    """Another name to write to, which becomes the file's own when all is written.

    Yields:
        A hidden name in the same folder; what fails leaves neither it nor a changed file.
    """
    partial = finished.with_name(f".{finished.name}.{os.getpid()}.partial")
    try:
        yield partial
        partial.replace(finished)
    finally:
        partial.unlink(missing_ok=True)
