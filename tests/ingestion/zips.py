"""Archives to test with, honest and not."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

# Where the directory's entry and the head of each member have their flags and size.
_ENTRY, _ENTRY_FLAGS_AT, _SIZE_AT = b"PK\x01\x02", 8, 24
_MEMBER, _MEMBER_FLAGS_AT = b"PK\x03\x04", 6


def make_zip(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes | str]) -> Path:
    """Write an archive of these members; names may repeat."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members:
            package.writestr(name, content)
    return path


def declare(path: Path, *, flags: int | None = None, size: int | None = None) -> Path:
    """Change what the archive says of every member, but not what is in it."""
    content = bytearray(path.read_bytes())
    if flags is not None:
        _set(content, _ENTRY, _ENTRY_FLAGS_AT, struct.pack("<H", flags))
        _set(content, _MEMBER, _MEMBER_FLAGS_AT, struct.pack("<H", flags))
    if size is not None:
        _set(content, _ENTRY, _SIZE_AT, struct.pack("<I", size))
    path.write_bytes(content)
    return path


def _set(content: bytearray, header: bytes, offset: int, value: bytes) -> None:
    at = content.find(header)
    while at >= 0:
        content[at + offset : at + offset + len(value)] = value
        at = content.find(header, at + len(header))
