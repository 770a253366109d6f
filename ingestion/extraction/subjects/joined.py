"""Two parts that share one figure: ``du lịch lữ hành và dịch vụ khác đạt 50 tỷ đồng``.

Or a part and what no word of ours explains.

What does not belong here: what a single name stands for (``naming``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.parts import JOINABLE, sector_in
from ingestion.extraction.words.tokens import NameToken, Token

_OWNERS = {"domestic": "ownership:DOMESTIC", "fdi": "ownership:FDI"}
_KINDS = frozenset(_OWNERS)
_RETAIL, _GOODS = "retail_services", "retail:GOODS"
_LISTED = frozenset({"name", "word", ","})


def joins_parts(tokens: Sequence[Token], indicator: vocabulary.Indicator, context: Context) -> bool:
    """Whether the last two parts named are joined, so that the figure is of neither."""
    if _is_of_owner_too(tokens, indicator):
        return True
    if all(token.code != "và" for token in tokens):
        return False
    if _joins_things(tokens, indicator.code):
        return True
    named = [
        (at, sector)
        for at, token in enumerate(tokens)
        if isinstance(token, NameToken) and (sector := _part_of(token, indicator, context))
    ][-2:]
    if len(named) < 2 or [t.code for t in tokens[named[0][0] + 1 : named[1][0]]] != ["và"]:
        return False
    first, second = named[0][1], named[1][1]
    is_within = first in {second, vocabulary.parent_of(second)} or second == vocabulary.parent_of(
        first
    )
    return not is_within and first.partition(":")[0] not in JOINABLE


def is_one_of_two(tokens: Sequence[Token], at: int, alias: vocabulary.Alias) -> bool:
    """``Doanh thu lưu trú, ăn uống, du lịch lữ hành đạt 9 tỷ``: a name right behind another part's.

    Args:
        tokens: the words before the figure.
        at: where the name stands among them.
        alias: what it stands for.
    """
    beside = tokens[at - 2] if at > 1 and tokens[at - 1].kind == "," else None
    if not isinstance(beside, NameToken) or alias.sector in {"total", "same"}:
        return False
    own = [a.sector for a in beside.aliases if a.indicator == alias.indicator and ":" in a.sector]
    is_within = vocabulary.parent_of(alias.sector) in own  # "Trong thu nội địa, lệ phí ..."
    return bool(own) and alias.sector not in own and not is_within


def is_of_both_kinds(tokens: Sequence[Token], indicator: vocabulary.Indicator) -> bool:
    """``vốn trong nước và FDI tăng 12%``: of both kinds of projects, so of neither."""
    if "registration" not in indicator.schemes:
        return False
    joins = [at for at, t in enumerate(tokens) if t.code == "và"]
    return any(
        _kinds(tokens[:at]) | _kinds(tokens[at + 1 :]) == _KINDS
        and len(_kinds(tokens[at - 1 : at]) | _kinds(tokens[at + 1 : at + 3])) == len(_KINDS)
        for at in joins
    )


def goes_on_with_other(rest: Sequence[Token], indicator: vocabulary.Indicator) -> bool:
    """``20 dự án trong nước và nước ngoài``: of one kind of projects and more."""
    is_more = [t.code or t.kind for t in rest[:2]] == ["và", "word"]
    return is_more and "registration" in indicator.schemes


def _kinds(tokens: Sequence[Token]) -> frozenset[str]:
    """Whose projects names are of; ``vốn đăng ký`` may be of either kind."""
    kinds = (_kinds_of(t) for t in tokens if isinstance(t, NameToken))
    return frozenset[str]().union(*(kind for kind in kinds if len(kind) == 1))


def _kinds_of(name: NameToken) -> frozenset[str]:
    owners = {n.sector for n in name.sectors}
    codes = {a.indicator.partition("_")[0] for a in name.aliases}
    return frozenset(kind for kind, owner in _OWNERS.items() if owner in owners or kind in codes)


def _is_of_owner_too(tokens: Sequence[Token], indicator: vocabulary.Indicator) -> bool:
    """``khu vực kinh tế cá thể bán lẻ đạt 9 tỷ đồng``: all that they sold, or goods alone?"""
    schemes = [
        {n.scheme for n in t.sectors} & set(indicator.schemes)
        for t in tokens[-2:]
        if isinstance(t, NameToken)
    ]
    return len(schemes) > 1 and schemes[0] == {"ownership"} and bool(schemes[1] - schemes[0])


def is_of_sum(tokens: Sequence[Token], at: int, alias: vocabulary.Alias) -> bool:
    """``tổng số tiền xử phạt, trị giá hàng tiêu hủy là 2 tỷ đồng``: of both kinds of money.

    Args:
        tokens: the words before the figure.
        at: where the name stands among them.
        alias: what it stands for.
    """
    listed = takewhile(lambda t: t.kind not in {"opener", ":"}, reversed(tokens[:at]))
    named = {a.indicator for t in listed if isinstance(t, NameToken) for a in t.aliases}
    return alias.indicator == "goods_destroyed_value" and "market_fines" in named


def is_of_goods_too(
    tokens: Sequence[Token], at: int, alias: vocabulary.Alias, rest: Sequence[Token]
) -> bool:
    """``Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống đạt 9 tỷ``: of more.

    Args:
        tokens: the words before the figure.
        at: where the name stands among them.
        alias: what it stands for.
        rest: what follows the name.
    """
    if alias.indicator != _RETAIL:
        return False
    if alias.sector == "total":  # the name takes "doanh thu dịch vụ" away from the part behind it
        return "dịch vụ" in alias.alias and any(_is_service(t) for t in rest[:1])
    before = takewhile(lambda t: t.kind in _LISTED or t.code == "và", reversed(tokens[:at]))
    wholes = {"total", _GOODS} if _is_service(tokens[at]) else frozenset[str]()
    named = (a for t in before if isinstance(t, NameToken) for a in t.aliases)
    return any(a.indicator == _RETAIL and a.sector in wholes for a in named)


def _is_service(token: Token) -> bool:
    """Whether it names what is sold to consumers beside goods."""
    parts = [n.sector for n in token.sectors] if isinstance(token, NameToken) else []
    parts = [p for p in parts if p.startswith("retail:") and p != "retail:TOTAL"]
    return bool(parts) and all(_GOODS not in {p, vocabulary.parent_of(p)} for p in parts)


def _joins_things(tokens: Sequence[Token], code: str) -> bool:
    """``khách lưu trú và khách đi theo tour``: two names of one indicator, each with its thing."""
    named = [(at, item) for at, token in enumerate(tokens) if (item := _thing_of(token, code))][-2:]
    if len(named) < 2 or named[0][1] == named[1][1]:
        return False
    return [t.code for t in tokens[named[0][0] + 1 : named[1][0]]] == ["và"]


def _thing_of(token: Token, code: str) -> str:
    named = token.aliases if isinstance(token, NameToken) else ()
    return next((a.item for a in named if a.indicator == code), "")


def _part_of(token: NameToken, indicator: vocabulary.Indicator, context: Context) -> str:
    """The part that a token names, by itself or within the indicator's own name."""
    own = next((a.sector for a in token.aliases if a.indicator == indicator.code), "")
    sector = own if ":" in own else sector_in([token], indicator, context)
    return "" if sector == "total" else sector


