"""Cuts out of a document the passage of a figure and the passages that lead to it.

What does not belong here: how a table is laid out (``tables``), and how anything is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingestion.documents import Block, BlockKind, Document
from ingestion.evidence.tables import ShownRow, line_of, rows_of
from ingestion.evidence.words import Words
from ingestion.extraction.blocks.passages import passage_of

# A list's head and its first items; more would push the passage off the screen.
_MOST_ABOVE = 3
_APART = frozenset({BlockKind.TABLE, BlockKind.FOOTNOTE})


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What stands around a figure.

    Attributes:
        words: the figure in its passage, or in the row of its table.
        above: what leads to it, in its order: the heading and the passages right before it; of a
            footnote the passage that its mark hangs in.
        table: all rows of the table that the figure stands in; empty where it stands in none.
    """

    words: Words
    above: tuple[str, ...]
    table: tuple[ShownRow, ...] = ()


def excerpt_of(document: Document, start: int, end: int) -> Excerpt:
    """Cut out what stands around the figure at ``start`` to ``end`` of the document's text."""
    at = next(i for i, block in enumerate(document.blocks) if _holds(block, start))
    block = document.blocks[at]
    leading = _leading(document.blocks[:at], block)
    above = tuple(f"{each.marker} {passage_of(document, each).text}".strip() for each in leading)
    if block.kind is BlockKind.TABLE:
        table = tuple(rows_of(document, block, (start, end)))
        return Excerpt(line_of(table), above, table)
    return Excerpt(_words(document, block, start, end), above)


def _holds(block: Block, offset: int) -> bool:
    return any(span.holds(offset) for span in block.spans)


def _leading(before: Sequence[Block], block: Block) -> list[Block]:
    if block.kind is BlockKind.FOOTNOTE:
        hanging = [b for b in before if any(mark.label == block.marker for mark in b.marks)]
        return hanging[-1:]
    running = [b for b in before if b.kind not in _APART]
    heading = max((i for i, b in enumerate(running) if b.kind is BlockKind.HEADING), default=-1)
    below = running[heading + 1 :]
    return [*running[heading : heading + 1], *below[-_MOST_ABOVE:]]


def _words(document: Document, block: Block, start: int, end: int) -> Words:
    """A passage without its footnote marks, which stand glued to numbers."""
    passage = passage_of(document, block)
    offsets = [passage.offset(at) for at in range(len(passage.text))]
    first, last = offsets.index(start), offsets.index(end - 1) + 1
    before = f"{block.marker} {passage.text[:first]}".lstrip()
    return Words(before, passage.text[first:last], passage.text[last:].rstrip())
