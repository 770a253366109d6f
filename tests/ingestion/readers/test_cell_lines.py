"""Tables copied from a web page, a cell a line: only what is plain is a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ingestion.documents import Block, BlockKind, Document
from ingestion.readers.text import read_text
from tests.ingestion.readers.helpers import of_kind

TITLE = "Doanh thu bán lẻ tháng 5 năm 2024"
HEADS = ("Ước tính tháng 5", "Cộng dồn 5 tháng", "5 tháng so với cùng kỳ (%)")
ROWS = ("Gạo", "1,5", "7,5", "101,5", "Vải", "2", "9", "99", "Khác", "3", "14", "105")


def read(tmp_path: Path, *lines: str) -> Document:
    path = tmp_path / "page.txt"
    path.write_text("\n".join(("CỤC THỐNG KÊ TỈNH SƠN LA", *lines)), encoding="utf-8")
    return read_text(path)


def cells(document: Document, table: Block) -> list[tuple[int, int, str]]:
    return [(c.row, c.column, document.text[c.span.start : c.span.end]) for c in table.cells]


def test_a_label_and_its_numbers_are_a_row_below_as_many_heads(tmp_path: Path) -> None:
    document = read(tmp_path, TITLE, *HEADS, "Đơn vị tính: Tỷ đồng", *ROWS)
    [table] = of_kind(document, BlockKind.TABLE)
    assert cells(document, table)[:9] == [
        *((0, at, head) for at, head in enumerate(HEADS, start=1)),
        (1, 0, "Đơn vị tính: Tỷ đồng"),
        (2, 0, "Gạo"),
        (2, 1, "1,5"),
        (2, 2, "7,5"),
        (2, 3, "101,5"),
        (3, 0, "Vải"),
    ]


def test_a_unit_behind_each_label_is_a_column(tmp_path: Path) -> None:
    rows = ("Bia", "1000 lít", "5", "6", "Sợi", "Tấn", "7", "8", "Điện", "Triệu kWh", "9", "1")
    document = read(tmp_path, TITLE, "Đơn vị tính", *HEADS[:2], *rows)
    [table] = of_kind(document, BlockKind.TABLE)
    assert cells(document, table)[2:6] == [
        (1, 0, "Bia"),
        (1, 1, "1000 lít"),
        (1, 2, "5"),
        (1, 3, "6"),
    ]


def test_a_heading_between_two_rows_is_a_row_of_its_own(tmp_path: Path) -> None:
    document = read(tmp_path, TITLE, *HEADS, *ROWS[:4], "Phân theo nhóm hàng", *ROWS[4:])
    [table] = of_kind(document, BlockKind.TABLE)
    assert [c for c in cells(document, table) if c[0] == 2] == [(2, 0, "Phân theo nhóm hàng")]


@pytest.mark.parametrize(
    "above",
    [
        (TITLE, "Tháng 5 năm 2024 so với:", *HEADS),
        ("Chỉ số tồn kho", *HEADS),
        (TITLE, *HEADS[:2]),
        (TITLE, "Nhóm một", "Nhóm hai", "Nhóm ba"),
    ],
    ids=["a wide head more", "no title", "a head missing", "no heads"],
)
def test_heads_that_may_be_shifted_leave_text(tmp_path: Path, above: Sequence[str]) -> None:
    assert of_kind(read(tmp_path, *above, *ROWS), BlockKind.TABLE) == []


def test_rows_that_lack_a_number_end_a_table(tmp_path: Path) -> None:
    document = read(tmp_path, TITLE, *HEADS, *ROWS, "Đồ gỗ", "4", "5", "Sách", "1", "2", "3")
    [table] = of_kind(document, BlockKind.TABLE)
    assert cells(document, table)[-1][2] == "105"


def test_bars_alone_on_their_lines_part_cells(tmp_path: Path) -> None:
    barred = [line for cell in (*HEADS, "Đơn vị tính: Tỷ đồng", *ROWS) for line in ("|", cell)]
    document = read(tmp_path, TITLE, *barred, "|", "Tháng sau giá sẽ tăng.")
    [table] = of_kind(document, BlockKind.TABLE)
    assert cells(document, table)[4:6] == [(2, 0, "Gạo"), (2, 1, "1,5")]
    last = document.blocks[-1]
    assert document.text[last.spans[0].start : last.spans[0].end] == "Tháng sau giá sẽ tăng."
