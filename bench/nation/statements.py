"""What the publishers of a reporter state, month by month: one row a printed number.

Each number is printed: ``digits`` (a whole number) with ``decimals`` in the series' own unit or
in percent. ``value`` is what stands behind it, before rounding.

What does not belong here: errors (``errors``), words and files (``printing``, ``writing``).
"""

from __future__ import annotations

import polars as pl

from bench.nation.catalogue import publishers, series
from bench.nation.forms import FORM_NUMBERS, FORMS, Form
from bench.nation.provinces import Reporter

PLANS_ARE_STATED_BY = "ubnd"
LARGEST_PERCENT = 300.0  # beyond it reports say "many times as much"
MOST_DECIMALS = 2  # with three, a comma could be taken for a separator of thousands
_PLAN_OF = "plan of "
_OWN_UNIT = ("level", "yoy_abs")


def statements(known: pl.DataFrame, coverage: pl.DataFrame, reporter: Reporter) -> pl.DataFrame:
    """Everything that is stated, each number as it is printed, in the order of the reports."""
    frames = [
        _stated(name, known, coverage.filter(pl.col("form") == name), reporter)
        for name in coverage.get_column("form").unique(maintain_order=True)
    ]
    frames.append(_plans(known, coverage, reporter))
    frame = pl.concat(frames).filter(pl.col("value").is_finite())
    return _printed(frame).sort("month", "publisher_number", "is_plan", "series", "form")


def _stated(
    name: str, known: pl.DataFrame, coverage: pl.DataFrame, reporter: Reporter
) -> pl.DataFrame:
    """The statements of one form."""
    form = FORMS[name]
    months = known.filter(
        pl.col("month").is_between(reporter.first, reporter.last),
        (pl.col("month") % 12 + 1).is_in(sorted(form.months)),
    )
    rows = months.select("series", "month", value=form.value).join(
        coverage.select("publisher_number", "series", "every"), on="series"
    )
    due = (pl.col("month") + pl.col("series")) % pl.col("every") == 0
    if name.startswith(("quarter", "annual")):
        due = pl.lit(True)
    return _dated(rows.filter(due), form, pl.col("month")).with_columns(
        form=pl.lit(FORM_NUMBERS[name], pl.Int16), is_plan=pl.lit(False)
    )  # fmt: skip


def _dated(rows: pl.DataFrame, form: Form, month: pl.Expr) -> pl.DataFrame:
    """The period of each statement."""
    end = month - form.back
    starts = {"month": end, "year": end - end % 12, "quarter": end - 2}
    return rows.select(
        "publisher_number", "series", "month", "value",
        start=starts[form.since].cast(pl.Int32), end=end.cast(pl.Int32),
    )  # fmt: skip


def _plans(known: pl.DataFrame, coverage: pl.DataFrame, reporter: Reporter) -> pl.DataFrame:
    """The plan documents: decided in December before, or when a merged unit begins."""
    stated = coverage.filter(pl.col("form") == "year_plan").get_column("series").unique()
    numbers = publishers().filter(pl.col("publisher") == PLANS_ARE_STATED_BY)
    years = range(reporter.first // 12, reporter.last // 12 + 1)
    decembers = known.filter(
        pl.col("series").is_in(stated.implode()),
        pl.col("month").is_in([12 * year + 11 for year in years]),
    )
    end = pl.col("month")
    return decembers.select(
        publisher_number=pl.lit(numbers.item(0, "publisher_number"), pl.UInt32),
        series=pl.col("series").replace(_named_as_plan()),
        month=pl.max_horizontal(end - 12, pl.lit(reporter.first, pl.Int32)),
        value="plan",
        start=end - 11,
        end="month",
        form=pl.lit(FORM_NUMBERS["plan_level"], pl.Int16),
        is_plan=pl.lit(True),
    ).filter(pl.col("month") <= reporter.last)


def _named_as_plan() -> dict[int, int]:
    """Series whose plans are an indicator of their own: from the one to the other."""
    totals = series().filter(pl.col("sector") == "total", pl.col("item") == "")
    numbers = dict(totals.select("indicator", "series").iter_rows())
    plans = totals.filter(pl.col("formula").str.starts_with(_PLAN_OF))
    return {
        numbers[formula.removeprefix(_PLAN_OF)]: number
        for formula, number in plans.select("formula", "series").iter_rows()
    }


def _printed(frame: pl.DataFrame) -> pl.DataFrame:
    """Round each value as its publisher prints it; what prints as no amount is not stated."""
    own = [n for name, n in FORM_NUMBERS.items() if FORMS[name].measure in _OWN_UNIT]
    frame = _with_habits(frame).with_columns(is_own_unit=pl.col("form").is_in(own))
    factor = pl.when("is_own_unit").then(pl.col("factor")).otherwise(1.0)
    frame = frame.with_columns(decimals=_decimals(), factor=factor)
    shown = pl.col("value").abs() / pl.col("factor") * pl.lit(10.0).pow(pl.col("decimals"))
    rounded = frame.with_columns(
        digits=shown.round().cast(pl.Int64), is_negative=pl.col("value") < 0
    )
    is_amount = pl.col("digits") > 0
    is_percent = pl.col("value").abs() <= LARGEST_PERCENT
    return rounded.filter(pl.when("is_own_unit").then(is_amount).otherwise(is_percent)).drop(
        "is_count", "level_digits", "percent_decimals"
    )


def _with_habits(frame: pl.DataFrame) -> pl.DataFrame:
    """Beside each value the unit of its series and how exactly its publisher prints."""
    habits = publishers().select("publisher_number", "level_digits", "percent_decimals")
    measured = series().select("series", "factor", "is_count")
    frame = frame.join(measured, on="series", maintain_order="left")
    return frame.join(habits, on="publisher_number", maintain_order="left")


def _decimals() -> pl.Expr:
    """Decimals of a series by its usual size: all its levels are printed alike."""
    usual = (
        pl.when(pl.col("is_own_unit") & ~pl.col("is_plan"))
        .then(pl.col("value").abs() / pl.col("factor"))
        .median()
        .over("series", "publisher_number")
        .fill_null(1.0)
        .clip(lower_bound=1e-3)
    )
    places = (pl.col("level_digits") - 1 - usual.log10().floor()).clip(0, MOST_DECIMALS)
    of_level = pl.when("is_count").then(0).otherwise(places)
    return (
        pl.when("is_own_unit").then(of_level).otherwise(pl.col("percent_decimals")).cast(pl.Int64)
    )
