"""Superset's datasets: one query each, with the names of its columns and its metrics.

Each exists once for every language, with the same names of columns; what differs is what they hold
and how they are labelled. The metrics of the semantic layer become metrics of the monthly dataset.

What does not belong here: charts, and rules about figures: those are in dbt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from warehouse.bi import texts
from warehouse.bi.identity import stable_uuid
from warehouse.bi.links import page_of_province
from warehouse.bi.texts import DefinitionError, Language, say
from warehouse.metrics import Metric, semantic_layer

_JINJA = Environment(
    loader=FileSystemLoader(texts.DEFINITIONS / "datasets"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,
)
_KEYS = ("name", "about", "time", "metrics", "semantic_layer")


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset in a language.

    Attributes:
        name: of its definition.
        columns: their types in the warehouse, by name.
        expressions: of its metrics, by name.
        config: as Superset imports it.
    """

    name: str
    columns: Mapping[str, str]
    expressions: Mapping[str, str]
    config: Mapping[str, Any]

    @property
    def metrics(self) -> frozenset[str]:
        """The names of its metrics."""
        return frozenset(self.expressions)

    @property
    def uuid(self) -> str:
        """Its identity in Superset."""
        return str(self.config["uuid"])


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What charts and filters in a language can ask.

    Attributes:
        connection: the warehouse, which knows the types of columns and the names of codes.
        language: of names and contents.
        datasets: by the names of their definitions.
    """

    connection: duckdb.DuckDBPyConnection
    language: Language
    datasets: Mapping[str, Dataset]

    def say(self, text: Sequence[str] | str) -> str:
        """A text of a definition, in this language."""
        return say(text, self.language)


def make_catalogue(
    connection: duckdb.DuckDBPyConnection, language: Language, database_uuid: str
) -> Catalogue:
    """All datasets in a language.

    Raises:
        DefinitionError: a column has no label.
    """
    defined = texts.definitions("datasets.yml")
    datasets = {}
    for name, node in defined["datasets"].items():
        texts.demand(f"dataset {name}", node, _KEYS)
        query = render(name, language)
        described = connection.execute(f"describe {query}").fetchall()
        types = {row[0]: str(row[1]) for row in described}
        labels = _labels(name, types, defined["columns"], language)
        metrics = list(_metrics(node, language))
        about = _about(name, node, language) | {"database_uuid": database_uuid, "sql": query}
        about["columns"] = [_column(each, types[each], labels[each]) for each in types]
        expressions = {each["metric_name"]: each["expression"] for each in metrics}
        datasets[name] = Dataset(name, types, expressions, about | {"metrics": metrics})
    return Catalogue(connection, language, datasets)


def render(name: str, language: Language) -> str:
    """The query of a dataset."""
    context = {
        "l": language,
        "say": lambda *pair: say(pair, language),
        "labels": texts.labels(),
        "tables": texts.tables(),
        "subjects": texts.subjects(),
        "page_of_province": page_of_province(language),
    }
    macros = _JINJA.get_template("_macros.sql").make_module(context)
    named = {key: value for key, value in vars(macros).items() if not key.startswith("_")}
    return _JINJA.get_template(f"{name}.sql").render(context | named).strip()


def _labels(
    name: str, columns: Iterable[str], known: Mapping[str, Sequence[str]], language: Language
) -> Mapping[str, str]:
    """What the columns are called."""
    unlabelled = sorted(set(columns) - set(known))
    if unlabelled:
        raise DefinitionError(f"dataset {name}: no label for {', '.join(unlabelled)}")
    return {column: say(known[column], language) for column in columns}


def _about(name: str, node: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """What Superset wants to know of a dataset, besides its query."""
    return {
        "version": "1.0.0",
        "uuid": stable_uuid("dataset", name, language),
        "table_name": say(node["name"], language),
        "description": say(node["about"], language),
        "schema": "main",
        "main_dttm_col": node.get("time"),
        "filter_select_enabled": True,
        "is_managed_externally": True,
    }


def _column(name: str, kind: str, label: str) -> dict[str, Any]:
    return {
        "column_name": name,
        "verbose_name": label,
        "type": kind,
        "is_dttm": kind == "DATE",
        "groupby": True,
        "filterable": True,
    }


def _metrics(node: Mapping[str, Any], language: Language) -> Iterator[dict[str, Any]]:
    """The metrics of a dataset: its own, and those of the semantic layer where it takes them."""
    for name, own in node.get("metrics", {}).items():
        texts.demand(f"metric {name}", own, ["name", "sql", "format"])
        yield _metric(name, say(own["name"], language), own["sql"], own.get("format", ",.1f"))
    if node.get("semantic_layer"):
        for metric in semantic_layer().asked():
            yield _semantic(metric, language)


def _semantic(metric: Metric, language: Language) -> dict[str, Any]:
    """A metric of the semantic layer, in the unit that people read."""
    unit = _display_unit(metric)
    label = (
        metric.label_vi if language == "vi" else metric.label_en.removesuffix(f", {metric.unit}")
    )
    expression = metric.filtered()
    if unit["divisor"] != "1":
        expression = f"({expression}) / {unit['divisor']}"
    if metric.unit == "percent":
        return _metric(metric.name, label, expression, ",.1f")
    return _metric(metric.name, f"{label} ({unit[f'label_{language}']})", expression, ",.0f")


def _display_unit(metric: Metric) -> Mapping[str, str]:
    """The line for the indicator, else the one for all figures in that unit."""
    rows = texts.tables()["display_units"]
    of_unit = {row["indicator"]: row for row in rows if row["unit_code"] == metric.unit}
    return of_unit.get(metric.indicator, of_unit[""])


def _metric(name: str, label: str, expression: str, number: str) -> dict[str, Any]:
    return {
        "metric_name": name,
        "verbose_name": label,
        "expression": expression,
        "d3format": number,
        "metric_type": None,
    }
