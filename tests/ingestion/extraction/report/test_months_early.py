"""How much earlier a goal was reached is no period of a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.language.periods import to_date
from ingestion.readers import read_document


@pytest.mark.parametrize("early", ["trước 2 tháng", "sớm 2 tháng"])
def test_months_early_are_no_period(early: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(
        f"Tỉnh Sơn La: thu ngân sách về đích {early}\n\n10 tháng năm 2021, thu ngân sách trên địa"
        " bàn tỉnh đạt 9.000 tỷ đồng.\n",
        encoding="utf-8",
    )
    assert extract(read_document(path), "report").facts.period == to_date(2021, 10)
