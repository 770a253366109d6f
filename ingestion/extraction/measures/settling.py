"""Settles the figures of one sentence after the other: bases of lists, plans, wholes.

What does not belong here: the measure of a figure by itself (``measures``), reading (``reading``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.documents import Block
from ingestion.extraction.blocks.findings import Prose, figure_of
from ingestion.extraction.blocks.passages import Passage
from ingestion.extraction.measures.comparisons import deal_out, elsewhere, pair_of_bases
from ingestion.extraction.measures.measuring import settle
from ingestion.extraction.measures.mentions import Reading, Unread
from ingestion.extraction.measures.pairs import key_of
from ingestion.extraction.measures.rate_bases import RateBases
from ingestion.extraction.measures.rivals import Rivals
from ingestion.extraction.measures.wholes import Wholes
from ingestion.extraction.measures.yearly import share_paces
from ingestion.extraction.outcome.fates import fate_of_unread
from ingestion.extraction.sentence.circumstances import is_still_to_come
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.words.tokens import Bases, ComparisonToken, Token
from ingestion.language.periods import Period


class Settler:
    """Remembers what lists and wholes were compared with, and puts figures into the prose."""

    def __init__(self, prose: Prose, report: Period) -> None:
        self._prose, self._report = prose, report
        self._bases: Bases | None = None
        self._wholes = Wholes()
        self._rates, self._rivals = RateBases(), Rivals()
        self._levels: dict[tuple[object, ...], Mention] = {}  # what was last told of each thing

    def enter_block(self, *, is_next: bool) -> None:
        """What one block says of the plan, and of a whole, doesn't hold for the next.

        But for the next item of a list (``is_next``): "bằng 104% dự toán", then "bằng 103%".
        """
        self._rates, self._rivals = self._rates if is_next else RateBases(), Rivals()

    def enter_sentence(self, tokens: Sequence[Token], *, is_first: bool) -> None:
        """Follow the report to its next sentence, the ``is_first`` of a block or another."""
        self._wholes.enter(tokens, is_first=is_first)

    def forget_bases(self) -> None:
        """What begins is no item of the list before it."""
        self._bases = None

    def keep(
        self,
        reading: Reading,
        passage: Passage,
        start: int,
        block: Block,
        base: ComparisonToken | None,
    ) -> None:
        """Settle the figures of a sentence that began with ``base`` in force."""
        listed = elsewhere(self._bases)
        self._bases = pair_of_bases(reading.mentions) or listed
        unclear = {id(mention): mention for mention in reading.mentions}
        self._rivals.next_sentence()
        share_paces(reading.mentions)
        for mention, closing in deal_out(reading.mentions, self._rates, listed, base):
            of_whole = self._wholes.base_of(mention)
            mention.level = self._levels.get(key_of(mention))
            measured = settle(mention, closing or of_whole)
            is_to_come = is_still_to_come(mention.context, self._report)
            if measured is None or is_to_come or self._rivals.contradicts(mention, measured):
                continue
            if measured.measure == "level":
                self._levels[key_of(mention)] = mention
            del unclear[id(mention)]
            self._prose.figures.append(figure_of(mention, measured, passage, start, block))
        left_out = [Unread(m.number, m.context.indicator) for m in unclear.values()]
        for unread in [*reading.unread, *left_out]:
            self._prose.fates.append(fate_of_unread(unread, passage, start))
