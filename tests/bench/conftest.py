from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from bench.nation.generate import Wish, generate

SMALL = Wish(observations=20_000, years=2, bundle="document")


@pytest.fixture(scope="session")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two provinces that become one, three publishers, two years: generated once."""
    home = tmp_path_factory.mktemp("nation")
    generate(home, SMALL)
    return home


def table(home: Path, name: str) -> pl.DataFrame:
    """All rows of one kind of file."""
    return pl.read_parquet(home / "extracted" / name / "*.parquet")


@pytest.fixture(scope="session")
def true_figures(nation: Path) -> pl.DataFrame:
    """The figures with the planted errors put right; ``step`` is their last printed place."""
    truth = pl.read_parquet(nation / "truth.parquet").select("observation_id", "true_value")
    figures = table(nation, "observations").join(truth, on="observation_id", how="left")
    digits = pl.col("raw_value").str.replace_all(r"\D", "").cast(pl.Float64)
    power = (pl.col("value").cast(pl.Float64).abs() / digits).log10().round()
    decimals = pl.col("raw_value").str.extract(r",(\d+)").str.len_chars().fill_null(0)
    by_decimals = pl.lit(10.0).pow(-decimals.cast(pl.Int64))
    step = pl.when(pl.col("value") == 0).then(by_decimals).otherwise(pl.lit(10.0).pow(power))
    return figures.with_columns(
        step=step, value=pl.coalesce("true_value", "value").cast(pl.Float64)
    )
