from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from bench.nation.generate import LAST_MONTH, Wish, generate
from bench.nation.provinces import families, month_label
from tests.bench.arithmetic import with_steps

FIRST_MONTH = LAST_MONTH - 12 * 20 + 1
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


def stated(home: Path) -> pl.DataFrame:
    """The figures as stated, beside what their documents are and what ``land`` they are about."""
    documents = table(home, "documents").select(
        "doc_id", "issuer_type", "report_period_end", "province_code"
    )
    documents = documents.join(_land(), on=["province_code", "report_period_end"])
    figures = table(home, "observations").join(documents, on=["doc_id", "province_code"])
    return with_steps(figures)


def _land() -> pl.DataFrame:
    """What a code means in the month of a report."""
    reporters = [r for family in families(FIRST_MONTH, LAST_MONTH) for r in family.reporters]
    return pl.DataFrame(
        [
            (r.code, month_label(month), r.name_of_land)
            for r in reporters
            for month in range(r.first, r.last + 1)
        ],
        schema=["province_code", "report_period_end", "land"],
        orient="row",
    )


def put_right(home: Path, figures: pl.DataFrame) -> pl.DataFrame:
    """The figures with the truth instead of the planted errors."""
    truth = pl.read_parquet(home / "truth.parquet").select(
        "observation_id", true_value=pl.col("true_value").cast(pl.Float64)
    )
    joined = figures.join(truth, on="observation_id", how="left")
    return joined.with_columns(value=pl.coalesce("true_value", "value"))
