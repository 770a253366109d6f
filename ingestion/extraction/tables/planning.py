"""Plans that heads and labels name: whether they name one, and of which period it is.

What does not belong here: what is held against a plan (``cells``).
"""

from __future__ import annotations

from itertools import pairwise

from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.words.tokens import PeriodToken
from ingestion.language.periods import Period, whole_year
from ingestion.language.text import compile_folded, fold

_A_YEAR = 12
_YEARLY = compile_folded(r"\bdự toán\b")
_SHORTER = frozenset({"tháng", "quý"})


def is_planned(facets: Facets) -> bool:
    """Whether words name the plan itself, and don't hold anything against it."""
    token = facets.comparison
    is_plan = token is not None and token.code == "plan" and not token.is_against
    return is_plan and not facets.is_percent and not facets.verbs


def planned_period(row: Facets, column: Facets, title: Facets, report: Period) -> Period | None:
    """``Kế hoạch năm 2026``, printed as an amount, is about the year.

    That of ``Kế hoạch`` below ``Năm 2026`` stands above it, that beside ``2021`` in its row. A plan
    may be of several years, or of the months that its head or its row names.
    """
    facets = next((each for each in (row, column) if is_planned(each)), None)
    if facets is None or facets.comparison is None:
        return None
    token = facets.comparison
    span = facets.period or row.period
    if span is not None and (span.months > _A_YEAR or _is_of_months(facets, span)):
        return span
    year = facets.year or column.year or row.year
    prints_year = any(letter.isdigit() for letter in facets.text[token.start : token.end])
    if year and not prints_year:
        return whole_year(year)
    titled = None if prints_year else planned_in(title)
    return titled or token.base or whole_year(report.year)


def planned_in(title: Facets) -> Period | None:
    """The year that a title names: ``Kế hoạch năm 2025``, or any other."""
    token = title.comparison
    is_plan = token is not None and token.code == "plan" and token.is_of_year
    if token is not None and is_plan and any(map(str.isdigit, title.text[token.start : token.end])):
        return token.base
    return whole_year(title.year) if title.year else None


def _is_of_months(facets: Facets, span: Period) -> bool:
    """``Tháng 9 | Kế hoạch``, not ``KH năm`` or ``Dự toán``, which is always a year's.

    ``Kế hoạch năm 2024`` over ``Cả năm | 9 tháng`` is of nine months, too.
    """
    token = facets.comparison
    if token is None or span.months >= _A_YEAR:
        return False
    behind = (t for t in facets.tokens if isinstance(t, PeriodToken) and t.start > token.start)
    is_yearly = token.is_of_year or _YEARLY.search(fold(facets.text))
    return not is_yearly or any(t.period == span for t in behind)


def short_plan(facets: Facets) -> Period | None:
    """The months that a column of planned amounts is of, where it is not of the year."""
    span = facets.period if is_planned(facets) else None
    return span if span is not None and _is_of_months(facets, span) else None


def is_within_year(facets: Facets) -> bool:
    """``KH tháng 10``, ``% KH quý III``: a plan of less than the year, named right behind it."""
    behind = (after for token, after in pairwise(facets.tokens) if token == facets.comparison)
    token = next(behind, None)
    is_short = isinstance(token, PeriodToken) and token.period.months < _A_YEAR
    return is_short or (token is not None and token.code in _SHORTER)
