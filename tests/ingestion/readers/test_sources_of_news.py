"""News that open with their source in brackets do not run on from the headline above."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers import read_document

HEADLINE = "Kinh tế 7 tháng đầu năm chỉ số sản xuất công nghiệp ước tăng hơn 9%"


def _blocks(path: Path, below: str) -> int:
    path.write_text(f"{HEADLINE}\n\n{below}\n", encoding="utf-8")
    return len(read_document(path).blocks)


@pytest.mark.parametrize("source", ["(QNO) - ", "(ĐN)- ", "(Ngày Nay) – ", "(tinhnha.vn) – "])
def test_a_source_opens_a_paragraph(source: str, tmp_path: Path) -> None:
    assert _blocks(tmp_path / "news.txt", f"{source}Sở Du lịch cho biết, khách tăng 2%.") == 2


@pytest.mark.parametrize("bracket", ["(FDI) đạt 9 tỷ đồng.", "(giá so sánh 2010) - như dự kiến."])
def test_another_bracket_runs_on(bracket: str, tmp_path: Path) -> None:
    assert _blocks(tmp_path / "news.txt", bracket) == 1


def test_what_a_headline_estimates_is_no_estimate_below(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text(
        f"{HEADLINE}\n\n(tinhnha.vn) – Chỉ số sản xuất công nghiệp trên địa bàn tỉnh Kon Tum"
        " tháng 7 năm 2021 tăng 11% so với cùng kỳ năm trước.\n",
        encoding="utf-8",
    )
    rows = extract(read_document(path), "report").observations
    assert rows.select("raw_value", "status").rows() == [("9", "estimate"), ("11", "reported")]
