"""The period that a report is about, from its title, header or body.

A title names the period of the results first and that of the outlook behind it: "tháng 5 và
phương hướng, nhiệm vụ tháng 6 năm 2024". The year may stand behind the second only.

What does not belong here: the period of a single figure (``predicates``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from ingestion.language.periods import Period, month, quarter, small_number, to_date, whole_year
from ingestion.vocabulary.forms import form

_A_YEAR = 12  # months
_JUST_OVER = (0, 1)  # months after its end in which news tell of a period
_QUARTERS = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "đầu": 1,
    "đầu tiên": 1,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
Build = Callable[[re.Match[str], int], Period | None]


class _Title(NamedTuple):
    """A title: the results' part ends at ``cut``; one without results is of the month to come."""

    text: str
    cut: int
    is_outlook: bool


def report_period(
    sources: tuple[str, ...], kind: str, issued: date | None, evidence: dict[str, str]
) -> Period | None:
    """The period of the title, else of the header, else of the body.

    Args:
        sources: title, header and body, folded.
        kind: the document's type.
        issued: its date, which tells the year of a title that names none.
        evidence: takes the words that name the period.
    """
    title, *others = map(_without_other_years, sources)
    named = next(_of_title(_split(title), kind, issued), None)
    if named is not None:
        evidence["period"] = f"title: {named[0]}"
        return named[1]
    now = month(issued.year, issued.month) if issued else None
    for place, text in zip(("header", "body"), others, strict=True):
        told = [each for each in _of_text(text, kind) if not _is_ahead(each[1], now)]
        if told:
            words, period = next((each for each in told if _is_news(each[1], now)), told[0])
            evidence["period"] = f"{place}: {words}"
            return period
    return _of_day(others[-1], kind, issued, evidence) if issued else None


def _is_news(period: Period, now: Period | None) -> bool:
    """``Trong năm 2021`` in news of 29/12/2021, in which another month is named first."""
    return now is not None and now.start - period.end in _JUST_OVER


def _is_ahead(period: Period, now: Period | None) -> bool:
    """``đạt 40% kế hoạch năm 2023`` in news of May: what is told is of no such year."""
    return now is not None and period.end - now.end > max(_JUST_OVER)


def _of_day(body: str, kind: str, issued: date, evidence: dict[str, str]) -> Period | None:
    """News of 28/5/2024 that say "tháng 5" or "5 tháng": months that end then or just before."""
    now = month(issued.year, issued.month)
    for build, found, _ in _named(body, len(body), kind):
        period = build(found, _year_before(found, issued))
        if period and _is_news(period, now):
            evidence["period"] = f"body: {found.group()}, {issued.isoformat()}"
            return period
    return None


def _without_other_years(text: str) -> str:
    """The text with signs in place of what names a day of signing, or the year of a base."""
    for name in ("day_of_signing", "year_of_prices", "year_of_base"):
        text = form(name).sub(lambda found: "~" * len(found[0]), text)
    return text


def _split(title: str) -> _Title:
    """Where the outlook begins: ``thực hiện nhiệm vụ`` before any period is none."""
    for word in form("outlook").finditer(title):
        before = title[: word.start()]
        if any(form(name).search(before) for name, _ in _MONTH_FIRST):
            return _Title(title, word.start(), is_outlook=False)
        if not form("outcome").search(before):
            return _Title(title, len(title), is_outlook=True)
    return _Title(title, len(title), is_outlook=False)


def _of_title(title: _Title, kind: str, issued: date | None) -> Iterator[tuple[str, Period]]:
    for build, found, behind in _named(title.text, title.cut, kind):
        year = _year_behind(title, found, behind) if behind else _year_before(found, issued)
        period = _summed_up(title, found, build(found, year))
        if period:
            is_next = title.is_outlook and period.months == 1
            yield _words(found, behind), period.shifted(-1) if is_next else period


def _summed_up(title: _Title, found: re.Match[str], period: Period | None) -> Period | None:
    """``quý III và 9 tháng``: the months of the year up to the quarter's end."""
    behind = form("summed_up").match(title.text, found.end(), title.cut)
    if behind is None or period is None or found.re is not form("quarter"):
        return period
    months = 12 if behind["y"] else small_number(behind["n"]) or 0
    summed = to_date(period.year, months)
    return summed if summed.end == period.end else period


def _of_text(text: str, kind: str) -> Iterator[tuple[str, Period]]:
    """Several years are a policy's there: ``Nghị quyết hỗ trợ giai đoạn 2021 - 2025``."""
    for build, found, behind in _named(text, len(text), kind):
        period = build(found, int(behind["y"]) if behind else 0)
        if period and period.months <= _A_YEAR:
            yield _words(found, behind), period


def _named(
    text: str, end: int, kind: str
) -> Iterator[tuple[Build, re.Match[str], re.Match[str] | None]]:
    """What may name a period before ``end``, with the year behind it."""
    for name, build in _PERIOD_RULES[kind]:
        for found in form(name).finditer(text, 0, end):
            yield build, found, _behind(text, found.end())


def _behind(text: str, at: int) -> re.Match[str] | None:
    """The year behind a period; in ``tháng 6 tăng 2% so với tháng 12/2022`` it is another's."""
    behind = form("year_behind").match(text, at)
    return None if behind and form("compared").search(behind.group()) else behind


def _words(found: re.Match[str], behind: re.Match[str] | None) -> str:
    return found.group() + (behind.group() if behind else "")


def _year_behind(title: _Title, found: re.Match[str], behind: re.Match[str]) -> int:
    """``tháng 12, nhiệm vụ tháng 01 năm 2021``: the year is the outlook's."""
    year = int(behind["y"])
    following = found.re.search(title.text, title.cut)
    is_of_outlook = following is not None and behind.start("y") > title.cut
    return year - 1 if is_of_outlook and following and _number(following) < _number(found) else year


def _year_before(found: re.Match[str], issued: date | None) -> int:
    """The last year in which the period was over when the report was issued; 0: not known."""
    if issued is None or found.re is form("year"):
        return 0
    last = _number(found) * (3 if found.re is form("quarter") else 1)
    return issued.year if last <= issued.month else issued.year - 1


def _number(found: re.Match[str]) -> int:
    if found.re is form("quarter"):
        return _QUARTERS[found["n"]]
    return small_number(found["n"]) or 0


def _month(found: re.Match[str], year: int) -> Period | None:
    return month(year, _number(found)) if year and _number(found) else None


def _quarter(found: re.Match[str], year: int) -> Period | None:
    return quarter(year, _number(found)) if year else None


def _span(found: re.Match[str], year: int) -> Period | None:
    return to_date(year, _number(found)) if year and 0 < _number(found) <= 12 else None


def _year(found: re.Match[str], _: int) -> Period | None:
    return whole_year(int(found["n"]), int(found["z"]) if found["z"] else None)


def _term(found: re.Match[str], _: int) -> Period | None:
    """``nhiệm kỳ 2020 - 2025``: the five years behind the one that it begins in."""
    return whole_year(int(found["n"]) + 1, int(found["z"]))


_YEAR_FIRST: tuple[tuple[str, Build], ...] = (("year", _year),)
_MONTH_FIRST = (
    ("month", _month),
    ("quarter", _quarter),
    ("span", _span),
    ("until_day", _month),
    *_YEAR_FIRST,
)
_PERIOD_RULES = {
    "plan": (("quarter", _quarter), *_YEAR_FIRST, ("term", _term)),
    "annual_report": _YEAR_FIRST,
    "monthly_report": _MONTH_FIRST,
    "other": _MONTH_FIRST,
}
