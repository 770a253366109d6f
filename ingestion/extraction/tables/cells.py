"""Combines a row and a column into a figure: period, measure, unit, status, value.

What does not belong here: what row and column say by themselves (``rows``, ``columns``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.extraction.measures.bases import basis_of
from ingestion.extraction.measures.canonical import MONEY, Measured, level_unit
from ingestion.extraction.subjects.funds import PAID
from ingestion.extraction.subjects.stocks import is_stock
from ingestion.extraction.tables.doubts import is_mean_of_years, may_be_percent
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.grid import CellNumber
from ingestion.extraction.tables.planning import (
    is_planned,
    is_within_year,
    planned_in,
    planned_period,
)
from ingestion.extraction.tables.rates import GROWTH, MEAN, SHARE, rate_titled
from ingestion.extraction.tables.units import TableUnit
from ingestion.extraction.words.tokens import ComparisonToken
from ingestion.language.periods import Period, whole_year
from ingestion.language.text import compile_folded, fold

_PERCENT = "percent"
_HELD_RATE = "a rate that is held against another"
_MEAN_OF_YEARS = "a mean of years"
_NO_YEARS_PLAN = "held against a plan that is not the year's"
_UNSAID = "a percentage of what is not said"
_GROWTH = compile_folded(r"\b(?:tốc độ|tỷ lệ|mức) tăng\b")
_RATIO = compile_folded(r"\btỷ lệ\b")
_A_YEAR = 12
_USUAL_INDEX = Decimal(50)  # a column whose median is above it holds indices, not changes


class Circumstances(NamedTuple):
    """Everything around one number.

    Attributes:
        unit: of the row, else of the column, else of the table.
        is_index: whether the column's changes are printed as 104.3.
        value: the number itself.
    """

    row: Facets
    column: Facets
    title: Facets
    report: Period
    unit: TableUnit | None
    is_index: bool
    value: Decimal = Decimal(0)

    @property
    def comparison(self) -> ComparisonToken | None:
        """The base that the column or the row names."""
        return self.column.comparison or self.row.comparison

    def held_against(self, indicator: vocabulary.Indicator) -> ComparisonToken | None:
        """``Chỉ số ... các tháng so với cùng kỳ``: months of an index are held against its base."""
        is_of_index = indicator.level_unit == "index" and self.title.comparison is not None
        is_bare = (self.column.is_dated or self.row.is_dated) and not self.column.verbs
        return self.comparison or (self.title.comparison if is_of_index and is_bare else None)


def period_of(around: Circumstances) -> Period:
    """The period of a figure: the column's, the row's in the column's year, the title's."""
    column, row = around.column, around.row
    planned = planned_period(around.row, around.column, around.title, around.report)
    if planned is not None:
        return planned
    named = column.period or row.period
    year = column.year or row.year
    if named is None and year and (column.is_season or column.is_prior):
        same = around.report if column.is_season else _said_around(around)
        return same.shifted(_A_YEAR * (year - same.year))
    if named is None and year:
        return whole_year(year)
    if named is None:
        named = _said_around(around)
    if column.period is None and row.period and column.year:
        named = named.shifted(_A_YEAR * (column.year - named.year))
    is_prior = (column.is_prior or row.is_prior) and around.comparison is None
    is_told = named.end <= around.report.end - _A_YEAR  # "Cùng kỳ tháng 5/2023", a year later
    return named.shifted(-_A_YEAR) if is_prior and not is_told else named


def _said_around(around: Circumstances) -> Period:
    """The months of the title; a year that it names is meant where it is not the report's."""
    year = around.title.year
    titled = whole_year(year) if year and year != around.report.year else None
    return around.column.told or around.title.period or titled or around.report


def measured(
    around: Circumstances, indicator: vocabulary.Indicator, period: Period, rate: str = ""
) -> Measured | str:
    """Settle the measure of a figure, or say why it can't be settled; ``rate`` is its row's."""
    token = around.held_against(indicator)
    is_plan_level = is_planned(around.row) or is_planned(around.column)
    rate = rate or _rate_over(around, indicator)
    if is_mean_of_years(around.column, period, rate):
        return _MEAN_OF_YEARS
    if rate:
        return _rate(around, indicator, rate, is_level=token is None or is_plan_level)
    if token is None or is_plan_level:
        return _level(around, indicator)
    if indicator.level_unit == _PERCENT:  # 58,5 of 60 percent planned: a rate of rates
        return _HELD_RATE
    if token.code == "plan":
        held = around.column if around.column.comparison else around.row
        if is_within_year(held):
            return _NO_YEARS_PLAN
        return Measured("plan_pct", _PERCENT, Decimal(1))
    basis = basis_of(token, period)
    if basis is None:
        return "compared with a base that is not understood"
    if _is_relative(around, indicator):
        addend = Decimal(-100) if around.is_index else Decimal(0)
        sign = -1 if around.column.verbs == {"down"} else 1
        return Measured(f"{basis}_pct", _PERCENT, Decimal(sign), addend)
    return _difference(around, indicator, basis)


