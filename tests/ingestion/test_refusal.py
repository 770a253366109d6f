"""A document that gives nothing is told why, and what helps."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers import read_document
from ingestion.refusal import refusal

BODY = "Kim ngạch xuất khẩu tháng 5 năm 2024 ước đạt 120 triệu USD, tăng 9% so với cùng kỳ."


def refused(folder: Path, *lines: str) -> tuple[str, str]:
    path = folder / "report.txt"
    path.write_text("\n".join((*lines, BODY)), encoding="utf-8")
    found = refusal(extract(read_document(path), "report"))
    assert found is not None
    return found.reason, found.remedy


def test_a_report_that_names_no_province_needs_a_header(tmp_path: Path) -> None:
    reason, remedy = refused(tmp_path, "BÁO CÁO tình hình xuất khẩu tháng 5 năm 2024")
    assert reason == "no province found in its text"
    assert remedy.startswith("add a header line")


@pytest.mark.parametrize(
    ("head", "whose"),
    [
        ("ỦY BAN NHÂN DÂN HUYỆN TÂN BIÊN, TỈNH TÂY NINH", "a place below the province"),
        ("CÔNG TY CỔ PHẦN MÍA ĐƯỜNG TÂY NINH", "a company"),
    ],
)
def test_a_report_of_a_district_or_a_company_is_told_so(
    tmp_path: Path, head: str, whose: str
) -> None:
    reason, remedy = refused(tmp_path, head, "BÁO CÁO tình hình tháng 5 năm 2024")
    assert whose in reason
    assert remedy.startswith("leave it out")
