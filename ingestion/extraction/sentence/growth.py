"""What is "reached" in percent: growth, or what is left of the year before.

What does not belong here: other verbs (``verbs``), and finding them (``predicates``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

_FASTEST = 25  # percent that an economy grows
_LEAST_RATIO = 50  # percent of the base
_DOUBTFUL = 30  # percent


def grown(
    resolved: Context, number: NumberToken, lead: Sequence[Token], after: Sequence[Token], verb: str
) -> str:
    """``GRDP quý III ước đạt 9,45%``: so much is no part of a plan, and the economy's growth.

    So is ``Tăng trưởng xuất khẩu đạt 5% so với cùng kỳ``.
    """
    bases = [t.code for t in after[:1] if t.kind == "comparison"]
    if verb != "reach" or "percent" not in number.units or "plan" in bases:
        return verb
    is_economy = resolved.indicator == "grdp" and number.number.value < _FASTEST
    is_named = bool(bases) and _begins_with_growth(lead) and number.number.value < _LEAST_RATIO
    return "up" if is_economy or is_named else verb


def _begins_with_growth(lead: Sequence[Token]) -> bool:
    """``Tăng trưởng xuất khẩu``: a rise stands right before what has risen."""
    pair = [t for t in lead if t.kind not in {"filler", "approx", "status"}][:2]
    return len(pair) > 1 and pair[0].code == "up" and isinstance(pair[1], NameToken)


def is_doubtful(mention: Mention) -> bool:
    """``IIP đạt 5% so với cùng kỳ``: five percent more, or what was left of it?"""
    is_of_before = mention.comparison is not None and not mention.is_of_plan
    return is_of_before and mention.verb == "reach" and mention.number.number.value < _DOUBTFUL
