"""Shares that are none of the province's whole, and changes that are of a share.

What does not belong here: the measure of a share (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.tokens import NameToken, Token

_GROWTH = ("mức tăng", "tốc độ tăng")


def moves_share(lead: Sequence[Token]) -> bool:
    """``Tỷ trọng xuất khẩu của khu vực FDI tăng 9%``: the share has grown, not the exports."""
    said = [t for t in lead if isinstance(t, NameToken) or t.code in {"share", "up", "down"}]
    is_of = len(said) > 2 and said[0].code == "share"
    return is_of and isinstance(said[1], NameToken) and said[-1].code in {"up", "down"}


def is_share_of_more(lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``chiếm 34% trong mức tăng chung``, ``38% của cả nước``: not of the province's whole."""
    if all(t.code != "share" for t in lead):
        return False
    behind = list(takewhile(lambda t: t.kind not in {",", ";", "(", ")"} and t.code != "và", after))
    is_of_growth = any(t.kind == "filler" and t.code.startswith(_GROWTH) for t in behind)
    return is_of_growth or any(t.code == "nation" for t in behind)
