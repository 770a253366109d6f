"""Reads the metrics of dbt's manifest and asks them as SQL: what a metric engine does, in small.

What does not belong here: what a metric must say (``test_metrics``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import duckdb
from jinja2 import Template

AGGREGATES = {"sum": "sum({})", "max": "max({})", "count": "count({})"}
FIGURES = (
    "fct_province_sector_month as figure left join dim_province as province using (province_id)"
)


@dataclass(frozen=True)
class Metrics:
    """The semantic layer of a parsed project."""

    manifest: dict[str, Any]

    @property
    def all(self) -> dict[str, dict[str, Any]]:
        return {node["name"]: node for node in self.manifest["metrics"].values()}

    @property
    def asked(self) -> dict[str, dict[str, Any]]:
        """Without those that are only parts of others."""
        return {
            k: node for k, node in self.all.items() if not node["config"]["meta"].get("is_part")
        }

    @property
    def models(self) -> list[dict[str, Any]]:
        return list(self.manifest["semantic_models"].values())

    @property
    def measures(self) -> dict[str, dict[str, Any]]:
        return {m["name"]: m for model in self.models for m in model["measures"]}

    @property
    def expressions(self) -> dict[str, str]:
        """What the dimensions and entities stand for, under the names that filters call them by."""
        found = {"province": "province.province_id"}
        for model in self.models:
            entity = next(e["name"] for e in model["entities"] if e["type"] == "primary")
            for dimension in model["dimensions"]:
                expression = dimension["expr"] or f"{entity}.{dimension['name']}"
                found[f"{entity}__{dimension['name']}"] = expression
        return found

    def measure_of(self, name: str) -> dict[str, Any] | None:
        """The measure of a metric; none where the metric is made of others."""
        measure = self.all[name]["type_params"]["measure"]
        return self.measures[measure["name"]] if measure else None

    def condition(self, name: str) -> str:
        """The filter of a metric as SQL; unknown names in it are errors."""
        found = self.expressions
        filters = (self.all[name]["filter"] or {"where_filters": []})["where_filters"]
        names = {
            "Dimension": found.__getitem__,
            "Entity": found.__getitem__,
            "TimeDimension": lambda called, grain: f"date_trunc('{grain}', {found[called]})",
        }
        rendered = [Template(f["where_sql_template"]).render(names) for f in filters]
        return " and ".join(f"({each})" for each in rendered) or "true"

    def named(self, name: str, column: str) -> str:
        """The one value that a metric takes of a column; empty where it takes any."""
        found = re.search(rf"figure\.{column} = '([^']*)'", self.condition(name))
        return found[1] if found else ""

    def aggregate(self, name: str) -> str:
        """What a metric computes of the rows that its filter leaves."""
        measure = self.measure_of(name)
        if measure:
            return AGGREGATES[measure["agg"]].format(measure["expr"])
        params = self.all[name]["type_params"]
        parts = {part["alias"]: self.aggregate(part["name"]) for part in params["metrics"]}
        return " ".join(parts.get(word, word) for word in params["expr"].split())

    def by_month(
        self, connection: duckdb.DuckDBPyConnection, name: str, *keys: str
    ) -> list[tuple[Any, ...]]:
        """A metric by month, and by further columns."""
        grouped = ", ".join(["strftime(figure.month_start, '%Y-%m') as month", *keys])
        return connection.execute(
            f"select {grouped}, {self.aggregate(name)} as metric from {FIGURES} "
            f"where {self.condition(name)} group by all order by all"
        ).fetchall()
