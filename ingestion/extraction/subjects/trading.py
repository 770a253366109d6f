"""Goods and markets that stand before ``xuất khẩu`` or ``nhập khẩu``, and who buys from whom.

What does not belong here: those behind the name, and in lists (``named``, ``continuing``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause, Subject
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import item_in
from ingestion.extraction.subjects.statements import begun
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import compile_folded, fold

TRADE = frozenset({"exports", "imports", "trade_turnover", "trade_balance"})
TRADED = frozenset({"commodity", "market", "agri", "vsic"})
_STOPS = frozenset({",", ";", "(", ")", "opener", "number", "comparison", "ordinal"})
_OF_HOME = compile_folded(r" (?:của|từ) (?:toàn )?(?:tỉnh|thành phố)(?!\w)")
_SAYS_MORE = frozenset({"change", "statement", "cause", "connective"})
_OWNED = frozenset({"của", "của các", "của các doanh nghiệp"})
_PLAINLY = frozenset({"commodity", "market"})
_AMONG = fold("trong đó")
_OPENING = frozenset({",", "opener"})
_WAYS = frozenset({"sang", "đi", "vào", "từ"})
_LONGEST_KIND = 3  # words: "tôm đông lạnh", but no clause of its own


def thing_traded(before: Sequence[Token], text: str) -> str | None:
    """``Gạo xuất khẩu đạt 5 triệu USD``, ``Thị trường Mỹ: xuất khẩu ...``: of that, not of all.

    Returns:
        Its words; empty where nothing stands before the name, ``None`` where it isn't clear.
    """
    segment = _segment(before)
    named = [i for i, t in enumerate(segment) if _schemes(t)]
    if not named:
        is_unknown = segment[:1] and segment[0].kind == "part"
        return None if is_unknown and any(t.kind == "word" for t in segment) else ""
    kind = [t for t in segment[named[-1] + 1 :] if t.kind == "word"]
    is_market = "market" in _schemes(segment[named[-1]])
    is_longer = is_market or len(kind) > _LONGEST_KIND
    if any(t.kind == "word" for t in segment[: named[0]]) or (kind and is_longer):
        return None
    is_told = any(t.kind in _SAYS_MORE for t in segment)
    return None if is_told else item_in(segment, text) or None


def behind_leader(said: list[Token], clause: list[Token]) -> list[Token]:
    """``Thị trường Mỹ dẫn đầu với kim ngạch xuất khẩu 5 triệu USD``: of that market alone.

    Args:
        said: the words before the figure.
        clause: those behind "với".
    """
    if len(clause) == len(said):
        return clause
    named = (t.aliases for t in clause if isinstance(t, NameToken))
    is_trade = any(alias.indicator in TRADE for aliases in named for alias in aliases)
    leader = _segment(said[: len(said) - len(clause)]) if is_trade else []
    while leader and leader[0].kind == "filler":
        leader = leader[1:]
    run = list(takewhile(lambda t: t.kind == "part" or _schemes(t), leader))
    if any(_schemes(t) for t in run):
        return [*run, *clause]
    return [*leader, *clause] if run else clause


def without_purpose(tokens: list[Token]) -> list[Token]:
    """``Hàng nhập khẩu phục vụ sản xuất, xuất khẩu: thép ...``: bought, for what is then sold."""
    trade = [at for at, t in enumerate(tokens) if _is_trade(t)]
    if len(trade) != 2 or all(t.kind != "word" for t in tokens[trade[0] : trade[1]]):
        return tokens
    first, second = trade
    is_head = [t.kind for t in tokens[second + 1 : second + 2]] == [":"]
    return [*tokens[: first + 1], *tokens[second + 1 :]] if is_head else tokens


def _is_trade(token: Token) -> bool:
    named = token.aliases if isinstance(token, NameToken) else ()
    return bool(named) and {alias.indicator for alias in named} <= TRADE


def as_market(tokens: list[Token], text: str) -> list[Token]:
    """``Châu Á là thị trường xuất khẩu chính của tỉnh, đạt ...``: trade with that market alone.

    Args:
        tokens: the words before the figure.
        text: of the sentence.
    """
    parts = (i for i, t in enumerate(tokens) if i and t.kind == "part")
    at = next((i for i in parts if _is_main_of_trade(tokens, i, text)), 0)
    if not at:
        return tokens
    before = tokens[:at]
    while before and (before[-1].kind in {"filler", ",", "status"} or before[-1].code == "reach"):
        before = before[:-1]
    thing = _segment(before)
    behind = [t for t in tokens[at + 2 :] if t.kind not in {"filler", "word", ",", "province"}]
    is_thing = any(t.kind in {"word", "name"} for t in thing) and all(
        t.kind in {"word", "part", "filler", "connective"} or _schemes(t) for t in thing
    )
    return [tokens[at + 1], *thing] if is_thing and not behind else tokens


def _is_main_of_trade(tokens: Sequence[Token], at: int, text: str) -> bool:
    """``thị trường xuất khẩu``, ``mặt hàng xuất khẩu`` behind the name of one."""
    name = tokens[at + 1] if at + 1 < len(tokens) else None
    is_trade = isinstance(name, NameToken) and any(a.indicator in TRADE for a in name.aliases)
    return is_trade and fold(text[tokens[at].start : tokens[at].end]) in vocabulary.word_list(
        "main_thing"
    )


def begins_list(lead: Sequence[Token]) -> bool:
    """``Mỹ đạt 9 triệu USD, Đức, Ý đạt 2 triệu USD``: the amount is of all that are named."""
    named = [t for t in lead[1:] if t.kind not in {",", "part", "filler"}]
    begins = bool(named) and lead[0].kind == ","
    return begins and all(_schemes(t) & {"market", "commodity"} for t in named)


def without_trade_verb(tokens: Sequence[Token], text: str, context: Context) -> Sequence[Token]:
    """``kinh tế có vốn nước ngoài xuất 9 triệu USD`` of exports: the verb is no part of a name.

    Nor is that of ``xuất sang Mỹ 9 triệu USD``.
    """
    if context.indicator not in TRADE or len(tokens) < 2:
        return tokens
    verb = vocabulary.word_list("sold" if context.indicator == "exports" else "bought")
    said = [fold(text[t.start : t.end]) in verb for t in tokens]
    at = next((i for i, t in enumerate(tokens) if t.kind not in _OPENING), 0)
    if said[at] and is_bound(tokens[at + 1 :]):
        return [*tokens[:at], *tokens[at + 1 :]]
    return tokens[:-1] if said[-1] and tokens[-2].kind != "word" else tokens


def is_bound(tokens: Sequence[Token]) -> bool:
    """``sang Mỹ``, ``từ Hàn Quốc``: where goods go, or whence they come."""
    said = [t for t in tokens if t.kind not in _OPENING]
    return any(t.code in _WAYS for t in said[:1])


def is_of_all(fresh: Context) -> bool:
    """Whether it is of all that is traded, unless more is said."""
    is_traded = vocabulary.indicators()[fresh.indicator].group == "trade"
    return is_traded and fresh.sector == "total"


def is_of_some_owner(rest: Sequence[Token], fresh: Context) -> bool:
    """``xuất khẩu của các đơn vị hạch toán độc lập``: whose it is, and no goods."""
    owned = bool(rest) and rest[0].code in _OWNED and is_of_all(fresh)
    said = any(t.kind == "word" for t in rest)
    return owned and said and not any(t.kind == "part" or _schemes(t) for t in rest)


def sold(
    alias: vocabulary.Alias,
    before: Sequence[Token],
    rest: Sequence[Token],
    clause: Clause,
    context: Context,
) -> Subject | None:
    """``Đức dẫn đầu về nhập khẩu cà phê của tỉnh``: a country buys what the province sells."""
    buyers = [t for t in _segment(before) if "market" in _schemes(t)]
    if alias.indicator != "imports" or not buyers:
        return None
    folded = fold(clause.text)
    owned = (t for t in rest if "commodity" in _schemes(t) and _OF_HOME.match(folded, t.end))
    goods = next(owned, None)
    if goods is None:
        return None
    named = ", ".join(clause.text[t.start : t.end] for t in (goods, buyers[-1]))
    return Subject(begun(_sales(), context, clause)._replace(item=named))


@cache
def _sales() -> vocabulary.Alias:
    """The plainest name of what is sold."""
    return next(a for a in vocabulary.aliases() if a.indicator == "exports" and not a.after)


def at_market(goods: str, found: Subject, rest: Sequence[Token], clause: Clause) -> Subject | None:
    """``Cà phê xuất khẩu sang Đức``: of those goods only what that market buys.

    What an amount of goods that nothing names is worth is not all that was traded.
    """
    market = found.context.item
    if not goods:
        is_worth = any(t.kind == "quantity" for t in clause.tokens) and is_of_all(found.context)
        return None if is_worth and not market else found
    is_at = any("market" in _schemes(t) for t in rest) and market not in {"", goods}
    item = f"{goods}, {market}" if is_at else goods
    return Subject(found.context._replace(item=item), found.used_until)


def of_goods_and_market(item: str, clause: Clause, context: Context) -> str:
    """``Xuất khẩu vào Mỹ đạt 9 triệu USD, trong đó giày dép 2``: not all shoes, but those there.

    The same of the markets of one commodity, and of the rest of that list in its sentence.
    """
    whole, _, part = context.item.partition(", ")
    kinds = _kinds_of_trade()
    now = {n.scheme for t in clause.tokens if isinstance(t, NameToken) for n in t.sectors}
    is_other = bool(now & _PLAINLY) and kinds.get(fold(whole), "") in _PLAINLY - now
    is_next = bool(part) and (context.fallback is None or context.has_begun)
    is_opened = any(
        fold(clause.text[t.start : t.end]) == _AMONG for t in clause.tokens if t.kind == "opener"
    )
    is_of_it = is_opened or is_next or (context.is_of_one_thing and not context.has_begun)
    return f"{whole}, {item}" if is_other and is_of_it else item


@lru_cache
def _kinds_of_trade() -> dict[str, str]:
    """Whether a name is that of a commodity or of a market."""
    return {fold(n.name): n.scheme for n in vocabulary.sector_names() if n.scheme in _PLAINLY}


def _segment(before: Sequence[Token]) -> list[Token]:
    """The words since the last stop; those of a label that ends right there, too."""
    kept = list(before[:-1] if before and before[-1].kind == ":" else before)
    at = max((i for i, t in enumerate(kept) if t.kind in _STOPS or t.kind == ":"), default=-1)
    segment = kept[at + 1 :]
    return segment[:-1] if segment and segment[-1].code == "reach" else segment


def _schemes(token: Token) -> set[str]:
    """What kind of traded thing a token names, if it doesn't name the trade itself."""
    if not isinstance(token, NameToken) or any(a.indicator in TRADE for a in token.aliases):
        return set()
    return {n.scheme for n in token.sectors} & TRADED
