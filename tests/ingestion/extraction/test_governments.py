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
RULES = {**FUNDS}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_governments(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
