"""Reports of departments: how inspectors, herds, plans of the year and lists in a clause are told.

Each rule was found in reports of offices not read before; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "what_a_copula_names_is_what_the_verb_behind_the_comma_is_of": (
        (
            "Chỉ số sản xuất công nghiệp tháng 5 tăng 4% so với cùng kỳ. 2 ngành giảm là khai"
            " khoáng, giảm 7% và dệt, giảm 3%.",
        ),
        [
            f"iip total  {MAY} yoy_pct 4 percent",
            f"iip vsic:B  {MAY} yoy_pct -7 percent",
            f"iip vsic:13  {MAY} yoy_pct -3 percent",
        ],
    ),
    "the_main_market_is_named_before_what_it_bought": (
        (
            "Kim ngạch xuất khẩu tháng 5 đạt 64 triệu USD, thị trường lớn nhất là Hàn Quốc, đạt 21"
            " triệu USD.",
        ),
        [
            f"exports total  {MAY} level 64000000 USD",
            f"exports total Hàn Quốc {MAY} level 21000000 USD",
        ],
    ),
    "another_period_behind_a_copula_is_of_the_whole_again": (
        (
            "Kim ngạch xuất khẩu tháng 5 đạt 64 triệu USD, thị trường lớn nhất là Hàn Quốc, lũy kế"
            " 5 tháng đạt 310 triệu USD.",
        ),
        [
            f"exports total  {MAY} level 64000000 USD",
            f"exports total  {TO_MAY} level 310000000 USD",
        ],
    ),
    "a_source_that_no_comma_ends_runs_to_the_name": (
        ("Theo số liệu thống kê đến nay tổng đàn dê có 31.200 con.",),
        [f"livestock_heads total dê {MAY} level 31200 unit"],
    ),
    "what_exceeds_the_plan_exceeds_last_year_too": (
        ("Kim ngạch xuất khẩu đạt 15 triệu USD, vượt 2% kế hoạch và 3,8% so với cùng kỳ.",),
        [
            f"exports total  {MAY} level 15000000 USD",
            f"exports total  {MAY} plan_pct 102 percent",
            f"exports total  {MAY} yoy_pct 3.8 percent",
        ],
    ),
    "units_beside_capital_do_not_hide_another_count": (
        (
            "Cấp mới cho 61 doanh nghiệp với vốn đăng ký 540 tỷ đồng, thêm 22 đơn vị, tạm ngừng"
            " hoạt động 17 doanh nghiệp.",
        ),
        [f"enterprises_suspended total  {MAY} level 17 enterprise"],
    ),
    "inspectors_check_and_settle": (
        (
            "Lực lượng quản lý thị trường đã tổ chức kiểm tra được 92 vụ. Quản lý thị trường đã xử"
            " lý 41 vụ, tăng 5% so với cùng kỳ.",
        ),
        [
            f"market_inspections total  {MAY} level 92 case",
            f"market_violations total  {MAY} level 41 case",
            f"market_violations total  {MAY} yoy_pct 5 percent",
        ],
    ),
    "a_sum_of_fines_and_goods_is_of_neither": (
        (
            "Quản lý thị trường kiểm tra 20 vụ. Tổng số tiền xử phạt vi phạm hành chính, trị giá"
            " hàng hóa tiêu hủy là 7 tỷ đồng. Trị giá hàng hóa tiêu hủy là 2 tỷ đồng.",
        ),
        [
            f"market_inspections total  {MAY} level 20 case",
            f"goods_destroyed_value total  {MAY} level 2000000000 VND",
        ],
    ),
    "projects_within_those_withdrawn_are_no_new_ones": (
        ("Trong tháng thu hồi 6 dự án chậm tiến độ, trong đó có 2 dự án FDI.",),
        [],
    ),
    "what_herds_gave_is_of_all_the_months_named": (
        ("5 tháng, tổng đàn bò có 48 nghìn con; sản lượng thịt bò hơi xuất chuồng đạt 1.900 tấn.",),
        [
            f"livestock_heads total bò {MAY} level 48000 unit",
            f"livestock_output total thịt bò hơi {TO_MAY} level 1900 tonne",
        ],
    ),
    "meat_in_a_bracket_is_of_the_animal_before_it": (
        ("Chăn nuôi lợn đạt tổng đàn 210 nghìn con (sản lượng thịt hơi 16 nghìn tấn).",),
        [
            f"livestock_heads total lợn {MAY} level 210000 unit",
            f"livestock_output total thịt lợn hơi {MAY} level 16000 tonne",
        ],
    ),
    "fish_without_a_unit_are_no_animals": (
        (
            "Toàn tỉnh có 20 nghìn con lợn; tổng sản lượng sản xuất thủy sản 900 tấn (sản lượng"
            " khai thác 340 tấn, sản lượng nuôi trồng 560).",
        ),
        [
            f"livestock_heads total lợn {MAY} level 20000 unit",
            f"aquatic_output total  {MAY} level 900 tonne",
            f"aquatic_output total khai thác {MAY} level 340 tonne",
        ],
    ),
    "prices_at_the_localities_are_the_provinces": (
        ("Giá lợn hơi tại các địa phương ở mức 61.000 đồng/kg.",),
        [f"commodity_price total lợn hơi {MAY} level 61000 VND/kg"],
    ),
    "visitors_to_sights_beside_those_who_stay_are_a_part": (
        (
            "Khách du lịch đạt 90 nghìn lượt, trong đó khách lưu trú 52 nghìn lượt, khách tham"
            " quan 38 nghìn lượt.",
        ),
        [
            f"tourist_visits total  {MAY} level 90000 visit",
            f"tourist_visits total lưu trú {MAY} level 52000 visit",
            f"tourist_visits total tham quan {MAY} level 38000 visit",
        ],
    ),
    "months_early_are_no_period": (
        (
            "Tính chung 5 tháng, giá trị sản xuất công nghiệp đạt 90 tỷ đồng. Trong đó, công nghiệp"
            " Trung ương về đích sớm trước 2 tháng với 18 tỷ đồng.",
        ),
        [
            f"industrial_output total  {TO_MAY} level 90000000000 VND",
            f"industrial_output ownership:STATE_CENTRAL  {TO_MAY} level 18000000000 VND",
        ],
    ),
    "each_year_stands_behind_its_amount": (
        (
            "Kim ngạch xuất khẩu tăng từ 45 triệu USD năm 2015 lên 118 triệu USD năm 2020; tổng mức"
            " bán lẻ từ 2.100 tỷ đồng (năm 2015) lên khoảng 4.300 tỷ đồng (năm 2020).",
        ),
        [
            "exports total  2015-01 2015-12 level 45000000 USD",
            "exports total  2020-01 2020-12 level 118000000 USD",
            "retail_services total  2015-01 2015-12 level 2100000000000 VND",
            "retail_services total  2020-01 2020-12 level 4300000000000 VND",
        ],
    ),
    "a_price_that_rose_names_no_years": (
        ("Giá lợn hơi tăng từ 50 nghìn đồng/kg lên 60 nghìn đồng/kg.",),
        [f"commodity_price total lợn hơi {MAY} level 60000 VND/kg"],
    ),
    "growth_above_that_of_another_year_is_no_growth": (
        ("Tốc độ tăng trưởng kinh tế (GRDP) đạt 9,02%, cao hơn 3,57% so với năm 2023.",),
        [f"grdp total  {TO_MAY} yoy_pct 9.02 percent"],
    ),
    "the_same_time_is_a_base": (
        (
            "Cấp mới 11 dự án FDI. So với thời điểm cùng kỳ, số dự án tăng 10% nhưng số vốn đăng ký"
            " chỉ bằng 60%.",
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 11 project",
            f"fdi_projects total  {MAY} yoy_pct 10 percent",
            f"fdi_capital total  {MAY} yoy_pct -40 percent",
        ],
    ),
    "area_that_was_harvested_is_not_all_there_is": (
        ("Toàn tỉnh đã thu hoạch được 840 ha diện tích rau màu.",),
        [f"crop_harvested_area total rau màu {MAY} level 840 ha"],
    ),
    "taxes_at_home_are_domestic_revenue": (
        ("Thu ngân sách đạt 900 tỷ đồng. Trong đó, tổng thu thuế nội địa đạt 800 tỷ đồng.",),
        [
            f"budget_revenue total  {MAY} level 900000000000 VND",
            f"budget_revenue budget:REV_DOM  {MAY} level 800000000000 VND",
        ],
    ),
    "how_fish_were_got_is_told_before_their_kind": (
        ("Sản lượng nuôi cá tra đạt 640 tấn.",),
        [f"aquatic_output total nuôi trồng, cá tra {MAY} level 640 tonne"],
    ),
    "goods_in_a_bracket_are_of_the_trade_told_before": (
        (
            "Kim ngạch xuất khẩu đạt 64 triệu USD. Nhiều mặt hàng xuất khẩu tăng so với cùng kỳ"
            " (gạo tăng 36%; cà phê tăng 4%).",
        ),
        [
            f"exports total  {MAY} level 64000000 USD",
            f"exports total gạo {MAY} yoy_pct 36 percent",
            f"exports total cà phê {MAY} yoy_pct 4 percent",
        ],
    ),
    "a_topic_may_have_its_short_name_in_a_bracket": (
        ("Đối với đầu tư trực tiếp nước ngoài (FDI), tỉnh đã cấp mới cho 5 dự án.",),
        [f"fdi_projects registration:NEW  {MAY} level 5 project"],
    ),
    "the_department_of_inspectors_fines": (
        (
            "Quản lý thị trường kiểm tra 31 vụ, xử lý 19 vụ vi phạm. Chi cục đã tiến hành xử phạt"
            " hành chính 88 triệu đồng. Chi cục Thuế xử phạt hành chính 12 triệu đồng.",
        ),
        [
            f"market_inspections total  {MAY} level 31 case",
            f"market_violations total  {MAY} level 19 case",
            f"market_fines total  {MAY} level 88000000 VND",
        ],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_departments(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert sorted(said(read(*parts), *COLUMNS)) == sorted(expected)


def test_crops_planned_without_a_date_are_planned_for_the_year() -> None:
    rows = read("Theo kế hoạch, diện tích lúa đạt 400 ha.")
    assert said(rows, *COLUMNS) == [f"crop_area total lúa {YEAR} level 400 ha"]
