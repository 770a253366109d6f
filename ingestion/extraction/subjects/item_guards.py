"""What an item cannot be: the indicator's own name, or a thing of another kind.

What does not belong here: finding the item (``items``, ``named``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import TAKING_ITEMS, is_harm
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import CROPS, GROWN, LIVESTOCK, families
from ingestion.extraction.subjects.products import PRODUCTS
from ingestion.extraction.words.tokens import NameToken, Token
from ingestion.language.text import fold, spelled, words

_OFFICES = (fold("sở "), fold("theo sở "))
_CHANGED = (" tăng", " giảm")


@lru_cache(maxsize=4096)
def names_itself(item: str, code: str) -> bool:
    """``tổng lượng khách du lịch``: "du lịch" is part of the indicator's name, no item.

    Neither is a kindred indicator's name: in ``Xuất nhập khẩu: xuất khẩu đạt ...`` it is a label.
    """
    if item.isdigit() or fold(item).startswith(_OFFICES):
        return True  # "Theo Sở Công Thương Đắk Lắk: kim ngạch ...": whose words they are
    if not item or vocabulary.indicators()[code].items != "breakdown" or item in _given_items():
        return False
    if fold(item).endswith(vocabulary.word_list("found")):
        return True  # "Lực lượng bảo vệ rừng đã phát hiện, ngăn chặn 31 vụ": what was done
    said = {word for word, _, _ in words(fold(item))}
    group = vocabulary.indicators()[code].group
    if fold(item) in _names_of(group):
        return True
    if fold(item) in _parts_of_funds():
        return False  # "vốn ngân sách tỉnh" of all that the province invests
    names = _own_words(code)
    return said <= names.all and any(said <= name for name in names.each)


def item_given(thing: str, code: str) -> str:
    """``Khai thác thủy sản ổn định, sản lượng đạt ...``: of what the indicator's names call so.

    ``thủy sản`` is all of it, and any other thing is an item by its own words.
    """
    return _items_of_names(code).get(fold(thing), thing)


@lru_cache
def _items_of_names(code: str) -> dict[str, str]:
    """The item of each name of an indicator, by the folded name; the first row says it."""
    named = [a for a in vocabulary.aliases() if a.indicator == code]
    return {fold(a.alias): a.item for a in reversed(named)}


def is_of_another_kind(code: str, subject: Sequence[Token]) -> bool:
    """``nuôi tôm 100.980 ha``: a pond is no crop's area, and clothing is no livestock."""
    named = families(subject)
    if code == "aquatic_output":
        return bool(named & {CROPS, LIVESTOCK})
    if code.startswith("livestock_"):
        is_of_no_animal = not any(family.startswith("agri:") for family in named)
        return (bool(named) and is_of_no_animal) or any(_is_of_fish(t) for t in subject)
    if code.startswith("crop_") and _is_of_economy(subject):
        return True
    grown = named & {*GROWN, "agri:FORESTRY"}
    return code.startswith("crop_") and bool(grown) and CROPS not in grown


def _is_of_fish(token: Token) -> bool:
    """``sản lượng nuôi trồng 14.800`` behind herds: no animals."""
    named = token.aliases if isinstance(token, NameToken) else ()
    return any(a.indicator == "aquatic_output" and a.is_free and not a.family for a in named)


def _is_of_economy(subject: Sequence[Token]) -> bool:
    """``khu vực công nghiệp - xây dựng đóng góp 2 điểm phần trăm`` behind a harvest."""
    last = families([t for t in subject if isinstance(t, NameToken)][-1:])
    return any(f.startswith("economy:") for f in last) and not last & GROWN


def is_thing_of_part(found: Context, context: Context) -> bool:
    """``đường của Phú Yên (cũ)``: neither all of that product nor all of that former province."""
    is_thing = vocabulary.indicators()[found.indicator].items == "always"
    return is_thing or found.item not in {"", context.item}


