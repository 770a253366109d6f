"""The periods that a block has named: they date its sentences that name none.

What does not belong here: the period of a single figure (``circumstances``), figures that no word
of the whole report dates (``undated``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingestion.extraction.blocks.openings import dated_list, goes_on_nearby, lists_part
from ingestion.extraction.sentence.circumstances import only_period
from ingestion.extraction.sentence.context import Context, framed_by
from ingestion.extraction.words.tokens import PeriodToken, Token
from ingestion.language.periods import Period


class NamedPeriods:
    """The periods named so far in a block, and before it where it goes on from there."""

    def __init__(self, report: Period) -> None:
        self._report = report
        self._said: list[PeriodToken] = []
        self._before: list[PeriodToken] = []
        self._near: list[PeriodToken] = []  # those of the last sentence that named any

    def enter_block(self, *, goes_on: bool) -> None:
        """What the block before has named holds for one that goes on from it."""
        self._before, self._said = self._said, self._said if goes_on else []

    def take_up(self) -> None:
        """The block goes on, as its first sentence shows."""
        self._said = self._before

    def forget(self) -> None:
        """A heading."""
        self._said = []

    def date(
        self, context: Context, tokens: Sequence[Token], *, is_first: bool, is_item: bool
    ) -> Context:
        """The context of a sentence, with the only period that it can be of.

        Args:
            context: what holds before it.
            tokens: of the sentence.
            is_first: it begins its block.
            is_item: the block is a line of a list.
        """
        if is_first and is_item and context.fallback and lists_part(context, tokens):
            of_whole = only_period(self._near, tokens, self._report)
            if of_whole is not None:
                context = context._replace(period=of_whole, fallback=of_whole, is_undated=False)
        framed = only_period(self._said, tokens, self._report)
        if framed is None and goes_on_nearby(context, tokens, is_first=is_first):
            framed = only_period(self._near, tokens, self._report)
            if is_first and framed is not None:  # "Sản phẩm tăng: ... . Sản phẩm giảm: ..."
                self._said = list(self._near)
        own = [t for t in _outside_brackets(tokens, self._report) if isinstance(t, PeriodToken)]
        self._said, self._near = [*self._said, *own], own or self._near
        return dated_list(framed_by(context, framed), tokens)


def _outside_brackets(tokens: Sequence[Token], report: Period) -> Iterator[Token]:
    """``tăng 9% (quý I năm trước tăng 2%)``: an earlier year in a bracket dates nothing else."""
    depth = 0
    for token in tokens:
        depth += (token.kind == "(") - (token.kind == ")")
        is_earlier = isinstance(token, PeriodToken) and token.period.year < report.year
        if not (depth > 0 and is_earlier):
            yield token
