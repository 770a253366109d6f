from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.warehouse import synthetic
from warehouse.build import build
from warehouse.home import Home
from warehouse.locking import WarehouseBusyError, writer_lock
from warehouse.publish import Published, is_current, publish
from warehouse.running import BuildFailedError


def test_a_failing_data_test_stops_the_build_and_is_named(home: Home) -> None:
    unknown = synthetic.figure("1", indicator="never_heard_of")
    synthetic.write_report(home, "may", "2024-05", [unknown])
    with pytest.raises(BuildFailedError, match="relationships_fct_observations_indicator"):
        build(home)
    with pytest.raises(FileNotFoundError, match="run the build again"):
        publish(home, home.work / "build" / "warehouse.duckdb")
    assert not home.current.exists()


def test_a_report_of_which_little_was_understood_is_a_warning(home: Home) -> None:
    synthetic.write_report(home, "badly", "2024-05", [synthetic.percent("1")])
    synthetic.write_ledger(home, "badly", ["observation", "not_understood", "not_understood"])
    assert any("not_understood_share" in warning for warning in build(home).warnings)


def test_a_ledger_that_names_a_figure_nobody_loaded_stops_the_build(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    synthetic.write_ledger(home, "may", ["observation", "observation"])
    with pytest.raises(BuildFailedError, match="relationships_fct_ledger_observation_id"):
        build(home)


def test_dbt_that_cannot_start_says_why(home: Home, tmp_path: Path) -> None:
    with pytest.raises(BuildFailedError, match="no project"):
        build(home, tmp_path / "no project")


def test_a_build_waits_for_nobody(home: Home) -> None:
    with writer_lock(home), pytest.raises(WarehouseBusyError):
        build(home)


def test_what_was_built_is_current_until_a_report_arrives(
    built_by_dbt: tuple[Home, Published],
) -> None:
    home, _ = built_by_dbt
    assert is_current(home)
    arrival = home.documents / "new.parquet"
    arrival.write_bytes((home.documents / "_empty.parquet").read_bytes())
    assert not is_current(home)
    arrival.unlink()


def test_the_manifest_counts_the_rows_of_each_mart(built_by_dbt: tuple[Home, Published]) -> None:
    _, version = built_by_dbt
    assert version.manifest.row_counts["dim_report"] == 5
    assert version.manifest.row_counts["fct_observations"] == 17


def test_the_environment_is_as_before(built_by_dbt: tuple[Home, Published]) -> None:
    assert "KHOSO_BUILD_FILE" not in os.environ