def is_unfit(resolved: Context, subject: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether the words say that a subject is not what it seems to be.

    Args:
        resolved: the context with the subject.
        subject: the words before the number.
        behind: those behind it that the subject takes up.
    """
    code = resolved.indicator
    is_lost = is_harm(code, subject) or _is_sold(resolved.item, code) or _is_order(resolved.item)
    is_lost = is_lost or fold(resolved.item).startswith(vocabulary.word_list("some"))
    is_lost = is_lost or _is_stage(resolved.item, code) or _is_share_of_itself(resolved, subject)
    is_lost = is_lost or fold(resolved.item).endswith(_CHANGED)  # "giá gas điều chỉnh tăng 9 đồng"
    return is_lost or is_of_another_kind(code, [*subject, *behind])


def _is_sold(item: str, code: str) -> bool:
    """``sản lượng xi măng tiêu thụ``: what was sold is not what was made.

    Nor is ``xuất khẩu gạo`` behind what was caught; what is grown is no product of industry
    (``Sản lượng một số sản phẩm: lúa 3 nghìn tấn``).
    """
    sold, said = vocabulary.word_list("not_made"), fold(item)
    is_grown = code == PRODUCTS and said in vocabulary.word_list("grown_only")
    is_output = code == PRODUCTS or code.endswith("_output")
    return is_grown or (is_output and (said.endswith(sold) or said.startswith(sold)))


def _is_share_of_itself(resolved: Context, subject: Sequence[Token]) -> bool:
    """``Tỷ trọng kinh tế số trong GRDP``: the whole has no share of itself, so a part was lost."""
    is_whole = resolved.sector == "total" and not resolved.item
    return is_whole and [t.code for t in subject[:1]] == ["share"]


def _is_stage(item: str, code: str) -> bool:
    """``đã làm đòng 90 ha``, ``trà sớm 40 ha``: how far a crop has grown names no crop."""
    first = fold(item).split(" ")[:2]
    said = {" ".join(first), *first[:1]}
    return code.startswith("crop_") and bool(said & set(vocabulary.word_list("stage")))


@lru_cache(maxsize=4096)
def _is_order(item: str) -> bool:
    """``giải ngân theo Quyết định của Thủ tướng``: who ordered it is no part of it."""
    return bool(item) and fold(item).startswith(vocabulary.word_list("order"))


def used_behind(after: Sequence[Token], used: tuple[int, int]) -> list[Token]:
    """The words behind the number that its subject takes up."""
    return [t for t in after if t.end <= used[1]]


def less_than_whole(context: Context, left_out: Sequence[Token], text: str) -> Context | None:
    """``xuất khẩu (trừ dầu thô)``: less than the whole, so no figure of the whole."""
    indicator = vocabulary.indicators()[context.indicator]
    is_all = indicator.group == "industry" and context.sector == "total"
    is_without_branch = is_all and any(_names_branch(t) for t in left_out)  # "trừ dầu khí"
    if indicator.items not in TAKING_ITEMS and not is_without_branch:
        return None
    if context.sector != "total":
        return None  # "chi đầu tư (không kể tạm ứng)": less than a part, which no code names
    named = [t for t in left_out if t.kind != "filler"]
    words = text[left_out[0].start : named[-1].end]
    if context.item:  # "tủ bằng gỗ khác (trừ tủ bếp)"
        is_inside = text[: left_out[0].start].endswith("(")
        words = f"({words}" if is_inside else words
        words = f"{context.item} {words}" + (")" if is_inside and ")" not in words else "")
    return context._replace(item=words)


def _names_branch(token: Token) -> bool:
    return isinstance(token, NameToken) and any(n.scheme == "vsic" for n in token.sectors)


@lru_cache
def _given_items() -> frozenset[str]:
    """Items that the vocabulary itself gives."""
    named = {alias.item for alias in vocabulary.aliases()}
    return frozenset(named | {name.item for name in vocabulary.sector_names()})


@lru_cache
def _names_of(group: str) -> frozenset[str]:
    """What names an indicator of the group by itself."""
    known = vocabulary.indicators()
    plain = (a for a in vocabulary.aliases() if _is_plain(a))
    return frozenset(fold(a.alias) for a in plain if known[a.indicator].group == group)


def _is_plain(alias: vocabulary.Alias) -> bool:
    return alias.after in {"", "topic"} and not (alias.family or alias.item)


@lru_cache
def _parts_of_funds() -> frozenset[str]:
    """What names a part of the money that the state invests."""
    whole = "investment:INV_BUDGET"
    named = ((n, vocabulary.lineage(n.sector)) for n in vocabulary.sector_names())
    return frozenset(fold(n.name) for n, above in named if whole in above and n.sector != whole)


class _Names(NamedTuple):
    """The words of each name of an indicator, and of all of them together."""

    each: tuple[frozenset[str], ...]
    all: frozenset[str]


@lru_cache
def _own_words(code: str) -> _Names:
    each = tuple(
        frozenset(word for word, _, _ in words(fold(alias.alias)))
        for alias in vocabulary.aliases()
        if alias.indicator == code and not alias.item
    )
    return _Names(each, frozenset[str]().union(*each))


def names_all(alias: vocabulary.Alias) -> bool:
    """``tổng đàn gia súc, gia cầm``: of no one kind, whatever was named before."""
    kinds = (spelled(kind) for kind in vocabulary.word_list("no_one_kind"))
    return alias.indicator == "livestock_heads" and any(k in spelled(alias.alias) for k in kinds)
