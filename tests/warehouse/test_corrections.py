from __future__ import annotations

import csv
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse.build import build
from warehouse.fingerprint import DBT_PROJECT
from warehouse.home import CHECKOUT, Home
from warehouse.publish import publish
from warehouse.running import BuildFailedError

DOCUMENT = "ab" * 32
LINE = {
    "doc_id": DOCUMENT,
    "char_start": 0,
    "measure": "level",
    "expected_raw_value": "60.770",
    "expected_value": "60770000000000",
    "action": "correct",
    "reason": "the table says otherwise",
    "reviewed_by": "Lan",
    "reviewed_on": "2026-01-05",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A dbt project of one's own, whose corrections may be written."""
    unneeded = shutil.ignore_patterns("target", "logs")
    shutil.copytree(DBT_PROJECT, tmp_path / "dbt_project", ignore=unneeded)
    (tmp_path / "ingestion").symlink_to(CHECKOUT / "ingestion")
    return tmp_path / "dbt_project"


@pytest.fixture
def reported(home: Home) -> Home:
    """One report of three figures: a level, a change and one that nobody stated."""
    figures = [
        synthetic.figure("60770000000000", "60.770"),
        synthetic.percent("17.32"),
        synthetic.percent("2024"),
    ]
    synthetic.write_report(home, DOCUMENT, "2024-05", figures, file_name="may.txt")
    synthetic.write_ledger(home, DOCUMENT, ["observation"] * 3)
    return home


def correct(project: Path, *lines: dict[str, Any]) -> None:
    path = project / "seeds" / "corrections.csv"
    columns = path.read_text(encoding="utf-8").strip().split(",")
    with path.open("a", encoding="utf-8", newline="") as handle:
        csv.DictWriter(handle, columns, lineterminator="\n").writerows(
            LINE | line for line in lines
        )


def test_corrections_are_applied_and_reported(reported: Home, project: Path) -> None:
    correct(
        project,
        {"new_value": "60777000000000"},
        {"char_start": 100, "measure": "yoy_pct", "expected_raw_value": "17,32",
         "expected_value": "17.32", "action": "confirm"},
        {"char_start": 200, "measure": "yoy_pct", "expected_raw_value": "2024",
         "expected_value": "2024", "action": "withdraw"},
        {"doc_id": "cd" * 32, "new_value": "1"},
    )  # fmt: skip
    with duckdb.connect(str(build(reported, project).path), read_only=True) as marts:
        figures = marts.sql(
            "select value, is_corrected, is_reviewed from fct_observations order by char_start"
        ).fetchall()
        told = marts.sql(
            "select action, outcome, found_value, became_value from fct_corrections "
            "order by action, outcome"
        ).fetchall()
        (months,) = marts.sql(
            "select value, is_corrected from fct_province_sector_month"
        ).fetchall()
    assert months == (Decimal(60777000000000), True)
    assert figures == [(Decimal(60777000000000), True, True), (Decimal("17.32"), False, True)]
    assert told == [
        ("confirm", "applied", Decimal("17.32"), Decimal("17.32")),
        ("correct", "applied", Decimal(60770000000000), Decimal(60777000000000)),
        ("correct", "not_applicable", None, None),
        ("withdraw", "applied", Decimal(2024), None),
    ]


def test_a_correction_that_no_longer_fits_stops_the_build_and_says_what_to_do(
    reported: Home, project: Path
) -> None:
    before = publish(reported, build(reported, project).path)
    correct(project, {"char_start": 7, "new_value": "1"}, {"reason": "", "new_value": "1"})
    with pytest.raises(BuildFailedError) as failure:
        build(reported, project)
    said = str(failure.value)
    assert f"may.txt (document {DOCUMENT}), offset 7, level: the figure 60.770 is no longer" in said
    assert "delete or renew the line" in said
    assert "offset 0, level: reason is missing" in said
    assert reported.current.resolve().name == before.version
