"""Turns a block into a passage: running text on one line, each letter knowing its offset.

Line breaks and runs of spaces become one space, footnote marks are taken out (they stand
glued to numbers), and the passage remembers where each mark hung.

What does not belong here: the meaning of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.documents import Block, Document, FootnoteMark

# A full stop ends a sentence where a capital, a bullet or the end follows; "TP." does not.
_SENTENCE_END = re.compile(
    r"(?<!\bTP)(?<!\bTp)(?<!\bTr)(?<!\btr)(?<!\bT\.Ư)[.!?…](?:[\"”)]?)\s+(?=[\"“(]?[A-ZÀ-ỸĐ0-9+*-])"
)
_WORD_OR_SPACE = re.compile(r"[\s\u200b]+|[^\s\u200b]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of running text.

    Attributes:
        text: the words, NFC, single spaces.
        offsets: for each character of ``text``, its offset in the document's text.
        marks: ``(position in text, label)`` of each footnote mark taken out.
    """

    text: str
    offsets: tuple[int, ...]
    marks: tuple[tuple[int, str], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return document offsets of a range of the passage."""
        return self.offsets[start], self.offsets[end - 1] + 1

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
    letters: list[str] = []
    offsets: list[int] = []
    marks: list[tuple[int, str]] = []
    for span in block.spans:
        at = span.start
        for mark in sorted(
            (m for m in block.marks if span.start <= m.start < span.end), key=_start
        ):
            _extend(document.text, at, mark.start, letters, offsets)
            marks.append((len(letters), mark.label))
            at = mark.end
        _extend(document.text, at, span.end, letters, offsets)
        if letters and letters[-1] != " ":
            letters.append(" ")
            offsets.append(span.end - 1)
    return Passage("".join(letters), tuple(offsets), tuple(marks))


def _start(mark: FootnoteMark) -> int:
    return mark.start


def _extend(text: str, start: int, end: int, letters: list[str], offsets: list[int]) -> None:
    """Add a stretch word by word; white space is one space, and never starts a passage."""
    for found in _WORD_OR_SPACE.finditer(text, start, end):
        if not found.group().isspace() and found.group()[0] != "\u200b":
            letters.extend(found.group())
            offsets.extend(range(found.start(), found.end()))
        elif letters and letters[-1] != " ":
            letters.append(" ")
            offsets.append(found.start())
