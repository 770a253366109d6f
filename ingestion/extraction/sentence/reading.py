"""Reads one sentence: walks its tokens, keeps the context, and mentions its figures.

One pass; a bracket works on a copy of the context. docs/grammar.md has worked sentences.

What does not belong here: the text's larger structure (``passages``), the subject's and the
measure's own rules (``subjects``, ``measures``), brackets and stops (``walking``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.blocks.topics import head_of_list, labelled, topic_of
from ingestion.extraction.measures.comparisons import december_of
from ingestion.extraction.measures.mentions import Reading, Unread, follows, told
from ingestion.extraction.sentence.circumstances import in_prices, under_circumstances
from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.sentence.labels import is_foreign, left_behind
from ingestion.extraction.sentence.leads import (
    goes_with_label,
    split_lead,
    verb_of_volume,
)
from ingestion.extraction.sentence.list_verbs import verb_of_head
from ingestion.extraction.sentence.losing import Refused, behind_amount, lost_in, named_by_amount
from ingestion.extraction.sentence.predicates import (
    behind,
    is_inside_name,
    is_unclear,
    named_period,
)
from ingestion.extraction.sentence.quantities import is_by_the_way, is_of_quantity, is_quantity
from ingestion.extraction.sentence.resuming import carried_on, dated_afresh, whole_again
from ingestion.extraction.sentence.walking import Walk
from ingestion.extraction.subjects.counted import counts_another
from ingestion.extraction.subjects.finding import SubjectFinder
from ingestion.extraction.words.plain_order import said_plainly
from ingestion.extraction.words.respectively import in_turn
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, NumberToken, Token

# Kinds of tokens that do more than to stand among the words of a lead.
_STEPS = frozenset({"number", "comparison", "(", ")", ";", "opener", ":"})


class SentenceReader:
    """Walks the tokens of one sentence.

    Attributes:
        reading: the figures found.
        snapshots: the context at each footnote mark, by the mark's place.
        lead_comparison: a base named before the figures that take it.
    """

    def __init__(
        self, finder: SubjectFinder, context: Context, snapshots_at: Sequence[int]
    ) -> None:
        self._finder, self._walk = finder, Walk(context)
        self._head: Context | None = None
        self._is_label = False
        self._label: list[Token] = []
        self._is_topic_named = False
        self._pending_marks = sorted(snapshots_at)
        self.reading = Reading()
        self.snapshots: dict[int, Context] = {}
        self.lead_comparison: ComparisonToken | None = None

    @property
    def context(self) -> Context:
        """What is in force; after reading, what carries on."""
        return self._walk.context

    @property
    def december(self) -> ComparisonToken | None:
        """The last December that a figure was compared with: for stocks it holds on."""
        return december_of(self.reading.mentions)

    def read(self, tokens: Sequence[Token]) -> Reading:
        """Walk the tokens."""
        tokens = in_turn(said_plainly(tokens))
        for at, token in enumerate(tokens):
            if self._pending_marks:
                self._snapshot(token.start)
            self._step(token, tokens, at)
        self._snapshot(None)
        self._end(tokens)
        return self.reading

    def _end(self, tokens: Sequence[Token]) -> None:
        """What the next sentence goes on from: the head of a breakdown, or a topic named."""
        walk = self._walk
        walk.end_sentence(self.reading.mentions)
        walk.context = carried_on(walk.context, self.reading, tokens)
        if self._head is not None:
            is_elsewhere = walk.context.is_elsewhere and not self.reading.mentions
            head = self._head._replace(comparison=walk.context.comparison)
            walk.context = head._replace(is_elsewhere=True) if is_elsewhere else head
        if self._is_topic_named and walk.context.fallback is not None:
            period = named_period(walk.lead) or walk.context.fallback
            walk.context = walk.context._replace(period=period)
        if tokens and tokens[-1].kind == ":":  # it names the subject of the list after it
            walk.context = head_of_list(walk.lead, walk.context)

    def _snapshot(self, position: int | None) -> None:
        """A footnote goes on from the figure before its mark, or from the topic named there."""
        while self._pending_marks and (position is None or self._pending_marks[0] <= position):
            topic = topic_of(self._walk.lead, self.context)
            self.snapshots[self._pending_marks.pop(0)] = topic or self.context

    def _step(self, token: Token, tokens: Sequence[Token], at: int) -> None:
        if token.kind not in _STEPS:
            self._note(token)
        elif isinstance(token, NumberToken):
            self._number(token, behind(tokens, at))
        elif isinstance(token, ComparisonToken):
            self._comparison(token)
        elif token.kind == "(":
            self._walk.hold_verb()
            self._walk.open_bracket(self._finder.company(self._walk.lead), tokens[at + 1 : at + 2])
        elif token.kind == ")":
            self._walk.close_bracket()
        elif token.kind == ";":
            lists_places = self.context.in_breakdown and self.reading.ends_elsewhere
            self._walk.end_clause(keeps_place=not self.reading.mentions or lists_places)
            self._go_back(tokens, at)
        else:
            self._start_breakdown(token)

    def _go_back(self, tokens: Sequence[Token], at: int) -> None:
        if self.reading.mentions:
            first = self.reading.mentions[0].context
            now = whole_again(tokens, at, self.context, first)
            period = dated_afresh(tokens[at + 1 :], first.period, now.period)
            self._walk.context = now._replace(period=period)

    def _note(self, token: Token) -> None:
        walk = self._walk
        first, end = self._finder.used
        if first <= token.start < end:
            return
        walk.pass_over(token)
        if token.kind == "price_basis" and walk.take_basis(token):
            return
        if token.code == "company":
            walk.context = walk.context._replace(company="")
        if isinstance(token, NameToken) and token.aliases and not walk.frames:
            self._is_topic_named = True
        walk.lead.append(token)

    def _start_breakdown(self, token: Token) -> None:
        walk = self._walk
        if token.kind == ":":
            walk.last, walk.is_behind_unread = None, False
        is_label = token.kind == ":" and not self.reading.mentions
        if is_label and is_foreign(walk.lead, walk.context):
            walk.turn_away(token)
            return
        if is_label:
            walk.context = left_behind(walk.lead, walk.context)
        if self._head is None and not walk.frames and walk.context.indicator:
            self._head = under_circumstances(walk.context, walk.lead)
            self._is_label, self._label = not self.reading.mentions, list(walk.lead)
        if is_label:
            walk.context = labelled(walk.lead, walk.context) or walk.context
        list_verb = verb_of_head(walk.lead) or walk.context.list_verb
        walk.context = walk.context._replace(in_breakdown=True, list_verb=list_verb)
        walk.lead.append(token)

    def _comparison(self, token: ComparisonToken) -> None:
        walk = self._walk
        if walk.last is not None and follows(
            token, walk.last, walk, is_said_before=self.lead_comparison is not None
        ):
            walk.last.comparison = token
        else:
            walk.lead.append(token)
            if token.code != "plan":
                self.lead_comparison = token
        if token.code != "plan":
            walk.context = walk.context._replace(comparison=token)

    def _number(self, number: NumberToken, after: Sequence[Token]) -> None:
        walk = self._walk
        walk.take_name()
        if "percent" in number.units:
            walk.hold_verb()
        subject, predicate = split_lead(walk.lead)
        now = under_circumstances(walk.going_on(has_begun=bool(self.reading.mentions)), walk.lead)
        resolved = self._finder.resolve(subject, predicate, after, number, now)
        if resolved is None or is_of_quantity(walk.lead, number):
            self._refuse(number, subject, now)
            return
        basis = next((t.code for t in reversed(walk.lead) if t.kind == "price_basis"), "")
        resolved = in_prices(resolved, basis)
        if is_inside_name(resolved, walk.lead, number, after, self._finder.used[1]):
            walk.lead.append(Token("word", number.start, number.end))
            self.reading.unread.append(Unread(number))
        elif self._finder.is_continued and counts_another(number, walk.lead, after):
            self._lose(Unread(number), lost_in(self.context, now, was_elsewhere=False))
        elif is_unclear(walk.lead, number, after, resolved):
            self._lose(Unread(number, resolved.indicator), resolved)
            walk.lead = verb_of_volume(predicate, after)
        else:
            mention, resolved, whole = told(resolved, number, walk, predicate, after)
            if whole is not None:
                self._finder.used = (number.number_end, whole.end)
            self._keep(mention, resolved)

    def _refuse(self, number: NumberToken, subject: list[Token], now: Context) -> None:
        walk, elsewhere = self._walk, self._finder.was_elsewhere
        if is_by_the_way(number, walk.lead, now.indicator):
            self.reading.unread.append(Unread(number))
            walk.lead = [t for t in subject if t.kind != "quantity"]
            return
        subject = self._finder.without_verb(subject, now)
        missed, thing = ("", "") if elsewhere else self._finder.missed(subject)
        whole = None if self.reading.mentions or self.reading.unread else number
        refused = Refused(subject, missed, thing, whole)
        lost = lost_in(self.context, now, refused, was_elsewhere=bool(elsewhere))
        is_amount = is_quantity(number, missed or now.indicator)
        lost = behind_amount(lost, now, refused) if is_amount else lost
        self._lose(Unread(number, missed, elsewhere), lost)
        if is_amount:
            walk.lead = named_by_amount(refused, number)
            walk.is_behind_unread = False

    def _lose(self, unread: Unread, context: Context) -> None:
        self.reading.unread.append(unread)
        self._walk.context, self._walk.last, self._walk.lead = context, None, []
        self._walk.is_behind_unread, self._is_topic_named = True, False

    def _keep(self, mention: Mention, resolved: Context) -> None:
        walk = self._walk
        self.reading.mentions.append(mention)
        self._drop_label(resolved)
        self._is_topic_named = self._is_topic_named and bool(walk.frames)
        is_whole = mention.number.code == "whole"  # "gặt 4 ha/9 ha gieo trồng, tăng 3%": of the 4
        walk.context, walk.last, walk.lead = walk.context if is_whole else resolved, mention, []
        walk.is_clause_over = walk.is_behind_unread = False

    def _drop_label(self, resolved: Context) -> None:
        """``Thương mại: tổng mức bán lẻ ...``: what stood before the colon was a mere label."""
        if not self._is_label or self._head is None or self._walk.frames:
            return
        if not goes_with_label(self._label, self._head, resolved, self._finder.is_continued):
            self._head = None
        self._is_label = False
