"""Superset's dashboards: where charts stand, what filters them, and how the page looks.

What does not belong here: what a chart shows (``charts``).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from warehouse.bi import palette, texts
from warehouse.bi.charts import Chart, make_chart
from warehouse.bi.datasets import Catalogue
from warehouse.bi.filters import make_filters
from warehouse.bi.identity import stable_uuid
from warehouse.bi.texts import DEFINITIONS, DefinitionError, Language, definitions, say

Spec = Mapping[str, Any]
NAMES = ("overview", "province", "sector", "quality")
_KEYS = ("slug", "title", "about", "filters", "rows")
_COLUMNS = 12  # of Superset's grid
_SWITCH = ("English", "Tiếng Việt")


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A dashboard in a language, with its charts.

    Attributes:
        name: of its definition.
        slug: its address in Superset.
        charts: what stands on it.
        config: as Superset imports it.
    """

    name: str
    slug: str
    charts: tuple[Chart, ...]
    config: Mapping[str, Any]


def make_dashboard(name: str, catalogue: Catalogue) -> Dashboard:
    """A dashboard as Superset imports it.

    Raises:
        DefinitionError: its definition does not fit together.
    """
    spec = definitions("dashboards", f"{name}.yml")
    texts.demand(f"dashboard {name}", spec, _KEYS)
    specs = [each for row in spec["rows"] for each in row["charts"]]
    charts = tuple(make_chart(name, each, catalogue) for each in specs)
    slug = catalogue.say(spec["slug"])
    config = {
        "version": "1.0.0",
        "uuid": stable_uuid("dashboard", name, catalogue.language),
        "dashboard_title": catalogue.say(spec["title"]),
        "slug": slug,
        "published": True,
        "is_managed_externally": True,
        "css": _style(),
        "position": _position(name, spec, charts, catalogue.language),
        "metadata": _metadata(charts, make_filters(name, spec["filters"], charts, catalogue)),
    }
    return Dashboard(name, slug, charts, config)


def _position(name: str, spec: Spec, charts: Sequence[Chart], language: Language) -> dict[str, Any]:
    """The tree of the page: a heading, then rows of charts, by their order in the definition."""
    left = iter(enumerate(charts, start=1))
    rows = {"ROW-about": [_words(name, spec, language)]}
    for number, row in enumerate(spec["rows"]):
        texts.demand(f"dashboard {name}, row {number}", row, ["height", "charts"])
        taken = itertools.islice(left, len(row["charts"]))
        rows[f"ROW-{number}"] = [_place(*each, row["height"]) for each in taken]
        _check_width(name, number, rows[f"ROW-{number}"])
    title = say(spec["title"], language)
    nodes: dict[str, Any] = {
        "DASHBOARD_VERSION_KEY": "v2",
        "ROOT_ID": _node("ROOT", "ROOT_ID", ["GRID_ID"], []),
        "GRID_ID": _node("GRID", "GRID_ID", list(rows), ["ROOT_ID"]),
        "HEADER_ID": {"id": "HEADER_ID", "type": "HEADER", "meta": {"text": title}},
    }
    for row_id, cells in rows.items():
        above = ["ROOT_ID", "GRID_ID"]
        nodes[row_id] = _node("ROW", row_id, [cell["id"] for cell in cells], above)
        nodes[row_id]["meta"] = {"background": "BACKGROUND_TRANSPARENT"}
        nodes |= {cell["id"]: cell | {"parents": [*above, row_id]} for cell in cells}
    return nodes


def _node(kind: str, name: str, children: list[str], parents: list[str]) -> dict[str, Any]:
    return {"id": name, "type": kind, "children": children, "parents": parents}


def _place(number: int, chart: Chart, height: int) -> dict[str, Any]:
    """A cell with a chart; the number is replaced by its id when Superset takes it in."""
    return {
        "id": f"CHART-{chart.name}",
        "type": "CHART",
        "children": [],
        "meta": {
            "chartId": number,
            "uuid": chart.uuid,
            "sliceName": chart.config["slice_name"],
            "width": chart.spec["width"],
            "height": height,
        },
    }


def _words(name: str, spec: Spec, language: Language) -> dict[str, Any]:
    """The heading: what the page shows, and the ways to the others and to the other language."""
    others = (definitions("dashboards", f"{each}.yml") for each in NAMES if each != name)
    links = [
        f"[{say(there['title'], language)}](/superset/dashboard/{say(there['slug'], language)}/)"
        for there in others
    ]
    other: Language = "en" if language == "vi" else "vi"
    switch = f"[{say(_SWITCH, language)}](/language/{other}/{say(spec['slug'], other)})"
    code = f"{say(spec['about'], language)}\n\n{' · '.join([*links, switch])}"
    meta = {"code": code, "width": _COLUMNS, "height": 12}
    return {"id": "MARKDOWN-about", "type": "MARKDOWN", "children": [], "meta": meta}


def _check_width(name: str, number: int, cells: Sequence[Mapping[str, Any]]) -> None:
    width = sum(cell["meta"]["width"] for cell in cells)
    if width != _COLUMNS:
        raise DefinitionError(f"dashboard {name}, row {number}: {width} columns, not {_COLUMNS}")


def _metadata(charts: Sequence[Chart], filters: list[dict[str, Any]]) -> dict[str, Any]:
    """Filters, colours, and that a bar which is clicked filters the other charts."""
    everywhere = {"rootPath": ["ROOT_ID"], "excluded": []}
    numbers = list(range(1, len(charts) + 1))
    return {
        "native_filter_configuration": filters,
        "cross_filters_enabled": True,
        "global_chart_configuration": {"scope": everywhere, "chartsInScope": numbers},
        "chart_configuration": {
            str(number): {"id": number, "crossFilters": {"scope": "global", "chartsInScope": []}}
            for number in numbers
        },
        "label_colors": {},
        "shared_label_colors": [],
        "refresh_frequency": 0,
        "expanded_slices": {},
    }


def _style() -> str:
    """How the pages look: what Superset lacks, and the shades of the tiles."""
    shades = {f"fall-{len(palette.FALL) - n}": shade for n, shade in enumerate(palette.FALL)}
    shades |= {"level": palette.LEVEL, "rise-0": palette.LEVEL}
    shades |= {f"rise-{n}": shade for n, shade in enumerate(palette.RISE, start=1)}
    dark = {"fall-3", "fall-2", "rise-3", "rise-2"}
    return "\n".join(
        [(DEFINITIONS / "dashboard.css").read_text(encoding="utf-8"), *_shades(shades, dark)]
    )


def _shades(shades: Mapping[str, str], dark: set[str]) -> Iterator[str]:
    for name, shade in shades.items():
        ink = "#ffffff" if name in dark else palette.INK
        yield f"a.tile.{name}, span.{name} {{ background: {shade}; color: {ink}; }}"
