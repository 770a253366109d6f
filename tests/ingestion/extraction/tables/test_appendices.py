"""Tables as offices append them to a report: each rule with a table of our own."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import (
    APRIL,
    MAY,
    TO_MAY,
    about,
    reasons,
    told,
)

RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng"


@pytest.mark.parametrize(
    "unit",
    ["Nghìn tấn", "ĐVT: Nghìn tấn, %", "Đơn vị tính: Nghìn tấn (số liệu ước)"],
)
def test_a_line_that_is_a_unit_holds_for_the_table_below_it(read: Read, unit: str) -> None:
    found = read([["", "Tháng 5"], ["Cá", "21"]], above=f"Sản lượng thủy sản\n{unit}")
    assert told(found) == [("Cá", MAY, "level", "21000", "tonne")]


def test_of_an_amount_and_a_percentage_above_changes_take_the_percentage(read: Read) -> None:
    found = read(
        [["", "Tháng 5", "So với cùng kỳ"], ["Bán lẻ hàng hóa", "4.100", "9,5"]],
        above=f"{RETAIL}\nĐVT: tỷ đồng, %",
    )
    assert [t[2:] for t in told(found)] == [
        ("level", "4100000000000", "VND"),
        ("yoy_pct", "9.5", "percent"),
    ]


def test_what_the_unit_line_says_of_prices_holds_for_the_table(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["Khai khoáng", "199"]],
        above="Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng (giá so sánh 2010)",
    )
    assert about(found, "price_basis") == [("industrial_output", "constant_2010")]


def test_a_bracket_between_title_and_table_takes_the_title_away_from_neither(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["Khai khoáng", "199"]],
        above="Giá trị sản xuất công nghiệp (tỷ đồng)\n(Kèm theo Báo cáo ngày 20/5/2024)",
    )
    assert told(found) == [("vsic:B", MAY, "level", "199000000000", "VND")]


def test_the_basis_that_a_row_names_holds_for_its_parts(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5"],
            ["Giá trị sản xuất công nghiệp (giá so sánh 2010)", "Tỷ đồng", "900"],
            ["- Khu vực FDI", "Tỷ đồng", "300"],
        ],
    )
    assert about(found, "price_basis") == [("industrial_output", "constant_2010")] * 2


def test_a_unit_that_is_not_understood_is_no_unit_that_is_usual(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Tháng 5"], ["Vận chuyển hành khách", "Nghìn chuyến xe", "512,3"]],
    )
    assert told(found) == []
    assert "its unit is not understood" in reasons(found)


def test_units_are_abbreviated_as_words_are(read: Read) -> None:
    found = read([["", "ĐVT", "Tháng 5"], ["Vận chuyển hành khách", "Nghìn HK", "512,3"]])
    assert told(found) == [("total", MAY, "level", "512300", "person")]


def test_a_column_of_percentages_is_no_amount_in_the_unit_of_its_row(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5", "Tốc độ (%)"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "310,4", "83,6"],
        ],
    )
    assert told(found) == [("total", MAY, "level", "310400000", "USD")]


@pytest.mark.parametrize(
    "head",
    [
        "Tháng 5/2024 với tháng 5/2023 (%)",
        "So sánh (%) T5/cùng kỳ",
        "So cùng kỳ (+/- %)",
        "Tăng (+), giảm (-) % so cùng kỳ",
        "Tốc độ tăng, giảm so cùng kỳ (%)",
    ],
)
def test_heads_compare_in_short_words(read: Read, head: str) -> None:
    found = read(
        [["", "Tháng 5", head], ["Khai khoáng", "199", "+4,0"]],
        title="Giá trị sản xuất công nghiệp (tỷ đồng)",
    )
    assert told(found)[1:] == [("vsic:B", MAY, "yoy_pct", "4", "percent")]


def test_a_month_below_another_year_is_of_that_year(read: Read) -> None:
    found = read(
        [
            ["", "Năm 2023", ">", "Năm 2024", ">"],
            ["", "TH tháng 5", "TH 5 tháng", "TH tháng 4", "Ước tháng 5"],
            ["Khai khoáng", "180", "800", "190", "199"],
        ],
        title="Giá trị sản xuất công nghiệp (tỷ đồng)",
    )
    assert [t[1] for t in told(found)] == ["2023-05", "2023-01..2023-05", APRIL, MAY]


def test_the_period_of_the_report_in_heads_of_accidents(read: Read) -> None:
    found = read(
        [
            ["", "Sơ bộ kỳ báo cáo", "Cộng dồn từ đầu năm đến cuối kỳ báo cáo", "So với kỳ trước"],
            ["Số vụ tai nạn giao thông (Vụ)", "14", "80", "70,0"],
        ],
    )
    assert [t[1:4] for t in told(found)] == [
        (MAY, "level", "14"),
        (TO_MAY, "level", "80"),
        (MAY, "mom_pct", "-30"),
    ]


def test_the_dead_of_another_kind_are_not_those_of_the_traffic(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5"],
            ["Số vụ tai nạn giao thông", "Vụ", "12"],
            ["Số người chết", "Người", "7"],
            ["Số vụ đuối nước", "Vụ", "3"],
            ["Số người chết", "Người", "2"],
        ],
    )
    assert about(found, "raw_value") == [("traffic_accidents", "12"), ("traffic_deaths", "7")]


def test_the_whole_of_another_indicator_ends_the_parts_before_it(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5"],
            ["A. Tổng thu ngân sách nhà nước trên địa bàn", "310"],
            ["B. Tổng chi ngân sách địa phương", "410"],
            ["1. Chi thường xuyên", "90"],
        ],
        title="Thu, chi ngân sách nhà nước trên địa bàn (tỷ đồng)",
    )
    assert about(found, "sector") == [
        ("budget_revenue", "total"),
        ("budget_expenditure", "total"),
        ("budget_expenditure", "budget:EXP_REC"),
    ]


def test_a_part_of_the_economy_is_not_the_whole_of_an_industry(read: Read) -> None:
    found = read(
        [["", "5 tháng"], ["Tổng số", "90"], ["Trong đó: Công nghiệp", "30"]],
        title="Tổng sản phẩm trên địa bàn (tỷ đồng)",
    )
    assert [t[0] for t in told(found)] == ["total", "economy:INDUSTRY"]


def test_kinds_below_a_method_are_parts_of_it(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5"],
            ["Sản lượng thủy sản", "90"],
            ["Cá", "70"],
            ["Sản lượng thủy sản nuôi trồng", "40"],
            ["Cá", "30"],
        ],
        title="Sản lượng thủy sản (tấn)",
    )
    assert [t[0] for t in told(found)] == ["total", "Cá", "nuôi trồng", "nuôi trồng, Cá"]


def test_a_head_may_name_what_its_rows_have_and_of_what(read: Read) -> None:
    found = read(
        [
            ["", "Thực hiện cùng kỳ năm trước", "Thực hiện kỳ báo cáo"],
            ["Diện tích gieo trồng cây hàng năm", "", ""],
            ["Lúa", "980", "975"],
            ["Các loại cây khác", "", ""],
            ["Ngô", "81", "82"],
        ],
        above="Sản xuất nông nghiệp đến ngày 15 tháng 5 năm 2024\nĐơn vị tính: Ha",
    )
    assert [t[:2] for t in told(found)] == [
        ("Lúa", "2023-01..2023-05"),
        ("Lúa", TO_MAY),
        ("Ngô", "2023-01..2023-05"),
        ("Ngô", TO_MAY),
    ]


def test_of_two_meanings_of_a_label_its_unit_chooses(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5"],
            ["Vận chuyển", "Nghìn HK", "5"],
            ["Vận chuyển", "Nghìn tấn", "7"],
        ],
    )
    assert about(found, "raw_value") == [("passengers", "5"), ("freight", "7")]


def test_gold_in_a_table_of_prices_is_an_index_of_its_own(read: Read) -> None:
    found = read(
        [["", "So với tháng trước"], ["Giao thông", "101,3"], ["Chỉ số giá vàng", "98,1"]],
        title="Chỉ số giá tiêu dùng",
    )
    assert about(found, "sector") == [("cpi", "cpi:CPI07"), ("gold_price_index", "total")]


def test_below_a_head_of_the_same_topic_a_row_has_parts(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5"],
            ["Tai nạn giao thông", ""],
            ["Số vụ tai nạn giao thông (Vụ)", "21"],
            ["Đường bộ", "20"],
            ["Số người chết (Người)", "9"],
            ["Đường bộ", "8"],
        ],
        above="Trật tự, an toàn xã hội",
    )
    assert about(found, "item") == [
        ("traffic_accidents", ""),
        ("traffic_accidents", "Đường bộ"),
        ("traffic_deaths", ""),
        ("traffic_deaths", "Đường bộ"),
    ]


def test_listed_parts_are_of_the_thing_that_the_row_above_names(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5"],
            ["Lượt khách ngủ qua đêm", "Nghìn lượt khách", "90"],
            ["- Khách quốc tế", '"', "20"],
            ["Lượt khách du lịch theo tour", "Nghìn lượt khách", "8"],
            ["- Khách quốc tế", '"', "2"],
        ],
        above="Hoạt động kinh doanh du lịch",
    )
    assert [item for _, item in about(found, "item")] == [
        *["ngủ qua đêm"] * 2,
        *["lữ hành"] * 2,
    ]
    assert [sector for _, sector in about(found, "sector")] == [
        *["total", "tourism:INTERNATIONAL"] * 2
    ]


@pytest.mark.parametrize(
    ("label", "sector"),
    [
        ("SX và PP điện, khí đốt", "vsic:D"),
        ("CN chế biến, chế tạo", "vsic:C"),
        ("Cung cấp nước và xử lý rác thải", "vsic:E"),
    ],
)
def test_a_label_is_known_whatever_of_its_name_it_has_in_short(
    read: Read, label: str, sector: str
) -> None:
    found = read(
        [["", "Tháng 5"], [label, "199"]], above="Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng"
    )
    assert told(found) == [(sector, MAY, "level", "199000000000", "VND")]


@pytest.mark.parametrize(
    ("label", "sector"),
    [
        ("Khu vực có vốn đầu tư NN", "ownership:FDI"),
        ("Khu vực kinh tế NN", "ownership:STATE"),
    ],
)
def test_what_stands_before_an_abbreviation_may_tell_which_it_is(
    read: Read, label: str, sector: str
) -> None:
    found = read([["", "Tháng 5"], [label, "12"]], above="Xuất khẩu\nĐVT: triệu USD")
    assert told(found) == [(sector, MAY, "level", "12000000", "USD")]


def test_an_abbreviation_that_may_stand_for_two_things_stays_unread(read: Read) -> None:
    found = read(
        [["", "Tháng 5"], ["NN", "199"]], above="Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng"
    )
    assert told(found) == []


@pytest.mark.parametrize("opening", ["Tr.đó:", "Trđó", "Tđó:", "Tđ:", "Trong đó:"])
def test_of_which_may_be_printed_in_short(read: Read, opening: str) -> None:
    found = read(
        [["", "ĐVT", "Tháng 5"], ["Xuất khẩu", "Triệu USD", "50"], [f"{opening} Gạo", '"', "12"]]
    )
    assert [t[0] for t in told(found)] == ["total", "Gạo"]


@pytest.mark.parametrize(
    ("head", "measure"),
    [("So DT (%)", "plan_pct"), ("T5/T5 CK (%)", "yoy_pct"), ("So sánh (%) DT BTC", "plan_pct")],
)
def test_bases_in_short(read: Read, head: str, measure: str) -> None:
    found = read(
        [
            ["", "Tháng 5", head],
            ["Tổng thu ngân sách", "400", "104"],
            ["Thu nội địa", "300", "105"],
        ],
        above="ĐVT: tỷ đồng",
    )
    assert {t[2] for t in told(found)} == {"level", measure}


def test_months_below_a_title_that_names_a_base_are_held_against_it(read: Read) -> None:
    title = "Chỉ số sản xuất công nghiệp các tháng so với cùng kỳ năm trước"
    heads = ["", "Tháng 4", "Tháng 5", "Tỷ trọng (%)"]
    found = read([heads, ["Khai khoáng", "98,5", "104", "60"]], title=title)
    assert [t[1:4] for t in told(found)] == [
        (APRIL, "yoy_pct", "-1.5"),
        (MAY, "yoy_pct", "4"),
        (MAY, "share_pct", "60"),
    ]


def test_amounts_below_a_title_that_names_a_base_are_amounts(read: Read) -> None:
    title = "Tổng mức bán lẻ hàng hóa tháng 5 so với cùng kỳ\nĐVT: tỷ đồng"
    found = read([["", "Tháng 5"], ["Tổng số", "104"]], above=title)
    assert [t[2] for t in told(found)] == ["level"]


def test_projects_and_capital_over_columns_are_of_the_topic_that_a_row_names(read: Read) -> None:
    found = read(
        [
            ["Nội dung", "Cấp mới", ">", "Điều chỉnh", ">"],
            ["", "Số dự án", "Vốn đăng ký (triệu USD)", "Số lượt dự án", "Vốn (triệu USD)"],
            ["Đầu tư nước ngoài", "25", "80,5", "11", "5"],
        ]
    )
    assert about(found, "sector")[:3] == [
        ("fdi_projects", "registration:NEW"),
        ("fdi_capital", "registration:NEW"),
        ("fdi_projects", "registration:ADJUSTED"),
    ]
    assert {item for _, item in about(found, "item")} == {""}


def test_the_plans_of_two_givers_are_two_behind_a_percent_sign(read: Read) -> None:
    found = read(
        [
            ["", "Lũy kế 5 tháng", "So với dự toán (%)", ">"],
            ["", "", "Trung ương giao", "HĐND tỉnh giao"],
            ["Thu nội địa", "300", "45", "40"],
        ],
        above="Thu ngân sách nhà nước\nĐVT: tỷ đồng",
    )
    assert [t[2:4] for t in told(found)][1:] == [("plan_pct", "45"), ("plan_pct", "40")]


def test_goods_and_services_in_a_title_are_all_of_retail_sales(read: Read) -> None:
    title = "Bán lẻ hàng hóa và dịch vụ\nĐVT: tỷ đồng"
    found = read([["", "Tháng 5"], ["Tổng số", "9"], ["Bán lẻ hàng hóa", "7"]], above=title)
    assert [t[0] for t in told(found)] == ["total", "retail:GOODS"]


def test_live_weight_sold_names_what_it_is_of(read: Read) -> None:
    found = read([["", "Tháng 5"], ["Thịt trâu hơi xuất chuồng", "90"]], above="ĐVT: Tấn")
    assert about(found, "item") == [("livestock_output", "thịt trâu hơi")]
