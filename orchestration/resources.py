"""What assets, checks and sensors are given to work with.

What does not belong here: work.
"""

import sys
from pathlib import Path

import dagster as dg
from dagster_dbt import DbtCliResource

from warehouse.fingerprint import DBT_PROJECT
from warehouse.home import Home


class HomeResource(dg.ConfigurableResource):  # type: ignore[type-arg]
    """The home folder."""

    root: str

    @property
    def home(self) -> Home:
        """All its paths."""
        return Home(Path(self.root))


def dbt_resource() -> DbtCliResource:
    """The dbt of this very environment, whatever the search path says."""
    return DbtCliResource(
        project_dir=str(DBT_PROJECT),
        profiles_dir=str(DBT_PROJECT),
        dbt_executable=str(Path(sys.executable).with_name("dbt")),
    )
