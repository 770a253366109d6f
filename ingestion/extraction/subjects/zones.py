"""Industrial zones and clusters that are founded, enlarged, merged: ``thành lập mới 29 CCN``.

So is the area of one that is named: ``CCN Lan Sơn 2 (75 ha)``.

What does not belong here: zones as the place of something else (``places``), their area together,
which is named ("với tổng diện tích 90 ha").
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause, Subject
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.items import is_generic
from ingestion.extraction.subjects.parts import sector_in
from ingestion.extraction.subjects.statements import begun
from ingestion.extraction.words.tokens import NumberToken
from ingestion.language.text import fold, nfc

_AREAS = {"diện tích KCN": "named_zone", "diện tích CCN": "named_cluster"}
_PROPER = r"(?:[A-ZÀ-ỸĐ][\w]*|\d{1,2})"
_SCHEME, _NEW = "zone", "zone:NEW"
_NUMBER_OF, _COUNTED = "số ", "unit"
_EVERYWHERE = frozenset({"total", "tỉnh", "trên địa bàn tỉnh", "hiện có"})
_BETWEEN = frozenset({"và", ","})


def zones_counted(clause: Clause, context: Context) -> Subject | None:
    """How many are new or changed otherwise, by the verb before and the unit behind the number."""
    alias = _zone_of(clause.number, clause.text)
    if alias is None:
        return None
    sector = sector_in(clause.tokens, vocabulary.indicators()[alias.indicator], context)
    sector = sector or (_NEW if _is_founded(clause) else _whole(clause, context))
    if not sector:
        return None  # "hỗ trợ 10 CCN": what is done with them does not count them
    return Subject(begun(alias, context, clause)._replace(sector=sector, item=""))


def area_of_zone(clause: Clause, context: Context) -> Subject | None:
    """``CCN Lan Sơn 2 (75 ha)``, ``KCN Tràng Duệ có diện tích 400 ha``: of the zone that is named.

    What follows is told of that place, too.
    """
    if "ha" not in clause.number.units or clause.number.code:
        return None
    for area, words in _AREAS.items():
        found = _named(words).search(nfc(clause.text[: clause.number.start]))
        if found is not None:
            said = begun(vocabulary.aliases_named(area)[0], context, clause)
            status = "plan" if said.status == "plan" else "reported"
            said = said._replace(sector="total", item=found["name"], status=status)
            return Subject(said._replace(is_elsewhere=True))
    return None


@lru_cache
def _named(words: str) -> re.Pattern[str]:
    """A zone by its name, up to its area."""
    kinds = vocabulary.any_of(words)
    area = vocabulary.any_of("area_of_zone")
    name = rf"(?P<name>{_PROPER}(?:(?: - | ){_PROPER})*)"
    return re.compile(rf"(?i:(?<!\w)(?:{kinds})) {name}(?: ?\(|,? (?i:{area}))\s*\Z")


def is_of_other_zones(clause: Clause, goes_on: Context) -> bool:
    """``66 CCN; có thêm 05 KCN``: zones are no clusters; and ``mở rộng 1 CCN. Có 43 CCN``."""
    alias = _zone_of(clause.number, clause.text)
    is_changed = goes_on.sector.startswith(_SCHEME)
    return alias is not None and (is_changed or alias.indicator != goes_on.indicator)


def counts_zones(clause: Clause) -> bool:
    """``Sản lượng thép 9 tấn. Có 8 khu công nghiệp đi vào hoạt động``: no products."""
    return _zone_of(clause.number, clause.text) is not None


def _zone_of(number: NumberToken, text: str) -> vocabulary.Alias | None:
    """The name of the number of such zones that stands behind a number: ``29 CCN``."""
    if _COUNTED not in number.units:
        return None
    return _numbers_of_zones().get(_NUMBER_OF + fold(text[number.number_end : number.end]).strip())


def _whole(clause: Clause, context: Context) -> str:
    """``tổng diện tích 43 CCN là 1.609 ha``: all of them, since their area is told."""
    named = [t for t in clause.tokens if t.code != "của"]
    is_of_area = bool(named) and is_generic(named[-1])
    is_whole = is_of_area and [t.code for t in clause.after[:1]] == ["reach"]
    return "total" if is_whole or _are_all_there_are(clause, context) else ""


def are_some_zones(indicator: vocabulary.Indicator, clause: Clause) -> bool:
    """``Quy hoạch 62 CCN, trong đó 12 CCN đã thành lập``: a part that no sector of theirs names.

    So are the ones that are to come: ``Phát triển thêm ít nhất 05 KCN``.
    """
    is_part = any(t.kind == "opener" for t in clause.tokens)
    is_more = _before_amount(clause).endswith(vocabulary.word_list("more_zones"))
    return _SCHEME in indicator.schemes and (is_part or is_more)


def _before_amount(clause: Clause) -> str:
    """The words before a number and what says that it is about so many."""
    bounds = (t.start for t in clause.predicate if t.kind == "approx")
    return fold(clause.text[: next(bounds, clause.number.start)]).rstrip()


def _are_all_there_are(clause: Clause, context: Context) -> bool:
    """``Toàn tỉnh có 12 CCN và 3 KCN``; ``trong đó có 12 CCN``, ``12 CCN hoạt động`` are some."""
    said = [t for t in (*clause.tokens, *clause.predicate) if t.code not in _BETWEEN]
    is_part = any(t.kind == "opener" for t in said)
    if is_part or not clause.is_silent_behind_label or _is_qualified(clause):
        return False
    if not said:
        return _counts_zones(context)
    codes = {t.code for t in said}
    words = fold(clause.text[said[-1].start : said[-1].end])
    return not codes.isdisjoint(_EVERYWHERE) and words in vocabulary.word_list("there_are")


def _counts_zones(context: Context) -> bool:
    known = vocabulary.indicators().get(context.indicator)
    is_count = known is not None and known.level_unit == _COUNTED and _SCHEME in known.schemes
    return is_count and context.sector == "total"


def _is_qualified(clause: Clause) -> bool:
    """Words right behind the number make them some of all, but for those on their founding."""
    if fold(clause.text[clause.number.end :]).lstrip().startswith(vocabulary.word_list("existing")):
        return False
    first = next((t for t in clause.after if t.kind != "filler"), None)
    return first is not None and first.kind == "word"


def _is_founded(clause: Clause) -> bool:
    """``đã thành lập 05 cụm công nghiệp``."""
    return _before_amount(clause).endswith(vocabulary.word_list("founded"))


@lru_cache
def _numbers_of_zones() -> dict[str, vocabulary.Alias]:
    known = vocabulary.indicators()
    zones = (a for a in vocabulary.aliases() if _SCHEME in known[a.indicator].schemes)
    return {fold(a.alias): a for a in zones if known[a.indicator].level_unit == _COUNTED}
