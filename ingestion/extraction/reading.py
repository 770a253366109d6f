"""Reads one sentence: walks its tokens, keeps the context, and mentions its figures.

One pass; a bracket works on a copy of the context. docs/grammar.md has worked sentences.

What does not belong here: the text's larger structure (``passages``), the subject's and the
measure's own rules (``subjects``, ``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingestion import vocabulary
from ingestion.extraction.circumstances import lost_in, under_circumstances
from ingestion.extraction.context import Context, Mention
from ingestion.extraction.leads import split_lead
from ingestion.extraction.predicates import (
    as_plan,
    behind,
    governing_verb,
    counts_another,
    is_alone,
    is_inside_name,
    is_stock,
    is_unclear,
    names_subject,
    whole_of,
)
from ingestion.extraction.respectively import in_turn
from ingestion.extraction.subjects import SubjectFinder
from ingestion.extraction.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    Token,
)
from ingestion.language.periods import Period

# What stands between a number and the next comma describes that number; only these go on.
_OUTLIVE_COMMA = frozenset({"change", "status", "period", "opener", "comparison", "approx"})


@dataclass(slots=True)
class _Frame:
    """What a bracket sets aside."""

    context: Context
    lead: list[Token]
    last: Mention | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that gave no figure.

    Attributes:
        indicator: what it would be about, where the words said so but not how.
        is_elsewhere: it is about a place below, or another province.
    """

    number: NumberToken
    indicator: str = ""
    is_elsewhere: bool = False


@dataclass(slots=True)
class Reading:
    """The result of a sentence: figures understood, figures not, and what carries on."""

    mentions: list[Mention] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


