"""A subject named before the figure: ``Kim ngạch xuất khẩu gạo tháng 5 ước đạt ...``.

What does not belong here: names behind the number (``behind_number``), what a name stands for
(``naming``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import (
    NOT_THE_PROVINCE,
    Clause,
    Subject,
    is_of_another_authority,
)
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import (
    behind_label,
    beside,
    points_back,
    since_stop,
)
from ingestion.extraction.subjects.funds import (
    is_of_other_money,
    is_paid_by_another,
    paid_of_plan,
)
from ingestion.extraction.subjects.items import (
    is_naming,
    told_of,
)
from ingestion.extraction.subjects.joined import (
    goes_on_with_other,
    is_half_known,
    is_of_both_kinds,
    is_of_goods_too,
    is_of_sum,
    is_one_of_two,
    joins_parts,
)
from ingestion.extraction.subjects.nearest import Name
from ingestion.extraction.subjects.parts import (
    PARTED,
    fits_level,
    item_of,
    sector_behind,
    sector_in,
)
from ingestion.extraction.subjects.products import (
    is_other_output,
    is_output_of_economy,
)
from ingestion.extraction.subjects.qualified import qualified, unqualified
from ingestion.extraction.subjects.statements import begun
from ingestion.extraction.subjects.structure import is_of_branch, is_within_part, section_beside
from ingestion.extraction.subjects.trading import (
    at_market,
    is_of_all,
    is_of_some_owner,
    sold,
    thing_traded,
)
from ingestion.extraction.words.tokens import NameToken, Token


def named_subject(clause: Clause, name: Name, context: Context) -> Subject | None:
    """Resolve a subject by its name and the words around it."""
    at, alias = name
    before, rest = clause.tokens[:at], told_of(clause.tokens[at + 1 :], clause.text)
    if (sale := sold(alias, before, rest, clause, context)) is not None:
        return sale
    around = [*before, *rest, *clause.after[:1]] if alias.family else rest
    alias = _part_or_whole(alias, clause.tokens[at], around, context)
    indicator = vocabulary.indicators()[alias.indicator]
    context = paid_of_plan(alias.indicator, context)
    fresh = begun(alias, context, clause)
    fresh = fresh._replace(sector=_part_among(clause, clause.tokens[at], fresh, context))
    if indicator.items == "company":
        company = clause.places.company(clause.tokens, clause.text) or fresh.company
        return Subject(fresh._replace(item=company)) if company else None
    if _is_not_of_all(clause, (at, alias), rest, fresh, context):
        return None
    fresh = _with_sector(clause, (at, alias), rest, fresh, context)
    goods = thing_traded(before, clause.text) if is_of_all(fresh) else ""
    if goods is None:
        return None
    if indicator.group in PARTED and alias.indicator != context.indicator:
        before = behind_label(before)  # "Tài chính, ngân hàng: thu ngân sách ...": no part of it
    found = _placed(clause, alias, before, rest, fresh)
    return at_market(goods, found, rest, clause) if found else None


def _is_not_of_all(
    clause: Clause, name: Name, rest: Sequence[Token], fresh: Context, context: Context
) -> bool:
    """Whether the figure is another's, or of parts that no code tells apart."""
    at, alias = name
    indicator = vocabulary.indicators()[alias.indicator]
    before = clause.tokens[:at]
    near = since_stop(clause.tokens, at)
    return (
        is_of_other_money(alias, context)
        or _is_part_of_tourism(alias, context)
        or (_is_of_some(indicator, before, clause) and not sector_in(rest, indicator, fresh))
        or _is_of_company(near, alias)
        or is_paid_by_another(alias, since_stop(before, len(before)), clause.text)
        or joins_parts(near, indicator, fresh)
        or is_within_part(near, indicator)
        or is_of_branch(clause, fresh)
        or is_of_both_kinds(near, indicator)
        or goes_on_with_other(rest, indicator)
        or is_one_of_two(clause.tokens, at, alias)
        or is_of_goods_too(clause.tokens, at, alias, rest)
        or is_of_sum(clause.tokens, at, alias)
        or is_half_known(alias, rest, indicator)
    )


def _with_sector(
    clause: Clause, name: Name, rest: Sequence[Token], fresh: Context, context: Context
) -> Context:
    """The sector that stands behind the name, or behind the number, or before the name."""
    at, alias = name
    indicator = vocabulary.indicators()[alias.indicator]
    before = clause.tokens[:at]
    sector = sector_in(rest, indicator, fresh) or sector_behind(clause.after, clause.number, fresh)
    sector = sector or section_beside(clause, rest, fresh)
    if not sector and (alias.sector == "same" or fresh.sector == "total"):
        is_short = bool(alias.after) and indicator.group == "industry"  # "giá trị sản xuất": of it
        near = before if alias.sector == "same" or is_short else beside(before)
        sector = sector_in(near, indicator, fresh)
    if sector and (fresh.sector == "total" or sector != "total"):
        sector = sector if sector != "total" else fresh.sector
        return fresh._replace(sector=sector, item=item_of(clause.tokens, sector) or fresh.item)
    if not sector and fresh.sector == "total" and _runs_on(alias, context):
        return fresh._replace(sector=fits_level(context.sector, indicator))
    return fresh


