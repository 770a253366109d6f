"""Shapes of appendices of provincial offices and departments: each rule with a table of ours."""

from __future__ import annotations

import pytest

from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction import extract
from tests.ingestion.extraction.tables.conftest import Read, document
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, about, reasons, told

Y2024 = "2024-01..2024-12"
REVENUE = "Thu ngân sách nhà nước trên địa bàn\nĐVT: tỷ đồng"


def test_a_row_that_numbers_every_column_makes_no_values_of_ordinals_and_labels(
    read: Read,
) -> None:
    found = read(
        [
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Ước 5 tháng", "So với KH (%)"],
            ["1", "2", "3", "4", "5", "6=5/4"],
            ["1", "Kim ngạch xuất khẩu", "Triệu USD", "60", "24", "40"],
            ["2", "Kim ngạch nhập khẩu", "Triệu USD", "30", "15", "50"],
        ]
    )
    assert about(found, "item")[::3] == [("exports", ""), ("imports", "")]
    assert [t[2:4] for t in told(found)[:3]] == [
        ("level", "60000000"),
        ("level", "24000000"),
        ("plan_pct", "40"),
    ]


@pytest.mark.parametrize("head", ["So với KH năm (%)", "So với cùng kỳ (%)"])
def test_a_rate_of_rates_is_refused(read: Read, head: str) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Ước 5 tháng", head],
            ["Tỷ lệ lao động qua đào tạo", "%", "58,5", "97,5"],
        ]
    )
    assert [t[2:4] for t in told(found)] == [("level", "58.5")]
    assert "a rate that is held against another" in reasons(found)


def test_the_plans_of_two_who_give_them_are_two(read: Read) -> None:
    found = read(
        [
            ["", "Dự toán năm 2024", ">", "Lũy kế 5 tháng", "So sánh (%)", ">", ">"],
            ["", "TW giao", "HĐND tỉnh giao", "", "DT TW giao", "DT HĐND giao", "Cùng kỳ"],
            ["Thu nội địa", "800", "1.000", "400", "50", "40", "103"],
        ],
        above=REVENUE,
    )
    assert [t[1:4] for t in told(found)] == [
        (Y2024, "level", "800000000000"),
        (Y2024, "level", "1000000000000"),
        (TO_MAY, "level", "400000000000"),
        (TO_MAY, "plan_pct", "50"),
        (TO_MAY, "plan_pct", "40"),
        (TO_MAY, "yoy_pct", "3"),
    ]


@pytest.mark.parametrize("giver", ["BTC giao", "TTg giao", "ĐP giao", "Trung ương giao"])
def test_who_gave_a_plan_may_be_abbreviated(read: Read, giver: str) -> None:
    found = read([["", f"So với DT {giver} (%)"], ["Thu nội địa", "40"]], above=REVENUE)
    assert [t[1:4] for t in told(found)] == [(MAY, "plan_pct", "40")]


def test_raised_capital_is_a_part_not_a_rate(read: Read) -> None:
    found = read(
        [["", "Ước 5 tháng (Nghìn USD)"], ["Cấp mới", "900"], ["Tăng vốn", "50"]],
        above="Vốn FDI đăng ký",
    )
    assert [t[0] for t in told(found)] == ["registration:NEW", "registration:ADJUSTED"]


def test_a_row_of_a_unit_below_the_heads_is_the_unit_of_the_table(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["Tỷ đồng", ""], ["Bán lẻ hàng hóa", "4.100"]],
        above="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ",
    )
    assert told(found) == [("retail:GOODS", MAY, "level", "4100000000000", "VND")]


def test_english_behind_a_slash_may_begin_with_the_count_of_months(read: Read) -> None:
    found = read(
        [
            [
                "",
                "Cộng dồn 5 tháng / Cumulation of 5 months",
                "5 tháng so với cùng kỳ / 5 months (%)",
            ],
            ["Tổng số - Total", "26.110", "107,3"],
            ["Bán lẻ hàng hóa - Retail sale of goods", "18.420", "105,2"],
        ],
        above="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ\nĐVT: tỷ đồng",
    )
    assert [t[:4] for t in told(found)][2:] == [
        ("retail:GOODS", TO_MAY, "level", "18420000000000"),
        ("retail:GOODS", TO_MAY, "yoy_pct", "5.2"),
    ]


