"""A tiny home written by hand: five reports of one province whose figures meet and differ."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from ingestion.ledger import LEDGER_SCHEMA
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA
from warehouse.build import build
from warehouse.home import Home
from warehouse.publish import Published, publish


def prepare(root: Path) -> Home:
    """The folders and typed empty files that extraction makes before anything else."""
    home = Home(root)
    for folder in (home.observations, home.ledgers, home.documents, home.quarantine):
        folder.mkdir(parents=True)
    pl.DataFrame(schema=OBSERVATION_SCHEMA).write_parquet(home.observations / "_empty.parquet")
    pl.DataFrame(schema=LEDGER_SCHEMA).write_parquet(home.ledgers / "_empty.parquet")
    pl.DataFrame(schema=DOCUMENT_SCHEMA).write_parquet(home.documents / "_empty.parquet")
    (home.quarantine / "_empty.json").write_text("[]", encoding="utf-8")
    return home


def figure(value: str, raw: str = "", **columns: Any) -> dict[str, Any]:
    """One observation: industrial output of province 24 in May 2024, unless told otherwise."""
    period = columns.pop("period", "2024-05")
    row: dict[str, Any] = {
        "province_code": "24",
        "indicator": "industrial_output",
        "sector": "total",
        "item": "",
        "price_basis": "current",
        "period_start": columns.pop("since", period),
        "period_end": period,
        "measure": "level",
        "value": Decimal(value),
        "unit": "VND",
        "status": "estimate",
        "approx": "",
        "page": 1,
        "raw_value": raw or value.replace(".", ","),
        "raw_unit": "đồng",
        "is_ambiguous": False,
        "other_value": None,
        "ocr_confidence": None,
        "locator": "page 1",
    }
    return row | columns


def percent(value: str, measure: str = "yoy_pct", **columns: Any) -> dict[str, Any]:
    """One observation that is a percentage."""
    return figure(value, measure=measure, unit="percent", raw_unit="%", **columns)


def write_report(
    home: Home, doc_id: str, month: str, figures: list[dict[str, Any]], **facts: Any
) -> None:
    """Write a document and its figures as extraction does."""
    issuer = facts.get("issuer_type", "soct")
    document = dict.fromkeys(DOCUMENT_SCHEMA.names()) | {
        "doc_id": doc_id,
        "file_name": f"{doc_id}.txt",
        "received_at": datetime(2026, 1, 1, tzinfo=UTC),
        "document_type": "monthly_report",
        "issuer_type": issuer,
        "province_code": "24",
        "report_period_start": month,
        "report_period_end": month,
        "report_date": date(int(month[:4]), int(month[5:]), 28),
        "report_key": f"{issuer}|24|monthly_report|{month}",
        "unread": [],
    }
    rows = [
        {
            "observation_id": f"{doc_id}-{n}",
            "doc_id": doc_id,
            "quote": f"câu thứ {n} của {doc_id}",
            "char_start": n * 100,
            "char_end": n * 100 + 5,
        }
        | row
        for n, row in enumerate(figures)
    ]
    pl.DataFrame([document | facts], schema=DOCUMENT_SCHEMA).write_parquet(
        home.documents / f"{doc_id}.parquet"
    )
    pl.DataFrame(rows, schema=OBSERVATION_SCHEMA).write_parquet(
        home.observations / f"{doc_id}.parquet"
    )


def write_ledger(home: Home, doc_id: str, fates: list[str], **columns: Any) -> None:
    """Write the ledger of a document; its runs of digits stand where its figures do."""
    rows = [
        {
            "doc_id": doc_id,
            "run": n + 1,
            "char_start": n * 100,
            "char_end": n * 100 + 5,
            "page": 1,
            "printed": f"{n}.000",
            "fate": fate,
            "detail": "",
            "words": f"câu thứ {n} của {doc_id}",
            "observation_id": f"{doc_id}-{n}" if fate == "observation" else None,
        }
        | columns
        for n, fate in enumerate(fates)
    ]
    pl.DataFrame(rows, schema=LEDGER_SCHEMA).write_parquet(home.ledgers / f"{doc_id}.parquet")


def five_reports(root: Path) -> Home:
    """The home that the marts are tested on."""
    home = prepare(root)
    write_report(
        home,
        "may",
        "2024-05",
        [
            figure("60770000000000", "60.770"),
            percent("17.32"),
            percent("1.5", "mom_pct"),
            figure("280000000000000", "280.000", since="2024-01"),
            percent("15.1", since="2024-01"),
            percent("41.2", "plan_pct", since="2024-01"),
            figure("680000000000000", "680", since="2024-01", period="2024-12", status="plan"),
            figure("62000000000000", "62.000", period="2024-06", status="forecast"),
            figure("160000000000000", "160.000", since="2024-04", period="2024-06"),
            percent("9.1", province_code="06"),
            figure("3", indicator="industrial_zones", sector="zone:NEW+EXPANDED", unit="unit"),
        ],
    )
    write_report(
        home, "may_again", "2024-05", [figure("60772000000000", "60.772")],
        report_date=date(2024, 5, 30),
    )  # fmt: skip
    write_report(
        home,
        "june",
        "2024-06",
        [figure("61000000000000", "61.000", status="official"), percent("17.3")],
    )
    write_report(
        home, "office", "2024-05", [percent("14.7", page=7)], issuer_type="statistics_office"
    )
    write_report(
        home,
        "merged",
        "2025-08",
        [
            figure("99000000000000", "99.000", period="2025-08", is_ambiguous=True),
            percent("3.2", period="2024-08"),
        ],
        issuer_type="ubnd",
    )
    write_ledger(home, "may", ["observation"] * 11 + ["period", "not_understood", "name"])
    write_ledger(home, "june", ["observation", "observation", "not_understood", "not_understood"])
    write_note(home, "abc123", file_name="scan.pdf")
    return home


def write_note(home: Home, doc_id: str, **known: str) -> None:
    """Put a document aside as extraction does."""
    note = {"doc_id": doc_id, "file_name": f"{doc_id}.txt", "reason": "no text",
            "remedy": "run OCR", "at": "2026-01-02T03:04:05+00:00"}  # fmt: skip
    (home.quarantine / f"{doc_id}.json").write_text(json.dumps(note | known), encoding="utf-8")


@cache
def published(base: Path) -> tuple[Home, Published]:
    """The five reports, built and published once for all tests of a session."""
    home = five_reports(base / "khoso")
    return home, publish(home, build(home).path)
