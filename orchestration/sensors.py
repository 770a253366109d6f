"""Watches the landing folder.

What does not belong here: which files count as reports (``landing``) and all work on them.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import dagster as dg

from ingestion.store import Store, extractor_version
from orchestration.landing import files_in, settled
from orchestration.partitions import DOCUMENTS, DOCUMENTS_NAME
from orchestration.pipeline import archive_files, prepare
from orchestration.resources import HomeResource

_INTERVAL_SECONDS = 15
# How Dagster is asked for one run over many partitions.
_RANGE_START_TAG = "dagster/asset_partition_range_start"
_RANGE_END_TAG = "dagster/asset_partition_range_end"
_UNFINISHED = [
    dg.DagsterRunStatus.QUEUED,
    dg.DagsterRunStatus.NOT_STARTED,
    dg.DagsterRunStatus.STARTING,
    dg.DagsterRunStatus.STARTED,
]


def landing_sensor(job_name: str) -> dg.SensorDefinition:
    """The sensor that archives what arrives and asks for one run over all of it."""

    @dg.sensor(
        name="landing_folder",
        job_name=job_name,
        default_status=dg.DefaultSensorStatus.RUNNING,  # sensors start stopped otherwise
        minimum_interval_seconds=_INTERVAL_SECONDS,
        description="Archives new or changed files of the landing folder and has them read.",
    )
    def _sensor(
        context: dg.SensorEvaluationContext, khoso: HomeResource
    ) -> dg.SensorResult | dg.SkipReason:
        store = prepare(khoso.home)
        files = settled(files_in([khoso.home.landing]))
        listing = _listing(files)
        if listing != context.cursor:  # hashing a full folder at every tick would be waste
            archive_files(khoso.home, files)
            context.update_cursor(listing)
        known = context.instance.get_dynamic_partitions(DOCUMENTS_NAME)
        return _decide(store, known, _is_running(context.instance, job_name))

    return _sensor


def _listing(files: Sequence[Path]) -> str:
    """Changes when a file comes, goes or is written to."""
    seen = [(str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files]
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def _is_running(instance: dg.DagsterInstance, job_name: str) -> bool:
    """Whether a run is under way or waits for its turn; what it will read is still pending."""
    unfinished = dg.RunsFilter(job_name=job_name, statuses=_UNFINISHED)
    return instance.get_runs_count(unfinished) > 0


def _decide(
    store: Store, known: Sequence[str], is_running: bool
) -> dg.SensorResult | dg.SkipReason:
    """Tell Dagster of documents that it doesn't know, and ask for those that aren't read."""
    archived = [receipt.doc_id for receipt in store.archive.receipts()]
    unknown = [doc_id for doc_id in archived if doc_id not in set(known)]
    pending = set(store.pending())
    if not unknown and not pending:
        return dg.SkipReason("every file of the landing folder has been read")
    in_order = [doc_id for doc_id in [*known, *unknown] if doc_id in pending and not is_running]
    return dg.SensorResult(
        run_requests=[_request(store, in_order)] if in_order else [],
        dynamic_partitions_requests=[DOCUMENTS.build_add_request(unknown)] if unknown else [],
    )


def _request(store: Store, doc_ids: Sequence[str]) -> dg.RunRequest:
    """One run from the first to the last; what was read in between is merely read again.

    The key is made of content, code and the programs that came: a run that failed is not asked
    for again and again, and a better reader gets its chance.
    """
    parts = [extractor_version(), *store.programs_that_came(doc_ids), *doc_ids]
    content = hashlib.sha256("".join(parts).encode()).hexdigest()
    tags = {
        _RANGE_START_TAG: doc_ids[0],
        _RANGE_END_TAG: doc_ids[-1],
    }
    return dg.RunRequest(run_key=content, tags=tags)
