from __future__ import annotations

from itertools import pairwise

import duckdb
import pytest

from warehouse.bi import texts
from warehouse.bi.datasets import Catalogue, render
from warehouse.bi.texts import LANGUAGES, DefinitionError
from warehouse.metrics import semantic_layer

Connection = duckdb.DuckDBPyConnection


def test_every_metric_of_every_dataset_can_be_asked(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    for catalogue in catalogues.values():
        for dataset in catalogue.datasets.values():
            asked = ", ".join(dataset.expressions.values())
            row = published.execute(f"select {asked} from ({dataset.config['sql']})").fetchone()
            assert row, dataset.name


def test_the_metrics_are_those_of_the_semantic_layer(catalogues: dict[str, Catalogue]) -> None:
    months = catalogues["vi"].datasets["months"]
    assert {metric.name for metric in semantic_layer().asked()} <= months.metrics


def test_a_metric_is_shown_in_the_unit_that_people_read(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    months = catalogues["vi"].datasets["months"]
    output = months.expressions["industrial_output_current"]
    query = f"select {output} from ({months.config['sql']}) where month = '2024-05'"
    assert published.execute(query).fetchone() == (61000,)
    (config,) = [
        m for m in months.config["metrics"] if m["metric_name"] == "industrial_output_current"
    ]
    assert config["verbose_name"].endswith("(tỷ đồng)")


def test_the_languages_differ_in_words_only(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    vi, en = (catalogues[each].datasets for each in LANGUAGES)
    for name in vi:
        assert vi[name].columns.keys() == en[name].columns.keys(), name
        counts = [
            published.execute(f"select count(*) from ({each[name].config['sql']})").fetchone()
            for each in (vi, en)
        ]
        assert all(one == other for one, other in pairwise(counts)), name


def test_a_figure_leads_to_its_evidence(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    months = catalogues["vi"].datasets["months"]
    rows = published.execute(f"select distinct evidence from ({months.config['sql']})").fetchall()
    assert rows
    assert all(link.startswith('<a href="/evidence/reports/') for (link,) in rows)
    assert all("#" in link for (link,) in rows)


def test_long_names_are_broken_between_words_and_nothing_else(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    checks = catalogues["vi"].datasets["checks"]
    query = f"select distinct identity_name, identity_label from ({checks.config['sql']})"
    rows = published.execute(query).fetchall()
    assert any("\n" in label for _, label in rows)
    assert all(label.replace("\n", " ") == name for name, label in rows)


def test_words_of_a_report_are_no_html(published: Connection) -> None:
    macros = render("reports", "vi")
    assert "replace(reports.file_name, '&', '&amp;'), '<', '&lt;')" in macros


def test_every_province_has_one_tile_of_its_own_at_any_time() -> None:
    tiles = texts.tables()["tiles"]
    for since, count in (("2004-01-01", 63), ("2025-07-01", 34)):
        then = [tile for tile in tiles if tile["valid_from"] == since]
        assert len({tile["province_code"] for tile in then}) == len(then) == count
        assert len({(tile["tile_row"], tile["tile_column"]) for tile in then}) == count


def test_tiles_are_those_of_the_provinces_of_the_time(published: Connection) -> None:
    for since in ("2004-01-01", "2025-07-01"):
        codes = {t["province_code"] for t in texts.tables()["tiles"] if t["valid_from"] == since}
        known = published.execute(
            "select distinct province_code from dim_province where province_id <> 'VN' "
            "and cast(? as date) between valid_from and coalesce(valid_to, date '9999-12-31')",
            ["2010-01-01" if since < "2010" else since],
        ).fetchall()
        assert codes == {code for (code,) in known}


def test_a_misspelt_key_is_refused_and_named() -> None:
    with pytest.raises(DefinitionError, match=r"dataset months: nobody reads abuot; known are .*"):
        texts.demand("dataset months", ["name", "abuot"], ["name", "about"])


def test_a_province_that_outlived_its_unit_has_one_newest_month(
    catalogues: dict[str, Catalogue], published: Connection
) -> None:
    own = published.cursor()  # its temporary table stands before the mart
    own.execute(
        "create temp table mart_industry as select * from main.mart_industry union all"
        " select * replace ('VN24-202507' as province_id, '2025-08' as month_id,"
        " date '2025-08-01' as month_start) from main.mart_industry"
    )
    months = catalogues["vi"].datasets["months"].config["sql"]
    newest = own.execute(
        f"select distinct month from ({months}) where is_newest and indicator = 'industrial_output'"
    ).fetchall()
    assert newest == [("2025-08",)]
