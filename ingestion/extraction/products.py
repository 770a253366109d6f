"""Industrial products that a sentence tells of without the head of a list.

What does not belong here: the lists of products (``continuing``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.clauses import NOT_THE_PROVINCE, Clause
from ingestion.extraction.context import Context
from ingestion.extraction.items import GROWN, is_naming, item_in
from ingestion.extraction.measures import PRODUCT_UNITS
from ingestion.extraction.tokens import NameToken, Token
from ingestion.language.text import fold

PRODUCTS = "industrial_product_volume"
_INDUSTRY = frozenset({"iip", "industrial_output", PRODUCTS})
_MADE = frozenset({"vsic", "commodity"})
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
    if context.indicator not in _INDUSTRY or context.in_breakdown or not is_amount:
        return None
    if any(t.code in NOT_THE_PROVINCE for t in tokens) or not names_product(tokens):
        return None
    says_more = any(t.kind not in _SAYS_NO_MORE and not _is_of_kinds(t, clause) for t in tokens)
    item = "" if says_more else item_in(tokens, clause.text)
    return _of_product(item, context) if item else None


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