def test_words_above_and_behind_a_table_do_not_hide_its_title() -> None:
    made = document([["", "Tháng 5"], ["Cá", "21"]], above="Sản lượng thủy sản\nĐVT: Nghìn tấn")
    *before, unit, table = made.blocks
    text = made.text + "\nvà các thủy sản khác" + "\n" * 300
    rest = Span(len(made.text) + 1, len(made.text) + 21)
    torn = Block(BlockKind.PARAGRAPH, (*unit.spans, rest))
    found = extract(Document(text, (*before, torn, table), "text/plain", "text"), "doc")
    assert [t[0] for t in told(found)] == ["Cá"]


def test_a_title_goes_on_where_its_next_line_begins_in_lower_case(read: Read) -> None:
    found = read(
        [
            ["Tổng mức bán lẻ hàng hóa và doanh thu", ""],
            ["dịch vụ tiêu dùng", ""],
            ["", "Tháng 5 (Tỷ đồng)"],
            ["TỔNG SỐ", "5.240"],
        ]
    )
    assert [t[0] for t in told(found)] == ["total"]


def test_money_over_the_columns_tells_what_a_label_without_a_unit_means(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 (Tỷ đồng)", "So với cùng kỳ (%)"],
            ["Vận tải hành khách", "178", "109"],
            ["Đường bộ", "176", "108"],
            ["Kho bãi và hỗ trợ vận tải", "33", "111"],
        ],
        above="Doanh thu vận tải",
    )
    assert {i for i, _ in about(found, "item")} == {"transport_revenue"}
    assert [t[0] for t in told(found)][::2] == ["hành khách", "hành khách", "transport:WAREHOUSE"]


@pytest.mark.parametrize(
    "heads",
    [
        ["", "Tháng 5/2024", ">", "5 tháng năm 2024"],
        ["", "Tháng 5/2024 so với", ">", "5 tháng năm 2024"],
    ],
)
def test_bare_bases_over_an_index_are_what_it_is_held_against(read: Read, heads: list[str]) -> None:
    found = read(
        [heads, ["", "Tháng trước", "Cùng kỳ", "Cùng kỳ"], ["Khai khoáng", "99", "80", "85"]],
        above="Chỉ số sản xuất công nghiệp\nĐVT: %",
    )
    assert [t[1:4] for t in told(found)] == [
        (MAY, "mom_pct", "-1"),
        (MAY, "yoy_pct", "-20"),
        (TO_MAY, "yoy_pct", "-15"),
    ]


def test_what_only_says_that_figures_are_put_together_names_no_thing(read: Read) -> None:
    found = read(
        [["", "Kế hoạch vốn năm 2024", "Giải ngân đến 31/5/2024"], ["Tổng số", "500", "190"]],
        above="BIỂU TỔNG HỢP GIẢI NGÂN VỐN ĐẦU TƯ CÔNG\nĐVT: tỷ đồng",
    )
    assert about(found, "status") == [
        ("public_investment_plan", "plan"),
        ("public_investment_disbursed", "reported"),
    ]


def test_codes_of_a_classification_beside_the_names_are_no_labels(read: Read) -> None:
    found = read(
        [
            ["", "", "Mã số", "Tháng 5 so với cùng kỳ (%)"],
            ["B", "Khai khoáng", "B", "80"],
            ["1", "Khai khoáng khác", "08", "81"],
            ["C", "Công nghiệp chế biến, chế tạo", "C", "104"],
        ],
        above="Chỉ số sản xuất công nghiệp",
    )
    assert [t[0] for t in told(found)] == ["vsic:B", "vsic:08", "vsic:C"]


def test_what_names_the_whole_of_freight_is_no_part_of_it(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5/2024", "% so sánh", ">"],
            ["", "", "", "T5/CK", "5T/CK"],
            ["1. Vận chuyển hàng hóa", "1000 tấn", "28", "108", "107"],
        ],
        above="VẬN TẢI HÀNG HÓA VÀ HÀNH KHÁCH THÁNG 5 NĂM 2024",
    )
    assert [t[:4] for t in told(found)] == [
        ("total", MAY, "level", "28000"),
        ("total", MAY, "yoy_pct", "8"),
        ("total", TO_MAY, "yoy_pct", "7"),
    ]


