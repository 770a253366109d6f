"""What Superset wants to know of each kind of chart, made of the few words of its definition.

What does not belong here: which charts there are, and what a chart is (``charts``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from warehouse.bi import palette, texts
from warehouse.bi.datasets import Dataset
from warehouse.bi.expressions import having, metric_named, sql_metric, where
from warehouse.bi.texts import Language, say

Spec = Mapping[str, Any]
Form = dict[str, Any]
_MOST_ROWS = 1000
_PLACE = "place"  # of a bar, under another name than the series that it is
_NUMBERS = {"DOUBLE", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DECIMAL(38,9)"}


def common(spec: Spec) -> Form:
    """What charts of every kind say."""
    return {
        "adhoc_filters": [where(each) for each in spec.get("where", [])],
        "row_limit": spec.get("limit", _MOST_ROWS),
        "color_scheme": palette.CATEGORICAL["id"],
        "time_range": "No filter",
        "extra_form_data": {},
    }


def _number(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """One number."""
    return {
        "metric": spec["metric"],
        "header_font_size": 0.4,
        "subtitle": say(spec["unit"], language),
        "subtitle_font_size": 0.15,
    }


def _newest(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """The number of the newest month that has one, which is named, over its course."""
    stated = dataset.expressions[spec["metric"]]
    return _number(spec, dataset, language) | {
        "x_axis": "month_start",
        "time_grain_sqla": "P1M",
        "show_timestamp": True,
        "time_format": "%m/%Y",
        "show_trend_line": True,
        "start_y_axis_at_zero": False,
        "adhoc_filters": [where(each) for each in spec.get("where", [])]
        + [having(f"({stated}) is not null")],
    }


def _bars(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """Bars; lying ones are sorted by their length, standing ones by what they stand for."""
    lying = spec.get("lying", False)
    return _axes(spec, dataset, language) | {
        "orientation": "horizontal" if lying else "vertical",
        "x_axis_sort": spec["metrics"][0] if lying and spec.get("sorted", True) else spec["x"],
        "x_axis_sort_asc": True,
        "show_value": spec.get("values", lying),
        "xAxisLabelRotation": 0 if lying else 45,
        "xAxisLabelInterval": 0 if lying else "auto",
        "truncate_metric": True,
    } | (_each_its_own(spec) if lying else {})  # fmt: skip


def _each_its_own(spec: Spec) -> Form:
    """Each bar a series of its own: Superset would filter the page by a lying bar's length."""
    if len(spec["metrics"]) > 1 or spec.get("by"):
        return {}
    place = {"expressionType": "SQL", "sqlExpression": spec["x"], "label": _PLACE}
    return {
        "x_axis": place,
        "x_axis_sort": "sum" if spec.get("sorted", True) else "name",  # of several series
        "groupby": [spec["x"]],
        "stack": "Stack",
        "color_scheme": palette.SINGLE["id"],
    }


