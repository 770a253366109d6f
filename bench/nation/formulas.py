"""Series that others make up: turnover of exports and imports, capital in dollars, yields.

What does not belong here: series that are drawn by lot (``truth``).
"""

from __future__ import annotations

from typing import Literal

import polars as pl

from bench.nation.catalogue import FOLDER, read_rows, series

Side = Literal["left", "right"]


def made_up(frame: pl.DataFrame, *values: str) -> pl.DataFrame:
    """Sums, differences and ratios, in the columns of ``frame``: series, month and values."""
    joined = _made().join(_side(frame, "left", values), on="left_series")
    joined = joined.join(_side(frame, "right", values), on=["right_series", "month"])
    return joined.select(
        "series", "month", *[_result(f"left_{v}", f"right_{v}").alias(v) for v in values]
    )


def _made() -> pl.DataFrame:
    """The made-up series with the numbers of the two others."""
    terms = pl.col("formula").str.split(" ")
    made = series().filter(pl.col("formula").str.contains(r" [+/-] "))
    made = made.select(
        "series", "sector", "item",
        left=terms.list.get(0), operator=terms.list.get(1), right=terms.list.get(2),
        is_in_dollars=pl.col("formula").str.ends_with(" in USD"),
    )  # fmt: skip
    for side in ("left", "right"):
        numbers = series().select(
            pl.col("indicator").alias(side), "sector", "item",
            pl.col("series").alias(f"{side}_series"),
        )  # fmt: skip
        made = made.join(numbers, on=[side, "sector", "item"])
    return made


def _side(frame: pl.DataFrame, side: Side, values: tuple[str, ...]) -> pl.DataFrame:
    """One of the two others, under names of its own."""
    names = {column: f"{side}_{column}" for column in ("series", *values)}
    return frame.select("series", "month", *values).rename(names)


def _result(left: str, right: str) -> pl.Expr:
    operator = pl.col("operator")
    dollars = pl.when("is_in_dollars").then(1 / dong_a_dollar()).otherwise(1.0)
    return (
        pl.when(operator == "+")
        .then(pl.col(left) + dollars * pl.col(right))
        .when(operator == "-")
        .then(pl.col(left) - pl.col(right))
        .otherwise(pl.col(left) / pl.col(right))
    )


def dong_a_dollar() -> pl.Expr:
    """The rate of exchange in the year of a month."""
    rates = {int(r["year"]): float(r["rate"]) for r in read_rows(FOLDER / "exchange_rates.csv")}
    return (pl.col("month") // 12).replace_strict(rates, return_dtype=pl.Float64)
