"""What a report's page says of each figure: its fields, checks, history and rivals.

What does not belong here: HTML (``templates``), and where a figure stands (``ingestion``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from warehouse.evidence import wording
from warehouse.evidence.labels import label
from warehouse.evidence.queries import Row

_CHANGES = frozenset({"mom_pct", "yoy_pct", "qoq_pct", "dec_pct", "base_pct", "mom_abs", "yoy_abs"})


@dataclass(frozen=True, slots=True)
class Trace:
    """The words that gave a field of a figure, and where they were found."""

    field: str
    words: str
    place: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a figure in words, with the words of the report that gave it."""

    name: str
    value: str
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Something said of another statement, and where it stands."""

    text: str
    address: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """An identity that the figure takes part in."""

    name: str
    verdict: str
    says: str
    accuses: str
    members: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What a report stated of the figure, as its history or its rivals show it."""

    value: str
    kind: str
    publisher: str
    month: str
    difference: str
    is_chosen: bool
    link: Link


@dataclass(frozen=True, slots=True)
class Card:
    """All that a page says of one figure."""

    row: Row
    amount: str
    subject: str
    period: str
    printed: str
    fields: tuple[Field, ...]
    warnings: tuple[str, ...]
    remarks: tuple[str, ...]
    checks: tuple[Check, ...] = ()
    history: tuple[Statement, ...] = ()
    rivals: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """What the warehouse says of one report, by query."""

    report: Row
    figures: Sequence[Row] = ()
    vintages: Sequence[Row] = ()
    rivals: Sequence[Row] = ()
    checks: Sequence[Row] = ()
    members: Sequence[Row] = ()
    unread: Sequence[Row] = ()


def cards_of(answers: Answers, traces: Mapping[str, Sequence[Trace]]) -> Iterator[Card]:
    """The cards of a report's figures, in the order of its text."""
    members = _grouped(answers.members, "check_id")
    checks, vintages, rivals = (
        _grouped(rows, "observation_id")
        for rows in (answers.checks, answers.vintages, answers.rivals)
    )
    for row in sorted(answers.figures, key=lambda row: (row["char_start"], row["measure"])):
        own = row["observation_id"]
        yield Card(
            row=row,
            amount=_amount(row, row["value"]),
            subject=_subject(row),
            period=wording.period(row["period_start"], row["period_end"]),
            printed=wording.printed(row["raw_value"], row["raw_unit"]),
            fields=tuple(_fields(row, traces.get(own, ()))),
            warnings=tuple(_warnings(row)),
            remarks=tuple(_remarks(row)),
            checks=tuple(_check(found, members, own) for found in checks.get(own, ())),
            history=tuple(_vintage(row, found) for found in _by_day(vintages.get(own, ()))),
            rivals=tuple(_rival(row, found) for found in rivals.get(own, ())),
        )


def _grouped(rows: Sequence[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return groups


def _by_day(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (str(row["known_on"]), row["link"]))


def _amount(row: Row, value: Decimal) -> str:
    """A value of this figure in the unit that people read; changes with their sign."""
    written = wording.amount(value, row["unit_vi"], row["divisor"])
    return f"+{written}" if row["measure"] in _CHANGES and value > 0 else written


def _subject(row: Row) -> str:
    sector = row["sector_vi"] if row["sector"] != "total" else ""
    return " · ".join(filter(None, (row["indicator_vi"], sector, row["item"])))


def _fields(row: Row, traces: Sequence[Trace]) -> Iterator[Field]:
    """Fields that words of the report gave, with those words."""
    said = {trace.field: trace for trace in traces}
    values = {
        "province_code": row["province_vi"],
        "indicator": row["indicator_vi"],
        "sector": row["sector_vi"],
        "period": wording.period(row["period_start"], row["period_end"]),
        "measure": label("measure", row["measure"]),
        "value": _amount(row, row["value"]),
        "approx": label("approx", row["approx"]),
        "price_basis": label("price_basis", row["price_basis"]),
        "status": label("status", row["status"]),
    }
    for name, value in values.items():
        trace = said.get(name)
        if trace and trace.words:
            yield Field(label("field", name), value, trace.words, label("place", trace.place))


def _warnings(row: Row) -> Iterator[str]:
    """What a reader must know before using the figure."""
    if row["error_pattern"] and row["state"] in {"flagged", "held"}:
        yield f"Nghi vấn: {label('culprit_kind', row['error_pattern'])}."
    if row["is_ambiguous"]:
        other = row["other_value"]
        also = f"; cách đọc kia: {_amount(row, other)}" if other is not None else ""
        yield f"Cách in cho phép đọc khác{also}."


def _remarks(row: Row) -> Iterator[str]:
    """How it was read and chosen, where that is not as usual."""
    if row["ocr_confidence"] is not None:
        share = wording.number(row["ocr_confidence"] * 100, decimals=0)
        yield f"Đọc từ ảnh quét, độ tin cậy {share}%."
    if row["is_corrected"]:
        yield "Đã được người soát xét sửa."
    if row["candidate_count"] > 1:
        yield f"Được nêu {row['candidate_count']} lần; chọn theo: {row['chosen_by_vi']}."


def _check(row: Row, members: Mapping[str, Sequence[Row]], own: str) -> Check:
    stated, computed = (
        wording.number(row[side], row["divisor"], wording.MOST_DECIMALS)
        for side in ("stated_value", "computed_value")
    )
    accuses = "Chính số này bị nghi sai" if row["is_culprit"] else ""
    kind = label("culprit_kind", row["culprit_kind"] or "") if row["is_culprit"] else ""
    return Check(
        name=row["identity_vi"],
        verdict=row["verdict"],
        says=f"nêu {stated}, tính ra {computed} ({row['unit_vi']}){_gap(row)}",
        accuses=": ".join(filter(None, (accuses, kind))),
        members=tuple(
            _member(found)
            for found in members.get(row["check_id"], ())
            if found["observation_id"] != own
        ),
    )


def _gap(check: Row) -> str:
    """How far apart the sides are, where that matters; two figures of it tell enough."""
    if check["verdict"] == "closes":
        return ""
    gap = check["gap"] / check["divisor"]
    return f", lệch {wording.number(float(f'{gap:.2g}'))}"


def _member(row: Row) -> Link:
    about = row["item"] or row["sector_vi"]
    months = wording.period(row["period_start"], row["period_end"])
    printed = wording.printed(row["raw_value"], row["raw_unit"])
    return Link(printed, row["link"], f"{about}, {months.lower()}")


def _vintage(figure: Row, row: Row) -> Statement:
    revision = row["revision"]
    difference = wording.signed(revision, figure["divisor"]) if revision else ""
    kind = label("vintage_kind", row["vintage_kind"])
    return _statement(figure, row, kind, difference, is_chosen=row["is_chosen"])


def _rival(figure: Row, row: Row) -> Statement:
    difference = wording.signed(row["gap"], figure["divisor"])
    kind = label("conflict_kind", row["conflict_kind"])
    is_chosen = figure["chosen_link"] == row["link"]
    return _statement(figure, row, kind, difference, is_chosen=is_chosen)


def _statement(figure: Row, row: Row, kind: str, difference: str, *, is_chosen: bool) -> Statement:
    return Statement(
        value=_amount(figure, row["value"]),
        kind=kind,
        publisher=label("publisher", row["issuer_type"]),
        month=wording.month(row["report_month_id"]),
        difference=difference,
        is_chosen=is_chosen,
        link=Link(row["file_name"], row["link"], f"trang {row['page']}" if row["page"] else ""),
    )
