"""Heads that name no period, and days that stand for one."""

from __future__ import annotations

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import (
    APRIL,
    MAY,
    TO_MAY,
    about,
    reasons,
    told,
)

OUTPUT = "Giá trị sản xuất công nghiệp (tỷ đồng)"


def test_a_change_behind_the_year_before_is_of_the_year(read: Read) -> None:
    found = read(
        [
            ["", "5 tháng năm 2024", "5 tháng năm 2023", "Tăng/giảm so cùng kỳ (%)"],
            ["Khai khoáng", "90", "80", "12,5"],
        ],
        title=OUTPUT,
    )
    assert told(found)[-1][1:4] == (TO_MAY, "yoy_pct", "12.5")


def test_the_year_before_is_of_the_only_period_or_of_none(read: Read) -> None:
    heads = ["", "Cùng kỳ năm 2023", "Tháng 4", "Ước tháng 5"]
    found = read([heads, ["Khai khoáng", "80", "85", "90"]], title=OUTPUT)
    assert [t[1] for t in told(found)] == ["2023-05", APRIL, MAY]
    found = read([[*heads, "5 tháng"], ["Khai khoáng", "80", "85", "90", "400"]], title=OUTPUT)
    assert [t[1] for t in told(found)] == [APRIL, MAY, TO_MAY]
    assert "its heading holds words that are not understood" in reasons(found)


def test_the_month_before_may_stand_without_its_number(read: Read) -> None:
    found = read(
        [["", "Thực hiện tháng trước", "Ước tháng 5"], ["Khai khoáng", "85", "90"]], title=OUTPUT
    )
    assert [t[1] for t in told(found)] == [APRIL, MAY]


def test_bases_below_a_wide_head_are_compared_with(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5", "Lũy kế 5 tháng", "So sánh (%)", ">", ">"],
            ["", "", "", "Tháng trước", "Cùng kỳ", "Dự toán"],
            ["Thu nội địa", "90", "400", "101,5", "93,5", "41"],
        ],
        above="Thu ngân sách nhà nước trên địa bàn\nĐVT: tỷ đồng",
    )
    assert [t[1:4] for t in told(found)[2:]] == [
        (MAY, "mom_pct", "1.5"),
        (TO_MAY, "yoy_pct", "-6.5"),
        (TO_MAY, "plan_pct", "41"),
    ]


def test_a_balance_stands_on_its_day_and_changes_by_an_amount(read: Read) -> None:
    found = read(
        [
            ["", "31/12/2023", "Ước 31/5/2024", "So với tháng trước", ">"],
            ["", "", "", "+/-", "%"],
            ["Tổng dư nợ cho vay", "700", "790", "60", "8,2"],
            ["Dư nợ ngắn hạn", "400", "450", "52", "13,1"],
        ],
        above="Hoạt động ngân hàng\nĐVT: tỷ đồng",
    )
    assert [t[1:4] for t in told(found)[:4]] == [
        ("2023-12", "level", "700000000000"),
        (MAY, "level", "790000000000"),
        (MAY, "mom_abs", "60000000000"),
        (MAY, "mom_pct", "8.2"),
    ]
    assert about(found, "item")[-1] == ("credit_loans", "ngắn hạn")


def test_a_part_of_which_there_is_nothing_to_tell_heads_nothing(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5"],
            ["Tai nạn giao thông", ""],
            ["Số vụ tai nạn giao thông (Vụ)", "21"],
            ["Đường bộ", "20"],
            ["Đường sắt", ""],
            ["Đường thủy", "-"],
            ["Số người chết (Người)", "9"],
        ],
    )
    assert [i for i, _ in about(found, "item")] == ["traffic_accidents"] * 2 + ["traffic_deaths"]


def test_the_row_that_numbers_the_columns_is_no_figure(read: Read) -> None:
    found = read(
        [
            ["TT", "Ngành", "Tháng 4", "Tháng 5"],
            ["A", "B", "1", "2"],
            ["1", "Khai khoáng", "8", "9"],
        ],
        title=OUTPUT,
    )
    assert len(told(found)) == 2
    assert found.unread == ()


