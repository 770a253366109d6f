"""Where the reader of a sentence stands: what it holds, and what brackets and stops do to it.

What does not belong here: figures and their subjects (``reading``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.sentence.list_verbs import names_one, of_named, verb_of_list
from ingestion.extraction.sentence.predicates import named_period, names_subject
from ingestion.extraction.subjects.crop_labels import names_crop
from ingestion.extraction.subjects.trading import begins_list
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, Token
from ingestion.language.periods import Period

# What stands between a number and the next comma describes that number; only these go on.
_OUTLIVE_COMMA = frozenset({"change", "status", "period", "opener", "comparison", "approx"})
_CONSTANT = "constant"
_DATING = frozenset({"period", "prior_year"})
_TELLING = frozenset({"change", "status", "approx", "filler", ","})
_SUBSTANCE = frozenset({"name", "word", "part", "number", ","})


@dataclass(slots=True)
class _Frame:
    """What a bracket sets aside."""

    context: Context
    lead: list[Token]
    last: Mention | None
    is_clause_over: bool


@dataclass(slots=True)
class Walk:
    """A place in a sentence.

    Attributes:
        context: what is in force.
        lead: the words since the last figure.
        last: the last figure, if nothing has cut it off.
        frames: what open brackets set aside.
        is_clause_over: a semicolon has ended the last figure's clause.
        is_behind_unread: a number was not read, and no comma has come since.
    """

    context: Context
    lead: list[Token] = field(default_factory=list)
    last: Mention | None = None
    frames: list[_Frame] = field(default_factory=list)
    is_clause_over: bool = False
    is_behind_unread: bool = False
    _spent: tuple[int, Mention] | None = None
    _aside: ComparisonToken | None = None
    _named: list[Token] = field(default_factory=list)

    @property
    def outer(self) -> Mention | None:
        """The figure before the open bracket."""
        return self.frames[-1].last if self.frames else None

    def going_on(self, *, has_begun: bool) -> Context:
        """The context of the next figure; ``has_begun``: the sentence has had one.

        In ``đạt 85 tỷ (tháng trước đạt 83 tỷ; cùng kỳ đạt 74 tỷ)`` the year before is that of 85.
        """
        is_running_on = self.last is not None and not self.is_clause_over
        now = self.context
        if self.frames and any(t.kind == "prior_year" for t in self.lead):
            now = now._replace(period=self.frames[-1].context.period)
        if now.is_running_on == is_running_on and now.has_begun == has_begun:
            return now
        return now._replace(is_running_on=is_running_on, has_begun=has_begun)

    def open_bracket(self, company: str, inside: Sequence[Token]) -> None:
        """Work on a copy; ``khai khoáng (+3%)``: the words before it are the subject inside.

        So they are where it says their change again: ``tăng so với cùng kỳ (tăng 3,4%)``.
        """
        self.frames.append(_Frame(self.context, self.lead, self.last, self.is_clause_over))
        if self.is_behind_unread and not self.lead:  # "90 lượt (tuyến tỉnh: 40)": of nothing known
            self.context = self.context._replace(indicator="", recent=())
        has_comma = any(t.kind in {",", ":"} for t in self.lead)
        is_new = self.last is None or self.is_clause_over or has_comma
        is_aside = not is_new or (self.last is not None and not self.lead)
        self.context = self.context._replace(
            item_outside=self.context.item if is_aside else "",
            company=company or self.context.company,
            in_breakdown=self.context.in_breakdown or is_aside,
            comparison=self.context.comparison or self._aside,
        )
        is_compared = bool(self.lead) and self.lead[-1].kind == "comparison"
        says_again = bool(inside) and inside[0].kind == "change"
        is_subject = is_new and names_subject(self.lead) and (says_again or not is_compared)
        if is_compared and not is_subject:
            self.context = of_named(self.lead, self.context, inside)
        self.lead = list(self.lead) if is_subject else []

    def close_bracket(self) -> None:
        """Take up what the bracket set aside; a price basis inside it stays.

        Where nothing else does, a date in it dates what follows: "giải ngân (đến 30/11) đạt ...".
        The base that a bracket names holds for the next ones: "(giảm 2 vụ so với tháng trước), làm
        9 người chết (tăng 1 người)".
        """
        if not self.frames:
            return
        self._aside = self.context.comparison
        frame = self.frames.pop()
        said = [t for t in self.lead if t not in frame.lead]
        less = next((at for at, t in enumerate(said) if t.kind == "exclusion"), len(said))
        is_dating = self.last is frame.last and not any(t.kind == "period" for t in frame.lead)
        is_dating = is_dating and all(t.kind != "word" for t in said)
        kept = {"price_basis", "period"} if is_dating else {"price_basis"}
        bases = [t for t in said[:less] if t.kind in kept]
        bases += [t for t in said[less:] if t.kind not in _DATING]  # "(không gồm năm trước)"
        if self.last is frame.last and not any(t.kind in _SUBSTANCE for t in frame.lead):
            bases += [t for t in said[:less] if isinstance(t, NameToken)]  # "Chỉ số giá (CPI)"
        is_spent = self.last is not frame.last and names_subject(frame.lead)
        inside, was_elsewhere = self.last, self.context.is_elsewhere
        self.context = frame.context
        if was_elsewhere and frame.last is None:  # "như: huyện A (giảm 316 ha); B (giảm 2 ha)"
            self.context = frame.context._replace(is_elsewhere=True)
        self.lead, self.last = [*frame.lead, *bases], frame.last
        self.is_clause_over = frame.is_clause_over
        self._spent = (len(self.lead), inside) if is_spent and inside else None

    def turn_away(self, colon: Token) -> None:
        """A label of another kind ends what was spoken of; ``Cây lúa:`` names a crop.

        What dates it holds: ``Chăn nuôi (thời điểm 01/4/2014): ...``.
        """
        self.context = self.context._replace(indicator="", recent=())
        dated = [t for t in self.lead if t.kind == "period"]
        self.lead = [*self.lead, colon] if names_crop(self.lead) else dated

    def hold_verb(self) -> None:
        """``giảm giá là giao thông 1%; giáo dục 2%``: what a list that has begun says of all."""
        verb = verb_of_list([t for t in self.lead if t.code != "nhất"])
        if verb:
            self.context = self.context._replace(in_breakdown=True, list_verb=verb)

    def take_name(self) -> None:
        """``ngành tăng là khai khoáng, tăng 6%``: of what the copula named, if nothing else is."""
        if self._named and all(t.kind in _TELLING for t in self.lead):
            self.lead = [*self._named, *self.lead]
            self.context = self.context._replace(in_breakdown=True)
        self._named = []

    def end_sentence(self, mentions: Sequence[Mention]) -> None:
        """``đạt (+5%). Trong đó, ...``: the next goes on with what the bracket was about.

        ``tăng 0,2% và có 8/11 nhóm tăng so với tháng trước``: the base at the end is of that, too.
        """
        bases = [t for t in self.lead if isinstance(t, ComparisonToken) and t.code != "plan"]
        last = mentions[-1] if mentions else None
        is_told = last is None or last.comparison is not None or last.inherited is not None
        if bases and last and not is_told and all(t.kind != "cause" for t in self.lead):
            last.comparison = bases[0]
        if self._spent:
            length, inside = self._spent
            self._go_on_from(inside, named_period(self.lead[:length]))
        is_of_one_thing = _is_of_one_thing(mentions)
        if is_of_one_thing != self.context.is_of_one_thing:
            self.context = self.context._replace(is_of_one_thing=is_of_one_thing)

    def end_clause(self, *, keeps_place: bool) -> None:
        """A semicolon; only a place that opens the sentence governs what comes after it."""
        if self._spent:
            length, inside = self._spent
            self._go_on_from(inside, named_period(self.lead[:length]))
        self.lead, self._spent = self._opening(), None
        self.is_clause_over = True
        self.is_behind_unread = False
        if self.context.is_elsewhere and not keeps_place:
            self.context = self.context._replace(is_elsewhere=False)

    def _opening(self) -> list[Token]:
        """``Lũy kế 5 tháng, rừng trồng mới không phát sinh; gỗ đạt 9 m3``: the months hold on."""
        is_dated = [t.kind for t in self.lead[:2]] == ["period", ","]
        is_told = self.is_behind_unread or not (self.last is None or self.is_clause_over)
        return self.lead[:1] if is_dated and not is_told else []

    def pass_over(self, token: Token) -> None:
        """Drop from the lead what a comma or ``và`` closes."""
        is_comma = token.kind == ","
        is_told = is_comma and self.last is not None and not self.is_clause_over
        if is_told or ((is_comma or token.code == "và") and self.is_behind_unread):
            is_dated = self.is_behind_unread and any(t.kind == "word" for t in self.lead)
            self.is_behind_unread = False
            gone = {"period"} if is_dated else frozenset[str]()  # "64% kịch bản quý I, ..."
            self._named = list(self.lead) if names_one(self.lead) else []
            if not (is_told and begins_list(self.lead)):
                self.lead = [t for t in self.lead if t.kind in _OUTLIVE_COMMA - gone]
        if self._spent and (is_comma or token.code == "và"):
            length, inside = self._spent  # "A (+5%), B (+3%)": A has had its figure
            said, self.lead = self.lead[:length], self.lead[length:]
            self._go_on_from(inside, named_period(said))
        self._spent = None

    def _go_on_from(self, inside: Mention, period: Period | None) -> None:
        """What the words before the bracket named holds for the next of the list."""
        if self.last is not None and not self.is_clause_over:
            return
        named = inside.context
        self.context = self.context._replace(
            indicator=named.indicator,
            sector=named.sector,
            item=named.item,
            families=named.families,
            price_basis=named.price_basis,
        )
        if named.period == self.context.framed:
            period = period or named.period
        if period is not None:
            self.context = self.context._replace(period=period, fallback=None, is_undated=False)

    def take_basis(self, token: Token) -> bool:
        """Give a basis in brackets right after a figure to that figure.

        What is held against it at constant prices has grown at these; at current prices it is the
        size alone that is told: ``đạt 9 nghìn tỷ đồng (giá hiện hành), tăng 7%``.
        """
        last = self.outer
        if last is None or self.frames[-1].lead or self.lead:
            return False
        last.context = last.context._replace(price_basis=token.code)
        if token.code.startswith(_CONSTANT):
            frame = self.frames[-1]
            frame.context = frame.context._replace(price_basis=token.code)
        return True


def _is_of_one_thing(mentions: Sequence[Mention]) -> bool:
    """Whether every figure of a sentence is of one item, which is no part of a list."""
    found = [mention.context for mention in mentions]
    is_one = len({context.subject for context in found}) == 1
    return is_one and bool(found[0].item) and not found[-1].in_breakdown
