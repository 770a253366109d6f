"""Puts one Parquet file together from parts of others, byte by byte.

A part is what the file's rows of one family of provinces are: some row groups that lie together. A
new version takes those of untouched families over as they are, unpacked by nobody; only where they
lie is told anew, in the file's footer. The footer says which part lies where, under `parts`.

What does not belong here: what the parts are and how new ones are written (``parquet``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from warehouse.thrift import Struct, Value, number, read_struct, structs, text, write_struct

_MAGIC = b"PAR1"
_PARTS = "parts"
_BLOCK = 1 << 20
# Fields as parquet.thrift of the format numbers them.
_ROWS, _GROUPS, _NOTES = 3, 4, 5  # of a file
_COLUMNS, _GROUP_ROWS, _GROUP_PLACE, _ORDINAL = 1, 3, 5, 7  # of a row group
_CHUNK_PLACES, _CHUNK_FACTS = (2, 4, 6), 3  # of a column in a row group
_FACT_PLACES = (9, 10, 11, 14)  # of its facts: pages, index, dictionary, Bloom filter
_NOTE_NAME, _NOTE_TEXT = 1, 2


@dataclass(frozen=True, slots=True)
class Part:
    """Row groups of a file that lie together.

    Attributes:
        name: what they are a part of.
        path: the file.
        start: its first byte.
        size: how many bytes there are.
        groups: what the footer says of the row groups.
    """

    name: str
    path: Path
    start: int
    size: int
    groups: tuple[Struct, ...]


def whole_file(path: Path, name: str) -> Part:
    """All that a file holds, as one part."""
    footer, end = _footer(path)
    groups = tuple(group.content for group in footer[_GROUPS].content)
    return Part(name, path, len(_MAGIC), end - len(_MAGIC), groups)


def parts_of(path: Path) -> list[Part]:
    """The parts that a file was put together from; none where it was not."""
    footer, _ = _footer(path)
    noted = json.loads(_notes(footer).get(_PARTS, "[]"))
    groups = iter(footer[_GROUPS].content)
    return [
        Part(name, path, start, size, tuple(next(groups).content for _ in range(count)))
        for name, start, size, count in noted
    ]


def put_together(parts: Sequence[Part], like: Path, target: Path) -> None:
    """Write a file that holds these parts.

    Args:
        parts: at least one, all with the same columns.
        like: a file with those columns; what it says of itself is taken over.
        target: the file to write.
    """
    footer, _ = _footer(like)
    with target.open("wb") as out:
        out.write(_MAGIC)
        placed = [_copied(part, out) for part in parts]
        groups = list(_numbered(group for part in placed for group in part.groups))
        footer[_ROWS] = number(sum(group[_GROUP_ROWS].content for group in groups))
        footer[_GROUPS] = structs(groups)
        listed = json.dumps([(p.name, p.start, p.size, len(p.groups)) for p in placed])
        footer[_NOTES] = structs(_with_note(footer, _PARTS, listed))
        told = write_struct(footer)
        out.write(told + len(told).to_bytes(4, "little") + _MAGIC)


def _footer(path: Path) -> tuple[Struct, int]:
    """What a file says of itself, and where it says it."""
    with path.open("rb") as handle:
        tail = handle.seek(-8, 2)
        size = int.from_bytes(handle.read(4), "little")
        start = handle.seek(tail - size)
        return read_struct(handle.read(size)), start


def _notes(footer: Struct) -> dict[str, str]:
    """What is noted under names."""
    noted = footer[_NOTES].content if _NOTES in footer else []
    return {
        n.content[_NOTE_NAME].content.decode(): n.content[_NOTE_TEXT].content.decode()
        for n in noted
    }


def _with_note(footer: Struct, name: str, told: str) -> list[Struct]:
    notes = _notes(footer) | {name: told}
    return [{_NOTE_NAME: text(key), _NOTE_TEXT: text(value)} for key, value in notes.items()]


def _copied(part: Part, out: BinaryIO) -> Part:
    """Append the bytes of a part; the part as it lies there."""
    start = out.tell()
    with part.path.open("rb") as source:
        source.seek(part.start)
        _copy(source, out, part.size)
    groups = tuple(_moved(group, start - part.start) for group in part.groups)
    return Part(part.name, part.path, start, part.size, groups)


def _copy(source: BinaryIO, out: BinaryIO, size: int) -> None:
    while size:
        block = source.read(min(size, _BLOCK))
        out.write(block)
        size -= len(block)


def _moved(group: Struct, distance: int) -> Struct:
    """A row group that lies so many bytes further on."""
    columns = [_moved_chunk(chunk.content, distance) for chunk in group[_COLUMNS].content]
    return group | {_COLUMNS: structs(columns)} | _further(group, (_GROUP_PLACE,), distance)


def _moved_chunk(chunk: Struct, distance: int) -> Struct:
    facts = chunk[_CHUNK_FACTS]
    moved = facts.content | _further(facts.content, _FACT_PLACES, distance)
    return (
        chunk | _further(chunk, _CHUNK_PLACES, distance) | {_CHUNK_FACTS: Value(facts.kind, moved)}
    )


def _further(struct: Struct, names: Iterable[int], distance: int) -> Struct:
    """The places among the fields, so many bytes further on; 0 is no place."""
    places = ((name, struct[name]) for name in names if name in struct and struct[name].content)
    return {name: Value(value.kind, value.content + distance) for name, value in places}


def _numbered(groups: Iterable[Struct]) -> Iterator[Struct]:
    """Row groups that say their own numbers, where they say any."""
    for position, group in enumerate(groups):
        ordinal = group.get(_ORDINAL)
        yield group | {_ORDINAL: Value(ordinal.kind, position)} if ordinal else group
