"""The table of a figure as it is printed."""

from __future__ import annotations

from ingestion.evidence.tables import ShownRow
from tests.ingestion.evidence.helpers import around, line
from tests.ingestion.extraction.tables.conftest import document

TABLE = document(
    [
        ["Bán lẻ phân theo nhóm", "", ""],
        ["Nhóm", "So với (%)", ">"],
        ["", "Tháng trước", "Cùng kỳ"],
        ["Lương thực", "101,2", "98,5"],
        ["Xăng dầu", "", "(7,25)"],
    ],
    title="Bảng 2. Bán lẻ",
    above="3. Thương mại",
)


def words(row: ShownRow) -> list[str]:
    return [line(cell.words) for cell in row]


def test_all_rows_are_shown_and_the_figure_is_apart_in_its_cell() -> None:
    table = around(TABLE, "98,5").table
    assert [words(row) for row in table] == [
        ["Bán lẻ phân theo nhóm"],
        ["Nhóm", "So với (%)"],
        ["", "Tháng trước", "Cùng kỳ"],
        ["Lương thực", "101,2", "«98,5»"],
        ["Xăng dầu", "", "(7,25)"],
    ]


def test_a_wide_cell_is_one_cell_and_a_lone_title_takes_its_whole_row() -> None:
    title, heads, *_ = around(TABLE, "98,5").table
    assert [cell.columns for cell in title] == [3]
    assert [cell.columns for cell in heads] == [1, 2]


def test_heads_are_told_and_those_of_the_figure_lead_to_it() -> None:
    table = around(TABLE, "98,5").table
    heads = [(line(c.words), c.head_of, c.leads) for row in table for c in row if c.head_of]
    assert heads == [
        ("Nhóm", "col", False),
        ("So với (%)", "col", True),
        ("Tháng trước", "col", False),
        ("Cùng kỳ", "col", True),
        ("Lương thực", "row", True),
        ("Xăng dầu", "row", False),
    ]


def test_on_one_line_it_is_the_row_of_the_figure() -> None:
    assert line(around(TABLE, "101,2").words) == "Lương thực | «101,2» | 98,5"
    assert line(around(TABLE, "7,25").words) == "Xăng dầu | («7,25»)"


def test_a_table_is_led_by_the_heading_above_it() -> None:
    assert around(TABLE, "98,5").above == ("3. Thương mại",)
