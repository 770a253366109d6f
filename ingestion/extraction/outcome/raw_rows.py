"""Writes figures of prose and of tables as raw rows, in the columns of ``RAW_SCHEMA``.

What does not belong here: canonical values (``normalization``), and any reading.
"""

from __future__ import annotations

from ingestion.documents import Document
from ingestion.extraction.blocks.findings import Figure
from ingestion.extraction.measures.canonical import Measured
from ingestion.extraction.outcome.scanned import is_doubted
from ingestion.extraction.report.metadata import ReportFacts
from ingestion.extraction.tables.table import TableFigure
from ingestion.language.numbers import ParsedNumber
from ingestion.language.periods import Period, label
from ingestion.locators import with_box


def prose_row(
    document: Document, figure: Figure, doc_id: str, facts: ReportFacts
) -> dict[str, object]:
    """A figure of the running text."""
    context = figure.mention.context
    quote = " ".join(document.text[figure.quote_start : figure.quote_end].split())
    box = document.box(figure.char_start, figure.char_end)
    place = with_box(f"page {figure.page}", box) if figure.page else figure.block
    return {
        "doc_id": doc_id,
        "province_code": context.province,
        "indicator": context.indicator,
        "sector": context.sector,
        "item": context.item,
        "price_basis": context.price_basis,
        **_period_and_status(context.indicator, context.period, context.status, facts),
        "approx": figure.mention.approx,
        "quote": quote,
        "page": figure.page,
        "char_start": figure.char_start,
        "char_end": figure.char_end,
        "raw_value": document.text[figure.char_start : figure.char_end],
        "raw_unit": document.text[figure.char_end : figure.unit_end].strip(),
        "locator": place or f"offset {figure.char_start}",
        **_value(figure.measured, figure.mention.number.number, 1),
    }


def table_row(
    document: Document, figure: TableFigure, doc_id: str, facts: ReportFacts
) -> dict[str, object]:
    """A figure of a table; its quote is the row's label, the column's head and the cell."""
    subject, number, page = figure.subject, figure.number, figure.cell.span.page
    box = document.box(number.start, number.end)
    return {
        "doc_id": doc_id,
        "province_code": subject.province or facts.province_code,
        "indicator": subject.indicator,
        "sector": subject.sector,
        "item": subject.item,
        "price_basis": figure.price_basis,
        **_period_and_status(subject.indicator, figure.period, figure.status, facts),
        "approx": "",
        "quote": " | ".join((figure.label, figure.head, figure.cell.text)),
        "page": page,
        "char_start": number.start,
        "char_end": number.end,
        "raw_value": document.text[number.start : number.end],
        "raw_unit": figure.unit,
        "locator": figure.cell.address or with_box(_place(figure, page), box),
        **_value(figure.measured, number.parsed, number.sign * subject.sign),
        "is_ambiguous": number.parsed.is_ambiguous or is_doubted(document, figure.dated_by),
    }


def _place(figure: TableFigure, page: int | None) -> str:
    table = f"page {page}" if page else figure.table
    return f"{table}, row {figure.cell.row + 1}, column {figure.cell.column + 1}"


def _value(measured: Measured, number: ParsedNumber, sign: int) -> dict[str, object]:
    return {
        "measure": measured.measure,
        "unit": measured.unit,
        "is_ambiguous": number.is_ambiguous,
        "number": number.plain,
        "other": number.other or None,
        "factor": str(measured.factor * sign),
        "addend": str(measured.addend),
    }


def _period_and_status(
    indicator: str, period: Period, status: str, facts: ReportFacts
) -> dict[str, object]:
    is_plan = indicator.endswith("_plan")  # "kế hoạch vốn năm 2020": whatever the verb says
    return {
        "period_start": label(period.start),
        "period_end": label(period.end),
        "status": "plan" if is_plan else _status(status, period.end, facts),
    }


def _status(status: str, period_end: int, facts: ReportFacts) -> str:
    """An estimate of a period that isn't over is a forecast, one of last year no estimate."""
    if facts.period is None or status not in {"estimate", "forecast"}:
        return status
    is_plan = facts.document_type == "plan"
    last = facts.period.start - 1 if is_plan else facts.period.end  # a plan is made before it
    if period_end > last:
        return "forecast"
    return "reported" if period_end <= last - 12 else "estimate"
