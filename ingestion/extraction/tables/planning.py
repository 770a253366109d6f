"""Plans that heads and labels name: whether they name one, and of which period it is.

What does not belong here: what is held against a plan (``cells``).
"""

from __future__ import annotations

from itertools import pairwise

from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.words.tokens import PeriodToken
from ingestion.language.periods import Period, whole_year

_A_YEAR = 12
_SHORTER = frozenset({"tháng", "quý"})


def is_planned(facets: Facets) -> bool:
    """Whether words name the plan itself, and don't hold anything against it."""
    token = facets.comparison
    is_plan = token is not None and token.code == "plan" and not token.is_against
    return is_plan and not facets.is_percent and not facets.verbs


def planned_period(row: Facets, column: Facets, report: Period) -> Period | None:
    """``Kế hoạch năm 2026``, printed as an amount, is about the year.

    That of ``Kế hoạch`` below ``Năm 2026`` stands above it, and a plan may be of several years, or
    of a month that it names.
    """
    for facets in (row, column):
        token = facets.comparison
        if token is None or not is_planned(facets):
            continue
        span, year = facets.period, facets.year or column.year
        if span is not None and (span.months > _A_YEAR or is_within_year(facets)):
            return span
        prints_year = any(letter.isdigit() for letter in facets.text[token.start : token.end])
        if year and not prints_year:
            return whole_year(year)
        return token.base or whole_year(report.year)
    return None


def is_within_year(facets: Facets) -> bool:
    """``KH tháng 10``, ``% KH quý III``: a plan of less than the year, named right behind it."""
    behind = (after for token, after in pairwise(facets.tokens) if token == facets.comparison)
    token = next(behind, None)
    is_short = isinstance(token, PeriodToken) and token.period.months < _A_YEAR
    return is_short or (token is not None and token.code in _SHORTER)
