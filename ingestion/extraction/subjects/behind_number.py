"""A subject named behind the figure: ``có 182 doanh nghiệp được thành lập``, ``20 ha lúa``.

What does not belong here: names before the number (``named``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import dropwhile, takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import (
    NOT_THE_PROVINCE,
    TAKING_ITEMS,
    Clause,
    Subject,
    is_damaged,
    is_of_another_authority,
)
from ingestion.extraction.sentence.context import DIRECTIONS, Context
from ingestion.extraction.subjects.abouts import alias_about, measured_of, name_about
from ingestion.extraction.subjects.attracting import are_some
from ingestion.extraction.subjects.items import (
    CROPS,
    FORESTS,
    LIVESTOCK,
    STOPS,
    families,
    is_naming,
    item_in,
)
from ingestion.extraction.subjects.items_behind import item_behind, thing_behind
from ingestion.extraction.subjects.joined import goes_on_with_other
from ingestion.extraction.subjects.naming import following_alias
from ingestion.extraction.subjects.nearest import as_done
from ingestion.extraction.subjects.parts import fits_level, names_only_sectors, sector_in
from ingestion.extraction.subjects.statements import begun
from ingestion.extraction.subjects.zones import are_some_zones
from ingestion.extraction.words.tokens import NameToken, NumberToken, PeriodToken, Token
from ingestion.language.text import fold

_AHEAD = 80  # letters
_DIGIT = re.compile(r" ?\d")
_PLANTED, _FOREST = fold("trồng mới"), fold("rừng")


def subject_of_place(clause: Clause, context: Context) -> Subject | None:
    """``trong các KCN có 191.000 lao động``: an indicator that is about such places."""
    place = clause.places.named_below(clause.tokens, clause.text)
    alias = following_alias(clause.after, clause.number, context) if place else None
    if alias is None or vocabulary.indicators()[alias.indicator].items != "place":
        return None
    return Subject(begun(alias, context, clause)._replace(item=place))


def subject_about(clause: Clause, context: Context) -> Subject | None:
    """``tăng 16,2% về số doanh nghiệp``, ``đường bộ tăng 7% về vận chuyển``."""
    alias = alias_about(clause.after, clause.number, context)
    named = name_about(clause.after, clause.number)
    if alias is None or named is None:
        return None
    indicator = vocabulary.indicators()[alias.indicator]
    part = sector_in(clause.tokens, indicator, context)
    if any(is_naming(t) and not (part and names_only_sectors(t)) for t in clause.tokens):
        return None
    about = measured_of(begun(alias, context._replace(fallback=None), clause), alias, context)
    sector = part or fits_level(context.sector, indicator)
    return Subject(about._replace(sector=sector), named.end) if about else None


def following_subject(clause: Clause, alias: vocabulary.Alias, context: Context) -> Subject | None:
    """Resolve a subject whose name stands right behind the number."""
    if any(t.code in NOT_THE_PROVINCE | {"nation"} for t in clause.tokens):
        return None
    if any(t.kind == "noise" for t in clause.tokens):
        return None  # "chấm dứt hoạt động 2 dự án FDI"
    indicator = vocabulary.indicators()[alias.indicator]
    if indicator.items == "campaign" and is_of_another_authority(clause):
        return None
    if "registration" in indicator.schemes and are_some(clause, context):
        return None
    if are_some_zones(indicator, clause):
        return None
    if goes_on_with_other(clause.after[1:], indicator):
        return None
    if alias.family == CROPS and is_harmed(clause):
        return None  # "82 ha diện tích lúa bị nhiễm sâu bệnh"
    alias = as_done(alias, clause)
    takes_items = indicator.items in TAKING_ITEMS
    registered = _registered(clause, indicator, context)
    sector = sector_in(clause.tokens, indicator, context) or registered
    before = "" if sector else _part_before(clause, context)
    if before and not takes_items and ":" not in {t.kind for t in clause.tokens}:
        return None
    fresh = begun(alias, context, clause)
    used = clause.after[0].end
    if takes_items:
        behind, end = thing_behind(clause, indicator)
        if fold(behind).startswith(vocabulary.word_list("no_file")):
            return None  # "góp ý 5 hồ sơ dự thảo nghị định"
        used = max(used, end) if behind else used
        behind = "" if registered else behind
        fresh = fresh._replace(item=fresh.item or behind or before or _kept(clause, context))
    beside = clause.after[1:2] if registered else []
    is_beside = bool(beside) and sector_in(beside, indicator, context) == registered
    sector = registered if is_beside else sector or fresh.sector
    if sector == "total" and context.is_running_on:
        sector = fits_level(context.sector, indicator)
    return _dated(clause, Subject(fresh._replace(sector=sector), used))


def _registered(clause: Clause, indicator: vocabulary.Indicator, context: Context) -> str:
    """``12 dự án DDI được cấp mới và điều chỉnh tăng vốn``: new or adjusted, said last."""
    if "registration" not in indicator.schemes:
        return ""
    after = clause.after[1:]
    if after and after[0].kind == "(":  # "37 dự án đầu tư nước ngoài (FDI) được cấp mới"
        after = list(dropwhile(lambda t: t.kind != ")", after))[1:]
    behind = list(takewhile(lambda t: t.kind not in STOPS, after))
    is_next = any(names_only_sectors(t) for t in behind[-1:])
    is_next = is_next and _DIGIT.match(clause.text, behind[-1].end) is not None
    joined = max((i for i, t in enumerate(behind) if t.code == "và"), default=len(behind))
    # "20 dự án FDI và điều chỉnh tăng vốn 5 dự án": that is said of the five
    return sector_in(behind[:joined] if is_next else behind, indicator, context)


def _part_before(clause: Clause, context: Context) -> str:
    """``ngành xây dựng có 01 doanh nghiệp giải thể``: the part that opens the statement."""
    tokens = clause.tokens
    in_list = context.in_breakdown and any(is_naming(t) for t in tokens)
    is_part = in_list or any(t.kind == "part" or names_only_sectors(t) for t in tokens)
    return item_in(tokens, clause.text) if is_part else ""


def _kept(clause: Clause, context: Context) -> str:
    """``... 9 doanh nghiệp giải thể và 104 doanh nghiệp tạm ngừng``: of the same part.

    So is a change of as many (``5 vụ tai nạn đường sắt, tăng 2 vụ tai nạn``).
    """
    is_change = any(token.code in DIRECTIONS for token in clause.predicate)
    goes_on = clause.is_silent and (context.in_breakdown or is_change) and context.is_running_on
    return context.item if goes_on else ""


def _dated(clause: Clause, subject: Subject) -> Subject:
    """``500 doanh nghiệp thành lập mới trong 6 tháng``: the period stands behind the name."""
    for token in clause.after:
        if isinstance(token, PeriodToken):
            context = subject.context._replace(period=token.period, is_undated=False)
            return Subject(context, max(subject.used_until, token.end))
        if token.start >= subject.used_until and token.kind != "filler":
            break
    return subject


def grown_subject(clause: Clause, context: Context) -> Subject | None:
    """``hiện có 20 nghìn ha lúa đã trỗ``, ``có 700 con trâu``: of what stands right behind it."""
    after, number = clause.after, clause.number
    if not after or after[0].start > number.end + 1:
        return None
    is_silent = clause.is_silent_behind_label
    kinds = families(after[:1])
    code = grown_in(number, kinds, context) if is_silent else _planted(clause)
    is_of_unread = context.is_lost and context.in_breakdown and not context.indicator
    is_given = any(t.code == "cho" for t in clause.predicate[-1:])  # "phun thuốc cho 500 ha lúa"
    if not code or is_damaged(after) or is_of_unread or is_harmed(clause) or is_given:
        return None
    item, end = item_behind(after, number, clause.text, only_known=False)
    if code == "forest_planted_area":
        named = clause.text[after[0].start : after[0].end]
        item, end = ("" if _said(clause, after[0]) == _FOREST else named), after[0].end
    is_listed = context.in_breakdown and all(t.kind != ":" for t in clause.tokens)
    is_listed = is_listed or (context.has_begun and clause.is_silent)
    is_harvest = is_listed and context.indicator == "crop_harvested_area"
    is_harvest = is_harvest or _is_harvested(after, end)
    code = "crop_harvested_area" if is_harvest and code == "crop_area" else code
    return Subject(anew(context, code, item), end)


def _is_harvested(after: Sequence[Token], end: int) -> bool:
    """``90 ha lúa đã thu hoạch``: what is said right behind the crop."""
    said = next((t for t in after if t.start >= end and t.kind != "filler"), None)
    named = said.aliases if isinstance(said, NameToken) else ()
    return any(a.indicator == "crop_harvested_area" for a in named)


def anew(context: Context, indicator: str, item: str) -> Context:
    """A subject of its own: of what was said before, only the time and the place are its."""
    return context._replace(
        indicator=indicator,
        sector="total",
        sign=1,
        item=item,
        price_basis="",
        is_lost=False,
        period=context.fallback or context.period,
        is_undated=context.fallback is not None or context.is_undated,
    )


def _planted(clause: Clause) -> str:
    """``Trồng mới 85 ha rừng``: a forest was planted; of a crop so much is not all there is."""
    verb = clause.tokens[-1] if clause.tokens else None
    is_said = verb is not None and _said(clause, verb) == _PLANTED
    is_forest = "ha" in clause.number.units and FORESTS in families(clause.after[:1])
    return "forest_planted_area" if is_said and is_forest else ""


def felled(clause: Clause, context: Context) -> Subject | None:
    """``khai thác 5 nghìn m3 gỗ``: timber, whose name stands behind its amount."""
    number, wood = clause.number, clause.after[0] if clause.after else None
    if wood is None or "m3" not in number.units or wood.start > number.end + 1:
        return None
    said = [*clause.tokens, *clause.predicate]
    verb = next((t for t in reversed(said) if t.kind in {"name", "word", "change"}), None)
    is_timber = _said(clause, wood) in vocabulary.word_list("timber")
    if verb is None or not is_timber or _said(clause, verb) not in vocabulary.word_list("felled"):
        return None
    return Subject(anew(context, "timber_output", ""), wood.end)


def _said(clause: Clause, token: Token) -> str:
    return fold(clause.text[token.start : token.end])


def is_harmed(clause: Clause) -> bool:
    """``9 ha lúa và 15 ha cây ăn quả bị thiệt hại``: both."""
    behind = fold(clause.text[clause.number.end :]).partition(";")[0].partition(".")[0]
    return _harm().search(behind[:_AHEAD]) is not None


@cache
def _harm() -> re.Pattern[str]:
    """What the vocabulary calls harm, as a whole word."""
    said = (fold(p.text) for p in vocabulary.phrases() if p.category == "damage")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, said))})(?!\w)")


def grown_in(number: NumberToken, kinds: frozenset[str], context: Context) -> str:
    """What a number counts of a crop or an animal, from its unit, or in a list of harvests."""
    if "ha" in number.units and CROPS in kinds:
        return "crop_area"
    if "unit" in number.units and LIVESTOCK in kinds:
        return "livestock_heads"
    # "đã thu hoạch 900 tấn lúa, tăng 3%; 300 tấn ngô": the next of the things harvested
    is_next = context.has_begun and bool(context.item) and CROPS in kinds & context.families
    is_harvest = is_next and context.indicator == "crop_output" and "tonne" in number.units
    return context.indicator if is_harvest else ""
