"""What departments of finance, of planning and of industry and trade say in ways of their own.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
QUARTER = "2024-01 2024-03"
Rules = dict[str, tuple[tuple[Part, ...], list[str]]]
TRADE: Rules = {
    "a_main_market_is_an_item_and_no_more_of_the_sentence": (
        (
            "Kim ngạch xuất khẩu tháng 5 đạt 200 triệu USD. Châu Á là thị trường xuất khẩu chính"
            " của tỉnh (chiếm tỷ trọng 60%) tăng 4%; thị trường châu Âu (chiếm 6%) giảm 2%.",
        ),
        [
            f"exports total  {MAY} level 200000000 USD",
            f"exports total Châu Á {MAY} share_pct 60 percent",
            f"exports total Châu Á {MAY} yoy_pct 4 percent",
            f"exports total châu Âu {MAY} share_pct 6 percent",
            f"exports total châu Âu {MAY} yoy_pct -2 percent",
        ],
    ),
    "a_market_that_buys_most_bought_so_much": (
        ("Mỹ tiếp tục là thị trường xuất khẩu lớn nhất với kim ngạch đạt 9 triệu USD.",),
        [f"exports total Mỹ {MAY} level 9000000 USD"],
    ),
    "markets_open_a_sentence_behind_the_exports_that_they_bought": (
        (
            "Xuất khẩu 5 tháng đạt 90 triệu USD. Mỹ 40 triệu USD, Nhật Bản 20 triệu USD.",
            "Nhập khẩu đạt 30 triệu USD. Đức 9 triệu USD.",  # which of the two, nothing says
        ),
        [
            f"exports total  {TO_MAY} level 90000000 USD",
            f"exports total Mỹ {TO_MAY} level 40000000 USD",
            f"exports total Nhật Bản {TO_MAY} level 20000000 USD",
            f"imports total  {MAY} level 30000000 USD",
        ],
    ),
    "the_verb_behind_an_owner_is_no_part_of_its_name": (
        (
            "Xuất khẩu tháng 5 đạt 90 triệu USD, trong đó kinh tế có vốn đầu tư nước ngoài xuất 60"
            " triệu USD, doanh nghiệp có vốn đầu tư trong nước xuất 30 triệu USD.",
        ),
        [
            f"exports total  {MAY} level 90000000 USD",
            f"exports ownership:FDI  {MAY} level 60000000 USD",
            f"exports ownership:DOMESTIC  {MAY} level 30000000 USD",
        ],
    ),
    "what_takes_the_greatest_share_with_a_percentage_has_that_share": (
        (
            "Xuất khẩu tháng 5 đạt 90 triệu USD, trong đó nông sản chiếm tỷ trọng lớn với mức tăng"
            " 10%; thị trường Đức vẫn chiếm tỷ trọng lớn nhất với 40%.",
        ),
        [
            f"exports total  {MAY} level 90000000 USD",
            f"exports total nông sản {MAY} yoy_pct 10 percent",
            f"exports total Đức {MAY} share_pct 40 percent",
        ],
    ),
    "goods_before_a_turn_are_not_what_is_traded_after_it": (
        (
            "Về hai mặt hàng chủ lực: sắn và gạo gặp khó, nhưng kim ngạch xuất khẩu vẫn đạt 75"
            " triệu USD.",
        ),
        [f"exports total  {MAY} level 75000000 USD"],
    ),
    "the_share_of_an_amount_that_is_named_otherwise_is_none_of_what_was_spoken_of": (
        ("Luân chuyển hàng hóa đạt 3 triệu tấn.km. Đường thủy chiếm 10% khối lượng hàng hóa.",),
        [f"freight_traffic total  {MAY} level 3000000 t.km"],
    ),
}
INDUSTRY: Rules = {
    "what_is_in_stock_was_not_made_now": (
        ("IIP tăng 5%. Sản lượng gạch tồn kho 9 triệu viên.",),
        [
            f"iip total  {MAY} yoy_pct 5 percent",
            f"industrial_inventory_volume total gạch {MAY} level 9000000 unit",
        ],
    ),
    "what_was_made_stands_behind_its_amount": (
        (
            "Tháng 5, toàn tỉnh sản xuất được 40 nghìn tấn đường kính, tăng 8%; 9 nghìn tấn sợi"
            " các loại, giảm 2%.",
        ),
        [
            f"industrial_product_volume total đường kính {MAY} level 40000 tonne",
            f"industrial_product_volume total đường kính {MAY} yoy_pct 8 percent",
            f"industrial_product_volume total sợi các loại {MAY} level 9000 tonne",
            f"industrial_product_volume total sợi các loại {MAY} yoy_pct -2 percent",
        ],
    ),
    "products_listed_by_their_value_are_products": (
        (
            "Giá trị sản xuất công nghiệp (giá so sánh 2010) tháng 5 đạt 90 tỷ đồng. Một số sản"
            " phẩm có giá trị sản xuất công nghiệp 5 tháng tăng như ván dăm (tăng 3%); chỉ tơ (tăng"
            " 4%); thùng bìa (trừ bìa nhăn) tăng 2%.",
        ),
        [
            f"industrial_output total  {MAY} level 90000000000 VND",
            f"industrial_product_volume total ván dăm {TO_MAY} yoy_pct 3 percent",
            f"industrial_product_volume total chỉ tơ {TO_MAY} yoy_pct 4 percent",
            f"industrial_product_volume total thùng bìa (trừ bìa nhăn) {TO_MAY} yoy_pct 2 percent",
        ],
    ),
    "products_follow_the_one_that_grew_most": (
        (
            "IIP tăng 5%. Các sản phẩm chủ yếu tăng khá, mạnh nhất là bia tăng 9%, than cám tăng"
            " 4%.",
        ),
        [
            f"iip total  {MAY} yoy_pct 5 percent",
            f"industrial_product_volume total bia {MAY} yoy_pct 9 percent",
            f"industrial_product_volume total than cám {MAY} yoy_pct 4 percent",
        ],
    ),
    "a_factory_is_no_province_but_the_factories_are": (
        (
            "IIP tăng 5%. Các nhà máy sản xuất được 9 triệu lít bia; cao lanh đạt 4 nghìn tấn.",
            "Nhà máy Sông Đà sản xuất được 2 triệu lít bia.",
        ),
        [
            f"iip total  {MAY} yoy_pct 5 percent",
            f"industrial_product_volume total bia {MAY} level 9000000 litre",
            f"industrial_product_volume total cao lanh {MAY} level 4000 tonne",
        ],
    ),
    "the_output_of_a_branch_that_the_sentence_is_about": (
        (
            "Giá trị sản xuất công nghiệp tháng 5 đạt 90 tỷ đồng.",
            "Công nghiệp khai khoáng tiếp tục phát triển mạnh, giá trị sản xuất đạt 20 tỷ đồng.",
        ),
        [
            f"industrial_output total  {MAY} level 90000000000 VND",
            f"industrial_output vsic:B  {MAY} level 20000000000 VND",
        ],
    ),
    "a_branch_behind_a_product_is_of_the_index": (
        (
            "IIP tháng 5 tăng 9%, trong đó sản lượng điện sản xuất tăng 12% (chiếm trên 50% toàn"
            " ngành); ngành khai khoáng tăng 2%.",
        ),
        [
            f"iip total  {MAY} yoy_pct 9 percent",
            f"industrial_product_volume total điện sản xuất {MAY} yoy_pct 12 percent",
            f"iip vsic:B  {MAY} yoy_pct 2 percent",
        ],
    ),
    "the_whole_of_industry_is_no_first_of_two_branches": (
        ("IIP tăng 5%. Trong các ngành công nghiệp, ngành khai khoáng giảm 3%.",),
        [f"iip total  {MAY} yoy_pct 5 percent", f"iip vsic:B  {MAY} yoy_pct -3 percent"],
    ),
    "names_of_branches_are_also_printed_in_short": (
        ("IIP tăng 5%, trong đó: SX trang phục tăng 7%; SXSP thuốc lá giảm 2%.",),
        [
            f"iip total  {MAY} yoy_pct 5 percent",
            f"iip vsic:14  {MAY} yoy_pct 7 percent",
            f"iip vsic:12  {MAY} yoy_pct -2 percent",
        ],
    ),
    "a_base_that_closes_the_list_is_nearer_than_that_of_the_sentence_before": (
        (
            "Giá trị sản xuất công nghiệp tháng 5 tăng 1% so với tháng trước và tăng 9% so với cùng"
            " kỳ. Trong đó, kinh tế nhà nước giảm 22%; khu vực FDI tăng 6% so với tháng trước.",
        ),
        [
            f"industrial_output total  {MAY} mom_pct 1 percent",
            f"industrial_output total  {MAY} yoy_pct 9 percent",
            f"industrial_output ownership:STATE  {MAY} mom_pct -22 percent",
            f"industrial_output ownership:FDI  {MAY} mom_pct 6 percent",
        ],
    ),
}
MONEY: Rules = {
    "a_fund_with_a_bare_amount_and_what_was_paid_of_it": (
        (
            "Giải ngân vốn đầu tư công đến hết tháng 5 đạt 90 tỷ đồng.",
            "Vốn ODA 20 tỷ đồng, giải ngân 3 tỷ đồng.",
        ),
        [
            f"public_investment_disbursed total  {TO_MAY} level 90000000000 VND",
            f"public_investment_plan total Vốn ODA {YEAR} level 20000000000 VND",
            f"public_investment_disbursed total Vốn ODA {TO_MAY} level 3000000000 VND",
        ],
    ),
    "new_projects_with_their_capital_in_a_bracket": (
        (
            "Thu hút FDI 5 tháng đạt 90 triệu USD, gồm 3 dự án mới (60 triệu USD) và 2 dự án tăng"
            " vốn (30 triệu USD); có 4 dự án giảm vốn (5 triệu USD).",
        ),
        [
            f"fdi_capital total  {TO_MAY} level 90000000 USD",
            f"fdi_projects registration:NEW  {TO_MAY} level 3 project",
            f"fdi_capital registration:NEW  {TO_MAY} level 60000000 USD",
            f"fdi_projects registration:ADJUSTED  {TO_MAY} level 2 project",
            f"fdi_capital registration:ADJUSTED  {TO_MAY} level 30000000 USD",
        ],
    ),
    "until_now_all_projects_are_counted_and_not_only_the_new_ones": (
        (
            "Tháng 5, tỉnh cấp mới 4 dự án đầu tư trong nước với tổng vốn 90 tỷ đồng. Đến nay, trên"
            " địa bàn tỉnh có 80 dự án với số vốn đăng ký 900 tỷ đồng.",
        ),
        [
            f"domestic_projects registration:NEW  {MAY} level 4 project",
            f"domestic_capital registration:NEW  {MAY} level 90000000000 VND",
            f"domestic_projects total  {MAY} level 80 project",
            f"domestic_capital total  {MAY} level 900000000000 VND",
        ],
    ),
    "what_stands_right_behind_the_projects_says_which_they_are": (
        (
            "Ngoài số vốn được cấp mới, toàn tỉnh có 5 dự án FDI điều chỉnh tăng vốn; có 30 dự án"
            " FDI đi vào hoạt động.",
        ),
        [f"fdi_projects registration:ADJUSTED  {MAY} level 5 project"],
    ),
    "projects_behind_a_semicolon_are_of_the_kind_that_the_sentence_named": (
        (
            "Đầu tư trong nước: cấp mới 3 dự án.",
            "Về FDI, cấp mới 6 dự án FDI, vốn cấp mới 9 triệu USD; điều chỉnh vốn cho 7 dự án.",
        ),
        [
            f"domestic_projects registration:NEW  {MAY} level 3 project",
            f"fdi_projects registration:NEW  {MAY} level 6 project",
            f"fdi_capital registration:NEW  {MAY} level 9000000 USD",
            f"fdi_projects registration:ADJUSTED  {MAY} level 7 project",
        ],
    ),
    "more_of_the_years_plan_than_a_month_could_reach_is_reached_so_far": (
        ("Thu ngân sách đạt 900 tỷ đồng, bằng 45% dự toán.",),
        [
            f"budget_revenue total  {TO_MAY} level 900000000000 VND",
            f"budget_revenue total  {TO_MAY} plan_pct 45 percent",
        ],
    ),
    "what_was_planned_stays_planned_behind_a_figure_that_was_not_read": (
        (
            "Năm 2025, tỉnh phấn đấu giá trị sản xuất công nghiệp đạt 90 tỷ đồng. Phấn đấu doanh số"
            " bán buôn đạt 30 tỷ đồng. Phấn đấu kim ngạch xuất khẩu đạt 20 triệu USD.",
        ),
        [
            "industrial_output total  2025-01 2025-12 level 90000000000 VND",
            "exports total  2025-01 2025-12 level 20000000 USD",
        ],
    ),
    "what_the_head_of_a_list_says_of_shares_moves_none": (
        (
            "Thu ngân sách 5 tháng đạt 900 tỷ đồng. Một số khoản thu chiếm tỉ trọng lớn và tăng"
            " khá, như: thu từ doanh nghiệp nhà nước trung ương tăng 12%.",
            "Thu ngân sách địa phương được hưởng đạt 500 tỷ đồng.",
        ),
        [
            f"budget_revenue total  {TO_MAY} level 900000000000 VND",
            f"budget_revenue budget:REV_SOE_C  {TO_MAY} yoy_pct 12 percent",
        ],
    ),
    "a_bare_number_is_of_the_word_behind_it": (
        (
            "Tháng 5 có 9 doanh nghiệp thành lập mới; thành lập mới 4 văn phòng đại diện.",
            "Toàn tỉnh có 800 doanh nghiệp còn đăng ký hoạt động.",
        ),
        [
            f"enterprises_new total  {MAY} level 9 enterprise",
            f"enterprises_active total  {MAY} level 800 enterprise",
        ],
    ),
    "capital_attracted_in_a_quarter_is_no_stock_of_its_last_month": (
        ("Quý I thu hút FDI đạt 90 triệu USD. Vốn đầu tư trong nước đạt 400 tỷ đồng.",),
        [
            f"fdi_capital total  {QUARTER} level 90000000 USD",
            f"domestic_capital total  {QUARTER} level 400000000000 VND",
        ],
    ),
}
RULES = {**TRADE, **INDUSTRY, **MONEY}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_finance_and_industry(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
