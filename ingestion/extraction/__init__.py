"""From a document as read to its observations and the facts about the report itself.

``report`` says what the report is, ``blocks`` walks its running text, ``words`` and ``sentence``
read one sentence, ``subjects`` and ``measures`` decide a figure, ``outcome`` tells of them;
``tables`` reads what stands in rows and columns.

What does not belong here: file formats (``readers``), storage (``store``), Dagster, DuckDB.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl

from ingestion.collecting import uncollected
from ingestion.documents import Document
from ingestion.extraction.blocks.findings import Prose
from ingestion.extraction.blocks.prose import ProseReader
from ingestion.extraction.outcome.fates import ledger
from ingestion.extraction.outcome.raw_rows import prose_row, table_row
from ingestion.extraction.outcome.scanned import with_confidence, with_contradictions
from ingestion.extraction.report.metadata import ReportFacts, read_facts
from ingestion.extraction.tables.reading import read_tables
from ingestion.extraction.tables.readings import TableReadings, unread_tables
from ingestion.extraction.words.lexer import Lexer
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
        runs = self.ledger.filter(~pl.col("detail").str.starts_with("table"))
        lost = runs.filter(pl.col("fate") == "not_understood").height
        return (lost / runs.height if runs.height else 0.0), runs.height


@uncollected()
def extract(document: Document, doc_id: str) -> Extraction:
    """Read a document's observations.

    Args:
        document: as a reader returned it.
        doc_id: what to call it in the observations.
    """
    facts = read_facts(document)
    prose, tables = Prose(), TableReadings()
    period = facts.period
    if period is not None and facts.province_code:
        lexer = Lexer.of(document.text, period, of_a_city=facts.is_city)
        prose = ProseReader(document, facts, period, lexer).read()
        tables = read_tables(document, period, lexer)
    rows = [prose_row(document, figure, doc_id, facts) for figure in prose.figures]
    rows += [table_row(document, figure, doc_id, facts) for figure in tables.figures]
    rows = with_contradictions(list(with_confidence(document, rows)))
    placed = _with_first_ids(normalize(rows))
    named = zip(placed["first_id"], placed["indicator"], strict=True)
    observed = dict(zip(placed["char_start"], named, strict=True))
    runs = ledger(document, doc_id, [*prose.fates, *tables.fates], observed)
    unread = int((runs["fate"] == "not_understood").sum())
    observations = placed.filter(pl.col("first_id") == pl.col("observation_id")).drop("first_id")
    sentences = tuple(unread_tables(tables))
    return Extraction(observations, facts, unread, runs.height, sentences, runs)


def _with_first_ids(observations: pl.DataFrame) -> pl.DataFrame:
    """The same figure with the same key twice is one observation: its first place stands."""
    key = [
        "province_code", "indicator", "sector", "item", "price_basis", "period_start",
        "period_end", "measure", "value", "unit",
    ]  # fmt: skip
    return observations.with_columns(first_id=pl.col("observation_id").first().over(key))
