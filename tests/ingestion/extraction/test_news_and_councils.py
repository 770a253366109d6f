"""How news of provinces and resolutions of their councils tell of the year so far.

Each was learnt from such pages; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, read, said

COLUMNS = ("indicator", "sector", "period_start", "period_end")
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
    "months_may_be_printed_without_a_space": (
        ("Thu ngân sách 5tháng đầu năm đạt 900 tỷ đồng.",),
        [f"budget_revenue total {TO_MAY} level 900000000000 VND"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]
    assert said(read(*parts), *COLUMNS) == expected
