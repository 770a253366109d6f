"""Words that qualify a named indicator: a part or a thing of it, before the figure or behind it.

What does not belong here: finding the name, and whether it is the province's (``named``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import (
    TAKING_ITEMS,
    Clause,
    Subject,
    is_damaged,
)
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import (
    CONTRASTS,
    since_stop,
)
from ingestion.extraction.subjects.crop_labels import crop_labelled
from ingestion.extraction.subjects.funds import (
    fund_carried,
    names_fund,
)
from ingestion.extraction.subjects.item_guards import item_given, names_all
from ingestion.extraction.subjects.items import (
    GROWN,
    families,
    first_listed,
    is_generic,
    is_naming,
    item_in,
    thing_before,
)
from ingestion.extraction.subjects.items_behind import item_behind
from ingestion.extraction.subjects.parts import (
    PARTED,
    names_only_sectors,
    sector_in,
)
from ingestion.extraction.subjects.products import (
    begins_list,
)
from ingestion.extraction.words.tokens import Token


def qualified(
    clause: Clause, alias: vocabulary.Alias, rest: Sequence[Token], fresh: Context
) -> Subject | None:
    """Words stand between the name and the predicate: a part, or a thing."""
    indicator = vocabulary.indicators()[fresh.indicator]
    if sector_in(rest, indicator, fresh):
        return Subject(fresh)
    if indicator.items not in TAKING_ITEMS:
        # "giá trị sản xuất nông, lâm nghiệp": of something else
        is_other = any(names_only_sectors(t) for t in rest) or first_listed(rest).kind == "word"
        is_other = is_other and indicator.items == "never"
        is_part = any(t.kind == "part" for t in rest) and not clause.places.former(rest)
        return None if is_other or is_part else Subject(fresh)
    is_source = any(t.code == "từ" for t in rest) and indicator.group != "trade"
    if not fresh.in_breakdown and is_source:
        return None  # "thu ngân sách từ ...": a source that the vocabulary doesn't know
    carried = "" if fresh.in_breakdown or alias.item else fresh.carried_item
    if all(t.kind == "season" for t in rest if is_naming(t)):
        grown, end = item_behind(clause.after, clause.number, clause.text, only_known=True)
        if grown:  # "Diện tích vụ mùa đạt 18 nghìn ha lúa ruộng"
            return Subject(fresh._replace(item=grown), end)
    rest = _behind_measure(rest) if alias.item else rest
    words = crop_labelled(clause.tokens, rest, carried, clause.text) or item_in(rest, clause.text)
    is_kind = alias.item.split()[:1] == words.split()[:1]  # "thịt hơi xuất chuồng: thịt trâu"
    is_fish = fresh.indicator == "aquatic_output" and "agri:FISHERY" in families(rest)
    between = ", " if is_fish and alias.item and words else " "  # "nuôi trồng, cá tra"
    item = words if is_kind else f"{alias.item}{between}{words}".strip()
    fresh = fresh._replace(in_breakdown=fresh.in_breakdown or begins_list(alias, rest))
    return Subject(fresh._replace(item=item)) if item and not is_damaged(rest) else None


def _behind_measure(rest: Sequence[Token]) -> Sequence[Token]:
    """``Khai thác thủy sản gặp thuận lợi, sản lượng đạt ...``: how it went names no kind of it."""
    at = max((i for i, t in enumerate(rest) if is_generic(t)), default=-1)
    return rest[at + 1 :]


def _measured(alias: vocabulary.Alias, before: Sequence[Token], text: str) -> str:
    """``Tôm sú được mùa, sản lượng đạt ...``: what a measure of things is of stands before it."""
    thing = thing_before(before, frozenset({alias.family}), text) if alias.family else ""
    return item_given(thing, alias.indicator)


def unqualified(
    clause: Clause, alias: vocabulary.Alias, before: Sequence[Token], fresh: Context
) -> Subject | None:
    """Nothing qualifies the name: the thing stands before it or behind the number, if at all."""
    indicator = vocabulary.indicators()[fresh.indicator]
    if fresh.item or indicator.items not in TAKING_ITEMS:
        return Subject(fresh)
    if indicator.items == "breakdown":
        is_whole = fresh.sector == "total"  # "một số nguồn thu như thu từ DNNN": named already
        of_fund = indicator.group == "investment" and names_fund(before, clause.text)
        names = (fresh.in_breakdown or of_fund) and is_whole and indicator.group in PARTED
        is_turned = bool(before) and before[-1].code in CONTRASTS  # "gạo gặp khó, nhưng xuất khẩu"
        item = item_in(before, clause.text) if names and not is_turned else ""
        item = item or _measured(alias, before, clause.text)
        return Subject(fresh._replace(item=item or fund_carried(fresh)))
    if names_all(alias):
        return Subject(fresh)
    item, end = item_behind(clause.after, clause.number, clause.text, only_known=False)
    if item:
        return Subject(fresh._replace(item=item), end)
    kin = frozenset({alias.family}) if alias.family else GROWN
    item = thing_before(before, kin, clause.text) or clause.season or fresh.carried_item
    is_whole = indicator.group == "agriculture" and not alias.family
    is_whole = is_whole and indicator.code != "crop_yield"  # of what, must be said
    is_whole = is_whole and not any(t.kind == "word" for t in since_stop(before, len(before)))
    is_whole = is_whole and not families(before) & GROWN  # "Cây lạc tiên: gieo trồng 5 ha"
    return Subject(fresh._replace(item=item)) if item or is_whole else None
