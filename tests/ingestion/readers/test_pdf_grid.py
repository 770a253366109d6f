"""The search for cells gives what pdfplumber's own gives, on any net of rules."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pdfplumber.table import edges_to_intersections, intersections_to_cells

from ingestion.readers.pdf_grid import cells

_AT = st.integers(0, 6).map(lambda n: n * 20.0)


def _edge(orientation: str, at: float, first: float, last: float) -> dict[str, object]:
    low, high = min(first, last), max(first, last)
    if orientation == "h":
        return {"orientation": "h", "x0": low, "x1": high, "top": at, "bottom": at}
    return {"orientation": "v", "x0": at, "x1": at, "top": low, "bottom": high}


_EDGES = st.lists(st.builds(_edge, st.sampled_from("hv"), _AT, _AT, _AT), max_size=24)


@given(_EDGES)
def test_cells_are_those_of_pdfplumber(edges: list[dict[str, object]]) -> None:
    unique = list({tuple(edge.items()): edge for edge in edges}.values())
    crossings = edges_to_intersections(unique, 1, 1)

    assert list(cells(crossings)) == intersections_to_cells(crossings)


def test_a_merged_cell_reaches_over_two_columns() -> None:
    edges = [_edge("h", y, 0, 40) for y in (0, 10, 20)]
    edges += [_edge("v", x, 0, 20) for x in (0, 40)]
    edges += [_edge("v", 20, 10, 20)]
    found = list(cells(edges_to_intersections(edges, 1, 1)))

    assert found == [(0, 0, 40, 10), (0, 10, 20, 20), (20, 10, 40, 20)]
