from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import dagster as dg
import pytest

from ingestion.store import Store
from orchestration.pipeline import extract_documents
from orchestration.resources import HomeResource
from orchestration.sensors import landing_sensor
from tests.orchestration.conftest import REPORT
from warehouse.home import Home

Tick = Callable[[], dg.SensorResult | dg.SkipReason]


@pytest.fixture
def instance() -> dg.DagsterInstance:
    return dg.DagsterInstance.ephemeral()


@pytest.fixture
def tick(home: Home, instance: dg.DagsterInstance) -> Tick:
    """One evaluation of the sensor, after which Dagster knows what it was told."""
    sensor = landing_sensor("a_job")
    context = dg.build_sensor_context(
        instance=instance, resources={"khoso": HomeResource(root=str(home.root))}
    )

    def evaluate() -> dg.SensorResult | dg.SkipReason:
        result = sensor(context)
        assert isinstance(result, dg.SensorResult | dg.SkipReason)
        if isinstance(result, dg.SensorResult):
            for request in result.dynamic_partitions_requests or []:
                instance.add_dynamic_partitions("documents", request.partition_keys)
        return result

    return evaluate


def drop(home: Home, name: str, text: str | None = None) -> Path:
    """A file that was dropped a minute ago."""
    path = home.landing / name
    if text is None:
        shutil.copyfile(REPORT, path)
    else:
        path.write_text(text)
    os.utime(path, (time.time() - 60,) * 2)
    return path


def requested(result: dg.SensorResult | dg.SkipReason) -> dg.RunRequest:
    assert isinstance(result, dg.SensorResult)
    assert result.run_requests is not None
    (request,) = result.run_requests
    return request


def test_an_empty_folder_asks_for_nothing(tick: Tick) -> None:
    assert isinstance(tick(), dg.SkipReason)


def test_new_files_are_archived_and_asked_for_in_one_run(
    home: Home, tick: Tick, instance: dg.DagsterInstance
) -> None:
    drop(home, "a.txt")
    drop(home, "b.txt", "another")
    request = requested(tick())
    known = instance.get_dynamic_partitions("documents")
    assert known == [receipt.doc_id for receipt in Store(home.root).archive.receipts()]
    assert [request.tags[f"dagster/asset_partition_range_{end}"] for end in ("start", "end")] == [
        known[0],
        known[1],
    ]


def test_a_run_that_failed_is_not_asked_for_under_a_new_key(home: Home, tick: Tick) -> None:
    drop(home, "a.txt")
    assert requested(tick()).run_key == requested(tick()).run_key


def test_while_a_run_is_under_way_no_other_is_asked_for(
    home: Home, tick: Tick, instance: dg.DagsterInstance
) -> None:
    drop(home, "a.txt")
    instance.add_run(dg.DagsterRun(job_name="a_job", status=dg.DagsterRunStatus.STARTED))
    result = tick()
    assert isinstance(result, dg.SensorResult)
    assert result.run_requests == []
    assert len(instance.get_dynamic_partitions("documents")) == 1


def test_a_changed_file_is_a_new_document(home: Home, tick: Tick) -> None:
    drop(home, "a.txt", "first")
    first = requested(tick())
    drop(home, "a.txt", "second")
    second = requested(tick())
    assert first.run_key != second.run_key
    assert len(Store(home.root).archive.receipts()) == 2


def test_what_was_read_is_left_alone_under_another_name_too(home: Home, tick: Tick) -> None:
    drop(home, "a.txt")
    tick()
    extract_documents(home, Store(home.root).pending())
    drop(home, "copy_of_a.txt")
    assert isinstance(tick(), dg.SkipReason)


def test_a_document_that_waited_for_a_program_is_asked_for_once_the_program_is_there(
    home: Home, tick: Tick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    drop(home, "a.rtf", r"{\rtf1 Report}")
    first = requested(tick())
    extract_documents(home, Store(home.root).pending())
    assert isinstance(tick(), dg.SkipReason)
    (tmp_path / "soffice").touch(0o755)
    assert requested(tick()).run_key != first.run_key


def test_a_file_that_just_arrived_may_still_be_growing(home: Home, tick: Tick) -> None:
    path = drop(home, "a.txt")
    os.utime(path)
    assert isinstance(tick(), dg.SkipReason)
    os.utime(path, (time.time() - 60,) * 2)
    assert requested(tick())
