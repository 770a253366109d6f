"""What was attracted over months and what stands now: projects, and their capital.

What does not belong here: stocks as such (``stocks``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY
from ingestion.extraction.sentence.clauses import Clause, Subject
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold

_CAPITAL = {
    "fdi_projects": "fdi_capital",
    "domestic_projects": "domestic_capital",
    "enterprises_new": "enterprises_new_capital",
}
_STANDING = frozenset({"as_of", "đến nay", "year_so_far"})


def as_of_now(resolved: Context, lead: Sequence[Token], after: Sequence[Token]) -> Context:
    """``đến nay có 129 dự án`` stands on a day; ``đến hết tháng 9 thu hút được ...`` goes on."""
    said = {t.code for t in lead}
    is_until = "đến nay" not in said and any(_attracts(t) for t in lead)
    is_in_force = any(map(_is_in_force, [*lead, *after[:1]]))  # "129 dự án còn hiệu lực"
    is_until = is_until or _is_new(resolved, said)
    is_as_of = (resolved.is_as_of and not is_until) or "đến nay" in said or is_in_force
    return resolved if is_as_of == resolved.is_as_of else resolved._replace(is_as_of=is_as_of)


def _is_new(resolved: Context, said: set[str]) -> bool:
    """``Lũy kế có 90 dự án FDI. Trong nước: cấp mới 6 dự án``: what is new does not stand."""
    return resolved.sector.startswith("registration:") and not said & _STANDING


def flows(indicator: vocabulary.Indicator, resolved: Context, lead: Sequence[Token]) -> bool:
    """``Quý I thu hút FDI đạt 200 triệu USD``: so much came in those three months."""
    if "registration" not in indicator.schemes or resolved.is_as_of:
        return False
    return indicator.level_unit in MONEY or any(_attracts(t) for t in lead)


def capital_of(clause: Clause, context: Context) -> Subject | None:
    """``43 dự án mới (318 triệu USD)``: a bare amount right behind a count is its capital."""
    is_bare = context.is_running_on and not clause.tokens and not clause.predicate
    code = _CAPITAL.get(context.indicator, "")
    if not code or not is_bare or not MONEY.intersection(clause.number.units):
        return None
    return Subject(context._replace(indicator=code))


def _is_in_force(token: Token) -> bool:
    if not isinstance(token, NameToken):
        return token.code == "in_force"
    return any(alias.alias.endswith(_in_force()) for alias in token.aliases)


@lru_cache
def _in_force() -> tuple[str, ...]:
    return tuple(p.text for p in vocabulary.phrases() if p.code == "in_force")


def _attracts(token: Token) -> bool:
    names = [a.alias for a in token.aliases] if isinstance(token, NameToken) else [token.code]
    return any(name.startswith("thu hút") for name in names)


def is_of_any_months(clause: Clause, context: Context) -> bool:
    """``Điều chỉnh 6 dự án. Lũy kế có 372 dự án``: adjusted, new or all, since when?"""
    said = [t.code for t in [*clause.tokens, *clause.predicate] if t.kind != ","]
    return context.sector.startswith("registration:") and said == ["year_so_far", "có"]


def are_some(clause: Clause, context: Context) -> bool:
    """``588 dự án FDI đi vào hoạt động``; ``thu hồi 7 dự án, trong đó có 3 dự án FDI``."""
    if [t.kind for t in clause.after[1:2]] == ["word"]:
        return True
    said = fold(clause.text[: clause.number.start]).rpartition(";")[2].rpartition(". ")[2]
    return context.in_breakdown and any(w in said for w in vocabulary.word_list("ended"))
