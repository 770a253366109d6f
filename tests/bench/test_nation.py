"""The truth of a small nation closes, and its errors stand where the truth says."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from bench.nation.catalogue import SERIES_KEY, series, units
from bench.nation.coverage import size
from bench.nation.errors import SHARE_OF_FIGURES
from bench.nation.generate import LAST_MONTH, generate
from bench.nation.provinces import families
from ingestion.language.numbers import parse_number
from ingestion.ledger import LEDGER_SCHEMA
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA
from tests.bench.conftest import SMALL, table
from warehouse.build import build
from warehouse.home import Home

THING = [*SERIES_KEY, "doc_id"]
PERIOD = ["period_start", "period_end"]
FIRST_MONTH = LAST_MONTH - 12 * 20 + 1


def levels(figures: pl.DataFrame) -> pl.DataFrame:
    """Actual levels."""
    return figures.filter(pl.col("measure") == "level", pl.col("status") != "plan")


def shifted(column: str, months: int) -> pl.Expr:
    """The month so many months before, of a ``YYYY-MM`` column."""
    day = pl.concat_str(column, pl.lit("-01")).str.to_date()
    return day.dt.offset_by(f"-{months}mo").dt.strftime("%Y-%m")


def beyond(frame: pl.DataFrame, computed: pl.Expr, tolerance: pl.Expr) -> pl.DataFrame:
    """The rows whose value is not the computed one within the tolerance of rounding."""
    assert frame.height > 100, "too few rows to say anything"
    return frame.filter((pl.col("value") - computed).abs() > tolerance * (1 + 1e-9))


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


def test_parts_add_up_to_their_whole_within_rounding(true_figures: pl.DataFrame) -> None:
    parts = series().filter("is_split_complete").select(*SERIES_KEY, "parent", "split")
    sizes = series().filter("is_split_complete").group_by("whole", "split").len()
    assert sizes.height > 20
    in_split = ["indicator", "price_basis", "parent", "split"]
    wanted = parts.group_by(in_split).agg(wanted=pl.len())
    sums = (
        levels(true_figures)
        .join(parts, on=SERIES_KEY)
        .group_by(*in_split, "doc_id", *PERIOD)
        .agg(pl.len(), sum=pl.col("value").sum(), rounding=pl.col("step").sum() / 2)
        .join(wanted, on=in_split)
        .filter(pl.col("len") == pl.col("wanted"))
        .with_columns(sector="parent", item=pl.lit(""))
    )
    totals = levels(true_figures).join(sums, on=[*THING, *PERIOD])
    assert beyond(totals, pl.col("sum"), pl.col("rounding") + pl.col("step") / 2).is_empty()


@pytest.mark.parametrize(("indicator", "sign"), [("trade_turnover", 1), ("trade_balance", -1)])
def test_exports_and_imports_make_turnover_and_balance(
    true_figures: pl.DataFrame, indicator: str, sign: int
) -> None:
    figures = levels(true_figures)
    key = ["sector", "item", "doc_id", *PERIOD]
    made = figures.filter(pl.col("indicator") == indicator)
    for name in ("exports", "imports"):
        side = figures.filter(pl.col("indicator") == name)
        made = made.join(side.select(*key, "value", "step"), on=key, suffix=f"_{name}")
    steps = pl.col("step") + pl.col("step_exports") + pl.col("step_imports")
    computed = pl.col("value_exports") + sign * pl.col("value_imports")
    assert beyond(made, computed, steps / 2).is_empty()


@pytest.mark.parametrize(("measure", "months"), [("mom_pct", 1), ("yoy_pct", 12)])
def test_growth_fits_the_levels_of_the_same_report(
    true_figures: pl.DataFrame, measure: str, months: int
) -> None:
    now = levels(true_figures)
    before = now.select(*THING, *PERIOD, before="value", step_before="step")
    growth = (
        true_figures.filter(pl.col("measure") == measure)
        .join(now.select(*THING, *PERIOD, now="value", step_now="step"), on=[*THING, *PERIOD])
        .with_columns(period_start=shifted("period_start", months))
        .with_columns(period_end=shifted("period_end", months))
        .join(before, on=[*THING, *PERIOD])
    )
    ratio = pl.col("now") / pl.col("before")
    shares = pl.col("step_now") / pl.col("now") + pl.col("step_before") / pl.col("before")
    tolerance = 50 * ratio * shares * 1.05 + pl.col("step") / 2
    assert beyond(growth, 100 * (ratio - 1), tolerance).is_empty()


def test_the_year_so_far_is_that_before_and_the_month(true_figures: pl.DataFrame) -> None:
    figures = levels(true_figures)
    month = figures.filter(pl.col("period_start") == pl.col("period_end"))
    month = month.select(*THING, "period_end", month="value", step_month="step")
    earlier = figures.select(*THING, *PERIOD, before="value", step_before="step")
    year = (
        figures.filter(pl.col("period_start") != pl.col("period_end"))
        .join(month, on=[*THING, "period_end"])
        .with_columns(period_end=shifted("period_end", 1))
        .join(earlier, on=[*THING, *PERIOD])
    )
    steps = pl.col("step") + pl.col("step_month") + pl.col("step_before")
    assert beyond(year, pl.col("before") + pl.col("month"), steps / 2).is_empty()


def test_percents_of_the_plan_fit_level_and_plan(true_figures: pl.DataFrame) -> None:
    year = pl.col("period_end").str.slice(0, 4).alias("year")
    plans = true_figures.filter(pl.col("status") == "plan").with_columns(year)
    # One plan a year of each province; the merged one has another for the rest of its first year.
    plans = plans.select(*SERIES_KEY, "province_code", "year", plan="value")
    now = levels(true_figures).select(*THING, *PERIOD, now="value", step_now="step")
    percents = (
        true_figures.filter(pl.col("measure") == "plan_pct")
        .with_columns(year)
        .join(now, on=[*THING, *PERIOD])
        .join(plans, on=[*SERIES_KEY, "province_code", "year"])
    )
    computed = 100 * pl.col("now") / pl.col("plan")
    tolerance = 50 * pl.col("step_now") / pl.col("plan") + pl.col("step") / 2
    fitting = percents.filter((pl.col("value") - computed).abs() <= tolerance * (1 + 1e-9))
    ids = percents.get_column("observation_id").unique()
    assert ids.len() > 100
    assert set(fitting.get_column("observation_id")) == set(ids)


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


def test_a_contradiction_is_beyond_the_rounding_of_both_publishers(
    nation: Path, true_figures: pl.DataFrame
) -> None:
    contradicted = pl.read_parquet(nation / "truth.parquet").filter(
        pl.col("kind") == "publishers_contradict"
    )
    months = table(nation, "documents").select("doc_id", "report_period_end")
    figures = true_figures.join(months, on="doc_id")
    key = [*SERIES_KEY, *PERIOD, "measure", "province_code", "report_period_end"]
    wrong = figures.join(
        contradicted.select("observation_id", stated=pl.col("stated_value").cast(pl.Float64)),
        on="observation_id",
    )
    others = wrong.join(figures, on=key, suffix="_other").filter(
        pl.col("observation_id") != pl.col("observation_id_other")
    )
    assert set(others.get_column("observation_id")) == set(wrong.get_column("observation_id"))
    gap = (pl.col("stated") - pl.col("value_other")).abs()
    assert others.filter(gap <= pl.max_horizontal("step", "step_other") * 2).is_empty()


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