def test_an_absolute_change_is_no_percentage_though_the_table_tells_both(read: Read) -> None:
    found = read(
        [
            ["", "30/9/2024", "So với 31/12/2023", ">"],
            ["", "", "Tuyệt đối", "%"],
            ["Tổng dư nợ", "141.900", "11.400", "8,7"],
        ],
        above="Hoạt động ngân hàng\nĐơn vị: tỷ đồng, %",
    )
    assert [t[2:4] for t in told(found)] == [("level", "141900000000000"), ("dec_pct", "8.7")]


def test_contributions_are_of_the_period_to_the_left(read: Read) -> None:
    found = read(
        [
            ["", "Ước 6 tháng năm 2024", "Tốc độ tăng (%)", "Đóng góp vào tăng trưởng (điểm %)"],
            ["Dịch vụ", "2.112", "5,07", "2,83"],
        ],
        above="Tổng sản phẩm trên địa bàn (GRDP) theo giá so sánh năm 2010\nĐVT: tỷ đồng",
    )
    assert [t[1:4] for t in told(found)][-1] == (
        "2024-01..2024-06",
        "contribution_pp",
        "2.83",
    )


def test_a_column_of_units_needs_no_head(read: Read) -> None:
    found = read(
        [
            ["", "", "Tháng 5"],
            ["Xi măng", "Nghìn tấn", "8"],
            ["Bia lon", "1000 lít", "5"],
            ["Sợi", "Tấn", "7"],
        ],
        above="Sản lượng sản phẩm công nghiệp",
    )
    assert [(t[0], t[3]) for t in told(found)] == [
        ("Xi măng", "8000"),
        ("Bia lon", "5000"),
        ("Sợi", "7"),
    ]


def test_a_line_of_the_unit_in_the_first_column_is_no_head_of_units(read: Read) -> None:
    found = read([["Đơn vị tính: %", ""], ["", "Tháng 5 so với cùng kỳ"], ["Khai khoáng", "98"]],
        above="Chỉ số sản xuất công nghiệp",
    )  # fmt: skip
    assert [t[:4] for t in told(found)] == [("vsic:B", MAY, "yoy_pct", "-2")]


def test_things_of_the_kind_that_a_row_is_told_of_stand_beside_it(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5"],
            ["Sản lượng thịt hơi xuất chuồng", "tấn", "58"],
            ["Thịt lợn", "tấn", "34"],
            ["Kiều hối", "tấn", "3"],
        ]
    )
    assert [t[0] for t in told(found)][1:] == ["Thịt lợn"]


def test_months_in_short_before_what_they_are_held_against(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Lũy kế 5 tháng", "Tỷ lệ (%)", ">"],
            ["", "", "", "5T so CK", "5T so KH"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "24", "108", "40"],
        ]
    )
    assert [t[1:4] for t in told(found)][1:] == [
        (TO_MAY, "yoy_pct", "8"),
        (TO_MAY, "plan_pct", "40"),
    ]


def test_what_is_numbered_below_a_row_that_is_not_understood_is_lost(read: Read) -> None:
    found = read(
        [
            ["STT", "Chỉ tiêu", "5 tháng năm 2024"],
            ["A", "Tổng thu ngân sách nhà nước trên địa bàn", "300"],
            ["I", "Thu nội địa", "290"],
            ["II", "Thu xuất, nhập khẩu", "10"],
            ["B", "Vay và trả nợ", "70"],
            ["1", "Vay lại", "21"],
            ["C", "Chi ngân sách địa phương", "48"],
            ["1", "Chi thường xuyên", "40"],
        ],
        above="ĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)][1:] == [
        "budget:REV_DOM",
        "budget:REV_CUSTOMS",
        "total",
        "budget:EXP_REC",
    ]


def test_the_amount_of_all_is_the_whole(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["Tổng mức", "5.310"], ["1. Bán lẻ hàng hóa", "3.910"]],
        above="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ\nĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)] == ["total", "retail:GOODS"]


def test_of_two_periods_that_end_alike_the_lower_head_is_the_nearer(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Ước tính tháng 5", ">"],
            ["", "", "Tháng 5", "5 tháng"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "24", "110"],
        ]
    )
    assert [t[1:4] for t in told(found)] == [
        (MAY, "level", "24000000"),
        (TO_MAY, "level", "110000000"),
    ]
