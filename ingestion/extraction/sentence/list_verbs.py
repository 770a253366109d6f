"""The verb that a list holds for its items, the name behind a copula or before a bracket.

What does not belong here: leads without a list (``leads``), things listed (``subjects.listing``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.blocks.topics import topic_of
from ingestion.extraction.sentence.circumstances import under_circumstances
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, Token

_CHANGES = frozenset({"up", "down"})
_ENDINGS = {" tăng": "up", " giảm": "down"}
_TOLD_BY_HEAD = _CHANGES | {"share"}
_NAMES = frozenset({"name", "word", "part"})


def verb_of_list(lead: Sequence[Token]) -> str:
    """``giảm giá là giao thông 1%``, ``tăng ở khai khoáng (5%)``: the change that names follow.

    So is a share: ``chiếm tỷ trọng lớn nhất là lương thực với 32%``.
    """
    at = max((i for i, t in enumerate(lead) if t.code in _TOLD_BY_HEAD), default=len(lead))
    behind = lead[at + 1 :]
    if not behind or not (behind[0].code in {"ở", "tại"} or behind[0].code == "reach"):
        return ""
    is_open = any(t.kind in {"change", "opener", ":"} for t in behind[1:])
    names = any(isinstance(t, NameToken) or t.kind == "word" for t in behind)
    return lead[at].code if names and not is_open else ""


def verb_of_head(lead: Sequence[Token]) -> str:
    """``Một số sản phẩm tăng khá là: ...``: the change that the head of a list names for it.

    Of ``Cơ cấu kinh tế: ...`` shares are listed.
    """
    said = [t.code if t.kind == "change" else _change_in_name(t) for t in lead]
    return next((verb for verb in reversed(said) if verb in _TOLD_BY_HEAD), "")


def _change_in_name(token: Token) -> str:
    """``sản phẩm tăng``: what is listed under it has risen; of ``cơ cấu`` there are shares."""
    named = token.aliases if isinstance(token, NameToken) else ()
    if any(a.is_structure for a in named):
        return "share"
    return next(
        (code for a in named for end, code in _ENDINGS.items() if a.alias.endswith(end)), ""
    )


def names_one(lead: Sequence[Token]) -> bool:
    """``ngành tăng là khai khoáng``, ``lớn nhất là Trung Quốc``: a name, whose figure follows.

    So is the next of such a list: ``khai khoáng, giảm 7% và dệt, giảm 3%``.
    """
    behind = list(takewhile(lambda t: t.kind in _NAMES, reversed(lead)))
    before = lead[: len(lead) - len(behind)]
    if not before or not any(isinstance(t, NameToken) for t in behind):
        return False
    is_next = [t.code or t.kind for t in before] == ["và"] and all(t.kind == "name" for t in behind)
    is_copula = before[-1].code == "reach" and any(t.kind == "part" for t in before)
    return is_next or is_copula or before[-1].kind == "ordinal"


def of_named(lead: list[Token], context: Context, inside: Sequence[Token]) -> Context:
    """``GRDP ..., do nhiều ngành có chỉ số sản xuất giảm so với cùng kỳ (dệt 2%)``: of that.

    ``... Nhiều mặt hàng xuất khẩu tăng so với cùng kỳ (gạo tăng 4%)``: parts of what was told.
    """
    named = topic_of(lead, under_circumstances(context, lead))
    if named is None or named.indicator != context.indicator:
        return named or context
    lists = any(isinstance(t, NameToken) and t.sectors for t in inside)
    return context._replace(in_breakdown=context.in_breakdown or lists)
