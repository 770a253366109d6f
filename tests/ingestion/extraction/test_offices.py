"""What provincial statistics offices say of farming, transport, visitors, prices and accidents.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "who_works_on_a_crop_is_no_part_of_its_name": (
        ("Tháng 5, bà con các xã đang thu hoạch lúa đông xuân, năng suất ước đạt 61 tạ/ha.",),
        [f"crop_yield total lúa đông xuân {MAY} level 6.1 tonne/ha"],
    ),
    "a_statement_is_no_name_of_a_part": (
        (
            "Doanh thu vận tải 5 tháng đạt 900 tỷ đồng, trong đó vận tải hành khách chịu ảnh hưởng"
            " nên giảm 4%.",
        ),
        [f"transport_revenue total  {TO_MAY} level 900000000000 VND"],
    ),
    "an_amount_said_another_way_is_of_the_same_thing": (
        ("Diện tích ngô tháng 5 đạt 3.100 ha, giảm 2% hay giảm 63 ha so với cùng kỳ.",),
        [
            f"crop_area total ngô {MAY} level 3100 ha",
            f"crop_area total ngô {MAY} yoy_pct -2 percent",
            f"crop_area total ngô {MAY} yoy_abs -63 ha",
        ],
    ),
    "the_change_of_a_share_of_the_economy_is_no_growth": (
        ("GRDP 5 tháng tăng 6%. Trong đó dịch vụ chiếm 40,2%, tăng 0,3% so với cùng kỳ.",),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 40.2 percent",
        ],
    ),
    "what_was_planned_is_no_second_change": (
        ("GRDP 5 tháng tăng 6,1% (kế hoạch tăng 7,2%).",),
        [
            f"grdp total  {TO_MAY} yoy_pct 6.1 percent",
            f"grdp total  {YEAR} yoy_pct 7.2 percent",
        ],
    ),
    "violations_of_the_forest_law_are_not_the_markets": (
        (
            "Tình hình vi phạm Luật Lâm nghiệp tháng 5: tổng số vụ vi phạm 12 vụ, giảm 3 vụ so với"
            " cùng kỳ.",
        ),
        [
            f"forest_violations total  {MAY} level 12 case",
            f"forest_violations total  {MAY} yoy_abs -3 case",
        ],
    ),
    "burnt_forest_is_a_part_of_what_was_lost": (
        (
            "Diện tích rừng bị thiệt hại tháng 5 là 9 ha, trong đó diện tích rừng bị cháy 7 ha;"
            " diện tích rừng bị chặt, phá 2 ha.",
        ),
        [
            f"forest_loss_area total  {MAY} level 9 ha",
            f"forest_loss_area total cháy {MAY} level 7 ha",
            f"forest_loss_area total chặt phá {MAY} level 2 ha",
        ],
    ),
    "what_was_planted_is_told_by_the_kind_of_forest": (
        (
            "Rừng trồng mới tập trung 5 tháng đạt 90 ha, gồm 70 ha rừng sản xuất, 20 ha rừng"
            " phòng hộ.",
        ),
        [
            f"forest_planted_area total  {TO_MAY} level 90 ha",
            f"forest_planted_area total rừng sản xuất {TO_MAY} level 70 ha",
            f"forest_planted_area total rừng phòng hộ {TO_MAY} level 20 ha",
        ],
    ),
    "visitors_from_abroad_are_of_those_just_named": (
        (
            "Lượt khách lưu trú tháng 5 đạt 90 nghìn lượt, trong đó khách quốc tế 20 nghìn lượt;"
            " khách trong nước 70 nghìn lượt.",
        ),
        [
            f"tourist_visits total lưu trú {MAY} level 90000 visit",
            f"tourist_visits tourism:INTERNATIONAL lưu trú {MAY} level 20000 visit",
            f"tourist_visits tourism:DOMESTIC lưu trú {MAY} level 70000 visit",
        ],
    ),
    "the_unit_tells_passengers_from_what_they_paid": (
        (
            "Doanh thu vận tải tháng 5 đạt 45 tỷ đồng. Trong đó vận tải hành khách đạt 900 nghìn"
            " lượt người, tăng 4% và 70 triệu lượt người.km, tăng 5%.",
        ),
        [
            f"transport_revenue total  {MAY} level 45000000000 VND",
            f"passengers total  {MAY} level 900000 person",
            f"passengers total  {MAY} yoy_pct 4 percent",
            f"passenger_traffic total  {MAY} level 70000000 passenger.km",
            f"passenger_traffic total  {MAY} yoy_pct 5 percent",
        ],
    ),
    "changes_of_accidents_deaths_and_injuries_share_a_verb": (
        (
            "Tháng 5 xảy ra 20 vụ tai nạn giao thông, làm chết 9 người; so với cùng kỳ tăng 5% số"
            " vụ, 3% số người chết và 8% số người bị thương.",
        ),
        [
            f"traffic_accidents total  {MAY} level 20 case",
            f"traffic_deaths total  {MAY} level 9 person",
            f"traffic_accidents total  {MAY} yoy_pct 5 percent",
            f"traffic_deaths total  {MAY} yoy_pct 3 percent",
            f"traffic_injuries total  {MAY} yoy_pct 8 percent",
        ],
    ),
    "two_changes_behind_two_levels_are_one_for_each": (
        (
            "Vận tải hành khách 5 tháng đạt 900 nghìn lượt khách và 70 triệu lượt khách.km, giảm 4%"
            " và giảm 5% so với cùng kỳ.",
        ),
        [
            f"passengers total  {TO_MAY} level 900000 person",
            f"passenger_traffic total  {TO_MAY} level 70000000 passenger.km",
            f"passengers total  {TO_MAY} yoy_pct -4 percent",
            f"passenger_traffic total  {TO_MAY} yoy_pct -5 percent",
        ],
    ),
    "the_year_of_a_season_is_no_part_of_its_name": (
        ("Sản lượng lúa vụ Hè Thu 2024 ước đạt 9 nghìn tấn.",),
        [f"crop_output total lúa vụ Hè Thu {MAY} level 9000 tonne"],
    ),
    "a_label_of_animals_ends_the_catch": (
        (
            "Sản lượng thủy sản tháng 5 đạt 90 tấn.",
            "Dịch tả lợn châu Phi: tổng số lợn tiêu hủy 80 con với trọng lượng 5 tấn.",
        ),
        [f"aquatic_output total  {MAY} level 90 tonne"],
    ),
    "groups_go_by_the_month_although_a_december_is_named": (
        (
            "CPI tháng 5/2024 so với tháng trước tăng 0,2%; so với tháng 12/2023 tăng 1,5%.",
            "Nhóm giáo dục tăng 0,9%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi total  {MAY} dec_pct 1.5 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 0.9 percent",
        ],
    ),
    "sucking_pigs_are_never_counted": (
        ("Tháng 5, đàn lợn (không tính lợn con chưa tách mẹ) có 120 nghìn con, tăng 3%.",),
        [
            f"livestock_heads total lợn {MAY} level 120000 unit",
            f"livestock_heads total lợn {MAY} yoy_pct 3 percent",
        ],
    ),
    "a_kind_of_meat_behind_a_colon_is_named_once": (
        ("Sản lượng thịt hơi xuất chuồng tháng 5: thịt trâu 510 tấn; thịt bò 900 tấn.",),
        [
            f"livestock_output total thịt trâu {MAY} level 510 tonne",
            f"livestock_output total thịt bò {MAY} level 900 tonne",
        ],
    ),
    "a_label_that_names_a_part_holds_for_its_block": (
        (
            "Doanh thu dịch vụ lưu trú, ăn uống tháng 5 đạt 238 tỷ đồng.",
            "Dịch vụ khác: Doanh thu tháng 5 đạt 412 tỷ đồng. Lũy kế 5 tháng đạt 2.100 tỷ đồng.",
        ),
        [
            f"retail_services retail:ACCFOOD  {MAY} level 238000000000 VND",
            f"retail_services retail:OTHER_SERV  {MAY} level 412000000000 VND",
            f"retail_services retail:OTHER_SERV  {TO_MAY} level 2100000000000 VND",
        ],
    ),
    "a_labels_crop_is_that_of_every_sentence": (
        ("Cây ngô: Diện tích gieo trồng 4.000 ha. Năng suất 50 tạ/ha. Sản lượng 20.000 tấn.",),
        [
            f"crop_area total ngô {MAY} level 4000 ha",
            f"crop_yield total ngô {MAY} level 5 tonne/ha",
            f"crop_output total ngô {MAY} level 20000 tonne",
        ],
    ),
    "a_label_about_the_structure_goes_on_with_the_economy": (
        ("GRDP 5 tháng đạt 9.000 tỷ đồng. Về cơ cấu: dịch vụ chiếm 40%.",),
        [
            f"grdp total  {TO_MAY} level 9000000000000 VND",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 40 percent",
        ],
    ),
    "a_headline_takes_the_base_that_the_text_names": (
        ("Chỉ số giá tiêu dùng tháng 5 tăng 0,13%", "CPI tháng 5 tăng 0,13% so với tháng trước."),
        [f"cpi total  {MAY} mom_pct 0.13 percent"],
    ),
    "the_december_of_one_price_index_is_not_that_of_the_next": (
        (
            "CPI tháng 5 tăng 0,9% so với tháng trước, tăng 2,8% so với tháng 12 năm trước. Chỉ số"
            " giá đô la Mỹ tăng 0,4%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.9 percent",
            f"cpi total  {MAY} dec_pct 2.8 percent",
        ],
    ),
    "growth_that_is_reached_is_growth": (
        (
            (
                "GRDP 5 tháng tăng 6%. Khu vực dịch vụ ước tính tăng trưởng đạt 1,4% so với"
                " cùng kỳ năm trước."
            ),
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 1.4 percent",
        ],
    ),
    "a_mark_in_square_brackets_ends_no_clause": (
        (("GRDP 5 tháng tăng 6%. Trong đó: dịch vụ tăng 5,2%[12], đóng góp 2,1 điểm phần trăm."),),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 5.2 percent",
            f"grdp economy:SERVICES  {TO_MAY} contribution_pp 2.1 pp",
        ],
    ),
    "what_a_sector_adds_is_its_product": (
        (
            (
                "GRDP 5 tháng tăng 6%. Về cơ cấu kinh tế, dịch vụ có mức chuyển dịch giảm"
                " 0,4%, giá trị tăng thêm đạt 9.100 tỷ đồng, chiếm tỷ trọng 38,8%."
            ),
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} level 9100000000000 VND",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 38.8 percent",
        ],
    ),
    "the_end_of_the_month_before_is_that_month": (
        (
            (
                "Đến hết tháng 5, vốn huy động trên toàn địa bàn đạt 9.000 tỷ đồng, tăng 1,2%"
                " so với cuối tháng 4 và tăng 3% so với cuối năm 2023."
            ),
        ),
        [
            f"credit_deposits total  {MAY} level 9000000000000 VND",
            f"credit_deposits total  {MAY} mom_pct 1.2 percent",
            f"credit_deposits total  {MAY} dec_pct 3 percent",
        ],
    ),
    "the_end_of_a_month_closes_the_months_so_far": (
        ("Kết thúc tháng 5, giải ngân vốn đầu tư công đạt 31% kế hoạch.",),
        [f"public_investment_disbursed total  {TO_MAY} plan_pct 31 percent"],
    ),
    "a_plan_of_investment_is_of_the_year": (
        (
            (
                "Tính đến ngày 16/5/2024, kế hoạch vốn đầu tư thuộc ngân sách nhà nước đạt"
                " 2.600 tỷ đồng."
            ),
        ),
        [f"public_investment_plan total  {YEAR} level 2600000000000 VND"],
    ),
    "hectares_of_land_are_no_crops": (
        (
            (
                "Diện tích lúa xuân tháng 5 đạt 7.000 ha. Đến nay, toàn tỉnh đã có 12 ha đất"
                " nông nghiệp được tích tụ."
            ),
        ),
        [f"crop_area total lúa xuân {MAY} level 7000 ha"],
    ),
    "crops_below_a_head_keep_its_period": (
        (
            "Diện tích gieo trồng 5 tháng đạt 9.000 ha. Trong đó:",
            "Cây lúa: Gieo cấy 5.000 ha. Năng suất ước đạt 55 tạ/ha.",
            "Cây ngô: Gieo trỉa 2.000 ha. Sản lượng đạt 9.000 tấn.",
        ),
        [
            f"crop_area total  {TO_MAY} level 9000 ha",
            f"crop_area total lúa {TO_MAY} level 5000 ha",
            f"crop_yield total lúa {TO_MAY} level 5.5 tonne/ha",
            f"crop_area total ngô {TO_MAY} level 2000 ha",
            f"crop_output total ngô {TO_MAY} level 9000 tonne",
        ],
    ),
    "what_is_in_of_a_fraction_is_not_what_was_sown": (
        ("Ngô: Tháng 5 thu hoạch được 900 ha/1.200 ha gieo trồng.",),
        [f"crop_harvested_area total Ngô {MAY} level 900 ha"],
    ),
    "traffic_may_be_printed_in_the_units_of_carriage": (
        (
            (
                "Tháng 5, vận chuyển hành khách đạt 6 triệu lượt, tăng 3%; hành khách luân"
                " chuyển 600 triệu lượt, tăng 5%; trong đó đường bộ vận chuyển 5 triệu lượt"
                " khách."
            ),
        ),
        [
            f"passengers total  {MAY} level 6000000 person",
            f"passengers total  {MAY} yoy_pct 3 percent",
            f"passenger_traffic total  {MAY} level 600000000 passenger.km",
            f"passenger_traffic total  {MAY} yoy_pct 5 percent",
            f"passengers transport:ROAD  {MAY} level 5000000 person",
        ],
    ),
    "accidents_of_a_mode_make_victims": (
        (
            (
                "Tháng 5 xảy ra 12 vụ tai nạn giao thông, trong đó: đường bộ 11 vụ làm 8"
                " người chết; đường sắt 01 vụ làm 02 người chết."
            ),
        ),
        [
            f"traffic_accidents total  {MAY} level 12 case",
            f"traffic_accidents total đường bộ {MAY} level 11 case",
            f"traffic_deaths total đường bộ {MAY} level 8 person",
            f"traffic_accidents total đường sắt {MAY} level 1 case",
            f"traffic_deaths total đường sắt {MAY} level 2 person",
        ],
    ),
    "the_fineness_of_gold_is_no_figure": (
        ("Giá vàng 99,99 tháng 5 dao động quanh mức 7.450.000 đồng/chỉ.",),
        [f"commodity_price total vàng {MAY} level 7450000 VND/unit"],
    ),
    "months_behind_a_month_are_of_its_year": (
        (("Tháng 5 năm 2023, chỉ số sản xuất công nghiệp tăng 5%; tính chung 5 tháng tăng 6%."),),
        [
            "iip total  2023-05 2023-05 yoy_pct 5 percent",
            "iip total  2023-01 2023-05 yoy_pct 6 percent",
        ],
    ),
    "a_bare_amount_behind_a_rate_is_the_same_change": (
        (
            (
                "Diện tích gieo cấy lúa mùa tháng 5 đạt 25.000 ha, giảm 2% (510 ha) so với"
                " cùng kỳ; lúa nương 900 ha, tăng 1% (300 ha)."
            ),
        ),
        [
            f"crop_area total lúa mùa {MAY} level 25000 ha",
            f"crop_area total lúa mùa {MAY} yoy_pct -2 percent",
            f"crop_area total lúa mùa {MAY} yoy_abs -510 ha",
            f"crop_area total lúa nương {MAY} level 900 ha",
            f"crop_area total lúa nương {MAY} yoy_pct 1 percent",
        ],
    ),
    "a_block_of_parts_is_of_the_month_that_it_is_compared_with": (
        (
            "Lũy kế 5 tháng, chỉ số sản xuất công nghiệp tăng 13,4%.",
            "Trong đó, các ngành tăng khá so với tháng trước gồm: Dệt tăng 4,2%.",
        ),
        [f"iip total  {TO_MAY} yoy_pct 13.4 percent", f"iip vsic:13  {MAY} mom_pct 4.2 percent"],
    ),
    "output_of_a_product_of_industry": (
        (("Tháng 5, sản lượng xi măng đạt 50 nghìn tấn, tăng 5%; sản lượng bia đạt 2 triệu lít."),),
        [
            f"industrial_product_volume total xi măng {MAY} level 50000 tonne",
            f"industrial_product_volume total xi măng {MAY} yoy_pct 5 percent",
            f"industrial_product_volume total bia {MAY} level 2000000 litre",
        ],
    ),
    "a_whole_season_is_no_name": (
        ("Năng suất lúa mùa cả vụ tháng 5 ước đạt 58 tạ/ha.",),
        [f"crop_yield total lúa mùa {MAY} level 5.8 tonne/ha"],
    ),
    "what_was_sold_is_not_what_was_made": (
        (
            (
                "Sản lượng xi măng tiêu thụ tháng 5 đạt 40 nghìn tấn. Sản lượng bia sản xuất"
                " tháng 5 đạt 3 triệu lít."
            ),
        ),
        [f"industrial_product_volume total bia sản xuất {MAY} level 3000000 litre"],
    ),
    "a_figure_in_a_bracket_is_what_its_parts_go_on_from": (
        (
            (
                "Chỉ số sản xuất công nghiệp tháng 5 tăng rất cao so với cùng kỳ, đạt"
                " (+15,2%). Trong đó, cả 2 ngành cấp 1 đều tăng: khai khoáng (+9,6%) và ngành"
                " sản xuất và phân phối điện tăng (+4,1%)."
            ),
        ),
        [
            f"iip total  {MAY} yoy_pct 15.2 percent",
            f"iip vsic:B  {MAY} yoy_pct 9.6 percent",
            f"iip vsic:D  {MAY} yoy_pct 4.1 percent",
        ],
    ),
    "risen_with_the_month_before_is_against_it": (
        (
            (
                "CPI tháng 5 tăng 0,2% so với tháng trước. Có 2 nhóm hàng có chỉ số giá tăng"
                " với tháng trước, gồm: Giáo dục tăng 0,4%; giao thông tăng 0,3%."
            ),
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 0.4 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct 0.3 percent",
        ],
    ),
    "another_count_of_groups_goes_on_with_the_block_before": (
        (
            (
                "Bình quân 5 tháng, CPI tăng 1,8% so với cùng kỳ. Có 8/11 nhóm hàng tăng gồm:"
                " Giáo dục tăng 3,4%."
            ),
            "Có 3/11 nhóm hàng giảm gồm: Giao thông giảm 5,6%.",
        ),
        [
            f"cpi total  {TO_MAY} yoy_pct 1.8 percent",
            f"cpi cpi:CPI09  {TO_MAY} yoy_pct 3.4 percent",
            f"cpi cpi:CPI07  {TO_MAY} yoy_pct -5.6 percent",
        ],
    ),
    "a_cause_runs_to_the_word_that_ends_it": (
        (
            (
                "Do một số ngành giảm như sản xuất trang phục, dệt nên chỉ số sử dụng lao"
                " động tháng 5 giảm 11% so với cùng kỳ."
            ),
        ),
        [f"industrial_labour_index total  {MAY} yoy_pct -11 percent"],
    ),
    "a_number_of_animals_is_a_herd": (
        (
            (
                "Sản lượng thịt bò hơi 5 tháng đạt 900 tấn. Số lượng heo tháng 5 giảm 5,1% so"
                " với cùng kỳ."
            ),
        ),
        [
            f"livestock_output total thịt bò hơi {TO_MAY} level 900 tonne",
            f"livestock_heads total heo {MAY} yoy_pct -5.1 percent",
        ],
    ),
    "a_contribution_may_be_a_loss": (
        (
            (
                "GRDP 5 tháng tăng 6%. Trong đó: thuế sản phẩm giảm 1,1%, đóng góp giảm 0,05"
                " điểm phần trăm."
            ),
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:TAXES  {TO_MAY} yoy_pct -1.1 percent",
            f"grdp economy:TAXES  {TO_MAY} contribution_pp -0.05 pp",
        ],
    ),
    "rice_that_is_harvested_is_no_rice_of_autumn": (
        ("Lúa thu hoạch được 4.200 ha. Lúa thu hoạch được 23.000 tấn.",),
        [
            f"crop_harvested_area total lúa {MAY} level 4200 ha",
            f"crop_output total lúa {MAY} level 23000 tonne",
        ],
    ),
    "value_added_is_of_the_part_that_its_sentence_begins_with": (
        (
            "GRDP 5 tháng tăng 6%.",
            "Khu vực dịch vụ 5 tháng là trụ đỡ của nền kinh tế, giá trị tăng thêm ước tăng 8,1%.",
            "Khu vực nông, lâm nghiệp và thủy sản: giá trị tăng thêm 5 tháng đạt 2.400 tỷ đồng.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 6 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 8.1 percent",
            f"grdp economy:AGRICULTURE  {TO_MAY} level 2400000000000 VND",
        ],
    ),
    "all_value_added_is_the_economy": (
        (
            (
                "GRDP 5 tháng tăng 3,3%. Trong mức tăng của tổng giá trị tăng thêm toàn nền"
                " kinh tế, khu vực dịch vụ tăng 7,2%."
            ),
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 3.3 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 7.2 percent",
        ],
    ),
    "crops_on_land_that_was_turned_over_are_no_whole": (
        (
            (
                "Vụ đông xuân đã chuyển đổi 3.600 ha đất lúa kém hiệu quả sang cây trồng khác"
                " (gồm 1.100 ha bắp, 840 ha rau các loại)."
            ),
        ),
        [],
    ),
    "a_sentence_about_a_quarter_dates_the_next": (
        (
            (
                "Quý I năm 2024, GRDP tăng 5%; trong đó dịch vụ tăng 6,1%. Bước sang quý II,"
                " tình hình khả quan. Kết quả, khu vực dịch vụ tăng 7,3%."
            ),
        ),
        [
            "grdp total  2024-01 2024-03 yoy_pct 5 percent",
            "grdp economy:SERVICES  2024-01 2024-03 yoy_pct 6.1 percent",
            "grdp economy:SERVICES  2024-04 2024-06 yoy_pct 7.3 percent",
        ],
    ),
    "what_runs_on_in_a_clause_is_of_its_period": (
        (
            (
                "Tính chung 5 tháng, doanh thu vận tải đạt 900 tỷ đồng. Vận tải hàng hóa đạt"
                " 500 tỷ đồng, tăng 9% với 170 nghìn tấn hàng hóa vận chuyển."
            ),
        ),
        [
            f"transport_revenue total  {TO_MAY} level 900000000000 VND",
            f"transport_revenue total hàng hóa {TO_MAY} level 500000000000 VND",
            f"transport_revenue total hàng hóa {TO_MAY} yoy_pct 9 percent",
            f"freight total  {TO_MAY} level 170000 tonne",
        ],
    ),
    "what_a_group_adds_to_all_prices_is_its_share_of_their_growth": (
        (
            (
                "Chỉ số giá tiêu dùng tháng 5 tăng 0,4% so với tháng trước. Nhóm giáo "
                "dục tăng 2% (làm CPI chung tăng 0,12%), nhóm giao thông giảm 1% (tác "
                "động làm giảm CPI chung 0,1%)."
            ),
        ),
        [
            f"cpi total  {MAY} mom_pct 0.4 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 2 percent",
            f"cpi cpi:CPI09  {MAY} contribution_pp 0.12 pp",
            f"cpi cpi:CPI07  {MAY} mom_pct -1 percent",
            f"cpi cpi:CPI07  {MAY} contribution_pp -0.1 pp",
        ],
    ),
    "a_service_among_prices_is_told_by_its_price": (
        (
            (
                "Chỉ số giá tiêu dùng tháng 5 tăng 0,4% so với tháng trước. Nhóm giao "
                "thông tăng 1,5%, trong đó vận tải hành khách bằng đường bộ tăng 9%."
            ),
        ),
        [f"cpi total  {MAY} mom_pct 0.4 percent", f"cpi cpi:CPI07  {MAY} mom_pct 1.5 percent"],
    ),
    "a_part_that_tells_why_a_group_rose_has_a_change_of_its_own": (
        (
            (
                "Chỉ số giá tiêu dùng tháng 5 tăng 0,4% so với tháng trước. Nhóm giáo "
                "dục tăng 3% do dịch vụ giáo dục tăng 3,5%."
            ),
        ),
        [
            f"cpi total  {MAY} mom_pct 0.4 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 3 percent",
            f"cpi cpi:CPI09A  {MAY} mom_pct 3.5 percent",
        ],
    ),
    "the_last_of_a_list_answers_to_its_two_bases": (
        (
            (
                "Giá tiêu dùng tháng 5: giáo dục tăng 1% so với tháng trước, so với "
                "cùng kỳ tăng 2%; giao thông tăng 3%, so với cùng kỳ tăng 4%."
            ),
        ),
        [
            f"cpi cpi:CPI09  {MAY} mom_pct 1 percent",
            f"cpi cpi:CPI09  {MAY} yoy_pct 2 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct 3 percent",
            f"cpi cpi:CPI07  {MAY} yoy_pct 4 percent",
        ],
    ),
    "a_rate_and_an_amount_of_one_change_share_their_base": (
        (("Diện tích rừng trồng mới tháng 5 đạt 420 ha, bằng 105%, tăng 20 ha so với cùng kỳ."),),
        [
            f"forest_planted_area total  {MAY} level 420 ha",
            f"forest_planted_area total  {MAY} yoy_pct 5 percent",
            f"forest_planted_area total  {MAY} yoy_abs 20 ha",
        ],
    ),
    "a_topic_before_an_opener_labels_the_list": (
        (
            (
                "Năm 2023, cơ cấu kinh tế của tỉnh như sau: Nông - lâm - ngư nghiệp: "
                "20%, công nghiệp - xây dựng 38%, dịch vụ: 42%."
            ),
        ),
        [
            "grdp economy:AGRICULTURE  2023-01 2023-12 share_pct 20 percent",
            "grdp economy:INDUSTRY_CONSTRUCTION  2023-01 2023-12 share_pct 38 percent",
            "grdp economy:SERVICES  2023-01 2023-12 share_pct 42 percent",
        ],
    ),
    "the_branches_of_industry_are_a_part_and_no_pair": (
        (
            (
                "Chỉ số sản xuất công nghiệp tháng 5 tăng 7% so với cùng kỳ. Trong các "
                "ngành công nghiệp, ngành khai khoáng tăng 4%, ngành chế biến tăng 8%."
            ),
        ),
        [
            f"iip total  {MAY} yoy_pct 7 percent",
            f"iip vsic:B  {MAY} yoy_pct 4 percent",
            f"iip vsic:C  {MAY} yoy_pct 8 percent",
        ],
    ),
    "a_quarter_behind_an_unread_number_dates_nothing_else": (
        (
            (
                "Giá trị sản xuất công nghiệp 5 tháng đạt 3.000 tỷ đồng, bằng 64,6% "
                "kịch bản quý I, bằng 38% kế hoạch năm."
            ),
        ),
        [
            f"industrial_output total  {TO_MAY} level 3000000000000 VND",
            f"industrial_output total  {TO_MAY} plan_pct 38 percent",
        ],
    ),
    "what_closes_a_list_is_nearer_than_the_sentence_before": (
        (
            (
                "Vốn huy động đến cuối tháng 5 đạt 44.000 tỷ đồng, giảm 2% so với đầu "
                "năm. Trong đó: tiền gửi ngắn hạn 27.000 tỷ đồng, tăng 0,4%; dài hạn "
                "17.000 tỷ đồng, tăng 0,1% so với tháng trước."
            ),
        ),
        [
            f"credit_deposits total  {MAY} level 44000000000000 VND",
            f"credit_deposits total  {MAY} dec_pct -2 percent",
            f"credit_deposits total ngắn hạn {MAY} level 27000000000000 VND",
            f"credit_deposits total ngắn hạn {MAY} mom_pct 0.4 percent",
            f"credit_deposits total dài hạn {MAY} level 17000000000000 VND",
            f"credit_deposits total dài hạn {MAY} mom_pct 0.1 percent",
        ],
    ),
    "meat_is_not_weighed_on_the_day_of_the_count": (
        (
            (
                "Tổng đàn lợn tại thời điểm 01/4/2024 có 500 nghìn con; sản lượng thịt "
                "lợn hơi xuất chuồng ước 40 nghìn tấn."
            ),
        ),
        [
            "livestock_heads total lợn 2024-04 2024-04 level 500000 unit",
            f"livestock_output total thịt lợn hơi {TO_MAY} level 40000 tonne",
        ],
    ),
    "a_cause_that_names_nothing_known_is_no_part": (
        (
            (
                "Đàn bò hiện có 93 nghìn con. Riêng bò sữa có 13 nghìn con, tăng 5% so "
                "với cùng kỳ, chủ yếu do một trang trại tăng đàn lên 7.800 con."
            ),
        ),
        [
            f"livestock_heads total bò {MAY} level 93000 unit",
            f"livestock_heads total bò sữa {MAY} level 13000 unit",
            f"livestock_heads total bò sữa {MAY} yoy_pct 5 percent",
        ],
    ),
    "what_is_left_out_of_a_product_stays_with_its_name": (
        (
            (
                "Một số sản phẩm tháng 5 tăng khá so với cùng kỳ: tủ gỗ (trừ tủ bếp) "
                "tăng 35%; bia lon tăng 10%."
            ),
        ),
        [
            f"industrial_product_volume total tủ gỗ (trừ tủ bếp) {MAY} yoy_pct 35 percent",
            f"industrial_product_volume total bia lon {MAY} yoy_pct 10 percent",
        ],
    ),
    "a_branch_of_the_economy_is_no_crop": (
        (
            (
                "Sản lượng lúa vụ đông xuân đạt 300 nghìn tấn. Kế đến là khu vực công "
                "nghiệp - xây dựng đóng góp 2,9 điểm phần trăm."
            ),
        ),
        [f"crop_output total lúa vụ đông xuân {MAY} level 300000 tonne"],
    ),
    "a_mark_in_square_brackets_is_glued_to_a_word": (
        ("Tổng sản phẩm trên địa bàn[1] (GRDP) 5 tháng tăng 6,7% so với cùng kỳ.",),
        [f"grdp total  {TO_MAY} yoy_pct 6.7 percent"],
    ),
    "the_second_rate_of_a_list_is_of_what_its_whole_was_held_against": (
        (
            (
                "Vụ đông xuân đã gieo trồng 41.900 ha, đạt 78,2% so với kế hoạch, so "
                "với chính thức vụ đông xuân năm trước đạt 67,8%, trong đó ngô 2.050 "
                "ha, đạt 61,4% so với KH và đạt 54,2%; sắn 1.510 ha, vượt 8% so với "
                "KH, đạt 55,7%."
            ),
        ),
        [
            f"crop_area total Vụ đông xuân {MAY} level 41900 ha",
            f"crop_area total Vụ đông xuân {MAY} plan_pct 78.2 percent",
            f"crop_area total Vụ đông xuân {MAY} yoy_pct -32.2 percent",
            f"crop_area total ngô {MAY} level 2050 ha",
            f"crop_area total ngô {MAY} plan_pct 61.4 percent",
            f"crop_area total ngô {MAY} yoy_pct -45.8 percent",
            f"crop_area total sắn {MAY} level 1510 ha",
            f"crop_area total sắn {MAY} plan_pct 108 percent",
            f"crop_area total sắn {MAY} yoy_pct -44.3 percent",
        ],
    ),
    "a_second_rate_of_nothing_named_is_unread": (
        ("Vụ đông xuân đã gieo trồng 41.900 ha, đạt 78% kế hoạch, đạt 67%.",),
        [
            f"crop_area total Vụ đông xuân {MAY} level 41900 ha",
            f"crop_area total Vụ đông xuân {MAY} plan_pct 78 percent",
        ],
    ),
    "a_change_of_a_price_in_a_range_is_neither_end": (
        ("Phân kali giá 10.400 đồng/kg (tăng 500 - 800 đồng/kg so với CKNT).",),
        [f"commodity_price total Phân kali {MAY} level 10400 VND/kg"],
    ),
    "a_part_equals_what_the_list_is_closed_with": (
        (
            (
                "Đến 15/5/2024 đã gieo trồng 11.100 ha, bằng 95,9% so với cùng kỳ. "
                "Trong đó, ngô 4.600 ha, bằng 85,9%; rau các loại 3.400 ha, tăng 10,5% "
                "so với cùng kỳ."
            ),
        ),
        [
            f"crop_area total  {TO_MAY} level 11100 ha",
            f"crop_area total  {TO_MAY} yoy_pct -4.1 percent",
            f"crop_area total ngô {TO_MAY} level 4600 ha",
            f"crop_area total ngô {TO_MAY} yoy_pct -14.1 percent",
            f"crop_area total rau các loại {TO_MAY} level 3400 ha",
            f"crop_area total rau các loại {TO_MAY} yoy_pct 10.5 percent",
        ],
    ),
    "the_product_of_the_province_may_be_named_around_a_price_basis": (
        (
            (
                "Ước tính tổng sản phẩm (theo giá so sánh 2010) trên địa bàn tỉnh 5 "
                "tháng đạt 14.900 tỷ đồng, tăng 6,5% so với cùng kỳ."
            ),
        ),
        [
            f"grdp total  {TO_MAY} level 14900000000000 VND",
            f"grdp total  {TO_MAY} yoy_pct 6.5 percent",
        ],
    ),
    "value_added_is_the_economys_once_it_was_named": (
        (("GRDP 5 tháng tăng 9,3% so với cùng kỳ. Trong đó: VA khu vực dịch vụ tăng 8,6%."),),
        [
            f"grdp total  {TO_MAY} yoy_pct 9.3 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 8.6 percent",
        ],
    ),
    "a_tax_on_imports_is_no_import": (("Thu thuế nhập khẩu tháng 5 đạt 50 tỷ đồng, tăng 5%.",), []),
    "a_part_of_an_index_equals_what_closes_its_list": (
        (
            (
                "Tháng 5, chỉ số sản xuất công nghiệp bằng 99,98% so với tháng trước, "
                "trong đó: khai khoáng bằng 97,2%, công nghiệp chế biến tăng 0,1% so "
                "với tháng 4/2024."
            ),
        ),
        [
            f"iip total  {MAY} mom_pct -0.02 percent",
            f"iip vsic:B  {MAY} mom_pct -2.8 percent",
            f"iip vsic:C  {MAY} mom_pct 0.1 percent",
        ],
    ),
    "a_month_of_the_year_before_dates_what_is_held_against_it": (
        (
            "Chỉ số sản xuất công nghiệp tháng 4/2024 tăng 9% so với tháng 4/2023.",
            ("Một số ngành tăng mạnh so tháng 4/2023 như: ngành dệt tăng 41%; may mặc tăng 24%."),
        ),
        [
            "iip total  2024-04 2024-04 yoy_pct 9 percent",
            "iip vsic:13  2024-04 2024-04 yoy_pct 41 percent",
            "iip vsic:14  2024-04 2024-04 yoy_pct 24 percent",
        ],
    ),
    "another_price_basis_restates_the_same_month": (
        (
            (
                "Tháng 4 năm 2024 giá trị sản xuất công nghiệp (giá thực tế) đạt 1.500 "
                "tỷ đồng. Tính theo giá so sánh 2010, giá trị sản xuất công nghiệp "
                "tăng 8% so với cùng kỳ."
            ),
        ),
        [
            "industrial_output total  2024-04 2024-04 level 1500000000000 VND",
            "industrial_output total  2024-04 2024-04 yoy_pct 8 percent",
        ],
    ),
    "enterprises_by_number_are_no_part_of_exports": (
        (
            (
                "Xuất khẩu 5 tháng đạt 19 tỷ USD. Tổng số doanh nghiệp tăng 7,9% so "
                "cùng kỳ, trong đó khu vực FDI có số doanh nghiệp giảm 14,8%, số lao "
                "động giảm 17,8%."
            ),
        ),
        [f"exports total  {TO_MAY} level 19000000000 USD"],
    ),
    "a_longer_name_may_begin_behind_so": (
        (
            (
                "Số doanh nghiệp đăng ký kinh doanh mới tháng 5 là 300 doanh nghiệp, "
                "tăng 3% so với cùng kỳ."
            ),
        ),
        [
            f"enterprises_new total  {MAY} level 300 enterprise",
            f"enterprises_new total  {MAY} yoy_pct 3 percent",
        ],
    ),
    "enterprises_that_raise_their_capital_are_no_new_ones": (
        (
            (
                "Tháng 5 có 90 doanh nghiệp thành lập mới. Số doanh nghiệp điều chỉnh "
                "tăng vốn là 77 doanh nghiệp."
            ),
        ),
        [f"enterprises_new total  {MAY} level 90 enterprise"],
    ),
    "a_name_of_spending_is_no_part_of_revenue": (
        (
            "Thu ngân sách 5 tháng: 12.200 tỷ đồng.",
            (
                "Tổng chi ngân sách địa phương ước thực hiện 5 tháng: 3.900 tỷ đồng, "
                "bằng 96% so cùng kỳ. Tổng chi thường xuyên ước thực hiện 5 tháng: "
                "2.300 tỷ đồng."
            ),
        ),
        [
            f"budget_revenue total  {TO_MAY} level 12200000000000 VND",
            f"budget_expenditure total  {TO_MAY} level 3900000000000 VND",
            f"budget_expenditure total  {TO_MAY} yoy_pct -4 percent",
            f"budget_expenditure budget:EXP_REC  {TO_MAY} level 2300000000000 VND",
        ],
    ),
    "less_than_a_part_of_the_budget_is_unread": (
        (
            (
                "Chi đầu tư phát triển (không bao gồm tạm ứng năm trước chuyển sang) 5 "
                "tháng: 1.500 tỷ đồng."
            ),
        ),
        [],
    ),
    "gross_output_of_farming_is_not_the_economys": (
        (
            (
                "GRDP 5 tháng tăng 3%. Khu vực nông, lâm nghiệp và thủy sản: Tính "
                "chung 5 tháng, GTSX nông, lâm nghiệp và thủy sản (giá so sánh 2010) "
                "đạt 6.600 tỷ đồng."
            ),
        ),
        [f"grdp total  {TO_MAY} yoy_pct 3 percent"],
    ),
    "nights_of_guests_are_no_guests": (
        (("Doanh thu lưu trú và ăn uống 5 tháng tăng 36%; số ngày khách phục vụ tăng 96%."),),
        [f"retail_services retail:ACCFOOD  {TO_MAY} yoy_pct 36 percent"],
    ),
    "a_base_at_the_end_of_a_sentence_is_of_its_last_change": (
        (("CPI tháng 5 tăng 0,17% và có 8/11 nhóm hàng tăng giá so với tháng trước."),),
        [f"cpi total  {MAY} mom_pct 0.17 percent"],
    ),
    "after_so_many_months_of_the_year_is_since_january": (
        (("Do tăng khá trong quý I, sau 5 tháng đầu năm GRDP ước đạt 119.000 tỷ đồng."),),
        [f"grdp total  {TO_MAY} level 119000000000000 VND"],
    ),
    "the_same_season_of_a_year_named_is_a_base": (
        (
            (
                "Lúa đông xuân tháng 5 gieo sạ được 34.100 ha, giảm 0,3% (114 ha) so "
                "với cùng vụ năm 2023."
            ),
        ),
        [
            f"crop_area total Lúa đông xuân {MAY} level 34100 ha",
            f"crop_area total Lúa đông xuân {MAY} yoy_pct -0.3 percent",
            f"crop_area total Lúa đông xuân {MAY} yoy_abs -114 ha",
        ],
    ),
    "a_label_names_the_crop_of_what_a_season_gave": (
        (
            (
                "Cây ngô: Diện tích gieo trồng từ đầu vụ đông được 6.800 ha, so với "
                "cùng kỳ bằng 102%. Trong tháng thu hoạch vụ đông được 5.400 tấn."
            ),
        ),
        [
            f"crop_area total ngô {MAY} level 6800 ha",
            f"crop_area total ngô {MAY} yoy_pct 2 percent",
            f"crop_output total ngô {MAY} level 5400 tonne",
        ],
    ),
    "a_bracket_behind_projects_does_not_hide_that_they_are_new": (
        (
            (
                "Tháng 5 có 37 dự án đầu tư nước ngoài (FDI) được cấp phép mới với "
                "tổng vốn đăng ký đạt 22 triệu USD; 18 dự án bổ sung tăng vốn đầu tư "
                "với 19 triệu USD."
            ),
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 37 project",
            f"fdi_capital registration:NEW  {MAY} level 22000000 USD",
            f"fdi_projects registration:ADJUSTED  {MAY} level 18 project",
            f"fdi_capital registration:ADJUSTED  {MAY} level 19000000 USD",
        ],
    ),
    "as_much_as_the_month_before_is_no_verb_of_the_next": (
        (
            (
                "Tổng mức bán lẻ hàng hóa tháng 5 ước đạt 8.900 tỷ đồng, bằng tháng "
                "trước và tăng 13,4% so với cùng kỳ."
            ),
        ),
        [
            f"retail_services retail:GOODS  {MAY} level 8900000000000 VND",
            f"retail_services retail:GOODS  {MAY} yoy_pct 13.4 percent",
        ],
    ),
    "the_citys_own_product_may_be_called_gdp": (
        (
            (
                "Tính chung 5 tháng, GDP của thành phố tăng 7,9%, trong đó, dịch vụ "
                "tăng 8,9%, công nghiệp - xây dựng tăng 8%."
            ),
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 7.9 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 8.9 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 8 percent",
        ],
    ),
    "plans_that_are_carried_out_make_no_area_a_plan": (
        (
            (
                "Toàn tỉnh đã triển khai kế hoạch gieo trồng vụ xuân, diện tích lúa "
                "xuân đến nay được 10.100 ha."
            ),
        ),
        [f"crop_area total lúa xuân {MAY} level 10100 ha"],
    ),
    "of_a_fraction_growth_goes_to_the_part": (
        (("Lúa thu hoạch được 4.000 ha/8.900 ha gieo trồng, tăng 3% (+120 ha) so với cùng kỳ."),),
        [
            f"crop_harvested_area total lúa {MAY} level 4000 ha",
            f"crop_harvested_area total lúa {MAY} yoy_pct 3 percent",
            f"crop_harvested_area total lúa {MAY} yoy_abs 120 ha",
        ],
    ),
    "guests_of_two_kinds_together_are_of_neither": (
        (
            (
                "Tổng số khách lưu trú và khách du lịch theo tour tháng 5 đạt 900 "
                "nghìn lượt, tăng 5% so với cùng kỳ."
            ),
        ),
        [],
    ),
    "enterprises_that_exist_are_no_new_ones": (
        (
            (
                "Trong tháng có 177 doanh nghiệp giải thể. Toàn tỉnh hiện có 23.905 "
                "doanh nghiệp; tỷ lệ tăng."
            ),
        ),
        [f"enterprises_dissolved total  {MAY} level 177 enterprise"],
    ),
    "how_full_the_hotels_are_is_no_matter_of_guests": (
        (
            (
                "Khách du lịch quốc tế đạt 8.511 lượt khách; công suất trung bình khối "
                "khách sạn đạt 12,8%, giảm 10% so với cùng kỳ."
            ),
        ),
        [f"tourist_visits tourism:INTERNATIONAL  {MAY} level 8511 visit"],
    ),
    "the_department_of_planning_is_no_plan": (
        (
            (
                "Theo Sở KH&ĐT, tổng thu ngân sách nhà nước 5 tháng đầu năm là 88.275 "
                "tỉ đồng, đạt 31,7% dự toán, bằng 98,4% so với cùng kỳ."
            ),
        ),
        [
            f"budget_revenue total  {TO_MAY} level 88275000000000 VND",
            f"budget_revenue total  {TO_MAY} plan_pct 31.7 percent",
            f"budget_revenue total  {TO_MAY} yoy_pct -1.6 percent",
        ],
    ),
    "goods_that_change_hands_are_more_than_retail": (
        (
            (
                "Doanh thu dịch vụ tăng 5%. Tổng mức lưu chuyển hàng hoá bán ra và "
                "doanh thu dịch vụ tăng 12% so cùng kỳ."
            ),
        ),
        [f"retail_services retail:SERVICES  {MAY} yoy_pct 5 percent"],
    ),
    "a_crop_and_another_behind_the_hectares_are_both": (
        (
            heading("1. Trồng trọt"),
            (
                "Toàn tỉnh đã gieo trồng được 32.630 ha lúa và rau màu các loại, giảm "
                "1,27% so với cùng kỳ."
            ),
        ),
        [
            f"crop_area total lúa và rau màu các loại {MAY} level 32630 ha",
            f"crop_area total lúa và rau màu các loại {MAY} yoy_pct -1.27 percent",
        ],
    ),
    "rice_may_be_sown_without_being_planted_out": (
        (
            heading("1. Trồng trọt"),
            (
                "Diện tích lúa cấy và gieo thẳng được 23.410,5 ha, đạt 73,2% kế hoạch. "
                "Trong đó, diện tích lúa gieo thẳng là 6.825,5 ha."
            ),
        ),
        [
            f"crop_area total lúa cấy và gieo thẳng {MAY} level 23410.5 ha",
            f"crop_area total lúa cấy và gieo thẳng {MAY} plan_pct 73.2 percent",
            f"crop_area total lúa gieo thẳng {MAY} level 6825.5 ha",
        ],
    ),
    "production_has_an_index_of_its_development": (
        (
            (
                "Tính chung 5 tháng, chỉ số PTSX toàn ngành công nghiệp ước tăng "
                "23,24% so với cùng kỳ."
            ),
        ),
        [f"iip total  {TO_MAY} yoy_pct 23.24 percent"],
    ),
    "prices_of_a_month_have_no_base_of_their_own": (
        (
            (
                "Tổng mức bán lẻ hàng hóa tháng 5 ước đạt 12.030,6 tỷ đồng; chỉ số giá "
                "tiêu dùng tháng 5 tăng 0,08%."
            ),
        ),
        [f"retail_services retail:GOODS  {MAY} level 12030600000000 VND"],
    ),
    "the_year_of_a_season_is_not_the_period": (
        (
            heading("1. Trồng trọt"),
            "Vụ Đông Xuân năm 2024, toàn tỉnh gieo trồng 1.169 ha lúa.",
            "Diện tích lúa vụ đông năm 2024 toàn tỉnh ước đạt 169 ha, tăng 9,2%.",
            "Sản lượng lúa vụ mùa năm 2023 đạt 50 tấn.",
            "Vụ xuân năm 2024, toàn tỉnh phấn đấu gieo cấy 23.600 ha lúa.",
        ),
        [
            f"crop_area total lúa {MAY} level 1169 ha",
            f"crop_area total lúa vụ đông {MAY} level 169 ha",
            f"crop_area total lúa vụ đông {MAY} yoy_pct 9.2 percent",
            "crop_output total lúa vụ mùa 2023-01 2023-12 level 50 tonne",
            f"crop_area total lúa {YEAR} level 23600 ha",
        ],
    ),
    "where_a_crop_grows_is_no_part_of_it": (
        (
            heading("1. Trồng trọt"),
            (
                "Tổng DTGT cây hàng năm vụ mùa năm 2024 tỉnh Kon Tum ước đạt: 65.120 "
                "ha, tăng 1,0% (+638 ha) so vụ mùa năm 2023."
            ),
            "Rau các loại: DTGT 1.169 ha, tăng 9,2% so với cùng kỳ.",
        ),
        [
            f"crop_area total cây hàng năm vụ mùa {MAY} level 65120 ha",
            f"crop_area total cây hàng năm vụ mùa {MAY} yoy_pct 1 percent",
            f"crop_area total cây hàng năm vụ mùa {MAY} yoy_abs 638 ha",
            f"crop_area total Rau các loại {MAY} level 1169 ha",
            f"crop_area total Rau các loại {MAY} yoy_pct 9.2 percent",
        ],
    ),
    "fewer_accidents_and_dead_are_changes": (
        (
            heading("Tai nạn giao thông"),
            (
                "Toàn tỉnh xảy ra 47 vụ, làm chết 18 người, bị thương 26 người. So với "
                "tháng 4/2024, tăng 4 vụ (9,21%), 2 người chết (7,67%) và 7 người bị "
                "thương (11,6%)."
            ),
        ),
        [
            f"traffic_accidents total  {MAY} level 47 case",
            f"traffic_deaths total  {MAY} level 18 person",
            f"traffic_injuries total  {MAY} level 26 person",
            f"traffic_accidents total  {MAY} mom_abs 4 case",
            f"traffic_accidents total  {MAY} mom_pct 9.21 percent",
            f"traffic_deaths total  {MAY} mom_abs 2 person",
            f"traffic_deaths total  {MAY} mom_pct 7.67 percent",
            f"traffic_injuries total  {MAY} mom_abs 7 person",
            f"traffic_injuries total  {MAY} mom_pct 11.6 percent",
        ],
    ),
    "dead_behind_fewer_accidents_are_fewer": (
        (
            (
                "Toàn tỉnh xảy ra 47 vụ tai nạn giao thông, làm chết 18 người, bị "
                "thương 26 người, so với cùng kỳ giảm 4 vụ, 2 người chết, tăng 7 người "
                "bị thương."
            ),
        ),
        [
            f"traffic_accidents total  {MAY} level 47 case",
            f"traffic_deaths total  {MAY} level 18 person",
            f"traffic_injuries total  {MAY} level 26 person",
            f"traffic_accidents total  {MAY} yoy_abs -4 case",
            f"traffic_deaths total  {MAY} yoy_abs -2 person",
            f"traffic_injuries total  {MAY} yoy_abs 7 person",
        ],
    ),
    "what_was_harmed_is_no_area": (
        (
            (
                "Thiên tai làm 426 nhà bị hư hại; 9.013 ha lúa, ngô, hoa màu và 15,34 "
                "ha cây ăn quả bị thiệt hại; 73 con gia súc bị chết."
            ),
        ),
        [],
    ),
    "sold_for_slaughter_is_output": (
        (
            heading("1. Chăn nuôi"),
            ("Số lượng dê, cừu giảm 3,1%; sản lượng bán giết thịt 2.012,6 tấn, giảm 1,8%."),
        ),
        [
            f"livestock_heads total dê, cừu {MAY} yoy_pct -3.1 percent",
            f"livestock_output total dê, cừu {MAY} level 2012.6 tonne",
            f"livestock_output total dê, cừu {MAY} yoy_pct -1.8 percent",
        ],
    ),
    "harvests_of_one_verb_are_each_of_the_crop_behind_them": (
        (
            "Đến nay toàn tỉnh đã thu hoạch được 900 tấn lúa, 300 tấn ngô và 20 tấn lạc, tăng 5% so"
            " với cùng kỳ.",
        ),
        [
            f"crop_output total lúa {MAY} level 900 tonne",
            f"crop_output total ngô {MAY} level 300 tonne",
            f"crop_output total lạc {MAY} level 20 tonne",
            f"crop_output total lạc {MAY} yoy_pct 5 percent",
        ],
    ),
    "the_crop_behind_a_number_is_more_than_the_season_before_it": (
        ("Diện tích gieo trồng vụ mùa đạt 800 ha lúa ruộng, 300 ha dong giềng.",),
        [
            f"crop_area total lúa ruộng {MAY} level 800 ha",
            f"crop_area total dong giềng {MAY} level 300 ha",
        ],
    ),
    "what_exceeds_the_plan_by_more_than_all_of_it_says_what_was_reached": (
        ("Thu ngân sách 5 tháng đạt 700 tỷ đồng, vượt 132% dự toán; thu nội địa vượt 4% dự toán.",),
        [
            "budget_revenue total  2024-01 2024-05 level 700000000000 VND",
            "budget_revenue total  2024-01 2024-05 plan_pct 132 percent",
            "budget_revenue budget:REV_DOM  2024-01 2024-05 plan_pct 104 percent",
        ],
    ),
    "branches_of_industry_behind_the_budget_are_none_of_its_parts": (
        (
            "Thu ngân sách tháng 5 đạt 700 tỷ đồng. Các ngành cũng duy trì đà tăng. Cụ thể, ngành"
            " khai khoáng tăng 15%. Ngành dịch vụ đóng góp 4 điểm %.",
        ),
        [f"budget_revenue total  {MAY} level 700000000000 VND"],
    ),
    "what_makes_up_the_economy_is_told_in_shares": (
        (
            "Cơ cấu GRDP năm 2023 theo giá hiện hành: khu vực nông nghiệp 20,5% (năm 2022 là 21%);"
            " khu vực dịch vụ là 40%.",
        ),
        [
            "grdp economy:AGRICULTURE  2023-01 2023-12 share_pct 20.5 percent",
            "grdp economy:AGRICULTURE  2022-01 2022-12 share_pct 21 percent",
            "grdp economy:SERVICES  2023-01 2023-12 share_pct 40 percent",
        ],
    ),
    "so_it_is_where_it_is_no_label": (
        ("Cơ cấu kinh tế chuyển dịch tích cực, trong đó khu vực nông nghiệp chiếm 20%.",),
        ["grdp economy:AGRICULTURE  2024-01 2024-05 share_pct 20 percent"],
    ),
    "it_is_no_subject_of_other_figures": (
        ("Chuyển dịch cơ cấu kinh tế gắn với việc làm, có 60% lao động qua đào tạo.",),
        [],
    ),
    "a_crop_s_name_may_begin_that_of_a_place": (
        ("Diện tích rau đạt 900 ha, tập trung ở Đức Trọng 300 ha và Lạc Dương 200 ha.",),
        [f"crop_area total rau {MAY} level 900 ha"],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_offices(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
