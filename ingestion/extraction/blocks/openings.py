"""How a sentence or a block begins: what it keeps of the one before.

What does not belong here: which block hangs on which (``links``), periods and statuses
(``circumstances``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.blocks.growth import of_growth
from ingestion.extraction.measures.comparisons import carried
from ingestion.extraction.sentence.circumstances import goes_into, period_of_parts, sums_up_later
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.places import HOME
from ingestion.extraction.subjects.listing import lists_industry
from ingestion.extraction.subjects.trading import TRADE
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, NumberToken, Token
from ingestion.language.periods import Period
from ingestion.language.text import fold

_A_YEAR = 12  # months
_LOCAL = fold("địa phương")
_RATES = re.compile(r"\( ?(?:[^()\d%]{1,16}: ?)?% ?\)")  # "(%)", "(ĐVT: %)"
_INDEX_OF_PRICES = "chỉ số giá"
_PRODUCTS = "sản phẩm công nghiệp chủ yếu"
_INDUSTRY = frozenset({"iip", "industrial_output"})


def opened(
    words: str, tokens: list[Token], context: Context, spoken: Context, *, is_first: bool
) -> list[Token]:
    """The tokens of a sentence, with its opening put plainly.

    Args:
        words: the sentence.
        tokens: of the sentence.
        context: what holds for it.
        spoken: what the sentence before it ended with.
        is_first: it opens its block.
    """
    plain = _with_rates(words, _plainly_begun(tokens))
    plain = plain if context.indicator == "cpi" else _of_prices(plain)
    if _INDUSTRY.intersection((context.indicator, spoken.indicator)):
        plain = _of_products(words, plain)
    return of_growth(words, plain, context, is_first=is_first)


def _plainly_begun(tokens: list[Token]) -> list[Token]:
    """``Riêng tháng 4 đạt ...``: the same whole in another period, and no part of it."""
    kinds = [t.kind for t in tokens[:3]]
    is_dated = kinds[:2] == ["opener", "period"] or kinds == ["opener", "filler", "period"]
    return tokens[1:] if is_dated else tokens


def _with_rates(words: str, tokens: list[Token]) -> list[Token]:
    """``So với cùng kỳ (%): dệt 5,1; may mặc 6,2``: the unit stands in the head of the list."""
    head = _RATES.search(words) if "%" in words else None
    if head is None:
        return tokens
    return [
        replace(t, units=("percent",))
        if isinstance(t, NumberToken) and t.start > head.end() and t.units == ("",)
        else t
        for t in tokens
        if not (head.start() <= t.start and t.end <= head.end())
    ]


def _of_prices(tokens: list[Token]) -> list[Token]:
    """``Chỉ số giá nhóm lương thực tăng 1%`` where other prices were spoken of: of consumers."""
    at = next((i for i, t in enumerate(tokens) if t.code == _INDEX_OF_PRICES), len(tokens))
    said = next((t for t in tokens[at + 1 :] if t.kind not in {"filler", "part"}), None)
    sectors = said.sectors if isinstance(said, NameToken) and not said.aliases else ()
    if not any(name.scheme == "cpi" for name in sectors):
        return tokens
    index = vocabulary.aliases_named("chỉ số giá tiêu dùng")
    name = NameToken("name", tokens[at].start, tokens[at].end, aliases=index)
    return [*tokens[:at], name, *tokens[at + 1 :]]


def _of_products(words: str, tokens: list[Token]) -> list[Token]:
    """``Sản phẩm: điện 90 triệu kWh`` where industry was spoken of: what it made."""
    at = next((i for i, t in enumerate(tokens) if t.kind == ":"), 0)
    label = fold(words[tokens[0].start : tokens[at].start]).strip() if at else ""
    if label not in vocabulary.word_list("products_label"):
        return tokens
    named = vocabulary.aliases_named(_PRODUCTS)
    name = NameToken("name", tokens[0].start, tokens[at - 1].end, aliases=named)
    return [name, *tokens[at:]]


def dated_list(context: Context, tokens: Sequence[Token]) -> Context:
    """``Các ngành tăng mạnh là dệt tăng 13%``: of the one longer period that was named."""
    if context.framed is None or context.fallback is None or not lists_industry(tokens):
        return context
    return context._replace(period=context.framed, fallback=context.framed, is_undated=False)


def goes_on_nearby(context: Context, tokens: Sequence[Token], *, is_first: bool) -> bool:
    """``Bán lẻ 11 tháng đạt 32 tỷ đồng. Lưu trú đạt 3 tỷ đồng``: another part, of the same months.

    So are the branches and products that a block lists right behind a sentence on the months.
    What sums up the months later on was of the month before.
    """
    if sums_up_later(tokens, or_until=True):
        return False
    if is_first:
        return lists_industry(tokens)
    known = vocabulary.indicators()
    named = next((a for t in tokens if isinstance(t, NameToken) for a in t.aliases), None)
    is_part = named is not None and named.sector not in {"total", "same"}
    return bool(
        is_part
        and named is not None
        and named.indicator == context.indicator
        and known[named.indicator].is_additive
    )


def lists_part(context: Context, tokens: Sequence[Token]) -> bool:
    """``- Khu vực nhà nước đạt 5 tỷ đồng``: a line that opens with a part of what was told."""
    known = vocabulary.indicators().get(context.indicator)
    first = next((t for t in tokens if t.kind not in {"part", "filler"}), None)
    if known is None or context.is_lost or not isinstance(first, NameToken):
        return False
    is_free = any(alias.is_free for alias in first.aliases)  # an indicator by itself
    return (
        known.is_additive and not is_free and any(n.scheme in known.schemes for n in first.sectors)
    )


def at_border(context: Context, tokens: Sequence[Token], *, is_first: bool) -> Context:
    """``Xuất nhập khẩu mậu biên ổn định. Xuất khẩu đạt 2 triệu USD``: of the border, too.

    Until the province's own trade is named.
    """
    was_passing = context.is_passing and (not is_first or context.in_breakdown)
    if not context.is_passing and all(t.code != "passing" for t in tokens):
        return context
    said = takewhile(lambda t: not isinstance(t, NumberToken), tokens)
    is_passing = was_passing or any(t.code == "passing" for t in said)
    if was_passing and any(map(_is_of_home, tokens)):
        is_passing = False
    if is_passing == context.is_passing and not is_passing:
        return context
    is_still = was_passing and is_passing and _may_be_trade(tokens)
    return context._replace(is_passing=is_passing, is_elsewhere=context.is_elsewhere or is_still)


def _is_of_home(token: Token) -> bool:
    """``của tỉnh``, and ``xuất khẩu hàng địa phương``: what the province itself sells."""
    named = [a.alias for a in token.aliases] if isinstance(token, NameToken) else []
    is_local = any(fold(name).endswith(_LOCAL) for name in named)
    return is_local or token.code in HOME or token.kind == "province"


def _may_be_trade(tokens: Sequence[Token]) -> bool:
    """Whether the first name is that of trade; what names nothing goes on."""
    names = (t.aliases for t in tokens if isinstance(t, NameToken) and t.aliases)
    first = next(names, ())
    return not first or any(a.indicator in TRADE for a in first)


def begun_afresh(context: Context, start: Context) -> Context:
    """What a paragraph keeps of the one before it: whom it speaks of, and nothing that it said.

    Args:
        context: what the paragraph before ended with.
        start: what the heading above names: the report's own period, and maybe a crop.
    """
    return context._replace(
        comparison=None,
        in_breakdown=False,
        period=start.period,
        is_undated=True,
        families=start.families,
        carried_item=start.carried_item,
        is_connected=False,
        is_of_one_thing=False,
        list_verb="",
    )


def next_sentence(
    context: Context,
    tokens: Sequence[Token],
    comparison: ComparisonToken | None,
    start: Context,
    *,
    is_note: bool,
) -> Context:
    """``Trong đó`` goes on with the sentence before it; any other starts afresh.

    Args:
        context: what the sentence before ended with.
        tokens: of the sentence.
        comparison: what the paragraph compares with.
        start: what holds where nothing is said: the report's own period, place and status.
        is_note: the sentence stands in a footnote.
    """
    if any(t.kind == "opener" for t in tokens[:3]) or goes_into(context, tokens):
        period = period_of_parts(context, tokens, start.period)
        base = carried(context.comparison) if context.comparison else None
        return context._replace(in_breakdown=True, period=period, comparison=base)
    first = next((t for t in tokens if t.kind != ","), None)
    if first is not None and first.kind in {"ordinal", "respectively"}:
        return context._replace(in_breakdown=True)
    if first is not None and first.code == "plan" and context.status == "plan":
        return context._replace(in_breakdown=False, list_verb="", families=frozenset())
    opens = first is not None and first.kind in {"connective", "comparison"}
    return context._replace(
        status=start.status,
        comparison=comparison,
        fallback=_year_aimed_at(context, start) or start.period,
        province=start.province,
        in_breakdown=False,
        list_verb="",
        is_connected=opens or is_note,
        is_elsewhere=False,
        families=frozenset(),
    )


def _year_aimed_at(context: Context, start: Context) -> Period | None:
    """``Đến năm 2025, bán lẻ đạt 9 nghìn tỷ đồng. Xuất khẩu đạt ...``: of that year of the plan."""
    years, named = start.years, context.period
    is_aim = context.status == start.status == "plan" and named.months == _A_YEAR
    is_inside = years is not None and years.start <= named.start and named.end <= years.end
    return named if is_aim and is_inside else None
