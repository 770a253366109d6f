"""Heads of lists: ``Một số sản phẩm tăng khá như: ...``.

What does not belong here: which period the things listed are of (``circumstances``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.subjects.products import PRODUCTS
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token


def lists_things(tokens: Sequence[Token]) -> bool:
    """``Một số sản phẩm tăng khá như: ...``: in a block of its own it goes on with the one before.

    The name of the things stands before the opener, and no figure.
    """
    if lists_industry(tokens):
        return True
    if all(t.kind != "opener" for t in tokens):
        return False
    opening = list(takewhile(lambda t: not isinstance(t, NumberToken), tokens))
    named = [isinstance(t, NameToken) and bool(t.aliases) for t in opening]
    behind = opening[named.index(True) :] if any(named) else ()
    return any(t.kind == "opener" for t in behind)


def lists_industry(tokens: Sequence[Token]) -> bool:
    """``Một số sản phẩm tăng so với cùng kỳ: ...``, ``Các ngành tăng mạnh là dệt ...``."""
    opening = list(takewhile(lambda t: t.kind not in {":", "opener", "number"}, tokens))
    kinds = [t.kind for t in opening]
    if "period" in kinds or "change" not in kinds:
        return False
    head = opening[: kinds.index("change")]
    names = [a.indicator for t in head if isinstance(t, NameToken) for a in t.aliases]
    is_some = [t.code for t in head[:1]] in (["các"], ["một số"], ["những"])
    of_branches = is_some and [t.code for t in head[1:2]] == ["part"] and not names
    changes = [t.code for t in opening[kinds.index("change") :] if t.kind == "change"]
    is_list = of_branches or names == [PRODUCTS]
    ends = [t.kind for t in tokens[len(opening) :][:1]]
    return is_list and (ends in ([":"], ["opener"]) or changes[1:2] == ["reach"])
