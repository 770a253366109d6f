"""What earlier readings left over: kinds of projects joined, months behind a change, some days.

The sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
YEAR = "2024-01 2024-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_part_of_a_whole_that_is_no_indicator_ends_with_its_sentence": (
        (
            "Trong tháng, tỉnh thu hút 20 dự án, trong đó 4 dự án FDI. Lũy kế toàn tỉnh có 135 dự"
            " án, vốn đăng ký 9 tỷ USD.",
        ),
        [f"fdi_projects total  {MAY} level 4 project"],
    ),
    "projects_that_were_no_part_are_summed_up_in_the_next_sentence": (
        ("Trong tháng, cấp mới 6 dự án FDI. Lũy kế toàn tỉnh có 135 dự án.",),
        [
            f"fdi_projects registration:NEW  {MAY} level 6 project",
            f"fdi_projects total  {MAY} level 135 project",
        ],
    ),
    "capital_of_both_kinds_is_of_neither": (
        (
            "Thu hút FDI đạt 90 triệu USD; vốn đăng ký của các dự án trong nước và dự án FDI tăng"
            " 12% so với cùng kỳ.",
        ),
        [f"fdi_capital total  {MAY} level 90000000 USD"],
    ),
    "capital_of_both_kinds_by_its_name_is_all_that_was_registered": (
        ("Thu hút vốn đầu tư trong nước và nước ngoài đạt 1,2 tỷ USD, tăng 12% so với cùng kỳ.",),
        [
            f"investment_registered total  {MAY} level 1200000000 USD",
            f"investment_registered total  {MAY} yoy_pct 12 percent",
        ],
    ),
    "two_kinds_of_projects_each_have_their_number": (
        ("Thu hút được 20 dự án đầu tư trong nước và 5 dự án FDI.",),
        [
            f"domestic_projects total  {MAY} level 20 project",
            f"fdi_projects total  {MAY} level 5 project",
        ],
    ),
    "projects_of_one_kind_and_of_more_are_of_neither": (
        ("Cấp mới 20 dự án trong nước và nước ngoài với tổng vốn 900 tỷ đồng.",),
        [],
    ),
    "what_stands_before_the_next_number_is_said_of_that": (
        ("Thu hút 20 dự án FDI và điều chỉnh tăng vốn 5 dự án.",),
        [
            f"fdi_projects total  {MAY} level 20 project",
            f"fdi_projects registration:ADJUSTED  {MAY} level 5 project",
        ],
    ),
    "two_rates_with_a_slash_are_of_nothing_that_is_said": (
        ("Chỉ số sản xuất công nghiệp tháng 5 và 5 tháng tăng 2%/11,5% so với cùng kỳ.",),
        [],
    ),
    "what_households_sold_is_not_goods_alone": (
        (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 2.000 tỷ đồng. Khu vực kinh tế cá"
            " thể bán lẻ đạt 1.500 tỷ đồng, tăng 11% so với cùng kỳ.",
        ),
        [f"retail_services total  {MAY} level 2000000000000 VND"],
    ),
    "the_number_of_a_variety_is_part_of_its_name": (
        (
            "Giá một số mặt hàng: lúa IR 50404 tươi 5.400 đồng/kg, lúa OM 5451 5.800 đồng/kg, gạo"
            " ST 25 giá 24.000 đồng/kg.",
        ),
        [
            f"commodity_price total lúa IR 50404 tươi {MAY} level 5400 VND/kg",
            f"commodity_price total lúa OM 5451 {MAY} level 5800 VND/kg",
            f"commodity_price total gạo ST 25 {MAY} level 24000 VND/kg",
        ],
    ),
    "months_behind_a_change_are_those_of_that_change": (
        (
            "Chỉ số sản xuất công nghiệp giảm 0,2% trong tháng 5 so với tháng trước và tăng 6%"
            " trong 5 tháng so với cùng kỳ.",
            "Kim ngạch xuất khẩu giảm 3% trong tháng 5 và tăng 7% trong 5 tháng.",
        ),
        [
            f"iip total  {MAY} mom_pct -0.2 percent",
            f"iip total  {TO_MAY} yoy_pct 6 percent",
            f"exports total  {MAY} yoy_pct -3 percent",
            f"exports total  {TO_MAY} yoy_pct 7 percent",
        ],
    ),
    "consumer_prices_without_a_base_stay_unread_in_their_month": (
        ("Chỉ số giá tiêu dùng giảm 0,2% trong tháng 5 và tăng 3% trong 5 tháng.",),
        [f"cpi total  {TO_MAY} yoy_pct 3 percent"],
    ),
    "some_days_off_at_the_head_are_no_month": (
        (
            "Trong 4 ngày nghỉ lễ, tỉnh đón 9 nghìn lượt khách du lịch, tăng 10% so với cùng kỳ.",
            "Du lịch: Tháng 5, trong 05 ngày nghỉ lễ, tỉnh đón 8 nghìn lượt khách du lịch.",
        ),
        [],
    ),
    "days_off_that_were_only_counted_date_nothing": (
        ("Tổng số ngày nghỉ là 4 ngày. Tỉnh đón 9 nghìn lượt khách du lịch trong tháng.",),
        [f"tourist_visits total  {MAY} level 9000 visit"],
    ),
    "agriculture_beside_industry_and_services_is_all_of_its_sector": (
        (
            "GRDP 5 tháng tăng 7%, trong đó nông nghiệp tăng 3% (cùng kỳ tăng 2%); công nghiệp -"
            " xây dựng tăng 10%; dịch vụ tăng 6%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:AGRICULTURE  {TO_MAY} yoy_pct 3 percent",
            "grdp economy:AGRICULTURE  2023-01 2023-05 yoy_pct 2 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 10 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "agriculture_beside_forestry_is_farming_alone": (
        (
            "GRDP 5 tháng tăng 7%, trong đó nông nghiệp tăng 3%, lâm nghiệp tăng 4%, công nghiệp"
            " tăng 9%, dịch vụ tăng 6%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} yoy_pct 9 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "a_plan_at_the_head_is_that_of_every_rate": (
        (
            "So với kế hoạch năm, kim ngạch xuất khẩu đạt 80%, tăng 5% so với cùng kỳ; kim ngạch"
            " nhập khẩu bằng 90%.",
        ),
        [
            f"exports total  {TO_MAY} plan_pct 80 percent",
            f"exports total  {TO_MAY} yoy_pct 5 percent",
            f"imports total  {TO_MAY} plan_pct 90 percent",
        ],
    ),
    "a_rate_planned_behind_growth_is_growth": (
        ("GRDP 5 tháng tăng 7,2% (kế hoạch cả năm 7,5%).",),
        [
            f"grdp total  {TO_MAY} yoy_pct 7.2 percent",
            f"grdp total  {YEAR} yoy_pct 7.5 percent",
        ],
    ),
    "a_range_planned_behind_growth_stays_unread": (
        ("Kim ngạch xuất khẩu tăng 8% (kế hoạch năm 8 - 9%).",),
        [f"exports total  {MAY} yoy_pct 8 percent"],
    ),
    "products_behind_industry_are_what_it_made": (
        ("Giá trị sản xuất công nghiệp đạt 900 tỷ đồng. Sản phẩm: điện 90 triệu kWh, tăng 2%.",),
        [
            f"industrial_output total  {MAY} level 900000000000 VND",
            f"industrial_product_volume total điện {MAY} level 90000000 kWh",
            f"industrial_product_volume total điện {MAY} yoy_pct 2 percent",
        ],
    ),
    "the_season_of_a_label_names_no_crop_that_is_listed": (
        ("Cây màu vụ hè thu: ngô 90 ha, khoai 20 ha.",),
        [
            f"crop_area total ngô {MAY} level 90 ha",
            f"crop_area total khoai {MAY} level 20 ha",
        ],
    ),
    "a_variety_of_fruit_opens_a_sentence": (
        ("Diện tích cây ăn quả 30.000 ha. Bưởi da xanh 9.120 ha, tăng 3% so với cùng kỳ.",),
        [
            f"crop_area total cây ăn quả {MAY} level 30000 ha",
            f"crop_area total Bưởi da xanh {MAY} level 9120 ha",
            f"crop_area total Bưởi da xanh {MAY} yoy_pct 3 percent",
        ],
    ),
    "the_largest_part_is_told_with_its_share": (
        (
            "Tổng mức bán lẻ đạt 2.000 tỷ đồng; chiếm tỷ trọng lớn nhất là nhóm lương thực, thực"
            " phẩm với 32,2%, tăng 8%.",
        ),
        [
            f"retail_services total  {MAY} level 2000000000000 VND",
            f"retail_services retail:G01  {MAY} share_pct 32.2 percent",
            f"retail_services retail:G01  {MAY} yoy_pct 8 percent",
        ],
    ),
    "market_control_that_fined_is_told_of_its_cases": (
        ("Lực lượng quản lý thị trường đã xử phạt 88 vụ.",),
        [f"market_violations total  {MAY} level 88 case"],
    ),
    "what_each_uses_is_no_volume": (
        (
            "Điện thương phẩm 5 tháng đạt 900 triệu kWh; điện năng tiêu thụ bình quân đầu người"
            " 900 kWh.",
        ),
        [f"industrial_product_volume total điện thương phẩm {TO_MAY} level 900000000 kWh"],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_what_was_left_over(name: str) -> None:
    parts, expected = RULES[name]
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
