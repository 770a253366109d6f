"""The arithmetic of reports, written down once more: what must fit what, within rounding.

Each check gives a row a comparison: ``value``, ``computed``, ``tolerance``, and the
``members`` that it compares. It knows nothing of how a nation is generated.
"""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from bench.nation.catalogue import SERIES_KEY, series

THING = [*SERIES_KEY, "doc_id"]
PERIOD = ["period_start", "period_end"]
_OF_PLAN = {"public_investment_plan": "public_investment_disbursed"}


def broken(comparisons: pl.DataFrame) -> pl.DataFrame:
    """The comparisons that rounding does not explain."""
    gap = (pl.col("value") - pl.col("computed")).abs()
    return comparisons.filter(gap > pl.col("tolerance") * (1 + 1e-9))


def with_steps(figures: pl.DataFrame) -> pl.DataFrame:
    """Values as numbers, with ``step``, what one unit in the last printed place is worth."""
    digits = pl.col("raw_value").str.replace_all(r"\D", "").cast(pl.Float64)
    value = pl.col("value").cast(pl.Float64)
    decimals = pl.col("raw_value").str.extract(r",(\d+)").str.len_chars().fill_null(0)
    by_decimals = pl.lit(10.0).pow(-decimals.cast(pl.Int64))
    by_power = pl.lit(10.0).pow((value.abs() / digits).log10().round())
    step = pl.when(value == 0).then(by_decimals).otherwise(by_power)
    return figures.with_columns(value=value, step=step)


def _levels(figures: pl.DataFrame) -> pl.DataFrame:
    return figures.filter(pl.col("measure") == "level", pl.col("status") != "plan")


def _as(frame: pl.DataFrame, name: str, *key: str) -> pl.DataFrame:
    """Value, step and identity under other names, beside a key."""
    named = {"value": name, "step": f"step_{name}", "observation_id": f"id_{name}"}
    return frame.select(*key, *named).rename(named)


def _members(*names: str) -> pl.Expr:
    return pl.concat_list("observation_id", *[f"id_{name}" for name in names])


def _back(months: int) -> list[pl.Expr]:
    """The period so many months before."""
    return [
        pl.concat_str(column, pl.lit("-01")).str.to_date().dt.offset_by(f"-{months}mo")
        .dt.strftime("%Y-%m").alias(column)
        for column in PERIOD
    ]  # fmt: skip


def parts_and_whole(figures: pl.DataFrame) -> pl.DataFrame:
    """Splits that add up, where one report states all parts and the whole."""
    parts = series().filter("is_split_complete").select(*SERIES_KEY, "parent", "split")
    in_split = ["indicator", "price_basis", "parent", "split"]
    wanted = parts.group_by(in_split).agg(wanted=pl.len())
    sums = (
        _levels(figures)
        .join(parts, on=SERIES_KEY)
        .group_by(*in_split, "doc_id", *PERIOD)
        .agg(
            pl.len(), computed=pl.col("value").sum(), steps=pl.col("step").sum(),
            ids=pl.col("observation_id"),
        )
        .join(wanted, on=in_split)
        .filter(pl.col("len") == pl.col("wanted"))
        .with_columns(sector="parent", item=pl.lit(""))
    )  # fmt: skip
    return _levels(figures).join(sums, on=[*THING, *PERIOD]).select(
        "value", "computed", tolerance=(pl.col("steps") + pl.col("step")) / 2,
        members=pl.col("ids").list.concat("observation_id"),
    )  # fmt: skip


def turnover_and_balance(figures: pl.DataFrame) -> pl.DataFrame:
    """Exports and imports make both, of what is planned as well."""
    levels = figures.filter(pl.col("measure") == "level")
    key = ["sector", "item", "doc_id", "status", *PERIOD]
    made = levels.filter(pl.col("indicator").is_in(["trade_turnover", "trade_balance"]))
    for name in ("exports", "imports"):
        made = made.join(_as(levels.filter(pl.col("indicator") == name), name, *key), on=key)
    sign = pl.when(pl.col("indicator") == "trade_turnover").then(1).otherwise(-1)
    return made.select(
        "value",
        computed=pl.col("exports") + sign * pl.col("imports"),
        tolerance=(pl.col("step") + pl.col("step_exports") + pl.col("step_imports")) / 2,
        members=_members("exports", "imports"),
    )


