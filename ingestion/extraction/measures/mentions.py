"""Builds the mention of a figure once its subject is known.

What does not belong here: the subject (``subjects``), the measure (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingestion.extraction.measures.plans import held_against, whole_of
from ingestion.extraction.measures.situating import situated
from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.sentence.growth import grown
from ingestion.extraction.sentence.predicates import governing_verb, is_alone
from ingestion.extraction.sentence.verbs import (
    CHANGED,
    is_and,
    is_comma,
    is_ratio_again,
    restated,
    share_within,
    verb_of_toll,
)
from ingestion.extraction.sentence.walking import Walk
from ingestion.extraction.subjects.abouts import name_about
from ingestion.extraction.subjects.funds import as_plan_of_funds
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    Token,
    is_about,
)

_REPEATED = CHANGED | {"share"}
_ELLIPSIS = len("... ")  # "rau 5 ha, bằng 96%... so với diện tích gieo trồng"


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that gave no figure.

    Attributes:
        indicator: what it would be about, where the words said so but not how.
        elsewhere: why it is not the province's, or not its month's, if it is not.
    """

    number: NumberToken
    indicator: str = ""
    elsewhere: str = ""


@dataclass(slots=True)
class Reading:
    """The result of a sentence: figures understood, and figures not."""

    mentions: list[Mention] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    @property
    def ends_elsewhere(self) -> bool:
        """``như: huyện A 650 ha; B 440 ha``: after a place of a list, names are places."""
        return any(bool(u.elsewhere) for u in self.unread[-1:])


def follows(token: ComparisonToken, last: Mention, walk: Walk, *, is_said_before: bool) -> bool:
    """Whether a comparison belongs to the figure before it and not to the one after.

    Args:
        token: the comparison.
        last: the figure before it.
        walk: the sentence so far.
        is_said_before: a base was named before the figures that take it.
    """
    if last.comparison is not None or walk.is_clause_over:
        return False
    is_relative = bool({"percent", "times", "pp"}.intersection(last.number.units))
    has_comma = any(t.kind == "," for t in walk.lead)
    is_apart = has_comma or any(t.code == "và" for t in walk.lead)
    is_led = has_comma or token.code != "plan"
    if not is_relative and last.verb not in {"up", "down"} and is_led:
        return False  # "đạt 9 tỷ đồng, so tháng trước tăng 12%": a level is not compared
    is_outside = walk.outer is last
    if is_outside and is_said_before and last.inherited is not None:
        return False  # "So với cùng kỳ, IIP tăng 17% (so với tháng trước tăng 10%)"
    is_against = token.is_against and last.verb in {"up", "down"}
    if token.code == "plan" and (is_outside or not (is_against or is_relative)):
        return False
    if any(t.kind not in {"filler", ","} for t in walk.lead):
        return False
    return not (is_said_before and last.inherited is not None and is_apart)


def told(
    resolved: Context,
    number: NumberToken,
    walk: Walk,
    predicate: Sequence[Token],
    after: Sequence[Token],
) -> tuple[Mention, Context, Token | None]:
    """The mention of a figure, its context, and the whole behind it that it is a share of."""
    own, carried = situated(resolved, number, walk, after)
    mention = _mention_of(own, number, walk, predicate, after)
    whole = _whole_behind(mention, after)
    if whole is not None:
        mention.is_of_whole = mention.verb != "share"
        mention.verb = "share"
    return mention, carried, whole


def _mention_of(
    resolved: Context,
    number: NumberToken,
    walk: Walk,
    predicate: Sequence[Token],
    after: Sequence[Token],
) -> Mention:
    """Build the mention of a figure whose context is settled."""
    lead = walk.lead
    said = share_within(resolved, number, walk, governing_verb(predicate, lead, number))
    verb = grown(resolved, number, lead, after, said)
    return Mention(
        context=as_plan_of_funds(whole_of(resolved)) if number.code == "whole" else resolved,
        number=number,
        verb=restated(resolved, number, walk, verb) or _verb_held(resolved, number, walk, after),
        approx=next((t.code for t in reversed(predicate) if t.kind == "approx"), ""),
        lead_start=next((t.start for t in lead if t.kind != ","), number.start),
        end=number.end,
        comparison=held_against(lead, number) if "percent" in number.units else None,
        inherited=resolved.comparison,
        is_average=any(t.code == "bình quân" for t in lead),
        is_aside=bool(walk.frames),
        is_bare=not is_alone(lead, after, is_aside=bool(walk.frames)),
        previous=walk.last or walk.outer,
    )


