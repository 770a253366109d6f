"""What is known of each series in the report of each month: beside the month what came before.

``now`` and all that ends with the month holds its first estimate; everything else is final.

What does not belong here: who states what of it (``statements``).
"""

from __future__ import annotations

import math
from random import Random

import polars as pl

from bench.nation.catalogue import series, stated_forms
from bench.nation.formulas import made_up
from bench.nation.provinces import Reporter

PLAN_DIGITS = 3  # plans are round numbers
_BASES = (2009, 2014, 2019)  # years that price indices are compared with, each after it is over


def with_what_was_known(truth: pl.DataFrame, reporter: Reporter, seed: int) -> pl.DataFrame:
    """The truth of a reporter, sorted by series and month, with what its reports compare."""
    frame = _with_years(truth)
    correction = pl.col("estimate") - pl.col("final")
    frame = frame.with_columns(
        now="estimate",
        month_before=_before("final", 1),
        month_before_then=_before("final", 13),
        year_before=_before("final", 12),
        december=_before("december", 12),
        year_now=pl.col("year_final") + correction,
        year_then=_before("year_final", 12),
        year_before_now=_before("year_final", 1),
        quarter_now=pl.col("quarter_final") + correction,
        quarter_then=_before("quarter_final", 12),
    )
    frame = _with_wholes(_with_base(_with_yields(frame)))
    return frame.join(
        plans(frame, reporter, seed), on=["series", "year"], how="left", maintain_order="left"
    )


def _with_years(truth: pl.DataFrame) -> pl.DataFrame:
    """Sums over the year and the quarter so far and the whole year, of what is final."""
    final = pl.col("final")
    frame = truth.with_columns(year=pl.col("month") // 12, quarter=pl.col("month") // 3)
    return frame.with_columns(
        year_final=final.cum_sum().over("series", "year"),
        quarter_final=final.cum_sum().over("series", "quarter"),
        annual=final.sum().over("series", "year"),
        december=final.last().over("series", "year"),
    )


def _before(column: str, months: int) -> pl.Expr:
    """The value so many months before."""
    return pl.col(column).shift(months).over("series")


def _with_base(frame: pl.DataFrame) -> pl.DataFrame:
    """The mean of the latest year that indices are based on and that was over."""
    bases = pl.DataFrame({"base_year": list(_BASES)}, schema={"base_year": pl.Int32})
    means = (
        frame.join(bases, left_on="year", right_on="base_year")
        .group_by("series", "year")
        .agg(base=pl.col("final").mean())
    )
    return frame.with_columns(over=pl.col("year") - 1).join_asof(
        means.sort("year").rename({"year": "base_year"}),
        left_on="over", right_on="base_year", by="series", check_sortedness=False,
    ).drop("over", "base_year")  # fmt: skip


def _with_yields(frame: pl.DataFrame) -> pl.DataFrame:
    """Yields are output by area, of the year so far: a ratio of months means nothing."""
    kinds = series().select("series", "kind")
    of_year = made_up(frame, "year_now", "year_then").join(kinds, on="series")
    yields = of_year.filter(pl.col("kind") == "yield").drop("kind")
    yields = yields.with_columns(year=pl.col("month") // 12)
    others = frame.join(yields.select("series").unique(), on="series", how="anti")
    return pl.concat([others, yields], how="diagonal").sort("series", "month")


def _with_wholes(frame: pl.DataFrame) -> pl.DataFrame:
    """For parts, what shares and contributions are taken of."""
    wanted = ["now", "year_now", "year_then", "quarter_now", "quarter_then"]
    parts = series().filter(pl.col("whole").is_not_null()).select("series", "whole")
    wholes = frame.select(
        pl.col("series").alias("whole"), "month", *[pl.col(w).alias(f"whole_{w}") for w in wanted]
    )
    return frame.join(parts, on="series", how="left", maintain_order="left").join(
        wholes, on=["whole", "month"], how="left", maintain_order="left"
    )


def plans(frame: pl.DataFrame, reporter: Reporter, seed: int) -> pl.DataFrame:
    """The plan of each year, for the series that are compared with one."""
    planned = stated_forms().filter(pl.col("form") == "year_plan").select("series").unique()
    made = series().filter(pl.col("formula") != "").select("series")
    annual = (
        frame.join(planned, on="series")
        .join(made, on="series", how="anti")
        .group_by("series", "year")
        .agg(pl.col("annual").first())
        .sort("series", "year")
    )
    draw = Random(f"{seed}|{reporter.name_of_land}|plan").gauss
    rounded = [
        _round_number(value * math.exp(draw(0.0, 0.06))) for value in annual.get_column("annual")
    ]
    drawn = annual.select(
        "series", pl.col("year") * 12, plan=pl.Series(rounded, dtype=pl.Float64)
    ).rename({"year": "month"})
    both = pl.concat([drawn, made_up(drawn, "plan").join(planned, on="series")])
    return both.select("series", "plan", year=pl.col("month") // 12)


def _round_number(value: float) -> float:
    """The nearest number of few digits, at least 1."""
    if value < 1:
        return 1.0
    return float(round(value, PLAN_DIGITS - 1 - math.floor(math.log10(value))))
