from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from tests.warehouse import synthetic
from warehouse.bi.bundle import DATABASE_UUID, make_bundle
from warehouse.bi.charts import make_chart
from warehouse.bi.dashboards import NAMES
from warehouse.bi.datasets import Catalogue, make_catalogue
from warehouse.bi.texts import DEFINITIONS, DefinitionError, definitions
from warehouse.fingerprint import DBT_PROJECT

Files = dict[str, Any]
VIETNAMESE = re.compile(
    r"[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]", re.I
)
# Vietnamese words without a mark on any letter.
PLAIN = {"FDI", "FDI từ đầu năm"}


def of_kind(files: Files, kind: str) -> dict[str, Any]:
    return {name: each for name, each in files.items() if name.startswith(f"{kind}/")}


def test_everything_has_an_identity_that_stays(
    files: Files, published: duckdb.DuckDBPyConnection, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    again = make_bundle(published, home).files
    assert {n: yaml.safe_load(t).get("uuid") for n, t in again.items()} == {
        n: each.get("uuid") for n, each in files.items()
    }
    uuids = [each["uuid"] for each in files.values() if "uuid" in each]
    assert len(uuids) == len(set(uuids))


def test_every_chart_stands_on_its_dashboard_under_a_number_of_its_own(files: Files) -> None:
    charts = {each["uuid"] for each in of_kind(files, "charts").values()}
    placed = set()
    for name, dashboard in of_kind(files, "dashboards").items():
        cells = [
            node["meta"]
            for node in dashboard["position"].values()
            if isinstance(node, dict) and node["type"] == "CHART"
        ]
        assert sorted(cell["chartId"] for cell in cells) == list(range(1, len(cells) + 1)), name
        placed |= {cell["uuid"] for cell in cells}
    assert placed == charts


def test_both_languages_have_the_same_dashboards_from_one_definition(files: Files) -> None:
    vi, en = (
        {name.removesuffix(f"_{each}.yaml") for name in files if name.endswith(f"_{each}.yaml")}
        for each in ("vi", "en")
    )
    assert vi == en
    assert {f"dashboards/{name}" for name in NAMES} <= vi


def test_vietnamese_dashboards_have_vietnamese_words(files: Files) -> None:
    for name, each in files.items():
        if name.endswith("_vi.yaml"):
            shown = each.get("slice_name") or each.get("dashboard_title") or each["table_name"]
            assert VIETNAMESE.search(shown) or shown in PLAIN, f"{name}: {shown}"


def test_english_dashboards_have_no_vietnamese_words(files: Files) -> None:
    for name, each in of_kind(files, "charts").items():
        if name.endswith("_en.yaml"):
            assert not VIETNAMESE.search(f"{each['slice_name']} {each['description']}"), name


def test_every_dashboard_ends_in_a_table_with_evidence(files: Files) -> None:
    for name in NAMES:
        last = definitions("dashboards", f"{name}.yml")["rows"][-1]["charts"][-1]
        assert last["kind"] == "table", name
        assert "evidence" in last["columns"], name


def test_the_connection_is_read_only_and_confined(files: Files) -> None:
    database = files["databases/warehouse.yaml"]
    assert not any(database[f"allow_{each}"] for each in ("dml", "ctas", "cvas", "csv_upload"))
    arguments = database["extra"]["engine_params"]["connect_args"]
    assert arguments["read_only"] is True
    assert arguments["config"] == {"enable_external_access": "false", "lock_configuration": "true"}


def test_a_chart_that_asks_for_what_is_not_there_is_refused(
    catalogues: dict[str, Catalogue],
) -> None:
    spec = {"id": "x", "kind": "number", "dataset": "months", "width": 2, "title": "x", "unit": "x"}
    with pytest.raises(DefinitionError, match="chart tried/x: dataset months has no no_metric"):
        make_chart("tried", spec | {"metric": "no_metric"}, catalogues["vi"])
    with pytest.raises(DefinitionError, match="chart tried/x: nobody reads colour"):
        make_chart("tried", spec | {"metric": "figures", "colour": "red"}, catalogues["vi"])


def test_a_column_without_a_label_is_refused(
    published: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = definitions("datasets.yml")
    del known["columns"]["province_name"]
    monkeypatch.setattr("warehouse.bi.texts.definitions", lambda *_: known)
    with pytest.raises(DefinitionError, match="no label for province_name"):
        make_catalogue(published, "vi", DATABASE_UUID)


def tables_of(query: str) -> set[str]:
    return set(re.findall(r"\b(?:fct|dim|mart)_\w+", query))


@pytest.mark.parametrize("name", NAMES)
def test_exposures_name_the_marts_that_the_dashboard_reads(
    name: str, catalogues: dict[str, Catalogue]
) -> None:
    content = (DBT_PROJECT / "models" / "exposures.yml").read_text(encoding="utf-8")
    exposures = {each["name"]: each for each in yaml.safe_load(content)["exposures"]}
    exposure = exposures[f"dashboard_{name}"]
    named = {re.sub(r"ref\('(\w+)'\)", r"\1", each) for each in exposure["depends_on"]}
    spec = definitions("dashboards", f"{name}.yml")
    used = {chart["dataset"] for row in spec["rows"] for chart in row["charts"]}
    used |= {each["dataset"] for each in spec["filters"]}
    queries = [str(catalogues["vi"].datasets[each].config["sql"]) for each in used]
    assert named == set().union(*map(tables_of, queries))
    assert exposure["url"].endswith(f"/superset/dashboard/{spec['slug'][0]}/")
    assert exposure["label"] == spec["title"][0]


def test_nothing_in_the_definitions_is_unused() -> None:
    queries = {path.stem for path in (DEFINITIONS / "datasets").glob("[!_]*.sql")}
    assert queries == set(definitions("datasets.yml")["datasets"])
    assert {path.stem for path in Path(DEFINITIONS / "dashboards").glob("*.yml")} == set(NAMES)


def test_bars_that_are_series_are_sorted_as_superset_sorts_several_series(files: Files) -> None:
    """It sorts one series by a metric's name, and passes over that name where there are several."""
    lying = [
        chart["params"]
        for chart in of_kind(files, "charts").values()
        if isinstance(chart["params"].get("x_axis"), dict)
    ]
    assert len(lying) > 4
    assert {params["x_axis_sort"] for params in lying} == {"sum", "name"}
