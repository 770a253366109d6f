"""The warehouse that readers see.

What does not belong here: building it (``models``).
"""

from collections.abc import Iterable
from typing import Any

import dagster as dg
import polars as pl

from orchestration.assets.documents import OWNERS
from orchestration.evidence_links import evidence_link
from orchestration.markdown import table
from orchestration.resources import HomeResource
from warehouse.build import build_file
from warehouse.evidence.places import index_page
from warehouse.home import Home
from warehouse.manifest import Changes
from warehouse.publish import Published, publish


def published_warehouse(marts: Iterable[dg.AssetKey]) -> dg.AssetsDefinition:
    """The asset that shows a build to readers once all marts stand and passed their tests."""

    @dg.asset(
        name="published_warehouse",
        deps=sorted(marts),
        group_name="published",
        owners=OWNERS,
        kinds={"duckdb"},
    )
    def _published(khoso: HomeResource) -> dg.MaterializeResult[None]:
        """One read-only DuckDB file with every mart, shown to readers all at once."""
        published = publish(khoso.home, build_file(khoso.home))
        return dg.MaterializeResult(metadata=_metadata(khoso.home, published))

    return _published


def _metadata(home: Home, published: Published) -> dict[str, Any]:
    counts = published.manifest.row_counts
    rows = pl.DataFrame({"table": list(counts), "rows": list(counts.values())})
    return {
        "version": published.version,
        "path": dg.MetadataValue.path(published.path),
        "built_from": published.manifest.fingerprint,
        "reports": counts["dim_report"],
        "observations": counts["fct_observations"],
        "conflicts": counts["fct_conflicts"],
        "evidence": evidence_link(home, index_page()),
        "rows": dg.MetadataValue.md(table(rows)),
        **_changes(published.manifest.changes),
    }


def _changes(changes: Changes | None) -> dict[str, Any]:
    """What differs from the version before; nothing for the first version."""
    if changes is None:
        return {}
    marts = [
        (mart, change.added, change.removed, change.changed)
        for mart, change in changes.marts.items()
    ]
    rows = pl.DataFrame(marts, ["table", "added", "removed", "changed"], orient="row")
    return {
        "since": changes.since,
        "changes": dg.MetadataValue.md(table(rows)),
        "restated_figures": len(changes.restated),
    }
