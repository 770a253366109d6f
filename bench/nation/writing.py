"""Writes the extracted side of a home, as extraction leaves it.

What does not belong here: what stands in it (``printing``).
"""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

import polars as pl

from bench.nation.catalogue import publishers
from bench.nation.provinces import Reporter, month_label
from ingestion.ledger import LEDGER_SCHEMA
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA

Bundle = Literal["document", "year"]
_A_PERIOD_EVERY = 4  # runs of digits beside the figures: a period a few sentences ...
_NOT_UNDERSTOOD_EVERY = 40  # ... and one in so many sentences that nobody understood
_SAME_FOR_ALL: dict[str, object] = {
    "media_type": "application/pdf",
    "reader": "pdf",
    "inferred_from": "{}",
    "unread": [],
    "extractor_version": "nation",
}


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the tables of a home lie."""

    home: Path

    @property
    def tables(self) -> dict[str, pl.Schema]:
        """The folders below ``extracted`` with the schema of their files."""
        return {
            "observations": OBSERVATION_SCHEMA,
            "documents": DOCUMENT_SCHEMA,
            "ledgers": LEDGER_SCHEMA,
        }

    def prepare(self) -> None:
        """Make the folders and the empty files without which no glob could be read.

        Raises:
            FileExistsError: there are reports in the home already.
        """
        if (self.home / "extracted").exists():
            raise FileExistsError(f"{self.home} holds reports already; name a new folder")
        for name, schema in self.tables.items():
            (self.home / "extracted" / name).mkdir(parents=True)
            self._write(name, "_empty", pl.DataFrame(schema=schema))
        quarantine = self.home / "quarantine"
        quarantine.mkdir(exist_ok=True)
        (quarantine / "_empty.json").write_text("[]", encoding="utf-8")

    def write(self, tables: dict[str, pl.DataFrame]) -> None:
        """Write frames of several files, each named by its column ``file``."""
        for name, frame in tables.items():
            for (file,), part in frame.partition_by("file", as_dict=True).items():
                self._write(name, str(file), part)

    def _write(self, name: str, file: str, frame: pl.DataFrame) -> None:
        schema = self.tables[name]
        path = self.home / "extracted" / name / f"{file}.parquet"
        frame.select(schema.names()).cast(schema).write_parquet(path)


def documents(rows: pl.DataFrame, reporter: Reporter, seed: int) -> pl.DataFrame:
    """One row a document, by publisher, month and whether it is a plan."""
    by_number = {p["publisher_number"]: p for p in publishers().iter_rows(named=True)}
    keys = rows.select("publisher_number", "month", "is_plan").unique(maintain_order=True)
    facts = [
        key | _facts(key, by_number[key["publisher_number"]], reporter, seed)
        for key in keys.iter_rows(named=True)
    ]
    return pl.DataFrame(facts, schema=dict(keys.schema) | dict(DOCUMENT_SCHEMA))


def files(papers: pl.DataFrame, reporter: Reporter, bundle: Bundle) -> pl.Series:
    """The name of the file that holds each document: its own, or one a publisher and year."""
    if bundle == "document":
        return papers.get_column("doc_id").alias("file")
    since = f"{reporter.code}_{month_label(reporter.first)}_"
    year = pl.col("report_period_end").str.slice(0, 4)
    name = pl.concat_str(pl.lit(since), "issuer_type", pl.lit("_"), year)
    return papers.select(file=name).to_series()


def _facts(
    paper: dict[str, Any], publisher: dict[str, str], reporter: Reporter, seed: int
) -> dict[str, object]:
    """What is known of one document."""
    month: int = paper["month"]
    kind = "plan" if paper["is_plan"] else "monthly_report"
    label = month_label(month)
    number = f"{month % 12 + 1}/{'KH' if paper['is_plan'] else publisher['number_suffix']}"
    # As extraction makes it: issuer, province, type, period and number.
    key = f"{publisher['publisher']}|{reporter.code}|{kind}|{label}..{label}|{number}"
    day = _report_day(month, int(publisher["report_day"]))
    stem = f"{reporter.code}_{label.replace('-', '_')}_{publisher['publisher']}_{kind}"
    return {
        "doc_id": sha256(f"{seed}|{key}".encode()).hexdigest(),
        "file_name": f"{stem}.pdf",
        "file_stem": stem,
        "received_at": datetime.combine(day + timedelta(days=2), time(8), UTC),
        "title": f"Báo cáo tình hình kinh tế - xã hội, {reporter.name}",
        "document_type": kind,
        "issuer": f"{publisher['issuer']} {reporter.name}",
        "issuer_type": publisher["publisher"],
        "province_code": reporter.code,
        "report_period_start": label,
        "report_period_end": label,
        "report_number": number,
        "report_date": day,
        "report_key": key,
    } | _SAME_FOR_ALL


def _report_day(month: int, day: int) -> date:
    """The day of the report's date, the last of the month where it is shorter."""
    year, number = divmod(month, 12)
    return date(year, number + 1, min(day, monthrange(year, number + 1)[1]))


def counted(documents_: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """The documents with how much stands in them."""
    sizes = rows.group_by("doc_id").agg(
        observation_count=pl.len(), text_length=pl.col("line_end").max() + 1,
        page_count=pl.col("page").max(),
    )  # fmt: skip
    measured = ["observation_count", "text_length", "page_count"]
    return (
        documents_.drop(measured)
        .join(sizes, on="doc_id")
        .with_columns(size_bytes=pl.col("text_length") * 2)
    )


def observations(rows: pl.DataFrame, reporter: Reporter) -> pl.DataFrame:
    """The figures in the shape of the contract."""
    return rows.with_columns(
        province_code=pl.lit(reporter.code),
        approx=pl.lit(""),
        is_ambiguous=pl.lit(False),
        other_value=pl.lit(None),
        ocr_confidence=pl.lit(None),
    )


def ledgers(rows: pl.DataFrame) -> pl.DataFrame:
    """The runs of digits: every figure, some periods, and some that were not understood."""
    start, end = pl.col("char_start"), pl.col("char_end")
    line = pl.col("line_end") - pl.col("quote").str.len_chars().cast(pl.Int64)
    figures = rows.select(
        "file", "doc_id", start, end, "page", printed="raw_value", fate=pl.lit("observation"),
        detail="indicator", words="quote", observation_id="observation_id",
    )  # fmt: skip
    others = [
        rows.filter(pl.col("ordinal") % every == 0).select(
            "file", "doc_id", line.alias("char_start"), (line + 4).alias("char_end"), "page",
            printed=(pl.col("end") // 12).cast(pl.String), fate=pl.lit(fate),
            detail=pl.lit(detail), words="quote", observation_id=pl.lit(None, pl.String),
        )
        for every, fate, detail in (
            (_A_PERIOD_EVERY, "period", "year"),
            (_NOT_UNDERSTOOD_EVERY, "not_understood", "no indicator"),
        )
    ]  # fmt: skip
    # Two runs do not stand in one place.
    others[1] = others[1].with_columns(pl.col("char_start", "char_end") + 5)
    return (
        pl.concat([figures, *others])
        .sort("doc_id", "char_start")
        .with_columns(run=pl.int_range(1, pl.len() + 1).over("doc_id"))
    )


def write_note(home: Path, name: str, content: object) -> None:
    """Write a small JSON file beside the tables of the truth."""
    (home / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
