"""More of how provincial statistics offices put things: whole reports, read once more.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "the_same_month_is_a_base_of_the_month": (
        (
            "Tính chung 5 tháng, IIP tăng 7%. Ngành khai khoáng giảm 3% so với tháng trước, tăng"
            " 2% so với tháng cùng kỳ.",
        ),
        [
            f"iip total  {TO_MAY} yoy_pct 7 percent",
            f"iip vsic:B  {MAY} mom_pct -3 percent",
            f"iip vsic:B  {MAY} yoy_pct 2 percent",
        ],
    ),
    "of_months_that_the_sentence_names_the_same_month_is_said_too": (
        ("Lũy kế 5 tháng IIP tăng 8,1% so với tháng cùng kỳ năm trước.",),
        [f"iip total  {TO_MAY} yoy_pct 8.1 percent"],
    ),
    "the_index_in_a_bracket_is_of_the_branch_before_it": (
        ("IIP 5 tháng tăng 7%, gồm: khai khoáng tăng 9% (chỉ số sản xuất tháng 5 tăng 12%).",),
        [
            f"iip total  {TO_MAY} yoy_pct 7 percent",
            f"iip vsic:B  {TO_MAY} yoy_pct 9 percent",
            f"iip vsic:B  {MAY} yoy_pct 12 percent",
        ],
    ),
    "what_stands_before_until_the_end_of_the_month_is_the_months": (
        (
            "Bán lẻ hàng hóa tháng 5 đạt 900 tỷ đồng. Trong đó: lương thực, thực phẩm đạt 400 tỷ"
            " đồng, ước đến cuối tháng 5 đạt 1.900 tỷ đồng; hàng may mặc 80 tỷ đồng, ước đến cuối"
            " tháng 5 đạt 390 tỷ đồng.",
        ),
        [
            f"retail_services retail:GOODS  {MAY} level 900000000000 VND",
            f"retail_services retail:G01  {MAY} level 400000000000 VND",
            f"retail_services retail:G01  {TO_MAY} level 1900000000000 VND",
            f"retail_services retail:G02  {MAY} level 80000000000 VND",
            f"retail_services retail:G02  {TO_MAY} level 390000000000 VND",
        ],
    ),
    "what_was_harvested_on_an_area_is_the_harvested_area": (
        ("Tháng 5 toàn tỉnh đã thu hoạch lúa đông xuân trên diện tích 4.500 ha.",),
        [f"crop_harvested_area total lúa đông xuân {MAY} level 4500 ha"],
    ),
    "all_that_was_harvested_is_harvested_area": (
        ("Đến ngày 15/5 toàn tỉnh đã thu hoạch xong 2.500 ha lúa xuân, năng suất đạt 56 tạ/ha.",),
        [
            f"crop_harvested_area total lúa xuân {TO_MAY} level 2500 ha",
            f"crop_yield total lúa xuân {TO_MAY} level 5.6 tonne/ha",
        ],
    ),
    "what_is_tended_is_not_what_was_sown": (
        ("Diện tích lúa chăm sóc lần 1 đạt 3.200 ha; diện tích ngô 900 ha.",),
        [f"crop_area total ngô {MAY} level 900 ha"],
    ),
    "a_mean_of_months_is_no_sum_of_them": (
        ("Bình quân bốn tháng đầu năm có 120 doanh nghiệp thành lập mới.",),
        [],
    ),
    "a_name_and_its_signed_rate_are_no_headline": (
        ("Một số chỉ tiêu:", "IIP: +5,3%", "Kim ngạch xuất khẩu: -3,4%"),
        [f"iip total  {MAY} yoy_pct 5.3 percent", f"exports total  {MAY} yoy_pct -3.4 percent"],
    ),
    "what_the_centre_manages_is_not_all_freight": (
        ("Vận chuyển hàng hóa do trung ương quản lý tháng 5 đạt 50 nghìn tấn, tăng 2%.",),
        [],
    ),
    "timber_stands_behind_its_amount": (
        ("Trong tháng 5 khai thác 7,9 nghìn m3 gỗ, tăng 5%; tịch thu 12 m3 gỗ các loại.",),
        [
            f"timber_output total  {MAY} level 7900 m3",
            f"timber_output total  {MAY} yoy_pct 5 percent",
        ],
    ),
    "agriculture_in_the_structure_of_the_economy_is_all_of_that_sector": (
        ("Cơ cấu kinh tế 5 tháng: nông nghiệp chiếm 21%, dịch vụ chiếm 41%.",),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 21 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 41 percent",
        ],
    ),
    "agriculture_within_that_sector_is_farming_alone": (
        ("Cơ cấu kinh tế 5 tháng: khu vực I chiếm 25%, trong đó nông nghiệp chiếm 21%.",),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 25 percent",
            f"grdp economy:AGRICULTURE nông nghiệp {TO_MAY} share_pct 21 percent",
        ],
    ),
    "the_structure_may_be_named_before_a_comma": (
        ("Về cơ cấu kinh tế, nông nghiệp chiếm 21%, khu vực III chiếm 41%.",),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 21 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 41 percent",
        ],
    ),
    "income_a_head_is_printed_a_year": (
        ("GRDP bình quân đầu người 5 tháng đạt 41 triệu đồng/người/năm.",),
        [f"grdp_per_capita total  {TO_MAY} level 41000000 VND"],
    ),
    "two_indices_under_one_verb_answer_the_two_bases_of_the_whole": (
        (
            "IIP tháng 5 so với tháng trước bằng 104,2%, so với cùng kỳ bằng 111,3%. Chia ra: khai"
            " khoáng so với tháng trước bằng 98,7%, so với cùng kỳ bằng 92,4%; cung cấp nước bằng"
            " 100,7% và 106,1%.",
        ),
        [
            f"iip total  {MAY} mom_pct 4.2 percent",
            f"iip total  {MAY} yoy_pct 11.3 percent",
            f"iip vsic:B  {MAY} mom_pct -1.3 percent",
            f"iip vsic:B  {MAY} yoy_pct -7.6 percent",
            f"iip vsic:E  {MAY} mom_pct 0.7 percent",
            f"iip vsic:E  {MAY} yoy_pct 6.1 percent",
        ],
    ),
    "parts_in_tonnes_behind_the_traffic_are_of_what_was_carried": (
        (
            "Vận tải hàng hóa 5 tháng ước 4,6 triệu tấn và luân chuyển 531 triệu tấn.km; trong đó"
            " đường bộ 1,2 triệu tấn.",
        ),
        [
            f"freight total  {TO_MAY} level 4600000 tonne",
            f"freight_traffic total  {TO_MAY} level 531000000 t.km",
            f"freight transport:ROAD  {TO_MAY} level 1200000 tonne",
        ],
    ),
    "behind_a_level_and_its_change_stands_the_next_toll": (
        (
            "5 tháng xảy ra 82 vụ tai nạn giao thông, làm 41 người chết, giảm 6 người, 66 người bị"
            " thương, giảm 12 người so với cùng kỳ.",
        ),
        [
            f"traffic_accidents total  {TO_MAY} level 82 case",
            f"traffic_deaths total  {TO_MAY} level 41 person",
            f"traffic_deaths total  {TO_MAY} yoy_abs -6 person",
            f"traffic_injuries total  {TO_MAY} level 66 person",
            f"traffic_injuries total  {TO_MAY} yoy_abs -12 person",
        ],
    ),
    "capital_that_was_added_is_what_came_in": (
        ("Thu hút FDI 5 tháng: điều chỉnh tăng vốn 1 dự án, vốn tăng 5 triệu USD.",),
        [
            f"fdi_projects registration:ADJUSTED  {TO_MAY} level 1 project",
            f"fdi_capital registration:ADJUSTED  {TO_MAY} level 5000000 USD",
        ],
    ),
    "behind_a_mean_the_months_of_the_paragraph_go_on": (
        (
            "Từ đầu năm đến 25/5/2024 có 942 doanh nghiệp thành lập mới. Vốn đăng ký bình quân"
            " một doanh nghiệp đạt 6,3 tỷ đồng. Số doanh nghiệp giải thể là 45 doanh nghiệp.",
        ),
        [
            f"enterprises_new total  {TO_MAY} level 942 enterprise",
            f"enterprises_dissolved total  {TO_MAY} level 45 enterprise",
        ],
    ),
    "what_was_found_is_not_what_is_now": (
        ("Từ đầu năm đến nay phát hiện 86 vụ vi phạm Luật Lâm nghiệp.",),
        [f"forest_violations total  {TO_MAY} level 86 case"],
    ),
    "what_stands_behind_cases_says_whose_they_are": (
        (
            "Tháng 5 phát hiện, xử lý 52 vụ vi phạm lâm luật.",
            "Tháng 5 phát hiện và xử lý 31 vụ vi phạm vệ sinh môi trường, xử phạt 56 triệu đồng.",
        ),
        [f"forest_violations total  {MAY} level 52 case"],
    ),
    "forestry_goes_on_with_the_months_of_its_paragraph": (
        ("Trồng rừng tập trung 5 tháng được 1.750 ha. Khai thác gỗ rừng trồng 78.400 m3.",),
        [
            f"forest_planted_area total rừng tập trung {TO_MAY} level 1750 ha",
            f"timber_output total  {TO_MAY} level 78400 m3",
        ],
    ),
    "herds_stand_on_the_day_of_a_survey": (
        (
            "Theo kết quả điều tra 01/4/2024, tổng đàn trâu có 3.610 con, tăng 1,1% so với"
            " 01/4/2023.",
        ),
        [
            "livestock_heads total trâu 2024-04 2024-04 level 3610 unit",
            "livestock_heads total trâu 2024-04 2024-04 yoy_pct 1.1 percent",
        ],
    ),
    "a_day_of_a_stock_may_be_a_point_in_time": (
        (
            "Chỉ số tồn kho thời điểm 01/4/2024 tăng 1,8% so với tháng trước và tăng 6,7% so với"
            " cùng thời điểm năm trước.",
        ),
        [
            "industrial_inventory_index total  2024-04 2024-04 mom_pct 1.8 percent",
            "industrial_inventory_index total  2024-04 2024-04 yoy_pct 6.7 percent",
        ],
    ),
    "a_crops_label_behind_a_heading_of_fishing_is_of_that_crop": (
        (
            heading("III. NÔNG NGHIỆP - THỦY SẢN"),
            "Cây lúa: Diện tích gieo trồng 240 ha; năng suất bình quân 58,2 tạ/ha.",
        ),
        [
            f"crop_area total lúa {MAY} level 240 ha",
            f"crop_yield total lúa {MAY} level 5.82 tonne/ha",
        ],
    ),
    "a_thing_that_is_not_known_ends_the_crop_spoken_of": (
        ("Diện tích ngô 420 ha, sản lượng 840 tấn; cần tây 36 ha, sản lượng 42 tấn.",),
        [
            f"crop_area total ngô {MAY} level 420 ha",
            f"crop_output total ngô {MAY} level 840 tonne",
        ],
    ),
    "all_enterprises_until_now_are_no_dissolved_ones": (
        ("Tháng 5 có 31 doanh nghiệp giải thể. Lũy kế đến nay toàn tỉnh có 4.112 doanh nghiệp.",),
        [f"enterprises_dissolved total  {MAY} level 31 enterprise"],
    ),
    "what_the_province_sells_itself_does_not_only_pass": (
        (
            "Xuất khẩu qua địa bàn tỉnh tháng 5 đạt 900 triệu USD. Kim ngạch xuất khẩu hàng địa"
            " phương tháng 5 đạt 12 triệu USD.",
        ),
        [f"exports total  {MAY} level 12000000 USD"],
    ),
    "a_change_said_again_before_its_parts_is_no_second_one": (
        (
            "CPI tháng 5 giảm 0,4% so với tháng trước. Trong mức giảm 0,4% của CPI có giao thông"
            " giảm 1,6%.",
        ),
        [
            f"cpi total  {MAY} mom_pct -0.4 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct -1.6 percent",
        ],
    ),
    "groups_of_a_mean_are_compared_as_the_mean_was": (
        (
            "CPI tháng 5 tăng 0,2% so với tháng trước; CPI bình quân 5 tháng tăng 2,7% so với cùng"
            " kỳ. Trong đó giáo dục tăng 8,1%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi total  {TO_MAY} yoy_pct 2.7 percent",
            f"cpi cpi:CPI09  {TO_MAY} yoy_pct 8.1 percent",
        ],
    ),
    "a_market_called_ky_is_no_ordinal": (
        ("Thị trường xuất khẩu 5 tháng: Hoa Kỳ 7,420 triệu USD, chiếm 38%; EU 2,25 triệu USD.",),
        [
            f"exports total Hoa Kỳ {TO_MAY} level 7420000 USD",
            f"exports total Hoa Kỳ {TO_MAY} share_pct 38 percent",
            f"exports total EU {TO_MAY} level 2250000 USD",
        ],
    ),
    "a_label_begins_anew_behind_what_was_not_understood": (
        (
            "Tháng 5 có 12 doanh nghiệp giải thể với tổng vốn 4.600 tỷ đồng.",
            "Đầu tư nước ngoài: đến 31/5 thu hút 952 triệu USD, gồm 108 dự án mới.",
        ),
        [
            f"enterprises_dissolved total  {MAY} level 12 enterprise",
            f"fdi_capital total  {TO_MAY} level 952000000 USD",
            f"fdi_projects registration:NEW  {TO_MAY} level 108 project",
        ],
    ),
    "what_dates_a_label_outlives_what_it_ends": (
        (
            "Diện tích chè 620 ha.",
            "2.2- Chăn nuôi (thời điểm 01/4/2024): đàn trâu 70.900 con.",
        ),
        [
            f"crop_area total chè {MAY} level 620 ha",
            "livestock_heads total trâu 2024-04 2024-04 level 70900 unit",
        ],
    ),
    "the_structure_of_value_added_is_that_of_the_economy": (
        ("Cơ cấu giá trị tăng thêm 5 tháng: nông, lâm nghiệp, thủy sản 26,8%; dịch vụ 35%.",),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 26.8 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 35 percent",
        ],
    ),
    "a_law_has_no_number_of_months": (
        ("Số vụ vi phạm lâm luật 5 tháng là 142 vụ, giảm 31 vụ.",),
        [
            f"forest_violations total  {TO_MAY} level 142 case",
            f"forest_violations total  {TO_MAY} yoy_abs -31 case",
        ],
    ),
    "private_firms_among_cooperatives_and_households_are_a_part": (
        (
            "Tổng mức bán lẻ 5 tháng đạt 900 tỷ đồng. Chia ra: tập thể 8 tỷ đồng; cá thể 500 tỷ"
            " đồng; tư nhân 234 tỷ đồng.",
        ),
        [
            f"retail_services total  {TO_MAY} level 900000000000 VND",
            f"retail_services ownership:NONSTATE_COLLECTIVE  {TO_MAY} level 8000000000 VND",
            f"retail_services ownership:NONSTATE_HOUSEHOLD  {TO_MAY} level 500000000000 VND",
            f"retail_services ownership:NONSTATE_PRIVATE  {TO_MAY} level 234000000000 VND",
        ],
    ),
    "new_plantings_of_a_crop_are_not_its_area": (
        ("Chè: diện tích hiện có 620 ha; trồng mới và trồng lại 21 ha.",),
        [f"crop_area total Chè {MAY} level 620 ha"],
    ),
    "a_season_by_itself_is_of_the_crop_spoken_of": (
        (
            "Cây lúa: Diện tích gieo trồng 240 ha. Chia ra: Vụ Đông xuân 84 ha, năng suất 68,9"
            " tạ/ha; vụ Hè thu 78 ha.",
            "Ngô: diện tích 131 ha (vụ đông 72 ha), giảm 3,2%.",
        ),
        [
            f"crop_area total lúa {MAY} level 240 ha",
            f"crop_area total lúa Đông xuân {MAY} level 84 ha",
            f"crop_yield total lúa Đông xuân {MAY} level 6.89 tonne/ha",
            f"crop_area total lúa Hè thu {MAY} level 78 ha",
            f"crop_area total Ngô {MAY} level 131 ha",
            f"crop_area total Ngô vụ đông {MAY} level 72 ha",
            f"crop_area total Ngô {MAY} yoy_pct -3.2 percent",
        ],
    ),
    "a_season_of_all_crops_is_none_of_the_last_one": (
        ("Vụ đông gieo trồng 900 ha, trong đó ngô 500 ha. Vụ xuân gieo trồng 300 ha.",),
        [
            f"crop_area total Vụ đông {MAY} level 900 ha",
            f"crop_area total ngô {MAY} level 500 ha",
            f"crop_area total Vụ xuân {MAY} level 300 ha",
        ],
    ),
    "a_month_that_is_named_is_no_quarter": (
        (
            "Tổng mức bán lẻ tháng 5 đạt 17 tỷ đồng, tăng 14% so với cùng kỳ; quý I đạt 53 tỷ đồng,"
            " tăng 1,8% so với quý trước, tăng 12% so với cùng kỳ.",
        ),
        [
            f"retail_services total  {MAY} level 17000000000 VND",
            f"retail_services total  {MAY} yoy_pct 14 percent",
            "retail_services total  2024-01 2024-03 level 53000000000 VND",
            "retail_services total  2024-01 2024-03 qoq_pct 1.8 percent",
            "retail_services total  2024-01 2024-03 yoy_pct 12 percent",
        ],
    ),
    "the_next_list_of_groups_is_compared_as_the_one_before": (
        (
            "CPI tháng 5 tăng 0,3% so với tháng trước; bình quân 5 tháng tăng 3,7% so với cùng kỳ."
            " Có 9 nhóm bình quân 5 tháng tăng so với cùng kỳ: giáo dục tăng 2,4%. 2 nhóm giảm:"
            " giao thông giảm 1,6%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.3 percent",
            f"cpi total  {TO_MAY} yoy_pct 3.7 percent",
            f"cpi cpi:CPI09  {TO_MAY} yoy_pct 2.4 percent",
            f"cpi cpi:CPI07  {TO_MAY} yoy_pct -1.6 percent",
        ],
    ),
    "the_years_of_a_season_are_no_part_of_the_crops_name": (
        ("Sản lượng mía niên vụ 2023-2024 ước 512 tấn; lúa vụ đông xuân 2023-2024 ước 90 tấn.",),
        [
            f"crop_output total mía {MAY} level 512 tonne",
            f"crop_output total lúa vụ đông xuân {MAY} level 90 tonne",
        ],
    ),
    "a_crop_that_begins_a_sentence_is_not_harvested_for_the_one_before": (
        ("Lúa thu hoạch 96 ha, sản lượng 546 tấn. Nho hiện có 12 ha, sản lượng 248 tấn.",),
        [
            f"crop_harvested_area total lúa {MAY} level 96 ha",
            f"crop_output total lúa {MAY} level 546 tonne",
            f"crop_area total Nho {MAY} level 12 ha",
            f"crop_output total Nho {MAY} level 248 tonne",
        ],
    ),
    "what_is_infested_is_not_the_crop": (
        ("Diện tích lúa 900 ha. Diện tích nhiễm sâu bệnh trong tháng 1.215 ha, gồm lúa 820 ha.",),
        [f"crop_area total lúa {MAY} level 900 ha"],
    ),
    "salt_is_not_caught": (
        (
            "Sản lượng thủy sản nuôi trồng 5 tháng 7.910 tấn.",
            "Diêm nghiệp: sản lượng muối 5 tháng đạt 432 tấn.",
        ),
        [f"aquatic_output total nuôi trồng {TO_MAY} level 7910 tonne"],
    ),
    "an_amount_of_goods_may_stand_before_a_slash_and_its_worth": (
        (
            "Kim ngạch xuất khẩu tháng 5 ước 8,1 triệu USD, giảm 4,7% so tháng trước; 5 tháng 68,4"
            " triệu USD, giảm 8,8%. Mặt hàng xuất khẩu: thủy sản 520 tấn/46,1 triệu USD, giảm 2,4%"
            " về giá trị.",
        ),
        [
            f"exports total  {MAY} level 8100000 USD",
            f"exports total  {MAY} mom_pct -4.7 percent",
            f"exports total  {TO_MAY} level 68400000 USD",
            f"exports total  {TO_MAY} yoy_pct -8.8 percent",
            f"exports total thủy sản {TO_MAY} level 46100000 USD",
            f"exports total thủy sản {TO_MAY} yoy_pct -2.4 percent",
        ],
    ),
    "a_window_without_a_year_dates_too": (
        (
            "Đào tạo nghề cho 8.110 người.",
            "Tai nạn giao thông (từ 16/4 đến 15/5): xảy ra 17 vụ. Lũy kế 5 tháng xảy ra 71 vụ.",
        ),
        [
            f"traffic_accidents total  {MAY} level 17 case",
            f"traffic_accidents total  {TO_MAY} level 71 case",
        ],
    ),
    "the_money_of_a_level_of_the_state_is_a_part": (
        (
            "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước do địa phương quản lý 5 tháng đạt 90"
            " tỷ đồng; trong đó vốn ngân sách tỉnh 70 tỷ đồng; vốn ngân sách huyện 20 tỷ đồng.",
        ),
        [
            f"public_investment_realised total  {TO_MAY} level 90000000000 VND",
            f"public_investment_realised total vốn ngân sách tỉnh {TO_MAY} level 70000000000 VND",
            f"public_investment_realised total vốn ngân sách huyện {TO_MAY} level 20000000000 VND",
        ],
    ),
    "the_year_that_a_bracket_tells_of_is_held_against_its_own_past": (
        ("GRDP năm 2023 tăng 2,1% so với năm 2022 (năm 2022 tăng 2,9%).",),
        [
            "grdp total  2023-01 2023-12 yoy_pct 2.1 percent",
            "grdp total  2022-01 2022-12 yoy_pct 2.9 percent",
        ],
    ),
    "the_end_of_the_year_is_no_crop": (
        ("Diện tích ngô 5 ha.", "Cây lâu năm: đến cuối năm toàn tỉnh có 18 ha, xoài 12 ha."),
        [
            f"crop_area total ngô {MAY} level 5 ha",
            f"crop_area total Cây lâu năm {MAY} level 18 ha",
            f"crop_area total xoài {MAY} level 12 ha",
        ],
    ),
    "a_label_may_tell_of_the_structure_alone": (
        ("Quy mô GRDP 5 tháng đạt 92 tỷ đồng. Cơ cấu: khu vực I chiếm 36%, khu vực III 64%.",),
        [
            f"grdp total  {TO_MAY} level 92000000000 VND",
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 36 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 64 percent",
        ],
    ),
    "another_part_goes_on_with_the_months_of_the_part_before": (
        (
            "Tổng mức bán lẻ tháng 5 đạt 37 tỷ đồng. Bán lẻ hàng hóa 5 tháng đạt 132 tỷ đồng."
            " Doanh thu dịch vụ lưu trú, ăn uống đạt 32 tỷ đồng; du lịch lữ hành 4 tỷ đồng.",
        ),
        [
            f"retail_services total  {MAY} level 37000000000 VND",
            f"retail_services retail:GOODS  {TO_MAY} level 132000000000 VND",
            f"retail_services retail:ACCFOOD  {TO_MAY} level 32000000000 VND",
            f"retail_services retail:TRAVEL  {TO_MAY} level 4000000000 VND",
        ],
    ),
    "what_is_summed_up_later_was_the_months_before": (
        (
            "Bán lẻ hàng hóa 5 tháng đạt 132 tỷ đồng. Doanh thu dịch vụ lưu trú, ăn uống đạt 6 tỷ"
            " đồng, 5 tháng đạt 32 tỷ đồng.",
        ),
        [
            f"retail_services retail:GOODS  {TO_MAY} level 132000000000 VND",
            f"retail_services retail:ACCFOOD  {MAY} level 6000000000 VND",
            f"retail_services retail:ACCFOOD  {TO_MAY} level 32000000000 VND",
        ],
    ),
    "branches_listed_behind_the_months_are_of_those": (
        (
            "IIP tháng 5 tăng 2% so với tháng trước. Tính chung 5 tháng, IIP tăng 7%.",
            "Một số ngành tăng khá như: dệt tăng 9%.",
        ),
        [
            f"iip total  {MAY} mom_pct 2 percent",
            f"iip total  {TO_MAY} yoy_pct 7 percent",
            f"iip vsic:13  {TO_MAY} yoy_pct 9 percent",
        ],
    ),
    "two_products_may_share_a_sentence_of_rates": (
        ("Sản lượng ô tô tháng 5 giảm 7% và xe máy giảm 2,2% so với cùng kỳ.",),
        [
            f"industrial_product_volume total ô tô {MAY} yoy_pct -7 percent",
            f"industrial_product_volume total xe máy {MAY} yoy_pct -2.2 percent",
        ],
    ),
    "a_share_of_the_sum_is_the_parts": (
        ("5 tháng doanh thu bán lẻ hàng hóa đạt 29 tỷ đồng, chiếm 81,2% tổng số, tăng 12,6%.",),
        [
            f"retail_services retail:GOODS  {TO_MAY} level 29000000000 VND",
            f"retail_services retail:GOODS  {TO_MAY} share_pct 81.2 percent",
            f"retail_services retail:GOODS  {TO_MAY} yoy_pct 12.6 percent",
        ],
    ),
    "felling_behind_timber_is_of_timber": (
        ("Tháng 5 khai thác gỗ rừng trồng đạt 118 m3; lũy kế 5 tháng khai thác 352 m3.",),
        [
            f"timber_output total  {MAY} level 118 m3",
            f"timber_output total  {TO_MAY} level 352 m3",
        ],
    ),
    "what_rangers_find_is_of_the_forest": (
        ("Tháng 5 lực lượng kiểm lâm phát hiện 52 vụ vi phạm, giảm 11 vụ so với cùng kỳ.",),
        [
            f"forest_violations total  {MAY} level 52 case",
            f"forest_violations total  {MAY} yoy_abs -11 case",
        ],
    ),
    "short_field_crops_are_a_kind_of_their_own": (
        ("Cây màu và cây công nghiệp ngắn ngày: 5 tháng gieo trồng 459 ha: bắp 53 ha.",),
        [
            f"crop_area total Cây màu và cây công nghiệp ngắn ngày {TO_MAY} level 459 ha",
            f"crop_area total bắp {TO_MAY} level 53 ha",
        ],
    ),
    "farmed_alone_is_how_fish_were_got": (
        (
            "Sản lượng thủy sản 5 tháng 113 tấn. Trong đó: nuôi 66 tấn (tôm sú 17 tấn); khai thác"
            " 47 tấn.",
        ),
        [
            f"aquatic_output total  {TO_MAY} level 113 tonne",
            f"aquatic_output total nuôi trồng {TO_MAY} level 66 tonne",
            f"aquatic_output total nuôi trồng, tôm sú {TO_MAY} level 17 tonne",
            f"aquatic_output total khai thác {TO_MAY} level 47 tonne",
        ],
    ),
    "pairs_of_changes_that_share_a_base_are_of_both_levels": (
        (
            "Doanh thu vận tải tháng 5 tăng 1% so với tháng trước, tăng 3% so với cùng kỳ. Vận tải"
            " hành khách đạt 405 nghìn lượt khách và 39 triệu lượt khách.km, so với tháng trước"
            " tăng 1,1% và 1,6%, so với cùng kỳ tăng gấp 2,1 lần và 2,4 lần.",
        ),
        [
            f"transport_revenue total  {MAY} mom_pct 1 percent",
            f"transport_revenue total  {MAY} yoy_pct 3 percent",
            f"passengers total  {MAY} level 405000 person",
            f"passenger_traffic total  {MAY} level 39000000 passenger.km",
            f"passengers total  {MAY} mom_pct 1.1 percent",
            f"passenger_traffic total  {MAY} mom_pct 1.6 percent",
            f"passengers total  {MAY} yoy_pct 110 percent",
            f"passenger_traffic total  {MAY} yoy_pct 140 percent",
        ],
    ),
    "in_a_list_of_shares_of_the_plan_equal_is_of_the_plan": (
        (
            "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước tháng 5 đạt 38 tỷ đồng, tăng 5% so"
            " với tháng trước và tăng 6% so với cùng kỳ. Tính chung 5 tháng đạt 298 tỷ đồng, gồm:"
            " vốn cấp tỉnh 234 tỷ đồng, bằng 60,8% kế hoạch, tăng 10%; cấp huyện 64 tỷ đồng, bằng"
            " 71,4%, tăng 7%.",
        ),
        [
            f"public_investment_realised total  {MAY} level 38000000000 VND",
            f"public_investment_realised total  {MAY} mom_pct 5 percent",
            f"public_investment_realised total  {MAY} yoy_pct 6 percent",
            f"public_investment_realised total  {TO_MAY} level 298000000000 VND",
            f"public_investment_realised total cấp tỉnh {TO_MAY} level 234000000000 VND",
            f"public_investment_realised total cấp tỉnh {TO_MAY} plan_pct 60.8 percent",
            f"public_investment_realised total cấp tỉnh {TO_MAY} yoy_pct 10 percent",
            f"public_investment_realised total cấp huyện {TO_MAY} level 64000000000 VND",
            f"public_investment_realised total cấp huyện {TO_MAY} plan_pct 71.4 percent",
            f"public_investment_realised total cấp huyện {TO_MAY} yoy_pct 7 percent",
        ],
    ),
    "who_died_of_a_flood_died_of_no_accident": (
        (
            "Tai nạn giao thông 5 tháng xảy ra 9 vụ, làm chết 6 người.",
            "Thiên tai 5 tháng làm 8 người chết.",
        ),
        [
            f"traffic_accidents total  {TO_MAY} level 9 case",
            f"traffic_deaths total  {TO_MAY} level 6 person",
        ],
    ),
}
HALF_YEAR: dict[str, tuple[str, list[str]]] = {
    "an_index_compared_with_the_month_before_is_the_months": (
        "Giá vàng so tháng trước giảm 0,5%, so tháng 12/2023 tăng 2,1%, so cùng kỳ giảm 7,9%.",
        [
            "gold_price_index total  2024-06 2024-06 mom_pct -0.5 percent",
            "gold_price_index total  2024-06 2024-06 dec_pct 2.1 percent",
            "gold_price_index total  2024-06 2024-06 yoy_pct -7.9 percent",
        ],
    ),
    "a_base_that_closes_a_list_of_indices_dates_them_all": (
        "Chỉ số giá vàng tăng 4,1%, chỉ số giá đô la Mỹ giảm 0,2% so tháng trước.",
        [
            "gold_price_index total  2024-06 2024-06 mom_pct 4.1 percent",
            "usd_price_index total  2024-06 2024-06 mom_pct -0.2 percent",
        ],
    ),
    "a_window_as_long_as_the_half_year_is_that_half_year": (
        "Từ 16/11/2023 đến 15/5/2024 xảy ra 41 vụ tai nạn giao thông.",
        ["traffic_accidents total  2024-01 2024-06 level 41 case"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


@pytest.mark.parametrize("rule", HALF_YEAR)
def test_rule_of_half_a_year(rule: str) -> None:
    words, expected = HALF_YEAR[rule]
    header = KON_TUM.replace("tháng 5 năm 2024", "6 tháng đầu năm 2024")

    assert said(read(words, header=header), *COLUMNS) == expected
