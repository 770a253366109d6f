from __future__ import annotations

import json
from pathlib import Path

from tests.warehouse.conftest import published_keys
from warehouse.home import Home
from warehouse.keys import keys_of
from warehouse.publish import Published


def test_keys_are_what_the_project_tests_to_be_unique(
    built_by_dbt: tuple[Home, Published],
) -> None:
    keys = published_keys(built_by_dbt[0])
    assert keys["dim_province"] == (("province_id",),)
    assert keys["bridge_province_succession"] == (("predecessor_id", "successor_id"),)
    assert keys["fct_figures"] == (("figure_id",), ("observation_id",))


def test_columns_that_may_be_empty_make_no_key(built_by_dbt: tuple[Home, Published]) -> None:
    keys = published_keys(built_by_dbt[0])["dim_report"]
    assert keys == (("doc_id",), ("evidence_url",))


def test_a_test_of_something_else_makes_no_key(tmp_path: Path) -> None:
    model = {"name": "mart", "columns": {"a": {"constraints": [{"type": "not_null"}]}}}
    test = {
        "attached_node": "model",
        "test_metadata": {"name": "is_month", "kwargs": {"column_name": "a"}},
    }
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({"nodes": {"model": model, "test": test}}), encoding="utf-8")
    assert keys_of(manifest) == {}
