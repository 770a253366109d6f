"""Turns a block into a passage: running text on one line, each letter knowing its offset.

Line breaks and runs of spaces become one space, footnote marks are taken out (they stand
glued to numbers), and the passage remembers where each mark hung.

What does not belong here: the meaning of the words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.documents import Block, Document, FootnoteMark

_ACCENTED = [chr(code) for code in range(ord("À"), ord("ỹ") + 1)]
_CAPITALS = "".join(filter(str.isupper, _ACCENTED))
_SMALL = "".join(filter(str.islower, _ACCENTED))
# A full stop ends a sentence where a capital, a bullet or the end follows; "TP." does not. Without
# a space it does so between two words ("cùng kỳ.Tính chung") and behind a "%" or a year.
_SENTENCE_END = re.compile(
    r"[.!?…](?<!\bTP.)(?<!\bTp.)(?<!\bTr.)(?<!\btr.)(?<!\bT\.Ư.)(?:[\"”)]?)\s+"
    rf"(?=[\"“(]?[A-Z{_CAPITALS}0-9+*-])"
    rf"|(?:(?<=[a-z{_SMALL}%)])|(?<=\d{{3}}))\.(?<!\b[Tt][PpXx]\.)(?!Km\b)(?=[A-Z{_CAPITALS}][a-z{_SMALL}])"
)
# White space that is not one plain space: the stretches between it keep their distances. So do
# raised digits, which are a footnote's mark wherever they are not of a unit ("m²").
_IRREGULAR = re.compile(
    r"[\s\u200b]{2,}|[^\S ]|\u200b|\*{2,}|(?<![mM])[\u00b9\u00b2\u00b3\u2070-\u2079]+"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of running text.

    Attributes:
        text: the words, NFC, single spaces.
        starts: where each stretch of ``text`` begins that stands in one piece in the document.
        shifts: for each stretch, how much further on in the document's text it stands.
        marks: ``(position in text, label)`` of each footnote mark taken out.
    """

    text: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]
    marks: tuple[tuple[int, str], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return document offsets of a range of the passage."""
        return self.offset(start), self.offset(end - 1) + 1

    def offset(self, at: int) -> int:
        """Return where a character of the passage stands in the document's text."""
        return at + self.shifts[bisect_right(self.starts, at) - 1]

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the sentences."""
        start = 0
        for found in _SENTENCE_END.finditer(self.text):
            yield start, found.end()
            start = found.end()
        if start < len(self.text):
            yield start, len(self.text)


def passage_of(document: Document, block: Block) -> Passage:
    """Build the passage of a block."""
    build = _Builder(document.text)
    marks: list[tuple[int, str]] = []
    for span in block.spans:
        at = span.start
        for mark in sorted(
            (m for m in block.marks if span.start <= m.start < span.end), key=_start
        ):
            build.extend(at, mark.start)
            marks.append((build.length, mark.label))
            at = mark.end
        build.extend(at, span.end)
        build.space(span.end - 1)
    return Passage("".join(build.parts), tuple(build.starts), tuple(build.shifts), tuple(marks))


def _start(mark: FootnoteMark) -> int:
    return mark.start


class _Builder:
    """Puts stretches of a document's text together; no two spaces meet, and none comes first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.shifts: list[int] = []
        self.length = 0

    def extend(self, start: int, end: int) -> None:
        """Add a stretch; white space of any kind and length is one space."""
        for found in _IRREGULAR.finditer(self._text, start, end):
            self._add(start, found.start())
            self.space(found.start())
            start = found.end()
        self._add(start, end)

    def space(self, at: int) -> None:
        """Add the space that stands at an offset of the document's text."""
        if self.parts and not self.parts[-1].endswith(" "):
            self._put(" ", at)

    def _add(self, start: int, end: int) -> None:
        if start < end and self._text[start] == " ":
            self.space(start)
            start += 1
        if start < end:
            self._put(self._text[start:end], start)

    def _put(self, part: str, at: int) -> None:
        if not self.shifts or self.shifts[-1] != at - self.length:
            self.starts.append(self.length)
            self.shifts.append(at - self.length)
        self.parts.append(part)
        self.length += len(part)