class SentenceReader:
    """Walks the tokens of one sentence."""

    def __init__(
        self, finder: SubjectFinder, context: Context, report: Period, snapshots_at: Sequence[int]
    ) -> None:
        self._finder = finder
        self._report = report
        self._lead: list[Token] = []
        self._last: Mention | None = None
        self._frames: list[_Frame] = []
        self._head: Context | None = None
        self._is_clause_over = False
        self._is_topic_named = False
        self._spent = 0
        self._is_label = False
        self._pending_marks = sorted(snapshots_at)
        self.context = context
        self.reading = Reading()
        self.snapshots: dict[int, Context] = {}
        self.lead_comparison: ComparisonToken | None = None

    def read(self, tokens: Sequence[Token]) -> Reading:
        """Walk the tokens; afterwards ``context`` is what carries on."""
        tokens = in_turn(tokens)
        for at, token in enumerate(tokens):
            self._snapshot(token.start)
            self._step(token, tokens, at)
        self._snapshot(None)
        if self._head is not None:
            self.context = replace(self._head, comparison=self.context.comparison)
        self._rename_topic()
        if tokens and tokens[-1].kind == ":":  # it names the subject of the list after it
            circumstances = under_circumstances(self.context, self._lead)
            self.context = self._finder.topic(self._lead, circumstances) or replace(
                self.context, period=circumstances.period, fallback=circumstances.fallback
            )
        return self.reading

    @property
    def december(self) -> ComparisonToken | None:
        """The last December that a figure was compared with: for stocks it holds on."""
        named = [m.comparison for m in self.reading.mentions if m.comparison is not None]
        return next((token for token in named if token.code == "dec"), None)

    def _rename_topic(self) -> None:
        """Naming an indicator without a figure starts a new statement about the report's month."""
        if self._is_topic_named and self.context.fallback is not None:
            self.context = replace(self.context, period=self.context.fallback)

    def _snapshot(self, position: int | None) -> None:
        """A footnote goes on from the figure before its mark, or from the topic named there."""
        while self._pending_marks and (position is None or self._pending_marks[0] <= position):
            topic = self._finder.topic(self._lead, self.context)
            self.snapshots[self._pending_marks.pop(0)] = topic or self.context

    def _step(self, token: Token, tokens: Sequence[Token], at: int) -> None:
        if isinstance(token, NumberToken):
            self._number(token, behind(tokens, at))
        elif isinstance(token, ComparisonToken):
            self._comparison(token)
        elif token.kind == "(":
            self._open()
        elif token.kind == ")":
            self._close()
        elif token.kind == ";":
            self._lead = []
            self._is_clause_over = True
            if self.reading.mentions:  # only a place that opens the sentence governs all of it
                self.context = replace(self.context, is_elsewhere=False)
        elif token.kind in {"opener", ":"}:
            self._start_breakdown(token)
        else:
            self._note(token)

    def _note(self, token: Token) -> None:
        if self._finder.used_from <= token.start < self._finder.used_until:
            return
        if token.kind == "," and self._last is not None and not self._is_clause_over:
            self._lead = [t for t in self._lead if t.kind in _OUTLIVE_COMMA]
        if self._spent and (token.kind == "," or token.code == "và"):
            self._lead = self._lead[self._spent :]  # "A (+5%), B (+3%)": A has had its figure
        self._spent = 0
        if token.kind == "price_basis" and self._basis_of_last(token):
            return
        if token.code == "company":
            self.context = replace(self.context, company="")
        if isinstance(token, NameToken) and token.aliases and not self._frames:
            self._is_topic_named = True
        self._lead.append(token)

    def _basis_of_last(self, token: Token) -> bool:
        """A basis in brackets right after a figure belongs to that figure only."""
        frame = self._frames[-1] if self._frames else None
        if frame is None or frame.last is None or frame.lead or self._lead:
            return False
        frame.last.context = replace(frame.last.context, price_basis=token.code)
        return True

    def _start_breakdown(self, token: Token) -> None:
        if self._head is None and not self._frames and self.context.indicator:
            self._head = self.context
            self._is_label = not self.reading.mentions
        self.context = replace(self.context, in_breakdown=True)
        self._lead.append(token)

    def _open(self) -> None:
        company = self._finder.company(self._lead)
        self._frames.append(_Frame(self.context, self._lead, self._last))
        is_new = self._last is None or self._is_clause_over or any(t.kind == "," for t in self._lead)
        is_aside = not is_new or (self._last is not None and not self._lead)
        in_breakdown = self.context.in_breakdown or is_aside
        self.context = replace(
            self.context, company=company or self.context.company, in_breakdown=in_breakdown
        )
        # "khai khoáng (+3%)": what stands before the bracket is the subject inside it.
        is_subject = is_new and names_subject(self._lead)
        self._lead = [t for t in self._lead if t.kind != "opener"] if is_subject else []

    def _close(self) -> None:
        if not self._frames:
            return
        frame = self._frames.pop()
        bases = [t for t in self._lead if t.kind == "price_basis" and t not in frame.lead]
        is_spent = self._last is not frame.last and names_subject(frame.lead)
        self.context = frame.context
        self._lead, self._last = [*frame.lead, *bases], frame.last
        self._spent = len(self._lead) if is_spent else 0

    def _comparison(self, token: ComparisonToken) -> None:
        if self._last is not None and self._follows(token, self._last):
            self._last.comparison = token
        else:
            self._lead.append(token)
            if token.code != "plan":
                self.lead_comparison = token
        if token.code != "plan":
            self.context = replace(self.context, comparison=token)

    def _follows(self, token: ComparisonToken, last: Mention) -> bool:
        """Whether a comparison belongs to the figure before it and not to the one after."""
        if last.comparison is not None or self._is_clause_over:
            return False
        is_outside = bool(self._frames) and self._frames[-1].last is last
        if token.code == "plan" and (is_outside or "percent" not in last.number.units):
            return False
        if any(t.kind not in {"filler", ","} for t in self._lead):
            return False
        has_base = self.lead_comparison is not None and last.inherited is not None
        return not (has_base and any(t.kind == "," for t in self._lead))

    def _number(self, number: NumberToken, after: Sequence[Token]) -> None:
        subject, predicate = split_lead(self._lead)
        is_running_on = self._last is not None and not self._is_clause_over
        context = replace(self.context, is_running_on=is_running_on)
        circumstances = under_circumstances(context, self._lead)
        resolved = self._finder.resolve(subject, after, number, circumstances)
        basis = next((t.code for t in reversed(self._lead) if t.kind == "price_basis"), "")
        if resolved is not None and basis:
            resolved = replace(resolved, price_basis=basis)
        if resolved is not None and is_inside_name(resolved, number, after):
            self._lead.append(Token("word", number.start, number.end))
        elif resolved is None:
            elsewhere = self._finder.was_elsewhere
            missed = "" if elsewhere else self._finder.missed(subject)
            self._lose(Unread(number, missed, elsewhere), lost_in(self.context, circumstances, elsewhere))
        elif is_unclear(self._lead, number, after, resolved) or (
            self._finder.is_continued and counts_another(number, after)
        ):
            self._lose(Unread(number, resolved.indicator), resolved)
        else:
            verb = governing_verb(predicate, self._lead, number)
            is_bare = not is_alone(self._lead, after, is_aside=bool(self._frames))
            self._mention(number, resolved, verb, predicate, is_bare=is_bare)

    def _lose(self, unread: Unread, context: Context) -> None:
        self.reading.unread.append(unread)
        self.context = context
        self._last = None
        self._lead = []

    def _mention(
        self,
        number: NumberToken,
        resolved: Context,
        verb: str,
        predicate: list[Token],
        *,
        is_bare: bool,
    ) -> None:
        indicator = vocabulary.indicators()[resolved.indicator]
        if resolved.is_as_of and is_stock(indicator, resolved.sector):
            resolved = replace(resolved, period=Period(resolved.period.end, resolved.period.end))
        said = (resolved.indicator, resolved.sector, resolved.item)
        recent = (said, *(r for r in resolved.recent if r[0] != resolved.indicator))
        resolved = replace(resolved, recent=recent[:5])
        resolved = as_plan(resolved, number, self._lead or self._plan_before())
        approx = next((t.code for t in reversed(predicate) if t.kind == "approx"), "")
        mention = Mention(
            context=resolved,
            number=number,
            verb=verb,
            approx=approx,
            lead_start=next((t.start for t in self._lead if t.kind != ","), number.start),
            end=number.end,
            inherited=resolved.comparison,
            is_average=any(t.code == "bình quân" for t in self._lead),
            is_aside=bool(self._frames),
            is_bare=is_bare,
            previous=self._last or (self._frames[-1].last if self._frames else None),
        )
        self.reading.mentions.append(mention)
        if number.code == "whole":
            mention.context = whole_of(resolved)
        self.context = resolved
        if self._is_label and self._head is not None and not self._frames:
            # "Thương mại: tổng mức bán lẻ ...": what stood before the colon was a mere label.
            head = self._head
            is_part = self._finder.is_continued or resolved.sector != "total"
            is_new = resolved.indicator != head.indicator or not is_part
            self._head = resolved if is_new else head
            self._is_label = False
        self._is_topic_named = self._is_topic_named and bool(self._frames)
        self._last = mention
        self._lead = []
        self._is_clause_over = False

    def _plan_before(self) -> list[Token]:
        """``đạt 22% kế hoạch (2.100 triệu USD)``: the bracket says what the plan is."""
        last = self._frames[-1].last if self._frames else None
        return [last.comparison] if last is not None and last.comparison is not None else []
