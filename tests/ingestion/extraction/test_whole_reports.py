"""What reading whole reports against their figures taught: sections, lists and names in full.

The sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import (
    KON_TUM,
    Part,
    heading,
    item,
    numbered,
    numbered_item,
    read,
    said,
)

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, LAST_YEAR = "2024-05 2024-05", "2024-01 2024-05", "2023-01 2023-05"
GROWTH = numbered("1.", "Tăng trưởng kinh tế")
WHOLE = "GRDP 5 tháng tăng 7,5% so với cùng kỳ."
AS_A_WHOLE = f"grdp total  {TO_MAY} yoy_pct 7.5 percent"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "branches_that_explain_the_growth_of_the_economy_are_of_no_index": (
        (GROWTH, WHOLE, "Sản xuất công nghiệp 5 tháng tăng 9%, nhất là: dệt tăng 8%; da tăng 4%."),
        [AS_A_WHOLE, f"grdp economy:INDUSTRY  {TO_MAY} yoy_pct 9 percent"],
    ),
    "services_that_explain_it_are_no_retail_sales": (
        (GROWTH, WHOLE, "Nhiều ngành tăng khá: dịch vụ lưu trú và ăn uống tăng 18%; y tế tăng 3%."),
        [AS_A_WHOLE],
    ),
    "each_paragraph_on_growth_is_of_another_part_whatever_explained_the_one_before": (
        (
            GROWTH,
            WHOLE,
            "Nông nghiệp ổn định. Diện tích gieo trồng lúa đạt 900 ha.",
            "Khu vực dịch vụ có tăng trưởng khá (5 tháng tăng 6%).",
        ),
        [
            AS_A_WHOLE,
            f"crop_area total lúa {MAY} level 900 ha",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "a_heading_that_names_a_part_of_the_economy_divides_that_section": (
        (
            GROWTH,
            WHOLE,
            heading("Khu vực dịch vụ"),
            "Kết quả 5 tháng: khu vực dịch vụ tăng 6% (cùng kỳ tăng 5%).",
        ),
        [
            AS_A_WHOLE,
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {LAST_YEAR} yoy_pct 5 percent",
        ],
    ),
    "the_next_heading_ends_it": (
        (
            GROWTH,
            WHOLE,
            numbered("2.", "Sản xuất công nghiệp"),
            "IIP tăng 9% so với cùng kỳ. Dệt tăng 8%.",
        ),
        [
            AS_A_WHOLE,
            f"iip total  {MAY} yoy_pct 9 percent",
            f"iip vsic:13  {MAY} yoy_pct 8 percent",
        ],
    ),
    "newly_planted_is_not_all_that_is_planted": (
        (
            "Diện tích trồng cam đạt 90 ha. Trong đó, diện tích trồng mới cây cam đạt 6 ha.",
            "Diện tích rừng trồng mới tập trung đạt 40 ha.",
        ),
        [
            f"crop_area total cam {MAY} level 90 ha",
            f"forest_planted_area total  {MAY} level 40 ha",
        ],
    ),
    "how_fish_were_got_holds_though_output_is_said_again": (
        ("Sản lượng thủy sản khai thác đạt 54 tấn. Trong đó: sản lượng cá 38 tấn; tôm 7 tấn.",),
        [
            f"aquatic_output total khai thác {MAY} level 54 tonne",
            f"aquatic_output total khai thác, cá {MAY} level 38 tonne",
            f"aquatic_output total khai thác, tôm {MAY} level 7 tonne",
        ],
    ),
    "what_a_product_is_used_for_and_how_it_is_made_are_of_its_name": (
        (
            "Sản phẩm giảm so với tháng trước: ống thép dùng để dẫn khí giảm 2%; thanh thép dạng"
            " cuộn không đều giảm 3%.",
        ),
        [
            f"industrial_product_volume total ống thép dùng để dẫn khí {MAY} mom_pct -2 percent",
            "industrial_product_volume total thanh thép dạng cuộn không đều"
            f" {MAY} mom_pct -3 percent",
        ],
    ),
    "vehicles_but_for_cars_are_a_group_of_goods": (
        (
            "Bán lẻ hàng hóa đạt 90 tỷ đồng, trong đó: ô tô con tăng 5%; phương tiện đi lại, trừ ô"
            " tô con tăng 6%.",
        ),
        [
            f"retail_services retail:GOODS  {MAY} level 90000000000 VND",
            f"retail_services retail:G06  {MAY} yoy_pct 5 percent",
            f"retail_services retail:G07  {MAY} yoy_pct 6 percent",
        ],
    ),
    "below_main_targets_stands_what_was_reached": (
        (heading("I. MỘT SỐ CHỈ TIÊU CHỦ YẾU"), "- Thu ngân sách 62 tỷ đồng, tăng 9%."),
        [
            f"budget_revenue total  {MAY} level 62000000000 VND",
            f"budget_revenue total  {MAY} yoy_pct 9 percent",
        ],
    ),
    "parts_behind_what_had_been_reached_a_year_ago_are_of_this_years_figure": (
        (
            "Giải ngân vốn đầu tư công 5 tháng đạt 33% kế hoạch; cùng kỳ đạt 38% kế hoạch."
            " Trong đó, vốn ngân sách trung ương đạt 27 tỷ đồng.",
        ),
        [
            f"public_investment_disbursed total  {TO_MAY} plan_pct 33 percent",
            f"public_investment_disbursed total  {LAST_YEAR} plan_pct 38 percent",
            "public_investment_disbursed total ngân sách trung ương"
            f" {TO_MAY} level 27000000000 VND",
        ],
    ),
    "by_how_much_a_plan_was_exceeded_may_stand_behind_it": (
        ("Thu nội địa 5 tháng đạt 90 tỷ đồng, vượt dự toán tỉnh giao 5%.",),
        [
            f"budget_revenue budget:REV_DOM  {TO_MAY} level 90000000000 VND",
            f"budget_revenue budget:REV_DOM  {TO_MAY} plan_pct 105 percent",
        ],
    ),
    "a_rate_below_a_head_that_names_its_base_is_of_that_base": (
        (
            numbered_item(
                "2.", "Giá trị sản xuất công nghiệp 5 tháng đạt 90 tỷ đồng, bằng 41% kế hoạch."
            ),
            numbered_item(
                "3.",
                "Sản phẩm chủ yếu 5 tháng so với cùng kỳ: gạo xay xát 41 tấn, bằng 98,7%; xi măng"
                " 56 tấn, tăng 3%.",
            ),
        ),
        [
            f"industrial_output total  {TO_MAY} level 90000000000 VND",
            f"industrial_output total  {TO_MAY} plan_pct 41 percent",
            f"industrial_product_volume total gạo xay xát {TO_MAY} level 41 tonne",
            f"industrial_product_volume total gạo xay xát {TO_MAY} yoy_pct -1.3 percent",
            f"industrial_product_volume total xi măng {TO_MAY} level 56 tonne",
            f"industrial_product_volume total xi măng {TO_MAY} yoy_pct 3 percent",
        ],
    ),
    "what_was_paid_behind_a_harvest_is_of_no_crop": (
        (
            numbered_item("1.", "Sản lượng thịt hơi xuất chuồng 5 tháng đạt 60 tấn."),
            numbered_item("2.", "Giải ngân vốn đầu tư công 5 tháng đạt 53 tỷ đồng."),
        ),
        [
            f"livestock_output total thịt hơi {TO_MAY} level 60 tonne",
            f"public_investment_disbursed total  {TO_MAY} level 53000000000 VND",
        ],
    ),
    "the_next_number_is_no_item_of_the_one_before": (
        (
            numbered_item("2.", "Xuất khẩu 5 tháng ước đạt 9 triệu USD. Trong đó:"),
            item("Gạo: 4 triệu USD."),
            numbered_item("3.", "Quản lý thị trường: 5 tháng kiểm tra 28 vụ."),
        ),
        [
            f"exports total  {TO_MAY} level 9000000 USD",
            f"exports total Gạo {TO_MAY} level 4000000 USD",
            f"market_inspections total  {TO_MAY} level 28 case",
        ],
    ),
    "a_base_before_the_amounts_is_of_the_one_by_value_too": (
        (
            "Xuất khẩu 5 tháng đạt 26 triệu USD, đạt 25% kế hoạch. Trong đó: gạo 12 tấn, trị giá 6"
            " triệu USD, so cùng kỳ bằng 103% về lượng và bằng 101% về kim ngạch.",
        ),
        [
            f"exports total  {TO_MAY} level 26000000 USD",
            f"exports total  {TO_MAY} plan_pct 25 percent",
            f"exports total gạo {TO_MAY} level 6000000 USD",
            f"exports total gạo {TO_MAY} yoy_pct 1 percent",
        ],
    ),
    "the_capital_of_whom_is_told_by_one_scheme": (
        (
            "Vốn đầu tư toàn xã hội 5 tháng đạt 90 tỷ đồng, trong đó vốn nhà nước 20 tỷ đồng; vốn"
            " đầu tư của dân cư và tư nhân 50 tỷ đồng; vốn FDI 20 tỷ đồng.",
        ),
        [
            f"social_investment total  {TO_MAY} level 90000000000 VND",
            f"social_investment investment:INV_STATE  {TO_MAY} level 20000000000 VND",
            f"social_investment investment:INV_NONSTATE  {TO_MAY} level 50000000000 VND",
            f"social_investment investment:INV_FDI  {TO_MAY} level 20000000000 VND",
        ],
    ),
    "a_verb_of_trade_before_the_amount_is_no_part_of_the_goods_name": (
        (
            "Mặt hàng xuất khẩu 5 tháng:",
            item("Thủy sản: xuất 58 tấn, trị giá 15 triệu USD, tăng 4% về lượng."),
            item("Gạo: xuất 91 tấn, giảm 5%; trị giá 4 triệu USD, tăng 7%."),
        ),
        [
            f"exports total Thủy sản {TO_MAY} level 15000000 USD",
            f"exports total Gạo {TO_MAY} level 4000000 USD",
            f"exports total Gạo {TO_MAY} yoy_pct 7 percent",
        ],
    ),
    "all_enterprises_are_not_those_dissolved_before": (
        ("Tháng 5 có 33 doanh nghiệp giải thể. Toàn tỉnh có 2.930 doanh nghiệp.",),
        [f"enterprises_dissolved total  {MAY} level 33 enterprise"],
    ),
    "sections_in_short_beside_one_in_full": (
        ("IIP tháng 5 tăng 4%, trong đó khai khoáng tăng 2%, chế biến tăng 5%, điện giảm 3%.",),
        [
            f"iip total  {MAY} yoy_pct 4 percent",
            f"iip vsic:B  {MAY} yoy_pct 2 percent",
            f"iip vsic:C  {MAY} yoy_pct 5 percent",
            f"iip vsic:D  {MAY} yoy_pct -3 percent",
        ],
    ),
    "inspections_may_be_named_by_a_label": (
        ("Kiểm tra thị trường: 28 vụ, xử lý 9 vụ.",),
        [
            f"market_inspections total  {MAY} level 28 case",
            f"market_violations total  {MAY} level 9 case",
        ],
    ),
    "more_of_the_years_planting_than_two_months_could_is_of_the_months_so_far": (
        ("Trồng rừng đạt 14 ha, bằng 56% kế hoạch.",),
        [
            f"forest_planted_area total  {TO_MAY} level 14 ha",
            f"forest_planted_area total  {TO_MAY} plan_pct 56 percent",
        ],
    ),
    "an_index_without_a_verb_is_a_ratio_to_the_base_that_is_named": (
        ("IIP tháng 5: 105,3% so với tháng trước; 108,2% so với cùng kỳ; 5 tháng: 106,4%.",),
        [
            f"iip total  {MAY} mom_pct 5.3 percent",
            f"iip total  {MAY} yoy_pct 8.2 percent",
            f"iip total  {TO_MAY} yoy_pct 6.4 percent",
        ],
    ),
    "names_that_are_printed_in_short": (
        (
            "Tổng mức LCHHBL và DV tiêu dùng xã hội tháng 5 đạt 90 tỷ đồng.",
            "GTSXCN tháng 5 đạt 60 tỷ đồng, trong đó: QD TW 21 tỷ đồng; QD ĐP 8 tỷ đồng.",
            "Vốn huy động tại các TCTD đến 31/5 đạt 38 tỷ đồng.",
        ),
        [
            f"retail_services total  {MAY} level 90000000000 VND",
            f"industrial_output total  {MAY} level 60000000000 VND",
            f"industrial_output ownership:STATE_CENTRAL  {MAY} level 21000000000 VND",
            f"industrial_output ownership:STATE_LOCAL  {MAY} level 8000000000 VND",
            f"credit_deposits total  {MAY} level 38000000000 VND",
        ],
    ),
    "lines_on_parts_below_a_sentence_are_of_its_only_months": (
        (
            "Giá trị sản xuất công nghiệp 5 tháng đạt 60 tỷ đồng.",
            item("Khu vực nhà nước đạt 5 tỷ đồng."),
            item("Khu vực ngoài nhà nước đạt 7 tỷ đồng."),
            "Xuất khẩu tháng 5 đạt 2 triệu USD; 5 tháng đạt 9 triệu USD.",
            item("Khu vực FDI đạt 1 triệu USD."),
        ),
        [
            f"industrial_output total  {TO_MAY} level 60000000000 VND",
            f"industrial_output ownership:STATE  {TO_MAY} level 5000000000 VND",
            f"industrial_output ownership:NONSTATE  {TO_MAY} level 7000000000 VND",
            f"exports total  {MAY} level 2000000 USD",
            f"exports total  {TO_MAY} level 9000000 USD",
            f"exports ownership:FDI  {MAY} level 1000000 USD",
        ],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_an_item_without_a_head_starts_from_the_months_of_the_report() -> None:
    header = KON_TUM.replace("tháng 5 năm 2024", "6 tháng đầu năm 2024")
    parts = (
        numbered_item("1.", "Thu hút đầu tư: Lũy kế đến nay, toàn tỉnh có 32 dự án trong nước."),
        numbered_item("2.", "Đăng ký doanh nghiệp: cấp mới 46 doanh nghiệp."),
    )

    assert said(read(*parts, header=header), *COLUMNS) == [
        "domestic_projects total  2024-06 2024-06 level 32 project",
        "enterprises_new total  2024-01 2024-06 level 46 enterprise",
    ]


def test_what_is_in_force_and_what_it_costs_stand_at_the_end_of_the_year() -> None:
    header = KON_TUM.replace("tháng 5 năm 2024", "năm 2024")
    words = "Toàn tỉnh có 27 dự án FDI còn hiệu lực. Giá heo hơi 82.000 đồng/kg."

    assert said(read(words, header=header), *COLUMNS) == [
        "fdi_projects total  2024-12 2024-12 level 27 project",
        "commodity_price total heo hơi 2024-12 2024-12 level 82000 VND/kg",
    ]


def test_a_change_on_the_whole_year_before_is_of_a_year_in_december() -> None:
    header = KON_TUM.replace("tháng 5 năm 2024", "tháng 12 năm 2024")
    words = "Giá gạo 9.000 đồng/kg. Sản phẩm chủ yếu: xi măng 71 tấn (tăng 8% so với năm 2023)."

    assert said(read(words, header=header), *COLUMNS) == [
        "commodity_price total gạo 2024-12 2024-12 level 9000 VND/kg",
        "industrial_product_volume total xi măng 2024-01 2024-12 level 71 tonne",
        "industrial_product_volume total xi măng 2024-01 2024-12 yoy_pct 8 percent",
    ]
