"""Tables whose cells are divided by tabs."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.documents import BlockKind
from ingestion.extraction import extract
from ingestion.readers.text import read_text
from tests.ingestion.readers.helpers import of_kind

HEADER = "CỤC THỐNG KÊ TỈNH SƠN LA\nTình hình tháng 7 năm 2020\n\n"
TITLE = "Chỉ số sản xuất công nghiệp\n"
TABLE = """\
\tT7/2020 so cùng kỳ (%)\t7 tháng so cùng kỳ (%)
Khai khoáng\t99,10\t90,21
Chế biến, chế tạo\t103,90\t102,10
Sản xuất và phân phối điện\t\t99,80
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_tabs_divide_cells_and_empty_ones_count(tmp_path: Path) -> None:
    found = extract(read_text(written(tmp_path, HEADER + TITLE + TABLE)), "doc").observations
    rows = found.select("sector", "period_start", "value").rows()
    assert [(sector, start, float(value)) for sector, start, value in rows] == [
        ("vsic:B", "2020-07", -0.9),
        ("vsic:B", "2020-01", -9.79),
        ("vsic:C", "2020-07", 3.9),
        ("vsic:C", "2020-01", 2.1),
        ("vsic:D", "2020-01", -0.2),
    ]


@pytest.mark.parametrize("text", [TABLE.replace("\t103,90\t", "\t103,90"), "Mục lục\t\t1\n" * 2])
def test_rows_of_other_lengths_and_short_lists_are_no_table(tmp_path: Path, text: str) -> None:
    document = read_text(written(tmp_path, HEADER + TITLE + text))
    assert of_kind(document, BlockKind.TABLE) == []
