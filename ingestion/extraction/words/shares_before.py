"""The shares of the year before in one bracket: ``A 20%; B 80% (cùng kỳ là: 22%; 78%)``.

What does not belong here: amounts of the year before (``plain_order``), growth (``paces``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.words.tokens import NumberToken, Token, outside_brackets

_EARLIER = frozenset({"prior_year", "period"})
_SAID_OF_LIST = frozenset({"filler", "respectively", "word", "name", ":", "change"})
_IN_LIST = frozenset({"number", ",", ";", "filler"})


def with_shares_before(row: list[Token]) -> list[Token]:
    """``A 20%; B 80% (cùng kỳ là: 22%; 78%)`` as ``A 20% (cùng kỳ 22%); B 80% (cùng kỳ 78%)``."""
    for opened in (at for at, t in enumerate(row) if t.kind == "("):
        closed = next((i for i in range(opened, len(row)) if row[i].kind == ")"), len(row))
        inside = row[opened + 1 : closed]
        now, then = _rates(outside_brackets(row[:opened])), _rates(inside)
        if len(then) < 2 or not _is_list_of_year_before(inside):
            continue
        now = now if len(now) == len(then) else _shares(row[:opened], now)
        if len(now) != len(then) and any(t.kind == "respectively" for t in inside):
            continue
        if len(now) != len(then):
            return [*row[:opened], *row[closed + 1 :]]  # which share is whose, no one can tell
        said = dict(zip(map(id, now), then, strict=True))
        told: list[Token] = []
        for token in row[:opened]:
            told.append(token)
            if id(token) in said:
                told += _year_before(row[opened], inside, said[id(token)])
        return [*told, *row[closed + 1 :]]
    return row


def _rates(tokens: Sequence[Token]) -> list[NumberToken]:
    """Percentages of a list; none where it has other numbers, too."""
    at = max((i for i, t in enumerate(tokens) if t.kind in {":", "opener"}), default=0)
    numbers = [t for t in tokens[at:] if isinstance(t, NumberToken)]
    return numbers if all("percent" in t.units for t in numbers) else []


def _shares(row: Sequence[Token], rates: Sequence[NumberToken]) -> list[NumberToken]:
    """``chiếm 24%, giảm 3%; chiếm 30%, tăng 6%``: the shares alone, if they are told so."""
    verbs = {t.end: t.code for t in row if t.kind == "change"}
    before = ((n, max((end for end in verbs if end <= n.start), default=0)) for n in rates)
    return [n for n, end in before if verbs.get(end) == "share"] or list(rates)


def _is_list_of_year_before(inside: Sequence[Token]) -> bool:
    first = next(at for at, t in enumerate(inside) if t.kind == "number")
    is_told = all(t.kind in _SAID_OF_LIST | _EARLIER for t in inside[:first])
    is_list = all(t.kind in _IN_LIST for t in inside[first:])
    return is_told and is_list and any(t.kind in _EARLIER for t in inside[:first])


def _year_before(bracket: Token, inside: Sequence[Token], number: NumberToken) -> list[Token]:
    said = next(t for t in inside if t.kind in _EARLIER)
    share = Token("change", number.start, number.start, "share")
    end = Token(")", number.end, number.end)
    return [bracket, said, share, number, end]
