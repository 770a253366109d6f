"""What one figure of two parts taught, and guests from abroad; the sentences are our own."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said

MAY = "2024-05 2024-05"
QUARTER = "2024-01 2024-03"
RULES: dict[str, tuple[str, list[str]]] = {
    "goods_and_a_service_are_no_service": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống đạt 900 tỷ đồng.",
        [],
    ),
    "goods_and_the_last_of_services_are_no_service": (
        "Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ sử dụng và doanh thu dịch vụ lưu trú, ăn uống,"
        " du lịch lữ hành tăng 17% so cùng kỳ.",
        [],
    ),
    "a_service_with_a_verb_of_its_own_is_one": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 900 tỷ đồng; dịch vụ ăn uống đạt 80 tỷ"
        " đồng.",
        [
            f"retail_services total {MAY} level 900000000000 VND",
            f"retail_services retail:FOOD {MAY} level 80000000000 VND",
        ],
    ),
    "a_service_in_the_sum_of_all_is_one": (
        "Trong tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, dịch vụ lưu trú đạt 90 tỷ đồng.",
        [f"retail_services retail:ACCOM {MAY} level 90000000000 VND"],
    ),
    "guests_from_abroad_are_not_all": (
        "Quý I đón 900 nghìn lượt khách, tăng 8% so quý đầu của năm 2023, riêng lượng khách nước"
        " ngoài đạt 16.500 lượt.",
        [
            f"tourist_visits total {QUARTER} level 900000 visit",
            f"tourist_visits total {QUARTER} yoy_pct 8 percent",
            f"tourist_visits tourism:INTERNATIONAL {QUARTER} level 16500 visit",
        ],
    ),
    "revenue_of_the_branch_is_that_of_tourism": (
        "Doanh thu từ ngành du lịch đạt 460 tỷ đồng.",
        [f"tourism_revenue total {MAY} level 460000000000 VND"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_joined(rule: str) -> None:
    words, expected = RULES[rule]
    found = read(words)
    assert said(found, "indicator", "sector", "period_start", "period_end") == expected
