"""What the page of a series shows: its measures, each with a chart and a table of statements.

What does not belong here: HTML (``templates``), and which statement is chosen (``dbt_project``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from warehouse.evidence import wording
from warehouse.evidence.chart import Chart, Datum, chart_of
from warehouse.evidence.labels import label
from warehouse.evidence.queries import Row

_SECTION = ("figure_kind", "measure", "period_kind", "unit")
_KINDS = ("actual", "forecast", "plan")
_PERIODS = {"month": 1, "year_to_date": 1, "quarter": 3, "year": 12, "other": 1}


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a period."""

    value: str
    publisher: str
    month: str
    kind: str
    file: str
    place: str
    link: str


@dataclass(frozen=True, slots=True)
class Line:
    """A period with the chosen statement and the others."""

    period: str
    state: str
    chosen: Statement
    others: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One measure of a series over the periods of one kind."""

    name: str
    unit: str
    chart: Chart | None
    lines: tuple[Line, ...]


def sections_of(points: Sequence[Row]) -> Iterator[Section]:
    """The sections of a series, what was reached before what is planned."""
    in_order = sorted(points, key=_rank)
    for key, found in groupby(in_order, itemgetter(*_SECTION)):
        figure_kind, measure, period_kind, _ = key
        rows = list(found)
        kind = "" if figure_kind == "actual" else label("figure_kind", figure_kind)
        named = (label("measure", measure), label("period_kind", period_kind), kind)
        yield Section(
            name=" · ".join(filter(None, named)),
            unit=rows[0]["unit_vi"],
            chart=chart_of(
                [_datum(row) for row in rows],
                _PERIODS[period_kind],
                is_yearly=period_kind == "year_to_date",
            ),
            lines=tuple(_lines(rows)),
        )


def _rank(row: Row) -> tuple[object, ...]:
    return (
        _KINDS.index(row["figure_kind"]),
        list(_PERIODS).index(row["period_kind"]),
        row["measure"] != "level",
        row["measure"],
        row["unit"],
        row["period_end"],
        row["period_start"],
        row["preference"],
    )


def _lines(rows: Sequence[Row]) -> Iterator[Line]:
    for (start, end), found in groupby(rows, itemgetter("period_start", "period_end")):
        chosen, *others = found
        yield Line(
            period=wording.period(start, end),
            state=chosen["publication"],
            chosen=_statement(chosen),
            others=tuple(map(_statement, others)),
        )


def _statement(row: Row) -> Statement:
    return Statement(
        value=wording.number(row["value"], row["divisor"]),
        publisher=label("publisher", row["issuer_type"]),
        month=wording.month(row["report_month_id"]),
        kind=label("vintage_kind", row["vintage_kind"]),
        file=row["file_name"],
        place=f"trang {row['page']}" if row["page"] else "",
        link=row["link"],
    )


def _datum(row: Row) -> Datum:
    told = wording.amount(row["value"], row["unit_vi"], row["divisor"])
    period = wording.period(row["period_start"], row["period_end"])
    report = f"báo cáo tháng {wording.month(row['report_month_id'])}"
    says = f"{period}: {told} ({label('publisher', row['issuer_type'])}, {report})"
    value = float(row["value"]) / row["divisor"]
    return Datum(row["period_end"], value, row["preference"] == 1, says, row["link"])