def growth_and_levels(figures: pl.DataFrame) -> pl.DataFrame:
    """Growth over a month and a year, with the base in the same report."""
    levels, key = _levels(figures), [*THING, *PERIOD]
    found = [
        figures.filter(pl.col("measure") == measure)
        .join(_as(levels, "now", *key), on=key)
        .with_columns(_back(months))
        .join(_as(levels, "base", *key), on=key)
        for measure, months in (("mom_pct", 1), ("yoy_pct", 12))
    ]
    return _growth(pl.concat(found))


def growth_and_earlier_reports(figures: pl.DataFrame) -> pl.DataFrame:
    """Growth over a year, with the base as the publisher settled on it a month after it."""
    publisher = [*SERIES_KEY, "issuer_type", "land", *PERIOD]
    settled = _levels(figures).filter(pl.col("status") == "official")
    key = [*THING, *PERIOD]
    growth = (
        figures.filter(pl.col("measure") == "yoy_pct")
        .join(_as(_levels(figures), "now", *key), on=key)
        .with_columns(_back(12))
        .join(_as(settled, "base", *publisher), on=publisher)
    )
    return _growth(growth)


def _growth(frame: pl.DataFrame) -> pl.DataFrame:
    ratio = pl.col("now") / pl.col("base")
    shares = pl.col("step_now") / pl.col("now") + pl.col("step_base") / pl.col("base")
    return frame.select(
        "value",
        computed=100 * (ratio - 1),
        # A sliver more than the first order of the quotient's rounding.
        tolerance=50 * ratio * shares * (1 + shares) + pl.col("step") / 2,
        members=_members("now", "base"),
    )


def year_so_far(figures: pl.DataFrame) -> pl.DataFrame:
    """The year so far is that before, as restated, and the month."""
    levels = _levels(figures)
    single = pl.col("period_start") == pl.col("period_end")
    month, key = _as(levels.filter(single), "month", *THING, "period_end"), [*THING, *PERIOD]
    year = levels.filter(~single).join(month, on=[*THING, "period_end"])
    year = year.with_columns(_back(1)[1]).join(_as(levels, "before", *key), on=key)
    return year.select(
        "value",
        computed=pl.col("before") + pl.col("month"),
        tolerance=(pl.col("step") + pl.col("step_month") + pl.col("step_before")) / 2,
        members=_members("month", "before"),
    )


def plan_and_level(figures: pl.DataFrame) -> pl.DataFrame:
    """Percents of the plan of the year that the province's plan document states."""
    year = pl.col("period_end").str.slice(0, 4).alias("year")
    plans = figures.filter(pl.col("status") == "plan").with_columns(
        year, indicator=pl.col("indicator").replace(_OF_PLAN)
    )
    of_land = [*SERIES_KEY, "land", "year"]
    key = [*THING, *PERIOD]
    return (
        figures.filter(pl.col("measure") == "plan_pct")
        .with_columns(year)
        .join(_as(_levels(figures), "now", *key), on=key)
        .join(_as(plans, "plan", *of_land), on=of_land)
        .select(
            "value",
            computed=100 * pl.col("now") / pl.col("plan"),
            tolerance=50 * pl.col("step_now") / pl.col("plan")
            + 50 * pl.col("now") * pl.col("step_plan") / pl.col("plan").pow(2) * 1.01
            + pl.col("step") / 2,
            members=_members("now", "plan"),
        )
    )


def other_publishers(figures: pl.DataFrame) -> pl.DataFrame:
    """One figure as two publishers state it in one month."""
    key = [*SERIES_KEY, *PERIOD, "measure", "status", "land", "report_period_end"]
    other = _as(figures, "computed", *key, "issuer_type").rename({"issuer_type": "other_type"})
    return (
        figures.join(other, on=key)
        .filter(pl.col("issuer_type") < pl.col("other_type"))
        .select(
            "value", "computed", tolerance=pl.max_horizontal("step", "step_computed"),
            members=_members("computed"),
        )
    )  # fmt: skip


CHECKS: tuple[Callable[[pl.DataFrame], pl.DataFrame], ...] = (
    parts_and_whole,
    turnover_and_balance,
    growth_and_levels,
    growth_and_earlier_reports,
    year_so_far,
    plan_and_level,
    other_publishers,
)
