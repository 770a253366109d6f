"""How statistics offices tell of crops, fish and plans, once again.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
HOUSES = "các khoản thu về nhà, đất"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "an_amount_in_a_bracket_behind_the_plan_is_no_change_in_time": (
        (
            "Diện tích gieo trồng lúa hè thu đạt 9.000 ha, đạt 102,5% so kế hoạch (tăng 220 ha) và"
            " tăng 4,5% so với cùng kỳ (tăng 388 ha).",
        ),
        [
            f"crop_area total lúa hè thu {MAY} level 9000 ha",
            f"crop_area total lúa hè thu {MAY} plan_pct 102.5 percent",
            f"crop_area total lúa hè thu {MAY} yoy_pct 4.5 percent",
            f"crop_area total lúa hè thu {MAY} yoy_abs 388 ha",
        ],
    ),
    "an_amount_by_which_the_plan_was_missed_is_no_plan": (
        (
            "Năng suất lúa đạt 54 tạ/ha, so kế hoạch giảm gần 0,9 tạ/ha và tăng 1 tạ/ha so với vụ"
            " này năm trước.",
        ),
        [
            f"crop_yield total lúa {MAY} level 5.4 tonne/ha",
            f"crop_yield total lúa {MAY} yoy_abs 0.1 tonne/ha",
        ],
    ),
    "what_had_been_reached_by_then_may_be_called_a_rate": (
        ("Sản lượng tôm mới chỉ đạt 33% kế hoạch (cùng kỳ đạt tỷ lệ 35%).",),
        [
            f"aquatic_output total tôm {TO_MAY} plan_pct 33 percent",
            "aquatic_output total tôm 2023-05 2023-05 plan_pct 35 percent",
        ],
    ),
    "what_is_caught_is_not_what_was_farmed_before": (
        (
            "Sản lượng nuôi trồng thủy sản đạt 900 tấn. Việc khai thác, đánh bắt thủy sản đạt kết"
            " quả ổn định, với sản lượng 600 tấn, tăng 2%.",
        ),
        [
            f"aquatic_output total nuôi trồng {MAY} level 900 tonne",
            f"aquatic_output total khai thác {MAY} level 600 tonne",
            f"aquatic_output total khai thác {MAY} yoy_pct 2 percent",
        ],
    ),
    "how_fishing_went_names_no_kind_of_it": (
        (
            "Hoạt động khai thác thủy sản ổn định, sản lượng đạt 600 tấn.",
            "Nuôi trồng thủy sản tiếp tục phát triển, sản lượng đạt 900 tấn.",
        ),
        [
            f"aquatic_output total khai thác {MAY} level 600 tonne",
            f"aquatic_output total nuôi trồng {MAY} level 900 tonne",
        ],
    ),
    "farmed_fish_name_the_method_and_then_the_kind": (
        ("Sản lượng thủy sản đạt 900 tấn, trong đó cá nuôi 400 tấn, tôm nuôi 300 tấn.",),
        [
            f"aquatic_output total  {MAY} level 900 tonne",
            f"aquatic_output total nuôi trồng, cá {MAY} level 400 tonne",
            f"aquatic_output total nuôi trồng, tôm {MAY} level 300 tonne",
        ],
    ),
    "changes_about_area_and_yield_and_output_are_of_the_crop_told_of": (
        (
            "Toàn tỉnh thu hoạch xong 4.800 ha lúa, năng suất đạt 58 tạ/ha, sản lượng đạt 27.840"
            " tấn, so với cùng kỳ tăng 2,3% về diện tích, tăng 1,2 tạ/ha về năng suất và tăng"
            " 1.200 tấn về sản lượng.",
        ),
        [
            f"crop_harvested_area total lúa {MAY} level 4800 ha",
            f"crop_yield total lúa {MAY} level 5.8 tonne/ha",
            f"crop_output total lúa {MAY} level 27840 tonne",
            f"crop_harvested_area total lúa {MAY} yoy_pct 2.3 percent",
            f"crop_yield total lúa {MAY} yoy_abs 0.12 tonne/ha",
            f"crop_output total lúa {MAY} yoy_abs 1200 tonne",
        ],
    ),
    "a_season_of_a_block_before_is_not_that_of_the_label": (
        (
            "Tiến độ gieo trồng vụ Đông xuân toàn tỉnh ước thực hiện được 507 ha.",
            "Cây lâu năm: Các loại cây cơ bản được giữ nguyên. Toàn tỉnh hiện có 4.370 ha.",
        ),
        [
            f"crop_area total vụ Đông xuân {MAY} level 507 ha",
            f"crop_area total Cây lâu năm {MAY} level 4370 ha",
        ],
    ),
    "the_next_of_a_list_is_the_months_where_a_sum_follows_it": (
        (
            "Diện tích gieo trồng lúa đạt 170 ha; bắp 29 ha, lũy kế 347 ha; rau các loại 168 ha;"
            " lũy kế 1.226 ha.",
        ),
        [
            f"crop_area total lúa {MAY} level 170 ha",
            f"crop_area total bắp {MAY} level 29 ha",
            f"crop_area total bắp {TO_MAY} level 347 ha",
            f"crop_area total rau các loại {MAY} level 168 ha",
            f"crop_area total rau các loại {TO_MAY} level 1226 ha",
        ],
    ),
    "what_was_given_for_some_of_a_crop_is_not_all_of_it": (
        (
            "Hỗ trợ cây ngô 3.120 triệu đồng cho 4.800 ha ngô, mức hỗ trợ 5 triệu đồng/1ha.",
            "Toàn tỉnh có 900 ha ngô.",
        ),
        [f"crop_area total ngô {MAY} level 900 ha"],
    ),
    "words_on_an_area_name_no_crop": (
        (
            "Toàn tỉnh đã gieo 900 ha lúa, trong đó 36 ha bị nhiễm đạo ôn lá, sâu cuốn lá… đến"
            " nay, trên diện tích đông xuân sớm đã thu hoạch được 525 ha.",
        ),
        [f"crop_area total lúa {MAY} level 900 ha"],
    ),
    "a_survey_that_has_ended_is_no_part_of_the_seasons_name": (
        ("Kết thúc điều tra vụ Thu đông, diện tích gieo trồng 9.200 ha.",),
        [f"crop_area total vụ Thu đông {MAY} level 9200 ha"],
    ),
    "a_label_begins_anew_whatever_was_lost_before_it": (
        (
            "Sản lượng nuôi trồng thủy sản đạt 900 tấn. Diện tích thả nuôi tôm thâm canh 45 ha.",
            "Khai thác: sản lượng 600 tấn, trong đó tôm 20 tấn.",
        ),
        [
            f"aquatic_output total nuôi trồng {MAY} level 900 tonne",
            f"aquatic_output total khai thác {MAY} level 600 tonne",
            f"aquatic_output total khai thác, tôm {MAY} level 20 tonne",
        ],
    ),
    "a_sum_behind_a_part_is_of_the_whole_that_the_sentence_began_with": (
        (
            "Xuất khẩu tháng 5 đạt 50 triệu USD; khu vực FDI đạt 30 triệu USD. Lũy kế 5 tháng đạt"
            " 240 triệu USD, tăng 5%.",
        ),
        [
            f"exports total  {MAY} level 50000000 USD",
            f"exports ownership:FDI  {MAY} level 30000000 USD",
            f"exports total  {TO_MAY} level 240000000 USD",
            f"exports total  {TO_MAY} yoy_pct 5 percent",
        ],
    ),
    "the_next_part_of_the_revenue_is_none_of_the_one_before": (
        (
            "Thu ngân sách 5 tháng đạt 900 tỷ đồng. Trong đó: thu từ đất đai, tài sản trên đất 56"
            " tỷ đồng; thu xuất nhập khẩu 18 tỷ đồng.",
        ),
        [
            f"budget_revenue total  {TO_MAY} level 900000000000 VND",
            f"budget_revenue budget:REV_DOM {HOUSES} {TO_MAY} level 56000000000 VND",
            f"budget_revenue budget:REV_CUSTOMS  {TO_MAY} level 18000000000 VND",
        ],
    ),
    "how_bad_accidents_were_is_said_in_full": (
        ("Trong tháng xảy ra 98 vụ tai nạn giao thông (ít nghiêm trọng trở lên 45 vụ).",),
        [
            f"traffic_accidents total  {MAY} level 98 case",
            f"traffic_accidents total ít nghiêm trọng trở lên {MAY} level 45 case",
        ],
    ),
    "groups_counted_in_a_paragraph_of_their_own_are_of_the_month": (
        (
            "Chỉ số giá tiêu dùng tháng 5 tăng 0,2% so với tháng trước, tăng 3,1% so với cùng kỳ;"
            " bình quân 5 tháng tăng 3,2% so với cùng kỳ.",
            "Có 8 nhóm tăng giá là nhóm giáo dục tăng 2,1%; giao thông tăng 1,2%.",
            "Ở chiều ngược lại, 2 nhóm giảm giá: bưu chính viễn thông giảm 0,1%.",
        ),
        [
            f"cpi total  {MAY} mom_pct 0.2 percent",
            f"cpi total  {MAY} yoy_pct 3.1 percent",
            f"cpi total  {TO_MAY} yoy_pct 3.2 percent",
            f"cpi cpi:CPI09  {MAY} mom_pct 2.1 percent",
            f"cpi cpi:CPI07  {MAY} mom_pct 1.2 percent",
            f"cpi cpi:CPI08  {MAY} mom_pct -0.1 percent",
        ],
    ),
    "groups_counted_behind_a_mean_alone_are_of_that": (
        (
            "Chỉ số giá tiêu dùng bình quân 5 tháng tăng 3,2% so với cùng kỳ năm trước.",
            "Có 8 nhóm tăng giá là nhóm giáo dục tăng 2,1%.",
        ),
        [
            f"cpi total  {TO_MAY} yoy_pct 3.2 percent",
            f"cpi cpi:CPI09  {TO_MAY} yoy_pct 2.1 percent",
        ],
    ),
    "a_base_that_leads_its_change_is_not_the_first_of_two": (
        (
            "Chỉ số giá tiêu dùng giảm 0,1% so với tháng trước; tăng 3,2% so cùng kỳ; so với tháng"
            " 12 năm trước tăng 1,1% và tăng 1,7% so với bình quân cùng kỳ năm 2023.",
        ),
        [
            f"cpi total  {MAY} mom_pct -0.1 percent",
            f"cpi total  {MAY} yoy_pct 3.2 percent",
            f"cpi total  {MAY} dec_pct 1.1 percent",
            f"cpi total  {TO_MAY} yoy_pct 1.7 percent",
        ],
    ),
    "a_comma_before_a_change_ends_the_name": (
        (
            "Vốn đầu tư thực hiện toàn xã hội 5 tháng đạt 9.000 tỷ đồng, trong đó vốn nhà nước"
            " 3.000 tỷ đồng, chiếm 33,3% tổng vốn, tăng 15,2%.",
        ),
        [
            f"social_investment total  {TO_MAY} level 9000000000000 VND",
            f"social_investment investment:INV_STATE  {TO_MAY} level 3000000000000 VND",
            f"social_investment investment:INV_STATE  {TO_MAY} share_pct 33.3 percent",
            f"social_investment investment:INV_STATE  {TO_MAY} yoy_pct 15.2 percent",
        ],
    ),
    "all_who_have_work_are_no_new_jobs": (
        ("Lực lượng lao động 985 nghìn người; lao động có việc làm 978 nghìn người, tăng 0,5%.",),
        [],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    parts, expected = RULES[rule]

    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected


def test_the_level_before_the_plan_is_of_the_year_that_its_change_is() -> None:
    report = read(
        "Kết quả so với năm 2023 như sau:",
        "Thu ngân sách ước đạt 2.530 tỷ đồng, đạt 116% dự toán, tăng 2,5%.",
        header=KON_TUM.replace("tháng 5 năm", "tháng 12 năm"),
    )

    assert said(report, "period_start", "period_end") == [
        "2024-01 2024-12 level 2530000000000 VND",
        "2024-01 2024-12 plan_pct 116 percent",
        "2024-01 2024-12 yoy_pct 2.5 percent",
    ]
