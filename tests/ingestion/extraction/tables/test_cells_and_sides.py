"""What cells of a table may hold, in which languages, and how tables may stand side by side."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import APRIL, MAY, TO_MAY, told


def test_english_behind_the_vietnamese_of_most_cells_is_left_out(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 so với tháng trước May compared with the previous month (%)"],
            ["Toàn ngành Whole industry", "102"],
            ["Khai khoáng - Mining and quarrying", "97"],
            ["Sản xuất kim loại / Manufacture of basic metals", "105"],
        ],
        above="Chỉ số sản xuất công nghiệp\nIndex of industrial production",
    )
    assert [(t[0], t[2], t[3]) for t in told(found)] == [
        ("total", "mom_pct", "2"),
        ("vsic:B", "mom_pct", "-3"),
        ("vsic:24", "mom_pct", "5"),
    ]


def test_in_a_table_of_one_language_a_foreign_word_belongs_to_the_name(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Tháng 5"], ["Gạch ceramic", "m2", "12"], ["Ngói", "viên", "8"]],
        above="Sản phẩm công nghiệp chủ yếu",
    )
    assert "Gạch ceramic" in {t[0] for t in told(found)}


def test_both_ends_of_a_range_are_figures(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Tháng 4", "Tháng 5"], ["Gạo thơm", "đ/kg", "17.000", "17.500 - 18.000"]],
        above="Giá bán một số mặt hàng",
    )
    assert [(t[1], t[3]) for t in told(found)] == [
        (APRIL, "17000"),
        (MAY, "17500"),
        (MAY, "18000"),
    ]


def test_a_change_between_two_ends_is_neither_of_them(read: Read) -> None:
    found = read(
        [["", "Tháng 5", "So với cùng kỳ (%)"], ["Cá", "20", "3-5"], ["Tôm", "20", "4,0"]],
        above="Sản lượng thủy sản (tấn)",
    )
    assert [t[2] for t in told(found)] == ["level", "level", "yoy_pct"]


def test_of_two_tables_side_by_side_each_has_its_own_labels(read: Read) -> None:
    found = read(
        [
            ["Cây trồng", "ĐVT", "Tháng 5", "Vật nuôi", "ĐVT", "Tháng 5"],
            ["Diện tích ngô", "ha", "310", "Đàn trâu", "con", "112"],
            ["Diện tích lúa hè thu", "ha", "4.100", "Đàn bò", "con", "72.400"],
        ],
    )
    assert {(t[0], t[3], t[4]) for t in told(found)} == {
        ("ngô", "310", "ha"),
        ("lúa hè thu", "4100", "ha"),
        ("trâu", "112", "unit"),
        ("bò", "72400", "unit"),
    }


def test_a_mean_held_against_that_of_the_year_before_is_of_the_months_so_far(read: Read) -> None:
    found = read(
        [
            ["", "Chỉ số giá tháng 5 so với (%)", ">"],
            ["", "Tháng trước", "Bình quân cùng kỳ"],
            ["Chỉ số giá tiêu dùng", "100,4", "103,1"],
            ["Chỉ số giá vàng", "101,0", "124,0"],
        ],
    )
    assert [t[1:4] for t in told(found)] == [
        (MAY, "mom_pct", "0.4"),
        (TO_MAY, "yoy_pct", "3.1"),
        (MAY, "mom_pct", "1"),
        (TO_MAY, "yoy_pct", "24"),
    ]


def test_a_part_may_be_numbered_behind_the_word_that_opens_parts(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 so với tháng trước (%)"],
            ["Hàng ăn và dịch vụ ăn uống", "100,4"],
            ["Trong đó: 1. Lương thực", "99,8"],
        ],
        above="Chỉ số giá tiêu dùng",
    )
    assert [t[0] for t in told(found)] == ["cpi:CPI01", "cpi:CPI01A"]


def test_the_whole_of_a_part_says_by_itself_of_what_it_is(read: Read) -> None:
    found = read([["", "ĐVT", "Tháng 5"], ["Tổng mức bán lẻ hàng hóa", "Tỷ đồng", "2.100"]])
    assert told(found) == [("retail:GOODS", MAY, "level", "2100000000000", "VND")]


@pytest.mark.parametrize("printed", ["1.234. 567", "1.234 .567", "1.234.5 67"])
def test_a_number_that_a_narrow_cell_breaks_is_one(read: Read, printed: str) -> None:
    found = read([["", "ĐVT", "Tháng 5"], ["Vận chuyển hành khách", "Người", printed]])
    assert told(found) == [("total", MAY, "level", "1234567", "person")]
    assert found.observations["raw_value"].to_list() == [printed]


@pytest.mark.parametrize("printed", ["1.234 567", "1.234 56", "12 34"])
def test_two_numbers_in_a_cell_are_not_one(read: Read, printed: str) -> None:
    found = read([["", "ĐVT", "Tháng 4", "Tháng 5"], ["Cá", "Tấn", "210", printed]])
    assert [t[3] for t in told(found)] in ([], ["210"])
