"""How statistics offices tell of causes, of times behind figures, and of enterprises.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY = "2024-05 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "what_rose_before_nen_is_the_cause_of_the_rest": (
        (
            "Bên cạnh đó, giá gas, may mặc tăng nên tính chung chỉ số giá tiêu dùng tăng 0,4% so"
            " với tháng trước.",
        ),
        [f"cpi total  {MAY} mom_pct 0.4 percent"],
    ),
    "a_branch_before_a_cause_is_not_left_out": (
        (
            "GTSX công nghiệp tháng 5 đạt 90 tỷ đồng. Trong ngành xây dựng, do mưa nhiều, nên GTSX"
            " đạt 70 tỷ đồng.",
        ),
        [f"industrial_output total  {MAY} level 90000000000 VND"],
    ),
    "as_much_as_the_month_before_is_a_base": (
        (
            "Chỉ số giá tiêu dùng tăng 2% so với cùng kỳ.",
            "Có 2 nhóm có chỉ số giá tương đương tháng trước, gồm: Giáo dục; Bưu chính viễn thông."
            " 2 nhóm có chỉ số giá tăng: giao thông tăng 1,2%; may mặc, mũ nón, giày dép tăng"
            " 0,3%.",
        ),
        [
            f"cpi total  {MAY} yoy_pct 2 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct 1.2 percent",
            f"cpi cpi:CPI03  {MAY} mom_pct 0.3 percent",
        ],
    ),
    "goods_in_a_basket_are_no_products": (
        (
            "Chỉ số giá tiêu dùng tăng 2% so với cùng kỳ.",
            "Trong “rổ” 11 mặt hàng chính diễn biến như sau: Nhóm đồ uống và thuốc lá tăng 3% so"
            " với cùng kỳ, trong đó bia tăng 4%.",
        ),
        [f"cpi total  {MAY} yoy_pct 2 percent", f"cpi cpi:CPI02  {MAY} yoy_pct 3 percent"],
    ),
    "each_figure_has_its_time_behind_it": (
        (
            "So với cùng kỳ, CPI từ mức giảm 2,5% trong tháng 3/2024 đã giảm mạnh 9% trong tháng"
            " 5/2024.",
            "So với cùng kỳ, CPI tăng 2% trong tháng 2/2024 và tăng 3% trong tháng 4/2024.",
        ),
        [
            "cpi total  2024-03 2024-03 yoy_pct -2.5 percent",
            f"cpi total  {MAY} yoy_pct -9 percent",
            "cpi total  2024-02 2024-02 yoy_pct 2 percent",
            "cpi total  2024-04 2024-04 yoy_pct 3 percent",
        ],
    ),
    "enterprises_that_rest_come_back_or_begin_in_other_words": (
        (
            "Trong tháng có 62 doanh nghiệp mới đi vào hoạt động với số vốn đăng ký 43 tỷ đồng. Có"
            " 40 doanh nghiệp đăng ký tạm ngưng hoạt động; 21 doanh nghiệp sau thời gian đăng ký"
            " tạm ngừng hoạt động đã quay trở lại hoạt động, tăng 36% so với cùng kỳ.",
        ),
        [
            f"enterprises_new total  {MAY} level 62 enterprise",
            f"enterprises_new_capital total  {MAY} level 43000000000 VND",
            f"enterprises_suspended total  {MAY} level 40 enterprise",
            f"enterprises_resumed total  {MAY} level 21 enterprise",
            f"enterprises_resumed total  {MAY} yoy_pct 36 percent",
        ],
    ),
    "collisions_have_their_own_victims": (
        (
            "Toàn tỉnh xảy ra 12 vụ tai nạn giao thông, làm 2 người chết. Va chạm giao thông xảy ra"
            " 8 vụ, làm 7 người bị thương.",
        ),
        [
            f"traffic_accidents total  {MAY} level 12 case",
            f"traffic_deaths total  {MAY} level 2 person",
            f"traffic_accidents total va chạm giao thông {MAY} level 8 case",
            f"traffic_injuries total va chạm giao thông {MAY} level 7 person",
        ],
    ),
    "what_some_owe_is_not_what_all_owe": (
        (
            "Tổng dư nợ đạt 980 tỷ đồng.",
            "Có 33 doanh nghiệp và 2 hợp tác xã có dư nợ 48 tỷ đồng, tăng 7%.",
        ),
        [f"credit_loans total  {MAY} level 980000000000 VND"],
    ),
    "what_it_came_down_to": (
        ("Nợ xấu giảm từ 303 tỷ đồng xuống còn 288 tỷ đồng.",),
        [f"credit_loans total nợ xấu {MAY} level 288000000000 VND"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
