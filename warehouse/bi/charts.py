"""Superset's charts, from a few words each: every kind of chart (``chart_forms``) says the rest.

What does not belong here: which charts there are (``definitions/dashboards``) and where they stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from warehouse.bi import texts
from warehouse.bi.chart_forms import KINDS, Form, Spec, common
from warehouse.bi.datasets import Catalogue, Dataset
from warehouse.bi.identity import stable_uuid
from warehouse.bi.texts import DefinitionError, say

_COMMON = ("id", "kind", "dataset", "title", "about", "width", "where", "ignores", "limit")
# Where a chart names columns and metrics of its dataset.
_NAMES = (
    "x_axis", "metric", "timeseries_limit_metric", "groupby", "metrics", "all_columns",
    "groupbyRows", "groupbyColumns",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart in a language.

    Attributes:
        name: of its definition.
        dataset: the name of the dataset that it shows.
        spec: its definition.
        config: as Superset imports it.
    """

    name: str
    dataset: str
    spec: Spec
    config: Mapping[str, Any]

    @property
    def uuid(self) -> str:
        """Its identity in Superset."""
        return str(self.config["uuid"])


def make_chart(dashboard: str, spec: Spec, catalogue: Catalogue) -> Chart:
    """A chart as Superset imports it.

    Raises:
        DefinitionError: it names a kind, key, dataset, column or metric that does not exist.
    """
    where = f"chart {dashboard}/{spec.get('id')}"
    kind = KINDS.get(spec.get("kind", ""))
    dataset = catalogue.datasets.get(spec.get("dataset", ""))
    if kind is None or dataset is None:
        known = f"kinds {', '.join(KINDS)}; datasets {', '.join(catalogue.datasets)}"
        raise DefinitionError(f"{where}: unknown kind or dataset; known are {known}")
    texts.demand(where, spec, (*_COMMON, *kind.keys))
    language = catalogue.language
    form = common(spec) | kind.form(spec, dataset, language)
    _check_names(where, form, dataset)
    config = {
        "version": "1.0.0",
        "uuid": stable_uuid("chart", dashboard, spec["id"], language),
        "dataset_uuid": dataset.uuid,
        "slice_name": say(spec["title"], language),
        "description": say(spec.get("about", ""), language),
        "viz_type": kind.viz_type,
        "params": form | {"viz_type": kind.viz_type},
        "is_managed_externally": True,
    }
    return Chart(spec["id"], spec["dataset"], spec, config)


def _check_names(where: str, form: Form, dataset: Dataset) -> None:
    """Refuse a chart that asks for what its dataset does not have."""
    places = (form.get(key) or [] for key in _NAMES)
    asked = [each for place in places for each in (place if isinstance(place, list) else [place])]
    names = {each for each in asked if isinstance(each, str)}
    unknown = sorted(names - set(dataset.columns) - dataset.metrics)
    if unknown:
        raise DefinitionError(f"{where}: dataset {dataset.name} has no {', '.join(unknown)}")
