"""Reports of plans and of what became of them: each rule with a passage of our own."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, read, said

MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"

RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "what_is_done_until_the_end_of_a_month_is_done_since_january": (
        ("Thu nội địa ước thực hiện hết tháng 5/2024 là 90 tỷ đồng, đạt 44% dự toán.",),
        [
            f"budget_revenue budget:REV_DOM  {TO_MAY} level 90000000000 VND",
            f"budget_revenue budget:REV_DOM  {TO_MAY} plan_pct 44 percent",
        ],
    ),
    "the_mean_of_a_month_is_no_sum": (
        (
            "Xuất khẩu 5 tháng đạt 50 triệu USD (bình quân 1 tháng khoảng 10 triệu USD). Nhập khẩu"
            " 5 tháng đạt 20 triệu USD, bình quân mỗi tháng nhập khẩu 4 triệu USD.",
        ),
        [
            f"exports total  {TO_MAY} level 50000000 USD",
            f"imports total  {TO_MAY} level 20000000 USD",
        ],
    ),
    "a_base_behind_a_level_is_that_of_the_change_behind_it": (
        (
            "Doanh thu vận tải hàng hóa đạt 56 tỷ đồng so với tháng trước tăng 4%, so với cùng kỳ"
            " năm trước tăng 13%.",
        ),
        [
            f"transport_revenue total hàng hóa {MAY} level 56000000000 VND",
            f"transport_revenue total hàng hóa {MAY} mom_pct 4 percent",
            f"transport_revenue total hàng hóa {MAY} yoy_pct 13 percent",
        ],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_provincial_plans(parts: tuple[Part, ...], expected: list[str]) -> None:
    columns = ("indicator", "sector", "item", "period_start", "period_end")
    assert said(read(*parts), *columns) == expected
