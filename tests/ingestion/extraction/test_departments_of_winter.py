"""Reports of departments once more: bases with their year, plans paid out, projects within capital.

Each rule was found in reports of offices not read before; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY, YEAR = "2024-05 2024-05", "2024-01 2024-05", "2024-01 2024-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "the_year_of_a_base_dates_nothing_behind_it": (
        (
            "Tổng thu ngân sách 5 tháng đạt 3.400 tỷ đồng, bằng 96% cùng kỳ 2023, bằng 95% kịch"
            " bản. Trong đó, thu từ hoạt động xuất nhập khẩu đạt 710 tỷ đồng.",
        ),
        [
            f"budget_revenue total  {TO_MAY} level 3400000000000 VND",
            f"budget_revenue total  {TO_MAY} yoy_pct -4 percent",
            f"budget_revenue budget:REV_CUSTOMS  {TO_MAY} level 710000000000 VND",
        ],
    ),
    "what_was_paid_right_behind_the_plan_is_of_it": (
        ("Tổng kế hoạch vốn đầu tư công là 3.580 tỷ đồng, đã giải ngân đạt 62%.",),
        [
            f"public_investment_plan total  {YEAR} level 3580000000000 VND",
            f"public_investment_disbursed total  {TO_MAY} plan_pct 62 percent",
        ],
    ),
    "projects_within_capital_are_of_its_kind": (
        (
            "Cấp mới 6 dự án trong nước, vốn 90 tỷ đồng. Thu hút vốn FDI đạt 129 triệu USD. Trong"
            " đó có 35 dự án cấp mới.",
        ),
        [
            f"domestic_projects registration:NEW  {MAY} level 6 project",
            f"domestic_capital registration:NEW  {MAY} level 90000000000 VND",
            f"fdi_capital total  {MAY} level 129000000 USD",
            f"fdi_projects registration:NEW  {MAY} level 35 project",
        ],
    ),
    "projects_after_capital_of_two_kinds_are_of_neither": (
        (
            "Cấp mới 6 dự án trong nước, vốn 90 tỷ đồng. Thu hút vốn FDI đạt 129 triệu USD. Lũy kế"
            " cấp mới 72 dự án.",
        ),
        [
            f"domestic_projects registration:NEW  {MAY} level 6 project",
            f"domestic_capital registration:NEW  {MAY} level 90000000000 VND",
            f"fdi_capital total  {MAY} level 129000000 USD",
        ],
    ),
    "whom_hotels_served_are_not_all_guests": (
        (
            "Tổng lượng khách đạt 210 nghìn lượt. Các doanh nghiệp lưu trú ước phục vụ 86 nghìn"
            " lượt khách.",
        ),
        [
            f"tourist_visits total  {MAY} level 210000 visit",
            f"tourist_visits total lưu trú {MAY} level 86000 visit",
        ],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_departments(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert sorted(said(read(*parts), *COLUMNS)) == sorted(expected)
