"""Combines a row and a column into a figure: period, measure, unit, status, value.

What does not belong here: what row and column say by themselves (``rows``, ``columns``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from ingestion import vocabulary
from ingestion.extraction.bases import basis_of
from ingestion.extraction.measures import MONEY, Measured, level_unit
from ingestion.extraction.tables.facets import Facets, TableUnit
from ingestion.extraction.tables.grid import CellNumber
from ingestion.extraction.tokens import ComparisonToken
from ingestion.language.periods import Period, whole_year

_PERCENT = "percent"
_USUAL_INDEX = Decimal(50)  # a column whose median is above it holds indices, not changes


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Everything around one number.

    Attributes:
        unit: of the row, else of the column, else of the table.
        is_index: whether the column's changes are printed as 104.3.
    """

    row: Facets
    column: Facets
    title: Facets
    report: Period
    unit: TableUnit | None
    is_index: bool

    @property
    def comparison(self) -> ComparisonToken | None:
        """The base that the column or the row names."""
        return self.column.comparison or self.row.comparison


def period_of(around: Circumstances) -> Period:
    """The period of a figure: the column's, the row's in the column's year, the title's."""
    column, row = around.column, around.row
    planned = _planned_year(around)
    if planned is not None:
        return planned
    named = column.period or row.period
    year = column.year or row.year
    if named is None and year and column.is_season:  # it is told as of the report's month
        return around.report.shifted(12 * (year - around.report.year))
    if named is None and year:
        return whole_year(year)
    if named is None:
        named = column.told or around.title.period or around.report
    if column.period is None and row.period and column.year:
        named = named.shifted(12 * (column.year - named.year))
    is_prior = (column.is_prior or row.is_prior) and around.comparison is None
    return named.shifted(-12) if is_prior else named


def _planned_year(around: Circumstances) -> Period | None:
    """``Kế hoạch năm 2026``, printed as an amount, is about the year."""
    for facets in (around.row, around.column):
        token = facets.comparison
        if token is not None and token.code == "plan" and is_planned(facets):
            return token.base or whole_year(around.column.year or around.report.year)
    return None


def is_planned(facets: Facets) -> bool:
    """Whether words name the plan itself, and don't hold anything against it."""
    token = facets.comparison
    is_plan = token is not None and token.code == "plan" and not token.is_against
    is_percent = facets.unit is not None and facets.unit.is_percent
    return is_plan and not is_percent and not facets.verbs


def measured(
    around: Circumstances, indicator: vocabulary.Indicator, period: Period
) -> Measured | str:
    """Settle the measure of a figure, or say why it can't be settled."""
    token = around.comparison
    is_plan_level = is_planned(around.row) or is_planned(around.column)
    if token is None or is_plan_level:
        return _level(around, indicator)
    if token.code == "plan":
        return Measured("plan_pct", _PERCENT, Decimal(1))
    basis = basis_of(token, period)
    if basis is None:
        return "compared with a base that is not understood"
    if _is_relative(around, indicator):
        addend = Decimal(-100) if around.is_index else Decimal(0)
        sign = -1 if around.column.verbs == {"down"} else 1
        return Measured(f"{basis}_pct", _PERCENT, Decimal(sign), addend)
    return _difference(around, indicator, basis)


def _is_relative(around: Circumstances, indicator: vocabulary.Indicator) -> bool:
    own = around.column.unit
    if own is not None:
        return own.is_percent
    if "%" in around.column.text or (around.unit is not None and around.unit.is_percent):
        return True
    return indicator.level_unit == "index" or around.is_index


def _difference(
    around: Circumstances, indicator: vocabulary.Indicator, basis: str
) -> Measured | str:
    unit = around.unit
    named = level_unit(indicator, unit.units) if unit and unit.is_known else None
    if unit is None or named is None or basis not in {"mom", "yoy"}:
        return "a change without a unit"
    return Measured(f"{basis}_abs", named, unit.factor)


def _level(around: Circumstances, indicator: vocabulary.Indicator) -> Measured | str:
    if "share" in around.column.verbs:
        return Measured("share_pct", _PERCENT, Decimal(1))
    unit, own = around.unit, around.column.unit
    is_rate = "%" in around.column.text or (own is not None and own.is_percent)
    if is_rate and indicator.level_unit != _PERCENT:
        return "a percentage of what is not said"
    if unit is None:
        named = level_unit(indicator, ())
        return Measured("level", named, Decimal(1)) if named else "no unit"
    if not unit.is_known:
        return "its unit is not understood"
    if unit.is_percent and indicator.level_unit != _PERCENT:
        return "a percentage of what is not said"
    named = level_unit(indicator, unit.units) or _service_unit(indicator, unit)
    if named is None:
        return "its unit is not that of the indicator"
    return Measured("level", named, unit.factor)


def _service_unit(indicator: vocabulary.Indicator, unit: TableUnit) -> str | None:
    """A service among the products is told in money."""
    is_product = indicator.level_unit == "by product"
    return next((u for u in unit.units if is_product and u in MONEY), None)


def holds_indices(numbers: Sequence[CellNumber], column: Facets) -> bool:
    """Whether a column of changes prints 104.3 for a rise of 4.3."""
    if {"up", "down"} & column.verbs or not numbers or any(n.sign < 0 for n in numbers):
        return False
    return median(n.value for n in numbers) >= _USUAL_INDEX


def status_of(around: Circumstances, period: Period, told: dict[Period, str]) -> str:
    """The status that column or row print, else what another column says of the same period."""
    if is_planned(around.row) or is_planned(around.column):
        return "plan"
    for facets in (around.column, around.row):
        if facets.status and facets.status != "plan":
            return facets.status
    return told.get(period, "reported")
