from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse.build import build
from warehouse.differences import changes_between
from warehouse.home import Home
from warehouse.manifest import current_manifest
from warehouse.marts import dbt_manifest, marts_of
from warehouse.merging import UnknownPartitionError, partitions_of
from warehouse.publish import publish


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Path]:
    """A home that got reports after its first version, and a full build of the same files."""
    base = tmp_path_factory.mktemp("grown")
    home = synthetic.five_reports(base / "grown")
    other = [synthetic.figure("5", province_code="33", indicator="industrial_zones", unit="unit",
                              sector="zone:NEW+MERGED")]  # fmt: skip
    synthetic.write_report(home, "elsewhere", "2024-05", other, province_code="33")
    publish(home, build(home).path)
    revised = [synthetic.figure("61500000000000", "61.500"), synthetic.percent("18")]
    synthetic.write_report(home, "july", "2024-07", revised)
    (home.observations / "office.parquet").unlink()
    (home.documents / "office.parquet").unlink()
    synthetic.write_note(home, "garbled", province_code="24", issuer_type="soct",
                         report_period_start="2024-08", report_period_end="2024-08")  # fmt: skip
    result = build(home)
    assert result.is_partial
    publish(home, result.path)
    same = Home(base / "same")
    shutil.copytree(home.extracted, same.extracted, ignore=shutil.ignore_patterns("loaded.*"))
    shutil.copytree(home.quarantine, same.quarantine)
    return home, build(same).path


def test_a_partial_build_has_the_content_of_a_full_one(grown: tuple[Home, Path]) -> None:
    home, full = grown
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{home.current_file.resolve()}' AS partly (READ_ONLY)")
        connection.execute(f"ATTACH '{full}' AS fully (READ_ONLY)")
        names = connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'fully'"
        ).fetchall()
        differing = [name for (name,) in names if _differs(connection, name)]
    assert len(names) >= 20
    assert differing == []


def test_the_parquet_of_a_partial_build_has_the_rows_of_its_tables(
    grown: tuple[Home, Path],
) -> None:
    home, _ = grown
    with duckdb.connect(str(home.current_file.resolve()), read_only=True) as connection:
        names = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        differing = [
            name
            for (name,) in names
            if _differ(connection, f'"{name}"', f"'{home.current}/parquet/{name}.parquet'")
        ]
    assert len(names) >= 20
    assert differing == []


def test_the_noted_changes_are_those_of_a_comparison_of_all_rows(grown: tuple[Home, Path]) -> None:
    home, _ = grown
    manifest = current_manifest(home)
    assert manifest is not None
    assert manifest.changes is not None
    old = home.builds / manifest.changes.since / home.current_file.name
    marts = marts_of(dbt_manifest(home))
    all_rows = changes_between(
        old, home.current_file.resolve(), manifest.changes.since, marts, home.work / "spill"
    )
    assert manifest.changes.marts == all_rows.marts
    assert len(manifest.changes.restated) == len(all_rows.restated)


def test_a_report_put_aside_counts_as_one_of_its_month(grown: tuple[Home, Path]) -> None:
    home, _ = grown
    with duckdb.connect(str(home.current_file.resolve()), read_only=True) as connection:
        newest = connection.execute(
            "SELECT newest_report_month_id, province_newest_month_id FROM fct_freshness "
            "WHERE issuer_type = 'soct' AND indicator = 'industrial_output' "
            "AND province_id = 'VN24-200401'"
        ).fetchall()
    assert newest == [("2024-07", "2024-08")]


def test_readers_of_the_partial_build_have_its_functions(grown: tuple[Home, Path]) -> None:
    home, _ = grown
    with duckdb.connect(str(home.current_file.resolve()), read_only=True) as connection:
        known = connection.execute(
            "SELECT value FROM panel_as_of('2024-07-01') WHERE measure = 'level' "
            "AND province_id = 'VN24-200401' AND period_start = '2024-05' "
            "AND figure_kind = 'actual' AND indicator = 'industrial_output'"
        ).fetchall()
    assert [float(value) for (value,) in known] == [61e12]


def test_every_mart_says_what_its_rows_belong_to(grown: tuple[Home, Path]) -> None:
    home, _ = grown
    assert len(partitions_of(home.work / "target" / "manifest.json")) >= 20


def test_a_mart_that_does_not_say_is_named(tmp_path: Path) -> None:
    node = {"resource_type": "model", "fqn": ["khoso", "marts", "dim_x"], "name": "dim_x"}
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({"nodes": {"x": node | {"config": {"meta": {}}}}}))
    with pytest.raises(UnknownPartitionError, match="dim_x"):
        partitions_of(manifest)


def _differs(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    """Whether one has rows that the other has not, or has them another number of times."""
    return _differ(connection, f'fully."{table}"', f'partly."{table}"')


def _differ(connection: duckdb.DuckDBPyConnection, *sides: str) -> bool:
    """The same of two sources, as they stand after FROM."""
    query = "SELECT count(*) FROM (FROM {} EXCEPT ALL FROM {})"
    return any(
        connection.execute(query.format(*pair)).fetchall() != [(0,)]
        for pair in (sides, sides[::-1])
    )
