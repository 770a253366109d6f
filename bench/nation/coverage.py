"""Who states what: of all that could be stated, as much as makes a nation of the wanted size.

A publisher takes up whole blocks: the totals of indicators that check each other, then one split
of a whole into its parts. Headlines and the statistics office come first, the rest by lot, so
that provinces differ and the nation as a whole has everything.

What does not belong here: the values (``known``).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

import polars as pl

from bench.nation.catalogue import VOCABULARY, read_rows, series, stated_forms
from bench.nation.forms import often
from bench.nation.provinces import Family

USUAL_A_MONTH = 660  # figures a province and month, of all publishers
_BEHIND = {"split": 0.2, "no_headline": 0.2, "later_publisher": 0.1}


@dataclass(frozen=True, slots=True)
class Size:
    """Which families the nation has, and how many figures a province and month."""

    families: tuple[Family, ...]
    a_month: float


def size(candidates: list[Family], observations: int) -> Size:
    """Take up families until their reports hold the figures that are wanted.

    Raises:
        ValueError: not even everything that could be stated is as much.
    """
    taken: list[Family] = []
    for family in candidates:
        months = sum(f.months for f in [*taken, family])
        if taken and months * USUAL_A_MONTH > observations * 1.1:
            break
        taken.append(family)
    a_month = observations / sum(f.months for f in taken)
    most = blocks().get_column("a_month").sum()
    if a_month > most:
        raise ValueError(
            f"{observations} figures are {a_month:.0f} a province and month, and no more than "
            f"{most:.0f} can be stated; ask for more years or fewer figures"
        )
    return Size(tuple(taken), a_month)


@cache
def blocks() -> pl.DataFrame:
    """What a publisher takes up or leaves as a whole, with its figures a month."""
    headlines = {r["code"] for r in read_rows(VOCABULARY / "indicators.csv") if r["ring"] == "1"}
    indicators = series().select(
        "series", "check_group", "whole", "split",
        is_headline=pl.col("indicator").is_in(list(headlines))
        & ((pl.col("item") == "") | pl.col("is_split_complete")),
    )  # fmt: skip
    shares = pl.col("form").map_elements(often, return_dtype=pl.Float64)
    return (
        stated_forms()
        .join(indicators, on="series", maintain_order="left")
        .group_by("publisher_number", "check_group", "whole", "split", maintain_order=True)
        .agg(
            (shares / pl.col("every")).sum().alias("a_month"),
            pl.col("is_headline").any(),
            pl.struct("series", "form", "every").alias("stated"),
        )
    )


def stated_by(reporter_name: str, a_month: float, seed: int) -> pl.DataFrame:
    """What the publishers of a reporter state: publisher, series, form, every how many months."""
    lot = Random(f"{seed}|{reporter_name}|coverage")
    ranked = blocks().with_columns(
        lot=pl.Series([lot.random() for _ in range(blocks().height)]),
        is_split=pl.col("whole").is_not_null(),
    )
    behind = (
        pl.col("is_split") * _BEHIND["split"]
        + ~pl.col("is_headline") * _BEHIND["no_headline"]
        + (pl.col("publisher_number") > 0) * _BEHIND["later_publisher"]
    )
    always = pl.col("is_headline") & ~pl.col("is_split")
    order = pl.when(always).then(pl.col("lot") - 1).otherwise(pl.col("lot") + behind)
    taken = ranked.sort(order).filter(
        pl.col("a_month").cum_sum() - pl.col("a_month") / 2 <= a_month
    )
    return taken.select("publisher_number", "stated").explode("stated").unnest("stated")
