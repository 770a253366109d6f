"""Settles what the figures of a row are about: an indicator, a part of it, a place.

A row may name an indicator itself, or a part of what the column, the row above it or the title
names. A row without numbers heads those below it. What is not understood is refused with a reason,
and so is what hangs on it: a wrong series is worse than a missing one.

What does not belong here: periods, measures and values (``cells``).
"""

from __future__ import annotations

from collections.abc import Iterable

from ingestion import vocabulary
from ingestion.extraction.subjects.items import GROWN, families
from ingestion.extraction.subjects.parts import of_manufacturing
from ingestion.extraction.tables import meanings
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.names import is_listed, is_opening, plain_label, province_named
from ingestion.extraction.tables.part_columns import divided
from ingestion.extraction.tables.places import heads_places, is_proper
from ingestion.extraction.tables.rates import rate_of
from ingestion.extraction.tables.row import Row, Subject
from ingestion.extraction.tables.units import TableUnit
from ingestion.extraction.tables.whose import placed
from ingestion.language.periods import Period


class Rows:
    """Walks the rows of one table, top down.

    Attributes:
        is_by_place: the rows name provinces.
    """

    def __init__(
        self, title: Facets, *, is_by_place: bool, is_below: bool = False, owner: str = ""
    ) -> None:
        self.is_by_place, self._owner = is_by_place, owner
        self._is_below = self._are_below = is_below and not is_by_place
        self._title = title
        self._told = meanings.told_of_thing(title)
        self._over: vocabulary.Alias | None = None
        self._thing = meanings.thing_in(title)
        self._near = families(title.tokens)
        self._is_lost = self._is_cut = self._is_divided = False
        self._opens_parts = True
        self._depth = self._lost_below = 0
        self._spoken_of = meanings.spoken_of(title.aliases)
        self._unit: TableUnit | None = None
        self._topic = ""
        self._divided = self._rate = ""
        self._seen: set[str] = set()
        self._read: Row | None = None
        self._alone = Subject()
        self._beside: set[str] = set()

    def head(self, row: Row) -> None:
        """A row without numbers: what it names holds for the rows below it."""
        self._opens_parts = True
        self._is_below = self._is_below or heads_places(row.label)
        own = self._own(row, self._within()) or meanings.headed(row.facets)
        is_thing = bool(families(row.facets.tokens) & GROWN)
        if own is None and not (row.is_numbered or is_thing) and row.schemes & self._beside:
            return  # "Đường sắt" below "Đường bộ": a part of which there is nothing to tell
        if is_opening(row.label) and not (row.is_numbered and own):
            return
        self._over, self._rate, self._depth, self._lost_below = own, row.rate, 0, 0
        self._spoken_of = meanings.spoken_of(row.named.aliases)
        self._topic = vocabulary.indicators()[own.indicator].group if own else ""
        self._divided = ""
        self._is_lost = self._is_cut = self._is_divided = False
        self._seen = set()
        if is_thing:
            self._thing, self._near = plain_label(row.facets.text), families(row.facets.tokens)

    def subject(self, row: Row, column: Facets, period: Period) -> Subject:
        """What the figure of a row in a column is about."""
        if column.rest:
            return Subject(reason="its heading holds words that are not understood")
        if row.facets.is_of_harm or column.is_of_harm:
            return Subject(reason="of what was harmed")
        found = self._of_place(row, column, period) if self.is_by_place else self._of(row, column)
        if column.is_volume and not found.reason and meanings.is_money(found):
            return Subject(reason="a quantity of what is told in money")
        return placed(divided(found, column), column, period, self._owner)

    def after(self, row: Row, subject: Subject | None) -> None:
        """What a row leaves for those below it; ``subject`` is ``None`` where it gave no figure."""
        if self.is_by_place:
            return
        self._beside = row.schemes
        alias = self._own(row, before := self._within())
        is_named = is_listed(row.label) or bool(row.named.sectors)
        self._is_cut = subject is None and (self._is_cut or not is_named)
        if 0 < row.depth <= max(self._depth, self._lost_below):  # what is below it is of it
            self._lost_below = row.depth if subject is None else 0
        if subject is None:
            self._is_lost = self._is_lost or row.facets.unit is not None
            return
        if alias is not None and alias.indicator == subject.indicator:
            self._seen = self._seen if meanings.is_part_of(alias, before) else set()
            self._over, self._is_lost = alias, False
            self._is_below = self._are_below
            self._depth, self._unit, self._rate = row.depth, row.unit, row.rate
            self._divided = "" if is_listed(row.label) else alias.item
            is_titled = meanings.is_of(alias, meanings.free(self._title.aliases))
            is_headed = vocabulary.indicators()[alias.indicator].group == self._topic
            self._is_divided = False
            self._opens_parts = is_titled or is_headed  # "Tai nạn giao thông": its rows have parts
        elif subject.item and subject.sector == "total":
            # "Vận tải hành khách" of revenue: its roads and rivers are those of passengers.
            self._is_divided = bool(row.named.sectors)
            self._divided = subject.item if self._is_divided else self._divided
        self._seen.add(subject.sector)

    def _within(self) -> vocabulary.Alias | None:
        """The indicator that parts belong to: of the row above, else of the title."""
        return self._over or meanings.free(self._title.aliases)

    def _of(self, row: Row, column: Facets) -> Subject:
        """What a row is about by itself is the same in every column that names nothing."""
        if column.aliases:
            return self._checked(self._under_names(row, column), row)
        if self._read is not row:
            self._read, self._alone = row, self._checked(self._by_itself(row), row)
        return self._alone

    def _by_itself(self, row: Row) -> Subject:
        is_lost = self._is_lost or (self._is_cut and is_listed(row.label))
        is_lost = is_lost or row.depth > self._lost_below > 0
        within = None if is_lost else self._within()
        alias = self._own(row, within)
        if within is not None and (part := self._part(row, within)):
            return meanings.within_title(part, self._title)
        if alias is not None:
            return meanings.within_title(self._stated(alias), self._title)
        if (told := meanings.told_of_thing(row.facets)) and not row.facets.is_dated:
            return Subject(told[0].indicator, "total", told[1])
        if is_lost:
            return Subject(reason="the row above it is not understood")
        if within is None and row.named.is_whole and self._told:
            return Subject(self._told[0].indicator, "total", self._told[1])
        return self._named_thing(row, within)

    def _under_names(self, row: Row, column: Facets) -> Subject:
        """``Xuất khẩu``, ``Diện tích`` over a column: the row says of what, or when."""
        topic = meanings.spoken_of(row.named.aliases)  # "Đầu tư nước ngoài" beside "Số dự án"
        over = topic or self._over or self._spoken_of
        alias = meanings.free(column.aliases) or self._bound(column.aliases, over)
        alias = meanings.in_full(alias, self._title.aliases) if alias else None
        if alias is not None and vocabulary.indicators()[alias.indicator].items != "always":
            is_whole = topic is not None and topic.indicator in {alias.after, alias.indicator}
            found = self._stated(alias) if is_whole else self._part(row, alias)
            found = found or self._named_thing(row, alias)
            return found._replace(sector=meanings.registered(column, found))
        if self._is_below and not row.named.is_whole:
            return Subject(reason="of a company or a place below the province")
        return meanings.grown_under(row, column, self._thing, self._near)

    def _bound(
        self, aliases: Iterable[vocabulary.Alias], over: vocabulary.Alias | None
    ) -> vocabulary.Alias | None:
        """``Vốn đăng ký`` over a column of a table about new enterprises."""
        before = {a.indicator for a in (over, meanings.free(self._title.aliases)) if a}
        bound = (a for a in aliases if a.after and not before.isdisjoint({a.after, a.indicator}))
        return next(bound, None)

    def _of_place(self, row: Row, column: Facets, period: Period) -> Subject:
        province = province_named(row.label, period)
        if not province:
            return Subject(reason="no province by this name")
        aliases = column.aliases or self._title.aliases
        alias = meanings.free(aliases) or self._bound(aliases, self._over) or self._grown(aliases)
        if alias is None:
            return Subject(reason="no indicator named")
        return self._checked(self._stated(alias)._replace(province=province), row)

    def _own(self, row: Row, within: vocabulary.Alias | None) -> vocabulary.Alias | None:
        """The indicator that a label names, by itself or of the crop or animal spoken of."""
        before = None if self._is_cut else within or self._spoken_of
        own = meanings.own_alias(row.named, row.chosen_by, before)
        return own or self._grown(row.named.aliases)

    def _grown(self, aliases: Iterable[vocabulary.Alias]) -> vocabulary.Alias | None:
        return next((a for a in aliases if a.family and a.family in self._near), None)

    def _part(self, row: Row, within: vocabulary.Alias) -> Subject | None:
        if row.named.is_whole and not meanings.names_another(row.named, within):
            return self._stated(within)
        names = meanings.parts_named(row.named, within, row.around)
        if not names:
            return None
        # The same name further down is the part one level below.
        chosen = next((n for n in names if n.sector not in self._seen), names[-1])
        self._is_divided = self._is_divided and meanings.divides(chosen)
        is_below = is_listed(row.label) or self._is_divided
        item = chosen.item or (self._divided if is_below and chosen.sector != "total" else "")
        left = meanings.remaining(within, chosen.sector, self._seen)
        sector = of_manufacturing(within.indicator, left)
        return Subject(within.indicator, sector, item, sign=within.sign)

    def _named_thing(self, row: Row, within: vocabulary.Alias | None) -> Subject:
        if within is None:
            return Subject(reason="no indicator named")
        facets = row.facets
        if (facets.period or facets.year or meanings.is_plan(facets)) and not facets.rest:
            return self._stated(within)
        known = vocabulary.indicators()[within.indicator]
        if meanings.is_of_others(facets) or self._is_below or is_proper(facets, known):
            return Subject(reason="of a company or a place below the province")
        if self._is_beside_part(row, within):
            return Subject(reason="beside the part above it, and no part by this name")
        is_below = row.depth > self._depth > 0 or meanings.is_beside(facets, within)
        is_below = is_below and row.unit == self._unit
        is_part = self._opens_parts or is_below or is_listed(row.label)
        if is_part and known.items in {"always", "breakdown"}:
            return self._stated(within)._replace(item=meanings.item_of(within, facets))
        return Subject(reason="no part of the indicator by this name")

    def _is_beside_part(self, row: Row, within: vocabulary.Alias) -> bool:
        """An ordinal tells, and where there are none, that the part above has none itself."""
        if within.sector in {"total", "same"}:
            return False
        is_plain = row.depth == 0 and within is self._over and not is_listed(row.label)
        return 0 < row.depth <= self._depth or (is_plain and not meanings.has_parts(within.sector))

    def _stated(self, alias: vocabulary.Alias) -> Subject:
        """An indicator by its name; one that is always of a thing is of the thing spoken of."""
        sector = "total" if alias.sector == "same" else alias.sector
        is_of_thing = vocabulary.indicators()[alias.indicator].items == "always"
        item = alias.item or (self._thing if is_of_thing else "")
        return Subject(alias.indicator, sector, item, sign=alias.sign)

    def _checked(self, found: Subject, row: Row) -> Subject:
        if found.reason:
            return found
        indicator = vocabulary.indicators()[found.indicator]
        is_product = indicator.level_unit == "by product"
        if is_product and row.is_priced:
            return Subject(reason="what is told in quantities is worth")
        if indicator.items in {"always", "company"} and not found.item:
            return Subject(reason="it does not say of what")
        if row.unit and not is_product and not meanings.fits(indicator, row.unit):
            return Subject(reason="its unit is not that of the indicator")
        return found._replace(rate=rate_of(found, row, self._rate))
