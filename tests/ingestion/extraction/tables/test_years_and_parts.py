"""Columns that are parts, plans, means or differences, and rows that are years."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, about, reasons, told

Y2022, Y2023 = "2022-01..2022-12", "2023-01..2023-12"
RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (tỷ đồng)"


def test_a_column_that_is_a_part_is_no_figure_of_the_whole(read: Read) -> None:
    found = read(
        [
            ["Thời gian", "Tổng số", "Bán lẻ hàng hóa", "Lưu trú, ăn uống", "Dịch vụ khác"],
            ["Tháng 5", "900", "700", "120", "80"],
        ],
        title=RETAIL,
    )
    assert [t[0] for t in told(found)] == [
        "total",
        "retail:GOODS",
        "retail:ACCFOOD",
        "retail:OTHER_SERV",
    ]


def test_a_part_of_another_scheme_over_a_column_is_of_nothing(read: Read) -> None:
    found = read(
        [["Tháng", "Tổng số", "Đường bộ"], ["Tháng 5", "900", "700"]],
        title=RETAIL,
    )
    assert [t[0] for t in told(found)] == ["total"]
    assert "its heading names a part that is not understood" in reasons(found)


def test_a_plan_is_not_divided_by_who_gave_it(read: Read) -> None:
    found = read(
        [["", "Dự toán Trung ương giao", "Tháng 5"], ["Thu ngân sách nhà nước", "900", "70"]],
        above="Thu ngân sách\nĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)] == ["total", "total"]


@pytest.mark.parametrize("label", ["2022", "Năm 2022"])
def test_years_below_each_other_are_rows(read: Read, label: str) -> None:
    found = read(
        [
            ["Năm", "Xuất khẩu (triệu USD)", "Nhập khẩu (triệu USD)"],
            [label, "100", "90"],
            [label.replace("2022", "2023"), "120", "95"],
        ],
        title="Xuất nhập khẩu giai đoạn 2022 - 2023",
    )
    assert [t[:2] for t in told(found)] == [("total", Y2022)] * 2 + [("total", Y2023)] * 2


def test_years_of_a_crop_are_of_that_crop(read: Read) -> None:
    found = read(
        [
            ["Năm", "Diện tích (ha)", "Năng suất (tạ/ha)", "Sản lượng (tấn)"],
            ["2022", "500", "50", "2500"],
            ["2023", "510", "51", "2601"],
        ],
        title="Diện tích, năng suất, sản lượng lúa giai đoạn 2022 - 2023",
    )
    assert told(found)[:3] == [
        ("lúa", Y2022, "level", "500", "ha"),
        ("lúa", Y2022, "level", "5", "tonne/ha"),
        ("lúa", Y2022, "level", "2500", "tonne"),
    ]


def test_the_growth_of_a_year_is_on_the_year_before(read: Read) -> None:
    found = read(
        [
            ["Năm", "Xuất khẩu", ">"],
            ["", "Trị giá (triệu USD)", "Tốc độ tăng (%)"],
            ["Năm 2022", "100", "12,5"],
        ],
        title="Xuất khẩu",
    )
    assert told(found)[1] == ("total", Y2022, "yoy_pct", "12.5", "percent")


def test_the_growth_of_a_month_without_a_base_may_be_on_the_month_before(read: Read) -> None:
    found = read(
        [["Tháng", "Xuất khẩu (triệu USD)", "Tốc độ tăng (%)"], ["Tháng 5", "100", "12,5"]],
        title="Xuất khẩu",
    )
    assert [t[2] for t in told(found)] == ["level"]


@pytest.mark.parametrize("head", ["BQ 2021-2025", "Bình quân giai đoạn 2021-2025", "BQ 5 năm"])
def test_a_mean_of_years_is_no_level_of_them(read: Read, head: str) -> None:
    found = read(
        [["", "ĐVT", "Năm 2023", head], ["Kim ngạch xuất khẩu", "Triệu USD", "100", "90"]],
    )
    assert [t[1] for t in told(found)] == [Y2023]
    assert "a mean of years" in reasons(found)


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("KH tháng 6", "2024-06"),
        ("Kế hoạch quý III", "2024-07..2024-09"),
        ("KH năm", "2024-01..2024-12"),
    ],
)
def test_a_plan_is_of_the_month_that_stands_behind_it(read: Read, head: str, period: str) -> None:
    found = read([["", "ĐVT", "Tháng 5", head], ["Nhập khẩu", "Triệu USD", "10", "11"]])
    assert told(found)[1][1] == period
    assert found.observations["status"].to_list() == ["reported", "plan"]


@pytest.mark.parametrize("head", ["TH/KH tháng 5 (%)", "% KH quý II", "So với KH tháng (%)"])
def test_what_is_held_against_a_months_plan_is_no_percent_of_the_years(
    read: Read, head: str
) -> None:
    found = read([["", "ĐVT", "Tháng 5", head], ["Nhập khẩu", "Triệu USD", "10", "98"]])
    assert [t[2] for t in told(found)] == ["level"]


def test_a_percentage_below_a_unit_is_a_percentage(read: Read) -> None:
    found = read(
        [
            ["Cây", "Diện tích (ha)", ">", ">"],
            ["", "5 tháng 2023", "5 tháng 2024", "% so CK"],
            ["Ngô", "500", "510", "102,0"],
        ],
    )
    assert told(found)[2] == ("Ngô", TO_MAY, "yoy_pct", "2", "percent")


def test_plus_and_minus_over_a_name_is_a_difference(read: Read) -> None:
    found = read(
        [
            ["", "5 tháng 2023", ">", "5 tháng 2024", ">", "So sánh (+/-)", ">"],
            ["", "Số vụ", "Số người chết", "Số vụ", "Số người chết", "Số vụ", "Số người chết"],
            ["Tổng số", "30", "12", "25", "13", "-5", "1"],
            ["Đường bộ", "28", "11", "24", "12", "-4", "1"],
        ],
        title="Tai nạn giao thông",
    )
    assert [t[2:4] for t in told(found)][4:6] == [("yoy_abs", "-5"), ("yoy_abs", "1")]


def test_the_town_that_a_province_is_named_after_is_below_it(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Toàn tỉnh", "TP. Bắc Giang", "Huyện Lạng Giang"],
            ["Diện tích ngô", "Ha", "900", "40", "120"],
        ],
        title="Kết quả sản xuất tháng 5 năm 2024",
    )
    assert [t[3] for t in told(found)] == ["900"]


def test_quantities_and_worths_may_both_be_held_against_last_year(read: Read) -> None:
    found = read(
        [
            ["", "5 tháng", ">", "So cùng kỳ (%)", ">"],
            ["", "Lượng", "Trị giá (1000 USD)", "Lượng", "Trị giá"],
            ["Bông", "210", "4090", "95,1", "92,3"],
        ],
        title="Nhập khẩu",
    )
    assert told(found) == [
        ("Bông", TO_MAY, "level", "4090000", "USD"),
        ("Bông", TO_MAY, "yoy_pct", "-7.7", "percent"),
    ]


def test_revenue_below_a_title_in_full_is_that_revenue(read: Read) -> None:
    found = read(
        [["Tháng", "Khách du lịch (lượt)", "Doanh thu (tỷ đồng)"], ["Tháng 5", "900", "7"]],
        title="Khách du lịch và doanh thu du lịch",
    )
    assert about(found, "sector") == [("tourist_visits", "total"), ("tourism_revenue", "total")]


def test_revenue_of_nobody_is_of_no_enterprise(read: Read) -> None:
    found = read([["Tháng", "Doanh thu (tỷ đồng)"], ["Tháng 5", "7"], ["Tháng 4", "6"]])
    assert told(found) == []


def test_perennial_crops_head_no_columns(read: Read) -> None:
    found = read(
        [
            ["TT", "Chỉ tiêu", "ĐVT", "Tháng 5"],
            ["I", "Cây hàng năm", "", ""],
            ["1", "Diện tích ngô", "Ha", "900"],
            ["II", "CÂY LÂU NĂM", "", ""],
            ["1", "Diện tích chè", "Ha", "800"],
        ],
    )
    assert told(found)[1] == ("chè", MAY, "level", "800", "ha")


def test_the_estimate_beside_the_aims_of_the_next_year_stays_an_estimate(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Ước TH năm 2023", "KH năm 2024"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "100", "110"],
        ],
        header="UBND TỈNH BẮC GIANG\nPhụ lục\nCác chỉ tiêu chủ yếu kế hoạch năm 2024\n",
    )
    assert found.facts.document_type == "plan"
    assert found.observations["status"].to_list() == ["estimate", "plan"]


def test_a_report_on_the_aims_of_a_year_is_no_plan(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Năm 2024"], ["Nhập khẩu", "Triệu USD", "100"]],
        header="UBND TỈNH BẮC GIANG\nKết quả thực hiện các chỉ tiêu kế hoạch năm 2024\n",
    )
    assert found.facts.document_type != "plan"


def test_a_plan_without_a_date_is_made_before_its_year(read: Read) -> None:
    found = read(
        [["", "ĐVT", "KH năm 2025"], ["Nhập khẩu", "Triệu USD", "100"]],
        header="UBND TỈNH YÊN BÁI\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2025\n",
    )
    assert found.observations["province_code"].to_list() == ["15"]


def test_a_plan_beside_a_year_is_that_years(read: Read) -> None:
    found = read(
        [["Năm", "Kế hoạch", "Thực hiện"], ["2022", "100", "104"], ["2023", "110", "109"]],
        title="Kim ngạch xuất khẩu (triệu USD)",
    )
    assert [t[1] for t in told(found)] == [Y2022, Y2022, Y2023, Y2023]
    assert found.observations["status"].to_list() == ["plan", "reported"] * 2


def test_a_row_that_is_a_year_dates_the_rows_below_it(read: Read) -> None:
    found = read(
        [
            ["", "Dự toán", "Thực hiện"],
            ["Năm 2022", "", ""],
            ["Tổng thu ngân sách", "100", "104"],
            ["Năm 2023", "", ""],
            ["Tổng thu ngân sách", "110", "109"],
        ],
        title="Thu ngân sách (tỷ đồng)",
    )
    assert [t[1] for t in told(found)] == [Y2022, Y2022, Y2023, Y2023]


@pytest.mark.parametrize(
    ("heads", "periods"),
    [
        ([["", "ĐVT", "Tháng 5", ">"], ["", "", "Kế hoạch", "Thực hiện"]], [MAY, MAY]),
        (
            [["", "ĐVT", "Kế hoạch năm 2024", ">"], ["", "", "Cả năm", "5 tháng"]],
            ["2024-01..2024-12", TO_MAY],
        ),
        (
            [["", "ĐVT", "5 tháng", ">"], ["", "", "KH năm", "Thực hiện"]],
            ["2024-01..2024-12", TO_MAY],
        ),
    ],
)
def test_months_over_or_below_a_plan_are_those_that_it_is_of(
    read: Read, heads: list[list[str]], periods: list[str]
) -> None:
    found = read([*heads, ["Nhập khẩu", "Triệu USD", "10", "11"]])
    assert [t[1] for t in told(found)] == periods


def test_beside_a_months_plan_a_percent_of_the_plan_is_of_that(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5", ">", ">"],
            ["", "", "Kế hoạch", "Thực hiện", "% so KH"],
            ["Nhập khẩu", "Triệu USD", "10", "11", "110"],
        ]
    )
    assert [t[2] for t in told(found)] == ["level", "level"]


def test_the_time_before_does_not_date_the_time_reported_on(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Kỳ trước", "Kỳ báo cáo", "Cùng kỳ", "% so kỳ trước", "% so cùng kỳ"],
            ["Nhập khẩu", "Triệu USD", "100", "110", "90", "110", "122"],
        ]
    )
    assert [t[1:3] for t in told(found)] == [
        ("2024-04", "level"),
        (MAY, "level"),
        ("2023-05", "level"),
        (MAY, "mom_pct"),
        (MAY, "yoy_pct"),
    ]


def test_a_change_behind_a_month_to_come_may_be_of_either(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5", "Dự kiến tháng 6", "So cùng kỳ (%)"],
            ["Nhập khẩu", "Triệu USD", "10", "11", "105"],
        ]
    )
    assert [t[2] for t in told(found)] == ["level", "level"]


def test_amounts_below_the_very_same_head_cannot_be_told_apart(read: Read) -> None:
    found = read(
        [["", "Trị giá (USD)", "Trị giá (USD)"], ["Gạo", "100", "500"]],
        title="Xuất khẩu",
    )
    assert told(found) == []


def test_aims_over_a_column_are_planned(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Giai đoạn 2021-2025", ">", "Mục tiêu NQ đến 2030"],
            ["", "", "Mục tiêu", "Thực hiện", ""],
            ["Kim ngạch xuất khẩu", "Triệu USD", "100", "90", "150"],
        ]
    )
    assert found.observations["status"].to_list() == ["plan", "reported", "plan"]
    assert told(found)[2][1] == "2030-01..2030-12"


def test_months_in_short_below_a_comparison_are_months(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5", "5 tháng", "So với cùng kỳ (%)", ">"],
            ["", "", "", "", "T5", "5T"],
            ["Nhập khẩu", "Triệu USD", "10", "50", "98,0", "102,0"],
        ]
    )
    assert [t[1:] for t in told(found)][2:] == [
        (MAY, "yoy_pct", "-2", "percent"),
        (TO_MAY, "yoy_pct", "2", "percent"),
    ]


def test_a_number_with_a_letter_in_a_head_is_not_understood(read: Read) -> None:
    found = read([["", "ĐVT", "3K"], ["Nhập khẩu", "Triệu USD", "10"]])
    assert told(found) == []


def test_months_of_an_index_are_rows_and_its_branches_columns(read: Read) -> None:
    found = read(
        [
            ["Tháng", "Toàn ngành", "Khai khoáng"],
            ["Tháng 4", "104", "98"],
            ["Tháng 5", "105", "97"],
        ],
        title="Chỉ số sản xuất công nghiệp so với cùng kỳ năm trước (%)",
    )
    assert [t[:4] for t in told(found)][2:] == [
        ("total", MAY, "yoy_pct", "5"),
        ("vsic:B", MAY, "yoy_pct", "-3"),
    ]


def test_growth_in_a_numbered_title_is_that_of_its_percentages(read: Read) -> None:
    found = read(
        [["Khu vực", "Năm 2022", "Năm 2023"], ["Dịch vụ", "8,9", "6,1"]],
        above="Bảng 1. Tăng trưởng GRDP các năm (%)",
    )
    assert [t[2:4] for t in told(found)] == [("yoy_pct", "8.9"), ("yoy_pct", "6.1")]


@pytest.mark.parametrize("head", ["So CK", "So với cùng kỳ", "Tăng, giảm so cùng kỳ"])
def test_cells_that_print_percent_are_percentages_whatever_their_head_says(
    read: Read, head: str
) -> None:
    found = read(
        [["", "ĐVT", "5 tháng", head], ["Lượt khách du lịch", "Lượt", "900", "+12%"]],
    )
    assert told(found)[1][1:] == (TO_MAY, "yoy_pct", "12", "percent")


def test_a_percentage_among_amounts_is_none(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "5 tháng"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "900"],
            ["Kim ngạch nhập khẩu", "Triệu USD", "45%"],
        ],
    )
    assert [t[3] for t in told(found)] == ["900000000"]


def test_a_change_without_a_sign_or_a_unit_may_be_one_in_percent(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 5", "So cùng kỳ"],
            ["Nhập khẩu", "Triệu USD", "10", "1,2"],
            ["Số người chết do tai nạn giao thông", "Người", "10", "-2"],
        ]
    )
    assert [t[2] for t in told(found)] == ["level", "level", "yoy_abs"]


@pytest.mark.parametrize("year", ["2023", "2024"])
def test_another_year_in_a_title_is_that_of_its_figures(read: Read, year: str) -> None:
    found = read(
        [["", "ĐVT", "Kế hoạch", "Kết quả"], ["Xuất khẩu", "Triệu USD", "100", "90"]],
        above=f"Một số kết quả năm {year}",
    )
    own = MAY if year == "2024" else Y2023
    assert [t[1] for t in told(found)] == [f"{year}-01..{year}-12", own]


def test_the_aims_of_a_year_to_come_are_its_plan(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Kế hoạch", "Năm 2025"], ["Xuất khẩu", "Triệu USD", "100", "110"]],
        above="Chỉ tiêu năm 2025",
    )
    assert [t[1] for t in told(found)] == ["2025-01..2025-12"] * 2
    assert found.observations["status"].to_list() == ["plan", "plan"]


def test_a_thing_below_a_title_of_a_part_is_of_that_part(read: Read) -> None:
    found = read(
        [["", "5 tháng"], ["Thuế GTGT", "100"]],
        above="Thu từ khu vực ngoài quốc doanh\nĐVT: tỷ đồng",
    )
    assert about(found, "sector") == [("budget_revenue", "budget:REV_NQD")]


def test_areas_yields_and_outputs_are_named_in_short(read: Read) -> None:
    found = read(
        [["Cây", "DT (ha)", "NS (tạ/ha)", "SL (tấn)"], ["Ngô", "60", "40", "240"]],
    )
    assert [row[0] for row in about(found, "item")] == ["crop_area", "crop_yield", "crop_output"]


@pytest.mark.parametrize(
    "head", ["Tỷ lệ", "So sánh", "Tốc độ", "Hoàn thành", "Bình quân tháng", "So sánh (lần)"]
)
def test_a_rate_without_a_percent_sign_is_no_amount(read: Read, head: str) -> None:
    found = read([["", "ĐVT", "5 tháng", head], ["Nhập khẩu", "Triệu USD", "75", "98"]])
    assert [t[2:4] for t in told(found)] == [("level", "75000000")]


def test_a_rate_without_a_sign_is_told_by_its_numbers(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "5 tháng 2023", "5 tháng 2024", "So sánh"],
            ["Xuất khẩu", "Triệu USD", "100", "120", "120"],
            ["Nhập khẩu", "Triệu USD", "50", "75", "150"],
        ]
    )
    assert [t[2:4] for t in told(found)][2::3] == [("yoy_pct", "20"), ("yoy_pct", "50")]


def test_a_ratio_of_money_paid_is_no_money(read: Read) -> None:
    found = read(
        [["", "5 tháng", "Tỷ lệ giải ngân"], ["Giải ngân vốn đầu tư công", "400", "41,2"]],
        above="ĐVT: tỷ đồng",
    )
    assert [t[2:4] for t in told(found)] == [("level", "400000000000"), ("plan_pct", "41.2")]


def test_parts_of_one_are_no_percentages(read: Read) -> None:
    found = read(
        [["", "Dự toán", "5 tháng", "TH/DT"], ["Thu nội địa", "100", "45", "0,45"],
         ["Thu hải quan", "20", "10", "0,5"]],
        above="Thu ngân sách\nĐVT: tỷ đồng",
    )  # fmt: skip
    assert {t[2] for t in told(found)} == {"level"}


def test_some_days_in_a_title_are_not_the_month(read: Read) -> None:
    found = read(
        [["Chỉ tiêu", "Số lượng"], ["Tổng số lượt khách (lượt)", "900"]],
        above="Kết quả du lịch dịp nghỉ lễ 30/4 - 01/5 năm 2024",
    )
    assert told(found) == []
