"""Reads the running text of a document: blocks in order, contexts from heads and notes.

A block that ends with a colon is the head of the list items after it; a footnote is read as
a continuation of the place where its mark hangs.

What does not belong here: single sentences (``reading``) and tables (``tables``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.blocks.dated_sections import DatedSections
from ingestion.extraction.blocks.dating import NamedPeriods
from ingestion.extraction.blocks.findings import Prose, Step, tells_something
from ingestion.extraction.blocks.headings import (
    divided,
    framed_head,
    is_headline,
    list_head,
    of_activities,
    of_crop,
    of_economy,
    of_plan,
    section_of,
    turns,
    under_heading,
)
from ingestion.extraction.blocks.links import Links, is_beside, names_crop, names_goods, opens
from ingestion.extraction.blocks.modes import Modes
from ingestion.extraction.blocks.openings import at_border, begun_afresh, next_sentence, opened
from ingestion.extraction.blocks.parts import Parts
from ingestion.extraction.blocks.passages import Passage, passage_of
from ingestion.extraction.blocks.sections import Sections
from ingestion.extraction.measures.settling import Settler
from ingestion.extraction.measures.unbased import with_bases
from ingestion.extraction.measures.undated import date_undated
from ingestion.extraction.outcome.fates import fates_of_tokens, unstating
from ingestion.extraction.report.metadata import ReportFacts
from ingestion.extraction.sentence.circumstances import (
    begun_block,
    framing_period,
    period_summed_up,
    period_told,
)
from ingestion.extraction.sentence.context import Context, framed_by
from ingestion.extraction.sentence.places import Places
from ingestion.extraction.sentence.reading import SentenceReader
from ingestion.extraction.subjects.crop_labels import labels_thing
from ingestion.extraction.subjects.finding import SubjectFinder
from ingestion.extraction.subjects.funds import with_fund
from ingestion.extraction.subjects.listing import lists_things
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import Token
from ingestion.language.periods import Period, label


class ProseReader:
    """Reads one document's blocks in order.

    Attributes:
        steps: the sentences read, in order.
    """

    def __init__(
        self, document: Document, facts: ReportFacts, report: Period, lexer: Lexer
    ) -> None:
        self._document, self._report, self._lexer = document, report, lexer
        self._places = Places(
            facts.province_code,
            frozenset({facts.province_name}),
            vocabulary.merged_into(facts.province_code, label(report.end)),
        )
        self._parts = Parts(facts, report)
        self._start = self._parts.whole
        self._sections = Sections(report.year, is_plan=self._start.status == "plan")
        self._context = self._spoken = self._section = self._start
        self._head: Context | None = None
        self._head_mark, self._periods = "", NamedPeriods(report)
        self._notes: dict[str, Context] = {}
        self._dated, self._modes, self._links = DatedSections(), Modes(), Links()
        self._prose = Prose()
        self._settler = Settler(self._prose, report)
        self.steps: list[Step] = []

    def read(self) -> Prose:
        """Read every block that may state figures."""
        for block in self._document.blocks:
            is_stating = self._sections.enter(self._document, block)
            if block.kind is BlockKind.FOOTNOTE:
                self._footnote(block)
            elif not is_stating:
                self._parts.end(block)
                self._prose.fates += unstating(block)
            elif block.kind is not BlockKind.TABLE:
                if self._head is None and is_headline(self._document, block, self._lexer):
                    self._prose.fates += unstating(block)
                else:
                    self._block(block)
        date_undated(self._prose.figures)
        self._prose.figures = with_bases(self._prose.figures)
        return self._prose

    def _footnote(self, block: Block) -> None:
        """A footnote hanging in a part that states nothing states nothing either."""
        if (context := self._notes.get(block.marker.strip(" ."))) is None:
            self._prose.fates += unstating(block)
        else:
            self._passage(block, context._replace(in_breakdown=True, carried_item=""))

    def _heading(self, block: Block) -> None:
        words = passage_of(self._document, block).text
        self._turn(self._parts.end(block))
        tokens = self._lexer.tokens(words)
        self._modes.enter_section(tokens)
        part = self._parts.below(block, words, tokens, aimed_at=self._sections.aimed_at)
        self._turn(part.period)
        dated = self._dated.below(block, tokens, part)
        self._start = of_crop(words, tokens, of_plan(tokens, dated, words))
        self._context = under_heading(tokens, self._start)
        self._section = section_of(tokens, self._context, self._section)
        self._head = list_head(self._context, tokens)
        if opens(self._document, block):
            self._head = self._head or divided(self._spoken, self._start)
        self._periods.forget()
        self._passage(block, self._start)

    def _turn(self, period: Period) -> None:
        """In a part of another time, what names no year is of that one."""
        if period != self._report:
            self._report, self._lexer = period, self._lexer.as_of(period)
            self._periods = NamedPeriods(period)

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self._heading(block)
            return
        self._links.enter(self._document, block)
        if self._head is not None and is_beside(block.marker, self._head_mark):
            self._head = None
        is_item = block.kind is BlockKind.LIST_ITEM or self._hangs_on(block)
        continues = opens(self._document, block) or names_goods(self._document, block, self._spoken)
        goes_below = continues and self._head is not None and bool(self._spoken.indicator)
        context = self._spoken if goes_below else self._head or self._context
        is_headed = context is self._head and is_item
        # It hangs on the block before it, which was no head of a list.
        is_open = (self._links.was_open and not self._head) or continues
        goes_on = bool(context.indicator) and is_open
        self._periods.enter_block(goes_on=goes_on)
        context = self._begun(context, is_headed=is_headed, goes_on=goes_on, is_item=is_item)
        is_of_crops = is_headed and context.indicator.startswith("crop_")
        listed = self._start._replace(period=context.period) if is_of_crops else self._start
        after, passage, found = self._passage(block, context, listed)
        is_head = passage.text.rstrip().endswith(":")
        if is_head and not found:
            after = framed_head(after, self.steps[-1].tokens)
            is_head = bool(after.indicator) or tells_something(self.steps, passage)
        if is_head and (found or goes_below or self._head is None or turns(context, after)):
            self._head, self._head_mark = after._replace(in_breakdown=True), block.marker
        elif not is_item and not is_head:
            self._head = None
        self._context = after if self._head is None else self._context

    def _hangs_on(self, block: Block) -> bool:
        if self._head is None or self._links.hangs_on:
            return self._head is not None
        of_crops = self._head.indicator.startswith("crop_")
        return of_crops and names_crop(self._document, block, self._lexer)

    def _begun(self, context: Context, *, is_headed: bool, goes_on: bool, is_item: bool) -> Context:
        """What a block starts from: of the one before it only what goes on."""
        if not goes_on and not is_headed and context.status != self._start.status:
            context = context._replace(status=self._start.status)
        if not goes_on and not is_item:
            context = of_economy(context, self._section)
        if not goes_on and not is_headed:
            context = begun_afresh(context, self._start)
        is_passing = context.is_passing and (is_headed or goes_on)
        return context._replace(
            province=self._start.province,
            fallback=None if is_headed or goes_on else self._start.period,
            is_elsewhere=is_passing,
            is_passing=is_passing,
        )

    def _passage(
        self, block: Block, context: Context, begun: Context | None = None
    ) -> tuple[Context, Passage, bool]:
        """Read a block; ``begun`` is what a sentence of it starts from that says nothing."""
        passage = passage_of(self._document, block)
        before = len(self._prose.figures)
        self._settler.enter_block(is_next=block.kind is BlockKind.LIST_ITEM)
        paragraph_comparison = context.comparison
        is_label, frame = False, None
        for start, end in passage.sentences():
            words = passage.text[start:end]
            found = self._modes.told(self._lexer.tokens(words), is_first=start == 0)
            found = of_activities(found, self._section)
            tokens = opened(words, found, context, self._spoken, is_first=start == 0)
            self.steps.append(Step(passage, start, end, tokens))
            self._settler.enter_sentence(tokens, is_first=start == 0)
            if start > 0:
                thing, kin = context.carried_item, context.families
                summed = frame or period_summed_up(context, tokens)
                is_note = block.kind is BlockKind.FOOTNOTE
                context = next_sentence(
                    context, tokens, paragraph_comparison, begun or self._start, is_note=is_note
                )
                context = context._replace(fallback=summed or context.fallback, carried_item="")
                context = with_fund(words, tokens, context, self._spoken)
                if is_label:
                    context = context._replace(carried_item=thing, families=kin)
            else:
                is_label, frame = labels_thing(tokens), framing_period(tokens)
                context = begun_block(context, self._spoken, tokens, self._report)
                context = with_fund(words, tokens, context, self._spoken)
                context = of_crop(words, tokens, context) if is_label else context
                is_label = is_label or bool(context.carried_item)
                if lists_things(tokens) or any(t.kind == "connective" for t in tokens[:1]):
                    self._periods.take_up()
            context = at_border(context, tokens, is_first=start == 0)
            is_item = block.kind is BlockKind.LIST_ITEM
            context = self._periods.date(context, tokens, is_first=start == 0, is_item=is_item)
            reader = self._sentence(passage, (start, end), tokens, context, block)
            context = self._spoken = framed_by(reader.context, None)
            if start > 0 and (told := period_told(tokens)) is not None:
                context = context._replace(period=told)
            paragraph_comparison = reader.lead_comparison or reader.december or paragraph_comparison
        return context, passage, len(self._prose.figures) > before

    def _sentence(
        self,
        passage: Passage,
        extent: tuple[int, int],
        tokens: list[Token],
        context: Context,
        block: Block,
    ) -> SentenceReader:
        start, end = extent
        marks = {at - start: mark for at, mark in passage.marks if start <= at <= end}
        finder = SubjectFinder(passage.text[start:end], self._places)
        reader = SentenceReader(finder, context, list(marks))
        self._prose.fates += fates_of_tokens(tokens, passage, start, end)
        reading = reader.read(tokens)
        for at, mark in marks.items():
            self._notes.setdefault(mark, reader.snapshots.get(at, context))
        if start == 0 and not (context.in_breakdown or block.kind is BlockKind.LIST_ITEM):
            self._settler.forget_bases()
        self._settler.keep(reading, passage, start, block, context.comparison)
        return reader
