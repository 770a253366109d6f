"""Checks on what dbt does not see: the extracted files and the link that readers follow.

What does not belong here: rules about the content of tables; those are tests of dbt.
"""

from collections.abc import Sequence

import dagster as dg
import polars as pl

from orchestration.assets.documents import observations
from orchestration.resources import HomeResource
from warehouse.access import NothingPublishedError, connect
from warehouse.home import Home
from warehouse.manifest import current_manifest


@dg.asset_check(
    asset=observations, blocking=True, description="Every figure carries the words that state it."
)
def figures_quoted(khoso: HomeResource) -> dg.AssetCheckResult:
    """Stop the line when a figure has no words."""
    missing = unquoted(khoso.home)
    return dg.AssetCheckResult(passed=missing == 0, metadata={"figures_without_words": missing})


def pointer_check(published: dg.AssetsDefinition) -> dg.AssetChecksDefinition:
    """The check that readers find the version that was published, whole."""

    @dg.asset_check(
        asset=published,
        name="readers_find_it",
        description="The link leads to a file that opens and has the rows of its manifest.",
    )
    def _check(khoso: HomeResource) -> dg.AssetCheckResult:
        faults = pointer_faults(khoso.home)
        return dg.AssetCheckResult(passed=not faults, metadata={"faults": "; ".join(faults)})

    return _check


def unquoted(home: Home) -> int:
    """How many figures have no words."""
    quote = pl.col("quote")
    found = pl.scan_parquet(home.observations / "*.parquet").filter(
        quote.is_null() | (quote.str.strip_chars() == "")
    )
    return int(found.select(pl.len()).collect().item())


def pointer_faults(home: Home) -> Sequence[str]:
    """What keeps readers from the published version; nothing if all is well."""
    manifest = current_manifest(home)
    if manifest is None:
        return ["no version is published"]
    faults = []
    if home.current.resolve().name != manifest.version:
        faults.append(f"the link leads to {home.current.resolve().name}, not {manifest.version}")
    try:
        with connect(home) as connection:
            for name, expected in manifest.row_counts.items():
                found = connection.sql(f'select count(*) from "{name}"').fetchall()[0][0]
                if found != expected:
                    faults.append(f"{name} has {found} rows, its manifest says {expected}")
    except NothingPublishedError as error:
        faults.append(str(error))
    return faults
