"""Verbs that mean another: "equal" may be a change said again, and a rate a share.

What does not belong here: finding the verb (``predicates``); what is "reached" (``growth``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.sentence.walking import Walk
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

CHANGED = frozenset({"up", "down"})
_TOLL = frozenset({"traffic_accidents", "traffic_deaths", "traffic_injuries"})
_LEAST_RATIO = 50  # percent of the base


def restated(resolved: Context, number: NumberToken, walk: Walk, verb: str) -> str:
    """``tăng 2,6%, bằng 7.300 con``: the same change in the unit of what is counted."""
    before = walk.last or walk.outer
    is_change = before is not None and "percent" in before.number.units
    if verb != "equal" or "percent" in number.units or before is None or not is_change:
        return verb
    is_same = before.context.subject == resolved.subject
    return before.verb if is_same and before.verb in CHANGED else verb


def share_within(resolved: Context, number: NumberToken, walk: Walk, verb: str) -> str:
    """``công nghiệp - xây dựng chiếm 42% (riêng công nghiệp là 35%)``: of the same whole.

    So is ``(cùng kỳ là 40%)``, and ``dịch vụ là 59%`` in a list of shares. ``Tỷ trọng dịch vụ
    trong GRDP đạt 45%`` says so at the head. What is a share itself is a level (``lao động qua đào
    tạo chiếm 65%``).
    """
    if verb == "share" and vocabulary.indicators()[resolved.indicator].level_unit == "percent":
        return "reach"
    is_rate = "percent" in number.units and not number.is_signed and verb in {"", "reach"}
    is_listed = resolved.in_breakdown and resolved.list_verb == "share"
    if is_rate and verb and (is_listed or _is_headed_by_share(walk.lead)):
        return "share"
    whole = walk.outer
    if whole is None or whole.verb != "share" or not is_rate:
        return verb
    now, was = resolved, whole.context
    is_same_part = (now.sector, now.item) == (was.sector, was.item)
    is_other = is_same_part != (now.period == was.period)
    return "share" if now.indicator == was.indicator and is_other else verb


def _is_headed_by_share(lead: Sequence[Token]) -> bool:
    named = next((at for at, t in enumerate(lead) if isinstance(t, NameToken)), 0)
    return any(t.code == "share" for t in lead[:named])


def verb_of_toll(resolved: Context, number: NumberToken, walk: Walk) -> str:
    """``so với cùng kỳ giảm 4 vụ (9%), 2 người chết``: fewer dead, not two of them."""
    told = walk.last
    told = told.previous if told is not None and "percent" in told.number.units else told
    if told is None or not (is_and(walk.lead) or is_comma(walk.lead)):
        return ""
    before = told.previous
    if before is not None and not before.verb and before.context.subject == told.context.subject:
        return ""  # "41 người chết, giảm 6 người, 66 người bị thương": the next toll
    is_toll = _TOLL.issuperset({resolved.indicator, told.context.indicator})
    return told.verb if is_toll and told.verb in CHANGED and "person" in number.units else ""


def is_ratio_again(
    last: Mention, number: NumberToken, lead: Sequence[Token], after: Sequence[Token]
) -> bool:
    """``bằng 94% kế hoạch và 114% so với cùng kỳ``: the verb holds for another base.

    Not for a small rate, which may be a change.
    """
    base = next((t.code for t in after[:1] if t.kind == "comparison"), "")
    if last.verb not in {"equal", "reach"} or last.comparison is None or not base:
        return False
    is_other = base != last.comparison.code
    is_near = base == "plan" or number.number.value >= _LEAST_RATIO
    return is_other and is_near and (is_and(lead) or is_comma(lead))


def is_and(lead: Sequence[Token]) -> bool:
    """``tăng 4% và 12%``."""
    return [t.code for t in lead if t.kind != "comparison"] == ["và"]


def is_comma(lead: Sequence[Token]) -> bool:
    """``tăng 7% số vụ, 3% số người chết``."""
    return [t.kind for t in lead] == [","]
