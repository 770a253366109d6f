"""Asks the metrics of the semantic layer as SQL: what a metric engine does, in small.

What does not belong here: what a metric must say (``test_metrics``).
"""

from __future__ import annotations

from typing import Any

import duckdb

from warehouse.metrics import SemanticLayer

FIGURES = (
    "fct_province_sector_month as figure left join dim_province as province using (province_id)"
)


def by_month(
    layer: SemanticLayer, connection: duckdb.DuckDBPyConnection, name: str, *keys: str
) -> list[tuple[Any, ...]]:
    """A metric by month, and by further columns."""
    grouped = ", ".join(["strftime(figure.month_start, '%Y-%m') as month", *keys])
    return connection.execute(
        f"select {grouped}, {layer.aggregate(name)} as metric from {FIGURES} "
        f"where {layer.condition(name)} group by all order by all"
    ).fetchall()
