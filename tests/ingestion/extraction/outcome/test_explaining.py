"""What is said of how a figure came to be."""

from __future__ import annotations

import pytest

from ingestion.extraction.outcome.explaining import explain
from tests.ingestion.extraction.helpers import document
from tests.ingestion.extraction.tables.conftest import document as document_with_table

REPORT = document(
    "Giá trị sản xuất công nghiệp (giá so sánh 2010) tháng 5 ước đạt 300 tỷ đồng.",
    "Trong đó: khai khoáng 45 tỷ đồng, tăng 7% so với cùng kỳ. Có 12 đoàn khách đến thăm.",
)


def explained(printed: str) -> dict[str, tuple[str, str, str]]:
    at = REPORT.text.index(printed)
    return {e.field: (e.value, e.words, e.where) for e in explain(REPORT, "report", at)}


def test_the_words_of_the_sentence_come_first() -> None:
    fields = explained("45 tỷ")
    assert fields["value"] == ("45000000000 VND", "45 tỷ đồng", "its sentence")
    assert fields["sector"] == ("vsic:B", "khai khoáng", "its sentence")


def test_what_is_carried_over_leads_to_the_sentence_that_said_it() -> None:
    assert explained("45 tỷ")["indicator"] == (
        "industrial_output",
        "Giá trị sản xuất công nghiệp",
        "carried over",
    )


def test_a_comparison_gives_the_measure() -> None:
    assert explained("7%")["measure"] == ("yoy_pct", "so với cùng kỳ", "its sentence")


def test_a_number_without_a_figure_shows_its_fate() -> None:
    assert explained("12 đoàn")["fate"][0] == "other đoàn"


def test_where_no_number_stands_nothing_is_explained() -> None:
    with pytest.raises(LookupError, match="no number stands at offset 0"):
        explain(REPORT, "report", 0)


def test_a_figure_of_a_table_comes_from_its_row_its_column_and_the_lines_above() -> None:
    title = "Chỉ số sản xuất công nghiệp"
    report = document_with_table(
        [["", "Tháng 5 so với cùng kỳ (%)"], ["Khai khoáng", "98,1"], ["Than", ""]], above=title
    )
    found = {e.field: e for e in explain(report, "report", report.text.index("98,1"))}
    said = {field: (entry.words, entry.where) for field, entry in found.items()}
    assert said["value"] == ("98,1 %", "its cell")
    assert said["sector"] == ("Khai khoáng", "its row")
    assert said["measure"] == ("so với cùng kỳ", "its column")
    assert said["indicator"] == (title, "above the table")
    assert found["sector"].char_start == report.text.index("Khai khoáng")
