"""How exactly the other figures that are stated pin a figure down.

A pin is a way to compute a stated figure from others, with the tolerance that their rounding
leaves, in units of the figure's own last printed place. A figure without a pin cannot be checked,
and no error is planted in it.

What does not belong here: which errors are planted (``errors``).
"""

from __future__ import annotations

import polars as pl

from bench.nation.forms import FORM_NUMBERS

_SERIES = ["publisher_number", "series"]
_HALF = 0.5  # of the last printed place


def pinned(stated: pl.DataFrame) -> pl.DataFrame:
    """Beside each statement ``tolerance`` and ``pinned_by`` of its narrowest pin, or nulls."""
    rows = stated.filter(~pl.col("is_plan"))
    wide = _beside_each_other(rows)
    found = [
        _narrowest(wide, form, pins) for form in _RULES if (pins := _pins(form, set(wide.columns)))
    ]
    both = pl.concat([*found, _of_other_publishers(rows)])
    best = both.sort("tolerance").unique(["row"], keep="first", maintain_order=True)
    return stated.join(best, on="row", how="left", maintain_order="left")


def _beside_each_other(rows: pl.DataFrame) -> pl.DataFrame:
    """One row a series, publisher and report, with the digits of each form in a column."""
    key = [*_SERIES, "month"]
    # Both a month level and the year so far have these decimals; percentages have their own.
    wide = rows.pivot(on="form", index=key, values=["digits", "row"], aggregate_function="first")
    names = {str(number): name for name, number in FORM_NUMBERS.items()}
    wide = wide.rename({c: _named(c, names) for c in wide.columns if c not in key})
    decimals = rows.filter(~pl.col("is_own_unit")).group_by("publisher_number").agg(
        percent_decimals=pl.col("decimals").first()
    )  # fmt: skip
    wide = wide.join(decimals, on="publisher_number", how="left")
    earlier = [c for c in ("last_month_level", "last_month_year_level") if c in wide.columns]
    # What the report of eleven months ago settled on for the month a year ago.
    settled = wide.select(*_SERIES, pl.col("month") + 11, *earlier)
    return wide.join(settled, on=key, how="left", suffix="_a_year_ago")


def _named(column: str, names: dict[str, str]) -> str:
    """Columns of a pivot, ``digits_3``, by the name of the form; rows as ``row_NAME``."""
    kind, number = column.rsplit("_", 1)
    return names[number] if kind == "digits" else f"row_{names[number]}"


def _pins(form: str, columns: set[str]) -> dict[str, pl.Expr]:
    """The pins of a form among what the same publisher states, with their tolerances."""
    if f"row_{form}" not in columns:
        return {}
    return {name: tolerance for name, needs, tolerance in _RULES.get(form, []) if needs <= columns}


def _narrowest(wide: pl.DataFrame, form: str, pins: dict[str, pl.Expr]) -> pl.DataFrame:
    """The row numbers of a form with the narrowest of its pins."""
    return (
        wide.select(pl.col(f"row_{form}").alias("row"), **pins)
        .drop_nulls("row")
        .unpivot(index="row", variable_name="pinned_by", value_name="tolerance")
        .drop_nulls("tolerance")
        .select("row", "pinned_by", "tolerance")
    )


def _of_other_publishers(rows: pl.DataFrame) -> pl.DataFrame:
    """Statements of the same figure by others in the same month, to the coarser last place."""
    key = ["series", "form", "month"]
    columns = [*key, "row", "publisher_number", "decimals"]
    return (
        rows.select(columns)
        .join(rows.select(columns), on=key, suffix="_other")
        .filter(pl.col("publisher_number") != pl.col("publisher_number_other"))
        .select(
            "row",
            pinned_by=pl.lit("other publisher"),
            tolerance=pl.lit(10.0)
            .pow(pl.col("decimals") - pl.col("decimals_other"))
            .clip(lower_bound=1.0),
        )
    )


def _level_by_growth(base: str, growth: str) -> tuple[set[str], pl.Expr]:
    """A level from its base and the growth since."""
    half_percent = _HALF * pl.lit(10.0).pow(-pl.col("percent_decimals")) / 100
    tolerance = pl.when(pl.col(growth).is_not_null()).then(pl.col(base) * half_percent + 4 * _HALF)
    return {base, growth}, tolerance


def _growth_by_levels(now: str, base: str) -> tuple[set[str], pl.Expr]:
    """A growth from two levels."""
    scale = 100 * pl.lit(10.0).pow(pl.col("percent_decimals"))
    ratio = pl.col(now) / pl.col(base)
    return {now, base}, scale * ratio * _HALF * (1 / pl.col(now) + 1 / pl.col(base)) + _HALF


def _by_sum(*needs: str) -> tuple[set[str], pl.Expr]:
    """One of three levels of which one is the sum of the others."""
    all_there = pl.all_horizontal([pl.col(n).is_not_null() for n in needs])
    return set(needs), pl.when(all_there).then(3 * _HALF)


def _plan_by_level(level: str) -> tuple[set[str], pl.Expr]:
    """A percent of the plan from a level; plans are round numbers, printed in full."""
    return {level, "year_plan"}, pl.col("year_plan") * _HALF * 2 / pl.col(level) + _HALF


_RULES: dict[str, list[tuple[str, set[str], pl.Expr]]] = {
    "month_level": [
        ("last month and its growth", *_level_by_growth("last_month_level", "month_mom")),
        ("last year and its growth", *_level_by_growth("last_year_level", "month_yoy")),
        ("the year so far", *_by_sum("year_level", "last_month_year_level")),
    ],
    "year_level": [
        ("last year and its growth", *_level_by_growth("last_year_year_level", "year_yoy")),
        ("the month and the year before it", *_by_sum("month_level", "last_month_year_level")),
    ],
    "last_month_level": [
        ("the month and its growth", *_level_by_growth("month_level", "month_mom")),
    ],
    "last_month_year_level": [
        ("the month and the year so far", *_by_sum("month_level", "year_level")),
    ],
    "month_mom": [("both months", *_growth_by_levels("month_level", "last_month_level"))],
    "month_yoy": [
        ("both levels", *_growth_by_levels("month_level", "last_year_level")),
        (
            "the level and an earlier report",
            *_growth_by_levels("month_level", "last_month_level_a_year_ago"),
        ),
    ],
    "year_yoy": [
        ("both levels", *_growth_by_levels("year_level", "last_year_year_level")),
        (
            "the level and an earlier report",
            *_growth_by_levels("year_level", "last_month_year_level_a_year_ago"),
        ),
    ],
    "year_plan": [("the level and the plan", *_plan_by_level("year_level"))],
}
