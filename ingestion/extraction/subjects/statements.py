"""How a statement about a newly named indicator begins: what holds on from the one before.

What does not belong here: finding the name (``named``, ``behind_number``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.accidents import way_of_toll
from ingestion.extraction.subjects.naming import alias_sector, said_of
from ingestion.extraction.subjects.stocks import is_stock
from ingestion.extraction.words.tokens import NameToken
from ingestion.language.periods import Period

_QUOTED = re.compile(r"[“\"]([^”\"]{5,120})[”\"]")


def begun(alias: vocabulary.Alias, context: Context, clause: Clause) -> Context:
    """Return the context of a statement about the indicator that ``alias`` names."""
    if alias.after == alias.indicator != context.indicator:  # "số vụ vi phạm", said before
        sector, item = said_of(alias.indicator, context)
        context = context._replace(sector=sector, item=item)
    indicator = vocabulary.indicators()[alias.indicator]
    goes_on = alias.indicator == context.indicator
    period = _period(alias, indicator, context, clause)
    return context._replace(
        indicator=alias.indicator,
        sector=alias_sector(alias, context),
        sign=alias.sign,
        item=_outcome_of_thing(alias, context)
        or way_of_toll(alias, context)
        or _item_kept(alias, indicator, context, clause),
        is_lost=False,
        period=period,
        fallback=None,
        is_undated=period is context.fallback or (period is context.period and context.is_undated),
        is_as_of=context.is_as_of and context.fallback is None,
        # The structure of the economy is told in current prices, whatever its growth is in.
        price_basis="" if alias.tells_structure or not goes_on else context.price_basis,
    )


def _period(
    alias: vocabulary.Alias, indicator: vocabulary.Indicator, context: Context, clause: Clause
) -> Period:
    """A part, or a sentence that goes on, keeps the period; a new subject takes the report's."""
    goes_on = alias.indicator == context.indicator
    is_part = goes_on and context.in_breakdown and alias.sector != "total"
    holds_on = context.is_connected and indicator.is_additive
    is_listed = goes_on and _heads_list(alias, clause)
    is_topic = goes_on and alias.after == "topic"  # "GRDP 9 tháng đạt ... Cơ cấu kinh tế: ..."
    is_restated = goes_on and any(t.kind == "price_basis" for t in clause.tokens)
    sums_up = any(token.code == "tính chung" for token in clause.tokens)
    if (
        alias.sector == "same"
        or is_part
        or holds_on
        or is_listed
        or is_topic
        or sums_up
        or is_restated
    ):
        return context.period
    if context.is_running_on and _is_kindred(alias, context):
        return context.period  # "vận tải hàng hóa đạt 2 tỷ đồng với 17 nghìn tấn vận chuyển"
    if context.is_as_of and context.fallback is None and _is_yield_of_herd(indicator, context):
        return context.so_far or context.period
    if indicator.code == "trade_balance" and context.indicator in {"exports", "imports"}:
        return context.period  # "Nhập khẩu 6 tháng đạt ... Nhập siêu ...": of those months
    framed = context.framed if context.fallback and _is_kindred(alias, context) else None
    return framed or context.fallback or context.period


def _is_kindred(alias: vocabulary.Alias, context: Context) -> bool:
    """``Lũy kế 6 tháng, xuất khẩu đạt ... Nhập khẩu đạt ...``; a crop's figure is the month's."""
    known = vocabulary.indicators()
    before, now = known.get(context.indicator), known[alias.indicator]
    is_kindred = before is not None and before.group == now.group != "agriculture"
    is_kindred = is_kindred or (_is_of_forest(context.indicator) and _is_of_forest(now.code))
    is_capital = "registration" in now.schemes and now.level_unit in MONEY
    return is_kindred and (is_capital or not is_stock(now, alias.sector))


def _is_of_forest(code: str) -> bool:
    """What is planted, felled, lost and broken there is summed up over months."""
    return code.startswith(("forest_", "timber_"))


def _is_yield_of_herd(indicator: vocabulary.Indicator, context: Context) -> bool:
    """``Ngày 1/4 đàn lợn có 9 nghìn con; thịt hơi xuất chuồng 5 tấn``: herds stand on a day."""
    return context.indicator == "livestock_heads" and indicator.code == "livestock_output"


def _heads_list(alias: vocabulary.Alias, clause: Clause) -> bool:
    """``Hàng nhập chủ yếu gồm: ...`` goes into what was said before."""
    named = [isinstance(t, NameToken) and alias in t.aliases for t in clause.tokens]
    behind = clause.tokens[named.index(True) + 1 :] if any(named) else ()
    return any(token.kind == "opener" for token in behind)


def _outcome_of_thing(alias: vocabulary.Alias, context: Context) -> str:
    """The item that the name gives; ``đã thu hoạch`` is of the crop before it."""
    is_of_thing = bool(alias.family) and alias.after == alias.indicator
    return f"{context.carried_item} {alias.item}".strip() if is_of_thing else alias.item


def _item_kept(
    alias: vocabulary.Alias, indicator: vocabulary.Indicator, context: Context, clause: Clause
) -> str:
    """``vốn đăng ký`` keeps the item of the enterprises; a quoted campaign holds for its list."""
    goes_on = alias.indicator == context.indicator and bool(alias.after)
    if indicator.group == "trade" and context.is_lost and alias.indicator == context.indicator:
        return context.carried_item  # "gạo xuất khẩu đạt 5 tấn; giá trị xuất khẩu ..."
    if indicator.items != "campaign":
        is_kept = alias.sector == "same" or goes_on or _is_part_of_thing(alias, context, clause)
        return context.item if is_kept else ""
    quoted = _QUOTED.findall(clause.text[: clause.number.end])
    before = vocabulary.indicators().get(context.indicator, indicator)
    return quoted[-1] if quoted else context.item if before.items == "campaign" else ""


@lru_cache
def _part_items() -> frozenset[str]:
    """What names of sectors say of parts that have no code of their own."""
    return frozenset(name.item for name in vocabulary.sector_names())


def _is_part_of_thing(alias: vocabulary.Alias, context: Context, clause: Clause) -> bool:
    """``khách lưu trú 90 nghìn lượt, trong đó khách quốc tế ...; khách trong nước ...``.

    Money is divided by who pays it: the next of its parts is none of a thing before.
    """
    is_part = alias.sector != "total" and alias.indicator == context.indicator
    is_budget = vocabulary.indicators()[alias.indicator].group == "budget"
    if not is_part or is_budget or context.item in _part_items():
        return False
    is_opened = any(token.kind == "opener" for token in clause.tokens)
    scheme = alias.sector.partition(":")[0]
    return context.in_breakdown and (is_opened or context.sector.startswith(f"{scheme}:"))
