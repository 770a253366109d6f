"""Shares that are none of the province's whole, and changes that are of a share.

What does not belong here: the measure of a share (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.words.tokens import NameToken, Token

_GROWTH = ("mức tăng", "tốc độ tăng")
_AMOUNTS = frozenset({"khối lượng", "số lượng"})


def is_share_of_words(lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``luân chuyển 9 triệu tấn.km; đường thủy chiếm 10% khối lượng hàng hóa``: not of that."""
    is_of_amount = any(t.code == "share" for t in lead) and after[:1] and after[0].code in _AMOUNTS
    behind = next((t for t in after if t.kind != "filler"), None)
    return bool(is_of_amount) and behind is not None and behind.kind == "word"


def moves_share(lead: Sequence[Token]) -> bool:
    """``Tỷ trọng xuất khẩu của khu vực FDI tăng 9%``: the share has grown, not the exports."""
    if all(t.code != "share" for t in lead):
        return False
    opened = max((i for i, t in enumerate(lead) if t.kind in {"opener", ":"}), default=-1)
    said = [
        t
        for t in lead[opened + 1 :]
        if isinstance(t, NameToken) or t.code in {"share", "up", "down"}
    ]
    is_of = len(said) > 2 and said[0].code == "share"
    return is_of and isinstance(said[1], NameToken) and said[-1].code in {"up", "down"}


def is_share_of_more(lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``chiếm 34% trong mức tăng chung``, ``38% của cả nước``: not of the province's whole."""
    if all(t.code != "share" for t in lead):
        return False
    behind = list(takewhile(lambda t: t.kind not in {",", ";", "(", ")"} and t.code != "và", after))
    is_of_growth = any(t.kind == "filler" and t.code.startswith(_GROWTH) for t in behind)
    return is_of_growth or any(t.code == "nation" for t in behind)
