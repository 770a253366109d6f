from __future__ import annotations

import codecs
import csv
from datetime import datetime
from pathlib import Path

import duckdb
import openpyxl
import polars as pl
import pytest

from tests.warehouse.conftest import handmade_build
from warehouse import export as exporting
from warehouse.access import NothingPublishedError
from warehouse.export import ExportError, ExportFormat, export
from warehouse.headings import Language, heading, label
from warehouse.home import Home
from warehouse.manifest import MANIFEST_FILE
from warehouse.publish import Published, publish

KINDS = """
CREATE OR REPLACE TABLE fct_number AS
SELECT
    'Bắc Giang; "=1+1"' AS province_vi,
    CAST(60770000000000 AS DECIMAL(38, 9)) AS value,
    CAST(-12.50 AS DECIMAL(38, 9)) AS mom_pct,
    3018355331622678532 AS figure_id,
    2024 AS year,
    DATE '2024-05-31' AS report_date,
    TIMESTAMPTZ '2024-05-31 01:02:03+00' AS received_at,
    true AS is_chosen,
    CAST(NULL AS VARCHAR) AS item,
    repeat('a', 40000) AS quote
"""


@pytest.fixture
def with_kinds(home: Home) -> Home:
    """A published mart with a column of every kind."""
    built = handmade_build(home, 1)
    with duckdb.connect(str(built)) as connection:
        connection.execute(KINDS)
        connection.execute("COMMENT ON TABLE fct_number IS 'One figure.'")
        connection.execute("COMMENT ON COLUMN fct_number.year IS 'Its year.'")
    publish(home, built)
    return home


