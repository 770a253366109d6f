"""The truth of a small nation closes, and its errors stand where the truth says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from bench.nation.catalogue import units
from bench.nation.coverage import size
from bench.nation.errors import SHARE_OF_FIGURES
from bench.nation.generate import LAST_MONTH, generate
from bench.nation.provinces import families
from ingestion.language.numbers import parse_number
from ingestion.ledger import LEDGER_SCHEMA
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA
from tests.bench.arithmetic import CHECKS, PERIOD, THING, broken
from tests.bench.conftest import FIRST_MONTH, SMALL, put_right, stated, table
from warehouse.build import build
from warehouse.home import Home


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("observations", OBSERVATION_SCHEMA),
        ("documents", DOCUMENT_SCHEMA),
        ("ledgers", LEDGER_SCHEMA),
    ],
)
def test_a_home_holds_what_extraction_would_write(
    nation: Path, name: str, schema: pl.Schema
) -> None:
    folder = nation / "extracted" / name
    assert pl.read_parquet(folder / "_empty.parquet").schema == schema
    assert all(pl.read_parquet_schema(path) == schema for path in folder.iterdir())
    assert len(list(folder.iterdir())) > 50
    assert (nation / "quarantine" / "_empty.json").read_text(encoding="utf-8") == "[]"


def test_printed_numbers_read_as_the_values_beside_them(nation: Path) -> None:
    factors = {unit: Decimal(str(f)) for unit, f in units().select("raw_unit", "factor").rows()}
    for raw, unit, value, quote, start, end in (
        table(nation, "observations")
        .sample(2000, seed=1)
        .select("raw_value", "raw_unit", "value", "quote", "char_start", "char_end")
        .iter_rows()
    ):
        read = parse_number(raw)
        assert not read.is_ambiguous
        assert read.value * factors.get(unit, Decimal(1)) == abs(value)
        assert f" {raw} " in quote
        assert end - start == len(raw)


def test_places_follow_each_other_and_no_figure_is_there_twice(nation: Path) -> None:
    figures = table(nation, "observations")
    assert figures.get_column("observation_id").is_unique().all()
    # A report states a thing once; only plan and actual share a period.
    assert not figures.select(*THING, *PERIOD, "measure", "status").is_duplicated().any()
    after = pl.col("char_start").shift(-1).over("doc_id")
    crossing = figures.sort("doc_id", "char_start").filter(pl.col("char_end") >= after)
    assert crossing.is_empty()
    runs = table(nation, "ledgers")
    assert not runs.select("doc_id", "char_start").is_duplicated().any()
    assert runs.drop_nulls("observation_id").height == figures.height


@pytest.mark.parametrize("check", CHECKS)
def test_without_its_errors_everything_that_is_stated_fits(
    nation: Path, check: Callable[[pl.DataFrame], pl.DataFrame]
) -> None:
    comparisons = check(put_right(nation, stated(nation)))
    assert comparisons.height > 50, "too few to say anything"
    assert broken(comparisons).is_empty()


def test_every_error_breaks_something_that_is_stated(nation: Path) -> None:
    figures = stated(nation)
    found = {
        member
        for check in CHECKS
        for members in broken(check(figures)).get_column("members")
        for member in members
    }
    wrong = set(pl.read_parquet(nation / "truth.parquet").get_column("observation_id"))
    assert wrong <= found


def test_errors_are_as_many_as_wanted_and_stand_where_the_truth_says(nation: Path) -> None:
    truth = pl.read_parquet(nation / "truth.parquet")
    figures = table(nation, "observations")
    assert truth.height == pytest.approx(figures.height * SHARE_OF_FIGURES, rel=0.1)
    assert truth.get_column("kind").n_unique() == 7
    found = truth.join(figures, on=["observation_id", "doc_id", "indicator", "sector", "item",
                                    "measure", "period_start", "period_end"])  # fmt: skip
    assert found.height == truth.height
    assert found.filter(pl.col("value") != pl.col("stated_value")).is_empty()
    assert truth.filter(pl.col("true_value") == pl.col("stated_value")).is_empty()


def test_revisions_are_kept_apart_from_errors(nation: Path) -> None:
    revisions = pl.read_parquet(nation / "revisions.parquet")
    wrong = pl.read_parquet(nation / "truth.parquet").get_column("observation_id").implode()
    assert revisions.height > 100
    assert revisions.filter(pl.col("first_value") == pl.col("second_value")).is_empty()
    for side in ("first_observation_id", "second_observation_id"):
        assert not revisions.get_column(side).is_in(wrong).any()


def test_one_seed_makes_one_nation(nation: Path, tmp_path: Path) -> None:
    for seed in (SMALL.seed, SMALL.seed + 1):
        generate(tmp_path / str(seed), replace(SMALL, seed=seed, bundle="year"))
    same, other = tmp_path / str(SMALL.seed), tmp_path / str(SMALL.seed + 1)
    for name, key in (("observations", "observation_id"), ("documents", "doc_id")):
        assert table(same, name).sort(key).equals(table(nation, name).sort(key))
    bundled = list((same / "extracted" / "observations").iterdir())
    assert len(bundled) < table(same, "documents").height
    assert not table(other, "observations").equals(table(same, "observations"))


def test_the_nation_is_that_of_its_time() -> None:
    nation = families(FIRST_MONTH, LAST_MONTH)
    reporters = [reporter for family in nation for reporter in family.reporters]
    for month, units_then in ((12 * 2008 + 6, 64), (12 * 2025 + 5, 63), (12 * 2025 + 6, 34)):
        assert sum(r.first <= month <= r.last for r in reporters) == units_then
    bac_ninh = nation[0]
    assert [(r.code, len(r.atoms)) for r in bac_ninh.reporters] == [("24", 1), ("27", 1), ("24", 2)]


def test_a_nation_that_nobody_could_fill_is_refused() -> None:
    with pytest.raises(ValueError, match="ask for more years"):
        size(families(LAST_MONTH, LAST_MONTH)[:1], 1_000_000)


def test_a_home_with_reports_is_not_written_over(nation: Path) -> None:
    with pytest.raises(FileExistsError, match="name a new folder"):
        generate(nation, SMALL)


def test_the_warehouse_of_a_small_nation_builds(nation: Path) -> None:
    assert build(Home(nation)).warnings == ()
