"""The name that is nearest to a figure and that it can have.

What does not belong here: what stands around that name (``named``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import since_stop
from ingestion.extraction.subjects.loosely import is_loose
from ingestion.extraction.subjects.naming import choose, takes
from ingestion.extraction.subjects.parts import can_be_part, is_inside
from ingestion.extraction.subjects.products import is_of_list, is_said_of_products
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

Name = tuple[int, vocabulary.Alias]
# What was done to a thing is told by an indicator of its own.
_DONE = {"crop_area": "crop_harvested_area", "complaints_received": "complaints_resolved"}


def last_name(clause: Clause, context: Context) -> Name | None:
    """The name nearest to the figure that it can have, with its place among the tokens."""
    has_company = bool(context.company) or any(t.code == "company" for t in clause.tokens)
    loose: Name | None = None
    for at in range(len(clause.tokens) - 1, -1, -1):
        token = clause.tokens[at]
        if not isinstance(token, NameToken):
            continue
        now = _labelled(clause.tokens, at, _spoken_of(clause.tokens[:at], context))
        alias = choose(token, clause.number, now, has_company=has_company)
        alias = alias or _structure(token, clause)
        if alias is None or _is_part_of_list(token, clause.number, context):
            continue
        if is_of_list(alias, clause.tokens, at) or is_said_of_products(alias, clause.tokens, at):
            continue
        if not is_loose(alias.indicator, clause.number):
            return at, _of_harvest(alias, clause.tokens, at)
        loose = loose or (at, alias)
    return loose


def _structure(token: NameToken, clause: Clause) -> vocabulary.Alias | None:
    """``Cơ cấu kinh tế chuyển dịch, trong đó nông nghiệp chiếm 20%``: a share of it."""
    is_share = "percent" in clause.number.units and any(t.code == "share" for t in clause.predicate)
    return next((a for a in token.aliases if a.is_structure), None) if is_share else None


def _of_harvest(alias: vocabulary.Alias, tokens: Sequence[Token], at: int) -> vocabulary.Alias:
    """``đã thu hoạch lúa mùa trên diện tích 90 ha``: the area that was harvested."""
    if alias.indicator != "crop_area" or not at or tokens[at - 1].code not in {"over", "với"}:
        return alias
    named = (a for t in since_stop(tokens, at) if isinstance(t, NameToken) for a in t.aliases)
    return next((a for a in named if a.indicator == "crop_harvested_area"), alias)


def _spoken_of(before: Sequence[Token], context: Context) -> Context:
    """``thu hút đầu tư nước ngoài được tám dự án, tổng vốn ...``: of what the clause has named."""
    named = [a for t in before if isinstance(t, NameToken) for a in t.aliases]
    codes = [a.indicator for a in named if a.is_free and not a.family]
    if not codes or context.indicator in codes:
        return context
    return context._replace(indicator=codes[0], is_lost=False)


def _labelled(tokens: Sequence[Token], at: int, context: Context) -> Context:
    """``Khai thác: sản lượng 900 tấn``: a label begins anew, whatever was lost before it."""
    is_label = not at and [t.kind for t in tokens[1:2]] == [":"]
    return context._replace(is_lost=False) if is_label and context.is_lost else context


def _is_part_of_list(token: NameToken, number: NumberToken, context: Context) -> bool:
    """Inside a breakdown a name that is also a sector of it, or another branch, is that sector."""
    if not (context.in_breakdown and context.indicator and token.sectors):
        return False
    if any(_is_index(a) for a in token.aliases if a.is_free):
        return False  # "chỉ số giá vàng tăng 2%" among the groups of consumer prices
    if not takes(context.indicator, number):
        return False  # "doanh thu đạt ... Trong đó vận tải hành khách đạt 900 nghìn lượt"
    indicator = vocabulary.indicators()[context.indicator]
    is_among = context.is_lost and indicator.group == "accounts"
    own = {a.sector for a in token.aliases if a.is_free}  # "chi đầu tư": a part of expenditure
    parts = (n for n in token.sectors if n.item or n.sector not in own)
    is_part = is_among or any(can_be_part(n, indicator) or is_inside(n, context) for n in parts)
    return is_part and all(alias.indicator != context.indicator for alias in token.aliases)


def _is_index(alias: vocabulary.Alias) -> bool:
    """An index of prices by itself, as that of gold is."""
    indicator = vocabulary.indicators()[alias.indicator]
    return indicator.group == "prices" and indicator.level_unit == "index" and not indicator.schemes


def yields(name: Name, following: vocabulary.Alias, number: NumberToken) -> bool:
    """``các hồ sơ TTHC: 16 hồ sơ TTHC về ...``: the name behind the number is the closer."""
    named = name[1]
    if number.code == "part":
        return False  # "thu hoạch 90 ha/120 ha gieo trồng": that is of the whole
    taken = vocabulary.indicators()[named.indicator].items
    if taken == "campaign" and following.is_free and following.indicator != named.indicator:
        return True  # "phát hiện, xử lý 9 vụ vi phạm Luật Lâm nghiệp": the forest's
    if named.after and following.is_free and following.indicator != named.indicator:
        return True  # "tiếp 4 lượt công dân; tiếp nhận 41 hồ sơ TTHC": no petitions
    is_same = named.indicator == following.indicator
    is_whole = named.sector == "total" and not named.item
    if is_same and is_whole and (following.sector != "total" or following.item):
        return True  # "đón 9 nghìn lượt khách quốc tế": a part of all visitors
    return bool(named.family) or (is_same and taken == "always")


def as_done(alias: vocabulary.Alias, clause: Clause) -> vocabulary.Alias:
    """``thu hoạch 840 ha diện tích rau``, ``giải quyết 45 vụ khiếu nại``: what the verb says."""
    done = _DONE.get(alias.indicator)
    said = (t for t in reversed(clause.tokens) if isinstance(t, NameToken) and t.aliases)
    verb = next(said, None)
    is_told = verb is not None and any(a.indicator == done for a in verb.aliases)
    return replace(alias, indicator=done) if done and is_told else alias