def sheets(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def test_csv_opens_in_excel_with_its_letters_and_no_idle_zeros(
    with_kinds: Home, tmp_path: Path
) -> None:
    (path,) = export(with_kinds, [], ExportFormat.CSV, tmp_path / "new" / "folder")
    assert path.read_bytes().startswith(codecs.BOM_UTF8)
    with path.open(encoding="utf-8-sig", newline="") as handle:
        (row,) = csv.DictReader(handle)
    assert row | {"quote": ""} == {
        "province_vi": 'Bắc Giang; "=1+1"',
        "value": "60770000000000",
        "mom_pct": "-12.5",
        "figure_id": "3018355331622678532",
        "year": "2024",
        "report_date": "2024-05-31",
        "received_at": "2024-05-31 01:02:03+00:00",
        "is_chosen": "true",
        "item": "",
        "quote": "",
    }


def test_cells_of_a_workbook_are_typed(with_kinds: Home, tmp_path: Path) -> None:
    (path,) = export(with_kinds, ["fct_number"], ExportFormat.XLSX, tmp_path)
    row = dict(zip(*sheets(path)["Số liệu"].iter_rows(values_only=True), strict=True))
    assert row["Tỉnh, thành phố"] == 'Bắc Giang; "=1+1"'
    assert row["Giá trị"] == 60770000000000
    assert row["So với tháng trước (%)"] == -12.5
    assert row["Mã số liệu"] == "3018355331622678532"  # Excel would round it
    assert row["Năm"] == 2024
    assert row["Ngày báo cáo"] == datetime(2024, 5, 31)
    assert row["Thời điểm nhận"] == datetime(2024, 5, 31, 1, 2, 3)
    assert row["Được chọn"] is True
    assert row["Mặt hàng, đối tượng"] is None
    assert len(row["Nguyên văn"]) == 32767
    assert row["Nguyên văn"].endswith("a…")


def test_numbers_show_as_many_places_as_they_have(with_kinds: Home, tmp_path: Path) -> None:
    (path,) = export(with_kinds, [], ExportFormat.XLSX, tmp_path)
    sheet = sheets(path)["Số liệu"]
    assert [sheet.cell(2, at).number_format for at in (2, 3, 5)] == ["#,##0", "#,##0.0", "General"]


def test_headings_stay_in_sight_and_filter(with_kinds: Home, tmp_path: Path) -> None:
    (path,) = export(with_kinds, [], ExportFormat.XLSX, tmp_path)
    sheet = sheets(path)["Số liệu"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:J")


def test_a_second_sheet_explains_the_columns_in_both_languages(
    with_kinds: Home, tmp_path: Path
) -> None:
    (path,) = export(with_kinds, [], ExportFormat.XLSX, tmp_path, Language.EN)
    rows = list(sheets(path)["Columns"].iter_rows(values_only=True))
    assert rows[0][:2] == ("Table", "fct_number")
    assert rows[3][:2] == ("Description", "One figure.")
    assert ("year", "Năm", "Year", "number", "Its year.") in rows
    assert sheets(path)["Data"]["E1"].value == "Year"


def test_a_mart_without_rows_becomes_a_workbook(home: Home, tmp_path: Path) -> None:
    built = handmade_build(home, 1)
    with duckdb.connect(str(built)) as connection:
        connection.execute("DELETE FROM fct_number")
    publish(home, built)
    (path,) = export(home, [], ExportFormat.XLSX, tmp_path)
    assert sheets(path)["Số liệu"].max_row == 1


def test_all_marts_are_exported_where_none_is_named(
    built_by_dbt: tuple[Home, Published], tmp_path: Path
) -> None:
    home, version = built_by_dbt
    files = export(home, [], ExportFormat.PARQUET, tmp_path)
    assert {path.stem for path in files} == set(version.manifest.row_counts)
    for path in files:
        assert pl.read_parquet(path).height == version.manifest.row_counts[path.stem]


def test_every_column_has_headings_that_differ_within_its_mart(
    built_by_dbt: tuple[Home, Published],
) -> None:
    _, version = built_by_dbt
    for path in (version.path.parent / "parquet").iterdir():
        columns = pl.read_parquet_schema(path)
        for language in Language:
            headings = {heading(column, language) for column in columns}
            assert len(headings) == len(columns), path.stem
            assert not headings & set(columns), path.stem


def test_a_mart_too_long_for_a_sheet_is_refused_before_anything_is_written(
    with_kinds: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "MOST_ROWS", 0)
    with pytest.raises(ExportError, match=r"fct_number \(1 rows\).*csv or parquet"):
        export(with_kinds, [], ExportFormat.XLSX, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_an_unknown_table_is_named_with_what_is_near(with_kinds: Home, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="did you mean fct_number"):
        export(with_kinds, ["fct_numbr"], ExportFormat.CSV, tmp_path)


def test_a_version_without_parquet_says_what_to_do(with_kinds: Home, tmp_path: Path) -> None:
    path = with_kinds.current / MANIFEST_FILE
    path.write_text(path.read_text(encoding="utf-8").replace('"files"', '"keys"'), encoding="utf-8")
    with pytest.raises(ExportError, match="khoso run"):
        export(with_kinds, [], ExportFormat.CSV, tmp_path)


def test_nothing_published_is_said(home: Home, tmp_path: Path) -> None:
    with pytest.raises(NothingPublishedError):
        export(home, [], ExportFormat.CSV, tmp_path)


def test_a_failed_export_leaves_the_older_file(
    with_kinds: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = export(with_kinds, [], ExportFormat.CSV, tmp_path)
    before = path.read_bytes()
    monkeypatch.setattr(exporting, "_write_csv", _half)
    with pytest.raises(OSError, match="disk is full"):
        export(with_kinds, [], ExportFormat.CSV, tmp_path)
    assert path.read_bytes() == before
    assert list(tmp_path.glob(".*.partial")) == []


def test_every_label_is_known_in_both_languages() -> None:
    assert label("rows", Language.VI) == "Số dòng"
    assert label("rows", Language.EN) == "Rows"


def _half(source: Path, target: Path) -> None:
    target.write_text("half")
    raise OSError("disk is full")
