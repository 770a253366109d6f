"""Brackets behind a number: an abbreviation of its unit, what was planned or what a base was.

What does not belong here: the country's rate in a bracket (``nation``), shares of the year before
(``shares_before``).
"""

from __future__ import annotations

from ingestion.extraction.words.tokens import NumberToken, Token, units_of

_A_SLASH = 1  # letters


def without_abbreviations(row: list[Token]) -> list[Token]:
    """``23 khu công nghiệp (KCN), mở rộng 05 KCN``: in the bracket is no other place."""
    for at in range(1, len(row) - 2):
        kinds = [t.kind for t in row[at - 1 : at + 3]]
        if kinds == ["number", "(", "scope", ")"]:
            return [*row[:at], *without_abbreviations(row[at + 3 :])]
    return row


def with_plans_apart(row: list[Token]) -> list[Token]:
    """``đạt 6,3%/KH 8,1%`` as ``đạt 6,3% (KH 8,1%)``: the plan is told, no share of it."""
    for at in range(1, len(row) - 1):
        before, plan, number = row[at - 1 : at + 2]
        is_beside = plan.code == "plan" and plan.start - before.end <= _A_SLASH
        if is_beside and units_of(before) and units_of(before) == units_of(number):
            bracket = [Token("(", plan.start, plan.start), plan, number]
            bracket.append(Token(")", number.end, number.end))
            return [*row[:at], *bracket, *with_plans_apart(row[at + 2 :])]
    return row


def with_amounts_of_year_before(row: list[Token]) -> list[Token]:
    """``tăng 60% so với cùng kỳ (37 triệu USD)``: in the bracket stands what the base was.

    So does a rate behind a base that no rate is held against: ``thấp hơn cùng kỳ (18%)``.
    """
    said: list[Token] = []
    for at, token in enumerate(row):
        said.append(token)
        inside = row[at + 1 : at + 3]
        is_base = token.kind == "(" and [t.kind for t in inside] == ["number", ")"]
        is_base = is_base and not _is_signed(inside[0])  # "(-253 ha)": a change
        if not is_base or row[at - 1].code != "yoy":
            continue
        is_rate = "percent" in units_of(inside[0])
        verb = [t for t in row[at - 3 : at - 2] if t.code == "up"] if is_rate else []
        is_compared = [t.code for t in row[at - 2 : at - 1]] in (["up"], ["down"])
        if verb or is_compared or not is_rate:
            said += [Token("prior_year", token.end, token.end), *verb]
    return said


def _is_signed(token: Token) -> bool:
    return isinstance(token, NumberToken) and token.is_signed
