"""How governments and departments tell of funds, products, shares and herds.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, item, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
PAID, PLAN = "public_investment_disbursed", "public_investment_plan"
Rules = dict[str, tuple[tuple[Part, ...], list[str]]]
FUNDS: Rules = {
    "a_fund_that_opens_a_line_is_a_part_of_what_was_paid": (
        (
            item("- Lũy kế giải ngân vốn đầu tư công đến 31/5/2024 đạt 700 tỷ đồng."),
            item("+ Vốn ngân sách tỉnh: giải ngân 400/1.600 tỷ đồng, đạt 25%."),
            item("+ Nguồn vốn ODA giải ngân đạt 300 tỷ đồng, đạt 40% kế hoạch."),
        ),
        [
            f"{PAID} total  {TO_MAY} level 700000000000 VND",
            f"{PAID} total Vốn ngân sách tỉnh {TO_MAY} level 400000000000 VND",
            f"{PLAN} total Vốn ngân sách tỉnh {YEAR} level 1600000000000 VND",
            f"{PAID} total Vốn ngân sách tỉnh {TO_MAY} plan_pct 25 percent",
            f"{PAID} total Nguồn vốn ODA {TO_MAY} level 300000000000 VND",
            f"{PAID} total Nguồn vốn ODA {TO_MAY} plan_pct 40 percent",
        ],
    ),
    "what_was_planned_of_a_fund_and_what_was_paid_are_both_its_own": (
        (
            "Lũy kế giải ngân vốn đầu tư công đến 31/5/2024 đạt 700 tỷ đồng.",
            "Vốn sự nghiệp: kế hoạch 90 tỷ đồng; đã giải ngân 27 tỷ đồng, đạt 30% kế hoạch.",
        ),
        [
            f"{PAID} total  {TO_MAY} level 700000000000 VND",
            f"{PLAN} total sự nghiệp {YEAR} level 90000000000 VND",
            f"{PAID} total sự nghiệp {TO_MAY} level 27000000000 VND",
            f"{PAID} total sự nghiệp {TO_MAY} plan_pct 30 percent",
        ],
    ),
    "other_capital_is_no_fund_of_public_investment": (
        (
            "Lũy kế giải ngân vốn đầu tư công đến 31/5/2024 đạt 700 tỷ đồng.",
            "Vốn huy động của các ngân hàng: 90 tỷ đồng, tăng 4%.",
        ),
        [
            f"{PAID} total  {TO_MAY} level 700000000000 VND",
            f"credit_deposits total  {MAY} level 90000000000 VND",
            f"credit_deposits total  {MAY} yoy_pct 4 percent",
        ],
    ),
    "what_is_planned_to_be_paid_is_the_plan": (
        (
            "Tình hình giải ngân vốn đầu tư công: Kế hoạch vốn năm 2024 là 2.800 tỷ đồng, đã giải"
            " ngân 700 tỷ đồng, đạt 25% kế hoạch.",
        ),
        [
            f"{PLAN} total  {YEAR} level 2800000000000 VND",
            f"{PAID} total  {TO_MAY} level 700000000000 VND",
            f"{PAID} total  {TO_MAY} plan_pct 25 percent",
        ],
    ),
}
PRODUCTS: Rules = {
    "products_are_told_of_without_the_head_of_a_list": (
        (
            "IIP tháng 5 tăng 6%. Sản phẩm thép đạt 20 nghìn tấn, tăng 5%; sản phẩm xi măng đạt 9"
            " nghìn tấn, giảm 3%. Sản lượng ô tô giảm 7%.",
        ),
        [
            f"iip total  {MAY} yoy_pct 6 percent",
            f"industrial_product_volume total thép {MAY} level 20000 tonne",
            f"industrial_product_volume total thép {MAY} yoy_pct 5 percent",
            f"industrial_product_volume total xi măng {MAY} level 9000 tonne",
            f"industrial_product_volume total xi măng {MAY} yoy_pct -3 percent",
            f"industrial_product_volume total ô tô {MAY} yoy_pct -7 percent",
        ],
    ),
    "what_is_sold_or_stored_of_a_product_is_not_what_was_made": (
        (
            "IIP tháng 5 tăng 6%. Sản phẩm thép tiêu thụ đạt 20 nghìn tấn. Sản lượng hàng qua cảng"
            " đạt 9 nghìn tấn.",
        ),
        [f"iip total  {MAY} yoy_pct 6 percent"],
    ),
    "a_list_whose_head_speaks_of_output_keeps_its_products": (
        ("IIP tăng 6%; một số sản phẩm có sản lượng giảm như: bia giảm 2%, tôm giảm 4%.",),
        [
            f"iip total  {MAY} yoy_pct 6 percent",
            f"industrial_product_volume total bia {MAY} yoy_pct -2 percent",
            f"industrial_product_volume total tôm {MAY} yoy_pct -4 percent",
        ],
    ),
    "a_list_in_a_block_of_its_own_is_of_the_months_just_named": (
        (
            "5 tháng đầu năm, IIP tăng 4% so với cùng kỳ; khai khoáng tăng 5%.",
            "Các ngành công nghiệp tăng mạnh là dệt tăng 13%, đồ uống tăng 14%.",
            "Một số sản phẩm công nghiệp tăng so với cùng kỳ: Xi măng tăng 20%; than tăng 6%.",
        ),
        [
            f"iip total  {TO_MAY} yoy_pct 4 percent",
            f"iip vsic:B  {TO_MAY} yoy_pct 5 percent",
            f"iip vsic:13  {TO_MAY} yoy_pct 13 percent",
            f"iip vsic:11  {TO_MAY} yoy_pct 14 percent",
            f"industrial_product_volume total Xi măng {TO_MAY} yoy_pct 20 percent",
            f"industrial_product_volume total than {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "growth_stands_before_what_is_to_grow": (
        ("Góp phần hoàn thành mục tiêu năm 2024 là tăng trưởng giá trị sản xuất công nghiệp 9%.",),
        [f"industrial_output total  {YEAR} yoy_pct 9 percent"],
    ),
    "percent_said_in_the_head_of_a_list_is_the_unit_of_its_numbers": (
        (
            "IIP tháng 5 tăng 4% so với cùng kỳ. Trong đó (%): khai khoáng tăng 5,1; chế biến, chế"
            " tạo giảm 6.",
        ),
        [
            f"iip total  {MAY} yoy_pct 4 percent",
            f"iip vsic:B  {MAY} yoy_pct 5.1 percent",
            f"iip vsic:C  {MAY} yoy_pct -6 percent",
        ],
    ),
}
OTHERS: Rules = {
    "until_the_end_of_a_quarter_is_since_january": (
        ("Tính đến hết quý II năm 2023, thu ngân sách nhà nước đạt 90 tỷ đồng.",),
        ["budget_revenue total  2023-01 2023-06 level 90000000000 VND"],
    ),
    "projects_in_force_are_all_there_are_in_the_month": (
        (
            "5 tháng đầu năm tỉnh cấp mới và điều chỉnh tăng vốn cho 15 dự án FDI với tổng số vốn"
            " đăng ký 90 triệu USD. Tính lũy kế, hiện nay toàn tỉnh có 170 dự án còn hiệu lực.",
        ),
        [
            f"fdi_projects registration:NEW+ADJUSTED  {TO_MAY} level 15 project",
            f"fdi_capital registration:NEW+ADJUSTED  {TO_MAY} level 90000000 USD",
            f"fdi_projects total  {MAY} level 170 project",
        ],
    ),
    "a_plan_that_was_exceeded_is_not_what_follows": (
        (
            "Xuống giống vụ đông xuân và hè thu đều vượt kế hoạch đề ra, sản lượng thu hoạch đạt 2"
            " triệu tấn.",
        ),
        [],
    ),
    "a_plan_in_a_bracket_is_the_one_that_figures_are_held_against": (
        (
            "Giải ngân vốn đầu tư công 5 tháng đạt 200 tỷ đồng. So với kế hoạch tỉnh giao (800 tỷ"
            " đồng), tỷ lệ giải ngân đạt 25%.",
        ),
        [
            f"{PAID} total  {TO_MAY} level 200000000000 VND",
            f"{PLAN} total  {YEAR} level 800000000000 VND",
            f"{PAID} total  {TO_MAY} plan_pct 25 percent",
        ],
    ),
    "what_leads_with_its_exports_is_what_they_are_of": (
        (
            "Kim ngạch xuất khẩu đạt 300 triệu USD. Thị trường Mỹ dẫn đầu với kim ngạch xuất khẩu"
            " 50 triệu USD. Nhóm hàng CN-TTCN vẫn là nhóm hàng chính với kim ngạch xuất khẩu 90"
            " triệu USD.",
        ),
        [
            f"exports total  {MAY} level 300000000 USD",
            f"exports total Mỹ {MAY} level 50000000 USD",
        ],
    ),
    "a_part_of_a_part_has_its_share_in_a_bracket": (
        (
            "Cơ cấu kinh tế 5 tháng: công nghiệp - xây dựng chiếm 42% (riêng công nghiệp là 20%);"
            " dịch vụ chiếm 33%.",
        ),
        [
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} share_pct 42 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} share_pct 20 percent",
            f"grdp economy:SERVICES  {TO_MAY} share_pct 33 percent",
        ],
    ),
    "trade_told_of_after_the_border_is_the_borders": (
        (
            "Xuất nhập khẩu qua các cửa khẩu ổn định. Xuất khẩu đạt 9 triệu USD, tăng 4%; nhập khẩu"
            " đạt 6 triệu USD. Kim ngạch xuất khẩu của tỉnh đạt 5 triệu USD. Nhập khẩu đạt 2 triệu"
            " USD.",
        ),
        [
            f"exports total  {MAY} level 5000000 USD",
            f"imports total  {MAY} level 2000000 USD",
        ],
    ),
    "what_follows_the_border_and_is_no_trade_is_the_provinces": (
        ("Xuất khẩu qua cửa khẩu đạt 9 triệu USD. Tổng mức bán lẻ hàng hóa đạt 60 tỷ đồng.",),
        [f"retail_services retail:GOODS  {MAY} level 60000000000 VND"],
    ),
    "all_animals_together_are_no_kind_of_animal": (
        ("Chăn nuôi ổn định, tổng đàn gia súc, gia cầm đạt 30 triệu con, tăng 4%.",),
        [
            f"livestock_heads total  {MAY} level 30000000 unit",
            f"livestock_heads total  {MAY} yoy_pct 4 percent",
        ],
    ),
    "a_share_of_the_plan_may_be_said_to_make_it_up": (
        ("Thu ngân sách tháng 5 đạt 900 tỷ đồng, chiếm 9,8% dự toán, tăng 3% so với cùng kỳ.",),
        [
            f"budget_revenue total  {MAY} level 900000000000 VND",
            f"budget_revenue total  {MAY} plan_pct 9.8 percent",
            f"budget_revenue total  {MAY} yoy_pct 3 percent",
        ],
    ),
    "what_is_named_behind_a_plan_held_against_it_is_no_plan": (
        ("Thu ngân sách đạt khá so với dự toán, tổng thu ước thực hiện 900 tỷ đồng.",),
        [f"budget_revenue total  {MAY} level 900000000000 VND"],
    ),
    "what_imports_are_for_is_not_what_is_listed": (
        (
            "Hàng nhập khẩu phục vụ sản xuất, xuất khẩu: thép đạt 7 triệu USD; bông đạt 2 triệu"
            " USD.",
        ),
        [
            f"imports total thép {MAY} level 7000000 USD",
            f"imports total bông {MAY} level 2000000 USD",
        ],
    ),
}
RULES = {**FUNDS, **PRODUCTS, **OTHERS}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_governments(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
