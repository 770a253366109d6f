"""What departments say in quarterly and yearly reports: markets of goods, branches, balances.

Each was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
TO_JUNE = "2024-01 2024-06"
QUARTER_II = "UBND TỈNH KON TUM\n\nBÁO CÁO\nTình hình quý II năm 2024\n\n"
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
RULES = {**TRADE, **COUNTS}


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
