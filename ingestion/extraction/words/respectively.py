"""Deals out values that a sentence states in turn: ``A và B lần lượt đạt x và y``.

The tokens are put into the order of plain speech, ``A đạt x, B đạt y``, so that no other rule
has to know of such lists. Three kinds are told apart by what is as many as the values: the
bases of comparison behind them, the subjects before them, or the amounts before those. Changes of
one subject take the bases that its whole was compared with. Where nothing fits, the marker stays
and its values are refused.

What does not belong here: the meaning of the words that are moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingestion.extraction.words.tokens import ComparisonToken, NumberToken, Token, is_about

_PREDICATE = frozenset({"change", "status", "approx"})
_HEDGES = frozenset({"status", "approx"})
_MOVES = frozenset({"up", "down"})
_ENDS = frozenset({";", ":", "opener", "(", ")"})


def in_turn(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with every list of values in turn dealt out."""
    if all(token.kind != "respectively" and token.code != "share" for token in tokens):
        return list(tokens)
    row = _all_dealt(_with_implied(list(tokens), frozenset({"share"})))
    if any(token.kind == "respectively" for token in tokens):
        row = _all_dealt(_with_implied(row, _MOVES))
    return row


def _all_dealt(row: list[Token]) -> list[Token]:
    for at in range(len(row) - 1, -1, -1):
        if row[at].kind == "respectively":
            row = _dealt(row, at)
    return row


def _with_implied(row: list[Token], verbs: frozenset[str]) -> list[Token]:
    """Mark lists in turn that say no ``lần lượt``.

    ``... 9 doanh nghiệp giải thể và 104 doanh nghiệp tạm ngừng, chiếm 36% và 24%``: two shares
    under one verb are dealt out over the two amounts before them. So are two changes behind
    amounts that were stated in turn: ``A và B lần lượt đạt 5 và 6 nghìn tấn, tăng 1% và 2%``.
    """
    marked: list[Token] = []
    for at, token in enumerate(row):
        if token.code in verbs and _is_pair(row[at + 1 : at + 4]):
            marked.append(Token("respectively", token.start, token.start, "implied"))
        marked.append(token)
    return marked


def _is_pair(tokens: list[Token]) -> bool:
    is_pair = [t.kind for t in tokens] == ["number", "filler", "number"]
    return is_pair and tokens[1].code == "và"


def _dealt(row: list[Token], at: int) -> list[Token]:
    start = at
    while start and row[start - 1].kind in _PREDICATE:
        start -= 1
    end, values = _values(row, at + 1, [t for t in row[start:at] if t.kind == "change"])
    if any(is_about(t) for t in row[end : end + 1]):
        return [*row[:at], *row[at + 1 :]]  # each value says itself what it is about
    if len(values) < 2:
        return row
    predicate = [t for t in row[start : row.index(values[0][-1])] if t.kind in _HEDGES]
    values = [[*predicate, *value] for value in values]
    bases, tail = _bases(row, end)
    stated = [[*v, *bases] for v in values]  # one base behind all is that of each
    begin, subjects = _subjects(row, start)
    subjects = _in_periods(subjects, len(values))
    if len(bases) == len(values):
        begin, parts = start, [[*v, b] for v, b in zip(values, bases, strict=True)]
    elif len(subjects) == len(values):
        parts = [[*s, *words] for s, words in zip(subjects, stated, strict=True)]
    elif (
        len(subjects) == 1
        and not bases
        and all(map(_is_move, values))
        and not _names_amounts(row[:begin], len(values))
    ):
        begin, parts = start, _said_anew(values)  # the bases of the whole
    else:
        return _after_amounts(row, start, tail, stated)
    return [*row[:begin], *_joined(parts, row[at]), *row[tail:]]


def _values(row: Sequence[Token], at: int, verbs: Sequence[Token]) -> tuple[int, list[list[Token]]]:
    """The run of numbers behind the marker, each with its verb, and where it ends.

    Only what rises may fall: ``lần lượt tăng 2% và giảm 3%``. Of shares, the words that say what
    they are of may stand between: ``chiếm 28% tổng số doanh nghiệp giải thể và chiếm 25% ...``.

    Args:
        row: tokens of a sentence.
        at: behind the marker.
        verbs: what stands before the marker, ``tăng lần lượt``.
    """
    values: list[list[Token]] = []
    verb, end = list(verbs)[-1:], at
    while at < len(row):
        token = row[at]
        if isinstance(token, NumberToken):
            values.append([*verb, token])
            end = at + 1
        elif token.kind == "change" and _may_follow(token, verb):
            verb = [token]
        elif token.kind not in {",", "status", "approx"} and token.code != "và":
            is_share = any(t.code == "share" for t in verb)
            onward = _onward(row, at) if is_share and values else 0
            if not onward:
                break
            at = onward
        at += 1
    return end, values


