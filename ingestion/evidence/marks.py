"""Cuts words of a document at the numbers that are marked in them.

What does not belong here: which numbers these are and what marks mean (the caller's).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingestion.documents import Block, Document, Span
from ingestion.evidence.words import squeezed
from ingestion.extraction.blocks.passages import passage_of


class Mark(NamedTuple):
    """A printed number; ``keys`` name what stands there, several where one number says more."""

    start: int
    end: int
    keys: tuple[str, ...]


class Piece(NamedTuple):
    """Words in one stretch: plain, those of a mark, or the label of a footnote's mark."""

    text: str
    keys: tuple[str, ...] = ()
    is_note: bool = False


def marks_of(named: Iterable[tuple[int, int, str]]) -> list[Mark]:
    """Put stretches that overlap into one mark, in the order of the text."""
    marks: list[Mark] = []
    for start, end, key in sorted(named):
        if marks and start < marks[-1].end:
            last = marks.pop()
            marks.append(Mark(last.start, max(end, last.end), (*last.keys, key)))
        else:
            marks.append(Mark(start, end, (key,)))
    return marks


def marks_in(marks: Sequence[Mark], span: Span) -> Sequence[Mark]:
    """Those that begin in a span."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.start)
    return marks[first : bisect_left(marks, span.end, key=lambda mark: mark.start)]


def pieces_of_cell(text: str, span: Span, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The words of a table's cell; ``text`` is the document's."""
    at = span.start
    for mark in marks_in(marks, span):
        yield from _plain(squeezed(text[at : mark.start]))
        yield Piece(squeezed(text[mark.start : mark.end]), mark.keys)
        at = mark.end
    yield from _plain(squeezed(text[at : span.end]))


def pieces_of_block(document: Document, block: Block, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The words of a passage on one line, with its footnotes' marks set apart."""
    passage = passage_of(document, block)
    offsets = [passage.offset(at) for at in range(len(passage.text))]
    cuts = [(at, at, Piece(label, is_note=True)) for at, label in passage.marks]
    for mark in (mark for span in block.spans for mark in marks_in(marks, span)):
        first, last = _between(offsets, mark)
        cuts.append((first, last, Piece(passage.text[first:last], mark.keys)))
    at = 0
    for first, last, piece in sorted(cuts, key=lambda cut: cut[:2]):
        yield from _plain(passage.text[at:first])
        yield piece
        at = last
    yield from _plain(passage.text[at:])


def _between(offsets: Sequence[int], mark: Mark) -> tuple[int, int]:
    """Where a mark's letters are in a passage, by the offsets of all its letters."""
    return bisect_left(offsets, mark.start), bisect_right(offsets, mark.end - 1)


def _plain(text: str) -> Iterator[Piece]:
    if text:
        yield Piece(text)
