from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import duckdb
import pytest

from tests.dbt.metrics import by_month
from warehouse.metrics import Metric, SemanticLayer, semantic_layer

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
def layer() -> SemanticLayer:
    return semantic_layer()


@pytest.fixture(scope="session")
def asked(layer: SemanticLayer) -> dict[str, Metric]:
    return {metric.name: metric for metric in layer.asked()}


@pytest.fixture
def merged() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute(MERGED)
        yield connection


def test_a_metric_gives_the_figure_of_the_table(
    layer: SemanticLayer, marts: duckdb.DuckDBPyConnection
) -> None:
    def may(name: str) -> Decimal:
        return dict(by_month(layer, marts, name))["2024-05"]

    assert may("industrial_output_current") == Decimal("61000000000000")
    assert may("industrial_output_current_cumulated") == Decimal("280000000000000")
    assert may("industrial_output_current_plan_pct") == Decimal("41.2")


def test_a_rate_is_that_of_one_province_and_empty_for_two(
    layer: SemanticLayer, marts: duckdb.DuckDBPyConnection
) -> None:
    name = "industrial_output_current_yoy_pct"
    by_province = by_month(layer, marts, name, "province.province_id")
    assert ("2024-05", "VN24-200401", Decimal("17.3")) in by_province
    assert ("2024-05", "VN06-200401", Decimal("9.1")) in by_province
    assert dict(by_month(layer, marts, name))["2024-05"] is None


def test_a_level_adds_up_each_territory_once_and_not_the_country(
    layer: SemanticLayer, merged: duckdb.DuckDBPyConnection
) -> None:
    assert by_month(layer, merged, "exports") == [("2025-06", 11), ("2025-07", 7)]
    assert by_month(layer, merged, "exports_cumulated") == [("2025-06", 22), ("2025-07", 14)]


def test_a_metric_that_takes_its_own_rows_is_the_same_metric(
    layer: SemanticLayer, asked: dict[str, Metric], merged: duckdb.DuckDBPyConnection
) -> None:
    rows = "from fct_province_sector_month left join dim_province using (province_id)"
    for name in ("exports", "exports_cumulated", "exports_yoy_pct"):
        own = merged.execute(
            f"select strftime(month_start, '%Y-%m') as month, {asked[name].filtered()} {rows} "
            "group by 1 order by 1"
        ).fetchall()
        assert own == by_month(layer, merged, name), name


def test_what_is_cumulated_is_empty_for_several_months(
    asked: dict[str, Metric], merged: duckdb.DuckDBPyConnection
) -> None:
    rows = "from fct_province_sector_month left join dim_province using (province_id)"
    cumulated = asked["exports_cumulated"].filtered()
    assert merged.execute(f"select {cumulated} {rows}").fetchall() == [(None,)]
    june = f"select {cumulated} {rows} where month_start = date '2025-06-01'"
    assert merged.execute(june).fetchall() == [(22,)]


def test_every_metric_can_be_asked_and_has_names(
    layer: SemanticLayer, asked: dict[str, Metric], marts: duckdb.DuckDBPyConnection
) -> None:
    assert len(asked) > 50
    for name, metric in asked.items():
        by_month(layer, marts, name)  # a column that does not exist would be an error
        assert metric.label_en, name
        assert metric.description, name
        assert metric.label_vi, name


def test_a_metric_is_about_one_series(
    layer: SemanticLayer, asked: dict[str, Metric], marts: duckdb.DuckDBPyConnection
) -> None:
    known = "select is_additive, level_unit from dim_indicator where indicator_code = ?"
    for name, metric in asked.items():
        answer = marts.execute(known, [metric.indicator]).fetchone()
        assert answer, name
        assert layer.named(name, "sector") == "total", name
        assert "figure.item = ''" in metric.condition, name
        assert "figure.price_basis = '" in metric.condition, name
        measure = layer.measure_of(name)
        if measure:
            unit = layer.named(name, LEVELS[measure["expr"]])
            assert (True, metric.unit) == answer, name
            assert unit == answer[1], name
            assert "province.province_id <> 'VN'" in metric.condition, name
            assert "province.valid_from" in metric.condition, name


def test_rates_are_never_added_and_shown_only_where_one_is_stated(
    layer: SemanticLayer, asked: dict[str, Metric]
) -> None:
    measures = layer.measures.values()
    assert {m["agg"] for m in measures} == {"sum", "max", "count"}
    assert {m["expr"] for m in measures if m["agg"] == "sum"} == set(LEVELS)
    for name in asked:
        rate = next(
            (each for each in sorted(RATES, key=len, reverse=True) if name.endswith(each)), ""
        )
        shown = f"case when count({rate}) = 1 then max({rate}) end"
        assert bool(rate) != bool(layer.measure_of(name)), name
        assert not rate or layer.aggregate(name) == shown, name


def test_what_is_cumulated_is_not_added_over_months(layer: SemanticLayer) -> None:
    assert layer.measures["cumulated_level"]["non_additive_dimension"] == {
        "name": "month_start", "window_choice": "max",
    }  # fmt: skip
