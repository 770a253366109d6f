from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from ingestion.archive import doc_id_of
from ingestion.extraction import extract
from ingestion.readers import read_document
from tests.orchestration.conftest import PICTURE, REPORT
from tests.orchestration.test_cli import khoso


@pytest.fixture(scope="module")
def figure() -> dict[str, object]:
    """The first figure of the report that compares its number with another period."""
    found = extract(read_document(REPORT), doc_id_of(REPORT)).observations
    return found.filter(pl.col("measure") == "yoy_pct").row(0, named=True)


def test_a_figure_is_explained_field_by_field(figure: dict[str, object]) -> None:
    result = khoso("explain", REPORT, "--at", str(figure["char_start"]))
    assert result.exit_code == 0
    for said in ("indicator", "measure", "yoy_pct", str(figure["raw_value"])):
        assert said in result.stdout


def test_an_id_and_an_offset_explain_the_same(figure: dict[str, object]) -> None:
    by_offset = khoso("explain", REPORT, "--at", str(figure["char_start"]))
    by_id = khoso("explain", REPORT, "--id", str(figure["observation_id"]))
    assert by_id.exit_code == 0
    assert by_id.stdout == by_offset.stdout


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "--at N or by --id ID"),
        (["--at", "3", "--id", "x"], "--at N or by --id ID"),
        (["--at", "999999"], "khoso ledger"),
        (["--id", "0" * 24], "has no observation"),
    ],
)
def test_what_names_no_figure_is_wrong_usage(options: list[str], said: str) -> None:
    result = khoso("explain", REPORT, *options)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(PICTURE)
    result = khoso("explain", tmp_path / "page.png", "--at", "3")
    assert result.exit_code == 1
    assert "scan the page anew" in result.stderr