def test_a_title_and_two_units_may_stand_unmarked_above_the_table(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5", ">"],
            ["", "Lượng", "Trị giá"],
            ["Sắt thép", "930", "5420"],
        ],
        above="Hàng hóa xuất khẩu\nĐơn vị tính: Lượng: Tấn; Trị giá: Nghìn USD",
    )
    assert told(found) == [("Sắt thép", MAY, "level", "5420000", "USD")]


def test_prices_of_goods_in_a_table(read: Read) -> None:
    found = read(
        [["Mặt hàng", "ĐVT", "Giá tháng 4", "Giá tháng 5"], ["Gạo tẻ", "đ/kg", "14.000", "14.200"]],
        above="Giá cả một số mặt hàng thiết yếu",
    )
    assert [t[1:] for t in told(found)] == [
        (APRIL, "level", "14000", "VND/kg"),
        (MAY, "level", "14200", "VND/kg"),
    ]


def test_a_change_on_a_month_that_is_named_is_of_a_month(read: Read) -> None:
    heads = ["", "T5/2024", "Lũy kế 5T/2024", "So với T4/2024 (%)", "So với T5/2023 (%)"]
    found = read([heads, ["Khai khoáng", "90", "400", "101", "104"]], title=OUTPUT)
    assert [t[1:3] for t in told(found)][2:] == [(MAY, "mom_pct"), (MAY, "yoy_pct")]


def test_a_change_on_a_month_that_is_not_near_stays_unread(read: Read) -> None:
    heads = ["", "T5/2024", "Lũy kế 5T/2024", "So với T2/2024 (%)"]
    found = read([heads, ["Khai khoáng", "90", "400", "101"]], title=OUTPUT)
    assert [t[2] for t in told(found)] == ["level", "level"]


def test_a_change_on_the_year_beside_one_on_the_month_before_may_be_of_either(read: Read) -> None:
    heads = ["", "Tháng 5", "Lũy kế 5 tháng", "So tháng trước (%)", "So cùng kỳ (%)"]
    found = read([heads, ["Khai khoáng", "90", "400", "101", "104"]], title=OUTPUT)
    assert [t[1:3] for t in told(found)][2:] == [(MAY, "mom_pct")]
    heads = ["", "Lũy kế 5 tháng", "So tháng trước (%)", "So cùng kỳ (%)"]
    found = read([heads, ["Khai khoáng", "400", "101", "104"]], title=OUTPUT)
    assert [t[1:3] for t in told(found)][1:] == [(MAY, "mom_pct"), (TO_MAY, "yoy_pct")]


def test_the_year_before_may_print_its_own_year(read: Read) -> None:
    heads = ["", "Cùng kỳ tháng 5/2023", "Cùng kỳ tháng 4", "Tháng 5/2024"]
    found = read([heads, ["Khai khoáng", "80", "85", "90"]], title=OUTPUT)
    assert [t[1] for t in told(found)] == ["2023-05", "2023-04", MAY]


def test_a_percentage_behind_the_year_estimated_is_of_the_year(read: Read) -> None:
    heads = ["", "Kế hoạch năm 2024", "5 tháng năm 2024", "Ước thực hiện năm 2024", "So KH (%)"]
    found = read([heads, ["Khai khoáng", "80", "45", "90", "112,5"]], title=OUTPUT)
    assert told(found)[-1][1:4] == ("2024-01..2024-12", "plan_pct", "112.5")
    heads = ["", "Kế hoạch năm 2024", "Ước thực hiện năm 2024", "5 tháng năm 2024", "So KH (%)"]
    found = read([heads, ["Khai khoáng", "80", "90", "45", "56,3"]], title=OUTPUT)
    assert told(found)[-1][1:4] == (TO_MAY, "plan_pct", "56.3")
