"""Tables in a net of rules, by pdfplumber's own steps and with its tolerances.

Only the search for cells is ours: it gives the same cells, and looks along the rules that cross
in a point instead of through all points of the page, which takes most of pdfplumber's time.

What does not belong here: where the rules come from (``pdf_rules.py``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from pdfplumber.table import (
    Table,
    TableSettings,
    cells_to_tables,
    edges_to_intersections,
    merge_edges,
)
from pdfplumber.utils.geometry import filter_edges

Point = tuple[float, float]
Crossings = Mapping[Point, Mapping[str, list[Any]]]
_SETTINGS = TableSettings()


def tables_of(edges: list[dict[str, Any]]) -> list[Table]:
    """Find the tables that level and upright edges rule."""
    crossings = edges_to_intersections(
        _merged(edges), _SETTINGS.intersection_x_tolerance, _SETTINGS.intersection_y_tolerance
    )
    page: Any = None  # a table asks its page for letters, and only where it is to extract text
    return [Table(page, group) for group in cells_to_tables(list(cells(crossings)))]


def _merged(edges: list[dict[str, Any]]) -> list[Any]:
    joined = merge_edges(
        filter_edges(edges, min_length=_SETTINGS.edge_min_length_prefilter),
        snap_x_tolerance=_SETTINGS.snap_x_tolerance,
        snap_y_tolerance=_SETTINGS.snap_y_tolerance,
        join_x_tolerance=_SETTINGS.join_x_tolerance,
        join_y_tolerance=_SETTINGS.join_y_tolerance,
    )
    return filter_edges(joined, min_length=_SETTINGS.edge_min_length)


def cells(crossings: Crossings) -> Iterator[tuple[float, float, float, float]]:
    """The smallest cell to the right of and below each crossing of rules.

    Args:
        crossings: by place, the upright (``v``) and level (``h``) rules that cross there.
    """
    upright = {point: frozenset(map(id, rules["v"])) for point, rules in crossings.items()}
    level = {point: frozenset(map(id, rules["h"])) for point, rules in crossings.items()}
    down, across = defaultdict(list), defaultdict(list)
    for x, y in sorted(crossings):
        down[x].append(y)
        across[y].append(x)
    for x, y in sorted(crossings):
        below = (b for b in down[x] if b > y and upright[x, y] & upright[x, b])
        right = [r for r in across[y] if r > x and level[x, y] & level[r, y]]
        corners = ((r, b) for b in below for r in right if (r, b) in crossings)
        for r, b in corners:
            if upright[r, b] & upright[r, y] and level[r, b] & level[x, b]:
                yield x, y, r, b
                break
