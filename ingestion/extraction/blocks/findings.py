"""What the running text gave: figures with their places, fates of numbers, sentences read.

What does not belong here: how any of them is found (``prose``, ``reading``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ingestion.documents import Block
from ingestion.extraction.blocks.passages import Passage
from ingestion.extraction.measures.canonical import Measured
from ingestion.extraction.outcome.fates import Fate
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.words.tokens import Token

_TELLING = frozenset({"name", "number", "period", "status", "comparison"})


class Figure(NamedTuple):
    """A figure with its measure and its place in the document's text.

    Attributes:
        block: what people call the block that it stands in.
    """

    mention: Mention
    measured: Measured
    char_start: int
    char_end: int
    unit_end: int
    quote_start: int
    quote_end: int
    page: int | None
    block: str


def figure_of(
    mention: Mention, measured: Measured, passage: Passage, start: int, block: Block
) -> Figure:
    """Place a figure of the sentence that begins at ``start`` of a passage."""
    number = mention.number
    begin, finish = passage.span(start + number.start, start + number.number_end)
    return Figure(
        mention,
        measured,
        begin,
        finish,
        passage.span(start + number.start, start + number.end)[1],
        passage.offset(start + mention.lead_start),
        passage.span(start + number.start, start + _quote_end(mention))[1],
        next((span.page for span in block.spans if span.holds(begin)), None),
        block.place,
    )


def _quote_end(mention: Mention) -> int:
    follows = mention.comparison is not None and mention.comparison.start >= mention.number.end
    return mention.comparison.end if mention.comparison and follows else mention.number.end


@dataclass(slots=True)
class Prose:
    """Everything that the running text gave."""

    figures: list[Figure] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence as it was read."""

    passage: Passage
    start: int
    end: int
    tokens: list[Token]

    def covers(self, offset: int) -> bool:
        """Whether an offset of the document's text stands in the sentence."""
        first, last = self.passage.span(self.start, self.end)
        return first <= offset < last

    def offset(self, token: Token) -> int:
        """Where a token stands in the document's text."""
        return self.passage.offset(self.start + token.start)

    def words(self, token: Token) -> str:
        """The printed words of a token."""
        return self.passage.text[self.start + token.start : self.start + token.end]


def tells_something(steps: Iterable[Step], passage: Passage) -> bool:
    """``Kết quả như sau:`` names nothing that what follows could be a part of."""
    told = (t for step in steps if step.passage is passage for t in step.tokens)
    return any(t.kind in _TELLING for t in told)
