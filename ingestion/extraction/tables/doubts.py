"""What a head leaves open, so that the figures below it stay unread.

What does not belong here: of which of the periods beside it a column is (``undated_heads``).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion import vocabulary
from ingestion.extraction.tables.facets import Facets
from ingestion.language.periods import Period
from ingestion.language.text import compile_folded, fold

_YEARLY = compile_folded(r"\bbình quân (?:\d+|hàng|hằng|các) năm\b")
_COUNTED = frozenset({"case", "enterprise", "person", "project", "unit", "visit"})
_A_YEAR = 12


def is_mean_of_years(column: Facets, period: Period, rate: str) -> bool:
    """``BQ 2021-2025`` over amounts: of no one year, and no sum; of growth it is the mean pace."""
    if column.comparison is not None or all(token.code != "bình quân" for token in column.tokens):
        return False
    is_span = period.months > _A_YEAR
    return not rate if is_span else _YEARLY.search(fold(column.text)) is not None


def may_be_percent(column: Facets, indicator: vocabulary.Indicator, value: Decimal) -> bool:
    """``So cùng kỳ`` over 1,2: billions or percent, who knows; five accidents fewer are five."""
    is_marked = column.is_difference or bool(column.verbs) or column.unit is not None
    is_count = indicator.level_unit in _COUNTED and value == value.to_integral_value()
    return not (is_marked or is_count)
