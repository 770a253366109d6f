"""One table while it is being read, and the figures that it gives.

What does not belong here: walking its rows (``reading``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.documents import Span
from ingestion.extraction.measures.canonical import MONEY, Measured
from ingestion.extraction.subjects.funds import PAID, PLAN
from ingestion.extraction.subjects.stocks import COUNTED, STANDING, standing
from ingestion.extraction.tables.cells import holds_indices
from ingestion.extraction.tables.columns import Column
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.grid import CellNumber, Grid, GridCell
from ingestion.extraction.tables.layout import Layout, label_of
from ingestion.extraction.tables.names import (
    Named,
    is_listed,
    named_by,
    part_label,
    plain_label,
)
from ingestion.extraction.tables.planning import is_planned
from ingestion.extraction.tables.ratios import Ratio
from ingestion.extraction.tables.row import Row, Subject
from ingestion.extraction.tables.rows import Rows
from ingestion.extraction.tables.units import PERCENT, TableUnit, named_unit
from ingestion.language.periods import Period

_PARTS_OF_ONE = Decimal("1.5")  # a plan may be exceeded


class TableFigure(NamedTuple):
    """A figure of a table with its place.

    Attributes:
        table: what people call the table.
        dated_by: where the heads and titles stand that its period comes from.
    """

    subject: Subject
    period: Period
    measured: Measured
    status: str
    number: CellNumber
    cell: GridCell
    label: str
    head: str
    unit: str
    price_basis: str
    table: str
    dated_by: tuple[Span, ...] = ()


@dataclass(slots=True)
class Table:
    """One table while it is being read."""

    layout: Layout
    columns: list[Column]
    rows: Rows
    units: tuple[TableUnit, ...]
    told: dict[Period, str]
    ratios: dict[int, Ratio] = field(default_factory=dict)
    unit_over: TableUnit | None = None
    last: Row | None = None
    indices: dict[int, bool] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    label_over: str = ""
    time_over: Facets = field(default_factory=Facets)
    said: dict[tuple[object, ...], tuple[int, Decimal]] = field(default_factory=dict)

    @property
    def money(self) -> TableUnit | None:
        """The unit of all amounts, above the table or over its columns, where it is money."""
        amounts = [unit for unit in self.units if not unit.is_percent]
        own = [u for c in self.columns if (u := c.facets.unit) and not u.is_percent]
        one = own if own and len({unit.units for unit in own}) == 1 else [] if own else amounts
        is_money = len({*one}) == 1 and MONEY.intersection(one[0].units)
        return one[0] if is_money else None

    def unit_for(self, column: Column) -> TableUnit | None:
        """Of the units above the table, that of changes, of quantities or of values."""
        percent = next((u for u in self.units if u.is_percent), None)
        is_held = column.facets.comparison is not None and not is_planned(column.facets)
        is_change = is_held and not column.facets.is_difference
        if percent and is_change:
            return percent
        amounts = [u for u in self.units if not u.is_percent] or self.units
        fitting = [
            u for u in amounts if bool(MONEY.intersection(u.units)) != column.facets.is_volume
        ]
        return next(iter(fitting if len(amounts) > 1 else amounts), None)

    def unit_of(self, row: Row, column: Column, number: CellNumber) -> TableUnit | None:
        """Of the cell where it prints one, the row, the column, or of the whole table."""
        own = PERCENT if number.is_percent else row.unit
        return own or column.facets.unit or self.unit_for(column)

    def price_basis(self, row: Row, column: Column, subject: Subject, title: Facets) -> str:
        """Of the column or the row, else what a row above named for the same indicator."""
        if row.facets.price_basis:
            self.bases[subject.indicator] = row.facets.price_basis
        held = self.bases.get(subject.indicator, title.price_basis)
        return column.facets.price_basis or row.facets.price_basis or held

    def is_fraction(self, grid: Grid, column: Column, measured: Measured) -> bool:
        """Whether shares are printed as parts of one: ``TH/DT`` over 0,45."""
        if measured.measure not in {"plan_pct", "share_pct"}:
            return False
        cells = grid.column(column.number, self.layout.body)
        numbers = [c.number for c in cells if c.number is not None and not c.number.is_percent]
        return len(numbers) > 1 and all(abs(number.value) <= _PARTS_OF_ONE for number in numbers)

    def is_index(self, grid: Grid, column: Column) -> bool:
        """Whether the column's changes are indices, found out once."""
        if column.number in self.ratios:
            return self.ratios[column.number].kind == "share"
        if column.number not in self.indices:
            cells = grid.column(column.number, self.layout.body)
            numbers = [cell.number for cell in cells if cell.number is not None]
            self.indices[column.number] = holds_indices(numbers, column.facets)
        return self.indices[column.number]

    def head(self, row: Row) -> None:
        """A row without numbers: ``Năm 2022`` dates the rows below it."""
        if row.is_date and not (row.facets.aliases or row.facets.comparison):
            self.time_over = row.facets
        self.rows.head(row)

    def dated(self, facets: Facets) -> Facets:
        """A row's words, with when from the row above that says nothing else."""
        if facets.is_dated:
            return facets
        over = self.time_over
        status = facets.status or over.status
        return replace(facets, period=over.period, year=over.year, status=status)

    def same_again(self, grid: Grid, number: int) -> Row | None:
        """The row above, for one without a label that prints another unit: tonnes, then dollars."""
        if label_of(grid, self.layout, number):
            return None
        column = self.layout.unit if self.layout.unit is not None else -1
        own, above = grid.cells.get((number, column)), grid.cells.get((number - 1, column))
        if own is None or above is None:
            return None
        pair = [named_unit(cell.text) for cell in (own, above)]
        are_money = {bool(MONEY.intersection(unit.units)) for unit in pair if unit is not None}
        return self.last if len(are_money) > 1 else None

    def named(self, label: str, facets: Facets) -> Named:
        """``- Trung ương`` below ``Kinh tế nhà nước``: a part may go on with the name above it."""
        found = named_by(facets.text)
        if not is_listed(label):
            self.label_over = plain_label(facets.text)
        elif not (found.aliases or found.sectors or found.is_whole):
            found = named_by(f"{self.label_over} {part_label(facets.text)}")
        return found

    def has_rival(self, figure: TableFigure) -> bool:
        """Whether another row told of the very same and said otherwise: it is of something else."""
        told = figure.subject
        if told.item:
            return False
        key = (
            *told[:4], figure.period, figure.measured.measure, figure.status, figure.price_basis,
        )  # fmt: skip
        row, value = self.said.setdefault(key, (figure.cell.row, figure.number.value))
        return row != figure.cell.row and value != figure.number.value

    def is_at_odds(self, grid: Grid, cell: GridCell) -> bool:
        """Whether a bare percentage is not what its row's amounts give: who knows what of."""
        ratio = self.ratios.get(cell.column)
        return ratio is not None and ratio.holds(grid, cell.row, cell.column) is False


def told_by(columns: Sequence[Column]) -> dict[Period, str]:
    """The status that heads print for a period: it holds wherever the table names the period."""
    named = [(c.facets.period, c.facets.status) for c in columns if c.facets.period]
    told = {period: status for period, status in named if status in {"estimate", "preliminary"}}
    for period in {p for p, _ in named} - told.keys():  # a sum is as sure as what was added last
        part = next((p for p in told if p.end == period.end and p.start > period.start), None)
        if part is not None:
            told[period] = told[part]
    return told


def planned(subject: Subject) -> Subject:
    """``Kế hoạch vốn`` beside what was paid of it is an indicator of its own."""
    return subject._replace(indicator=PLAN) if subject.indicator == PAID else subject


def stood(
    indicator: vocabulary.Indicator, subject: Subject, period: Period, column: Facets
) -> Period:
    """A balance below ``31/5/2024``, a herd below ``6 tháng`` stand in that month."""
    is_as_of = any(t.kind == "period" and t.code in STANDING for t in column.tokens)
    if not is_as_of and indicator.group not in COUNTED:
        return period
    return standing(indicator, subject.sector, period, is_as_of=is_as_of)
