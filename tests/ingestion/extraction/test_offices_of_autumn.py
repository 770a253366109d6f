"""How statistics offices put things in the later parts of their reports.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, item, read, said

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
    "a_plan_right_behind_an_area_tells_of_it": (
        (
            "Toàn tỉnh gieo trồng được 900 ha cây trồng các loại, trong đó:",
            item("Lúa nước: 40 ha đạt 95% kế hoạch và bằng 103% so cùng kỳ;"),
            item("Đậu các loại: 15 ha đạt 96% kế hoạch;"),
        ),
        [
            f"crop_area total cây trồng các loại {MAY} level 900 ha",
            f"crop_area total Lúa nước {MAY} level 40 ha",
            f"crop_area total Lúa nước {MAY} plan_pct 95 percent",
            f"crop_area total Lúa nước {MAY} yoy_pct 3 percent",
            f"crop_area total Đậu các loại {MAY} level 15 ha",
            f"crop_area total Đậu các loại {MAY} plan_pct 96 percent",
        ],
    ),
    "groups_behind_the_price_of_one_thing_are_of_all_prices": (
        (
            "CPI tháng 5 tăng 0,2% so với tháng trước; giá gas tăng 5.000 đồng/bình; nhóm giao"
            " thông tăng 1%; giá gạo tăng 3%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"commodity_price total gas {MAY} mom_abs 5000 VND/unit",
            f"cpi cpi:CPI07  {MAY} mom_pct 1 percent",
        ],
    ),
    "without_prices_of_all_a_group_is_of_none": (
        ("Giá heo hơi 60.000 đồng/kg; nhóm thực phẩm tăng 3%.",),
        [f"commodity_price total heo hơi {MAY} level 60000 VND/kg"],
    ),
    "the_highest_and_the_lowest_growth_is_growth": (
        (
            "CPI tháng 5 tăng 0,2% so với tháng trước; nhóm giáo dục có mức tăng thấp nhất là 0,1%"
            " và nhóm có mức tăng cao nhất 0,6% là nhóm giao thông; nhóm may mặc, mũ nón, giày dép"
            " tăng cao nhất với 0,5%.",
            "Bình quân 5 tháng CPI tăng 3% so với cùng kỳ, tăng cao nhất là nhóm giao thông với"
            " 13,2%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 0.1 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct 0.6 percent",
            f"cpi cpi:CPI03  {MAY} mom_pct 0.5 percent",
            f"cpi total  {TO_MAY} yoy_pct 3 percent",
            f"cpi cpi:CPI07  {TO_MAY} yoy_pct 13.2 percent",
        ],
    ),
    "a_means_of_transport_holds_below_its_label": (
        (
            "Vận tải đường bộ: vận chuyển hành khách đạt 4 nghìn lượt người; vận chuyển hàng hóa"
            " đạt 3 nghìn tấn. Lũy kế 5 tháng, vận chuyển hành khách đạt 9 nghìn lượt người.",
            "Đối với vận tải đường thủy, vận chuyển hàng hóa đạt 2 nghìn tấn; vận chuyển hành khách"
            " đạt 1 nghìn lượt người.",
            "Vận chuyển hàng hóa đạt 7 nghìn tấn.",
        ),
        [
            f"passengers transport:ROAD  {MAY} level 4000 person",
            f"freight transport:ROAD  {MAY} level 3000 tonne",
            f"passengers transport:ROAD  {TO_MAY} level 9000 person",
            f"freight transport:IWW  {MAY} level 2000 tonne",
            f"passengers transport:IWW  {MAY} level 1000 person",
            f"freight total  {MAY} level 7000 tonne",
        ],
    ),
    "a_means_of_transport_holds_below_its_heading": (
        (
            heading("Vận tải đường sắt"),
            "Vận chuyển hành khách tháng 5 đạt 4 nghìn lượt người.",
            heading("Giá cả"),
            "Doanh thu vận tải đạt 4 tỷ đồng.",
        ),
        [
            f"passengers transport:RAIL  {MAY} level 4000 person",
            f"transport_revenue total  {MAY} level 4000000000 VND",
        ],
    ),
    "victims_are_of_the_way_where_the_accidents_happened": (
        (
            "Tháng 5 xảy ra 12 vụ tai nạn giao thông (đường bộ 11 vụ, đường sắt 1 vụ), làm chết 8"
            " người. Trong đó, đường bộ xảy ra 10 vụ, làm chết 5 người; đường thủy xảy ra 2 vụ."
            " Tính chung 5 tháng xảy ra 40 vụ, làm chết 20 người.",
        ),
        [
            f"traffic_accidents total  {MAY} level 12 case",
            f"traffic_accidents total đường bộ {MAY} level 11 case",
            f"traffic_accidents total đường sắt {MAY} level 1 case",
            f"traffic_deaths total  {MAY} level 8 person",
            f"traffic_accidents total đường bộ {MAY} level 10 case",
            f"traffic_deaths total đường bộ {MAY} level 5 person",
            f"traffic_accidents total đường thủy {MAY} level 2 case",
            f"traffic_accidents total  {TO_MAY} level 40 case",
            f"traffic_deaths total  {TO_MAY} level 20 person",
        ],
    ),
    "where_visitors_go_is_no_part_of_them": (
        (
            "Lượng khách du lịch trong và ngoài tỉnh đến tham quan các điểm du lịch tăng đột biến,"
            " đạt 7 nghìn lượt.",
        ),
        [f"tourist_visits total  {MAY} level 7000 visit"],
    ),
    "what_is_less_than_planned_is_no_change_in_time": (
        (
            "Gieo cấy lúa mùa năm nay không đạt KH (giảm gần 90 ha). Giá gas điều chỉnh tăng 9"
            " đồng.",
        ),
        [],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
