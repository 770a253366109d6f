"""The pages that show where every published figure stands.

What does not belong here: writing them (``orchestration.evidence``).
"""

from collections.abc import Mapping
from typing import Any

import dagster as dg

from orchestration.assets.documents import OWNERS
from orchestration.evidence import EvidenceReport, write_evidence
from orchestration.evidence_links import evidence_link
from orchestration.resources import HomeResource
from warehouse.evidence.places import index_page
from warehouse.home import Home


def evidence_pages(published: dg.AssetsDefinition) -> dg.AssetsDefinition:
    """The asset that brings the pages up to a version once readers see it."""

    @dg.asset(
        name="evidence_pages",
        deps=[published],
        group_name="published",
        owners=OWNERS,
        kinds={"html"},
    )
    def _evidence(
        context: dg.AssetExecutionContext, khoso: HomeResource
    ) -> dg.MaterializeResult[None]:
        """A static page for every report and series, each figure marked where it stands."""
        report = write_evidence(khoso.home)
        for problem in report.problems:
            context.log.warning("%s: %s", problem.name, problem.problem)
        return dg.MaterializeResult(metadata=_metadata(khoso.home, report))

    return _evidence


def _metadata(home: Home, report: EvidenceReport) -> Mapping[str, Any]:
    return {
        "evidence": evidence_link(home, index_page()),
        "path": dg.MetadataValue.path(report.index),
        "reports": report.reports,
        "series": report.series,
        "written": report.written,
        "removed": report.removed,
        "not_written": len(report.problems),
    }
