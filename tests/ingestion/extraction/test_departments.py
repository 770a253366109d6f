"""What departments of industry and trade and provincial governments say in ways of their own.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
LAST_MAY, TO_LAST_MAY = "2023-05 2023-05", "2023-01 2023-05"
TO_MARCH = "2025-01 2025-03"
HUE = "UBND THÀNH PHỐ HUẾ\n\nBÁO CÁO\nTình hình quý I năm 2025\n\n"
DAK_LAK = "UBND TỈNH ĐẮK LẮK\n\nBÁO CÁO\nTình hình tháng 8 năm 2025\n\n"
Rules = dict[str, tuple[tuple[Part, ...], list[str]]]
TRADE: Rules = {
    "goods_before_the_name_are_not_all_that_is_sold": (
        (
            "Hồ tiêu xuất khẩu tháng 5 đạt 7 triệu USD, tăng 4%. Thị trường Nhật Bản xuất khẩu đạt"
            " 3 triệu USD. Ngành chế biến gỗ đạt giá trị xuất khẩu 9 triệu USD.",
        ),
        [
            f"exports total Hồ tiêu {MAY} level 7000000 USD",
            f"exports total Hồ tiêu {MAY} yoy_pct 4 percent",
            f"exports total Nhật Bản {MAY} level 3000000 USD",
            f"exports total Ngành chế biến gỗ {MAY} level 9000000 USD",
        ],
    ),
    "goods_before_the_name_and_a_market_behind_it_are_both": (
        ("Cao su xuất khẩu sang Trung Quốc đạt 8 triệu USD.",),
        [f"exports total Cao su, Trung Quốc {MAY} level 8000000 USD"],
    ),
    "of_what_a_market_did_to_exports_nothing_is_said": (
        ("Thị trường Nhật Bản phục hồi giúp xuất khẩu tăng 9%.",),
        [],
    ),
    "a_label_that_names_a_part_holds_for_both_ways_of_trade": (
        (
            "Khu vực FDI: xuất khẩu đạt 20 triệu USD; nhập khẩu đạt 15 triệu USD.",
            "Thị trường Hàn Quốc: xuất khẩu đạt 6 triệu USD; nhập khẩu đạt 5 triệu USD.",
        ),
        [
            f"exports ownership:FDI  {MAY} level 20000000 USD",
            f"imports ownership:FDI  {MAY} level 15000000 USD",
            f"exports total Hàn Quốc {MAY} level 6000000 USD",
            f"imports total Hàn Quốc {MAY} level 5000000 USD",
        ],
    ),
    "what_a_country_buys_of_the_province_is_sold": (
        (
            "Đức dẫn đầu về nhập khẩu cà phê của tỉnh với 12 triệu USD, tăng 8%; tiếp đến là Nhật"
            " Bản đạt 7 triệu USD.",
        ),
        [
            f"exports total cà phê, Đức {MAY} level 12000000 USD",
            f"exports total cà phê, Đức {MAY} yoy_pct 8 percent",
            f"exports total cà phê, Nhật Bản {MAY} level 7000000 USD",
        ],
    ),
    "imports_from_a_market_are_its_own": (
        ("Nhập khẩu từ Thái Lan đạt 5 triệu USD.",),
        [f"imports total Thái Lan {MAY} level 5000000 USD"],
    ),
    "enterprises_in_zones_are_not_the_province": (
        ("Các doanh nghiệp trong KCN: xuất khẩu đạt 9 triệu USD; nhập khẩu đạt 8 triệu USD.",),
        [],
    ),
    "the_growth_of_a_share_is_none_of_the_trade": (
        ("Tỷ trọng kim ngạch xuất khẩu của khu vực FDI tăng 9%, chiếm 51% kim ngạch xuất khẩu.",),
        [f"exports ownership:FDI  {MAY} share_pct 51 percent"],
    ),
    "a_share_of_the_country_is_no_share_of_the_province": (
        ("Kim ngạch xuất khẩu đạt 70 triệu USD, chiếm 3% kim ngạch xuất khẩu của cả nước.",),
        [f"exports total  {MAY} level 70000000 USD"],
    ),
    "trade_is_abbreviated": (
        ("Kim ngạch XK đạt 60 triệu USD; kim ngạch NK đạt 20 triệu USD; XK cà phê tăng 3%.",),
        [
            f"exports total  {MAY} level 60000000 USD",
            f"imports total  {MAY} level 20000000 USD",
            f"exports total cà phê {MAY} yoy_pct 3 percent",
        ],
    ),
    "goods_are_sent_out_by_weight_and_worth": (
        ("Xuất khẩu đạt 9 triệu USD. Trong đó: chè xuất được 90 tấn, trị giá xuất 2 triệu USD.",),
        [
            f"exports total  {MAY} level 9000000 USD",
            f"exports total chè {MAY} level 2000000 USD",
        ],
    ),
    "a_bracket_behind_the_base_says_what_it_was": (
        ("Kim ngạch xuất khẩu đạt 66 triệu USD, tăng 10% so với cùng kỳ (60 triệu USD).",),
        [
            f"exports total  {MAY} level 66000000 USD",
            f"exports total  {MAY} yoy_pct 10 percent",
            f"exports total  {LAST_MAY} level 60000000 USD",
        ],
    ),
    "the_chief_kind_is_said_aside": (
        ("Xuất khẩu thủy sản, chủ yếu là tôm đông lạnh, đạt 9 triệu USD.",),
        [f"exports total thủy sản {MAY} level 9000000 USD"],
    ),
    "the_year_before_is_named_by_its_number": (
        ("Cán cân thương mại 5 tháng xuất siêu 31 triệu USD (cùng kỳ 2023 là 41 triệu USD).",),
        [
            f"trade_balance total  {TO_MAY} level 31000000 USD",
            f"trade_balance total  {TO_LAST_MAY} level 41000000 USD",
        ],
    ),
    "whose_it_is_is_no_goods": (
        ("Tổng kim ngạch xuất khẩu của các đơn vị hạch toán độc lập đạt 9 triệu USD.",),
        [],
    ),
    "a_share_stands_before_a_change": (
        ("Xuất khẩu đạt 9 triệu USD. Trong đó, điện tử chiếm tỷ trọng tới 90% tăng 12%.",),
        [
            f"exports total  {MAY} level 9000000 USD",
            f"exports total điện tử {MAY} share_pct 90 percent",
            f"exports total điện tử {MAY} yoy_pct 12 percent",
        ],
    ),
    "border_trade_is_less_than_the_whole": (
        ("Xuất nhập khẩu mậu biên, kim ngạch xuất khẩu đạt 2 triệu USD.",),
        [],
    ),
}
ECONOMY: Rules = {
    "what_goes_on_with_but_is_of_the_same_part": (
        (
            "Khu vực dịch vụ tuy không đạt mức tăng cao, nhưng vẫn thúc đẩy tăng trưởng kinh tế,"
            " 5 tháng tăng 4,2%.",
        ),
        [f"grdp economy:SERVICES  {TO_MAY} yoy_pct 4.2 percent"],
    ),
    "growth_where_nothing_was_spoken_of_is_the_economys": (
        ("Tăng trưởng quý I ước đạt 7,5%, trong đó dịch vụ tăng 7%.",),
        [
            "grdp total  2024-01 2024-03 yoy_pct 7.5 percent",
            "grdp economy:SERVICES  2024-01 2024-03 yoy_pct 7 percent",
        ],
    ),
    "a_small_percentage_reached_by_the_economy_is_growth": (
        ("GRDP quý I đạt 8,4% so với cùng kỳ. GRDP 5 tháng đạt 24% kế hoạch.",),
        [
            "grdp total  2024-01 2024-03 yoy_pct 8.4 percent",
            "grdp total  2024-01 2024-05 plan_pct 24 percent",
        ],
    ),
    "the_structure_of_the_year_before_stands_in_a_bracket": (
        (
            "Cơ cấu kinh tế 5 tháng chuyển dịch đúng hướng: nông, lâm, thủy sản 21%; công nghiệp -"
            " xây dựng 30%; dịch vụ 49% (cơ cấu cùng kỳ là: 23%; 29%; 48%).",
        ),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} share_pct 21 percent",
            f"grdp economy:AGRICULTURE  {TO_LAST_MAY} share_pct 23 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} share_pct 30 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_LAST_MAY} share_pct 29 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 49 percent",
            f"grdp economy:SERVICES  {TO_LAST_MAY} share_pct 48 percent",
        ],
    ),
    "a_share_of_growth_is_no_share_of_the_economy": (
        (
            "GRDP 5 tháng tăng 8%, trong đó dịch vụ tăng 7%, chiếm 34% trong mức tăng chung.",
            "Khu vực công nghiệp chiếm 31% trong cơ cấu kinh tế và đóng góp 4 điểm phần trăm.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 8 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 7 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} share_pct 31 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} contribution_pp 4 pp",
        ],
    ),
    "enterprises_and_their_capital_grow_by_number_and_by_worth": (
        (
            "Thành lập mới 60 doanh nghiệp với số vốn 450 tỷ đồng, tăng 5% về số lượng và giảm 12%"
            " về vốn so với cùng kỳ. Lũy kế 5 tháng có 300 doanh nghiệp thành lập mới với số vốn 2"
            " nghìn tỷ đồng, bằng 105% về số lượng và 98% về số vốn so với cùng kỳ.",
        ),
        [
            f"enterprises_new total  {MAY} level 60 enterprise",
            f"enterprises_new_capital total  {MAY} level 450000000000 VND",
            f"enterprises_new total  {MAY} yoy_pct 5 percent",
            f"enterprises_new_capital total  {MAY} yoy_pct -12 percent",
            f"enterprises_new total  {TO_MAY} level 300 enterprise",
            f"enterprises_new_capital total  {TO_MAY} level 2000000000000 VND",
            f"enterprises_new total  {TO_MAY} yoy_pct 5 percent",
            f"enterprises_new_capital total  {TO_MAY} yoy_pct -2 percent",
        ],
    ),
    "a_year_summed_up_is_that_year": (
        ("Lũy kế năm 2023 thu hút 30 dự án FDI; trong đó vốn FDI đạt 73 triệu USD.",),
        [
            "fdi_projects total  2023-01 2023-12 level 30 project",
            "fdi_capital total  2023-01 2023-12 level 73000000 USD",
        ],
    ),
    "projects_in_force_until_now_stand_in_the_month": (
        (
            "5 tháng cấp mới 3 dự án FDI, nâng tổng số dự án FDI còn hiệu lực đến nay là 129 dự án,"
            " tổng vốn đăng ký 720 triệu USD.",
        ),
        [
            f"fdi_projects registration:NEW  {TO_MAY} level 3 project",
            f"fdi_projects total  {MAY} level 129 project",
            f"fdi_capital total  {MAY} level 720000000 USD",
        ],
    ),
    "spending_is_measured_by_its_task": (
        ("Chi ngân sách 5 tháng đạt 900 tỷ đồng, đạt 44% nhiệm vụ chi và bằng 94% so cùng kỳ.",),
        [
            f"budget_expenditure total  {TO_MAY} level 900000000000 VND",
            f"budget_expenditure total  {TO_MAY} plan_pct 44 percent",
            f"budget_expenditure total  {TO_MAY} yoy_pct -6 percent",
        ],
    ),
    "an_aim_striven_for_plans_nothing_behind_it": (
        ("Thu ngân sách 5 tháng ước đạt 90 tỷ đồng, bằng 29% chỉ tiêu phấn đấu và tăng 11%.",),
        [
            f"budget_revenue total  {TO_MAY} level 90000000000 VND",
            f"budget_revenue total  {TO_MAY} plan_pct 29 percent",
            f"budget_revenue total  {TO_MAY} yoy_pct 11 percent",
        ],
    ),
    "what_a_verb_is_followed_by_names_no_part": (
        ("Thu ngân sách tháng 5 đạt được kết quả đáng ghi nhận, ước đạt 90 tỷ đồng.",),
        [f"budget_revenue total  {MAY} level 90000000000 VND"],
    ),
    "what_each_budget_takes_in_is_a_part": (
        (
            "Thu ngân sách nhà nước tháng 5 đạt 90 tỷ đồng. Trong đó, thu ngân sách trung ương đạt"
            " 20 tỷ đồng, thu ngân sách địa phương đạt 70 tỷ đồng.",
        ),
        [
            f"budget_revenue total  {MAY} level 90000000000 VND",
            f"budget_revenue total ngân sách trung ương {MAY} level 20000000000 VND",
            f"budget_revenue total ngân sách địa phương {MAY} level 70000000000 VND",
        ],
    ),
    "a_bare_percentage_behind_the_base_is_its_growth": (
        ("GRDP 5 tháng tăng 6,3% so với cùng kỳ năm trước (6,1%).",),
        [
            f"grdp total  {TO_MAY} yoy_pct 6.3 percent",
            f"grdp total  {TO_LAST_MAY} yoy_pct 6.1 percent",
        ],
    ),
    "certificates_are_no_paper": (
        (
            "Dự án đầu tư nước ngoài được cấp mới Giấy chứng nhận đăng ký đầu tư có 12 dự án, vốn"
            " đầu tư đạt 40 triệu USD, tăng 26% số dự án và bằng 68% vốn đầu tư so với cùng kỳ.",
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 12 project",
            f"fdi_capital registration:NEW  {MAY} level 40000000 USD",
            f"fdi_projects registration:NEW  {MAY} yoy_pct 26 percent",
            f"fdi_capital registration:NEW  {MAY} yoy_pct -32 percent",
        ],
    ),
    "enterprises_that_raise_their_capital_are_no_new_ones": (
        (
            "Lũy kế 5 tháng có 60 doanh nghiệp thành lập mới với số vốn 450 tỷ đồng; 20 doanh"
            " nghiệp điều chỉnh tăng vốn, với tổng số vốn tăng thêm là 90 tỷ đồng; 4 DN giảm vốn."
            " Thành lập mới 12 hợp tác xã.",
        ),
        [
            f"enterprises_new total  {TO_MAY} level 60 enterprise",
            f"enterprises_new_capital total  {TO_MAY} level 450000000000 VND",
        ],
    ),
    "what_was_attracted_until_a_day_is_a_flow": (
        ("Tính đến hết tháng 5/2024, toàn tỉnh thu hút FDI được 90 triệu USD, tăng 23%.",),
        [
            f"fdi_capital total  {TO_MAY} level 90000000 USD",
            f"fdi_capital total  {TO_MAY} yoy_pct 23 percent",
        ],
    ),
    "a_date_in_brackets_dates_what_follows": (
        ("Giải ngân vốn đầu tư công (tính đến ngày 30.4) đạt 90 tỷ đồng.",),
        ["public_investment_disbursed total  2024-01 2024-04 level 90000000000 VND"],
    ),
    "what_else_there_was_is_of_the_months_just_named": (
        (
            "Đến ngày 15/5, có 60 doanh nghiệp thành lập mới.",
            "Ngoài ra, có 20 doanh nghiệp quay trở lại hoạt động.",
        ),
        [
            f"enterprises_new total  {TO_MAY} level 60 enterprise",
            f"enterprises_resumed total  {TO_MAY} level 20 enterprise",
        ],
    ),
    "who_set_the_plan_for_the_year_dates_no_figure": (
        (
            "Thu ngân sách 5 tháng ước đạt 90 tỷ đồng, bằng 38% dự toán do Hội đồng nhân dân tỉnh"
            " giao cả năm và giảm 6%, trong đó thu nội địa đạt 70 tỷ đồng.",
        ),
        [
            f"budget_revenue total  {TO_MAY} level 90000000000 VND",
            f"budget_revenue total  {TO_MAY} plan_pct 38 percent",
            f"budget_revenue total  {TO_MAY} yoy_pct -6 percent",
            f"budget_revenue budget:REV_DOM  {TO_MAY} level 70000000000 VND",
        ],
    ),
    "the_quarter_of_a_year_is_that_years": (
        ("Tăng trưởng kinh tế quý I năm nay cao hơn tốc độ tăng quý I của năm 2023 (6,4%).",),
        ["grdp total  2023-01 2023-03 yoy_pct 6.4 percent"],
    ),
    "the_base_may_stand_before_what_has_grown": (
        (
            "Có 90 doanh nghiệp thành lập mới, vốn đăng ký 500 tỷ đồng, tăng 14% so với cùng kỳ về"
            " số doanh nghiệp và tăng 60% về vốn đăng ký.",
        ),
        [
            f"enterprises_new total  {MAY} level 90 enterprise",
            f"enterprises_new_capital total  {MAY} level 500000000000 VND",
            f"enterprises_new total  {MAY} yoy_pct 14 percent",
            f"enterprises_new_capital total  {MAY} yoy_pct 60 percent",
        ],
    ),
    "what_describes_an_unread_number_is_not_of_the_next": (
        ("Toàn tỉnh có thêm 5 dự án đăng ký mới và 2 dự án tăng vốn với tổng vốn 65 triệu USD.",),
        [],
    ),
    "a_rate_of_bad_debt_is_a_share": (
        ("Tổng dư nợ đạt 90 tỷ đồng; tỷ lệ nợ xấu ở mức 1,4%. Tỷ lệ nợ xấu tăng 0,2%.",),
        [
            f"credit_loans total  {MAY} level 90000000000 VND",
            f"credit_loans total nợ xấu {MAY} share_pct 1.4 percent",
        ],
    ),
}
INDUSTRY: Rules = {
    "made_is_a_verb_behind_a_product": (
        ("Sản lượng đường sản xuất đạt 2.500 tấn, tăng 4%.",),
        [
            f"industrial_product_volume total đường {MAY} level 2500 tonne",
            f"industrial_product_volume total đường {MAY} yoy_pct 4 percent",
        ],
    ),
    "output_stated_behind_the_index_is_industrys": (
        ("IIP tháng 5 tăng 5%, giá trị sản xuất đạt 300 tỷ đồng, tăng 6%.",),
        [
            f"iip total  {MAY} yoy_pct 5 percent",
            f"industrial_output total  {MAY} level 300000000000 VND",
            f"industrial_output total  {MAY} yoy_pct 6 percent",
        ],
    ),
    "dots_in_a_sentence_do_not_end_it": (
        ("IIP tăng 4%; ngành sản xuất và phân phối điện, khí đốt, nước nóng... ước tăng 15%.",),
        [f"iip total  {MAY} yoy_pct 4 percent", f"iip vsic:D  {MAY} yoy_pct 15 percent"],
    ),
    "a_statement_before_the_name_of_the_whole_names_no_part": (
        ("Thị trường dịch vụ kém sôi động, tổng mức bán lẻ hàng hóa và dịch vụ giảm 2%.",),
        [f"retail_services total  {MAY} yoy_pct -2 percent"],
    ),
    "a_figure_inside_a_clause_of_cause_is_that_clauses": (
        ("Khu vực công nghiệp giữ vai trò động lực khi chỉ số sản xuất công nghiệp tăng 9%.",),
        [f"iip total  {MAY} yoy_pct 9 percent"],
    ),
    "a_period_in_the_cause_dates_no_figure": (
        (
            "Tổng mức bán lẻ tháng 5 đạt 60 tỷ đồng; lũy kế 5 tháng đạt 250 tỷ đồng. Trong đó, bán"
            " lẻ hàng hóa đạt 200 tỷ đồng do từ đầu năm sức mua tăng.",
        ),
        [
            f"retail_services total  {MAY} level 60000000000 VND",
            f"retail_services total  {TO_MAY} level 250000000000 VND",
            f"retail_services retail:GOODS  {TO_MAY} level 200000000000 VND",
        ],
    ),
    "a_rate_of_growth_in_brackets_needs_no_verb": (
        ("Doanh thu dịch vụ 5 tháng tăng 9%. Trong đó, dịch vụ lữ hành có mức tăng cao (71%).",),
        [
            f"retail_services retail:SERVICES  {TO_MAY} yoy_pct 9 percent",
            f"retail_services retail:TRAVEL  {TO_MAY} yoy_pct 71 percent",
        ],
    ),
    "the_flow_of_all_goods_is_not_retail": (
        ("Tổng mức lưu chuyển hàng hóa và doanh thu dịch vụ đạt 90 tỷ đồng.",),
        [],
    ),
    "a_change_restated_in_units_is_no_level": (
        ("Đàn lợn có 700 nghìn con, tăng 2%, bằng 14 nghìn con so với cùng kỳ.",),
        [
            f"livestock_heads total lợn {MAY} level 700000 unit",
            f"livestock_heads total lợn {MAY} yoy_pct 2 percent",
            f"livestock_heads total lợn {MAY} yoy_abs 14000 unit",
        ],
    ),
    "a_list_of_years_is_not_of_this_half_year": (
        ("Tốc độ tăng IIP 5 tháng đầu năm: năm 2022 (+6,1%); năm 2023 (+4,8%).",),
        [],
    ),
    "a_part_that_is_only_pointed_at_is_unread": (
        ("Khu vực trong nước gặp khó, giá trị sản xuất công nghiệp của khu vực này giảm 4%.",),
        [],
    ),
    "printed_products_keep_their_name": (
        ("Sản phẩm công nghiệp tăng gồm: sản phẩm in tăng 6%; than tăng 2%.",),
        [
            f"industrial_product_volume total sản phẩm in {MAY} yoy_pct 6 percent",
            f"industrial_product_volume total than {MAY} yoy_pct 2 percent",
        ],
    ),
}
RULES = {**TRADE, **ECONOMY, **INDUSTRY}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_departments(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_a_city_as_a_whole_is_no_item() -> None:
    found = read("Kim ngạch xuất khẩu toàn TP quý I đạt 120 triệu USD.", header=HUE)
    assert said(found, *COLUMNS) == [f"exports total  {TO_MARCH} level 120000000 USD"]


def test_a_product_of_a_former_province_is_not_all_of_it() -> None:
    found = read(
        "Một số sản phẩm tăng: đường của Phú Yên (cũ) đạt 500 tấn; bia tăng 4%.", header=DAK_LAK
    )
    beer = "industrial_product_volume total bia 2025-08 2025-08 yoy_pct 4 percent"
    assert said(found, *COLUMNS) == [beer]