def _rate_over(around: Circumstances, indicator: vocabulary.Indicator) -> str:
    """The rate that a title names, where neither row nor column says what a percentage is."""
    is_bare = around.held_against(indicator) is None and not around.column.verbs
    is_percent = around.unit is not None and around.unit.is_percent
    is_rate = indicator.level_unit in {"index", _PERCENT}
    if not is_bare or not is_percent or is_rate:
        return ""
    is_growth = _GROWTH.search(fold(around.column.text)) is not None
    is_of_years = period_of(around).months >= _A_YEAR  # of a month it may be on the month before
    return GROWTH if is_growth and is_of_years else rate_titled(around.title.text)


def _rate(
    around: Circumstances, indicator: vocabulary.Indicator, rate: str, *, is_level: bool
) -> Measured | str:
    """``Tốc độ tăng trưởng GRDP``, ``Cơ cấu kinh tế``: rates that nothing is held against."""
    is_percent = around.unit is not None and around.unit.is_percent
    if not is_level or not is_percent or is_stock(indicator, "total"):
        return _HELD_RATE
    if rate == SHARE:
        return Measured("share_pct", _PERCENT, Decimal(1))
    is_span = period_of(around).months > _A_YEAR
    if rate == MEAN and not is_span:
        return "a mean of years that are not named"
    return Measured("avg_growth_pct" if is_span else "yoy_pct", _PERCENT, Decimal(1))


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
    unit = around.unit or TableUnit(Decimal(1), (), "")  # cases and the dead need no unit
    named = level_unit(indicator, unit.units) if unit.is_known else None
    may_be_rate = may_be_percent(around.column, indicator, around.value)
    if named is None or basis not in {"mom", "yoy"} or may_be_rate:
        return "a change without a unit"
    return Measured(f"{basis}_abs", named, unit.factor)


def _level(around: Circumstances, indicator: vocabulary.Indicator) -> Measured | str:
    if "share" in around.column.verbs:
        return Measured("share_pct", _PERCENT, Decimal(1))
    if "contribution" in around.column.verbs:
        return Measured("contribution_pp", "pp", Decimal(1))
    if indicator.level_unit == "index" and around.unit is not None and around.unit.is_percent:
        return _index(around)
    if around.column.is_change:
        return "a change on what is not said"
    unit, own = around.unit, around.column.unit
    is_rate = "%" in around.column.text or (own is not None and own.is_percent)
    if is_rate and indicator.level_unit != _PERCENT:
        is_paid = indicator.code == PAID and _RATIO.search(fold(around.column.text))
        return Measured("plan_pct", _PERCENT, Decimal(1)) if is_paid else _UNSAID
    if unit is None:
        named = level_unit(indicator, ())
        return Measured("level", named, Decimal(1)) if named else "no unit"
    if not unit.is_known:
        return "its unit is not understood"
    if unit.is_percent and indicator.level_unit != _PERCENT:
        return _UNSAID
    named = level_unit(indicator, unit.units) or _service_unit(indicator, unit)
    if named is None:
        return "its unit is not that of the indicator"
    return Measured("level", named, unit.factor)


def _index(around: Circumstances) -> Measured | str:
    """An index in percent of several months is held against the year before; of one, who knows."""
    if period_of(around).months == 1:
        return _UNSAID
    addend = Decimal(-100) if around.value >= _USUAL_INDEX else Decimal(0)
    return Measured("yoy_pct", _PERCENT, Decimal(1), addend)


def _service_unit(indicator: vocabulary.Indicator, unit: TableUnit) -> str | None:
    """A service among the products is told in money."""
    is_product = indicator.level_unit == "by product"
    return next((u for u in unit.units if is_product and u in MONEY), None)


def holds_indices(numbers: Sequence[CellNumber], column: Facets) -> bool:
    """Whether a column of changes prints 104.3 for a rise of 4.3."""
    is_change = column.is_difference or {"up", "down"} & column.verbs
    if is_change or not numbers or any(n.sign < 0 for n in numbers):
        return False
    return median(n.value for n in numbers) >= _USUAL_INDEX


def status_of(around: Circumstances, period: Period, told: dict[Period, str]) -> str:
    """The status that column or row print, else what another column says of the same period."""
    if is_planned(around.row) or is_planned(around.column):
        return "plan"
    for facets in (around.column, around.row):
        is_held = facets.comparison is not None and facets.comparison.code != "plan"
        if facets.status and (facets.status != "plan" or is_held):
            return facets.status
    is_aim = period.start > around.report.end and planned_in(around.title) == period
    return "plan" if is_aim else told.get(period, "reported")
