"""Says plainly what is told of a plan once for several, or before what is of it.

What does not belong here: plans that head a list of aims (``plain_order``), what a plan makes of a
figure (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.words.tokens import ComparisonToken, NumberToken, Token

_PLAN, _REACHED = "plan", frozenset({"reach", "equal", "ratio"})
_CHANGED = frozenset({"up", "down"})
_BESIDE = frozenset({"filler", "period"})


def with_plans_plainly(row: list[Token]) -> list[Token]:
    """Return the tokens with every turn of these kinds undone."""
    return _with_plan_of_each(_with_planned_growth(_with_plan_behind(row)))


def _with_plan_behind(row: list[Token]) -> list[Token]:
    """``vượt kế hoạch 2%`` as ``vượt 2% kế hoạch``."""
    said = list(row)
    for at in range(len(row) - 2):
        verb, plan, number = row[at : at + 3]
        if (verb.code, plan.code, number.kind) == ("exceed", _PLAN, "number"):
            said[at + 1 : at + 3] = number, plan
    return said


def _with_plan_of_each(row: list[Token]) -> list[Token]:
    """``So với kế hoạch, A đạt 80%, B đạt 90%`` as ``A đạt 80% kế hoạch, B đạt 90% kế hoạch``."""
    plan = row[0] if row else None
    if not (isinstance(plan, ComparisonToken) and plan.code == _PLAN and plan.is_against):
        return row
    reached = [at for at in range(1, len(row)) if _is_reached(row, at)]
    if len(reached) < 2 or any(t.code == _PLAN for t in row[1:]):
        return row
    said: list[Token] = []
    for at, token in enumerate(row[1:], start=1):
        said += [token, plan] if at in reached else [token]
    return said[1:] if said[0].kind == "," else said


def _is_reached(row: Sequence[Token], at: int) -> bool:
    """``đạt 80%``, and no base of its own behind it."""
    before = next((t for t in reversed(row[:at]) if t.kind != "approx"), None)
    is_told = before is not None and before.code in _REACHED
    return (
        is_told and _is_rate(row[at]) and all(t.kind != "comparison" for t in row[at + 1 : at + 2])
    )


def _with_planned_growth(row: list[Token]) -> list[Token]:
    """``tăng 7,2% (kế hoạch cả năm 7,5%)`` as ``tăng 7,2% (kế hoạch cả năm tăng 7,5%)``."""
    said: list[Token] = []
    verb: Token | None = None
    for at, token in enumerate(row):
        verb = token if token.code in _CHANGED else verb
        if verb is not None and _is_planned_rate(row, at):
            said.append(Token("change", token.start, token.start, verb.code))
        said.append(token)
    return said


def _is_planned_rate(row: Sequence[Token], at: int) -> bool:
    """``tăng 7,2% (KH cả năm 7,5%)``: behind a change, nothing but the year's plan before it."""
    opened = max((i for i in range(at) if row[i].kind == "("), default=0)
    inside = [t for t in row[opened + 1 : at] if t.kind not in _BESIDE]
    plans = [t for t in inside if isinstance(t, ComparisonToken) and t.code == _PLAN]
    is_plan = len(inside) == 1 and any(t.is_of_year and not t.is_against for t in plans)
    is_change = opened > 1 and _is_rate(row[opened - 1]) and row[opened - 2].code in _CHANGED
    return is_plan and is_change and _is_rate(row[at])


def _is_rate(token: Token) -> bool:
    return isinstance(token, NumberToken) and token.units == ("percent",)
