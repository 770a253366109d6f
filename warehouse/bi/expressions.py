"""Filters and metrics that a chart brings along itself, in Superset's form.

What does not belong here: metrics of a dataset (``datasets``).
"""

from __future__ import annotations

from typing import Any

from warehouse.bi.datasets import Dataset
from warehouse.bi.identity import stable_uuid
from warehouse.bi.texts import DefinitionError, Language, say


def where(expression: str) -> dict[str, Any]:
    """A filter of the chart itself, in SQL."""
    return {
        "clause": "WHERE", "expressionType": "SQL", "sqlExpression": expression,
        "filterOptionName": stable_uuid("where", expression),
    }  # fmt: skip


def having(expression: str) -> dict[str, Any]:
    """A filter on what was aggregated, in SQL."""
    return where(expression) | {"clause": "HAVING"}


def metric_named(metric: Any, dataset: Dataset, language: Language) -> Any:
    """A metric of the dataset, under its own name or the shorter one that a chart gives it."""
    if isinstance(metric, str):
        return metric
    if metric["of"] not in dataset.metrics:
        raise DefinitionError(f"dataset {dataset.name} has no metric {metric['of']}")
    return sql_metric(say(metric["name"], language), dataset.expressions[metric["of"]])


def sql_metric(label: str, expression: str) -> dict[str, Any]:
    """A metric in SQL."""
    return {
        "expressionType": "SQL", "sqlExpression": expression, "label": label,
        "hasCustomLabel": True, "optionName": stable_uuid("metric", expression),
    }  # fmt: skip
