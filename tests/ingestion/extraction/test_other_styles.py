"""What reports of other provinces, years and publishers say otherwise than the founding ones.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, item, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
NEXT_YEAR = "2025-01 2025-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "goods_sold_to_one_market_are_not_all_of_them": (
        (
            "Xuất khẩu vào Hoa Kỳ tháng 5 đạt 78 triệu USD, tăng 4%. Trong đó giày dép đạt 21"
            " triệu USD; dệt may đạt 12 triệu USD.",
            "Xuất khẩu cà phê tháng 5 đạt 50 triệu USD, trong đó Đức 9 triệu USD; Nhật Bản 6 triệu"
            " USD. Thị trường Nhật Bản đạt 70 triệu USD.",
        ),
        [
            f"exports total Hoa Kỳ {MAY} level 78000000 USD",
            f"exports total Hoa Kỳ {MAY} yoy_pct 4 percent",
            f"exports total Hoa Kỳ, giày dép {MAY} level 21000000 USD",
            f"exports total Hoa Kỳ, dệt may {MAY} level 12000000 USD",
            f"exports total cà phê {MAY} level 50000000 USD",
            f"exports total cà phê, Đức {MAY} level 9000000 USD",
            f"exports total cà phê, Nhật Bản {MAY} level 6000000 USD",
            f"exports total Nhật Bản {MAY} level 70000000 USD",
        ],
    ),
    "revenue_and_expenditure_named_together_name_neither": (
        (
            "Thu, chi ngân sách trên địa bàn 5 tháng: tổng số là 620 tỷ đồng. Trong đó, thu nội"
            " địa đạt 350 tỷ đồng.",
        ),
        [f"budget_revenue budget:REV_DOM  {TO_MAY} level 350000000000 VND"],
    ),
    "a_list_takes_the_change_that_its_head_names": (
        (
            "Các sản phẩm giảm so với cùng kỳ năm trước như: nước đá 5,1%, đá hộc 7%.",
            "Một số sản phẩm tăng khá là: phân lân tăng 23%, bột giấy 12%.",
        ),
        [
            f"industrial_product_volume total nước đá {MAY} yoy_pct -5.1 percent",
            f"industrial_product_volume total đá hộc {MAY} yoy_pct -7 percent",
            f"industrial_product_volume total phân lân {MAY} yoy_pct 23 percent",
            f"industrial_product_volume total bột giấy {MAY} yoy_pct 12 percent",
        ],
    ),
    "groups_whose_prices_fell_are_listed_without_a_verb": (
        (
            "CPI tháng 5 tăng 0,5% so với tháng trước. Có 2 nhóm giảm giá là giao thông 1,2%; giáo"
            " dục 0,1%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.5 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct -1.2 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct -0.1 percent",
        ],
    ),
    "a_change_in_brackets_takes_the_verb_before_its_part": (
        ("IIP tháng 5 tăng 3% so với cùng kỳ: tăng ở ngành khai khoáng (5%), giảm ở dệt (4%).",),
        [
            f"iip total  {MAY} yoy_pct 3 percent",
            f"iip vsic:B  {MAY} yoy_pct 5 percent",
            f"iip vsic:13  {MAY} yoy_pct -4 percent",
        ],
    ),
    "what_leaves_something_out_is_not_the_whole": (
        (
            "Kim ngạch xuất khẩu (trừ dầu thô) tháng 5 đạt 90 triệu USD; IIP trừ dầu thô và khí"
            " đốt tăng 7%.",
        ),
        [
            f"exports total trừ dầu thô {MAY} level 90000000 USD",
            f"iip total trừ dầu thô và khí đốt {MAY} yoy_pct 7 percent",
        ],
    ),
    "the_whole_province_leaves_the_part_spoken_of": (
        (
            "Tháng 5, đường thủy vận chuyển được 210 nghìn lượt khách. Ước 5 tháng, toàn tỉnh thực"
            " hiện được 2.500 nghìn lượt khách.",
        ),
        [
            f"passengers transport:IWW  {MAY} level 210000 person",
            f"passengers total  {TO_MAY} level 2500000 person",
        ],
    ),
    "projects_in_force_are_not_the_new_ones": (
        (
            "Từ đầu năm, cấp mới 4 dự án FDI với tổng vốn đăng ký 20 triệu USD. Lũy kế, toàn tỉnh"
            " có 72 dự án còn hiệu lực với tổng mức đầu tư đăng ký 950 triệu USD.",
        ),
        [
            f"fdi_projects registration:NEW  {TO_MAY} level 4 project",
            f"fdi_capital registration:NEW  {TO_MAY} level 20000000 USD",
            f"fdi_projects total  {MAY} level 72 project",
            f"fdi_capital total  {MAY} level 950000000 USD",
        ],
    ),
    "an_amount_more_than_planned_is_no_change_in_time": (
        (
            "Kim ngạch xuất khẩu đạt 75 triệu USD, tăng 10 triệu USD so với kế hoạch và tăng 20"
            " triệu USD so cùng kỳ (kế hoạch phấn đấu đạt 900 triệu USD năm 2025).",
        ),
        [
            f"exports total  {MAY} level 75000000 USD",
            f"exports total  {MAY} yoy_abs 20000000 USD",
            f"exports total  {NEXT_YEAR} level 900000000 USD",
        ],
    ),
    "a_resolution_is_a_plan": (
        ("Thu ngân sách 5 tháng là 122 tỷ đồng, đạt 51,8% so với nghị quyết đề ra (236 tỷ đồng).",),
        [
            f"budget_revenue total  {TO_MAY} level 122000000000 VND",
            f"budget_revenue total  {TO_MAY} plan_pct 51.8 percent",
            f"budget_revenue total  {YEAR} level 236000000000 VND",
        ],
    ),
    "aims_below_a_heading_are_the_plan_of_its_year": (
        (
            heading("Chỉ tiêu kế hoạch năm 2024"),
            item("- Giá trị sản xuất công nghiệp: 8.030 tỷ đồng, tăng 8% so với năm 2023."),
            heading("Sản xuất công nghiệp"),
            "Chỉ số sản xuất công nghiệp tháng 5 tăng 4%.",
        ),
        [
            f"industrial_output total  {YEAR} level 8030000000000 VND",
            f"industrial_output total  {YEAR} yoy_pct 8 percent",
            f"iip total  {MAY} yoy_pct 4 percent",
        ],
    ),
    "the_whole_year_is_the_one_that_the_sentence_has_named": (
        (
            "Phấn đấu năm 2025, diện tích lúa cả năm trên 53 nghìn ha; lạc 4.300 ha. Phấn đấu đàn"
            " trâu tăng 2,5%; bò tăng 2%.",
        ),
        [
            f"crop_area total lúa {NEXT_YEAR} level 53000 ha",
            f"crop_area total lạc {NEXT_YEAR} level 4300 ha",
            "livestock_heads total trâu 2025-12 2025-12 yoy_pct 2.5 percent",
            "livestock_heads total bò 2025-12 2025-12 yoy_pct 2 percent",
        ],
    ),
    "herds_are_listed_by_the_animal": (
        ("Tổng đàn trâu trên 24 nghìn con, tăng 0,5%; bò 21 nghìn con; lợn giảm 2%.",),
        [
            f"livestock_heads total trâu {MAY} level 24000 unit",
            f"livestock_heads total trâu {MAY} yoy_pct 0.5 percent",
            f"livestock_heads total bò {MAY} level 21000 unit",
            f"livestock_heads total lợn {MAY} yoy_pct -2 percent",
        ],
    ),
    "vaccinated_animals_are_no_herd_and_forests_no_crop": (
        (
            "Đến nay toàn tỉnh đã tiêm phòng 38 nghìn con trâu, bò. Diện tích gieo trồng lúa đạt"
            " 900 ha; các chủ rừng bảo vệ 975 ha diện tích rừng hiện có.",
        ),
        [f"crop_area total lúa {MAY} level 900 ha"],
    ),
    "of_what_is_sold_wholesale_no_part_is_retail": (
        (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 900 tỷ đồng. Tổng mức bán"
            " buôn đạt 700 tỷ đồng. Trong đó, kinh tế nhà nước 80 tỷ đồng, xăng dầu tăng 6%.",
        ),
        [f"retail_services total  {MAY} level 900000000000 VND"],
    ),
    "a_part_that_goes_on_with_unknown_words_is_more_than_that_part": (
        ("Doanh thu dịch vụ lưu trú, ăn uống, lữ khách và hỗ trợ tham quan đạt 21 tỷ đồng.",),
        [],
    ),
    "parts_of_a_list_share_the_verb_of_the_first": (
        (
            "Cơ cấu GRDP 5 tháng: khu vực I chiếm 36,5%; khu vực II 18,9%. IIP tháng 5 tăng 3%,"
            " trong đó: khai khoáng giảm 2%; dệt 7%; sản xuất trang phục tăng 1%, chiếm 10%; sản"
            " xuất đồ uống 8%.",
        ),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 36.5 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} share_pct 18.9 percent",
            f"iip total  {MAY} yoy_pct 3 percent",
            f"iip vsic:B  {MAY} yoy_pct -2 percent",
            f"iip vsic:13  {MAY} yoy_pct -7 percent",
            f"iip vsic:14  {MAY} yoy_pct 1 percent",
            f"iip vsic:14  {MAY} share_pct 10 percent",
        ],
    ),
    "two_bare_changes_take_the_two_bases_of_their_paragraph": (
        (
            "Vận chuyển hành khách tháng 5 tăng 2% so với tháng trước và giảm 4% so với cùng kỳ."
            " Vận chuyển hàng hóa đạt 90 nghìn tấn, tăng 4,4% và tăng 1,9%.",
        ),
        [
            f"passengers total  {MAY} mom_pct 2 percent",
            f"passengers total  {MAY} yoy_pct -4 percent",
            f"freight total  {MAY} level 90000 tonne",
            f"freight total  {MAY} mom_pct 4.4 percent",
            f"freight total  {MAY} yoy_pct 1.9 percent",
        ],
    ),
    "a_bare_percentage_behind_a_level_is_of_the_plan_that_the_block_speaks_of": (
        (
            "Xuất khẩu 5 tháng đạt 241 triệu USD, đạt 49,5% KH. Nhập khẩu ước 60 triệu USD, đạt"
            " 46,5%, tăng 12,4%.",
        ),
        [
            f"exports total  {TO_MAY} level 241000000 USD",
            f"exports total  {TO_MAY} plan_pct 49.5 percent",
            f"imports total  {TO_MAY} level 60000000 USD",
            f"imports total  {TO_MAY} plan_pct 46.5 percent",
            f"imports total  {TO_MAY} yoy_pct 12.4 percent",
        ],
    ),
    "a_yearly_rate_is_of_the_years_that_are_named": (
        (
            "Giai đoạn 2016-2020, xuất khẩu tăng bình quân 11%/năm; nhập khẩu tăng 9%/năm. Xuất"
            " khẩu tháng 5 tăng 9%/năm.",
        ),
        [
            "exports total  2016-01 2020-12 avg_growth_pct 11 percent",
            "imports total  2016-01 2020-12 avg_growth_pct 9 percent",
        ],
    ),
    "the_mean_of_several_months_is_not_held_against_december": (
        ("Chỉ số giá vàng tháng 5 tăng 15% so với tháng 12/2023; bình quân 5 tháng tăng 21%.",),
        [
            f"gold_price_index total  {MAY} dec_pct 15 percent",
            f"gold_price_index total  {TO_MAY} yoy_pct 21 percent",
        ],
    ),
    "projects_after_both_kinds_are_of_neither": (
        (
            "Có 3 dự án đầu tư trong nước, vốn 420 tỷ đồng và 2 dự án FDI, vốn 12 triệu USD. Lũy"
            " kế 5 tháng cấp mới 72 dự án với tổng vốn 900 tỷ đồng.",
        ),
        [
            f"domestic_projects total  {MAY} level 3 project",
            f"domestic_capital total  {MAY} level 420000000000 VND",
            f"fdi_projects total  {MAY} level 2 project",
            f"fdi_capital total  {MAY} level 12000000 USD",
        ],
    ),
    "a_company_is_named_without_its_legal_form": (
        ("Công ty Cổ phần Hóa chất Phúc Lâm doanh thu tháng 5 đạt 32 tỷ đồng.",),
        [f"enterprise_revenue total Hóa chất Phúc Lâm {MAY} level 32000000000 VND"],
    ),
    "what_the_clause_has_named_is_what_its_capital_is_of": (
        (
            "Có 7 dự án đầu tư trong nước, tổng vốn đăng ký 50 tỷ đồng. Thu hút đầu tư trực tiếp"
            " nước ngoài (FDI) được tám dự án, tổng vốn đăng ký 31 triệu USD (tương đương 700 tỷ"
            " đồng).",
        ),
        [
            f"domestic_projects total  {MAY} level 7 project",
            f"domestic_capital total  {MAY} level 50000000000 VND",
            f"fdi_capital total  {MAY} level 31000000 USD",
        ],
    ),
    "a_base_before_its_figure_may_be_joined_by_and": (
        ("So với tháng 12/2023, CPI tháng 5 tăng 1,7% và so với cùng kỳ năm trước tăng 3,3%.",),
        [f"cpi total  {MAY} dec_pct 1.7 percent", f"cpi total  {MAY} yoy_pct 3.3 percent"],
    ),
    "what_stands_now_is_no_sum_of_months": (
        (
            "Cấp mới 5 tháng được 4 dự án FDI. Tính đến nay, toàn tỉnh hiện có 132 dự án FDI còn"
            " hiệu lực.",
        ),
        [
            f"fdi_projects registration:NEW  {TO_MAY} level 4 project",
            f"fdi_projects total  {MAY} level 132 project",
        ],
    ),
    "a_percent_sign_may_touch_the_next_word": (
        ("Diện tích gieo trồng lúa đạt 889ha, chiếm 57,1%tổng diện tích gieo trồng,giảm1,1%.",),
        [
            f"crop_area total lúa {MAY} level 889 ha",
            f"crop_area total lúa {MAY} share_pct 57.1 percent",
            f"crop_area total lúa {MAY} yoy_pct -1.1 percent",
        ],
    ),
    "figures_of_the_localities_are_not_the_provinces": (
        (
            "Diện tích gieo trồng lúa đạt 900 ha. Diện tích gieo trồng của các địa phương: Sơn Hà"
            " thực hiện 300 ha, tăng 2%; Tây Trà thực hiện 120 ha.",
        ),
        [f"crop_area total lúa {MAY} level 900 ha"],
    ),
    "output_of_farms_is_no_part_of_what_was_said_before": (
        ("Thu ngân sách 5 tháng đạt 560 tỷ đồng; giá trị sản xuất nông, lâm, thủy sản tăng 3%.",),
        [f"budget_revenue total  {TO_MAY} level 560000000000 VND"],
    ),
    "a_quarter_is_spelled_both_ways": (
        ("Chỉ số sản xuất công nghiệp quí I/2024 tăng 4% so với cùng kỳ.",),
        ["iip total  2024-01 2024-03 yoy_pct 4 percent"],
    ),
    "parts_in_brackets_go_on_behind_a_semicolon": (
        ("IIP tháng 5 tăng ở các ngành: khai khoáng (tăng 5%); dệt (tăng 4%).",),
        [f"iip vsic:B  {MAY} yoy_pct 5 percent", f"iip vsic:13  {MAY} yoy_pct 4 percent"],
    ),
    "a_period_may_stand_behind_its_figure": (
        ("Chỉ số sản xuất công nghiệp tăng 14,8% trong quý I, khai khoáng tăng 2%.",),
        [
            "iip total  2024-01 2024-03 yoy_pct 14.8 percent",
            "iip vsic:B  2024-01 2024-03 yoy_pct 2 percent",
        ],
    ),
    "what_an_amount_is_worth_is_of_the_thing_that_it_names": (
        (
            "Xuất khẩu cà phê tháng 5 ước đạt 900 tấn, giá trị 3 triệu USD, tăng 8% về lượng và"
            " 19% về giá trị.",
            "Khối lượng thủy sản xuất khẩu đạt 12 nghìn tấn, tăng 2%; giá trị xuất khẩu đạt 40"
            " triệu USD, tăng 6%.",
            "Sản lượng gạo xuất khẩu đạt 7 nghìn tấn, tăng 3%, kim ngạch đạt 4 triệu USD.",
        ),
        [
            f"exports total cà phê {MAY} level 3000000 USD",
            f"exports total cà phê {MAY} yoy_pct 19 percent",
            f"exports total thủy sản {MAY} level 40000000 USD",
            f"exports total thủy sản {MAY} yoy_pct 6 percent",
            f"exports total gạo {MAY} level 4000000 USD",
        ],
    ),
    "a_verb_before_the_volume_holds_for_the_value": (
        ("Xuất khẩu gạo giảm 5% về lượng và 12% về giá trị so với cùng kỳ.",),
        [f"exports total gạo {MAY} yoy_pct -12 percent"],
    ),
    "goods_may_follow_goods_without_the_head_of_a_list": (
        (
            "Xuất khẩu giày dép đạt 25 triệu USD, tăng 7%. Dệt may là 17 triệu USD, tăng 3%, hàng"
            " thêu ren 2 triệu USD.",
        ),
        [
            f"exports total giày dép {MAY} level 25000000 USD",
            f"exports total giày dép {MAY} yoy_pct 7 percent",
            f"exports total Dệt may {MAY} level 17000000 USD",
            f"exports total Dệt may {MAY} yoy_pct 3 percent",
            f"exports total thêu ren {MAY} level 2000000 USD",
        ],
    ),
    "products_may_follow_a_product_in_its_sentence": (
        ("Sản lượng thủy sản đông lạnh được 60 tấn, tăng 16%; gạo xay xát được 29 tấn, tăng 3%.",),
        [
            f"industrial_product_volume total thủy sản đông lạnh {MAY} level 60 tonne",
            f"industrial_product_volume total thủy sản đông lạnh {MAY} yoy_pct 16 percent",
            f"industrial_product_volume total gạo xay xát {MAY} level 29 tonne",
            f"industrial_product_volume total gạo xay xát {MAY} yoy_pct 3 percent",
        ],
    ),
    "whose_the_goods_are_is_no_part_of_their_name": (
        (
            "Xuất khẩu giày dép của các doanh nghiệp Kon Tum đạt 2 triệu USD. Kim ngạch xuất khẩu"
            " của Kon Tum vào Hoa Kỳ đạt 7 triệu USD.",
        ),
        [
            f"exports total giày dép {MAY} level 2000000 USD",
            f"exports total Hoa Kỳ {MAY} level 7000000 USD",
        ],
    ),
    "what_ranks_a_part_is_no_part_of_its_name": (
        (
            "Thu ngân sách tháng 5 đạt 900 tỷ đồng. Trong đó, hai khoản thu lớn nhất là thu nội địa"
            " đạt 700 tỷ đồng, chiếm 77%.",
        ),
        [
            f"budget_revenue total  {MAY} level 900000000000 VND",
            f"budget_revenue budget:REV_DOM  {MAY} level 700000000000 VND",
            f"budget_revenue budget:REV_DOM  {MAY} share_pct 77 percent",
        ],
    ),
    "in_turn_before_a_thing_is_no_part_of_its_name": (
        (
            "Sản phẩm công nghiệp tăng gồm: đá đạt 5 m3, tăng 1% so với tháng trước, tăng 2% so với"
            " cùng kỳ. Tương ứng, nhân điều đạt 9 tấn, tăng 7% và 5%.",
        ),
        [
            f"industrial_product_volume total đá {MAY} level 5 m3",
            f"industrial_product_volume total đá {MAY} mom_pct 1 percent",
            f"industrial_product_volume total đá {MAY} yoy_pct 2 percent",
            f"industrial_product_volume total nhân điều {MAY} level 9 tonne",
            f"industrial_product_volume total nhân điều {MAY} mom_pct 7 percent",
            f"industrial_product_volume total nhân điều {MAY} yoy_pct 5 percent",
        ],
    ),
    "parts_of_a_whole_that_is_no_indicator_are_not_the_last_ones": (
        (
            "GRDP quý I đạt 900 tỷ đồng. Tổng giá trị sản xuất đạt 2.800 tỷ đồng. Trong đó: khu vực"
            " dịch vụ đạt 600 tỷ đồng, tăng 3%.",
        ),
        ["grdp total  2024-01 2024-03 level 900000000000 VND"],
    ),
    "a_list_of_unknown_parts_is_no_figure_of_the_whole": (
        (
            "Một số ngành có chỉ số tiêu thụ tăng như: sản xuất hàng may sẵn tăng 51%; sản xuất xe"
            " có động cơ tăng 7%.",
        ),
        [f"industrial_consumption_index vsic:29  {MAY} yoy_pct 7 percent"],
    ),
    "what_was_paid_out_of_a_plan_is_not_the_plan": (
        ("Tổng kế hoạch đầu tư công đã giải ngân 559 tỷ đồng, đạt 60,2%.",),
        [
            f"public_investment_disbursed total  {TO_MAY} level 559000000000 VND",
            f"public_investment_disbursed total  {TO_MAY} plan_pct 60.2 percent",
        ],
    ),
    "a_plan_may_have_been_adjusted": (
        (
            "Thu ngân sách năm 2023 đạt 980 tỷ đồng, đạt 108% dự toán điều chỉnh và bằng 101% so"
            " với năm 2022.",
        ),
        [
            "budget_revenue total  2023-01 2023-12 level 980000000000 VND",
            "budget_revenue total  2023-01 2023-12 plan_pct 108 percent",
            "budget_revenue total  2023-01 2023-12 yoy_pct 1 percent",
        ],
    ),
    "the_same_whole_in_another_period_is_no_part": (
        (
            "Kim ngạch xuất khẩu 5 tháng đạt 90 triệu USD. Riêng tháng 5 đạt 20 triệu USD.",
            "Khu vực FDI đạt 15 triệu USD.",
        ),
        [
            f"exports total  {TO_MAY} level 90000000 USD",
            f"exports total  {MAY} level 20000000 USD",
            f"exports ownership:FDI  {MAY} level 15000000 USD",
        ],
    ),
    "a_quarter_is_held_against_that_of_the_year_before": (
        (
            "Chỉ số sản xuất công nghiệp quý I giảm 10% so với quý trước và giảm 3% so với quý"
            " cùng kỳ.",
        ),
        [
            "iip total  2024-01 2024-03 qoq_pct -10 percent",
            "iip total  2024-01 2024-03 yoy_pct -3 percent",
        ],
    ),
    "a_number_of_seats_is_part_of_a_name": (
        ("Sản phẩm công nghiệp tăng gồm: xe ô tô từ 5 chỗ trở lên tăng 6%; than tăng 2%.",),
        [
            f"industrial_product_volume total xe ô tô từ 5 chỗ trở lên {MAY} yoy_pct 6 percent",
            f"industrial_product_volume total than {MAY} yoy_pct 2 percent",
        ],
    ),
    "an_abbreviated_branch_keeps_all_of_its_name": (
        (
            "IIP tháng 5 tăng 4%, trong đó: CN cung cấp nước, quản lý và xử lý rác thải, nước thải"
            " tăng 3%.",
        ),
        [f"iip total  {MAY} yoy_pct 4 percent", f"iip vsic:E  {MAY} yoy_pct 3 percent"],
    ),
    "the_economy_with_foreign_capital_exports_too": (
        (
            "Kim ngạch xuất khẩu đạt 76 triệu USD.",
            "Trong đó, kinh tế có vốn đầu tư trực tiếp nước ngoài là 60 triệu USD.",
        ),
        [
            f"exports total  {MAY} level 76000000 USD",
            f"exports ownership:FDI  {MAY} level 60000000 USD",
        ],
    ),
    "a_part_that_would_be_its_whole_again_is_unread": (
        (
            "Đến 31/5, nguồn vốn huy động đạt 36.500 tỷ đồng, tăng 4,5% so với đầu năm. Trong đó"
            " tiền gửi dân cư 25.000 tỷ đồng; nguồn vốn huy động đạt 900 tỷ đồng, tăng 6%.",
        ),
        [
            f"credit_deposits total  {MAY} level 36500000000000 VND",
            f"credit_deposits total  {MAY} dec_pct 4.5 percent",
            f"credit_deposits total dân cư {MAY} level 25000000000000 VND",
        ],
    ),
    "projects_that_were_ended_are_not_those_registered": (
        (
            "Trong tháng cấp mới 5 dự án FDI với vốn đăng ký 45,6 triệu USD; thu hồi 3 dự án với"
            " vốn 12 triệu USD; chấm dứt hoạt động 2 dự án FDI, vốn 3 triệu USD.",
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 5 project",
            f"fdi_capital registration:NEW  {MAY} level 45600000 USD",
        ],
    ),
    "words_may_have_lost_the_space_between_them": (
        (
            "IIP tháng 5 tăng 2,1% sovới tháng trước, trong đó sản xuấtvà phân phối điện, khí đốt,"
            " nước nóng, hơinước tăng 1,3%.",
        ),
        [
            f"iip total  {MAY} mom_pct 2.1 percent",
            f"iip vsic:D  {MAY} mom_pct 1.3 percent",
        ],
    ),
    "who_leads_the_country_is_not_the_country": (
        ("Chỉ số sản xuất công nghiệp của Kon Tum dẫn đầu cả nước, tăng 20,6% so với cùng kỳ.",),
        [f"iip total  {MAY} yoy_pct 20.6 percent"],
    ),
    "a_rank_interrupts_nothing": (
        ("Tổng thu ngân sách tháng 5 đứng thứ 3 cả nước, đạt 450 tỷ đồng.",),
        [f"budget_revenue total  {MAY} level 450000000000 VND"],
    ),
    "a_growth_of_the_country_is_not_the_provinces": (
        ("Thu ngân sách tháng 5 tăng cao hơn mức tăng 8,9% của cả nước, ước đạt 450 tỷ đồng.",),
        [f"budget_revenue total  {MAY} level 450000000000 VND"],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_other_styles(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_a_list_in_a_quarters_report_goes_on_with_the_months_summed_up() -> None:
    header = "UBND TỈNH KON TUM\n\nBÁO CÁO\nTình hình quý III và 9 tháng năm 2023\n\n"
    said_of = read(
        "IIP tháng 9 tăng 11%. Lũy kế 9 tháng, IIP tăng 4%. Một số sản phẩm tăng như: bia tăng 7%.",
        header=header,
    )
    beer = "industrial_product_volume total bia 2023-01 2023-09 yoy_pct 7 percent"
    assert said(said_of, *COLUMNS)[-1] == beer


def test_the_structure_of_the_economy_is_not_in_the_prices_of_its_growth() -> None:
    stated = read(
        "GRDP 5 tháng theo giá so sánh 2010 tăng 5,1%. Cơ cấu kinh tế: khu vực dịch vụ chiếm 44%.",
        header=KON_TUM,
    )
    assert stated.observations["price_basis"].to_list() == ["constant_2010", ""]
