from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

import duckdb
import pytest

from tests.dbt.metrics import Metrics
from tests.warehouse import synthetic

LEVELS = {"value": "unit", "cumulated_value": "cumulated_unit"}
RATES = {"mom_pct", "yoy_pct", "cumulated_yoy_pct", "plan_pct"}
# A merger in July 2025: the old province, the new one, and what the new one restates; the country.
MERGED = """
create table dim_province as from (values
    ('old', date '2004-01-01', date '2025-06-30'), ('other', date '2004-01-01', date '2025-06-30'),
    ('new', date '2025-07-01', null), ('VN', date '1945-09-02', null)
) t(province_id, valid_from, valid_to);
create table fct_province_sector_month as
select *, 'exports' as indicator, 'total' as sector, '' as item, '' as price_basis, 'USD' as unit,
    'USD' as cumulated_unit, 2 * value as cumulated_value, value as yoy_pct
from (values
    ('old', date '2025-06-01', 1), ('other', date '2025-06-01', 10),
    ('new', date '2025-06-01', 100), ('VN', date '2025-06-01', 1000),
    ('old', date '2025-07-01', 10000), ('new', date '2025-07-01', 7)
) t(province_id, month_start, value);
"""


@pytest.fixture(scope="session")
def metrics(tmp_path_factory: pytest.TempPathFactory) -> Metrics:
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    text = (home.work / "target" / "manifest.json").read_text(encoding="utf-8")
    return Metrics(json.loads(text))


@pytest.fixture
def merged() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute(MERGED)
        yield connection


def test_a_metric_gives_the_figure_of_the_table(
    metrics: Metrics, marts: duckdb.DuckDBPyConnection
) -> None:
    def may(name: str) -> Decimal:
        return dict(metrics.by_month(marts, name))["2024-05"]

    assert may("industrial_output_current") == Decimal("61000000000000")
    assert may("industrial_output_current_cumulated") == Decimal("280000000000000")
    assert may("industrial_output_current_plan_pct") == Decimal("41.2")


def test_a_rate_is_that_of_one_province_and_empty_for_two(
    metrics: Metrics, marts: duckdb.DuckDBPyConnection
) -> None:
    name = "industrial_output_current_yoy_pct"
    by_province = metrics.by_month(marts, name, "province.province_id")
    assert ("2024-05", "VN24-200401", Decimal("17.3")) in by_province
    assert ("2024-05", "VN06-200401", Decimal("9.1")) in by_province
    assert dict(metrics.by_month(marts, name))["2024-05"] is None


def test_a_level_adds_up_each_territory_once_and_not_the_country(
    metrics: Metrics, merged: duckdb.DuckDBPyConnection
) -> None:
    assert metrics.by_month(merged, "exports") == [("2025-06", 11), ("2025-07", 7)]
    assert metrics.by_month(merged, "exports_cumulated") == [("2025-06", 22), ("2025-07", 14)]


def test_every_metric_can_be_asked_and_has_names(
    metrics: Metrics, marts: duckdb.DuckDBPyConnection
) -> None:
    assert len(metrics.asked) > 50
    for name, metric in metrics.asked.items():
        metrics.by_month(marts, name)  # a column that does not exist would be an error
        assert metric["label"], name
        assert metric["description"], name
        assert metric["config"]["meta"]["label_vi"], name


def test_a_metric_is_about_one_series(metrics: Metrics, marts: duckdb.DuckDBPyConnection) -> None:
    known = "select is_additive, level_unit from dim_indicator where indicator_code = ?"
    for name, metric in metrics.asked.items():
        answer = marts.execute(known, [metrics.named(name, "indicator")]).fetchone()
        assert answer, name
        assert metrics.named(name, "sector") == "total", name
        assert "figure.item = ''" in metrics.condition(name), name
        assert "figure.price_basis = '" in metrics.condition(name), name
        measure = metrics.measure_of(name)
        if measure:
            unit = metrics.named(name, LEVELS[measure["expr"]])
            assert (True, metric["config"]["meta"]["unit"]) == answer, name
            assert unit == answer[1], name
            assert "province.province_id <> 'VN'" in metrics.condition(name), name
            assert "province.valid_from" in metrics.condition(name), name


def test_rates_are_never_added_and_shown_only_where_one_is_stated(metrics: Metrics) -> None:
    assert {m["agg"] for m in metrics.measures.values()} == {"sum", "max", "count"}
    assert {m["expr"] for m in metrics.measures.values() if m["agg"] == "sum"} == set(LEVELS)
    for name in metrics.asked:
        rate = next(
            (each for each in sorted(RATES, key=len, reverse=True) if name.endswith(each)), ""
        )
        shown = f"case when count({rate}) = 1 then max({rate}) end"
        assert bool(rate) != bool(metrics.measure_of(name)), name
        assert not rate or metrics.aggregate(name) == shown, name


def test_what_is_cumulated_is_not_added_over_months(metrics: Metrics) -> None:
    assert metrics.measures["cumulated_level"]["non_additive_dimension"] == {
        "name": "month_start", "window_choice": "max", "window_groupings": [],
    }  # fmt: skip
