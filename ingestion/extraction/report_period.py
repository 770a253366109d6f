"""The period that a report is about, from its title, header or body.

What does not belong here: the period of a single figure (``predicates``).
"""

from __future__ import annotations

import re

from ingestion.language.periods import Period, month, quarter, small_number, to_date, whole_year
from ingestion.language.text import compile_folded

_OUTLOOK = compile_folded(r"(?:(?<!thực hiện )nhiệm vụ|phương hướng|giải pháp|kế hoạch)[^.;,]*\Z")
_TITLE_MONTH = compile_folded(
    r"tháng\s+(?P<m>0?[1-9]|1[0-2]|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín"
    r"|mười một|mười hai|mười)"
    r"(?![\w])(?P<gap>[^.]{0,60}?)(?:/|năm\s*)(?P<y>20\d{2})"
)
_TITLE_SPAN = compile_folded(
    r"(?P<n>\d{1,2}|sáu|chín|ba)\s+tháng(?:\s+đầu)?(?:\s+năm)?"
    r"(?:\s*|[^.]{1,60}? năm\s+)(?P<y>20\d{2})"
)
_TITLE_QUARTER = compile_folded(
    r"quý\s+(?P<q>iv|iii|ii|i|[1-4])\b[^.]{0,60}?(?:năm\s*|/)(?P<y>20\d{2})"
)
_TITLE_YEAR = compile_folded(r"(?:năm|giai đoạn)\s+(?P<y>20\d{2})(?:\s*-\s*(?P<z>20\d{2}))?")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def report_period(sources: tuple[str, ...], kind: str, evidence: dict[str, str]) -> Period | None:
    """The period of the title; the first of its months, since the second is the outlook's."""
    for place, text in zip(("title", "header", "body"), sources, strict=True):
        for pattern, build in _PERIOD_RULES[kind]:
            for found in pattern.finditer(text):
                period = build(found)
                if period:
                    evidence["period"] = f"{place}: {found.group()}"
                    is_next = period.months == 1 and _is_outlook(text, found)
                    return period.shifted(-1) if is_next else period
    return None


def _is_outlook(text: str, found: re.Match[str]) -> bool:
    """``nhiệm vụ trọng tâm tháng 6`` where no other month stands before: the report is of May."""
    return bool(_OUTLOOK.search(text[max(0, found.start() - 40) : found.start()]))


def _title_month(found: re.Match[str]) -> Period | None:
    number = small_number(found["m"])
    return month(int(found["y"]), number) if number else None


def _title_span(found: re.Match[str]) -> Period | None:
    number = small_number(found["n"])
    return to_date(int(found["y"]), number) if number and number <= 12 else None


def _title_year(found: re.Match[str]) -> Period | None:
    return whole_year(int(found["y"]), int(found["z"]) if found["z"] else None)


def _title_quarter(found: re.Match[str]) -> Period | None:
    return quarter(int(found["y"]), _QUARTERS[found["q"]])


_MONTH_FIRST = (
    (_TITLE_MONTH, _title_month),
    (_TITLE_QUARTER, _title_quarter),
    (_TITLE_SPAN, _title_span),
    (_TITLE_YEAR, _title_year),
)
_YEAR_FIRST = ((_TITLE_YEAR, _title_year),)
_PERIOD_RULES = {
    "plan": _YEAR_FIRST,
    "annual_report": _YEAR_FIRST,
    "monthly_report": _MONTH_FIRST,
    "other": _MONTH_FIRST,
}
