"""Each indicator in the words of offices, among figures of others: whose, when, and of what.

The sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "goods_stand_within_the_name_of_who_makes_them": (
        (
            "Doanh thu của Công ty cổ phần Giống bò sữa Mộc Châu tháng 5 đạt 90 tỷ đồng; Công ty Xi"
            " măng Mai Sơn đạt 62 tỷ đồng.",
        ),
        [
            f"enterprise_revenue total Giống bò sữa Mộc Châu {MAY} level 90000000000 VND",
            f"enterprise_revenue total Xi măng Mai Sơn {MAY} level 62000000000 VND",
        ],
    ),
    "what_an_enterprise_does_is_no_part_of_its_name": (
        ("Doanh thu của Công ty Vinamilk sản xuất tại Mộc Châu đạt 90 tỷ đồng.",),
        [f"enterprise_revenue total Vinamilk {MAY} level 90000000000 VND"],
    ),
    "what_only_clears_the_customs_is_not_the_provinces_trade": (
        (
            "Tổng trị giá hàng hóa xuất nhập khẩu làm thủ tục hải quan trên địa bàn đạt 45 triệu"
            " USD.",
        ),
        [],
    ),
    "the_day_of_a_price_is_no_part_of_the_thing": (
        (
            "Giá vàng trong nước ngày 25/5 giao dịch ở mức 36,5 - 36,7 triệu đồng/lượng. Ngày 20/5,"
            " lúa tươi 5.400 đồng/kg.",
        ),
        [
            f"commodity_price total vàng {MAY} level 3650000 VND/unit",
            f"commodity_price total vàng {MAY} level 3670000 VND/unit",
            f"commodity_price total lúa tươi {MAY} level 5400 VND/kg",
        ],
    ),
    "what_stands_beside_so_much_of_the_years_plan_is_summed_up_too": (
        ("Thu từ xổ số kiến thiết 41 tỷ đồng, đạt 53,2% dự toán; thu viện trợ 1,1 tỷ đồng.",),
        [
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} level 41000000000 VND",
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} plan_pct 53.2 percent",
            f"budget_revenue budget:REV_AID  {TO_MAY} level 1100000000 VND",
        ],
    ),
    "what_stands_beside_a_months_part_of_the_plan_is_the_months": (
        ("Thu từ xổ số kiến thiết 4 tỷ đồng, đạt 5,2% dự toán; thu viện trợ 1,1 tỷ đồng.",),
        [
            f"budget_revenue budget:REV_LOTTERY  {MAY} level 4000000000 VND",
            f"budget_revenue budget:REV_LOTTERY  {MAY} plan_pct 5.2 percent",
            f"budget_revenue budget:REV_AID  {MAY} level 1100000000 VND",
        ],
    ),
    "what_some_of_those_paid_who_were_given_money_is_not_all": (
        (
            "Có 5 chủ đầu tư giải ngân trên 80%; 3 chủ đầu tư giải ngân dưới 30% kế hoạch; Ban QLDA"
            " huyện Mộc Châu giải ngân 12 tỷ đồng, đạt 22%.",
        ),
        [],
    ),
    "what_all_sources_paid_is": (
        (
            "Đến 31/5 giải ngân vốn đầu tư công 900 tỷ đồng. Tổng các nguồn giải ngân đạt 43,5%"
            " tổng kế hoạch.",
        ),
        [
            f"public_investment_disbursed total  {TO_MAY} level 900000000000 VND",
            f"public_investment_disbursed total  {TO_MAY} plan_pct 43.5 percent",
        ],
    ),
    "a_programme_of_aims_is_no_aim": (
        (
            "Giải ngân vốn các chương trình mục tiêu quốc gia 5 tháng đạt 412 tỷ đồng, trong đó"
            " giảm nghèo bền vững 214 tỷ đồng, đạt 51,2%.",
        ),
        [
            "public_investment_disbursed total chương trình mục tiêu quốc gia"
            f" {TO_MAY} level 412000000000 VND",
            f"public_investment_disbursed total giảm nghèo bền vững {TO_MAY} level 214000000000"
            " VND",
            f"public_investment_disbursed total giảm nghèo bền vững {TO_MAY} plan_pct 51.2 percent",
        ],
    ),
    "a_forest_that_is_tended_was_planted_before": (
        ("Trồng rừng tập trung 5 tháng đạt 812 ha; chăm sóc rừng 1.120 ha.",),
        [f"forest_planted_area total rừng tập trung {TO_MAY} level 812 ha"],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_each_indicator(name: str) -> None:
    parts, expected = RULES[name]
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
