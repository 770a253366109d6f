"""The metrics of the semantic layer as SQL, for whoever has no metric engine.

They are defined once, in ``dbt_project/models/semantic``; here their measures, filters and formulas
become one expression each, over the monthly table joined with its provinces.

What does not belong here: which metrics there are, and who shows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, StrictUndefined

from warehouse.fingerprint import DBT_PROJECT

_SEMANTIC = DBT_PROJECT / "models" / "semantic"
_AGGREGATES = {"sum": "sum({})", "max": "max({})", "count": "count({})"}
_AGGREGATE = re.compile(r"\b(sum|max|count)\(\w+\)")
_QUALIFIER = re.compile(r"\b(figure|province)\.")
_JINJA = Environment(undefined=StrictUndefined)


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric that people ask for.

    Attributes:
        name: as the semantic layer calls it.
        label_vi: in Vietnamese.
        label_en: in English.
        description: in English.
        unit: code of the unit of its values.
        indicator: code of what it is about.
        aggregate: what it computes of rows.
        condition: which rows it takes.
        is_cumulated: whether its values do not add up over months.
    """

    name: str
    label_vi: str
    label_en: str
    description: str
    unit: str
    indicator: str
    aggregate: str
    condition: str
    is_cumulated: bool

    def filtered(self) -> str:
        """One expression that takes its own rows, for a query that names the columns once.

        What is cumulated is empty for several months at once, since it would be added up.
        """
        condition = _QUALIFIER.sub("", self.condition)
        expression = _AGGREGATE.sub(rf"\g<0> filter (where {condition})", self.aggregate)
        if not self.is_cumulated:
            return expression
        months = f"count(distinct month_start) filter (where {condition})"
        return f"case when {months} = 1 then {expression} end"


@dataclass(frozen=True, slots=True)
class SemanticLayer:
    """The definitions: metrics, and the models with their measures and dimensions, by name.

    Attributes:
        metrics: nodes of ``metrics`` in the YAML.
        models: nodes of ``semantic_models``.
    """

    metrics: Mapping[str, Mapping[str, Any]]
    models: tuple[Mapping[str, Any], ...]

    def asked(self) -> Iterator[Metric]:
        """The metrics, without those that are only parts of others."""
        for name, node in self.metrics.items():
            about = node["config"]["meta"]
            if not about.get("is_part"):
                yield Metric(
                    name=name,
                    label_vi=about["label_vi"],
                    label_en=node["label"],
                    description=node["description"],
                    unit=about["unit"],
                    indicator=self.named(name, "indicator"),
                    aggregate=self.aggregate(name),
                    condition=self.condition(name),
                    is_cumulated="non_additive_dimension" in (self.measure_of(name) or {}),
                )

    def aggregate(self, name: str) -> str:
        """What a metric computes of the rows that its filter leaves."""
        measure = self.measure_of(name)
        if measure:
            return _AGGREGATES[measure["agg"]].format(measure["expr"])
        params = self.metrics[name]["type_params"]
        parts = {part["alias"]: self.aggregate(part["name"]) for part in params["metrics"]}
        return " ".join(parts.get(word, word) for word in params["expr"].split())

    def condition(self, name: str) -> str:
        """The filter of a metric; a name in it that no model has is an error."""
        found = self._expressions()
        calls = {
            "Dimension": found.__getitem__,
            "Entity": found.__getitem__,
            "TimeDimension": lambda called, grain: f"date_trunc('{grain}', {found[called]})",
        }
        filters = self.metrics[name].get("filter", [])
        rendered = [_JINJA.from_string(each).render(calls) for each in filters]
        return " and ".join(f"({each})" for each in rendered) or "true"

    def named(self, name: str, column: str) -> str:
        """The one value that a metric takes of a column; empty where it takes any."""
        found = re.search(rf"figure\.{column} = '([^']*)'", self.condition(name))
        return found[1] if found else ""

    def measure_of(self, name: str) -> Mapping[str, Any] | None:
        """The measure of a metric; none where the metric is made of others."""
        measure = self.metrics[name]["type_params"].get("measure")
        return self.measures[measure] if measure else None

    @property
    def measures(self) -> Mapping[str, Mapping[str, Any]]:
        """The measures of all models."""
        return {m["name"]: m for model in self.models for m in model.get("measures", [])}

    def _expressions(self) -> dict[str, str]:
        """What entities and dimensions stand for, by the names that filters call them."""
        found = {}
        for model in self.models:
            entity = next(each for each in model["entities"] if each["type"] == "primary")
            found[entity["name"]] = f"{entity['name']}.{entity['expr']}"
            for each in model["dimensions"]:
                plain = f"{entity['name']}.{each['name']}"
                found[f"{entity['name']}__{each['name']}"] = each.get("expr", plain)
        return found


def semantic_layer(folder: Path = _SEMANTIC) -> SemanticLayer:
    """Read the definitions."""
    metrics: dict[str, Any] = {}
    models: list[Any] = []
    for path in sorted(folder.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        metrics |= {node["name"]: node for node in content.get("metrics", [])}
        models += content.get("semantic_models", [])
    return SemanticLayer(metrics, tuple(models))
