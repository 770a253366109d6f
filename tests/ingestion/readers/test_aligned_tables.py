"""Tables whose columns are set with blanks."""

from __future__ import annotations

from pathlib import Path

from ingestion.documents import BlockKind
from ingestion.extraction import extract
from ingestion.readers.text import read_text
from tests.ingestion.readers.helpers import of_kind, outline

HEADER = "CỤC THỐNG KÊ TỈNH SƠN LA\nTình hình tháng 7 năm 2020\n\n"
TABLE = """\
Chỉ số sản xuất công nghiệp
                                       %
Ngành                    T7/2020 so    7 tháng so
                           cùng kỳ       cùng kỳ

Khai khoáng                  99,10         90,21
Chế biến, chế tạo           103,90        102,10
Sản xuất và phân phối       100,21         99,80
điện
Cung cấp nước; xử lý rác    101,00        104,50
thải, nước thải
"""


def test_columns_set_with_blanks_are_columns(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(HEADER + TABLE, encoding="utf-8")
    found = extract(read_text(path), "doc").observations
    rows = found.select("sector", "period_start", "value").rows()
    assert [(sector, start, float(value)) for sector, start, value in rows[::2]] == [
        ("vsic:B", "2020-07", -0.9),
        ("vsic:C", "2020-07", 3.9),
        ("vsic:D", "2020-07", 0.21),
        ("vsic:E", "2020-07", 1.0),
    ]


def test_a_label_of_two_lines_is_one_cell(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(HEADER + TABLE, encoding="utf-8")
    document = read_text(path)
    [table] = of_kind(document, BlockKind.TABLE)
    [label] = [cell for cell in table.cells if cell.rest and cell.column == 0][:1]
    said = [document.text[span.start : span.end] for span in (label.span, *label.rest)]
    assert said == ["Sản xuất và phân phối", "điện"]


def test_numbers_within_running_text_are_no_columns(tmp_path: Path) -> None:
    said = "Khai khoáng tăng 1,2  và 3,4\nđiện giảm 2,2  và 4,5\nnước tăng 1,1  và 0,9\n"
    path = tmp_path / "page.txt"
    path.write_text(HEADER + said, encoding="utf-8")
    assert "table" not in {kind for kind, _, _ in outline(read_text(path))}
