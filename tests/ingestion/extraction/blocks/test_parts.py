"""Plans that first tell what was reached: each rule with a plan of our own wording."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingestion.extraction.helpers import read_file, valued

HEAD = "UBND TỈNH QUẢNG BÌNH\n\nQuảng Bình, ngày 08 tháng 12 năm 2021\n\n"
YEAR = HEAD + "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2022\n\n"
QUARTER = HEAD + "KẾ HOẠCH\nCông tác ngành công thương quý I năm 2022\n\n"
YEARS = HEAD + "KẾ HOẠCH\nPhát triển công nghiệp 5 năm giai đoạn 2021-2025\n\n"
RESOLUTION = HEAD + "NGHỊ QUYẾT\nVề phát triển kinh tế - xã hội năm 2022\n\n"
ESTIMATES = HEAD + "NGHỊ QUYẾT\nVề dự toán thu, chi ngân sách địa phương năm 2022\n\n"
NINE_MONTHS = HEAD + "BÁO CÁO\nTình hình công thương 9 tháng đầu năm 2021\n\n"
DECISION = HEAD + "QUYẾT ĐỊNH\nVề việc giao chỉ tiêu kế hoạch năm 2022\n\n"

RULES: dict[str, tuple[str, list[str]]] = {
    "what_the_whole_year_may_bring_is_forecast_in_a_report_of_its_months": (
        NINE_MONTHS
        + "I. Kết quả\nXuất khẩu đạt 60 triệu USD.\nII. Ước thực hiện cả năm 2021\n1. Thương mại\n"
        "Xuất khẩu ước đạt 90 triệu USD.\nIII. Đánh giá chung\nNhập khẩu đạt 20 triệu USD.\n",
        [
            "exports 2021-01 2021-09 reported level 60000000",
            "exports 2021-01 2021-12 forecast level 90000000",
            "imports 2021-01 2021-09 reported level 20000000",
        ],
    ),
    "a_part_of_a_report_on_the_year_before_is_of_it": (
        NINE_MONTHS
        + "I. Kết quả thực hiện năm 2020\nXuất khẩu đạt 70 triệu USD.\nII. Kết quả 9 tháng\nXuất"
        " khẩu đạt 60 triệu USD.\n",
        [
            "exports 2020-01 2020-12 reported level 70000000",
            "exports 2021-01 2021-09 reported level 60000000",
        ],
    ),
    "what_was_reached_before_the_plan_is_reported_of_the_year_that_its_part_names": (
        YEAR
        + "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2021\nXuất khẩu đạt 90 triệu USD, tăng 8% so với năm"
        " 2020.\nII. MỤC TIÊU NĂM 2022\nXuất khẩu 95 triệu USD.\n",
        [
            "exports 2021-01 2021-12 reported level 90000000",
            "exports 2021-01 2021-12 reported yoy_pct 8",
            "exports 2022-01 2022-12 plan level 95000000",
        ],
    ),
    "a_part_on_results_that_names_no_year_is_of_the_one_before_the_plan": (
        YEAR + "I. TÌNH HÌNH THỰC HIỆN\nXuất khẩu 6 tháng đầu năm đạt 40 triệu USD.\n",
        ["exports 2021-01 2021-06 reported level 40000000"],
    ),
    "what_is_estimated_of_the_year_before_the_plan_is_no_report_of_what_is_over": (
        YEAR + "I. TÌNH HÌNH THỰC HIỆN NĂM 2021\nXuất khẩu ước đạt 90 triệu USD.\n",
        ["exports 2021-01 2021-12 estimate level 90000000"],
    ),
    "sections_of_a_part_on_results_are_of_its_year_to_the_next_part": (
        YEAR
        + "Phần thứ nhất\nĐÁNH GIÁ TÌNH HÌNH NĂM 2021\nI. Kinh tế\n1. Thương mại\nXuất khẩu đạt 90"
        " triệu USD.\nII. Hạn chế\nNhập khẩu chỉ đạt 20 triệu USD.\nPhần thứ hai\nKẾ HOẠCH NĂM"
        " 2022\nI. Chỉ tiêu\nXuất khẩu 95 triệu USD.\n",
        [
            "exports 2021-01 2021-12 reported level 90000000",
            "imports 2021-01 2021-12 reported level 20000000",
            "exports 2022-01 2022-12 plan level 95000000",
        ],
    ),
    "the_years_before_a_plan_of_years_are_those_that_its_heading_names": (
        YEARS
        + "A. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH 5 NĂM 2016-2020\nI. Xuất khẩu\nXuất khẩu tăng"
        " bình quân 7%/năm; năm 2020 đạt 90 triệu USD.\nB. MỤC TIÊU\nĐến năm 2025, xuất khẩu đạt"
        " 140 triệu USD.\n",
        [
            "exports 2016-01 2020-12 reported avg_growth_pct 7",
            "exports 2020-01 2020-12 reported level 90000000",
            "exports 2025-01 2025-12 plan level 140000000",
        ],
    ),
    "a_pace_told_beside_the_last_of_these_years_is_of_them_all": (
        YEARS
        + "A. TÌNH HÌNH GIAI ĐOẠN 2016-2020\nNăm 2020 xuất khẩu đạt 90 triệu USD, tăng 7%/năm.\n"
        "B. MỤC TIÊU\n1. Đến năm 2025\n- Xuất khẩu đạt 140 triệu USD, tăng bình quân 9%/năm.\n"
        "2. Đến năm 2030\n- Xuất khẩu đạt 200 triệu USD, tăng bình quân 8%/năm.\n",
        [
            "exports 2020-01 2020-12 reported level 90000000",
            "exports 2016-01 2020-12 reported avg_growth_pct 7",
            "exports 2025-01 2025-12 plan level 140000000",
            "exports 2021-01 2025-12 plan avg_growth_pct 9",
            "exports 2030-01 2030-12 plan level 200000000",
        ],
    ),
    "a_plan_of_a_quarter_is_of_that_quarter": (
        QUARTER + "I. KẾT QUẢ QUÝ IV NĂM 2021\nXuất khẩu đạt 20 triệu USD.\nII. MỤC TIÊU\nXuất khẩu"
        " 25 triệu USD.\n",
        [
            "exports 2021-10 2021-12 reported level 20000000",
            "exports 2022-01 2022-03 plan level 25000000",
        ],
    ),
    "articles_of_a_resolution_are_parts": (
        RESOLUTION
        + "Điều 1. Tán thành đánh giá kết quả năm 2021 như sau:\nXuất khẩu đạt 90 triệu USD.\n"
        "Điều 2. Mục tiêu năm 2022\n1. Chỉ tiêu chủ yếu\n- Xuất khẩu: 95 triệu USD.\n"
        "Điều 3. Tổ chức thực hiện\nSở Công Thương hỗ trợ nhập khẩu 5 triệu USD.\n",
        [
            "exports 2021-01 2021-12 reported level 90000000",
            "exports 2022-01 2022-12 plan level 95000000",
        ],
    ),
    "what_is_to_be_done_ends_the_results_though_it_states_nothing": (
        YEAR
        + "A. KẾT QUẢ NĂM 2021\nXuất khẩu đạt 90 triệu USD.\nNông dân có lãi.\nNhập khẩu đạt 20"
        " triệu USD.\nB. PHƯƠNG HƯỚNG NĂM 2022\nI. MỤC TIÊU\nXuất khẩu 95 triệu USD.\n",
        [
            "exports 2021-01 2021-12 reported level 90000000",
            "imports 2021-01 2021-12 reported level 20000000",
            "exports 2022-01 2022-12 plan level 95000000",
        ],
    ),
    "aims_that_a_report_ends_with_are_planned_for_the_next_year": (
        HEAD
        + "BÁO CÁO\nTình hình năm 2021 và kế hoạch năm 2022\n\nI. KẾT QUẢ NĂM 2021\nXuất khẩu đạt"
        " 90 triệu USD, tăng 8%.\nII. KẾ HOẠCH NĂM 2022\n1. Chỉ tiêu chủ yếu\n- Xuất khẩu: 95 triệu"
        " USD, tăng 5% so với năm 2021.\n2. Nhiệm vụ\nGiữ xuất khẩu 8 triệu USD mỗi tháng.\n",
        [
            "exports 2021-01 2021-12 reported level 90000000",
            "exports 2021-01 2021-12 reported yoy_pct 8",
            "exports 2022-01 2022-12 plan level 95000000",
            "exports 2022-01 2022-12 plan yoy_pct 5",
        ],
    ),
    "how_a_plan_is_carried_out_is_no_result": (
        YEAR
        + "I. MỤC TIÊU\nXuất khẩu 95 triệu USD.\nII. TỔ CHỨC THỰC HIỆN\nXuất khẩu 9 triệu USD.",
        ["exports 2022-01 2022-12 plan level 95000000"],
    ),
    "a_budget_that_is_passed_is_planned": (
        ESTIMATES
        + "Điều 1. Thông qua dự toán năm 2022 như sau:\n1. Thu ngân sách nhà nước trên địa"
        " bàn: 5.000 tỷ đồng;\n2. Chi đầu tư phát triển chưa phân bổ: 30 tỷ đồng.\n",
        [
            "budget_revenue 2022-01 2022-12 plan level 5000000000000",
            "budget_expenditure 2022-01 2022-12 plan level 30000000000",
        ],
    ),
    "aims_that_are_handed_down_are_planned": (
        DECISION + "Điều 1. Giao chỉ tiêu kế hoạch năm 2022 như sau:\n1. Xuất khẩu 95 triệu USD.\n",
        ["exports 2022-01 2022-12 plan level 95000000"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_parts_of_plans(text: str, expected: list[str], tmp_path: Path) -> None:
    columns = ("indicator", "period_start", "period_end", "status", "measure")
    assert valued(read_file(text, tmp_path), *columns) == expected


def test_a_quota_that_is_not_shared_out_says_so_in_its_item(tmp_path: Path) -> None:
    words = "Chi thường xuyên chưa phân bổ: 30 tỷ đồng; bổ sung quỹ dự trữ tài chính: 1 tỷ đồng.\n"
    items = read_file(ESTIMATES + words, tmp_path).observations["item"].to_list()
    assert items == ["chưa phân bổ", "bổ sung quỹ dự trữ tài chính"]
