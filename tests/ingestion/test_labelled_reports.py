"""What extraction finds in whole reports, against labels made by hand."""

from __future__ import annotations

import csv
import importlib.util
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import polars as pl
import pytest

from ingestion.extraction import extract
from ingestion.readers import read_document

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = CHECKOUT.parent / "shared"
SAMPLES = CHECKOUT / "samples"
Row = dict[str, str]
KEY = ("province_code", "indicator", "sector", "period_start", "period_end", "measure", "unit")


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def predicted(paths: Iterable[Path]) -> list[Row]:
    rows: list[Row] = []
    for path in paths:
        frame = extract(read_document(path), path.stem).observations
        rows += [{k: str(v) for k, v in row.items()} for row in frame.iter_rows(named=True)]
    return rows


def ring_1(rows: list[Row], gold: list[Row]) -> list[Row]:
    core = {row["indicator"] for row in gold if row["ring"] == "1"}
    return [row for row in rows if row["indicator"] in core]


@pytest.fixture(scope="module")
def found_in_samples() -> list[Row]:
    return predicted(sorted((SAMPLES / "reports").iterdir()))


@pytest.fixture(scope="module")
def sample_labels() -> list[Row]:
    return read_rows(SAMPLES / "expected.csv")


def test_samples_state_nothing_that_their_labels_deny(
    found_in_samples: list[Row], sample_labels: list[Row]
) -> None:
    def key(row: Row) -> tuple[object, ...]:
        return (row["doc_id"], *(row[k] for k in KEY), round(float(row["value"]), 6))

    labelled = {key(row) for row in sample_labels}
    wrong = [r["quote"] for r in ring_1(found_in_samples, sample_labels) if key(r) not in labelled]
    assert wrong == []


def test_prose_of_the_samples_is_read_whole(
    found_in_samples: list[Row], sample_labels: list[Row]
) -> None:
    prose = [r for r in ring_1(sample_labels, sample_labels) if " | " not in r["quote"]]
    stated = {(r["doc_id"], *(r[k] for k in KEY)) for r in found_in_samples}
    missed = [r["quote"] for r in prose if (r["doc_id"], *(r[k] for k in KEY)) not in stated]
    assert len(missed) <= 0.02 * len(prose), missed


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GOLD = {
    "founding reports as text": ("gold.csv", "reports/00[0-2]*.txt"),
    "founding reports as PDF": ("gold.csv", "reports/pdf/*.pdf"),
    "a statistics office's report": ("gold_hung_yen.csv", "reports/hung_yen/*_2025_01.txt"),
    "workbooks of a province": ("gold_tables.csv", "reports/tables/*.xlsx"),
}
SHEETS_OF_ALL_PROVINCES = {"nso_2018_12.xls": 0, "nso_2023_05.xlsx": 1, "nso_2024_06.xlsx": 2}
WORKBOOKS = tuple(SHEETS_OF_ALL_PROVINCES)
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the gold files are not here")


@needs_shared
@pytest.mark.parametrize("name", GOLD)
def test_core_figures_of_real_reports(name: str) -> None:
    gold_name, pattern = GOLD[name]
    gold = ring_1(read_rows(SHARED / "gold" / gold_name), read_rows(SHARED / "gold" / gold_name))
    found = ring_1(predicted(sorted(SHARED.glob(pattern))), gold)
    match: Callable[..., tuple[set[int], set[int], list[tuple[int, int]]]] = scorer().match
    right = len(match(gold, found)[2])
    assert right / len(found) >= 0.97
    assert right / len(gold) >= 0.97


@needs_shared
@pytest.mark.parametrize("name", WORKBOOKS)
def test_sheets_by_province_give_every_province_its_row(name: str) -> None:
    found = extract(read_document(SHARED / "reports" / "nso" / name), name).observations
    by_sheet = found.with_columns(sheet=pl.col("locator").str.split("!").list.first())
    places = by_sheet.filter(pl.col("province_code") != "VN").group_by("sheet")
    counts = places.agg(pl.col("province_code").n_unique())
    whole = counts.filter(pl.col("province_code") > 30)  # others list a choice of provinces
    assert whole["province_code"].to_list() == [63] * SHEETS_OF_ALL_PROVINCES[name]


@needs_shared
@pytest.mark.parametrize("name", WORKBOOKS)
def test_every_number_of_a_national_workbook_is_read_or_listed(name: str) -> None:
    ledger = extract(read_document(SHARED / "reports" / "nso" / name), name).ledger
    lost = ledger.filter(pl.col("fate") == "not_understood")
    assert lost.filter(~pl.col("detail").str.starts_with("table: ")).is_empty()
    assert ledger.filter(pl.col("fate") == "observation").height > 1000
