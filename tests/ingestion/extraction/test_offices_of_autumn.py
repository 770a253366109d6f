"""How statistics offices put things in the later parts of their reports.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "months_that_are_over_open_a_sum": (
        ("Sau 5 tháng, toàn tỉnh vận chuyển được 4,2 triệu lượt hành khách, tăng 6% so cùng kỳ.",),
        [
            f"passengers total  {TO_MAY} level 4200000 person",
            f"passengers total  {TO_MAY} yoy_pct 6 percent",
        ],
    ),
    "months_that_something_takes_are_no_sum": (
        ("Sau 3 tháng triển khai, toàn tỉnh có 12 doanh nghiệp thành lập mới.",),
        [f"enterprises_new total  {MAY} level 12 enterprise"],
    ),
    "other_cases_are_no_traffic_accidents": (
        (
            "Trong tháng xảy ra 12 vụ tai nạn giao thông, làm 5 người chết. Số vụ cháy, nổ tăng 3"
            " vụ.",
            "Tháng 5 xảy ra 9 vụ tai nạn giao thông. Số vụ phạm pháp hình sự giảm 5 vụ.",
            "Tháng 5 có 9 vụ tai nạn giao thông, làm 4 người chết. Số người chết do đuối nước tăng"
            " 2 người.",
        ),
        [
            f"traffic_accidents total  {MAY} level 12 case",
            f"traffic_deaths total  {MAY} level 5 person",
            f"traffic_accidents total  {MAY} level 9 case",
            f"traffic_deaths total  {MAY} level 4 person",
        ],
    ),
    "the_whole_at_the_end_of_a_list_is_that_of_all_its_shares": (
        (
            "Đã thu hoạch ngô 540 ha, bằng 96,3%; lạc 20 ha, bằng 97%; rau các loại 90 ha, bằng"
            " 98% so với tổng diện tích gieo trồng.",
        ),
        [
            f"crop_harvested_area total ngô {MAY} level 540 ha",
            f"crop_harvested_area total ngô {MAY} share_pct 96.3 percent",
            f"crop_harvested_area total lạc {MAY} level 20 ha",
            f"crop_harvested_area total lạc {MAY} share_pct 97 percent",
            f"crop_harvested_area total rau các loại {MAY} level 90 ha",
            f"crop_harvested_area total rau các loại {MAY} share_pct 98 percent",
        ],
    ),
    "a_rate_with_a_base_of_its_own_is_no_share_of_that_whole": (
        (
            "Diện tích thu hoạch lúa 9 ha, bằng 95% cùng kỳ; ngô 4 ha, bằng 90% diện tích gieo"
            " trồng.",
        ),
        [
            f"crop_harvested_area total lúa {MAY} level 9 ha",
            f"crop_harvested_area total lúa {MAY} yoy_pct -5 percent",
            f"crop_harvested_area total ngô {MAY} level 4 ha",
            f"crop_harvested_area total ngô {MAY} share_pct 90 percent",
        ],
    ),
    "a_means_of_transport_before_what_it_grew_by": (
        (
            "Vận chuyển đạt 2 triệu lượt hành khách, tăng 4% so cùng kỳ; luân chuyển đạt 90 triệu"
            " hk.km. Trong đó, đường bộ tăng 7% về vận chuyển và tăng 8% về luân chuyển.",
        ),
        [
            f"passengers total  {MAY} level 2000000 person",
            f"passengers total  {MAY} yoy_pct 4 percent",
            f"passenger_traffic total  {MAY} level 90000000 passenger.km",
            f"passengers transport:ROAD  {MAY} yoy_pct 7 percent",
            f"passenger_traffic transport:ROAD  {MAY} yoy_pct 8 percent",
        ],
    ),
    "goods_and_passengers_together_are_all_of_transport": (
        (
            "Doanh thu hoạt động vận tải hàng hóa và hành khách, kho bãi và dịch vụ hỗ trợ vận tải"
            " đạt 240 tỷ đồng.",
        ),
        [f"transport_revenue total  {MAY} level 240000000000 VND"],
    ),
    "prices_of_food_are_its_group": (
        (
            "CPI tháng 5 giảm 0,2% so tháng trước. Giá lương thực giảm mạnh 1,1%: chủ yếu là gạo"
            " tẻ giảm 5%; giá thực phẩm tăng 0,3%.",
        ),
        [
            f"cpi total  {MAY} mom_pct -0.2 percent",
            f"cpi cpi:CPI01A  {MAY} mom_pct -1.1 percent",
            f"cpi cpi:CPI01B  {MAY} mom_pct 0.3 percent",
        ],
    ),
    "an_amount_that_agrees_tells_of_what_a_rate_is": (
        (
            "Diện tích ngô đạt 3.870 ha, bằng 167,6%, tăng 1.561 ha.",
            "Diện tích lạc đạt 900 ha, bằng 97,6%, tăng 100 ha.",
        ),
        [
            f"crop_area total ngô {MAY} level 3870 ha",
            f"crop_area total ngô {MAY} yoy_pct 67.6 percent",
            f"crop_area total ngô {MAY} yoy_abs 1561 ha",
            f"crop_area total lạc {MAY} level 900 ha",
            f"crop_area total lạc {MAY} yoy_abs 100 ha",
        ],
    ),
    "what_mice_ate_is_no_crop": (
        ("Diện tích gieo trồng lúa 900 ha. Lúa bị khô vằn (15 ha), chuột hại (6 ha).",),
        [f"crop_area total lúa {MAY} level 900 ha"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