def _whole_behind(mention: Mention, after: Sequence[Token]) -> Token | None:
    """``đạt 98,2% diện tích gieo trồng``: what a figure is a share of stands right behind it."""
    is_rate = "percent" in mention.number.units and mention.verb in {"reach", "equal", "share"}
    at = 1 if mention.verb == "share" and after and after[0].code == "trong" else 0
    is_beside = len(after) > at and after[0].start <= mention.end + _ELLIPSIS
    is_rate = is_rate and name_about(after, mention.number) is None
    whole = after[at] if is_rate and is_beside else None
    is_named = isinstance(whole, NameToken) and bool(whole.aliases) and not is_about(whole)
    return whole if is_named or _is_area_planted(whole, mention) else None


def _is_area_planted(whole: Token | None, mention: Mention) -> bool:
    """``thu hoạch 40 ha, đạt 97% so với tổng diện tích gieo trồng``."""
    is_of_crop = mention.context.indicator.startswith("crop_")
    return whole is not None and whole.code == "planted" and is_of_crop


def _verb_held(resolved: Context, number: NumberToken, walk: Walk, after: Sequence[Token]) -> str:
    """A bare rate takes the change that the rate before it or the head of the list names.

    ``tăng 4% và 12%``; ``Các nhóm có giá tăng gồm: giáo dục 14,86%``. Not so a share of the plan:
    ``tăng 4% và 40% kế hoạch``; what exceeds the plan does last year, too: ``vượt 2% kế hoạch và
    4% so với cùng kỳ``.
    """
    last = walk.last
    if "times" in number.units and last is not None and "times" in last.number.units:
        return last.verb if is_and(walk.lead) else ""  # "tăng gấp 2,1 lần và 2,4 lần"
    if "percent" not in number.units or number.is_signed:
        return verb_of_toll(resolved, number, walk)
    is_about = bool(name_about(after, number))
    is_next = is_and(walk.lead) or (is_comma(walk.lead) and is_about)
    if last is not None and is_ratio_again(last, number, walk.lead, after):
        return last.verb
    if last is not None and "percent" in last.number.units and is_next:
        is_of_plan = any(t.kind == "comparison" and t.code == "plan" for t in after[:1])
        is_pair = last.verb == "equal" and last.comparison is None and is_and(walk.lead)
        is_over = last.verb == "exceed" and any(t.kind == "comparison" for t in after[:1])
        is_told = last.verb in CHANGED or (last.verb == "equal" and is_about) or is_pair or is_over
        return last.verb if is_told and not is_of_plan else ""
    if not resolved.in_breakdown:
        return ""
    return resolved.list_verb or _verb_of_twin(resolved, last, walk)


def _verb_of_twin(resolved: Context, last: Mention | None, walk: Walk) -> str:
    """``A chiếm 35%, B 20%``, ``A tăng 5%; B 7%``: another part of the whole, in the same words."""
    if last is None or "percent" not in last.number.units or last.verb not in _REPEATED:
        return ""
    now, before, earlier = resolved, last.context, last.previous
    is_same = (now.indicator, now.period) == (before.indicator, before.period)
    is_another = (now.sector, now.item) != (before.sector, before.item)
    is_told_twice = earlier is not None and (
        "percent" in earlier.number.units
        and (earlier.context.sector, earlier.context.item) == (before.sector, before.item)
    )
    is_silent = not any(t.kind in {"change", "(", "comparison"} for t in walk.lead)
    return last.verb if is_same and is_another and is_silent and not is_told_twice else ""