def _may_follow(token: Token, verb: list[Token]) -> bool:
    return not verb or {token.code, verb[0].code} <= _MOVES or token.code == verb[0].code


def _is_move(value: list[Token]) -> bool:
    return any(token.code in _MOVES for token in value)


def _said_anew(values: list[list[Token]]) -> list[list[Token]]:
    """``tăng lần lượt 2% và 9%`` as ``tăng 2%, tăng 9%``: two changes, not one said twice."""
    told = [values[0]]
    for before, value in pairwise(values):
        *hedges, verb, number = value
        if verb is before[-2]:
            verb = Token(verb.kind, number.start, number.start, verb.code)
        told.append([*hedges, verb, number])
    return told


def _onward(row: Sequence[Token], at: int) -> int:
    """Where the next share of the list begins, or 0: ``... và chiếm``."""
    while at < len(row) and row[at].kind in {"filler", "name", "word", "part"}:
        if row[at].code == "và" and [t.code for t in row[at + 1 : at + 2]] == ["share"]:
            return at
        at += 1
    return 0


def _bases(row: Sequence[Token], at: int) -> tuple[list[Token], int]:
    """The run of comparisons behind the values, and where it ends."""
    bases: list[Token] = []
    while at < len(row) and (
        isinstance(row[at], ComparisonToken) or (bases and row[at].code == "và")
    ):
        if isinstance(row[at], ComparisonToken):
            bases.append(row[at])
        at += 1
    return bases, at


def _subjects(row: Sequence[Token], end: int) -> tuple[int, list[list[Token]]]:
    """The subjects before the predicate, split at commas and ``và``."""
    begin = end
    while (
        begin and not isinstance(row[begin - 1], NumberToken) and row[begin - 1].kind not in _ENDS
    ):
        begin -= 1
    groups: list[list[Token]] = [[]]
    for token in row[begin:end]:
        if token.kind == "," or token.code == "và":
            groups.append([])
        else:
            groups[-1].append(token)
    kinds = {"word", "name", "period"}
    named = [g for g in groups if any(t.kind in kinds for t in g)]
    return begin, named


def _in_periods(groups: list[list[Token]], count: int) -> list[list[Token]]:
    """``Tháng 9 và 9 tháng, IIP tăng lần lượt ...``: the one subject in each of the periods."""
    *periods, subject = groups or [[]]
    are_periods = len(periods) == count and all(
        {t.kind for t in each} <= {"period", "filler"} for each in periods
    )
    return [[*each, *subject] for each in periods] if are_periods else groups


def _names_amounts(before: Sequence[Token], count: int) -> bool:
    """``12 doanh nghiệp mới, 9 doanh nghiệp giải thể``: what stands behind is of the last."""
    amounts = [t for t in before if isinstance(t, NumberToken) and "percent" not in t.units]
    return isinstance(next(reversed(before), None), NumberToken) and len(amounts) >= count


def _after_amounts(
    row: list[Token], start: int, end: int, stated: list[list[Token]]
) -> list[Token]:
    """``đạt 5 triệu và 2 triệu, tương ứng tăng 3% và 4%``: each change behind its amount."""
    places = [
        i
        for i, t in enumerate(row[:start])
        if isinstance(t, NumberToken) and "percent" not in t.units
    ][-len(stated) :]
    if len(places) < len(stated) or not _are_shares(stated):
        return row
    if any(t.kind in {";", "opener"} for t in row[places[0] : start]):
        return row
    comma = Token(",", row[start].start, row[start].start)
    moved = list(row[:start])
    for place, value in reversed(list(zip(places, stated, strict=True))):
        at = place + 1
        while at < len(moved) and moved[at].kind != "," and moved[at].code != "và":
            at += 1
        moved[at:at] = [comma, *value]
    return [*moved, *row[end:]]


def _are_shares(stated: list[list[Token]]) -> bool:
    numbers = [t for t in stated[0] if isinstance(t, NumberToken)]
    return "percent" in numbers[0].units


def _joined(parts: list[list[Token]], marker: Token) -> list[Token]:
    comma = Token(",", marker.start, marker.start)
    joined = list(parts[0])
    for part in parts[1:]:
        joined += [comma, *part]
    return joined
