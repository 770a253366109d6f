"""Industrial products that a sentence tells of without the head of a list.

What does not belong here: the lists of products (``continuing``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import PRODUCT_UNITS
from ingestion.extraction.sentence.clauses import NOT_THE_PROVINCE, Clause, Subject
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import GROWN, families, is_naming, item_in
from ingestion.extraction.subjects.items_behind import item_behind
from ingestion.extraction.subjects.zones import counts_zones
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold

PRODUCTS = "industrial_product_volume"
_INDICES = frozenset({"iip", "industrial_output"})
_INDUSTRY = _INDICES | {PRODUCTS}
_MADE = frozenset({"vsic", "commodity"})
_OF_NAME = frozenset({"word", "name"})
_LONGEST_NAME = 5  # words
_SAYS_NO_MORE = frozenset({"part", "name", "filler", ",", "connective", "province", "opener"})


def names_product(tokens: Sequence[Token]) -> bool:
    """``sản lượng ô tô``: what is named first is made, and neither grown nor caught."""
    first = next((t for t in tokens if is_naming(t)), None)
    return isinstance(first, NameToken) and _is_made(first)


def _is_made(name: NameToken) -> bool:
    return any(s.scheme in _MADE for s in name.sectors) and not GROWN & name.families


def product_named(clause: Clause, context: Context) -> Context | None:
    """``IIP tăng 6%. Sản phẩm thép đạt 200 nghìn tấn``: so much of it was made."""
    tokens = clause.tokens
    is_amount = bool(PRODUCT_UNITS.intersection(clause.number.units))
    is_spoken_of = context.indicator in _INDUSTRY and not context.in_breakdown
    is_new = not context.indicator and not context.is_lost
    if not is_amount or any(t.code in NOT_THE_PROVINCE for t in tokens):
        return None
    if (is_spoken_of or is_new) and _is_factory_made(clause):
        item = item_in(tokens, clause.text)
        return _of_product(item, context) if item else None
    if not is_spoken_of or not names_product(tokens):
        return None
    says_more = any(t.kind not in _SAYS_NO_MORE and not _is_of_kinds(t, clause) for t in tokens)
    item = "" if says_more else item_in(tokens, clause.text)
    return _of_product(item, context) if item else None


def _is_factory_made(clause: Clause) -> bool:
    """``Bia lon đạt 8 triệu lít``: a few words whose first is of what only factories make."""
    named = [t for t in clause.tokens if t.kind not in {"filler", "part", ","}]
    if not named or len(named) > _LONGEST_NAME or any(t.kind not in _OF_NAME for t in named):
        return False
    said = fold(clause.text[named[0].start : named[-1].end]) + " "
    return said.startswith(tuple(f"{word} " for word in vocabulary.word_list("factory_made")))


def product_made(clause: Clause, context: Context) -> Subject | None:
    """``đã sản xuất được 40 nghìn tấn đường; 9 nghìn tấn giấy``: of what stands behind it."""
    is_amount = bool(PRODUCT_UNITS.intersection(clause.number.units))
    if not is_amount or counts_zones(clause):
        return None
    is_next = context.indicator == PRODUCTS and not context.is_lost and clause.is_silent
    is_told = is_next or clause.is_said(vocabulary.word_list("made"))
    spoken_of = vocabulary.indicators().get(context.indicator)
    if not is_told or (spoken_of and spoken_of.group == "agriculture"):
        return None
    if _is_elsewhere(clause.tokens) or families(clause.after[:1]) & GROWN:
        return None
    item, end = item_behind(clause.after, clause.number, clause.text, only_known=False)
    is_beside = bool(clause.after) and clause.after[0].start <= clause.number.end + 1
    return Subject(_of_product(item, context), end) if item and is_beside else None


def _is_elsewhere(tokens: Sequence[Token]) -> bool:
    """Of one factory, or of a place below; not so ``các nhà máy``."""
    bad = (i for i, t in enumerate(tokens) if t.code in NOT_THE_PROVINCE)
    return any(not (i and tokens[i].code == "company" and tokens[i - 1].code == "các") for i in bad)


def branch_behind(clause: Clause, context: Context) -> Context | None:
    """``IIP tăng 9%. Sản lượng điện tăng 5%; ngành khai khoáng tăng 2%``: the index of a branch."""
    if context.indicator != PRODUCTS:
        return None
    lately = (code for code, _, _ in context.recent if code in _INDICES)
    code = next(lately, "")
    named = [t for t in clause.tokens if t.kind in {"word", "name"}]
    branch = branch_alone(named[0]) if len(named) == 1 else ""
    if not code or not branch or "percent" not in clause.number.units:
        return None
    return context._replace(indicator=code, sector=branch, item="", sign=1, is_lost=False)


def branch_alone(token: Token) -> str:
    """The section of industry that a token names, if it can name nothing but parts."""
    if not isinstance(token, NameToken) or token.aliases:
        return ""
    tops = (s.sector for s in token.sectors if s.scheme == "vsic" and s.parent == "vsic:TOTAL")
    return next(tops, "")


def begins_list(alias: vocabulary.Alias, rest: Sequence[Token]) -> bool:
    """``các sản phẩm chủ yếu tăng mạnh nhất là bia tăng 9%, than tăng 4%``: each is a product."""
    is_head = alias.indicator == PRODUCTS and not alias.after
    return is_head and any(t.code == "reach" for t in rest)


def in_stock(resolved: Context, clause: Clause) -> Context:
    """``Sản lượng gạch tồn kho 9 triệu viên``: so much of it is left."""
    if resolved.indicator != PRODUCTS or not clause.is_said(vocabulary.word_list("in_stock")):
        return resolved
    return resolved._replace(indicator="industrial_inventory_volume")


def _is_of_kinds(token: Token, clause: Clause) -> bool:
    """``bia các loại``."""
    return fold(clause.text[token.start : token.end]) == fold("loại")


def _of_product(item: str, context: Context) -> Context:
    begins = context.fallback is not None
    period = (context.framed or context.fallback) if begins else context.period
    return context._replace(
        indicator=PRODUCTS,
        sector="total",
        item=item,
        sign=1,
        price_basis="",
        is_lost=False,
        period=period or context.period,
        fallback=None,
        is_undated=begins or context.is_undated,
    )


def is_other_output(alias: vocabulary.Alias, rest: Sequence[Token]) -> bool:
    """``sản lượng`` in what is told of industry is of a product only where one is named."""
    return alias.indicator == PRODUCTS and not names_product(rest)


def is_of_list(alias: vocabulary.Alias, tokens: Sequence[Token], at: int) -> bool:
    """``sản phẩm có sản lượng giảm như: bia``: what heads a list, and the products behind it."""
    if alias.indicator != PRODUCTS or not alias.after:
        return False
    return any(_heads(t) for t in tokens[:at]) or any(t.kind == "opener" for t in tokens[at:])


def is_said_of_products(alias: vocabulary.Alias, tokens: Sequence[Token], at: int) -> bool:
    """``Một số sản phẩm có giá trị sản xuất công nghiệp tăng như ván ép``: products are listed.

    Not where branches are: ``Một số sản phẩm có chỉ số sản xuất tăng: sản xuất giấy ...``.
    """
    if alias.indicator not in _INDICES:
        return False
    head = next((i for i, t in enumerate(tokens[:at]) if _heads(t)), at)
    between = tokens[head + 1 : at]
    listed = next((t for t in tokens[at + 1 :] if is_naming(t)), None)
    is_branch = isinstance(listed, NameToken) and any(s.scheme == "vsic" for s in listed.sectors)
    is_said = head < at and all(t.kind in _SAYS_NO_MORE for t in between)
    return is_said and listed is not None and not is_branch


def _heads(token: Token) -> bool:
    return isinstance(token, NameToken) and any(
        a.indicator == PRODUCTS and not a.after for a in token.aliases
    )


def is_output_of_economy(alias: vocabulary.Alias, tokens: Sequence[Token]) -> bool:
    """``trong ngành xây dựng, GTSX đạt ...``: not the gross output of industry."""
    if vocabulary.indicators()[alias.indicator].group != "industry":
        return False
    named = (t for t in tokens if isinstance(t, NameToken) and t.sectors and not t.aliases)
    return any(all(n.scheme == "economy" for n in token.sectors) for token in named)
