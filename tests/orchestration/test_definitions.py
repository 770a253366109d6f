from __future__ import annotations

import dagster as dg
import pytest

from orchestration.dbt_manifest import ensure_manifest
from orchestration.definitions import JOB
from orchestration.pipeline import archive_files
from tests.orchestration.conftest import REPORT
from warehouse.access import connect
from warehouse.home import Home

Defined = tuple[Home, dg.Definitions]
OUR_CHECKS = {"figures_quoted", "readers_find_it"}
MARTS = {
    "bridge_month_observations", "dim_indicator", "dim_month", "dim_province", "dim_report",
    "dim_sector", "dim_unit", "fct_conflicts", "fct_corrections", "fct_ledger",
    "fct_observations", "fct_province_sector_month", "fct_review", "fct_unread",
}  # fmt: skip


def specs(defined: Defined) -> dict[str, dg.AssetSpec]:
    return {spec.key.to_user_string(): spec for spec in defined[1].resolve_all_asset_specs()}


def test_every_stage_is_an_asset(defined: Defined) -> None:
    found = specs(defined)
    assert {
        "original",
        "observations",
        "published_warehouse",
        "evidence_pages",
        *MARTS,
    } <= found.keys()
    assert {spec.group_name for spec in found.values()} == {
        "documents", "vocabulary", "staging", "intermediate", "marts", "published",
    }  # fmt: skip


def test_every_asset_says_what_it_is_and_whose(defined: Defined) -> None:
    for name, spec in specs(defined).items():
        assert spec.description, name
        assert spec.owners == ["team:khoso"], name
        assert spec.kinds, name


@pytest.mark.parametrize(
    ("downstream", "upstream"),
    [
        ("observations", "original"),
        ("stg_reports__observations", "observations"),
        ("stg_reports__documents", "observations"),
        ("stg_reports__digit_runs", "observations"),
        *(("published_warehouse", mart) for mart in sorted(MARTS)),
    ],
)
def test_lineage_runs_from_bytes_to_readers(
    defined: Defined, downstream: str, upstream: str
) -> None:
    deps = {dep.asset_key.to_user_string() for dep in specs(defined)[downstream].deps}
    assert upstream in deps


def test_a_ready_manifest_is_not_parsed_again(defined: Defined) -> None:
    home, _ = defined
    before = ensure_manifest(home).stat().st_mtime_ns
    assert ensure_manifest(home).stat().st_mtime_ns == before


def test_the_job_takes_a_report_to_the_readers(defined: Defined) -> None:
    home, definitions = defined
    doc_id = archive_files(home, [REPORT])[0][0].doc_id
    instance = dg.DagsterInstance.ephemeral()
    instance.add_dynamic_partitions("documents", [doc_id])
    job = definitions.resolve_job_def(JOB)
    result = job.execute_in_process(instance=instance, partition_key=doc_id)

    assert result.success
    with connect(home) as connection:
        assert connection.sql("select count(*) from fct_observations").fetchall()[0][0] > 0
    checks = {c.check_name: c.passed for c in result.get_asset_check_evaluations()}
    assert all(checks.values())
    assert checks.keys() > OUR_CHECKS
    shown = metadata(instance, "observations")
    assert shown["observations"].value > 0
    assert "| indicator |" in str(shown["preview"].value)
    assert metadata(instance, "published_warehouse")["reports"].value == 1


def metadata(instance: dg.DagsterInstance, key: str) -> dict[str, dg.MetadataValue]:
    event = instance.get_latest_materialization_event(dg.AssetKey(key))
    assert event is not None
    assert event.asset_materialization is not None
    return dict(event.asset_materialization.metadata)
