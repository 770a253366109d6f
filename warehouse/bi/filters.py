"""The filters of a dashboard, in Superset's own form.

What does not belong here: filters that a chart has for itself (``charts``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from warehouse.bi import texts
from warehouse.bi.charts import Chart
from warehouse.bi.datasets import Catalogue
from warehouse.bi.expressions import where
from warehouse.bi.identity import filter_id
from warehouse.bi.texts import DefinitionError

Spec = Mapping[str, Any]
_KEYS = ("id", "title", "dataset", "column", "many", "first", "default", "sort", "where", "within")


def make_filters(
    dashboard: str, specs: Sequence[Spec], charts: Sequence[Chart], catalogue: Catalogue
) -> list[dict[str, Any]]:
    """The filters as Superset imports them.

    Args:
        dashboard: whose filters they are.
        specs: their definitions.
        charts: of the dashboard; those that ignore a filter say so.
        catalogue: what they can choose from.

    Raises:
        DefinitionError: a filter asks for what its dataset does not have.
    """
    made = []
    for spec in specs:
        place = f"filter {dashboard}/{spec.get('id')}"
        texts.demand(place, spec, _KEYS)
        dataset = catalogue.datasets[spec["dataset"]]
        if spec["column"] not in dataset.columns:
            raise DefinitionError(f"{place}: dataset {dataset.name} has no {spec['column']}")
        target = {"datasetUuid": dataset.uuid, "column": {"name": spec["column"]}}
        made.append(_filter(dashboard, spec, charts, catalogue) | {"targets": [target]})
    return made


def _filter(
    dashboard: str, spec: Spec, charts: Sequence[Chart], catalogue: Catalogue
) -> dict[str, Any]:
    by, ascending = spec.get("sort", [None, True])
    numbers = range(1, len(charts) + 1)
    ignored = [n for n in numbers if spec["id"] in charts[n - 1].spec.get("ignores", [])]
    return {
        "id": filter_id(dashboard, spec["id"]),
        "type": "NATIVE_FILTER",
        "filterType": "filter_select",
        "name": catalogue.say(spec["title"]),
        "description": "",
        "controlValues": _controls(spec, ascending),
        "sortMetric": by,
        # Charts wait for the first value, instead of asking for everything before it is known.
        "requiredFirst": spec.get("first", False),
        "adhoc_filters": [where(each) for each in spec.get("where", [])],
        "time_range": "No filter",
        "defaultDataMask": _default(spec, catalogue),
        "cascadeParentIds": [filter_id(dashboard, each) for each in spec.get("within", [])],
        "scope": {"rootPath": ["ROOT_ID"], "excluded": ignored},
        "chartsInScope": [n for n in numbers if n not in ignored],
        "tabsInScope": [],
    }


def _controls(spec: Spec, ascending: bool) -> dict[str, Any]:
    """How a value is chosen; where the page begins with one, there is always one."""
    return {
        "multiSelect": spec.get("many", False),
        "enableEmptyFilter": spec.get("first", False) or "default" in spec,
        "defaultToFirstItem": spec.get("first", False),
        "sortAscending": ascending,
        "searchAllOptions": True,
        "inverseSelection": False,
    }


def _default(spec: Spec, catalogue: Catalogue) -> dict[str, Any]:
    """What is chosen when the page is opened."""
    if "default" not in spec:
        return {"extraFormData": {}, "filterState": {}, "ownState": {}}
    chosen = [_named(spec["default"], catalogue)]
    only = {"col": spec["column"], "op": "IN", "val": chosen}
    return {
        "extraFormData": {"filters": [only]},
        "filterState": {"value": chosen, "label": chosen[0]},
        "ownState": {},
    }


def _named(code: Mapping[str, str], catalogue: Catalogue) -> str:
    """The name of a code: of a member of the warehouse, or of a set of labels."""
    ((kind, value),) = code.items()
    label = f"label_{catalogue.language}"
    if kind in texts.labels():
        return next(row[label] for row in texts.labels()[kind] if row["code"] == value)
    table, key, name = _MEMBERS[kind]
    query = f"select {name}_{catalogue.language} from {table} where {key} = ?"
    row = catalogue.connection.execute(query, [value]).fetchone()
    if row is None:
        raise DefinitionError(f"a filter begins with {kind} {value}, which {table} does not have")
    return str(row[0])


# Table, column of the code and beginning of the columns of names, by kind of member.
_MEMBERS = {
    "indicator": ("dim_indicator", "indicator_code", "label"),
    "sector": ("dim_sector", "sector_id", "name"),
}
