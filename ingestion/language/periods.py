"""Periods as ranges of months, and how reports name them.

A :class:`Period` is inclusive at both ends. The patterns are data
(``vocabulary/period_patterns.csv``); this module resolves what they caught against the
report's own period.

What does not belong here: which period a figure takes (``extraction``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

NUMBER_WORDS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


class Period(NamedTuple):
    """A range of months; a month is ``year * 12 + month - 1``."""

    start: int
    end: int

    @property
    def months(self) -> int:
        """How many months it covers."""
        return self.end - self.start + 1

    @property
    def year(self) -> int:
        """The year in which it ends."""
        return self.end // 12

    @property
    def month(self) -> int:
        """The calendar month (1-12) in which it ends."""
        return self.end % 12 + 1

    @property
    def is_to_date(self) -> bool:
        """Whether it runs from January to a later month of the same year."""
        return self.start % 12 == 0 and self.months > 1 and self.start // 12 == self.year

    def shifted(self, months: int) -> Period:
        """Return the period moved by a number of months."""
        return Period(self.start + months, self.end + months)


def month(year: int, number: int) -> Period:
    """One month."""
    return Period(year * 12 + number - 1, year * 12 + number - 1)


def to_date(year: int, number: int) -> Period:
    """January to a month."""
    return Period(year * 12, year * 12 + number - 1)


def whole_year(year: int, last: int | None = None) -> Period:
    """A year, or a span of years."""
    return Period(year * 12, (last or year) * 12 + 11)


def quarter(year: int, number: int) -> Period:
    """A quarter."""
    return Period(year * 12 + (number - 1) * 3, year * 12 + number * 3 - 1)


@lru_cache(maxsize=4096)
def label(ordinal: int) -> str:
    """Write a month as ``YYYY-MM``."""
    return f"{ordinal // 12:04d}-{ordinal % 12 + 1:02d}"


def small_number(text: str) -> int | None:
    """Read ``5``, ``05`` or ``năm`` as a count of months or a month's number."""
    folded = " ".join(text.split())
    if folded.isdecimal():
        return int(folded)
    return NUMBER_WORDS.get(folded)


def resolve(kind: str, found: re.Match[str], report: Period) -> Period | None:
    """Turn a caught expression into a period.

    Args:
        kind: the pattern's ``kind`` in the vocabulary.
        found: the match; groups ``m`` month, ``n`` count, ``y`` year, ``q`` quarter, ``z`` last
            year of a span.
        report: the report's own period, which fills in what is not printed.

    Returns:
        The period, or ``None`` where the numbers make none (month 13).
    """
    parts = {k: v for k, v in found.groupdict().items() if v}
    year = int(parts.get("y", report.year))
    return _RESOLVERS[kind](parts, year, report)


def _month(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = small_number(parts["m"])
    if number is None or not 1 <= number <= 12:
        return None
    if "y" not in parts and number > report.month + 6:
        year -= 1  # a report of January speaks of last December
    return month(year, number)


def _to_date(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = small_number(parts["n"])
    return to_date(year, number) if number and 1 <= number <= 12 else None


def _months_left(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = small_number(parts["n"])
    return Period(year * 12 + 12 - number, year * 12 + 11) if number and number < 12 else None


def _quarter(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = _QUARTERS.get(parts["q"])
    return quarter(year, number) if number else None


def _span(parts: dict[str, str], year: int, report: Period) -> Period | None:
    last = int(parts["z"])
    return whole_year(year, last) if year <= last <= year + 60 else None


def _years(parts: dict[str, str], year: int, report: Period) -> Period | None:
    """``5 năm`` where five years are told of: those."""
    return report if report.months == 12 * int(parts["n"]) else None


def _as_of(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = small_number(parts["m"])
    return to_date(year, number) if number and 1 <= number <= 12 else None


def _until_quarter(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = _QUARTERS.get(parts["q"])
    return to_date(year, number * 3) if number else None


def _window(parts: dict[str, str], year: int, report: Period) -> Period | None:
    """A dated window stands for the months that it mostly covers; the cut-off is mid-month.

    One that opens on the first and ends with a month is just those months. One of as many months
    as the report's so far, that ends with the month before the report does, is those.
    """
    first, last = int(parts["a"]), int(parts["m"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    gap = (year - int(parts.get("x", year - (last < first)))) * 12 + last - first
    if not 0 <= gap <= 12:
        return None
    if int(parts["d"]) == 1 and int(parts["e"]) >= 28 and first <= last:
        return Period(year * 12 + first - 1, year * 12 + last - 1)
    is_as_long = gap == report.months and report.end == year * 12 + last
    if is_as_long and report.start % 12 == 0:  # "16/11/2013 đến 15/5/2014" in half a year's report
        return report
    return month(year, last) if gap <= 1 else to_date(year, last)


def _year(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return whole_year(year)


def _this_month(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return Period(report.end, report.end)


def _last_month(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return Period(report.end - 1, report.end - 1)


def _since_january(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return _as_of(parts, year, report) if "m" in parts else _year_so_far(parts, year, report)


def _year_so_far(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return to_date(year, report.month if year == report.year else 12)


def _half_year(parts: dict[str, str], year: int, report: Period) -> Period | None:
    return to_date(year, 6)


def _quarters(parts: dict[str, str], year: int, report: Period) -> Period | None:
    number = small_number(parts["n"])
    return to_date(year, number * 3) if number else None


def _since_year(parts: dict[str, str], year: int, report: Period) -> Period | None:
    """``từ năm 2016 đến nay``: up to where the report tells."""
    return Period(year * 12, report.end) if year * 12 < report.end else None


def _vague(parts: dict[str, str], year: int, report: Period) -> Period | None:
    """``trong tuần``, ``sau 3 năm thực hiện``: of no months, so what is said of it stays unread."""
    return report


_Resolver = Callable[[dict[str, str], int, Period], Period | None]
_RESOLVERS: dict[str, _Resolver] = {
    "month": _month,
    "to_date": _to_date,
    "months_left": _months_left,
    "quarter": _quarter,
    "span": _span,
    "years": _years,
    "as_of": _as_of,
    "until_quarter": _until_quarter,
    "since_january": _since_january,
    "window": _window,
    "year": _year,
    "this_month": _this_month,
    "last_month": _last_month,
    "year_so_far": _year_so_far,
    "half_year": _half_year,
    "quarters": _quarters,
    "since_year": _since_year,
    "vague": _vague,
}
