"""From a document as read to its observations and the facts about the report itself.

``metadata`` says what the report is, ``sections`` which of its parts state figures, ``prose``
walks its text, ``reading`` one sentence, ``subjects`` and ``measures`` decide a figure.

What does not belong here: file formats (``readers``), storage (``store``), Dagster, DuckDB.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl

from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.fates import ledger
from ingestion.extraction.findings import Figure, Prose
from ingestion.extraction.metadata import ReportFacts, read_facts
from ingestion.extraction.prose import ProseReader
from ingestion.language.numbers import NUMBER
from ingestion.language.periods import label
from ingestion.ledger import LEDGER_SCHEMA
from ingestion.normalization import normalize


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a document gave.

    Attributes:
        observations: in ``OBSERVATION_SCHEMA``.
        facts: what the report says of itself.
        unread_numbers: how many runs of digits were not understood.
        numbers: how many runs of digits there are.
        unread: what was left out, one plain sentence each.
        ledger: the fate of every run of digits, in ``LEDGER_SCHEMA``.
    """

    observations: pl.DataFrame
    facts: ReportFacts
    unread_numbers: int
    numbers: int
    unread: tuple[str, ...] = ()
    ledger: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=LEDGER_SCHEMA))

    @property
    def prose_share(self) -> tuple[float, int]:
        """The share of runs outside tables that were not understood, and how many runs."""
        runs = self.ledger.filter(pl.col("detail") != "table")
        lost = runs.filter(pl.col("fate") == "not_understood").height
        return (lost / runs.height if runs.height else 0.0), runs.height


def extract(document: Document, doc_id: str) -> Extraction:
    """Read a document's observations.

    Args:
        document: as a reader returned it.
        doc_id: what to call it in the observations.
    """
    facts = read_facts(document)
    prose = Prose()
    if facts.report_month is not None and facts.province_code:
        prose = ProseReader(document, facts, facts.report_month).read()
    rows = [_row(document, figure, doc_id, facts) for figure in prose.figures]
    placed = _with_first_ids(normalize(rows))
    tables = [_unread_table(document, b) for b in document.blocks if b.kind is BlockKind.TABLE]
    sentences = tuple(sentence for numbers, sentence in tables if numbers)
    columns = placed.select("char_start", "first_id", "indicator")
    observed = {start: (first, indicator) for start, first, indicator in columns.iter_rows()}
    runs = ledger(document, doc_id, prose.fates, observed)
    unread = runs.filter(pl.col("fate") == "not_understood").height
    observations = placed.filter(pl.col("first_id") == pl.col("observation_id")).drop("first_id")
    return Extraction(observations, facts, unread, runs.height, sentences, runs)


def _with_first_ids(observations: pl.DataFrame) -> pl.DataFrame:
    """The same figure with the same key twice is one observation: its first place stands."""
    key = [
        "province_code", "indicator", "sector", "item", "price_basis", "period_start",
        "period_end", "measure", "value", "unit",
    ]  # fmt: skip
    return observations.with_columns(first_id=pl.col("observation_id").first().over(key))


def _unread_table(document: Document, table: Block) -> tuple[int, str]:
    """Count a table's numbers; their grammar is not written yet, so they are listed instead."""
    printed = {(c.span.start, c.span.end) for c in table.cells}
    numbers = sum(bool(NUMBER.fullmatch(document.text[a:b].strip(" +-"))) for a, b in printed)
    name = f"table {table.title!r}" if table.title else "a table"
    page = f" on page {table.spans[0].page}" if table.spans and table.spans[0].page else ""
    return numbers, f"{name}{page}: {numbers} numbers in cells were not read"


def _row(document: Document, figure: Figure, doc_id: str, facts: ReportFacts) -> dict[str, object]:
    context = figure.mention.context
    period = context.period
    quote = " ".join(document.text[figure.quote_start : figure.quote_end].split())
    return {
        "doc_id": doc_id,
        "province_code": context.province,
        "indicator": context.indicator,
        "sector": context.sector,
        "item": context.item,
        "price_basis": context.price_basis,
        "period_start": label(period.start),
        "period_end": label(period.end),
        "measure": figure.measured.measure,
        "unit": figure.measured.unit,
        "status": _status(context.status, period.end, facts),
        "approx": figure.mention.approx,
        "quote": quote,
        "page": figure.page,
        "char_start": figure.char_start,
        "char_end": figure.char_end,
        "raw_value": document.text[figure.char_start : figure.char_end],
        "raw_unit": document.text[figure.char_end : figure.unit_end].strip(),
        "is_ambiguous": figure.mention.number.number.is_ambiguous,
        "locator": f"page {figure.page}" if figure.page else f"offset {figure.char_start}",
        "number": figure.mention.number.number.plain,
        "other": figure.mention.number.number.other or None,
        "factor": str(figure.measured.factor),
        "addend": str(figure.measured.addend),
    }


def _status(status: str, period_end: int, facts: ReportFacts) -> str:
    """A figure of a period that isn't over is a forecast, one of last year is no estimate."""
    if status == "plan" or facts.period is None:
        return status
    if period_end > facts.period.end:
        return "forecast"
    if status not in {"estimate", "forecast"}:
        return status
    return "reported" if period_end <= facts.period.end - 12 else "estimate"
