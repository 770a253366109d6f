"""How statistics offices of provinces little read before put things.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, numbered, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "the_sum_at_the_years_beginning_is_that_of_december": (
        ("Nguồn vốn huy động cuối tháng 5 tăng 6,4% so với số đầu năm.",),
        [f"credit_deposits total  {MAY} dec_pct 6.4 percent"],
    ),
    "what_a_part_adds_to_the_growth_of_all_is_the_parts": (
        (
            "GRDP 5 tháng tăng 7%, trong đó dịch vụ tăng 6%, đóng góp vào mức tăng chung của GRDP"
            " 2,4 điểm phần trăm.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} contribution_pp 2.4 pp",
        ],
    ),
    "a_share_of_growth_in_percent_is_no_growth": (
        (
            "GRDP 5 tháng tăng 7%; khu vực dịch vụ tăng 6%, đóng góp vào tốc độ tăng trưởng GRDP"
            " toàn tỉnh 33,1%; thuế sản phẩm tăng 2%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:TAXES  {TO_MAY} yoy_pct 2 percent",
        ],
    ),
    "a_branch_of_the_economy_is_a_thing_of_its_sector": (
        (
            "GRDP 5 tháng tăng 7%. Khu vực nông, lâm nghiệp và thủy sản tăng 3% (nông nghiệp tăng"
            " 2%, lâm nghiệp tăng 5%). Khu vực công nghiệp và xây dựng tăng 9%; trong đó khai"
            " khoáng giảm 4%; xây dựng tăng 1%. Khu vực dịch vụ tăng 6%; trong đó bán buôn và bán"
            " lẻ tăng 8%, đóng góp 0,7 điểm phần trăm; dịch vụ lưu trú và ăn uống tăng 11%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:AGRICULTURE  {TO_MAY} yoy_pct 3 percent",
            f"grdp economy:AGRICULTURE nông nghiệp {TO_MAY} yoy_pct 2 percent",
            f"grdp economy:AGRICULTURE lâm nghiệp {TO_MAY} yoy_pct 5 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 9 percent",
            f"grdp economy:INDUSTRY khai khoáng {TO_MAY} yoy_pct -4 percent",
            f"grdp economy:CONSTRUCTION  {TO_MAY} yoy_pct 1 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES bán buôn và bán lẻ {TO_MAY} yoy_pct 8 percent",
            f"grdp economy:SERVICES bán buôn và bán lẻ {TO_MAY} contribution_pp 0.7 pp",
            f"grdp economy:SERVICES dịch vụ lưu trú và ăn uống {TO_MAY} yoy_pct 11 percent",
        ],
    ),
    "an_earlier_year_in_a_bracket_dates_nothing_behind_it": (
        (
            "GRDP 5 tháng tăng 7%.",
            "Khu vực dịch vụ tăng 9% (5 tháng năm 2023 tăng 2%). Nguyên nhân là do thời tiết"
            " thuận lợi. Một số ngành dịch vụ tăng khá như: bán buôn và bán lẻ tăng 8%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 9 percent",
            "grdp economy:SERVICES  2023-01 2023-05 yoy_pct 2 percent",
            f"grdp economy:SERVICES bán buôn và bán lẻ {TO_MAY} yoy_pct 8 percent",
        ],
    ),
    "beside_the_sectors_no_one_knows_what_agriculture_is": (
        ("GRDP 5 tháng tăng 7%, trong đó nông nghiệp tăng 3%, dịch vụ tăng 6%.",),
        [
            f"grdp total  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "behind_the_budget_a_branch_is_none_of_the_economy": (
        ("Thu ngân sách 5 tháng đạt 900 tỷ đồng. Khai khoáng tăng 15%.",),
        [f"budget_revenue total  {TO_MAY} level 900000000000 VND"],
    ),
    "what_a_change_comes_to_is_a_change": (
        ("Thu ngân sách đạt 110 tỷ đồng, tăng 10% so với cùng kỳ, tương đương 10 tỷ đồng.",),
        [
            f"budget_revenue total  {MAY} level 110000000000 VND",
            f"budget_revenue total  {MAY} yoy_pct 10 percent",
            f"budget_revenue total  {MAY} yoy_abs 10000000000 VND",
        ],
    ),
    "an_amount_in_a_bracket_that_fits_no_change_is_no_level": (
        ("Thu ngân sách tháng 5 tăng 10% so với cùng kỳ (tương đương 10 tỷ đồng).",),
        [f"budget_revenue total  {MAY} yoy_pct 10 percent"],
    ),
    "behind_a_rate_of_the_plan_as_much_is_the_level": (
        ("Chi ngân sách 5 tháng đạt 40% dự toán, tương đương 900 tỷ đồng.",),
        [
            f"budget_expenditure total  {TO_MAY} plan_pct 40 percent",
            f"budget_expenditure total  {TO_MAY} level 900000000000 VND",
        ],
    ),
    "the_plan_may_stand_before_what_it_was_exceeded_by": (
        ("Diện tích ngô tháng 5 đạt 900 ha, vượt kế hoạch 2%.",),
        [
            f"crop_area total ngô {MAY} level 900 ha",
            f"crop_area total ngô {MAY} plan_pct 102 percent",
        ],
    ),
    "a_space_may_stand_in_a_unit": (
        ("Năng suất lúa đông xuân ước đạt 54,6 tạ/ ha, tăng 0,9 tạ /ha so với vụ trước.",),
        [
            f"crop_yield total lúa đông xuân {MAY} level 5.46 tonne/ha",
            f"crop_yield total lúa đông xuân {MAY} yoy_abs 0.09 tonne/ha",
        ],
    ),
    "the_whole_number_of_animals_is_their_herd": (
        (
            "Ước tính cuối tháng, tổng số trâu của cả tỉnh giảm 0,7% so với cùng thời điểm năm"
            " trước; tổng số lợn tăng 3%.",
        ),
        [
            f"livestock_heads total trâu {MAY} yoy_pct -0.7 percent",
            f"livestock_heads total lợn {MAY} yoy_pct 3 percent",
        ],
    ),
    "what_suffers_from_drought_is_no_area_that_was_sown": (
        ("Đã xảy ra khô hạn, thiếu nước với diện tích 900 ha, bao gồm: 600 ha lúa; 30 ha rau.",),
        [],
    ),
    "below_a_head_of_a_crop_areas_are_that_crops": (
        (
            numbered("a)", "Cây rau, đậu"),
            "Trong tháng gieo trồng 312 ha, thu hoạch 390 ha với sản lượng 800 tấn; trong đó: rau"
            " các loại 250 ha, thu hoạch 240 ha.",
            numbered("b)", "Chăn nuôi"),
            "Diện tích 20 ha.",
        ),
        [
            f"crop_area total rau, đậu {MAY} level 312 ha",
            f"crop_harvested_area total rau, đậu {MAY} level 390 ha",
            f"crop_output total rau, đậu {MAY} level 800 tonne",
            f"crop_area total rau các loại {MAY} level 250 ha",
            f"crop_harvested_area total rau các loại {MAY} level 240 ha",
        ],
    ),
    "a_label_that_is_a_crop_holds_where_its_sentence_has_no_figure": (
        (
            "Cây lúa: Thời tiết vụ này thuận lợi. Toàn tỉnh đã xuống giống ước được 850 ha, giảm"
            " 15% so với cùng kỳ.",
            "Cây hàng năm: Thời tiết thuận lợi. Vụ đông gieo trồng được 90 ha.",
        ),
        [
            f"crop_area total lúa {MAY} level 850 ha",
            f"crop_area total lúa {MAY} yoy_pct -15 percent",
            f"crop_area total Vụ đông {MAY} level 90 ha",
        ],
    ),
    "rice_may_be_early_or_late_and_its_season_a_base": (
        (
            "Lúa đông xuân sớm đến ngày 15/5 đã thu hoạch được 900 ha; năng suất đạt 6,9 tấn/ha,"
            " tăng 0,1 tấn/ha so đông xuân năm trước.",
        ),
        [
            f"crop_harvested_area total Lúa đông xuân sớm {TO_MAY} level 900 ha",
            f"crop_yield total Lúa đông xuân sớm {TO_MAY} level 6.9 tonne/ha",
            f"crop_yield total Lúa đông xuân sớm {TO_MAY} yoy_abs 0.1 tonne/ha",
        ],
    ),
    "workers_of_a_branchs_enterprises_are_an_index": (
        (
            "Số lao động đang làm việc trong các doanh nghiệp ngành khai khoáng giảm 3% so với cùng"
            " thời điểm năm trước; ngành chế biến, chế tạo tăng 1%.",
        ),
        [
            f"industrial_labour_index vsic:B  {MAY} yoy_pct -3 percent",
            f"industrial_labour_index vsic:C  {MAY} yoy_pct 1 percent",
        ],
    ),
    "an_index_held_against_a_mean_is_a_mean": (
        (
            "CPI tháng 5 tăng 0,2% so với tháng trước, tăng 1,9% so với cùng kỳ năm trước và tăng"
            " 2,3% so với bình quân cùng kỳ năm 2023.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi total  {MAY} yoy_pct 1.9 percent",
            f"cpi total  {TO_MAY} yoy_pct 2.3 percent",
        ],
    ),
    "the_index_of_a_group_of_goods_is_that_of_consumers": (
        (
            "CPI tháng 5 giảm 0,4% so với tháng trước. Do giá một số mặt hàng thịt giảm 5.000"
            " đồng/kg. Hai là, chỉ số giá ăn uống ngoài gia đình giảm 1,4% so với tháng trước.",
        ),
        [
            f"cpi total  {MAY} mom_pct -0.4 percent",
            f"cpi cpi:CPI01C  {MAY} mom_pct -1.4 percent",
        ],
    ),
    "a_leader_is_told_of_by_its_growth": (
        (
            "IIP tháng 5 tăng 2% so với tháng trước và ấn tượng hơn là tăng 9% so với cùng kỳ;"
            " chế biến, chế tạo dẫn đầu với mức tăng 11%.",
        ),
        [
            f"iip total  {MAY} mom_pct 2 percent",
            f"iip total  {MAY} yoy_pct 9 percent",
            f"iip vsic:C  {MAY} yoy_pct 11 percent",
        ],
    ),
    "a_capital_in_a_unit_ends_no_sentence": (
        ("Luân chuyển hành khách 5 tháng đạt 281,3 Tr.người.Km, tăng 3% so với cùng kỳ.",),
        [
            f"passenger_traffic total  {TO_MAY} level 281300000 passenger.km",
            f"passenger_traffic total  {TO_MAY} yoy_pct 3 percent",
        ],
    ),
    "a_fraction_sign_is_a_slash": (
        ("IIP tháng 5\u20442024 giảm 12% so với tháng 4\u20442024.",),
        [f"iip total  {MAY} mom_pct -12 percent"],
    ),
    "a_title_may_be_a_long_headline": (
        (
            "Tổng nguồn vốn đầu tư phát triển trên địa bàn tỉnh đạt 882 tỷ đồng",
            "IIP tháng 5 tăng 2% so với cùng kỳ.",
        ),
        [f"iip total  {MAY} yoy_pct 2 percent"],
    ),
    "last_years_shares_are_those_of_the_lists_own_parts": (
        (
            "Cơ cấu kinh tế 5 tháng: khu vực I chiếm 20%; khu vực II chiếm 45% (công nghiệp chiếm"
            " 36%, xây dựng chiếm 9%); khu vực III chiếm 35% (cơ cấu tương ứng cùng kỳ năm 2023"
            " là: 22%; 43%; 35%).",
        ),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 20 percent",
            "grdp economy:AGRICULTURE  2023-01 2023-05 share_pct 22 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} share_pct 45 percent",
            "grdp economy:INDUSTRY_CONSTRUCTION  2023-01 2023-05 share_pct 43 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} share_pct 36 percent",
            f"grdp economy:CONSTRUCTION  {TO_MAY} share_pct 9 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 35 percent",
            "grdp economy:SERVICES  2023-01 2023-05 share_pct 35 percent",
        ],
    ),
    "last_years_shares_that_are_not_as_many_are_of_none": (
        (
            "Cơ cấu kinh tế 5 tháng: khu vực I chiếm 20%; khu vực II chiếm 45%; khu vực III chiếm"
            " 35% (cùng kỳ năm 2023 là: 22%; 43%).",
        ),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 20 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} share_pct 45 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 35 percent",
        ],
    ),
    "registered_capital_keeps_the_base_behind_it": (
        (
            "Tháng 5 có 86 doanh nghiệp thành lập mới với tổng vốn đăng ký 642 tỷ đồng, tăng 38%"
            " về số doanh nghiệp và giảm 12% về vốn đăng ký so với cùng kỳ; 9 doanh nghiệp giải"
            " thể, tăng 3 doanh nghiệp so với tháng trước.",
        ),
        [
            f"enterprises_new total  {MAY} level 86 enterprise",
            f"enterprises_new_capital total  {MAY} level 642000000000 VND",
            f"enterprises_new total  {MAY} yoy_pct 38 percent",
            f"enterprises_new_capital total  {MAY} yoy_pct -12 percent",
            f"enterprises_dissolved total  {MAY} level 9 enterprise",
            f"enterprises_dissolved total  {MAY} mom_abs 3 enterprise",
        ],
    ),
    "firewood_is_neither_timber_nor_a_herd": (
        (
            "Đàn trâu tháng 5 có 90 nghìn con.",
            "Sản lượng gỗ 5 tháng đạt 41 nghìn m3; củi 65 nghìn ste, giảm 1%.",
        ),
        [
            f"livestock_heads total trâu {MAY} level 90000 unit",
            f"timber_output total  {TO_MAY} level 41000 m3",
        ],
    ),
    "a_mistyped_number_is_no_figure": (
        ("Thu ngân sách tháng 5 đạt 19.94,67 tỷ đồng, tăng 3% so với tháng trước.",),
        [f"budget_revenue total  {MAY} mom_pct 3 percent"],
    ),
    "the_area_of_a_season_is_sown": (
        ("Vụ hè thu đã kết thúc gieo sạ, với tổng diện tích 300 ha, đạt 101% kế hoạch năm.",),
        [
            f"crop_area total Vụ hè thu {MAY} level 300 ha",
            f"crop_area total Vụ hè thu {MAY} plan_pct 101 percent",
        ],
    ),
    "a_model_is_not_the_whole_crop": (
        (
            numbered("a)", "Cây lúa"),
            "Toàn tỉnh thực hiện được 8 mô hình cánh đồng lớn với diện tích 1.634 ha.",
        ),
        [],
    ),
    "the_next_harvests_are_told_behind_semicolons": (
        (
            "Toàn tỉnh đã thu hoạch 18 nghìn tấn ngô, giảm 6% so cùng kỳ; 1,3 nghìn tấn khoai"
            " lang, tăng 3%.",
        ),
        [
            f"crop_output total ngô {MAY} level 18000 tonne",
            f"crop_output total ngô {MAY} yoy_pct -6 percent",
            f"crop_output total khoai lang {MAY} level 1300 tonne",
            f"crop_output total khoai lang {MAY} yoy_pct 3 percent",
        ],
    ),
    "hectares_of_a_crop_that_was_harvested_are_its_harvest": (
        ("Đến nay, 900 ha lúa đông xuân đã thu hoạch dứt điểm; gieo trồng 70 ha ngô.",),
        [
            f"crop_harvested_area total lúa đông xuân {MAY} level 900 ha",
            f"crop_area total ngô {MAY} level 70 ha",
        ],
    ),
    "what_is_nearly_done_is_no_part_of_a_name": (
        (
            "Vụ đông xuân: diện tích gieo trồng 900 ha, đến nay cơ bản đã thu hoạch dứt điểm 880"
            " ha, năng suất ước tính 6 tấn/ha.",
        ),
        [
            f"crop_area total Vụ đông xuân {MAY} level 900 ha",
            f"crop_harvested_area total Vụ đông xuân {MAY} level 880 ha",
            f"crop_yield total Vụ đông xuân {MAY} level 6 tonne/ha",
        ],
    ),
    "a_label_of_a_season_says_which_rice": (
        (
            "Vụ lúa hè thu: diện tích lúa đã gieo cấy 70 ha, giảm 2% so với cùng kỳ.",
            "Cây ngô: diện tích lúa chuyển đổi 5 ha.",
        ),
        [
            f"crop_area total lúa hè thu {MAY} level 70 ha",
            f"crop_area total lúa hè thu {MAY} yoy_pct -2 percent",
            f"crop_area total lúa chuyển đổi {MAY} level 5 ha",
        ],
    ),
    "names_of_their_own_among_crops_are_of_places": (
        (
            "Lúa thu hoạch 420 ha, trong đó Đăk Hà 300 ha, chiếm 71%; Sa Thầy 52 ha, giảm 3%.",
            "Kim ngạch xuất khẩu đạt 9 triệu USD, trong đó Hàn Quốc 3 triệu USD.",
        ),
        [
            f"crop_harvested_area total lúa {MAY} level 420 ha",
            f"exports total  {MAY} level 9000000 USD",
            f"exports total Hàn Quốc {MAY} level 3000000 USD",
        ],
    ),
    "a_cause_in_one_place_is_not_the_provinces": (
        (
            "Diện tích lúa mùa tăng do diện tích lúa mùa ở huyện Đăk Hà tăng 72 ha. Sản lượng ngô"
            " giảm do diện tích giảm 5%.",
        ),
        [],
    ),
    "manufacturing_is_the_whole_of_what_is_left_in_stock": (
        (
            "Chỉ số tồn kho tại thời điểm 31/5/2024 của ngành công nghiệp chế biến, chế tạo tăng"
            " 6% so với tháng trước, trong đó dệt tăng 3%.",
        ),
        [
            f"industrial_inventory_index total  {MAY} mom_pct 6 percent",
            f"industrial_inventory_index vsic:13  {MAY} mom_pct 3 percent",
        ],
    ),
    "times_are_held_against_the_second_of_two_bases": (
        (
            "Tổng mức bán lẻ đạt 58 nghìn tỷ đồng, tăng 1,4% so với tháng trước và gấp 2,4 lần cùng"
            " kỳ năm trước, trong đó khách sạn, nhà hàng đạt 9 nghìn tỷ đồng, tăng 1,2% và gấp 11,6"
            " lần cùng kỳ.",
        ),
        [
            f"retail_services total  {MAY} level 58000000000000 VND",
            f"retail_services total  {MAY} mom_pct 1.4 percent",
            f"retail_services total  {MAY} yoy_pct 140 percent",
            f"retail_services retail:ACCFOOD  {MAY} level 9000000000000 VND",
            f"retail_services retail:ACCFOOD  {MAY} mom_pct 1.2 percent",
            f"retail_services retail:ACCFOOD  {MAY} yoy_pct 1060 percent",
        ],
    ),
    "a_price_at_a_height_from_to_is_a_range_and_a_rise_from_to_is_none": (
        (
            "Thời tiết ít ảnh hưởng đến bà con, hơn nữa vào đầu vụ, giá lúa bán ra ở mức cao từ"
            " 6.000 đến 7.500 đồng/kg. Giá phân bón tăng từ 500 - 700 đồng/kg.",
        ),
        [
            f"commodity_price total lúa {MAY} level 6000 VND/kg",
            f"commodity_price total lúa {MAY} level 7500 VND/kg",
        ],
    ),
    "months_that_open_a_sentence_outlive_a_clause_without_a_figure": (
        (
            "Lũy kế 5 tháng, diện tích rừng trồng mới không phát sinh; số cây phân tán đạt 10 nghìn"
            " cây; sản lượng gỗ khai thác đạt 1.700 m3.",
        ),
        [f"timber_output total  {TO_MAY} level 1700 m3"],
    ),
    "this_growth_is_that_of_the_sentence_before": (
        (
            "Tính chung 5 tháng, IIP tăng 7,1% so với cùng kỳ.",
            "Sự tăng trưởng này có được nhờ sản xuất và phân phối điện tăng 5,6%; khai khoáng tăng"
            " 2%.",
        ),
        [
            f"iip total  {TO_MAY} yoy_pct 7.1 percent",
            f"iip vsic:D  {TO_MAY} yoy_pct 5.6 percent",
            f"iip vsic:B  {TO_MAY} yoy_pct 2 percent",
        ],
    ),
    "who_has_not_come_back_is_not_counted": (
        (
            "Một số nhà hàng chưa quay lại hoạt động nên giá thịt gà giảm 2,8%.",
            "Trong tháng 5 có 9 doanh nghiệp quay lại hoạt động.",
        ),
        [f"enterprises_resumed total  {MAY} level 9 enterprise"],
    ),
    "basic_construction_from_the_budget_is_done_work": (
        (
            "Vốn đầu tư xây dựng cơ bản và sửa chữa lớn từ nguồn ngân sách nhà nước do địa phương"
            " quản lý 5 tháng đạt 40 tỷ đồng.",
        ),
        [f"public_investment_realised total  {TO_MAY} level 40000000000 VND"],
    ),
    "a_season_of_two_seasons_is_one": (
        ("Vụ xuân hè: diện tích gieo trồng 90 ha, bằng 88% so với cùng kỳ.",),
        [
            f"crop_area total Vụ xuân hè {MAY} level 90 ha",
            f"crop_area total Vụ xuân hè {MAY} yoy_pct -12 percent",
        ],
    ),
    "a_season_behind_another_of_rice_takes_its_place": (
        (
            "Diện tích lúa mùa đến nay đã thu hoạch được 70 ha.",
            "Vụ đông xuân: diện tích gieo trồng 90 ha.",
        ),
        [
            f"crop_harvested_area total lúa mùa {MAY} level 70 ha",
            f"crop_area total lúa đông xuân {MAY} level 90 ha",
        ],
    ),
    "a_label_of_a_season_with_a_bracket_holds_for_its_block": (
        (
            "Vụ hè thu (kể cả xuân hè): đến nay toàn tỉnh xuống giống được 90 ha. Tập trung ở các"
            " huyện: Đăk Hà 50 ha, Sa Thầy 40 ha. Đến nay diện tích đã thu hoạch được 20 ha.",
        ),
        [
            f"crop_area total Vụ hè thu {MAY} level 90 ha",
            f"crop_harvested_area total Vụ hè thu {MAY} level 20 ha",
        ],
    ),
    "where_crops_grow_is_no_part_of_their_name": (
        (
            "Tổng diện tích gieo trồng cây hàng năm vụ đông xuân 2023 - 2024, trên địa bàn tỉnh Kon"
            " Tum đạt 98 ha.",
        ),
        [f"crop_area total cây hàng năm vụ đông xuân {MAY} level 98 ha"],
    ),
    "a_district_that_is_the_largest_is_not_the_province": (
        ("Vụ hè thu đã gieo sạ 90 ha. Sa Thầy là huyện có diện tích lớn nhất với 50 ha.",),
        [f"crop_area total Vụ hè thu {MAY} level 90 ha"],
    ),
    "sectors_of_the_economy_by_all_their_words": (
        (
            "GRDP 5 tháng tăng 3%, trong đó khu vực nông nghiệp, lâm nghiệp và thủy sản tăng 4%;"
            " khu vực công nghiệp và hoạt động xây dựng tăng 5%.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 3 percent",
            f"grdp economy:AGRICULTURE  {TO_MAY} yoy_pct 4 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 5 percent",
        ],
    ),
    "shares_of_the_year_before_in_turn_are_of_the_shares_alone": (
        (
            "Cơ cấu kinh tế năm 2023: khu vực nông, lâm nghiệp và thủy sản chiếm 24%, giảm 3%; khu"
            " vực dịch vụ chiếm 37%, tăng 1% (năm 2022 cơ cấu kinh tế lần lượt là: 27%; 36%).",
        ),
        [
            "grdp economy:AGRICULTURE  2023-01 2023-12 share_pct 24 percent",
            "grdp economy:AGRICULTURE  2022-01 2022-12 share_pct 27 percent",
            "grdp economy:SERVICES  2023-01 2023-12 share_pct 37 percent",
            "grdp economy:SERVICES  2022-01 2022-12 share_pct 36 percent",
        ],
    ),
    "growth_above_that_of_a_year_ago_without_a_preposition": (
        ("GRDP 5 tháng ước tăng 6,4%, cao hơn mức tăng 3,9% cùng kỳ năm 2023.",),
        [
            f"grdp total  {TO_MAY} yoy_pct 6.4 percent",
            "grdp total  2023-01 2023-05 yoy_pct 3.9 percent",
        ],
    ),
    "what_is_granted_names_no_part": (
        (
            "Thu ngân sách nhà nước trên địa bàn 5 tháng tuy gặp nhiều khó khăn nhưng vẫn đạt 57 tỷ"
            " đồng.",
        ),
        [f"budget_revenue total  {TO_MAY} level 57000000000 VND"],
    ),
    "what_is_sold_wholesale_too_is_not_retail": (
        ("Tổng mức bán ra và doanh thu dịch vụ 5 tháng đạt 855 tỷ đồng, tăng 9%.",),
        [],
    ),
    "an_index_that_some_branches_have_is_not_of_all": (
        ("Bốn ngành công nghiệp trọng điểm có chỉ số sản xuất 5 tháng tăng 4,4% so cùng kỳ.",),
        [],
    ),
    "guards_of_the_forest_are_no_market_control": (
        (
            "Lực lượng chức năng tổ chức 15 đợt truy quét tại rừng, lập biên bản 06 vụ vi phạm hành"
            " chính, phạt tiền 103 triệu đồng.",
        ),
        [],
    ),
    "what_a_group_adds_to_all_prices_whatever_the_order": (
        (
            "CPI tháng 5 tăng 0,3% so với tháng trước, nhóm nhà ở và vật liệu xây dựng tăng 1,1%,"
            " góp phần CPI chung tăng 0,16%; nhóm giao thông tăng 0,2%, qua đó góp phần tăng CPI"
            " chung 0,02%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.3 percent",
            f"cpi cpi:CPI04  {MAY} mom_pct 1.1 percent",
            f"cpi cpi:CPI04  {MAY} contribution_pp 0.16 pp",
            f"cpi cpi:CPI07  {MAY} mom_pct 0.2 percent",
            f"cpi cpi:CPI07  {MAY} contribution_pp 0.02 pp",
        ],
    ),
    "what_a_cause_names_has_not_its_outcome": (
        (
            "Trứng tăng 1,8% do lượng khách du lịch tăng cao, kéo theo nhà hàng đông khách, làm cho"
            " giá hải sản tăng 0,9%; cá tăng 1%.",
        ),
        [],
    ),
    "what_foreigners_invest_behind_trade_is_no_trade": (
        (
            "Kim ngạch xuất khẩu tháng 5 đạt 2,5 tỷ USD. Đến giữa tháng 5, đầu tư nước ngoài thu"
            " hút được 119 triệu USD. Lũy kế 5 tháng đã thu hút được 2,7 tỷ USD.",
        ),
        [
            f"exports total  {MAY} level 2500000000 USD",
            f"fdi_capital total  {MAY} level 119000000 USD",
            f"fdi_capital total  {TO_MAY} level 2700000000 USD",
        ],
    ),
    "value_added_of_industry_is_the_economys": (
        (
            "Giá trị gia tăng toàn ngành công nghiệp 5 tháng giảm 24% so với cùng kỳ; trong đó"
            " ngành công nghiệp chế biến, chế tạo giảm 30%.",
        ),
        [
            f"grdp economy:INDUSTRY  {TO_MAY} yoy_pct -24 percent",
            f"grdp economy:INDUSTRY công nghiệp chế biến, chế tạo {TO_MAY} yoy_pct -30 percent",
        ],
    ),
    "a_day_without_a_year_is_a_base": (
        ("Tháng 5 có 209 doanh nghiệp hoạt động trở lại, tăng 13 doanh nghiệp so với ngày 30-4.",),
        [
            f"enterprises_resumed total  {MAY} level 209 enterprise",
            f"enterprises_resumed total  {MAY} mom_abs 13 enterprise",
        ],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_a_name_may_say_that_it_is_an_estimate() -> None:
    report = read(
        "Vốn đầu tư ước thực hiện thuộc nguồn vốn ngân sách nhà nước 5 tháng 23 tỷ đồng, đạt 58% kế"
        " hoạch năm; năng suất ước tính 6 tấn/ha lúa.",
        "Vốn đầu tư thực hiện thuộc nguồn vốn ngân sách nhà nước tháng 5 đạt 7 tỷ đồng.",
    )

    assert said(report, "indicator", "status") == [
        "public_investment_realised estimate level 23000000000 VND",
        "public_investment_realised estimate plan_pct 58 percent",
        "crop_yield estimate level 6 tonne/ha",
        "public_investment_realised reported level 7000000000 VND",
    ]
