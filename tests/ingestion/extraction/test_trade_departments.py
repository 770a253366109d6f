"""What reports of departments of industry and trade taught; the sentences are our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers import read_document
from tests.ingestion.extraction.helpers import heading, numbered, read, said

MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[str, list[str]]] = {
    "a_number_of_branches_loses_nothing": (
        "IIP tăng 5% so với cùng kỳ. Có 02 ngành giảm là dệt (-9%), trang phục (-4%).",
        [
            f"iip total {MAY} yoy_pct 5 percent",
            f"iip vsic:13 {MAY} yoy_pct -9 percent",
            f"iip vsic:14 {MAY} yoy_pct -4 percent",
        ],
    ),
    "a_bracket_behind_a_semicolon_opens_no_aside": (
        "IIP tăng 5% so với cùng kỳ; hai ngành giảm là dệt (-9%) và trang phục (-4%).",
        [
            f"iip total {MAY} yoy_pct 5 percent",
            f"iip vsic:13 {MAY} yoy_pct -9 percent",
            f"iip vsic:14 {MAY} yoy_pct -4 percent",
        ],
    ),
    "a_ratio_is_the_second_of_two_changes": (
        "Tổng mức bán lẻ tăng 3% so với tháng trước và tăng 24% so với cùng kỳ; trong đó bán lẻ"
        " hàng hóa đạt 500 tỷ đồng, tăng 2% và gấp 1,6 lần.",
        [
            f"retail_services total {MAY} mom_pct 3 percent",
            f"retail_services total {MAY} yoy_pct 24 percent",
            f"retail_services retail:GOODS {MAY} level 500000000000 VND",
            f"retail_services retail:GOODS {MAY} mom_pct 2 percent",
            f"retail_services retail:GOODS {MAY} yoy_pct 60 percent",
        ],
    ),
    "a_ratio_to_the_month_before_says_so": (
        "Bán lẻ hàng hóa đạt 500 tỷ đồng, gấp 1,2 lần tháng trước và gấp 1,6 lần cùng kỳ.",
        [
            f"retail_services retail:GOODS {MAY} level 500000000000 VND",
            f"retail_services retail:GOODS {MAY} mom_pct 20 percent",
            f"retail_services retail:GOODS {MAY} yoy_pct 60 percent",
        ],
    ),
    "jobs_that_some_employers_give_are_not_the_provinces": (
        "Toàn tỉnh có 30 làng nghề, giải quyết việc làm cho 3.000 lao động.",
        [],
    ),
    "jobs_behind_employers_may_be_the_provinces": (
        "Có 3 dự án khởi công; trong tháng toàn tỉnh giải quyết việc làm cho 900 lao động.",
        [f"jobs_created total {MAY} level 900 person"],
    ),
    "carried_over_money_is_paid_so_far": (
        "Giải ngân kế hoạch vốn đầu tư công năm 2024 đạt 900 tỷ đồng (kể cả vốn kéo dài).",
        [f"public_investment_disbursed total {TO_MAY} level 900000000000 VND"],
    ),
    "patients_are_told_of_with_all_visits": (
        "Tổng số lượt khám bệnh 230.400 lượt, đạt 55% kế hoạch, điều trị nội trú 20.300 bệnh nhân.",
        [
            f"health_visits total {TO_MAY} level 230400 visit",
            f"health_visits total {TO_MAY} plan_pct 55 percent",
            f"inpatients total {TO_MAY} level 20300 visit",
        ],
    ),
    "what_was_settled_stands_behind_its_number": (
        "Đã giải quyết 45/50 vụ khiếu nại, tố cáo thuộc thẩm quyền.",
        [f"complaints_resolved total {MAY} level 45 case"],
    ),
    "a_host_of_its_own_name_is_not_the_province": (
        "Toàn tỉnh đón 900 nghìn lượt khách. Vinpearl Nha Trang đón 320.000 lượt; sân bay Cam Ranh"
        " đón 612.000 lượt khách.",
        [f"tourist_visits total {MAY} level 900000 visit"],
    ),
    "an_office_of_market_control_calls_itself_cuc": (
        "Trong tháng, Cục kiểm tra 142 vụ, xử lý 118 vụ; phạt hành chính 1.840 triệu đồng.",
        [
            f"market_inspections total {MAY} level 142 case",
            f"market_violations total {MAY} level 118 case",
            f"market_fines total {MAY} level 1840000000 VND",
        ],
    ),
    "a_bare_rate_behind_a_planned_amount_is_of_that_plan": (
        "Tổng mức bán lẻ 5 tháng 20.870 tỷ đồng/KH 41.500 tỷ đồng, đạt 50,3%; tăng 16,9%.",
        [
            f"retail_services total {TO_MAY} level 20870000000000 VND",
            "retail_services total 2024-01 2024-12 level 41500000000000 VND",
            f"retail_services total {TO_MAY} plan_pct 50.3 percent",
            f"retail_services total {TO_MAY} yoy_pct 16.9 percent",
        ],
    ),
    "a_score_in_percent_needs_no_verb": (
        "PAPI năm 2023 44,85 điểm, xếp 15/63; PAR Index 77,44%, xếp 52/63.",
        [
            "governance_score governance:PAPI 2023-01 2023-12 level 44.85 point",
            "governance_rank governance:PAPI 2023-01 2023-12 level 15 rank",
            "governance_score governance:PAR 2023-01 2023-12 level 77.44 percent",
            "governance_rank governance:PAR 2023-01 2023-12 level 52 rank",
        ],
    ),
    "one_subject_may_stand_behind_the_periods_of_its_values": (
        "Tháng 5 và 5 tháng, IIP tăng lần lượt 5,1% và 7,2% so với cùng kỳ.",
        [f"iip total {MAY} yoy_pct 5.1 percent", f"iip total {TO_MAY} yoy_pct 7.2 percent"],
    ),
    "what_is_still_pending_is_not_all": (
        "Toàn tỉnh tiếp nhận 200 đơn thư; đã giải quyết 150 đơn, đang giải quyết 50 đơn.",
        [
            f"complaints_received total {MAY} level 200 case",
            f"complaints_resolved total {MAY} level 150 case",
        ],
    ),
}
THINGS: dict[str, tuple[str, list[str]]] = {
    "a_file_is_of_its_whole_procedure": (
        "Tiếp nhận 03 hồ sơ kiểm tra công tác nghiệm thu hoàn thành công trình, tăng 2 hồ sơ so với"
        " tháng trước.",
        [
            "administrative_files kiểm tra công tác nghiệm thu hoàn thành công trình level 3 case",
            "administrative_files kiểm tra công tác nghiệm thu hoàn thành công trình"
            " mom_abs 2 case",
        ],
    ),
    "carried_over_money_is_an_item_of_its_own": (
        "Vốn kéo dài từ năm 2023 sang là 512 tỷ đồng, đã giải ngân 298 tỷ đồng.",
        ["public_investment_disbursed kéo dài level 298000000000 VND"],
    ),
    "a_draft_is_no_file": ("Góp ý 05 hồ sơ dự thảo nghị định.", []),
    "a_change_in_number_is_of_the_same_thing": (
        "Xảy ra 5 vụ tai nạn đường sắt, tăng 2 vụ tai nạn so với cùng kỳ.",
        [
            "traffic_accidents đường sắt level 5 case",
            "traffic_accidents đường sắt yoy_abs 2 case",
        ],
    ),
    "an_office_called_so_alone_is_named": (
        "Trong tháng, Sở đã tiếp 03 lượt công dân.",
        ["citizen_receptions Sở level 3 visit"],
    ),
    "a_place_to_receive_citizens_is_no_office": (
        "Trụ sở tiếp công dân tỉnh đã tiếp 120 lượt công dân.",
        ["citizen_receptions  level 120 visit"],
    ),
    "what_is_done_with_projects_is_no_part_of_their_name": (
        "Khuyến công địa phương: triển khai 28 đề án, tổng kinh phí hỗ trợ 2.450 triệu đồng.",
        [
            "promotion_projects địa phương level 28 project",
            "promotion_funding địa phương level 2450000000 VND",
        ],
    ),
    "support_is_told_by_its_programme_alone": (
        "KP khuyến công địa phương 4,2 tỷ đồng, hỗ trợ 31 đề án; khuyến công QG 1,8 tỷ đồng.",
        [
            "promotion_funding địa phương level 4200000000 VND",
            "promotion_projects địa phương level 31 project",
            "promotion_funding quốc gia level 1800000000 VND",
        ],
    ),
    "a_name_may_end_like_a_change": (
        "Nhập khẩu đạt 90 triệu USD. Trong đó: gỗ 50 triệu USD; thạch cao 12 triệu USD.",
        [
            "imports  level 90000000 USD",
            "imports gỗ level 50000000 USD",
            "imports thạch cao level 12000000 USD",
        ],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), RULES.values(), ids=RULES.keys())
def test_parts(sentence: str, expected: list[str]) -> None:
    rows = read(sentence)
    assert said(rows, "indicator", "sector", "period_start", "period_end") == expected


@pytest.mark.parametrize(
    ("words", "year", "basis"),
    [
        ("giá CĐ 94", 2009, "constant_1994"),
        ("giá cố định", 2009, "constant_1994"),
        ("giá cố định", 2018, "constant_2010"),
        ("giá SS 2010", 2011, "constant_2010"),
    ],
)
def test_constant_prices_without_a_year_are_those_of_the_time(
    words: str, year: int, basis: str
) -> None:
    header = f"CỤC THỐNG KÊ AN GIANG\n\nBÁO CÁO\nTình hình tháng 6 năm {year}\n\n"
    rows = read(f"Giá trị sản xuất công nghiệp ({words}) đạt 412 tỷ đồng.", header=header)
    assert rows.observations["price_basis"].to_list() == [basis]


def test_products_go_on_with_industry_in_a_block_of_their_own() -> None:
    rows = read(
        heading("III. Công nghiệp - xây dựng"),
        "Giá trị sản xuất công nghiệp đạt 412 tỷ đồng.",
        "Sản phẩm: xi măng 201.000 tấn, tăng 19%.",
    )
    assert said(rows, "indicator", "item")[1:] == [
        "industrial_product_volume xi măng level 201000 tonne",
        "industrial_product_volume xi măng yoy_pct 19 percent",
    ]


def test_a_heading_may_be_longer_than_the_bullets_below_it(tmp_path: Path) -> None:
    path = tmp_path / "bao_cao.txt"
    path.write_text(
        "CỤC THỐNG KÊ TỈNH BẾN TRE\nSố liệu kinh tế - xã hội tháng 8 và 8 tháng năm 2023\n\n"
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng\n- Tháng 8/2023: 5.012 tỷ đồng\n"
        "- 8 tháng: 39.210 tỷ đồng\n",
        encoding="utf-8",
    )
    rows = extract(read_document(path), "report")
    assert said(rows, "indicator", "period_start", "period_end") == [
        "retail_services 2023-08 2023-08 level 5012000000000 VND",
        "retail_services 2023-01 2023-08 level 39210000000000 VND",
    ]


def test_output_goes_on_with_the_topic_of_its_heading() -> None:
    rows = read(numbered("3.", "Thủy sản"), "Diện tích thả nuôi 980 ha. Sản lượng ước 46.200 tấn.")
    assert said(rows, "indicator", "item") == ["aquatic_output  level 46200 tonne"]


@pytest.mark.parametrize(("sentence", "expected"), THINGS.values(), ids=THINGS.keys())
def test_things(sentence: str, expected: list[str]) -> None:
    assert said(read(sentence), "indicator", "item") == expected
