"""Growth held against the growth of a year ago, put as a bracket would put it.

``tăng 8%, thấp hơn mức tăng 10% của cùng kỳ`` says what ``tăng 8% (cùng kỳ tăng 10%)`` says.

What does not belong here: growth held against that of the country or of other provinces
(``predicates``), other turns of speech (``plain_order``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.words.tokens import ComparisonToken, NumberToken, Token

_EARLIER = frozenset({"prior_year", "period"})
_MOVES = frozenset({"up", "down"})
_GROWTH = ("mức tăng", "tốc độ tăng")
_PARTS = {
    ("number", "earlier"): (0, 1),  # "mức tăng 10% của cùng kỳ"
    ("earlier", "(", "number", ")"): (2, 0),  # "mức tăng của cùng kỳ (10%)"
}


def with_paces_before(row: list[Token]) -> list[Token]:
    """Put each growth of a year before into a bracket of its own."""
    if not any(is_pace(t) for t in row):
        return row
    said: list[Token] = []
    at = 0
    while at < len(row):
        told = _pace(row, at) if any(t.kind == "number" for t in said) else None
        if told is None:
            said.append(row[at])
            at += 1
            continue
        number, earlier, at = told
        while said and said[-1].kind in {",", "filler"}:
            said.pop()
        said += _in_bracket(number, earlier)
    return said


def _pace(row: Sequence[Token], at: int) -> tuple[NumberToken, Token, int] | None:
    """The growth, the time it is of, and where the words on it end."""
    if row[at].code not in _MOVES:
        return None
    behind = (i for i in range(at + 1, len(row)) if row[i].kind != "filler" or is_pace(row[i]))
    growth = next(behind, at)
    if not is_pace(row[growth]):
        return None
    for order, (first, second) in _PARTS.items():
        found: list[Token] = []
        end = growth + 1
        while end < len(row) and len(found) < len(order):
            if row[end].kind != "filler":
                found.append(row[end])
            end += 1
        if tuple(_role(t) for t in found) == order:
            number, earlier = found[first], _as_time(found[second])
            return (number, earlier, end) if isinstance(number, NumberToken) else None
    return None


def _as_time(token: Token) -> Token:
    """``mức tăng 10% cùng kỳ``: what would be a base behind other rates is when this one was."""
    is_base = isinstance(token, ComparisonToken)
    return Token("prior_year", token.start, token.end, "prior_year") if is_base else token


def is_pace(token: Token) -> bool:
    """``mức tăng``: growth as a thing that something else is held against or a part of."""
    return token.kind == "filler" and token.code.startswith(_GROWTH)


def _role(token: Token) -> str:
    if isinstance(token, NumberToken):
        return "number" if "percent" in token.units else ""
    is_year_ago = isinstance(token, ComparisonToken) and token.code == "yoy"
    return "earlier" if is_year_ago or token.kind in _EARLIER else token.kind


def _in_bracket(number: NumberToken, earlier: Token) -> list[Token]:
    start, end = number.start, number.end
    rose = Token("change", start, start, "up")
    return [Token("(", start, start), earlier, rose, number, Token(")", end, end)]
