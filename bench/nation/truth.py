"""What really happened in a family of provinces: every series of every atom, month by month.

``final`` is the value that later reports settle on, ``estimate`` what is known of a month in
the report of that month. Wholes are drawn and split into parts, so that parts always add up;
growth of a whole is then the mean of its parts' growth, weighted by what they were.

What does not belong here: what a report states of it (``statements``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

import polars as pl

from bench.nation.catalogue import series
from bench.nation.formulas import made_up
from bench.nation.provinces import Family, Reporter

KEPT_EQUAL = 1 / 3  # shares are revised by so much of what their whole is
LAST_RANK = 63  # of provinces
_BASE_MONTH = 12 * 2016  # sizes in the catalogue are those of a mean province in this month
_AVERAGED = ("rate", "price", "annual", "annual_rank")
_WHOLE_NUMBERS = ("count", "annual_rank")


def family_truth(family: Family, months: range, seed: int) -> pl.DataFrame:
    """Final and estimated values: atom, series, month, final, estimate."""
    return pl.concat([_atom_truth(atom, months, seed) for atom in family.atoms])


def reporter_truth(truth: pl.DataFrame, reporter: Reporter) -> pl.DataFrame:
    """The series of a reporter's land: added up, or the mean where that means nothing."""
    averaged = series().filter(pl.col("kind").is_in(_AVERAGED)).get_column("series").implode()
    values = pl.col("final", "estimate")
    land = truth.filter(pl.col("atom").is_in(list(reporter.atoms)))
    added = land.group_by("series", "month").agg(values.sum(), pl.len().alias("atoms"))
    divided = pl.when(pl.col("series").is_in(averaged)).then(pl.col("atoms")).otherwise(1)
    drawn = added.with_columns(values / divided).drop("atoms")
    return pl.concat([drawn, made_up(drawn, "final", "estimate")]).sort("series", "month")


def _atom_truth(atom: str, months: range, seed: int) -> pl.DataFrame:
    """Draw wholes, then split them, level by level."""
    drawn = series().filter(pl.col("formula") == "")
    level = drawn.filter(pl.col("whole").is_null())
    frame = _wholes(level, months, atom, seed)
    frames = [frame]
    while True:
        level = drawn.filter(pl.col("whole").is_in(level.get_column("series").implode()))
        if level.is_empty():
            break
        frame = _parts(level, frame, months, atom, seed)
        frames.append(frame)
    return _counted(pl.concat(frames)).with_columns(atom=pl.lit(atom))


def _wholes(level: pl.DataFrame, months: range, atom: str, seed: int) -> pl.DataFrame:
    """Series with trend, season and noise; first estimates miss by ``revision``."""
    size = math.exp(Random(f"{seed}|{atom}|size").gauss(0, 0.6))
    drawn = _draws(level, months, atom, seed).join(level, on="series", maintain_order="left")
    years = (pl.col("month") - _BASE_MONTH) / 12
    scale = pl.when(pl.col("kind").is_in(_AVERAGED)).then(1.0).otherwise(size)
    turn = (pl.col("month") % 12 + pl.col("series") % 12) * (math.pi / 6)
    course = pl.col("growth") * years + pl.col("season") * turn.sin()
    return drawn.select(
        "series",
        "month",
        final=pl.col("size") * scale * (course + pl.col("noise") * pl.col("z")).exp(),
        revised=(pl.col("revision") * pl.col("y")).exp(),
    ).select("series", "month", "final", estimate=pl.col("final") * pl.col("revised"))


def _parts(
    level: pl.DataFrame, wholes: pl.DataFrame, months: range, atom: str, seed: int
) -> pl.DataFrame:
    """Split each whole by shares that waver; what is stated of no part stays a rest."""
    kept = ["series", "whole", "split", "share", "noise", "revision", "share_unstated"]
    drawn = _draws(level, months, atom, seed).join(
        level.select(kept), on="series", maintain_order="left"
    )
    final = pl.col("share") * (pl.col("noise") * pl.col("z")).exp()
    weighed = drawn.with_columns(final_share=final).with_columns(
        estimate_share=pl.col("final_share") * (pl.col("revision") * KEPT_EQUAL * pl.col("y")).exp()
    )
    shares = pl.col("final_share", "estimate_share")
    sums = shares.sum().over("whole", "split", "month") + pl.col("share_unstated")
    return (
        weighed.with_columns(shares / sums)
        .join(wholes.rename({"series": "whole"}), on=["whole", "month"], maintain_order="left")
        .select(
            "series",
            "month",
            final=pl.col("final") * pl.col("final_share"),
            estimate=pl.col("estimate") * pl.col("estimate_share"),
        )
    )


def _draws(level: pl.DataFrame, months: range, atom: str, seed: int) -> pl.DataFrame:
    """Two normal deviates a series and month, from a source that never changes."""
    numbers: Sequence[int] = level.get_column("series").to_list()
    size = len(numbers) * len(months)
    gauss = Random(f"{seed}|{atom}|{numbers[0]}").gauss
    return pl.DataFrame(
        {
            "series": [number for number in numbers for _ in months],
            "month": list(months) * len(numbers),
            "z": [gauss(0.0, 1.0) for _ in range(size)],
            "y": [gauss(0.0, 1.0) for _ in range(size)],
        },
        schema={"series": pl.Int32, "month": pl.Int32, "z": pl.Float64, "y": pl.Float64},
    )


def _counted(frame: pl.DataFrame) -> pl.DataFrame:
    """Things that are counted are whole numbers, and wholes the sums of theirs."""
    counted = series().filter(
        pl.col("kind").is_in(_WHOLE_NUMBERS) | (pl.col("is_count") & (pl.col("kind") == "stock"))
    )
    values = pl.col("final", "estimate")
    rounded = (
        pl.when(pl.col("series").is_in(counted.get_column("series").implode()))
        .then(values.round())
        .otherwise(values)
        .name.keep()
    )
    ranks = series().filter(pl.col("kind") == "annual_rank").get_column("series").implode()
    bounded = pl.when(pl.col("series").is_in(ranks)).then(values.clip(1, LAST_RANK))
    frame = frame.with_columns(rounded).with_columns(bounded.otherwise(values).name.keep())
    parts = counted.filter("is_split_complete").select("series", "whole")
    sums = (
        frame.join(parts, on="series")
        .group_by(pl.col("whole").alias("series"), "month")
        .agg(values.sum())
    )
    return frame.update(sums, on=["series", "month"])
