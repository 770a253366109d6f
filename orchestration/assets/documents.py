"""Assets of one document each: its original bytes, and the figures that they state.

What does not belong here: anything that looks at two documents at once (``models``).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import dagster as dg
import polars as pl

from ingestion.archive import Receipt, doc_id_of
from ingestion.store import Outcome, Store
from orchestration.evidence_links import evidence_link
from orchestration.markdown import table
from orchestration.partitions import DOCUMENTS
from orchestration.pipeline import extract_documents, prepare
from orchestration.resources import HomeResource
from warehouse.evidence.places import report_page
from warehouse.home import Home

OWNERS = ["team:khoso"]
GROUP = "documents"
_PREVIEW_ROWS = 10
_PREVIEW_COLUMNS = (
    "indicator",
    "sector",
    "item",
    "period_end",
    "measure",
    "value",
    "unit",
    "quote",
)


@dg.asset(
    partitions_def=DOCUMENTS,
    backfill_policy=dg.BackfillPolicy.single_run(),
    group_name=GROUP,
    owners=OWNERS,
    kinds={"file"},
)
def original(context: dg.AssetExecutionContext, khoso: HomeResource) -> None:
    """The report as it arrived, kept by the SHA-256 of its bytes and never changed."""
    archive = Store(khoso.home.root).archive
    for doc_id in context.partition_keys:
        path = archive.original(doc_id)
        _refuse_damaged(path, doc_id)
        metadata = _original_metadata(archive.receipt(doc_id), path)
        context.add_asset_metadata(metadata, partition_key=doc_id)


@dg.asset(
    deps=[original],
    partitions_def=DOCUMENTS,
    # Hundreds of documents are one run: a run each would cost more than reading them.
    backfill_policy=dg.BackfillPolicy.single_run(),
    group_name=GROUP,
    owners=OWNERS,
    kinds={"polars", "parquet"},
)
def observations(context: dg.AssetExecutionContext, khoso: HomeResource) -> None:
    """Every figure that the report states, with the words that state it; one Parquet file."""
    prepare(khoso.home)
    for outcome in extract_documents(khoso.home, context.partition_keys):
        if outcome.quarantined_reason is not None:
            context.log.warning(
                "%s: %s; %s", outcome.file_name, outcome.quarantined_reason, outcome.remedy
            )
        metadata = _observations_metadata(khoso.home, outcome)
        context.add_asset_metadata(metadata, partition_key=outcome.doc_id)


def _refuse_damaged(path: Path, doc_id: str) -> None:
    if doc_id_of(path) != doc_id:
        raise dg.Failure(
            f"{path} no longer has the bytes that it was archived with; "
            "delete its folder and put the report into the landing folder again"
        )


def _original_metadata(receipt: Receipt, path: Path) -> Mapping[str, Any]:
    return {
        "file_name": receipt.file_name,
        "media_type": receipt.media_type,
        "size_bytes": receipt.size_bytes,
        "received_at": dg.MetadataValue.timestamp(receipt.received_at),
        "path": dg.MetadataValue.path(path),
    }


def _observations_metadata(home: Home, outcome: Outcome) -> Mapping[str, Any]:
    common = {
        "file_name": outcome.file_name,
        "observations": outcome.observations,
        "numbers_not_understood": outcome.unread,
    }
    if outcome.quarantined_reason is not None:
        return common | {"put_aside": outcome.quarantined_reason, "remedy": outcome.remedy}
    path = home.observations / f"{outcome.doc_id}.parquet"
    preview = pl.scan_parquet(path).select(_PREVIEW_COLUMNS).head(_PREVIEW_ROWS).collect()
    return common | {
        "preview": dg.MetadataValue.md(table(preview)),
        "path": dg.MetadataValue.path(path),
        "text": dg.MetadataValue.path(home.texts / f"{outcome.doc_id}.txt"),
        # Written once a version with this document is published.
        "evidence": evidence_link(home, report_page(outcome.doc_id)),
    }
