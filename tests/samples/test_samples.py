"""The samples are what their sources give, and expected.csv says no more than they print."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from functools import cache
from pathlib import Path

import docx
import openpyxl
import pdfplumber
import pytest

from ingestion.observations import APPROXIMATIONS, MEASURES, PRICE_BASES, STATUSES

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
REPORTS = sorted((SAMPLES / "reports").iterdir())
STEMS = {path.stem: path for path in REPORTS}
NUMBER = re.compile(r"(?<![\d.,])-?\d+(?:[.,]\d+)*")
KEY = (
    "doc_id",
    "province_code",
    "indicator",
    "sector",
    "item",
    "price_basis",
    "period_start",
    "period_end",
    "measure",
    "value",
)
FIGURE = re.compile(
    r"(?<![\d.,/])(\d+(?:[.,]\d+)*) ?(?:%|tỷ|triệu|nghìn|tấn|ha\b|tạ|doanh|dự án|vụ\b)"
)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


EXPECTED = rows_of(SAMPLES / "expected.csv")


@cache
def words_of(path: Path) -> str:
    """Return what the written file says, read by the plainest means, blanks folded."""
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as document:
            text = " ".join(page.extract_text() for page in document.pages)
    elif path.suffix == ".docx":
        letter = docx.Document(str(path))
        cells = [c.text for t in letter.tables for row in t.rows for c in row.cells]
        text = " ".join([*(p.text for p in letter.paragraphs), *cells])
    elif path.suffix == ".xlsx":
        sheets = openpyxl.load_workbook(path)
        cells = [str(c) for s in sheets for row in s.iter_rows(values_only=True) for c in row if c]
        text = " ".join(cells)
    else:
        text = path.read_text(encoding="utf-8")
    return " ".join(text.split())


@cache
def source_of(stem: str) -> str:
    """Return the source of a report without footnote marks, blanks folded."""
    source = SAMPLES / "source" / f"{STEMS[stem].name}.md"
    return " ".join(re.sub(r"\[\^\d\](: )?", "", source.read_text(encoding="utf-8")).split())


def as_decimal(printed: str, *, is_workbook: bool) -> Decimal:
    return Decimal(printed if is_workbook else printed.replace(".", "").replace(",", "."))


def candidates(row: dict[str, str]) -> set[Decimal]:
    """Return the values that the numbers of the quote may stand for, without scale and sign."""
    is_workbook = STEMS[row["doc_id"]].suffix == ".xlsx"
    printed = {as_decimal(n, is_workbook=is_workbook) for n in NUMBER.findall(row["quote"])}
    shares = {n - 100 for n in printed} if row["unit"] == "percent" else set()
    return {abs(n) for n in printed | shares}


def test_the_committed_reports_are_what_their_sources_give() -> None:
    pytest.importorskip("fontpkg_be_vietnam_pro")
    command = [sys.executable, str(SAMPLES / "generate.py"), "--check"]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_every_report_has_expectations_and_every_expectation_a_report() -> None:
    assert {row["doc_id"] for row in EXPECTED} == set(STEMS)
    assert len(STEMS) == len(REPORTS)


def test_no_expectation_is_written_twice() -> None:
    counts = Counter(tuple(row[column] for column in KEY) for row in EXPECTED)
    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("stem", sorted(STEMS))
def test_quotes_are_the_words_of_the_source(stem: str) -> None:
    strange = [
        row["quote"]
        for row in EXPECTED
        if row["doc_id"] == stem and row["quote"] not in source_of(stem)
    ]
    assert strange == []


@pytest.mark.parametrize("stem", sorted(STEMS))
def test_every_number_with_a_unit_is_expected(stem: str) -> None:
    quotes = " ".join(row["quote"] for row in EXPECTED if row["doc_id"] == stem)
    expected = set(NUMBER.findall(quotes))
    assert [n for n in FIGURE.findall(source_of(stem)) if n not in expected] == []


@pytest.mark.parametrize("stem", sorted(STEMS))
def test_figures_of_the_quotes_stand_in_the_written_file(stem: str) -> None:
    words = words_of(STEMS[stem])
    quoted = {n for row in EXPECTED if row["doc_id"] == stem for n in NUMBER.findall(row["quote"])}
    assert {n for n in quoted if n not in words and n.removesuffix(".0") not in words} == set()


def test_values_are_the_printed_figures_in_the_canonical_unit() -> None:
    wrong = []
    for row in EXPECTED:
        value = abs(Decimal(row["value"]))
        scales = [value.scaleb(-power) for power in (0, 3, 6, 9, 12)] + [value * 10]
        if not candidates(row).intersection(scales):
            wrong.append((row["quote"], row["value"]))
    assert wrong == []


def test_a_falling_figure_is_negative() -> None:
    printed = re.compile(r"giảm -?[\d.,]+%$")
    falls = [row for row in EXPECTED if printed.search(row["quote"])]
    assert len(falls) > 20
    assert [row["quote"] for row in falls if Decimal(row["value"]) >= 0] == []


def test_a_rising_figure_is_positive() -> None:
    rises = [row for row in EXPECTED if re.search(r"tăng [\d.,]+%$", row["quote"])]
    assert len(rises) > 100
    assert [row["quote"] for row in rises if Decimal(row["value"]) <= 0] == []


def test_every_code_is_in_the_vocabulary() -> None:
    vocabulary = ROOT / "ingestion" / "vocabulary"
    indicators = {row["code"]: row for row in rows_of(vocabulary / "indicators.csv")}
    sectors = {f"{r['scheme']}:{r['code']}" for r in rows_of(vocabulary / "sectors.csv")}
    provinces = {row["code"] for row in rows_of(vocabulary / "provinces.csv")}
    for row in EXPECTED:
        indicator = indicators[row["indicator"]]
        scheme = row["sector"].partition(":")[0]
        assert row["sector"] in sectors | {"total"}
        assert scheme in {"total", *indicator["sector_schemes"].split("|")}
        assert row["ring"] == indicator["ring"]
        assert row["province_code"] in provinces


def test_every_closed_column_holds_a_value_of_the_contract() -> None:
    for row in EXPECTED:
        assert row["measure"] in MEASURES
        assert row["status"] in STATUSES
        assert row["approx"] in APPROXIMATIONS
        assert row["price_basis"] in PRICE_BASES
        assert (row["unit"] == "percent") == (row["measure"] != "level")
        assert row["period_start"] <= row["period_end"]


def one(stem: str, **wanted: str) -> Decimal:
    """Return the value of the one expectation of a report that has these cells."""
    rows = [r for r in EXPECTED if r["doc_id"] == stem and wanted.items() <= r.items()]
    assert len(rows) == 1
    return Decimal(rows[0]["value"])


def test_two_publishers_disagree_on_bac_giang() -> None:
    month = {"indicator": "industrial_output", "sector": "total", "period_start": "2024-05"}
    department = one("bac_giang_2024_05_sct", measure="level", **month)
    committee = one("bac_giang_2024_05_ubnd", measure="level", **month)
    assert department - committee == Decimal(1_000_000_000)


def test_february_restates_january_of_tay_ninh() -> None:
    january = {"indicator": "iip", "sector": "total", "measure": "yoy_pct", "period_end": "2026-01"}
    first = one("tay_ninh_2026_01_bang_so_lieu", period_start="2026-01", **january)
    restated = one("tay_ninh_2026_02_bang_so_lieu", period_start="2026-01", **january)
    assert (first, restated) == (Decimal("25.95"), Decimal("26.06"))
