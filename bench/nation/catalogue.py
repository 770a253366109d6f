"""What the nation's reports state: the series, who states which forms of them, and how printed.

What does not belong here: any value (``truth``) and any rule of a form (``statements``).
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import polars as pl

FOLDER = Path(__file__).parent
VOCABULARY = Path(__file__).parents[2] / "ingestion" / "vocabulary"
SERIES_KEY = ["indicator", "sector", "item", "price_basis"]


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, every cell as text."""
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@cache
def series() -> pl.DataFrame:
    """One row a series, with its number, its parent's, its unit and its words.

    ``role`` is part where there is a parent; ``is_split_complete`` says that the parts of its
    split add up to the parent.
    """
    frame = pl.read_csv(FOLDER / "series.csv", infer_schema=False, empty_string_is_null=False)
    numbers = ["share", "size", "growth", "season", "noise", "revision"]
    frame = frame.with_columns(pl.col(numbers).cast(pl.Float64, strict=False).fill_null(0.0))
    frame = frame.with_row_index("series").with_columns(pl.col("series").cast(pl.Int32))
    frame = frame.join(units(), on="raw_unit", how="left", maintain_order="left")
    return _with_parents(frame).join(_words(), on=["indicator", "sector"], maintain_order="left")


def _with_parents(frame: pl.DataFrame) -> pl.DataFrame:
    """The number of the series that each part is a part of; a whole has no item."""
    wholes = frame.filter(pl.col("item") == "").select(
        "indicator",
        "price_basis",
        pl.col("sector").alias("parent"),
        pl.col("series").alias("whole"),
    )
    split = ["whole", "split"]
    return frame.join(
        wholes, on=["indicator", "price_basis", "parent"], how="left", maintain_order="left"
    ).with_columns(
        role=pl.when(pl.col("whole").is_null()).then(pl.lit("total")).otherwise(pl.lit("part")),
        is_split_complete=((pl.col("share").sum().over(split) - 1).abs() < 1e-9)
        & pl.col("whole").is_not_null(),
        share_unstated=(1 - pl.col("share").sum().over(split)).clip(lower_bound=0),
    )


@cache
def units() -> pl.DataFrame:
    """The printed units with what one of each is worth in the canonical unit."""
    frame = pl.read_csv(FOLDER / "units.csv", schema_overrides={"factor": pl.Float64})
    return frame.with_columns(is_count=pl.col("is_count") == "yes")


@cache
def forms() -> pl.DataFrame:
    """Who states which form of which kind of series, every how many months."""
    frame = pl.read_csv(FOLDER / "forms.csv")
    stated = frame.unpivot(
        index=["kind", "role", "form"], variable_name="publisher", value_name="every"
    )
    return stated.drop_nulls("every").with_columns(pl.col("every").cast(pl.Int32))


@cache
def publishers() -> pl.DataFrame:
    """The publishers, numbered in the order in which they are believed."""
    return pl.read_csv(FOLDER / "publishers.csv").with_row_index("publisher_number")


@cache
def _words() -> pl.DataFrame:
    """How a sentence begins that states a series."""
    indicators = {r["code"]: r["label_vi"] for r in read_rows(VOCABULARY / "indicators.csv")}
    sectors = {
        f"{r['scheme']}:{r['code']}": r["name_vi"] for r in read_rows(VOCABULARY / "sectors.csv")
    }
    keys = {(r["indicator"], r["sector"]) for r in read_rows(FOLDER / "series.csv")}
    rows = [
        {
            "indicator": indicator,
            "sector": sector,
            "words": ", ".join(filter(None, [indicators[indicator], sectors.get(sector)])),
        }
        for indicator, sector in sorted(keys)
    ]
    return pl.DataFrame(rows)


def stated_forms() -> pl.DataFrame:
    """One row a series, publisher and form, with every how many months it is stated."""
    letters = publishers().select("publisher", "publisher_number", "letter")
    wanted = forms().join(letters, on="publisher").join(series(), on="kind", suffix="_of_series")
    return wanted.filter(
        (pl.col("role") == "any") | (pl.col("role") == pl.col("role_of_series")),
        pl.col("publishers").str.contains(pl.col("letter"), literal=True),
    ).select("publisher_number", "form", "series", "every")