def _lines(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """Lines over months."""
    return _axes(spec, dataset, language) | {
        "markerEnabled": True, "markerSize": 5, "x_axis_time_format": "%m/%Y",
        "time_grain_sqla": "P1M", "seriesType": "line", "opacity": 0.2, "truncate_metric": True,
    }  # fmt: skip


def _axes(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """What bars and lines share."""
    several = len(spec["metrics"]) > 1 or bool(spec.get("by"))
    lying = spec.get("lying", False)
    return {
        "x_axis": spec["x"],
        "metrics": [metric_named(each, dataset, language) for each in spec["metrics"]],
        "groupby": spec.get("by", []),
        "stack": spec.get("stack"),
        "y_axis_format": spec.get("format", ",.1f"),
        "y_axis_title": say(spec.get("unit", ""), language),
        "y_axis_title_margin": 25 if spec.get("unit") else 0,
        "y_axis_title_position": "Left",
        "x_axis_title_margin": 0,
        "show_legend": several,
        "legendType": "scroll",
        "legendOrientation": "top",
        "rich_tooltip": not lying,
        "tooltipTimeFormat": "%m/%Y",
        "truncateXAxis": False,
        "truncateYAxis": False,
        "limit": spec.get("series", 0),
        "timeseries_limit_metric": spec.get("series_by"),
        "order_desc": True,
        "sort_series_type": "name",
        "sort_series_ascending": True,
        "zoomable": False,
    }


def _heat(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """A grid of shades."""
    scheme = palette.DIVERGING if spec.get("around_zero") else palette.SEQUENTIAL
    bound = spec["bound"]
    return {
        "x_axis": spec["x"],
        "groupby": spec["by"],
        "metric": spec["metric"],
        "linear_color_scheme": scheme["id"],
        "normalize_across": "heatmap",
        "value_bounds": [-bound, bound] if spec.get("around_zero") else [0, bound],
        "sort_x_axis": "alpha_asc",
        "sort_y_axis": "alpha_desc",
        "show_legend": True,
        "legend_type": "continuous",
        "show_values": spec.get("values", False),
        "show_percentage": False,
        "y_axis_format": spec.get("format", ",.1f"),
        "left_margin": 150,  # "auto" cuts a letter of the longest names
        "bottom_margin": "auto",
        "xscale_interval": -1,
        "yscale_interval": 1,
        "border_color": {"r": 255, "g": 255, "b": 255, "a": 1},
        "border_width": 1,
        "xAxisLabelRotation": 45,
    }


def _table(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """Rows as they are, a page at a time; links to evidence stand in their own columns."""
    formats = spec.get("formats", {})
    return {
        "query_mode": "raw",
        "all_columns": spec["columns"],
        "order_by_cols": [
            f'["{column}", {str(up).lower()}]' for column, up in spec["order"].items()
        ],
        "server_pagination": True,
        "server_page_length": spec.get("page", 10),
        "order_desc": False,
        "show_cell_bars": False,
        "table_timestamp_format": "%m/%Y",
        "allow_rearrange_columns": False,
        "allow_render_html": True,
        "column_config": {
            column: {"d3NumberFormat": formats.get(column, ",.1f"), "showCellBars": False}
            for column in spec["columns"]
            if dataset.columns.get(column) in _NUMBERS
        },
    }


def _grid(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """A metric a column, a thing a row, shaded around zero."""
    return {
        "groupbyRows": spec["rows"],
        "groupbyColumns": spec.get("columns", []),
        "metrics": [metric_named(each, dataset, language) for each in spec["metrics"]],
        "metricsLayout": "COLUMNS",
        "aggregateFunction": "Maximum",
        "rowTotals": False,
        "colTotals": False,
        "valueFormat": ",.1f",
        "rowOrder": "key_a_to_z",
        "colOrder": "key_a_to_z",
        "order_desc": True,
        "conditional_formatting": [
            _fallen(say(metric["name"], language)) for metric in spec["metrics"]
        ],
    }


def _fallen(metric: str) -> Form:
    return {"column": metric, "operator": "<", "targetValue": 0, "colorScheme": palette.FALL[2]}


def _tiles(spec: Spec, dataset: Dataset, language: Language) -> Form:
    """The provinces as tiles, about where they lie; each leads to its dashboard."""
    columns = range(1, 1 + max(int(row["tile_column"]) for row in texts.tables()["tiles"]))
    return {
        "query_mode": "aggregate",
        "groupby": ["tile_row"],
        "metrics": [_tile(column) for column in columns],
        "timeseries_limit_metric": sql_metric("row", "-max(tile_row)"),
        "order_desc": True,
        "show_cell_bars": False,
        "allow_render_html": True,
        "include_search": False,
    }


def _tile(column: int) -> Form:
    """The tile of a column: of two figures neither is shown, since one would be arbitrary."""
    there = f"filter (where tile_column = {column})"
    return sql_metric(f"c{column}", f"case when count(tile) {there} = 1 then max(tile) {there} end")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of chart: Superset's name for it, the keys it reads, and what it makes of them."""

    viz_type: str
    keys: tuple[str, ...]
    form: Callable[[Spec, Dataset, Language], Form]


_LINE_KEYS = ("x", "metrics", "by", "format", "unit", "series", "series_by")
KINDS = {
    "number": Kind("big_number_total", ("metric", "unit"), _number),
    "newest": Kind("big_number", ("metric", "unit"), _newest),
    "bars": Kind(
        "echarts_timeseries_bar",
        (*_LINE_KEYS, "lying", "sorted", "stack", "values"),
        _bars,
    ),
    "lines": Kind("echarts_timeseries_line", _LINE_KEYS, _lines),
    "heat": Kind(
        "heatmap_v2", ("x", "by", "metric", "format", "values", "around_zero", "bound"), _heat
    ),
    "table": Kind("table", ("columns", "order", "page", "formats"), _table),
    "grid": Kind("pivot_table_v2", ("rows", "columns", "metrics"), _grid),
    "tiles": Kind("table", (), _tiles),
}
