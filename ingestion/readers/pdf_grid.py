"""Tables in a net of rules, by pdfplumber's own steps and with its tolerances.

Only the search for cells is ours: it gives the same cells, and looks along the rules that cross
in a point instead of through all points of the page, which takes most of pdfplumber's time.

What does not belong here: where the rules come from (``pdf_rules.py``).
"""

from __future__ import annotations

from bisect import bisect
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
Box = tuple[float, float, float, float]
Edge = dict[str, Any]
Crossings = Mapping[Point, Mapping[str, list[Any]]]
_SETTINGS = TableSettings()


def edge(start: Point, end: Point) -> Edge:
    """A level or upright stroke from one point to another, in pdfplumber's form."""
    (x0, y0), (x1, y1) = start, end
    return {
        "object_type": "line",
        "orientation": "v" if x0 == x1 else "h",
        "x0": min(x0, x1),
        "x1": max(x0, x1),
        "top": min(y0, y1),
        "bottom": max(y0, y1),
        "width": abs(x1 - x0),
        "height": abs(y1 - y0),
    }


def tables_of(edges: list[Edge]) -> list[Table]:
    """Find the tables that level and upright edges rule."""
    crossings = edges_to_intersections(
        _merged(edges), _SETTINGS.intersection_x_tolerance, _SETTINGS.intersection_y_tolerance
    )
    page: Any = None  # a table asks its page for letters, and only where it is to extract text
    return [Table(page, group) for group in cells_to_tables(list(cells(crossings)))]


def _merged(edges: list[Edge]) -> list[Any]:
    joined = merge_edges(
        filter_edges(edges, min_length=_SETTINGS.edge_min_length_prefilter),
        snap_x_tolerance=_SETTINGS.snap_x_tolerance,
        snap_y_tolerance=_SETTINGS.snap_y_tolerance,
        join_x_tolerance=_SETTINGS.join_x_tolerance,
        join_y_tolerance=_SETTINGS.join_y_tolerance,
    )
    return filter_edges(joined, min_length=_SETTINGS.edge_min_length)


def cells(crossings: Crossings) -> Iterator[Box]:
    """The smallest cell to the right of and below each crossing of rules.

    Args:
        crossings: by place, the upright (``v``) and level (``h``) rules that cross there.
    """
    net = _Net(crossings)
    return filter(None, (net.smallest(x, y) for x, y in sorted(crossings)))


class _Net:
    """The crossings of rules, ready to be looked along."""

    def __init__(self, crossings: Crossings) -> None:
        self._upright = {point: {*map(id, rules["v"])} for point, rules in crossings.items()}
        self._level = {point: {*map(id, rules["h"])} for point, rules in crossings.items()}
        self._down: dict[float, list[float]] = defaultdict(list)
        self._across: dict[float, list[float]] = defaultdict(list)
        for x, y in sorted(crossings):
            self._down[x].append(y)
            self._across[y].append(x)

    def smallest(self, x: float, y: float) -> Box | None:
        """The smallest cell with its upper left corner at a crossing."""
        upright, level = self._upright, self._level
        below, beside = self._down[x], self._across[y]
        for bottom in below[bisect(below, y) :]:
            if upright[x, y].isdisjoint(upright[x, bottom]):
                continue
            for right in beside[bisect(beside, x) :]:
                corner = (right, bottom)
                if (
                    corner in upright
                    and not level[x, y].isdisjoint(level[right, y])
                    and not upright[corner].isdisjoint(upright[right, y])
                    and not level[corner].isdisjoint(level[x, bottom])
                ):
                    return x, y, right, bottom
        return None
