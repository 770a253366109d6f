"""Everything that Dagster is told: load this module (``dagster-webserver -m ...``).

What does not belong here: anything but putting the parts together.
"""

import dagster as dg

from orchestration.assets.documents import observations, original
from orchestration.assets.evidence import evidence_pages
from orchestration.assets.models import warehouse_models
from orchestration.assets.published import published_warehouse
from orchestration.checks import figures_quoted, pointer_check
from orchestration.dbt_manifest import ensure_manifest
from orchestration.resources import HomeResource, dbt_resource
from orchestration.sensors import landing_sensor
from warehouse.home import Home

JOB = "ingest_and_publish"


def definitions(home: Home) -> dg.Definitions:
    """The definitions for one home."""
    models = warehouse_models(ensure_manifest(home))
    marts = [key for key, group in models.group_names_by_key.items() if group == "marts"]
    published = published_warehouse(marts)
    job = dg.define_asset_job(
        JOB,
        selection=dg.AssetSelection.all(),
        description="From originals to the published warehouse: what `khoso run` does.",
    )
    return dg.Definitions(
        assets=[original, observations, models, published, evidence_pages(published)],
        asset_checks=[figures_quoted, pointer_check(published)],
        jobs=[job],
        sensors=[landing_sensor(JOB)],
        resources={"khoso": HomeResource(root=str(home.root)), "dbt": dbt_resource()},
        # One process a run: starting one for each of fifty small steps takes minutes.
        executor=dg.in_process_executor,
    )


@dg.definitions
def defs() -> dg.Definitions:
    """What Dagster finds here, for the home that KHOSO_HOME names; made when it asks."""
    return definitions(Home.resolve())
