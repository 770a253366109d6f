"""The subject that words without a figure name: labels, heads of lists, what a footnote hangs on.

What does not belong here: the subject of a figure (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.circumstances import under_circumstances
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import is_about_a_place, without_owners
from ingestion.extraction.subjects.items import families, is_generic
from ingestion.extraction.subjects.parts import sector_in
from ingestion.extraction.words.tokens import NameToken, Token

_TOPICS = {"ownership:FDI": "đầu tư nước ngoài", "ownership:DOMESTIC": "đầu tư trong nước"}


def labelled(tokens: list[Token], context: Context) -> Context | None:
    """``Đầu tư nước ngoài: ...``: a label may name what a statement alone does not."""
    names = [t for t in tokens if isinstance(t, NameToken)]
    named = [a for name in names for a in name.aliases if a.after == "topic"]
    named = named or _projects_of(names, context)
    if not named or _may_be_product(named[-1], context):
        return None
    is_part = context.in_breakdown and bool(context.indicator)
    if is_part and not _are_kinds_of_projects(context, named[-1]):
        return None
    code = named[-1].indicator
    now = context._replace(
        indicator=code,
        sector="total",
        item="",
        sign=1,
        is_lost=False,
        price_basis=_basis(tokens),
    )
    # Whatever kinds of projects were spoken of, now it is this one.
    return now._replace(recent=()) if _are_kinds_of_projects(context, named[-1]) else now


def _projects_of(names: list[NameToken], context: Context) -> list[vocabulary.Alias]:
    """``- FDI: thu hút 9 triệu USD``: the kind of projects, where nothing else was spoken of."""
    spoken_of = vocabulary.indicators().get(context.indicator)
    is_open = spoken_of is None or "registration" in spoken_of.schemes
    kinds = [_TOPICS.get(s.sector, "") for name in names[:1] for s in name.sectors]
    topics = [kind for kind in kinds if kind and is_open and len(names) == 1]
    return [a for topic in topics[:1] for a in vocabulary.aliases_named(topic)]


def _are_kinds_of_projects(context: Context, named: vocabulary.Alias) -> bool:
    """``b) Đầu tư trong nước: ...`` and then ``c) Đầu tư nước ngoài: ...``: no part of it."""
    known = vocabulary.indicators()
    kinds = [known[code] for code in (context.indicator, named.indicator) if code in known]
    return len(kinds) == 2 and all("registration" in kind.schemes for kind in kinds)


def topic_of(tokens: list[Token], context: Context) -> Context | None:
    """The subject that words without a figure name, or ``None`` where they name none."""
    named = [
        a for a in names_of(without_owners(tokens)) if a.after in {"", "topic"} and not a.family
    ]
    if not named or is_about_a_place(tokens):
        return _sector_topic(tokens, context)
    basis = _basis(tokens)
    if named[-1].indicator == context.indicator:  # "Giá trị sản xuất phân theo khu vực:"
        basis = basis or context.price_basis
    return context._replace(
        indicator=named[-1].indicator,
        sector=named[-1].sector,
        sign=named[-1].sign,
        item=named[-1].item,
        price_basis=basis,
        is_lost=False,
        in_breakdown=True,
        fallback=None,
        families=families(tokens),
        carried_item="",
    )


def head_of_list(tokens: list[Token], context: Context) -> Context:
    """What a colon opens a list with: its topic, or when and how surely what follows was.

    ``Dự ước cả năm có 20/22 chỉ tiêu đạt, cụ thể:`` estimates what follows.
    """
    now = under_circumstances(context, tokens)
    status = now.status if now.status == "estimate" else context.status
    dated = context._replace(period=now.period, fallback=now.fallback, status=status)
    return topic_of(tokens, now) or dated


def _basis(tokens: Sequence[Token]) -> str:
    return next((t.code for t in tokens if t.kind == "price_basis"), "")


def _may_be_product(topic: vocabulary.Alias, context: Context) -> bool:
    """Under ``Sản phẩm công nghiệp chủ yếu``, "Thủy sản đông:" is a product, no new topic.

    ``Cơ cấu kinh tế:`` never is one.
    """
    indicator = vocabulary.indicators().get(context.indicator)
    is_list = indicator is not None and indicator.level_unit == "by product"
    return is_list and vocabulary.indicators()[topic.indicator].group == "agriculture"


def _sector_topic(tokens: list[Token], context: Context) -> Context | None:
    """``Một số lĩnh vực chi thường xuyên như sau:``: the parts are parts of this sector."""
    if not context.indicator:
        return None
    sector = sector_in(tokens, vocabulary.indicators()[context.indicator], context)
    return context._replace(sector=sector, item="", in_breakdown=True) if sector else None


def names_of(tokens: Sequence[Token]) -> list[vocabulary.Alias]:
    """All meanings of the names among tokens, but for generic ones; topics count."""
    return [
        alias
        for token in tokens
        if isinstance(token, NameToken)
        for alias in token.aliases
        if alias.after == "topic" or not is_generic(token)
    ]
