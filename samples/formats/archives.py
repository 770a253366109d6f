"""Makes office files reproducible: a zip whose members carry no clock.

What does not belong here: what the members say.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

_CLOCK = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def members(content: bytes) -> list[tuple[str, bytes]]:
    """Return names and contents of a zip's members, whatever zlib compressed them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def write_without_clock(content: bytes, path: Path) -> None:
    """Write a zip again with fixed times, so that the same source gives the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members(content):
            fixed = _CLOCK.sub(rb"\g<1>2026-01-01T00:00:00Z", data)
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, fixed)
