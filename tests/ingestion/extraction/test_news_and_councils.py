"""How news of provinces and resolutions of their councils tell of the year so far.

Each was learnt from such pages; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, heading, numbered, read, said

COLUMNS = ("indicator", "sector", "period_start", "period_end")
PAID, PLAN = "public_investment_disbursed", "public_investment_plan"
MAY, TO_MAY, QUARTER = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-03"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_period_behind_its_figure_dates_it": (
        ("Chỉ số sản xuất toàn ngành tăng 8,5% trong 5 tháng, khai khoáng tăng 2%.",),
        [
            f"iip total {TO_MAY} yoy_pct 8.5 percent",
            f"iip vsic:B {TO_MAY} yoy_pct 2 percent",
        ],
    ),
    "an_amount_is_dated_behind_it_too": (
        ("Xuất siêu hơn 30 triệu USD trong quý I; nhập khẩu đạt 20 triệu USD trong tháng 5.",),
        [
            f"trade_balance total {QUARTER} level 30000000 USD",
            f"imports total {MAY} level 20000000 USD",
        ],
    ),
    "a_period_behind_a_dated_figure_is_of_the_next": (
        ("Xuất khẩu tháng 5 đạt 9 triệu USD, 5 tháng, đạt 40 triệu USD.",),
        [
            f"exports total {MAY} level 9000000 USD",
            f"exports total {TO_MAY} level 40000000 USD",
        ],
    ),
    "a_ratio_may_have_two_bases": (
        (
            "Thu ngân sách 5 tháng đạt 900 tỷ đồng, bằng 44% dự toán và 114% so với cùng kỳ.",
            "Chi ngân sách 5 tháng đạt 700 tỷ đồng, bằng 103% so với cùng kỳ và 41% dự toán.",
        ),
        [
            f"budget_revenue total {TO_MAY} level 900000000000 VND",
            f"budget_revenue total {TO_MAY} plan_pct 44 percent",
            f"budget_revenue total {TO_MAY} yoy_pct 14 percent",
            f"budget_expenditure total {TO_MAY} level 700000000000 VND",
            f"budget_expenditure total {TO_MAY} yoy_pct 3 percent",
            f"budget_expenditure total {TO_MAY} plan_pct 41 percent",
        ],
    ),
    "a_small_rate_behind_a_ratio_may_be_a_change": (
        ("Thu ngân sách 5 tháng đạt 900 tỷ đồng, bằng 44% dự toán và 4% so với cùng kỳ.",),
        [
            f"budget_revenue total {TO_MAY} level 900000000000 VND",
            f"budget_revenue total {TO_MAY} plan_pct 44 percent",
        ],
    ),
    "growth_that_sectors_share_is_the_economys": (
        (
            "Xuất siêu 5 tháng đạt 30 triệu USD. Trong mức tăng trưởng chung 8,5%, khu vực dịch"
            " vụ tăng 9%, đóng góp 3,5 điểm phần trăm.",
        ),
        [
            f"trade_balance total {TO_MAY} level 30000000 USD",
            f"grdp total {TO_MAY} yoy_pct 8.5 percent",
            f"grdp economy:SERVICES {TO_MAY} yoy_pct 9 percent",
            f"grdp economy:SERVICES {TO_MAY} contribution_pp 3.5 pp",
        ],
    ),
    "growth_that_branches_share_is_of_what_was_spoken_of": (
        ("IIP 5 tháng tăng 8%. Trong mức tăng chung, khai khoáng đóng góp 3,5 điểm phần trăm.",),
        [
            f"iip total {TO_MAY} yoy_pct 8 percent",
            f"iip vsic:B {TO_MAY} contribution_pp 3.5 pp",
        ],
    ),
    "the_months_of_a_section_hold_below_its_narrower_headings": (
        (
            numbered("I.", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ 5 THÁNG NĂM 2024"),
            numbered("1.", "Thu hút đầu tư quý I"),
            "Toàn tỉnh có 40 doanh nghiệp giải thể.",
            numbered("2.", "Nông nghiệp"),
            "Sản lượng thủy sản đạt 500 tấn.",
            numbered("II.", "ĐÁNH GIÁ CHUNG"),
            "Toàn tỉnh xảy ra 7 vụ tai nạn giao thông.",
        ),
        [
            f"enterprises_dissolved total {QUARTER} level 40 enterprise",
            f"aquatic_output total {TO_MAY} level 500 tonne",
            f"traffic_accidents total {MAY} level 7 case",
        ],
    ),
    "a_heading_of_two_periods_dates_nothing": (
        (heading("TÌNH HÌNH THÁNG 5 VÀ 5 THÁNG"), "Toàn tỉnh xảy ra 7 vụ tai nạn giao thông."),
        [f"traffic_accidents total {MAY} level 7 case"],
    ),
    "what_is_compared_with_last_month_is_the_months_in_such_a_section": (
        (
            numbered("I.", "KẾT QUẢ 5 THÁNG"),
            "Tổng mức bán lẻ đạt 900 tỷ đồng, tăng 2% so với tháng trước.",
        ),
        [
            f"retail_services total {MAY} level 900000000000 VND",
            f"retail_services total {MAY} mom_pct 2 percent",
        ],
    ),
    "a_fund_may_open_a_sentence": (
        (
            "Giải ngân vốn đầu tư công 5 tháng đạt 700 tỷ đồng, bằng 25% kế hoạch. Ba chương trình"
            " MTQG: giải ngân 40/600 tỷ đồng.",
        ),
        [
            f"{PAID} total {TO_MAY} level 700000000000 VND",
            f"{PAID} total {TO_MAY} plan_pct 25 percent",
            f"{PAID} total {TO_MAY} level 40000000000 VND",
            f"{PLAN} total 2024-01 2024-12 level 600000000000 VND",
        ],
    ),
    "branches_add_to_the_growth_of_industry_without_a_verb": (
        (
            "IIP 5 tháng tăng 8%; đóng góp vào mức tăng chung: chế biến, chế tạo đóng góp 7,4 điểm"
            " phần trăm; sản xuất và phân phối điện 0,6 điểm phần trăm.",
        ),
        [
            f"iip total {TO_MAY} yoy_pct 8 percent",
            f"iip vsic:C {TO_MAY} contribution_pp 7.4 pp",
            f"iip vsic:D {TO_MAY} contribution_pp 0.6 pp",
        ],
    ),
    "retail_sales_in_short_are_a_part_of_them": (
        (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ 5 tháng đạt 900 tỷ đồng. Chia ra: bán"
            " lẻ 700 tỷ đồng; lưu trú, ăn uống 200 tỷ đồng.",
        ),
        [
            f"retail_services total {TO_MAY} level 900000000000 VND",
            f"retail_services retail:GOODS {TO_MAY} level 700000000000 VND",
            f"retail_services retail:ACCFOOD {TO_MAY} level 200000000000 VND",
        ],
    ),
    "months_may_be_printed_without_a_space": (
        ("Thu ngân sách 5tháng đầu năm đạt 900 tỷ đồng.",),
        [f"budget_revenue total {TO_MAY} level 900000000000 VND"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]
    assert said(read(*parts), *COLUMNS) == expected


THINGS: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_label_of_farming_may_be_followed_by_bare_animals": (
        ("Chăn nuôi: heo 900 con, tăng 5% so cùng kỳ; trâu 80 con.",),
        [
            f"livestock_heads heo {MAY} level 900 unit",
            f"livestock_heads heo {MAY} yoy_pct 5 percent",
            f"livestock_heads trâu {MAY} level 80 unit",
        ],
    ),
    "a_crop_alone_opens_a_sentence_where_crops_are_spoken_of": (
        ("Năng suất lúa đạt 60 tạ/ha. Cây ngô 400 ha, lạc 30 ha.",),
        [
            f"crop_yield lúa {MAY} level 6 tonne/ha",
            f"crop_area ngô {MAY} level 400 ha",
            f"crop_area lạc {MAY} level 30 ha",
        ],
    ),
    "what_was_harmed_is_no_area": (
        ("Diện tích lúa 900 ha. Cây ngô 400 ha bị ngập.",),
        [f"crop_area lúa {MAY} level 900 ha"],
    ),
    "how_far_a_crop_has_grown_names_no_crop": (
        ("Lúa hè thu xuống giống 900 ha, trong đó giai đoạn mạ 400 ha, làm đòng 500 ha.",),
        [f"crop_area Lúa hè thu {MAY} level 900 ha"],
    ),
    "what_is_sold_is_not_what_was_grown": (
        ("Vải thiều: sản lượng 900 tấn, trong đó xuất khẩu 300 tấn.",),
        [f"crop_output Vải thiều {MAY} level 900 tonne"],
    ),
    "bad_debt_in_percent_is_a_share": (
        ("Dư nợ 900 tỷ đồng; nợ xấu 1,2%. Nợ xấu tăng 4% so với cùng kỳ.",),
        [
            f"credit_loans  {MAY} level 900000000000 VND",
            f"credit_loans nợ xấu {MAY} share_pct 1.2 percent",
            f"credit_loans nợ xấu {MAY} yoy_pct 4 percent",
        ],
    ),
    "a_list_of_a_month_and_of_the_months_so_far_begins_with_the_month": (
        (
            "Sản phẩm chủ yếu tháng 5 và 5 tháng: Than 2 tấn, lũy kế 9 tấn; bia 3 lít, lũy kế"
            " 8 lít.",
        ),
        [
            f"industrial_product_volume Than {MAY} level 2 tonne",
            f"industrial_product_volume Than {TO_MAY} level 9 tonne",
            f"industrial_product_volume bia {MAY} level 3 litre",
            f"industrial_product_volume bia {TO_MAY} level 8 litre",
        ],
    ),
    "a_list_of_two_periods_without_a_sum_is_of_the_last": (
        ("Sản phẩm chủ yếu tháng 5 và 5 tháng: Than 2 tấn.",),
        [f"industrial_product_volume Than {TO_MAY} level 2 tonne"],
    ),
    "what_is_new_does_not_stand_behind_what_is_in_force": (
        ("Lũy kế đến nay có 90 dự án FDI. Trong nước 5 tháng: cấp mới 6 dự án, vốn 40 tỷ đồng.",),
        [
            f"fdi_projects  {MAY} level 90 project",
            f"domestic_projects  {TO_MAY} level 6 project",
            f"domestic_capital  {TO_MAY} level 40000000000 VND",
        ],
    ),
    "a_kind_of_places_is_a_topic_with_words_before_it": (
        ("Phát triển cụm công nghiệp: toàn tỉnh có 9 CCN với tổng diện tích 300 ha.",),
        [
            f"industrial_clusters  {MAY} level 9 unit",
            f"industrial_cluster_area  {MAY} level 300 ha",
        ],
    ),
    "where_things_are_is_no_topic": (
        ("Tại các khu công nghiệp: có 12 doanh nghiệp giải thể.",),
        [],
    ),
    "a_resolution_in_short_is_the_plan": (
        ("Xuất khẩu 5 tháng đạt 90 triệu USD, đạt 41,2% NQ, tăng 7%.",),
        [
            f"exports  {TO_MAY} level 90000000 USD",
            f"exports  {TO_MAY} plan_pct 41.2 percent",
            f"exports  {TO_MAY} yoy_pct 7 percent",
        ],
    ),
    "what_was_attracted_until_a_day_goes_on": (
        (
            "Đến ngày 20/5, tỉnh đã thu hút 500 tỷ đồng vốn kinh doanh; thu hút 20 triệu USD vốn"
            " đầu tư nước ngoài, gồm 4 dự án mới. Đến nay, có 90 dự án đầu tư nước ngoài.",
        ),
        [
            f"fdi_capital  {TO_MAY} level 20000000 USD",
            f"fdi_projects  {TO_MAY} level 4 project",
            f"fdi_projects  {MAY} level 90 project",
        ],
    ),
}


@pytest.mark.parametrize("rule", THINGS)
def test_rules_of_things(rule: str) -> None:
    parts, expected = THINGS[rule]
    assert said(read(*parts), "indicator", "item", "period_start", "period_end") == expected


NATION: dict[str, tuple[str, list[str]]] = {
    "a_bracket_behind_the_country_has_its_rate": (
        "IIP tháng 5 tăng 12%, cao hơn bình quân chung cả nước (8,5%); khai khoáng tăng 3%.",
        ["62 total 12", "VN total 8.5", "62 vsic:B 3"],
    ),
    "its_base_is_that_of_the_rate_before": (
        "Chi ngân sách bằng 64% dự toán, thấp hơn mức bình quân của cả nước (68%).",
        ["62 total 64", "VN total 68"],
    ),
    "what_is_held_against_the_country_is_no_rate_of_it": (
        "Chi ngân sách bằng 64% dự toán, thấp hơn 4% so với cả nước.",
        ["62 total 64"],
    ),
}


@pytest.mark.parametrize("rule", NATION)
def test_rates_of_the_country(rule: str) -> None:
    sentence, expected = NATION[rule]
    frame = read(sentence).observations
    assert [
        f"{r[0]} {r[1]} {r[2].normalize():f}"
        for r in frame.select("province_code", "sector", "value").rows()
    ] == expected


def test_a_fund_that_opens_a_sentence_is_the_thing_that_was_paid() -> None:
    frame = read(
        "Giải ngân vốn đầu tư công 5 tháng đạt 700 tỷ đồng. Ba chương trình MTQG: giải ngân"
        " 40/600 tỷ đồng."
    ).observations
    assert frame["item"].to_list() == ["", "Ba chương trình MTQG", "Ba chương trình MTQG"]
