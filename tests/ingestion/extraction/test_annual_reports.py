"""What departments say in quarterly and yearly reports: markets of goods, branches, balances.

Each was learnt from such reports; the sentences are of our own wording.
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
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
TO_JUNE = "2024-01 2024-06"
QUARTER_II = "UBND TỈNH KON TUM\n\nBÁO CÁO\nTình hình quý II năm 2024\n\n"
YEAR = "UBND TỈNH KON TUM\n\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2024\n\n"
RESOLUTION = (
    "HỘI ĐỒNG NHÂN DÂN\nTỈNH HẬU GIANG\n\nHậu Giang, ngày 10 tháng 12 năm 2024\n\nNGHỊ QUYẾT\n"
    "Về nhiệm vụ phát triển kinh tế - xã hội năm 2025\n\n"
)
Rules = dict[str, tuple[tuple[Part, ...], list[str]]]
TRADE: Rules = {
    "markets_named_behind_one_commodity_buy_that": (
        (
            "Kim ngạch xuất khẩu đạt 90 triệu USD. Xuất khẩu cao su 5 tháng đạt 30 triệu USD, tăng"
            " 4%. Thị trường chính là Ấn Độ 12 triệu USD, Đức 6 triệu USD.",
        ),
        [
            f"exports total  {MAY} level 90000000 USD",
            f"exports total cao su {TO_MAY} level 30000000 USD",
            f"exports total cao su {TO_MAY} yoy_pct 4 percent",
            f"exports total cao su, Ấn Độ {TO_MAY} level 12000000 USD",
            f"exports total cao su, Đức {TO_MAY} level 6000000 USD",
        ],
    ),
    "markets_behind_parts_of_all_exports_buy_of_all": (
        (
            "Xuất khẩu 5 tháng đạt 90 triệu USD, trong đó cao su đạt 30 triệu USD. Thị trường Ấn Độ"
            " đạt 12 triệu USD.",
        ),
        [
            f"exports total  {TO_MAY} level 90000000 USD",
            f"exports total cao su {TO_MAY} level 30000000 USD",
            f"exports total Ấn Độ {TO_MAY} level 12000000 USD",
        ],
    ),
    "an_amount_of_two_markets_is_of_both": (
        ("Xuất khẩu sang Mỹ đạt 12 triệu USD, Hàn Quốc, Nhật Bản đạt 2 triệu USD.",),
        [
            f"exports total Mỹ {MAY} level 12000000 USD",
            f"exports total Hàn Quốc, Nhật Bản {MAY} level 2000000 USD",
        ],
    ),
    "what_one_factory_sells_is_not_all_that_is_sold": (
        ("Nhà máy đường Kon Tum xuất khẩu 2 triệu USD, tăng 8%.",),
        [],
    ),
    "the_month_before_is_no_base_of_a_paragraph_further_on": (
        (
            "Tổng mức bán lẻ tháng 5 đạt 900 tỷ đồng, tăng 2% so với tháng trước.",
            "Doanh thu dịch vụ khác đạt 90 tỷ đồng, tăng 12%.",
        ),
        [
            f"retail_services total  {MAY} level 900000000000 VND",
            f"retail_services total  {MAY} mom_pct 2 percent",
            f"retail_services retail:OTHER_SERV  {MAY} level 90000000000 VND",
            f"retail_services retail:OTHER_SERV  {MAY} yoy_pct 12 percent",
        ],
    ),
}
COUNTS: Rules = {
    "what_kind_they_are_of_before_nen_is_no_name": (
        ("Chủ yếu là doanh nghiệp nhỏ, nên có 48 doanh nghiệp giải thể.",),
        [f"enterprises_dissolved total  {MAY} level 48 enterprise"],
    ),
    "branches_are_no_enterprises": (
        ("Tháng 5 thành lập mới 45 doanh nghiệp và 13 chi nhánh, văn phòng đại diện.",),
        [f"enterprises_new total  {MAY} level 45 enterprise"],
    ),
    "an_abbreviation_in_brackets_parts_no_name": (
        ("Có 45 doanh nghiệp (DN) thành lập mới; 9 doanh nghiệp (DN) giải thể.",),
        [
            f"enterprises_new total  {MAY} level 45 enterprise",
            f"enterprises_dissolved total  {MAY} level 9 enterprise",
        ],
    ),
    "what_only_factories_make_needs_no_head": (
        (
            heading("2. Công nghiệp"),
            "Bia lon đạt 8 triệu lít, giảm 5%; gạch xây đạt 120 triệu viên, tăng 4%.",
        ),
        [
            f"industrial_product_volume total Bia lon {MAY} level 8000000 litre",
            f"industrial_product_volume total Bia lon {MAY} yoy_pct -5 percent",
            f"industrial_product_volume total gạch xây {MAY} level 120000000 unit",
            f"industrial_product_volume total gạch xây {MAY} yoy_pct 4 percent",
        ],
    ),
    "all_that_a_local_budget_draws_on_is_no_revenue_of_the_area": (
        (
            "Thu ngân sách 5 tháng đạt 700 tỷ đồng. Tổng nguồn thu ngân sách địa phương 980 tỷ"
            " đồng, trong đó: thu bổ sung từ ngân sách cấp trên 210 tỷ đồng.",
        ),
        [f"budget_revenue total  {TO_MAY} level 700000000000 VND"],
    ),
}
PROJECTS: Rules = {
    "a_bare_amount_behind_a_count_is_its_capital": (
        ("Thu hút 43 dự án FDI mới (318 triệu USD) và 22 dự án FDI tăng vốn (121 triệu USD).",),
        [
            f"fdi_projects registration:NEW  {MAY} level 43 project",
            f"fdi_capital registration:NEW  {MAY} level 318000000 USD",
            f"fdi_projects registration:ADJUSTED  {MAY} level 22 project",
            f"fdi_capital registration:ADJUSTED  {MAY} level 121000000 USD",
        ],
    ),
    "a_label_turns_from_projects_at_home_to_those_from_abroad": (
        (
            item("Đầu tư trong nước: thu hút 12 dự án, gồm: 4 dự án mới."),
            item("Đầu tư nước ngoài: thu hút 53 triệu USD, gồm: 3 dự án mới."),
        ),
        [
            f"domestic_projects total  {MAY} level 12 project",
            f"domestic_projects registration:NEW  {MAY} level 4 project",
            f"fdi_capital total  {MAY} level 53000000 USD",
            f"fdi_projects registration:NEW  {MAY} level 3 project",
        ],
    ),
    "who_invests_heads_a_list": (
        (
            "Thu hút 45 dự án FDI, vốn đăng ký 300 triệu USD. Theo đối tác: Nhật Bản 12 dự án, vốn"
            " 148 triệu USD.",
        ),
        [
            f"fdi_projects total  {MAY} level 45 project",
            f"fdi_capital total  {MAY} level 300000000 USD",
            f"fdi_projects total Nhật Bản {MAY} level 12 project",
            f"fdi_capital total Nhật Bản {MAY} level 148000000 USD",
        ],
    ),
    "the_plan_of_public_investment_and_the_work_done": (
        (
            "Kế hoạch đầu tư công năm 2024 là 900 tỷ đồng; giá trị khối lượng thực hiện 5 tháng là"
            " 80 tỷ đồng, đạt 9% kế hoạch.",
        ),
        [
            "public_investment_plan total  2024-01 2024-12 level 900000000000 VND",
            f"public_investment_realised total  {TO_MAY} level 80000000000 VND",
            f"public_investment_realised total  {TO_MAY} plan_pct 9 percent",
        ],
    ),
    "what_is_paid_of_other_money_is_no_public_investment": (
        ("Kinh phí khuyến công năm 2024 là 900 triệu đồng, giải ngân 300 triệu đồng.",),
        ["promotion_funding total  2024-01 2024-12 level 900000000 VND"],
    ),
}
TEXTS: Rules = {
    "the_change_of_an_amount_in_a_bracket_is_no_money": (
        ("Xuất khẩu cà phê đạt 58 triệu USD, giảm 11% (lượng giảm 4%).",),
        [
            f"exports total cà phê {MAY} level 58000000 USD",
            f"exports total cà phê {MAY} yoy_pct -11 percent",
        ],
    ),
    "parts_of_what_passes_the_border_pass_it_too": (
        (
            "Tổng kim ngạch xuất nhập khẩu qua địa bàn tháng 5 đạt 412 triệu USD. Trong đó:",
            item("Xuất khẩu đạt 162 triệu USD."),
            "Kim ngạch xuất khẩu hàng địa phương đạt 11 triệu USD.",
        ),
        [f"exports total  {MAY} level 11000000 USD"],
    ),
    "a_numbered_heading_opens_tasks_and_the_next_one_ends_them": (
        (
            numbered("2.", "Nhiệm vụ trọng tâm tháng 6"),
            "Thu ngân sách đạt 90 tỷ đồng.",
            numbered("3.", "Giá cả"),
            "Chỉ số giá tiêu dùng tăng 0,2% so với tháng trước.",
        ),
        [f"cpi total  {MAY} mom_pct 0.2 percent"],
    ),
    "a_statement_in_a_bracket_dates_nothing": (
        (
            "Riêng tháng 5 IIP tăng 2% so với tháng trước (tháng 2 có kỳ nghỉ Tết dài) và tăng 8%"
            " so với cùng kỳ.",
        ),
        [f"iip total  {MAY} mom_pct 2 percent", f"iip total  {MAY} yoy_pct 8 percent"],
    ),
    "the_years_of_a_season_are_no_part_of_its_name": (
        ("Diện tích lúa đông xuân 2023 - 2024 đạt 900 ha.",),
        [f"crop_area total lúa đông xuân {MAY} level 900 ha"],
    ),
}
RULES = {**TRADE, **COUNTS, **PROJECTS, **TEXTS}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_annual_reports(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_parts_of_a_whole_that_its_plan_dates_are_of_its_months_too() -> None:
    found = read(
        "Thu ngân sách đạt 900 tỷ đồng, bằng 48% dự toán, trong đó: thu nội địa 800 tỷ đồng.",
        header=QUARTER_II,
    )
    assert said(found, *COLUMNS) == [
        f"budget_revenue total  {TO_JUNE} level 900000000000 VND",
        f"budget_revenue total  {TO_JUNE} plan_pct 48 percent",
        f"budget_revenue budget:REV_DOM  {TO_JUNE} level 800000000000 VND",
    ]


def test_what_the_head_of_a_list_estimates_its_items_estimate() -> None:
    found = read(
        "Tổng mức bán lẻ tháng 5 ước đạt 900 tỷ đồng, trong đó:",
        item("Bán lẻ hàng hóa đạt 700 tỷ đồng."),
    )
    assert list(found.observations["status"]) == ["estimate", "estimate"]


def test_targets_that_were_counted_plan_nothing() -> None:
    found = read(
        "Dự ước cả năm có 20/22 chỉ tiêu đạt và vượt kế hoạch, cụ thể:",
        item("Thu ngân sách trên địa bàn đạt 600 tỷ đồng."),
        header=YEAR,
    )
    assert list(found.observations["status"]) == ["estimate"]


DEPARTMENTS: Rules = {
    "a_fund_that_opens_a_statement_is_what_was_paid_of": (
        ("Vốn ngân sách trung ương hỗ trợ có mục tiêu giải ngân 87 tỷ đồng, đạt 4% kế hoạch.",),
        [
            "public_investment_disbursed total ngân sách trung ương hỗ trợ có mục tiêu"
            f" {MAY} level 87000000000 VND",
            "public_investment_disbursed total ngân sách trung ương hỗ trợ có mục tiêu"
            f" {MAY} plan_pct 4 percent",
        ],
    ),
    "times_the_plan_is_percent_of_it_and_so_is_the_rest_of_its_list": (
        (
            "Thu nội địa 5 tháng đạt 900 tỷ đồng, bằng 40% dự toán, tăng 3% so cùng kỳ. Gồm:",
            item(
                "Thu từ DNNN trung ương: 146 tỷ đồng, gấp 1,6 lần dự toán, bằng 104% dự toán năm."
            ),
            item("Thu xổ số kiến thiết: 31 tỷ đồng, bằng 43%."),
        ),
        [
            f"budget_revenue budget:REV_DOM  {TO_MAY} level 900000000000 VND",
            f"budget_revenue budget:REV_DOM  {TO_MAY} plan_pct 40 percent",
            f"budget_revenue budget:REV_DOM  {TO_MAY} yoy_pct 3 percent",
            f"budget_revenue budget:REV_SOE_C  {TO_MAY} level 146000000000 VND",
            f"budget_revenue budget:REV_SOE_C  {TO_MAY} plan_pct 160 percent",
            f"budget_revenue budget:REV_SOE_C  {TO_MAY} plan_pct 104 percent",
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} level 31000000000 VND",
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} plan_pct 43 percent",
        ],
    ),
    "what_breaks_the_law_on_forests_is_no_markets": (
        ("Phát hiện, xử lý 9 vụ vi phạm Luật Lâm nghiệp.",),
        [f"forest_violations total  {MAY} level 9 case"],
    ),
    "forests_planted_stand_behind_their_area": (
        ("Trồng mới 85 ha rừng sản xuất. Trồng mới 15 ha rừng. Trồng mới 9 ha cà phê.",),
        [
            f"forest_planted_area total rừng sản xuất {MAY} level 85 ha",
            f"forest_planted_area total  {MAY} level 15 ha",
        ],
    ),
    "an_area_of_what_no_word_explains_is_not_all_that_grows": (
        ("Diện tích màu lương thực, thực phẩm xuống giống 482 ha.",),
        [],
    ),
    "markets_of_visitors_from_abroad_are_all_of_that_sector": (
        ("Thị trường khách quốc tế chủ yếu: Hàn Quốc 31.200 lượt; Pháp 18.600 lượt.",),
        [
            f"tourist_visits tourism:INTERNATIONAL Hàn Quốc {MAY} level 31200 visit",
            f"tourist_visits tourism:INTERNATIONAL Pháp {MAY} level 18600 visit",
        ],
    ),
    "parts_of_what_tourism_earned_are_no_retail": (
        (
            "Doanh thu du lịch đạt 86 tỷ đồng, trong đó doanh thu lưu trú 40 tỷ đồng, doanh thu ăn"
            " uống 16 tỷ đồng.",
        ),
        [f"tourism_revenue total  {MAY} level 86000000000 VND"],
    ),
    "citizens_received_stand_behind_their_number": (
        ("Toàn tỉnh tiếp 236 lượt công dân; tiếp nhận 187 đơn.",),
        [
            f"citizen_receptions total  {MAY} level 236 visit",
            f"complaints_received total  {MAY} level 187 case",
        ],
    ),
    "files_settled_are_not_those_received": (
        ("Tiếp nhận 412 hồ sơ thủ tục hành chính, giải quyết đúng hạn 408 hồ sơ.",),
        [f"administrative_files total Sở Công Thương {MAY} level 412 case"],
    ),
}
OLDER: Rules = {
    "goods_and_markets_below_a_label_are_of_the_trade_before": (
        (
            numbered_item("c)", "Xuất nhập khẩu:"),
            item("Xuất khẩu 5 tháng đạt 90 triệu USD. Trong đó: DN có vốn ĐTNN 60 triệu USD."),
            "Mặt hàng chủ yếu: Cà phê 900 tấn, trị giá 27 triệu USD (lượng tăng 24%, trị giá tăng"
            " 13%); gỗ 9 triệu USD.",
            item("Thị trường: Hoa Kỳ chiếm 24% tổng kim ngạch."),
        ),
        [
            f"exports total  {TO_MAY} level 90000000 USD",
            f"exports ownership:FDI  {TO_MAY} level 60000000 USD",
            f"exports total Cà phê {TO_MAY} level 27000000 USD",
            f"exports total Cà phê {TO_MAY} yoy_pct 13 percent",
            f"exports total gỗ {TO_MAY} level 9000000 USD",
            f"exports total Hoa Kỳ {TO_MAY} share_pct 24 percent",
        ],
    ),
    "the_balance_is_of_the_months_of_what_it_balances": (
        (
            "Nhập khẩu tháng 5 đạt 9 triệu USD; 5 tháng đạt 52 triệu USD, tăng 2%. Nhập siêu 16"
            " triệu USD.",
        ),
        [
            f"imports total  {MAY} level 9000000 USD",
            f"imports total  {TO_MAY} level 52000000 USD",
            f"imports total  {TO_MAY} yoy_pct 2 percent",
            f"trade_balance total  {TO_MAY} level -16000000 USD",
        ],
    ),
    "another_way_to_divide_goes_on_with_the_whole": (
        (
            "Tổng mức bán lẻ 5 tháng đạt 90 tỷ đồng. Trong đó: kinh tế nhà nước 4 tỷ đồng.",
            "Chia theo ngành kinh doanh: thương nghiệp 60 tỷ đồng; khách sạn, nhà hàng 20 tỷ đồng.",
        ),
        [
            f"retail_services total  {TO_MAY} level 90000000000 VND",
            f"retail_services ownership:STATE  {TO_MAY} level 4000000000 VND",
            f"retail_services retail:GOODS  {TO_MAY} level 60000000000 VND",
            f"retail_services retail:ACCFOOD  {TO_MAY} level 20000000000 VND",
        ],
    ),
    "a_longer_period_behind_an_undated_part_is_of_the_whole": (
        (
            "Khách du lịch: Tháng 5 đạt 80 nghìn lượt, trong đó khách quốc tế 8 nghìn lượt; 5 tháng"
            " đạt 300 nghìn lượt, tăng 13%.",
            "Xuất khẩu tháng 5 đạt 90 triệu USD, trong đó FDI tháng 5 đạt 20 triệu USD; 5 tháng đạt"
            " 80 triệu USD.",
        ),
        [
            f"tourist_visits total  {MAY} level 80000 visit",
            f"tourist_visits tourism:INTERNATIONAL  {MAY} level 8000 visit",
            f"tourist_visits total  {TO_MAY} level 300000 visit",
            f"tourist_visits total  {TO_MAY} yoy_pct 13 percent",
            f"exports total  {MAY} level 90000000 USD",
            f"exports ownership:FDI  {MAY} level 20000000 USD",
            f"exports ownership:FDI  {TO_MAY} level 80000000 USD",
        ],
    ),
    "a_place_that_is_told_of_apart_is_not_the_province": (
        ("Khách du lịch đạt 196 nghìn lượt. Riêng Măng Đen đón 92 nghìn lượt khách.",),
        [f"tourist_visits total  {MAY} level 196000 visit"],
    ),
    "which_enterprises_a_list_of_fields_divides_is_not_said": (
        (
            "Có 67 doanh nghiệp thành lập mới, 18 doanh nghiệp giải thể.",
            "Theo lĩnh vực: thương mại 55 doanh nghiệp, dịch vụ 12 doanh nghiệp.",
        ),
        [
            f"enterprises_new total  {MAY} level 67 enterprise",
            f"enterprises_dissolved total  {MAY} level 18 enterprise",
        ],
    ),
    "in_a_bracket_the_plan_comes_first_and_then_growth": (
        (
            "5 tháng thu nội địa 276 tỷ đồng (bằng 53% dự toán, tăng 41%); thu từ hoạt động XNK 24"
            " tỷ đồng (bằng 37%, tăng 4%).",
        ),
        [
            f"budget_revenue budget:REV_DOM  {TO_MAY} level 276000000000 VND",
            f"budget_revenue budget:REV_DOM  {TO_MAY} plan_pct 53 percent",
            f"budget_revenue budget:REV_DOM  {TO_MAY} yoy_pct 41 percent",
            f"budget_revenue budget:REV_CUSTOMS  {TO_MAY} level 24000000000 VND",
            f"budget_revenue budget:REV_CUSTOMS  {TO_MAY} plan_pct 37 percent",
            f"budget_revenue budget:REV_CUSTOMS  {TO_MAY} yoy_pct 4 percent",
        ],
    ),
    "hoa_ky_is_a_market_and_no_session": (
        ("Xuất khẩu 5 tháng đạt 9 tỷ USD; thị trường: Hoa Kỳ 1.102 triệu USD, chiếm 22,6%.",),
        [
            f"exports total  {TO_MAY} level 9000000000 USD",
            f"exports total Hoa Kỳ {TO_MAY} level 1102000000 USD",
            f"exports total Hoa Kỳ {TO_MAY} share_pct 22.6 percent",
        ],
    ),
    "a_colon_behind_a_count_opens_a_list_with_commas": (
        ("IIP tăng 4%. Có 18/68 nhóm sản phẩm giảm: ba lô, túi xách giảm 3%.",),
        [
            f"iip total  {MAY} yoy_pct 4 percent",
            f"industrial_product_volume total ba lô, túi xách {MAY} yoy_pct -3 percent",
        ],
    ),
    "who_set_a_plan_is_no_part_of_it": (
        ("Kế hoạch vốn đầu tư công năm 2024 được Thủ tướng Chính phủ giao là 900 tỷ đồng.",),
        ["public_investment_plan total  2024-01 2024-12 level 900000000000 VND"],
    ),
    "those_sent_abroad_stand_behind_their_number": (
        ("Giải quyết việc làm cho 149 lao động, trong đó đưa 36 người đi làm việc ở nước ngoài.",),
        [
            f"jobs_created total  {MAY} level 149 person",
            f"jobs_created labour:EXPORT  {MAY} level 36 person",
        ],
    ),
    "how_much_land_projects_take_interrupts_nothing": (
        ("Thu hút 42 dự án trong nước, quy mô 126 ha, tổng vốn 18 tỷ đồng.",),
        [
            f"domestic_projects total  {MAY} level 42 project",
            f"domestic_capital total  {MAY} level 18000000000 VND",
        ],
    ),
    "a_label_of_owners_names_projects_where_nothing_else_was_told_of": (
        (
            heading("5. Thu hút đầu tư"),
            item("FDI: cấp mới 38 dự án với tổng vốn 142 triệu USD."),
            "Xuất khẩu đạt 90 triệu USD, trong đó:",
            item("FDI: 60 triệu USD."),
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 38 project",
            f"fdi_capital registration:NEW  {MAY} level 142000000 USD",
            f"exports total  {MAY} level 90000000 USD",
            f"exports ownership:FDI  {MAY} level 60000000 USD",
        ],
    ),
    "to_suspend_is_told_of_enterprises_among_them": (
        ("Giải thể 74 doanh nghiệp; tạm ngừng 168 doanh nghiệp.",),
        [
            f"enterprises_dissolved total  {MAY} level 74 enterprise",
            f"enterprises_suspended total  {MAY} level 168 enterprise",
        ],
    ),
    "all_that_was_farmed_is_not_all_that_was_got": (
        (
            "Tổng sản lượng nuôi trồng thủy sản đạt 16 tấn. Tổng sản lượng khai thác thủy sản đạt 7"
            " tấn.",
        ),
        [
            f"aquatic_output total nuôi trồng {MAY} level 16 tonne",
            f"aquatic_output total khai thác {MAY} level 7 tonne",
        ],
    ),
    "what_a_share_is_of_names_no_whole": (
        (
            "Giá trị sản xuất công nghiệp đạt 124 tỷ đồng. Khu vực FDI đạt 47 tỷ đồng, chiếm 93%"
            " toàn ngành, tăng 16%.",
        ),
        [
            f"industrial_output total  {MAY} level 124000000000 VND",
            f"industrial_output ownership:FDI  {MAY} level 47000000000 VND",
            f"industrial_output ownership:FDI  {MAY} share_pct 93 percent",
            f"industrial_output ownership:FDI  {MAY} yoy_pct 16 percent",
        ],
    ),
    "a_product_told_in_money_is_no_output_of_all_industry": (
        (
            "Giá trị sản xuất công nghiệp đạt 124 tỷ đồng.",
            "Sản phẩm chủ yếu: màn hình 62 nghìn cái; linh kiện 48 tỷ đồng; thuốc lá 45 nghìn bao.",
        ),
        [
            f"industrial_output total  {MAY} level 124000000000 VND",
            f"industrial_product_volume total màn hình {MAY} level 62000 unit",
            f"industrial_product_volume total thuốc lá {MAY} level 45000 unit",
        ],
    ),
    "a_surplus_behind_both_ways_of_trade_is_their_balance": (
        ("5 tháng xuất khẩu đạt 149 triệu USD, nhập khẩu 131 triệu USD, thặng dư 18 triệu USD.",),
        [
            f"exports total  {TO_MAY} level 149000000 USD",
            f"imports total  {TO_MAY} level 131000000 USD",
            f"trade_balance total  {TO_MAY} level 18000000 USD",
        ],
    ),
}
DEPARTMENTS |= OLDER


@pytest.mark.parametrize(("parts", "expected"), DEPARTMENTS.values(), ids=DEPARTMENTS.keys())
def test_departments_of_their_own(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_the_next_letter_is_no_item_below_the_one_before() -> None:
    found = read(
        numbered_item(
            "b)", "Giá trị sản xuất công nghiệp ước đạt 90 tỷ đồng. Phân theo thành phần:"
        ),
        item("Kinh tế nhà nước: 9 tỷ đồng;"),
        numbered_item("c)", "Sản phẩm chủ yếu: bia 8 triệu lít."),
    )
    assert list(found.observations["status"]) == ["estimate", "estimate", "reported"]


def test_a_resolution_on_next_year_is_a_plan_of_the_province_that_issued_it() -> None:
    found = read("Tổng thu ngân sách đạt 713 tỷ đồng.", header=RESOLUTION)
    assert said(found, "province_code", "status", "period_start") == [
        "93 plan 2025-01 level 713000000000 VND"
    ]


def test_what_herds_gave_is_of_the_whole_quarter() -> None:
    found = read("Đàn lợn 9 nghìn con; sản lượng thịt hơi 77 tấn, tăng 4%.", header=QUARTER_II)
    assert said(found, "item", "period_start") == [
        "lợn 2024-06 level 9000 unit",
        "thịt hơi 2024-04 level 77 tonne",
        "thịt hơi 2024-04 yoy_pct 4 percent",
    ]
