"""The forms of a statement: what is said of a series in the report of a month, and of which months.

A form is said at what was known then: the month itself by its first estimate, all before by what
they settled on.

What does not belong here: who says it how often (``forms.csv``), and printing (``printing``).
"""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

ALL_MONTHS = frozenset(range(1, 13))
NOT_JANUARY = ALL_MONTHS - {1}  # the year so far is January alone, which was said already
NOT_FEBRUARY = ALL_MONTHS - {2}
QUARTER_ENDS = frozenset({3, 6, 9, 12})
LATER_QUARTERS = QUARTER_ENDS - {3}
DECEMBER = frozenset({12})


@dataclass(frozen=True, slots=True)
class Form:
    """One form.

    Attributes:
        measure: as observations name it.
        value: over the columns of ``with_what_was_known``.
        since: where the period starts: month, quarter or year.
        back: how many months before the report's month the period ends.
        months: the months of the year in which it is said.
        status: as observations name it.
        words: what stands between the name and the number.
    """

    measure: str
    value: pl.Expr
    since: str = "month"
    back: int = 0
    months: frozenset[int] = ALL_MONTHS
    status: str = "estimate"
    words: str = "ước đạt"


def _change(now: str, before: str) -> pl.Expr:
    return 100 * (pl.col(now) / pl.col(before) - 1)


def _share(part: str, whole: str) -> pl.Expr:
    return 100 * pl.col(part) / pl.col(whole)


_GREW = "so với cùng kỳ năm trước"
_COMPARED = "so với tháng trước"

FORMS: dict[str, Form] = {
    "month_level": Form("level", pl.col("now")),
    "month_mom": Form("mom_pct", _change("now", "month_before"), words=_COMPARED),
    "month_yoy": Form("yoy_pct", _change("now", "year_before"), words=_GREW),
    "month_yoy_abs": Form("yoy_abs", pl.col("now") - pl.col("year_before"), words=_GREW),
    "month_dec": Form("dec_pct", _change("now", "december"), words="so với tháng 12 năm trước"),
    "month_base": Form("base_pct", _change("now", "base"), words="so với kỳ gốc"),
    "month_share": Form("share_pct", _share("now", "whole_now"), words="chiếm"),
    "year_level": Form("level", pl.col("year_now"), "year", months=NOT_JANUARY),
    "year_yoy": Form("yoy_pct", _change("year_now", "year_then"), "year", months=NOT_JANUARY,
                     words=_GREW),
    "year_plan": Form("plan_pct", _share("year_now", "plan"), "year", words="so với kế hoạch năm"),
    "year_share": Form("share_pct", _share("year_now", "whole_year_now"), "year",
                       months=NOT_JANUARY, words="chiếm"),
    "year_contribution": Form(
        "contribution_pp",
        100 * (pl.col("year_now") - pl.col("year_then")) / pl.col("whole_year_then"),
        "year", months=NOT_JANUARY, words="đóng góp",
    ),
    "last_month_level": Form("level", pl.col("month_before"), back=1, status="official",
                             words="chính thức đạt"),
    "last_month_yoy": Form("yoy_pct", _change("month_before", "month_before_then"), back=1,
                           status="official", words=_GREW),
    "last_month_year_level": Form("level", pl.col("year_before_now"), "year", back=1,
                                  months=NOT_FEBRUARY, status="official", words="chính thức đạt"),
    "last_year_level": Form("level", pl.col("year_before"), back=12, status="reported",
                            words="cùng kỳ đạt"),
    "last_year_year_level": Form("level", pl.col("year_then"), "year", back=12,
                                 months=NOT_JANUARY, status="reported", words="cùng kỳ đạt"),
    "quarter_level": Form("level", pl.col("quarter_now"), "quarter", months=QUARTER_ENDS),
    "quarter_yoy": Form("yoy_pct", _change("quarter_now", "quarter_then"), "quarter",
                        months=QUARTER_ENDS, words=_GREW),
    "quarter_share": Form("share_pct", _share("quarter_now", "whole_quarter_now"), "quarter",
                          months=QUARTER_ENDS, words="chiếm"),
    "quarter_contribution": Form(
        "contribution_pp",
        100 * (pl.col("quarter_now") - pl.col("quarter_then")) / pl.col("whole_quarter_then"),
        "quarter", months=QUARTER_ENDS, words="đóng góp",
    ),
    "quarter_year_level": Form("level", pl.col("year_now"), "year", months=LATER_QUARTERS),
    "quarter_year_yoy": Form("yoy_pct", _change("year_now", "year_then"), "year",
                             months=LATER_QUARTERS, words=_GREW),
    "annual_level": Form("level", pl.col("now"), "year", months=DECEMBER),
    "annual_yoy": Form("yoy_pct", _change("now", "year_before"), "year", months=DECEMBER,
                       words=_GREW),
    "annual_yoy_abs": Form("yoy_abs", pl.col("now") - pl.col("year_before"), "year",
                           months=DECEMBER, words=_GREW),
    "plan_level": Form("level", pl.col("plan"), "year", status="plan", words="kế hoạch"),
}  # fmt: skip
FORM_NUMBERS = {name: number for number, name in enumerate(FORMS)}


def often(form: str) -> float:
    """In which share of all months a form can be said."""
    return len(FORMS[form].months) / 12
