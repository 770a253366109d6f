from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from ingestion.documents import Document
from ingestion.extraction import Extraction, extract
from ingestion.ledger import LEDGER_SCHEMA
from orchestration import cli_ledger
from tests.orchestration.conftest import PICTURE, REPORT
from tests.orchestration.test_cli import khoso

FATES = ("observation", "period", "period", "not_understood")


def with_ledger(document: Document, doc_id: str) -> Extraction:
    rows = [
        {"doc_id": doc_id, "run": n, "printed": f"{n},5", "fate": fate, "words": f"tăng {n},5%"}
        for n, fate in enumerate(FATES, 1)
    ]
    return replace(extract(document, doc_id), ledger=pl.DataFrame(rows, schema=LEDGER_SCHEMA))


@pytest.fixture(autouse=True)
def known_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_ledger, "extract", with_ledger)


def test_a_table_ends_with_the_shares_of_the_fates() -> None:
    result = khoso("ledger", REPORT)
    assert result.exit_code == 0
    assert "tăng 4,5%" in result.stdout
    shares = "4 runs of digits, period 50.0%, not_understood 25.0%, observation 25.0%"
    assert result.stdout.splitlines()[-1] == shares


def test_one_fate_is_picked_and_the_shares_stay_those_of_the_report() -> None:
    result = khoso("ledger", REPORT, "--fate", "not_understood", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [(row["run"], row["doc_id"]) for row in rows] == [("4", REPORT.stem)]
    assert "period 50.0%" in result.stderr


def test_as_json_it_has_every_column() -> None:
    rows = json.loads(khoso("ledger", REPORT, "-f", "json").stdout)
    assert [row["fate"] for row in rows] == list(FATES)
    assert tuple(rows[0]) == tuple(LEDGER_SCHEMA)


def test_an_unknown_fate_is_wrong_usage() -> None:
    assert khoso("ledger", REPORT, "--fate", "lost").exit_code == 2


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(PICTURE)
    result = khoso("ledger", tmp_path / "page.png")
    assert result.exit_code == 1
    assert "scan the page anew" in result.stderr


def test_a_file_that_would_not_be_loaded_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Thư mời họp của UBND tỉnh Kon Tum.", encoding="utf-8")
    result = khoso("ledger", tmp_path / "letter.txt")
    assert result.exit_code == 0
    assert "would not be loaded: no report period found" in result.stderr