def _is_part_of_tourism(alias: vocabulary.Alias, context: Context) -> bool:
    """``Doanh thu du lịch 9 tỷ đồng, trong đó lưu trú 3 tỷ đồng``: not all that guests paid."""
    is_inside = context.in_breakdown and [r[0] for r in context.recent[:1]] == ["tourism_revenue"]
    return is_inside and alias.indicator == "retail_services" and alias.sector != "total"


def _is_of_some(indicator: vocabulary.Indicator, before: Sequence[Token], clause: Clause) -> bool:
    """``Bốn ngành công nghiệp trọng điểm có chỉ số sản xuất tăng 4%``: theirs, not of all.

    So are the cases that another authority found.
    """
    if indicator.items == "campaign":
        return is_of_another_authority(clause)
    if indicator.level_unit != "index":
        return False
    said = since_stop(before, len(before))
    has = bool(said) and said[-1].code == "có"
    sectors = {n.sector for t in said if isinstance(t, NameToken) for n in t.sectors}
    names_branch = any(s.startswith("vsic:") for s in sectors)
    is_part = has and not names_branch and any(t.kind == "part" for t in said)
    return is_part and any(t.kind == "word" for t in said)


def _is_of_company(said: Sequence[Token], alias: vocabulary.Alias) -> bool:
    """``Nhà máy đường X xuất khẩu 2 triệu USD``: its own; ``các nhà máy`` may be all of them.

    An index is of no company; what it did may have moved that.
    """
    if vocabulary.indicators()[alias.indicator].level_unit == "index":
        return False
    at = next((i for i, t in enumerate(said) if t.code == "company"), -1)
    named = (i for i, t in enumerate(said) if isinstance(t, NameToken) and alias in t.aliases)
    return 0 <= at < next(named, 0) and (not at or said[at - 1].code != "các")


def _part_or_whole(
    alias: vocabulary.Alias, name: Token, around: Sequence[Token], context: Context
) -> vocabulary.Alias:
    """``tiền gửi``: all, but bare in a list of parts one; ``đã thu hoạch``: of the crop before."""
    is_of_crop = bool(alias.family and context.item) and context.indicator == alias.indicator
    is_bare = (is_of_crop or context.in_breakdown) and not any(is_naming(t) for t in around)
    if is_bare or alias.after != alias.indicator or not isinstance(name, NameToken):
        return alias
    kin = {"", *context.families}
    wholes = (
        a
        for a in name.aliases
        if a.indicator == alias.indicator and not a.after and a.family in kin
    )
    return next(wholes, alias)


def _part_among(clause: Clause, name: Token, fresh: Context, context: Context) -> str:
    """``Trong đó: y tế 2 tỷ đồng; doanh thu dịch vụ khác 1 tỷ đồng`` of ``dịch vụ khác``.

    Among the parts of a whole its own name is that of the last of them.
    """
    is_among = context.in_breakdown and vocabulary.parent_of(context.sector) == fresh.sector
    is_dated = any(t.kind == "period" for t in clause.tokens)
    if not is_among or is_dated or not isinstance(name, NameToken):
        return fresh.sector
    return next((n.sector for n in name.sectors if n.parent == fresh.sector), fresh.sector)


def _runs_on(alias: vocabulary.Alias, context: Context) -> bool:
    """``đường bộ vận chuyển 4,5 triệu lượt khách, luân chuyển ...``: by road, both."""
    known = vocabulary.indicators()
    is_akin = context.indicator in known and (
        known[alias.indicator].group == known[context.indicator].group == "transport"
    )
    return context.in_breakdown and context.is_running_on and is_akin


def _placed(
    clause: Clause,
    alias: vocabulary.Alias,
    before: Sequence[Token],
    rest: Sequence[Token],
    fresh: Context,
) -> Subject | None:
    """Refuse what is of another place; then look at the words that qualify the name."""
    if any(t.code in NOT_THE_PROVINCE for t in rest) or clause.places.is_elsewhere(rest):
        return None
    if points_back(rest) or is_of_some_owner(rest, fresh):
        return None
    if alias.after and not alias.is_structure and _is_of_others(alias, before, rest, fresh):
        return None
    fresh = clause.places.nation_or_home(rest, clause.text, fresh)
    if any(is_naming(t) for t in rest):
        return qualified(clause, alias, rest, fresh)
    return unqualified(clause, alias, before, fresh)


def _is_of_others(
    alias: vocabulary.Alias, before: Sequence[Token], rest: Sequence[Token], fresh: Context
) -> bool:
    """A name that holds only after another: words of its own say that it is of something else.

    ``Công an tỉnh xử lý 45 vụ`` is not the market's control, ``doanh thu bán hàng`` behind
    visitors not tourism's.
    """
    if is_other_output(alias, rest) or is_output_of_economy(alias, [*before, *rest]):
        return True
    taken = vocabulary.indicators()[alias.indicator].items
    if taken == "campaign":
        return not fresh.is_running_on and any(t.kind == "word" for t in behind_label(before))
    is_flat = taken == "never" or vocabulary.indicators()[alias.indicator].group == "transport"
    is_flat = is_flat or alias.indicator == "tourism_revenue"
    return is_flat and any(t.kind == "word" for t in behind_label(rest))
