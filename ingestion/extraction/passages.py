"""Turns a block into a passage: running text on one line, each letter knowing its offset.

Line breaks and runs of spaces become one space, footnote marks are taken out (they stand
glued to numbers), and the passage remembers where each mark hung.

What does not belong here: the meaning of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingestion.documents import Block, Document

# A full stop ends a sentence where a capital, a bullet or the end follows; "TP." does not.
_SENTENCE_END = re.compile(
    r"(?<!\bTP)(?<!\bTp)(?<!\bTr)(?<!\btr)(?<!\bT\.Ư)[.!?…](?:[\"”)]?)\s+(?=[\"“(]?[A-ZÀ-ỸĐ0-9+*-])"
)


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
    labels = {mark.start: mark for mark in block.marks}
    letters: list[str] = []
    offsets: list[int] = []
    marks: list[tuple[int, str]] = []
    for span in block.spans:
        at = span.start
        while at < span.end:
            mark = labels.get(at)
            if mark is not None:
                marks.append((len(letters), mark.label))
                at = mark.end
                continue
            _append(document.text[at], at, letters, offsets)
            at += 1
        _append(" ", span.end - 1, letters, offsets)
    return Passage("".join(letters), tuple(offsets), tuple(marks))


def _append(letter: str, offset: int, letters: list[str], offsets: list[int]) -> None:
    """Add a letter; white space is folded to one space, and never starts a passage."""
    if letter.isspace() or letter == "\u200b":
        if not letters or letters[-1] == " ":
            return
        letter = " "
    letters.append(letter)
    offsets.append(offset)