def is_half_known(
    alias: vocabulary.Alias, rest: Sequence[Token], indicator: vocabulary.Indicator
) -> bool:
    """``vốn đầu tư xây dựng cơ bản``: a part that an unknown word goes on with is another.

    So is ``doanh thu lưu trú, ăn uống, lữ hành và ...``: that part and more.
    """
    if _goes_on_with_kind(alias, rest):
        return True
    if ":" in alias.sector and [t.kind for t in rest[:2]] == [",", "word"]:
        return indicator.items == "never"
    sectors = [at for at, t in enumerate(rest) if isinstance(t, NameToken) and t.sectors]
    after = rest[sectors[-1] + 1 : sectors[-1] + 2] if sectors else ()
    return indicator.items == "never" and any(t.kind == "word" for t in after)


def _goes_on_with_kind(alias: vocabulary.Alias, rest: Sequence[Token]) -> bool:
    """``sản lượng thịt hơi và thủy sản đạt 9 nghìn tấn``: of what is raised and what is caught."""
    if not alias.indicator.endswith("_output") or [t.code for t in rest[:1]] != ["và"]:
        return False
    beside = rest[1] if len(rest) > 1 else None
    named = beside.aliases if isinstance(beside, NameToken) else ()
    return bool(named) and all(
        a.indicator != alias.indicator and a.indicator.endswith("_output") for a in named
    )
