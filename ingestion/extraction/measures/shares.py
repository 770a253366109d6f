"""Rates that state nothing anew: of more than the whole, of a share, of another year, said before.

What does not belong here: the measure of a share (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.words.paces import is_pace
from ingestion.extraction.words.tokens import NameToken, PeriodToken, Token

_RATES_AGAIN = (["mức", "up"], ["mức", "down"], ["mức tăng"])
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
    is_of_growth = any(is_pace(t) for t in behind)
    return is_of_growth or any(t.code == "nation" for t in behind)


def is_share_of_another(indicator: str, after: Sequence[Token]) -> bool:
    """``nhập siêu bằng 8% kim ngạch xuất khẩu``: a balance is no part of what was traded.

    Nor is output, or a budget, a part of the economy's product (``chiếm 25% GRDP``).
    """
    wholes = [t for t in after[:1] if isinstance(t, NameToken)]
    named = {alias.indicator for whole in wholes for alias in whole.aliases}
    is_apart = indicator == "trade_balance" or "grdp" in named
    return is_apart and bool(named) and indicator not in named


def is_said_again(lead: Sequence[Token], after: Sequence[Token]) -> bool:
    """``Trong mức giảm 0,38% của CPI tháng 4 so với tháng trước, ...``: it was said before."""
    codes = [t.code for t in lead if t.kind != ","]
    is_rate = codes[:1] == ["trong"] and codes[1:] in _RATES_AGAIN
    return is_rate and bool(after) and after[0].code == "của"


def is_of_another_year(lead: Sequence[Token]) -> bool:
    """``IIP 6 tháng đầu năm: năm 2020 (+6%)``: neither of this half-year nor of that year."""
    if all(t.code != "year" for t in lead):
        return False
    colon = max((at for at, t in enumerate(lead) if t.kind == ":"), default=0)
    years = {t.period.year for t in lead[colon:] if isinstance(t, PeriodToken) and t.code == "year"}
    dated = {t.period.year for t in lead[:colon] if isinstance(t, PeriodToken) and t.code != "year"}
    return bool(years and dated) and not years & dated
