from __future__ import annotations

from pathlib import Path

import dagster as dg
import pytest

from ingestion.store import Store
from orchestration.assets.documents import observations, original
from orchestration.pipeline import archive_files
from orchestration.resources import HomeResource
from tests.orchestration.conftest import PICTURE, REPORT
from warehouse.home import Home


def materialize(home: Home, doc_id: str) -> dg.ExecuteInProcessResult:
    instance = dg.DagsterInstance.ephemeral()
    instance.add_dynamic_partitions("documents", [doc_id])
    return dg.materialize(
        [original, observations],
        partition_key=doc_id,
        instance=instance,
        resources={"khoso": HomeResource(root=str(home.root))},
        raise_on_error=False,
    )


def test_an_unreadable_document_shows_why_and_what_to_do(home: Home, tmp_path: Path) -> None:
    picture = tmp_path / "page_1.png"
    picture.write_bytes(PICTURE)
    result = materialize(home, archive_files(home, [picture])[0][0].doc_id)
    assert result.success
    shown = result.asset_materializations_for_node("observations")[0].metadata
    assert shown["observations"].value == 0
    assert "scan the page anew" in str(shown["remedy"].value)


@pytest.fixture
def original_that_was_written_to(home: Home) -> str:
    doc_id = archive_files(home, [REPORT])[0][0].doc_id
    path = Store(home.root).archive.original(doc_id)
    path.write_bytes(path.read_bytes() + b" and one word more")
    return doc_id


def test_an_original_that_was_written_to_is_not_read(
    home: Home, original_that_was_written_to: str
) -> None:
    result = materialize(home, original_that_was_written_to)
    assert not result.success
    failure = result.failure_data_for_node("original")
    assert failure is not None
    assert "put the report into the landing folder again" in failure.error_display_string
    assert list(home.observations.glob("[0-9a-f]*.parquet")) == []
