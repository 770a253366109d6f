"""The same figures as the founding reports', as offices elsewhere word and order them.

Each rule was learnt from figures told again in another office's way; the sentences are our own.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, heading, item, read, said

COLUMNS = ("indicator", "sector", "item", "price_basis", "period_start", "period_end")
MAY, TO_MAY, BEFORE = "2024-05 2024-05", "2024-01 2024-05", "2023-01 2023-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_heading_that_divides_goes_on_with_what_was_spoken_of": (
        (
            "GTSX công nghiệp (theo giá hiện hành) tháng 5 ước 900 tỷ đồng.",
            heading("Chia theo thành phần kinh tế"),
            item("Kinh tế nhà nước: tháng 5 ước 300 tỷ đồng; lũy kế 5 tháng 1.400 tỷ đồng."),
            heading("Chia theo ngành"),
            item("Công nghiệp khai khoáng: tháng 5 ước 200 tỷ đồng."),
        ),
        [
            f"industrial_output total  current {MAY} level 900000000000 VND",
            f"industrial_output ownership:STATE  current {MAY} level 300000000000 VND",
            f"industrial_output ownership:STATE  current {TO_MAY} level 1400000000000 VND",
            f"industrial_output vsic:B  current {MAY} level 200000000000 VND",
        ],
    ),
    "a_price_basis_outlives_the_head_of_a_list": (
        (
            "GTSX công nghiệp (giá thực tế) tháng 5 ước 900 tỷ đồng.",
            "Trong đó, GTSX công nghiệp phân theo khu vực:",
            item("Khu vực nhà nước: 300 tỷ đồng."),
        ),
        [
            f"industrial_output total  current {MAY} level 900000000000 VND",
            f"industrial_output ownership:STATE  current {MAY} level 300000000000 VND",
        ],
    ),
    "a_bare_amount_behind_a_rate_is_the_change_of_what_was_told_further_up": (
        (
            "Tháng 5 xảy ra 27 vụ tai nạn giao thông, làm 16 người chết. So với tháng trước, số vụ"
            " giảm 34,15% (14 vụ), số người chết giảm 11,11% (02 người).",
            "Thu ngân sách tháng 5 đạt 950 tỷ đồng, đạt 12% dự toán năm, giảm 5% (50 tỷ đồng) so"
            " với cùng kỳ.",
        ),
        [
            f"traffic_accidents total   {MAY} level 27 case",
            f"traffic_deaths total   {MAY} level 16 person",
            f"traffic_accidents total   {MAY} mom_pct -34.15 percent",
            f"traffic_accidents total   {MAY} mom_abs -14 case",
            f"traffic_deaths total   {MAY} mom_pct -11.11 percent",
            f"traffic_deaths total   {MAY} mom_abs -2 person",
            f"budget_revenue total   {MAY} level 950000000000 VND",
            f"budget_revenue total   {MAY} plan_pct 12 percent",
            f"budget_revenue total   {MAY} yoy_pct -5 percent",
            f"budget_revenue total   {MAY} yoy_abs -50000000000 VND",
        ],
    ),
    "a_list_held_against_the_year_before_is_not_of_the_plan": (
        (
            "Thu ngân sách tháng 5 ước 900 tỷ đồng, đạt 12% dự toán năm. Trong đó: thu nội địa 700"
            " tỷ đồng, bằng 97% cùng kỳ; thu hải quan 200 tỷ đồng, bằng 133%.",
        ),
        [
            f"budget_revenue total   {MAY} level 900000000000 VND",
            f"budget_revenue total   {MAY} plan_pct 12 percent",
            f"budget_revenue budget:REV_DOM   {MAY} level 700000000000 VND",
            f"budget_revenue budget:REV_DOM   {MAY} yoy_pct -3 percent",
            f"budget_revenue budget:REV_CUSTOMS   {MAY} level 200000000000 VND",
            f"budget_revenue budget:REV_CUSTOMS   {MAY} yoy_pct 33 percent",
        ],
    ),
    "a_herd_equals_a_part_of_last_years_too": (
        ("Đàn trâu có 4.700 con, bằng 96% so cùng kỳ; đàn bò có 30.000 con, bằng 101%.",),
        [
            f"livestock_heads total trâu  {MAY} level 4700 unit",
            f"livestock_heads total trâu  {MAY} yoy_pct -4 percent",
            f"livestock_heads total bò  {MAY} level 30000 unit",
            f"livestock_heads total bò  {MAY} yoy_pct 1 percent",
        ],
    ),
    "companies_follow_one_another": (
        (
            "Doanh thu tháng 5 của các doanh nghiệp lớn: Công ty An Hòa ước 60 tỷ đồng, bằng 110%"
            " cùng kỳ; Công ty Bình Minh ước 50 tỷ đồng, bằng 90% cùng kỳ.",
        ),
        [
            f"enterprise_revenue total An Hòa  {MAY} level 60000000000 VND",
            f"enterprise_revenue total An Hòa  {MAY} yoy_pct 10 percent",
            f"enterprise_revenue total Bình Minh  {MAY} level 50000000000 VND",
            f"enterprise_revenue total Bình Minh  {MAY} yoy_pct -10 percent",
        ],
    ),
    "a_base_in_a_bracket_is_of_the_change_behind_it": (
        ("So với cùng kỳ năm 2023, IIP tháng 5 tăng 7% (so với tháng 4 tăng 2%).",),
        [f"iip total   {MAY} yoy_pct 7 percent", f"iip total   {MAY} mom_pct 2 percent"],
    ),
    "how_much_of_its_plan_the_year_before_had_reached_needs_no_verb": (
        (
            "GTSX công nghiệp 5 tháng ước 900 tỷ đồng, đạt 40% kế hoạch (cùng kỳ 39%), tăng 6% so"
            " với cùng kỳ.",
            "Lũy kế giải ngân đến 15/5/2024 là 120 tỷ đồng, đạt 12% kế hoạch, thấp hơn cùng kỳ"
            " (18%).",
        ),
        [
            f"industrial_output total   {TO_MAY} level 900000000000 VND",
            f"industrial_output total   {TO_MAY} plan_pct 40 percent",
            f"industrial_output total   {BEFORE} plan_pct 39 percent",
            f"industrial_output total   {TO_MAY} yoy_pct 6 percent",
            f"public_investment_disbursed total   {TO_MAY} level 120000000000 VND",
            f"public_investment_disbursed total   {TO_MAY} plan_pct 12 percent",
            f"public_investment_disbursed total   {BEFORE} plan_pct 18 percent",
        ],
    ),
    "a_label_in_a_list_names_the_kind_of_investment": (
        (
            "Lũy kế 5 tháng thu hút được 900 triệu USD vốn đầu tư quy đổi, cụ thể:",
            item("Đầu tư trong nước: cấp mới 14 dự án, vốn đăng ký 9.300 tỷ đồng."),
            item("Đầu tư nước ngoài: điều chỉnh 5 dự án với số vốn tăng 27 triệu USD."),
        ),
        [
            f"investment_registered total   {TO_MAY} level 900000000 USD",
            f"domestic_projects registration:NEW   {TO_MAY} level 14 project",
            f"domestic_capital registration:NEW   {TO_MAY} level 9300000000000 VND",
            f"fdi_projects registration:ADJUSTED   {TO_MAY} level 5 project",
            f"fdi_capital registration:ADJUSTED   {TO_MAY} level 27000000 USD",
        ],
    ),
    "recurrent_spending_is_told_by_bare_names_below_its_label": (
        (
            "Chi ngân sách địa phương tháng 5 đạt 500 tỷ đồng. Trong chi thường xuyên: sự nghiệp"
            " kinh tế 20 tỷ đồng; giáo dục, đào tạo 200 tỷ đồng; khoa học và công nghệ 1 tỷ đồng.",
        ),
        [
            f"budget_expenditure total   {MAY} level 500000000000 VND",
            f"budget_expenditure budget:EXP_ECON   {MAY} level 20000000000 VND",
            f"budget_expenditure budget:EXP_EDU   {MAY} level 200000000000 VND",
            f"budget_expenditure budget:EXP_REC khoa học và công nghệ  {MAY} level 1000000000 VND",
        ],
    ),
    "what_the_month_lifts_a_sum_to_is_the_sum": (
        (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 5 ước 560 tỷ đồng, nâng tổng mức 5"
            " tháng lên 2.700 tỷ đồng.",
        ),
        [
            f"retail_services total   {MAY} level 560000000000 VND",
            f"retail_services total   {TO_MAY} level 2700000000000 VND",
        ],
    ),
    "a_bare_rate_is_of_what_the_same_verb_was_last_said_of": (
        (
            "Thu ngân sách tháng 5 ước 900 tỷ đồng, bằng 12% dự toán, bằng 99% so với cùng kỳ;"
            " trong đó thu nội địa 700 tỷ đồng, bằng 97%. Trong thu nội địa: thu phí, lệ phí 10 tỷ"
            " đồng, bằng 134%.",
        ),
        [
            f"budget_revenue total   {MAY} level 900000000000 VND",
            f"budget_revenue total   {MAY} plan_pct 12 percent",
            f"budget_revenue total   {MAY} yoy_pct -1 percent",
            f"budget_revenue budget:REV_DOM   {MAY} level 700000000000 VND",
            f"budget_revenue budget:REV_DOM   {MAY} yoy_pct -3 percent",
            f"budget_revenue budget:REV_FEE   {MAY} level 10000000000 VND",
            f"budget_revenue budget:REV_FEE   {MAY} yoy_pct 34 percent",
        ],
    ),
    "to_exceed_the_year_before_is_no_plan": (
        ("Xuất khẩu 5 tháng ước đạt 500 triệu USD, vượt 19,8% so với cùng kỳ.",),
        [
            f"exports total   {TO_MAY} level 500000000 USD",
            f"exports total   {TO_MAY} yoy_pct 19.8 percent",
        ],
    ),
    "branches_reach_a_percentage_of_the_base_of_the_index": (
        (
            "IIP tháng 5 ước đạt 117% so với cùng kỳ. Chia theo ngành cấp I: khai khoáng đạt 114%;"
            " chế biến, chế tạo đạt 118%.",
        ),
        [
            f"iip total   {MAY} yoy_pct 17 percent",
            f"iip vsic:B   {MAY} yoy_pct 14 percent",
            f"iip vsic:C   {MAY} yoy_pct 18 percent",
        ],
    ),
    "what_stands_behind_a_label_is_no_harvest_of_the_paragraph_before": (
        (
            "Diện tích rau vụ đông đã thu hoạch được 590 ha.",
            "Cây lâu năm: sơ bộ năm 2023 toàn tỉnh có 1.580 ha cây lâu năm.",
            "Vụ đông toàn tỉnh gieo trồng được 675 ha cây các loại.",
        ),
        [
            f"crop_harvested_area total rau vụ đông  {MAY} level 590 ha",
            "crop_area total cây lâu năm  2023-01 2023-12 level 1580 ha",
            f"crop_area total Vụ đông  {MAY} level 675 ha",
        ],
    ),
    "parts_of_accidents_may_stand_behind_their_count": (
        ("Tháng 5 xảy ra 27 vụ tai nạn giao thông (26 vụ đường bộ, 01 vụ đường thủy).",),
        [
            f"traffic_accidents total   {MAY} level 27 case",
            f"traffic_accidents total đường bộ  {MAY} level 26 case",
            f"traffic_accidents total đường thủy  {MAY} level 1 case",
        ],
    ),
    "who_works_in_the_zones_is_counted_there": (
        (
            "Đến ngày 15/5/2024, số lao động đang làm việc trong các KCN khoảng 1.900 người, gồm 70"
            " lao động nước ngoài và 1.830 lao động trong nước.",
        ),
        [
            f"workers total các KCN  {MAY} level 1900 person",
            f"workers labour:FOREIGN các KCN  {MAY} level 70 person",
            f"workers labour:DOMESTIC các KCN  {MAY} level 1830 person",
        ],
    ),
    "a_list_is_divided_between_the_items_of_a_longer_one": (
        (
            "Sản xuất công nghiệp:",
            item("GTSX công nghiệp (giá hiện hành) tháng 5 ước 900 tỷ đồng."),
            "Phân theo loại hình kinh tế:",
            item("Nhà nước: tháng 5 ước 300 tỷ đồng."),
            "Phân theo ngành:",
            item("Khai khoáng: tháng 5 ước 200 tỷ đồng."),
        ),
        [
            f"industrial_output total  current {MAY} level 900000000000 VND",
            f"industrial_output ownership:STATE  current {MAY} level 300000000000 VND",
            f"industrial_output vsic:B  current {MAY} level 200000000000 VND",
        ],
    ),
    "changes_behind_amounts_stated_in_turn_are_one_for_each": (
        (
            "Vận chuyển và luân chuyển hàng hóa lần lượt đạt 15 nghìn tấn và 220 nghìn tấn.km, tăng"
            " 5% và 13% so với cùng kỳ.",
        ),
        [
            f"freight total   {MAY} level 15000 tonne",
            f"freight total   {MAY} yoy_pct 5 percent",
            f"freight_traffic total   {MAY} level 220000 t.km",
            f"freight_traffic total   {MAY} yoy_pct 13 percent",
        ],
    ),
    "an_index_of_its_own_is_no_group_of_consumer_prices": (
        (
            "CPI tháng 5 tăng 1,5% so với tháng trước.",
            item("So với tháng trước: giáo dục tăng 0,7%; chỉ số giá vàng tăng 2,4%."),
        ),
        [
            f"cpi total   {MAY} mom_pct 1.5 percent",
            f"cpi cpi:CPI09   {MAY} mom_pct 0.7 percent",
            f"gold_price_index total   {MAY} mom_pct 2.4 percent",
        ],
    ),
    "parts_in_a_bracket_are_not_of_what_stood_before_an_unread_whole": (
        (
            "Tháng 5 khám, chữa bệnh cho 160 lượt người (tuyến tỉnh: 60; tuyến huyện: 100); bệnh"
            " nhân chuyển viện 58 lượt (tuyến tỉnh: 16; tuyến huyện: 42).",
        ),
        [
            f"health_visits total   {MAY} level 160 visit",
            f"health_visits health:PROVLEVEL   {MAY} level 60 visit",
            f"health_visits health:DISTLEVEL   {MAY} level 100 visit",
        ],
    ),
    "what_a_statement_is_about_may_be_said_first": (
        ("Về đầu tư nước ngoài, tháng 5 cấp mới 7 dự án với số vốn 57 triệu USD.",),
        [
            f"fdi_projects registration:NEW   {MAY} level 7 project",
            f"fdi_capital registration:NEW   {MAY} level 57000000 USD",
        ],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]
    assert said(read(*parts), *COLUMNS) == expected
