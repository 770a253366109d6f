"""A subject that nothing names anew: the one before, or a part or thing of it.

What does not belong here: new names (``named``, ``behind_number``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY, level_unit
from ingestion.extraction.sentence.clauses import NOT_THE_PROVINCE, SUBSTANCE, TAKING_ITEMS, Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.accidents import on_all_ways
from ingestion.extraction.subjects.attracting import is_of_any_months
from ingestion.extraction.subjects.items import is_generic, is_naming, item_in
from ingestion.extraction.subjects.joined import joins_parts
from ingestion.extraction.subjects.others import (
    is_of_economy,
    is_share_of_unknown,
    measures_another,
)
from ingestion.extraction.subjects.parts import (
    item_of,
    sector_behind,
    sector_in,
    sector_told,
    touches_word,
)
from ingestion.extraction.subjects.price_groups import group_of_prices
from ingestion.extraction.subjects.products import branch_alone, branch_behind
from ingestion.extraction.subjects.trading import is_bound, of_goods_and_market, without_trade_verb
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold

_TRADED = frozenset({"commodity", "market"})
_UNTIL_NOW = frozenset({"đến nay", "hiện nay", "hiện có", "hiện"})
_ALL = frozenset({"total", "in_force"})  # "172 dự án còn hiệu lực": new or not


def continued(clause: Clause, context: Context) -> Context | None:
    """Return the context in force, moved to the part that the words name; else ``None``."""
    tokens = without_trade_verb(clause.tokens, clause.text, context)
    clause = clause if tokens is clause.tokens else clause._replace(tokens=tokens)
    if not context.indicator or any(t.code in NOT_THE_PROVINCE for t in tokens):
        return None
    context = on_all_ways(group_of_prices(clause, context) or context)
    indicator = vocabulary.indicators()[context.indicator]
    if joins_parts(tokens, indicator, context):
        return None
    named = _behind_opener(tokens)
    if (branch := branch_behind(clause, context)) is not None:
        return branch
    sector = _sector_named(named, clause, context)
    if sector and any(t.kind == "noise" for t in named):
        return None  # "Khu vực nông nghiệp: giá trị sản xuất đạt ..." behind the economy
    if sector and (is_share_of_unknown(named) or is_of_economy(sector, indicator, context)):
        return None
    if sector and not touches_word(named):
        return context._replace(sector=sector, item=item_of(tokens, sector), is_lost=False)
    if any(t.code == "nation" for t in tokens):
        return context._replace(province="VN", sector="total", item="")
    if any(t.kind in SUBSTANCE and not is_generic(t) for t in tokens):
        return _listed(clause, indicator, context)
    if _is_worth(clause, indicator, context):
        return context._replace(item=context.carried_item, sector="total", is_lost=False)
    is_another = any(measures_another(t, context.indicator) for t in tokens)
    is_lost = context.is_lost and not _is_measured_again(tokens, context)
    is_undated = is_of_any_months(clause, context)
    if is_lost or is_another or is_undated or _counts_all(clause, indicator, context):
        return None
    behind = sector_behind(clause.after, clause.number, context)
    behind = behind or sector_told(clause.after, [*tokens, *clause.predicate], context)
    counted = [] if "percent" in clause.number.units else clause.after[:1]  # "9% toàn ngành": of it
    if not context.in_breakdown and any(t.code in _ALL for t in [*tokens, *counted]):
        return context._replace(sector="total", item="")
    if _is_of_all_now(clause, context):
        return context._replace(sector="total")
    return context._replace(sector=behind) if behind else context


def _sector_named(named: Sequence[Token], clause: Clause, context: Context) -> str:
    """The part that the words before a figure name, or those right behind a number of projects.

    ``5 dự án đăng ký mới và 2 dự án tăng vốn``: the words before the 2 are of the 5.
    """
    sector = sector_in(named, vocabulary.indicators()[context.indicator], context)
    is_count = bool(sector) and "project" in clause.number.units
    return (is_count and sector_behind(clause.after, clause.number, context)) or sector


def _counts_all(clause: Clause, indicator: vocabulary.Indicator, context: Context) -> bool:
    """``... giải thể 33. Toàn tỉnh có 2.930 doanh nghiệp``: all that there are, and no more."""
    is_total = any(t.code == "total" for t in [*clause.tokens, *clause.predicate])
    is_count = "enterprise" in clause.number.units and indicator.is_additive
    return is_total and is_count and _begins_anew(indicator, context)


def _is_of_all_now(clause: Clause, context: Context) -> bool:
    """``Cấp mới 5 dự án. Đến nay, toàn tỉnh có 290 dự án``: not only the new ones."""
    begins = context.fallback is not None or context.is_as_of
    is_register = context.sector.startswith("registration:") and begins
    return is_register and any(t.code in _UNTIL_NOW for t in [*clause.tokens, *clause.predicate])


def _is_worth(clause: Clause, indicator: vocabulary.Indicator, context: Context) -> bool:
    """``Sản lượng gạo xuất khẩu 5 nghìn tấn, kim ngạch 3 triệu USD``: what that rice is worth."""
    is_amount = context.is_lost and bool(context.carried_item) and indicator.group == "trade"
    return is_amount and bool(MONEY.intersection(clause.number.units))


def _is_measured_again(tokens: Sequence[Token], context: Context) -> bool:
    """``Diện tích nuôi 900 ha. Sản lượng đạt 5 tấn`` below "Thủy sản": of the topic again."""
    is_whole = context.sector == "total" and not context.item and not context.has_begun
    is_whole = is_whole and not context.in_breakdown
    named = (t for t in tokens if isinstance(t, NameToken) and is_generic(t))
    aliases = (a for t in named for a in t.aliases if a.family)
    return is_whole and any(a.indicator == context.indicator for a in aliases)


def _behind_opener(tokens: Sequence[Token]) -> Sequence[Token]:
    """``Một số ngành của khu vực dịch vụ như: bán buôn``: what is listed, not what it is of."""
    at = max((i for i, t in enumerate(tokens) if t.kind == "opener"), default=-1)
    listed = tokens[at + 1 :]
    return listed if any(is_naming(t) for t in listed) else tokens


def _listed(clause: Clause, indicator: vocabulary.Indicator, context: Context) -> Context | None:
    """A thing of a list ("ngô 1.307 ha"), or one of the kind that the indicator counts."""
    if _is_next_of_goods(clause, indicator, context):
        context = context._replace(in_breakdown=True)
    is_listed = context.in_breakdown or _names_kin(clause.tokens, indicator)
    if context.in_breakdown and _is_only_former(clause):
        return context._replace(sector="total", is_lost=False)
    if indicator.items not in TAKING_ITEMS or not is_listed or _begins_anew(indicator, context):
        return None
    first = next((t for t in clause.tokens if t.kind in SUBSTANCE), None)
    if first is not None and first.kind == "noise":
        return None  # "công suất trung bình khối khách sạn" behind the guests
    if first is not None and indicator.group == "budget" and branch_alone(first):
        return None  # "Cụ thể, ngành khai khoáng tăng 15%" behind the budget: of its output
    item = item_in(clause.tokens, clause.text)
    if item and indicator.code == "aquatic_output":
        item = caught_or_farmed(item, context.item)
    elif item and context.item_outside in outcomes(indicator.code):
        item = f"{context.item_outside}, {item}"  # "giải quyết xong 70 đơn (khiếu nại 20 đơn)"
    elif item and indicator.group == "trade":
        item = of_goods_and_market(item, clause, context)
    # "Khách quốc tế chủ yếu: Pháp 90 lượt; Ý 70 lượt": both of that sector
    sector = context.sector if context.item and context.in_breakdown else "total"
    return context._replace(item=item, sector=sector, is_lost=False) if item else None


def _begins_anew(indicator: vocabulary.Indicator, context: Context) -> bool:
    """``... 184 doanh nghiệp giải thể. Theo lĩnh vực: thương mại 55``: new ones, or closed ones?"""
    begins = context.fallback is not None and not context.has_begun
    return begins and indicator.group == "enterprises"


def _is_next_of_goods(clause: Clause, indicator: vocabulary.Indicator, context: Context) -> bool:
    """``Xuất khẩu thủy sản đạt 9 triệu USD; gạo đạt 5 triệu USD``: a list without a head.

    So do industrial products follow one another in a sentence.
    """
    is_same_sentence = context.fallback is None
    if indicator.items == "always" and indicator.group == "industry" and context.item:
        is_joined = context.is_running_on and _is_and_thing(clause.tokens)
        is_rate = is_joined and "percent" in clause.number.units  # "ô tô giảm 7% và xe máy giảm 2%"
        return is_same_sentence and (
            is_rate or level_unit(indicator, clause.number.units) is not None
        )
    is_money = bool(MONEY.intersection(clause.number.units))
    names = [t for t in clause.tokens if isinstance(t, NameToken)]
    is_goods = any(n.scheme in _TRADED for t in names for n in t.sectors)
    is_list = indicator.group == "trade" and bool(context.item) and not context.is_lost
    opens = is_bound(clause.tokens) or _opens_with_thing(clause, context)
    is_list = is_list or (is_money and opens and indicator.group == "trade")
    return is_list and is_goods and (is_money or is_same_sentence)


def _is_and_thing(tokens: Sequence[Token]) -> bool:
    """``và xe máy``: a thing, and nothing that would say more of it."""
    is_and = [t.code for t in tokens[:1]] == ["và"]
    return is_and and all(t.kind in {"word", "name"} for t in tokens[1:])


def _opens_with_thing(clause: Clause, context: Context) -> bool:
    """``Xuất khẩu đạt 9 triệu USD. Mỹ 4 triệu USD, Đức 2 triệu USD``: they bought of that.

    Not where both what was sold and what was bought were spoken of.
    """
    begins = context.fallback is not None and context.sector == "total" and not context.is_lost
    lately = {code for code, _, _ in context.recent} & {"exports", "imports", "trade_turnover"}
    is_bare = all(isinstance(t, NameToken) or t.kind == "part" for t in clause.tokens)
    return begins and is_bare and lately == {context.indicator}


def _names_kin(tokens: Sequence[Token], indicator: vocabulary.Indicator) -> bool:
    """Whether all that tokens name is of the kind that the indicator counts ("sữa bò tươi")."""
    kin = _kin_of(indicator.code)
    named = [t for t in tokens if t.kind in {"word", "name"}]
    return bool(kin) and all(
        isinstance(t, NameToken) and any(kin & vocabulary.lineage(n.sector) for n in t.sectors)
        for t in named
    )


@lru_cache
def _kin_of(code: str) -> frozenset[str]:
    """The families of things that names of the indicator are of."""
    named = (a.family for a in vocabulary.aliases() if a.indicator == code)
    return frozenset(named) - {""}


@lru_cache
def outcomes(code: str) -> frozenset[str]:
    """What names say of a part of those just spoken of: that it is settled."""
    named = (a.item for a in vocabulary.aliases() if a.indicator == a.after == code)
    return frozenset(named) - {""}


def _is_only_former(clause: Clause) -> bool:
    """``trong đó khu vực Bình Định (cũ) tăng 8,9%``: the merged province, and nothing of it."""
    named = {t.kind for t in clause.tokens if t.kind in SUBSTANCE}
    return named <= {"part"} and bool(clause.places.former(clause.tokens))


def caught_or_farmed(kind: str, spoken_of: str) -> str:
    """``Sản lượng nuôi trồng ..., trong đó cá ...``: the method, then the kind."""
    methods = _methods()
    method = spoken_of.partition(", ")[0]
    is_kind = not any(m and fold(m) in fold(kind) for m in methods)
    return f"{method}, {kind}" if is_kind and method in methods - {""} else kind


@lru_cache
def _methods() -> frozenset[str]:
    """``khai thác``, ``nuôi trồng``: how fish are got."""
    return frozenset(a.item for a in vocabulary.aliases() if a.indicator == "aquatic_output")


def planted(clause: Clause, goes_on: Context | None) -> Context | None:
    """``Thu hoạch 9 ha, trong đó: rau 5 ha, thu hoạch 4 ha``: five were planted."""
    said = next((t for t in clause.after if t.kind != ","), None)
    named = {a.indicator for a in said.aliases} if isinstance(said, NameToken) else set()
    if goes_on is None or goes_on.indicator != "crop_harvested_area" or not clause.tokens:
        return goes_on
    return goes_on._replace(indicator="crop_area") if goes_on.indicator in named else goes_on
