"""What the label of a row may mean, given its unit and the indicator named above it.

What does not belong here: walking the rows (``rows``), reading a label (``names``).
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import lru_cache

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY, level_unit
from ingestion.extraction.subjects.items import GROWN, families, is_naming
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.names import Named, part_label, plain_label
from ingestion.extraction.tables.row import Row, Subject
from ingestion.extraction.tables.units import TableUnit
from ingestion.extraction.words.tokens import NameToken
from ingestion.language.text import fold

_WHOLE = "tổng "
_COUNTED = frozenset({"person", "passenger.km", "tonne", "t.km", "visit"})


def fits(indicator: vocabulary.Indicator, unit: TableUnit) -> bool:
    """Whether an indicator may be told in a unit; what a unit that is not understood is, may be."""
    is_level = level_unit(indicator, unit.units) is not None
    return unit.is_percent or is_level or not unit.is_known


def own_alias(
    named: Named, unit: TableUnit | None, within: vocabulary.Alias | None
) -> vocabulary.Alias | None:
    """The indicator that a label names by itself; of several, the one that its unit fits.

    A name that needs another indicator before it, or that is one of a part, needs it here, too:
    "y tế" is a part of many things. "Tổng mức bán lẻ hàng hóa" is one by itself.
    """
    before, known = within.indicator if within else "", vocabulary.indicators()
    bound = [a for a in named.aliases if a.after and before in {a.after, a.indicator}]
    free_ones = [a for a in named.aliases if a.is_free]
    meant = {a.sector for a in free_ones} | {n.sector for n in named.sectors}
    is_one = len({a.indicator for a in free_ones}) == len(meant) == 1 and all(
        fold(a.alias).startswith(_WHOLE) or _is_registered(a) for a in free_ones
    )
    alone = [a for a in free_ones if a.sector == "total" or a.indicator == before or is_one]
    found = [*bound, *alone]
    fitting = (a for a in found if unit and fits(known[a.indicator], unit))
    other = (a for a in found if _may_be(known[a.indicator], unit))
    return next(fitting, next(other, None))


def _is_registered(alias: vocabulary.Alias) -> bool:
    """``Số dự án FDI cấp mới``: of one status, and of nothing else."""
    return alias.sector.startswith("registration:")


def _may_be(indicator: vocabulary.Indicator, unit: TableUnit | None) -> bool:
    """``Vận tải hành khách`` in a table of billions: no passengers, but what they paid."""
    is_money = unit is not None and bool(MONEY.intersection(unit.units))
    is_counted = indicator.level_unit in _COUNTED
    return not (is_money and is_counted)


def parts_named(
    named: Named, within: vocabulary.Alias, unit: TableUnit | None = None
) -> list[vocabulary.SectorName]:
    """The parts of an indicator that a label may name.

    ``Tổng chi ngân sách`` is the whole of another indicator, ``Chi thường xuyên`` a part of it, and
    ``Chỉ số giá vàng`` an index of its own.
    """
    known = vocabulary.indicators()
    said = [a for a in named.aliases if a.is_free and _may_be(known[a.indicator], unit)]
    if any(
        a.indicator != within.indicator and known[a.indicator].level_unit == "index" for a in said
    ):
        return []
    schemes = known[within.indicator].schemes
    own = {a.sector for a in said if a.indicator == within.indicator}
    others = {a.sector for a in said} - own
    whole = {"total"} & own  # "Vận chuyển hàng hóa" is all of freight, and a part of revenue
    return [
        n
        for n in named.sectors
        if n.scheme in schemes and n.sector not in others and not (n.item and n.sector in whole)
    ]


def remaining(within: vocabulary.Alias, sector: str, seen: set[str]) -> str:
    """``Dịch vụ`` below ``Lưu trú, ăn uống`` and ``Du lịch lữ hành``: what is left of services."""
    sums = (s for s in vocabulary.sums() if (s.indicator, s.sector) == (within.indicator, sector))
    left = [[p.sector for p in whole.parts if p.sector not in seen] for whole in sums]
    return next((parts[0] for parts in left if len(parts) == 1), sector)


def is_of(alias: vocabulary.Alias, over: vocabulary.Alias | None) -> bool:
    """Whether two names are of one indicator."""
    return over is not None and over.indicator == alias.indicator


def is_part_of(alias: vocabulary.Alias, over: vocabulary.Alias | None) -> bool:
    """``Du lịch lữ hành`` among the parts of retail sales: a part, and no whole of its own."""
    return is_of(alias, over) and alias.sector not in {"total", "same"}


@lru_cache
def has_parts(sector: str) -> bool:
    """Whether a sector is divided further, as domestic revenue is."""
    return any(name.parent == sector for name in vocabulary.sector_names())


def divides(name: vocabulary.SectorName) -> bool:
    """``Đường bộ`` divides passengers and goods, ``Kho bãi`` stands beside them."""
    return name.scheme != "transport" or fold(name.sector) in vocabulary.word_list("mode")


def names_another(named: Named, within: vocabulary.Alias) -> bool:
    """``Tổng mức bán lẻ``: the whole of retail sales, and of nothing else."""
    alias = free(named.aliases)
    return alias is not None and alias.indicator != within.indicator


def headed(facets: Facets) -> vocabulary.Alias | None:
    """``Diện tích gieo trồng cây hàng năm``: a head may name what its rows have, and of what."""
    alias = None if facets.rest else free(facets.aliases)
    is_of_things = alias and vocabulary.indicators()[alias.indicator].items == "always"
    return alias if is_of_things else None


def item_of(within: vocabulary.Alias, facets: Facets) -> str:
    """``Cá`` below ``Thủy sản nuôi trồng`` is a part of that part."""
    is_divided = vocabulary.indicators()[within.indicator].items == "breakdown"
    over = within.item if is_divided else ""
    return ", ".join(filter(None, (over, part_label(facets.text))))


def is_plan(facets: Facets) -> bool:
    """Whether words speak of the plan."""
    return facets.comparison is not None and facets.comparison.code == "plan"


def names_index(title: Facets) -> bool:
    """Whether a title names an index, which is told by what it is held against."""
    alias = free(title.aliases)
    return alias is not None and vocabulary.indicators()[alias.indicator].level_unit == "index"


def free(aliases: Iterable[vocabulary.Alias]) -> vocabulary.Alias | None:
    """A name that needs nothing else to be one."""
    return next((a for a in aliases if a.is_free), None)


def in_full(short: vocabulary.Alias, title: Iterable[vocabulary.Alias]) -> vocabulary.Alias:
    """``Doanh thu`` over a column below a title of ``doanh thu du lịch``."""
    return next((a for a in title if a.is_free and a.alias.startswith(f"{short.alias} ")), short)


def within_title(found: Subject, title: Facets) -> Subject:
    """``Thuế GTGT`` below a title of revenue from private firms: what those firms paid of it."""
    over = free(title.aliases)
    is_thing = bool(found.item) and found.sector == "total"
    is_of_part = over is not None and over.sector not in {"total", "same"}
    if over is None or not is_of_part or not is_thing or over.indicator != found.indicator:
        return found
    return found._replace(sector=over.sector)


def thing_in(facets: Facets) -> str:
    """``lúa đông xuân`` of a title: the crop or animal that the whole table is about."""
    naming = [t for t in facets.tokens if is_naming(t) and families([t]) & GROWN]
    return facets.text[naming[0].start : naming[-1].end].lower() if naming else ""


@lru_cache
def _grown_in(indicator: str) -> frozenset[str]:
    """The kinds of things, crops or animals, that an indicator is told of."""
    return frozenset(a.family for a in vocabulary.aliases() if a.indicator == indicator) & GROWN


def is_beside(thing: Facets, within: vocabulary.Alias) -> bool:
    """``Thịt trâu`` below ``Thịt hơi xuất chuồng``: of the kind that it is told of."""
    return not thing.rest and bool(families(thing.tokens) & _grown_in(within.indicator))


def told_of_thing(facets: Facets) -> tuple[vocabulary.Alias, str] | None:
    """``Diện tích cây cà phê``, ``Thu hoạch lúa đông xuân``: what is told, and of what."""
    thing, near = thing_in(facets), families(facets.tokens)
    said = (a for a in facets.aliases if a.family in {*near, ""} and not a.after and not a.item)
    known = vocabulary.indicators()
    alias = next((a for a in said if known[a.indicator].items == "always"), None)
    is_told = bool(alias and thing) and not (facets.rest or facets.is_of_harm)
    return (alias, thing) if alias and is_told else None


def grown_under(row: Row, column: Facets, thing: str, near: Set[str]) -> Subject:
    """``Diện tích`` over ``Lúa``, or over all of the ``thing`` that the table is about."""
    is_whole = (row.named.is_whole or row.is_date) and bool(thing)
    kinds = near if is_whole else families(row.facets.tokens)
    own = (a for a in column.aliases if a.family in kinds or not (a.family or a.after))
    grown = next(own, None) if kinds & GROWN else None
    if grown is None:
        return Subject(reason="its heading names what is not understood")
    return Subject(grown.indicator, "total", thing if is_whole else plain_label(row.facets.text))


def is_of_others(facets: Facets) -> bool:
    """``Công ty CP ...``, ``Huyện ...``: whose figures they are, not what they are of."""
    words = [t for t in facets.tokens if t.kind not in {"-", "+", "."}]
    return bool(words) and words[0].kind == "scope" and words[0].code in {"company", "below"}


def registered(column: Facets, found: Subject) -> str:
    """``Số dự án cấp mới`` over a column: of which status the projects of all its rows are."""
    indicator = vocabulary.indicators().get(found.indicator)
    if indicator is None or found.sector != "total" or "registration" not in indicator.schemes:
        return found.sector
    names = (t for t in column.tokens if isinstance(t, NameToken))
    said = (s.sector for t in names for s in t.sectors if s.scheme == "registration")
    return next(said, found.sector)


def is_money(found: Subject) -> bool:
    """Whether an indicator is told in money."""
    return vocabulary.indicators()[found.indicator].level_unit in MONEY


def spoken_of(aliases: Iterable[vocabulary.Alias]) -> vocabulary.Alias | None:
    """``Đầu tư trực tiếp nước ngoài``: a topic, which tells whose ``số dự án`` stand below it."""
    return next((alias for alias in aliases if alias.after == "topic"), None)
