"""The dbt project as assets: one a seed or model, with its tests as checks.

What does not belong here: what a model says (``dbt_project/``).
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import dagster as dg
from dagster_dbt import (
    DagsterDbtTranslator,
    DagsterDbtTranslatorSettings,
    DbtCliInvocation,
    DbtCliResource,
    dbt_assets,
)

from orchestration.assets.documents import OWNERS, observations
from orchestration.dbt_manifest import target_folder
from orchestration.resources import HomeResource
from warehouse.build import PRODUCTION, build_file, complete_build, open_build
from warehouse.home import Home
from warehouse.locking import writer_lock
from warehouse.running import dbt_environment


class KhosoTranslator(DagsterDbtTranslator):
    """Says how nodes of dbt are called and shown."""

    def __init__(self) -> None:
        # All sources are written by one asset.
        super().__init__(DagsterDbtTranslatorSettings(enable_duplicate_source_asset_keys=True))

    def get_asset_key(self, dbt_resource_props: Mapping[str, Any]) -> dg.AssetKey:
        """What extraction writes is one asset; anything else has its own name."""
        if dbt_resource_props["resource_type"] == "source":
            return observations.key
        return dg.AssetKey(str(dbt_resource_props["name"]))

    def get_group_name(self, dbt_resource_props: Mapping[str, Any]) -> str:
        """The layer of a model; the vocabulary for seeds."""
        if dbt_resource_props["resource_type"] == "seed":
            return "vocabulary"
        return str(dbt_resource_props["fqn"][1])

    def get_description(self, dbt_resource_props: Mapping[str, Any]) -> str:
        """The description alone: the code is a click away."""
        return str(dbt_resource_props["description"])

    def get_owners(self, dbt_resource_props: Mapping[str, Any]) -> list[str]:  # noqa: ARG002
        """All belong to one team."""
        return OWNERS


def warehouse_models(manifest: Path) -> dg.AssetsDefinition:
    """The assets of the dbt project.

    Args:
        manifest: as ``dbt_manifest.ensure_manifest`` returns it.
    """
    decorate: Callable[..., dg.AssetsDefinition] = dbt_assets(
        manifest=manifest, dagster_dbt_translator=KhosoTranslator(), name="warehouse_models"
    )
    return decorate(_build)


def _build(
    context: dg.AssetExecutionContext, dbt: DbtCliResource, khoso: HomeResource
) -> Iterator[Any]:
    """Run and test every model, into a file that nobody else sees."""
    home = khoso.home
    with writer_lock(home):
        path = open_build(home)
        try:
            yield from _events(dbt, context, home)
            complete_build(home)
        except BaseException:
            path.unlink(missing_ok=True)  # what failed its tests cannot be published by mistake
            raise


def _events(dbt: DbtCliResource, context: dg.AssetExecutionContext, home: Home) -> Iterator[Any]:
    with dbt_environment(home, build_file(home)):
        invocation = dbt.cli(
            ["build", *PRODUCTION], context=context, target_path=target_folder(home)
        )
        yield from invocation.stream().fetch_row_counts().fetch_column_metadata()
    _refuse_failures(invocation)


def _refuse_failures(invocation: DbtCliInvocation) -> None:
    """A failed test is a failed check to Dagster; here it also forbids publishing."""
    if not invocation.is_successful():
        raise dg.Failure("dbt reported failures; the checks of the models say which")
