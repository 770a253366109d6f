"""What figures take over from words further away: bases, periods, topics of other sentences.

Each was learnt from reports of provinces other than the founding three.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, item, read, said

COLUMNS = ("sector", "item", "period_start", "period_end")
APRIL_TO_JUNE = "2024-04 2024-06"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "groups_without_a_base_go_by_the_base_of_the_whole": (
        (
            "Chỉ số giá tiêu dùng tháng 5 tăng 0,3% so với tháng 4; tăng 3% so với cùng kỳ.",
            "Nhóm giao thông tăng 1,2%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 0.3 percent",
            "total  2024-05 2024-05 yoy_pct 3 percent",
            "cpi:CPI07  2024-05 2024-05 mom_pct 1.2 percent",
        ],
    ),
    "groups_behind_several_bases_break_the_month_down": (
        (
            "CPI tháng 5 tăng 0,3% so với tháng trước; tăng 2% so với tháng 12 năm trước. Bình quân"
            " 5 tháng, CPI tăng 4% so với cùng kỳ. Có 8 nhóm tăng giá: giao thông tăng 1,2%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 0.3 percent",
            "total  2024-05 2024-05 dec_pct 2 percent",
            "total  2024-01 2024-05 yoy_pct 4 percent",
            "cpi:CPI07  2024-05 2024-05 mom_pct 1.2 percent",
        ],
    ),
    "a_longer_period_that_is_named_outlives_the_month_before": (
        (
            "Xuất khẩu tháng 5 đạt 9 triệu USD, tăng 2% so với tháng trước; quý II đạt 25 triệu"
            " USD, tăng 3%.",
        ),
        [
            "total  2024-05 2024-05 level 9000000 USD",
            "total  2024-05 2024-05 mom_pct 2 percent",
            f"total  {APRIL_TO_JUNE} level 25000000 USD",
            f"total  {APRIL_TO_JUNE} yoy_pct 3 percent",
        ],
    ),
    "things_listed_in_a_block_of_their_own_go_on_with_the_only_longer_period_before": (
        (
            "Tháng 5, chỉ số sản xuất công nghiệp tăng 2% so với cùng kỳ. Một số sản phẩm tăng khá"
            " như: gạch nung tăng 3%.",
            "Tính chung 5 tháng, chỉ số sản xuất công nghiệp tăng 4% so với cùng kỳ.",
            "Một số sản phẩm tăng khá như: gạch nung tăng 8%. Các sản phẩm giảm gồm: bia giảm 6%.",
            "Chỉ số sản xuất công nghiệp tăng 7% so với cùng kỳ.",
        ),
        [
            "total  2024-05 2024-05 yoy_pct 2 percent",
            "total gạch nung 2024-05 2024-05 yoy_pct 3 percent",
            "total  2024-01 2024-05 yoy_pct 4 percent",
            "total gạch nung 2024-01 2024-05 yoy_pct 8 percent",
            "total bia 2024-01 2024-05 yoy_pct -6 percent",
            "total  2024-05 2024-05 yoy_pct 7 percent",
        ],
    ),
    "things_listed_behind_a_sentence_that_goes_on_are_dated_like_the_block_before": (
        (
            "Quý II, chỉ số sản xuất công nghiệp tăng 4% so với cùng kỳ. Bên cạnh đó, sản xuất đồ"
            " uống giảm 1%.",
            "Một số sản phẩm giảm như: bia giảm 6%.",
        ),
        [
            f"total  {APRIL_TO_JUNE} yoy_pct 4 percent",
            f"vsic:11  {APRIL_TO_JUNE} yoy_pct -1 percent",
            f"total bia {APRIL_TO_JUNE} yoy_pct -6 percent",
        ],
    ),
    "parts_compared_with_the_month_before_are_the_months": (
        (
            "Bán lẻ hàng hóa 5 tháng đạt 90 tỷ đồng. Phân theo nhóm hàng: hàng may mặc 9 tỷ đồng,"
            " tăng 2% so với tháng trước.",
        ),
        [
            "retail:GOODS  2024-01 2024-05 level 90000000000 VND",
            "retail:G02  2024-05 2024-05 level 9000000000 VND",
            "retail:G02  2024-05 2024-05 mom_pct 2 percent",
        ],
    ),
    "an_item_that_sums_up_later_begins_with_the_month": (
        (
            "Tổng mức bán lẻ 5 tháng đạt 90 tỷ đồng. Trong đó:",
            item("Lưu trú, ăn uống đạt 9 tỷ đồng; 5 tháng đạt 40 tỷ đồng."),
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "retail:ACCFOOD  2024-05 2024-05 level 9000000000 VND",
            "retail:ACCFOOD  2024-01 2024-05 level 40000000000 VND",
        ],
    ),
    "money_of_the_years_plan_is_summed_up_in_the_next_block_too": (
        (
            "Thu ngân sách nhà nước 5 tháng đạt 90 tỷ đồng, bằng 40% dự toán.",
            "Chi ngân sách địa phương đạt 70 tỷ đồng, bằng 30% dự toán.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "total  2024-01 2024-05 plan_pct 40 percent",
            "total  2024-01 2024-05 level 70000000000 VND",
            "total  2024-01 2024-05 plan_pct 30 percent",
        ],
    ),
    "two_bases_before_their_figures_are_dealt_out_over_the_parts": (
        (
            "Tổng mức bán lẻ tháng 5 so với tháng trước tăng 1%, so với cùng kỳ tăng 12%, cụ thể:"
            " bán lẻ hàng hóa tăng 2% và 14%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 1 percent",
            "total  2024-05 2024-05 yoy_pct 12 percent",
            "retail:GOODS  2024-05 2024-05 mom_pct 2 percent",
            "retail:GOODS  2024-05 2024-05 yoy_pct 14 percent",
        ],
    ),
    "the_whole_year_before_a_number_is_a_year": (
        ("Xuất khẩu quý II đạt 25 triệu USD; ước cả năm 1.702,4 triệu USD.",),
        [
            f"total  {APRIL_TO_JUNE} level 25000000 USD",
            "total  2024-01 2024-12 level 1702400000 USD",
        ],
    ),
    "fines_of_foresters_are_not_those_of_the_market": (
        ("Phát hiện 31 vụ vi phạm lâm nghiệp; thu nộp ngân sách 310 triệu đồng.",),
        ["total  2024-05 2024-05 level 31 case"],
    ),
    "exports_of_goods_and_services_together_are_no_exports_of_goods": (
        ("Kim ngạch xuất khẩu hàng hóa và doanh thu dịch vụ ngoại tệ đạt 1.905 triệu USD.",),
        [],
    ),
    "groups_opened_behind_one_base_go_by_that_one": (
        (
            "CPI tháng 5 tăng 0,3% so với tháng trước. Bình quân 5 tháng, CPI tăng 4% so với cùng"
            " kỳ. Trong đó, nhóm giao thông tăng 1,2%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 0.3 percent",
            "total  2024-01 2024-05 yoy_pct 4 percent",
            "cpi:CPI07  2024-01 2024-05 yoy_pct 1.2 percent",
        ],
    ),
    "parts_greater_than_the_month_are_of_the_months_so_far": (
        (
            "Kim ngạch xuất khẩu tháng 5 đạt 42 triệu USD; 5 tháng đạt 195 triệu USD. Mặt hàng xuất"
            " khẩu chủ yếu: quặng 120 triệu USD; chè 5 triệu USD.",
        ),
        [
            "total  2024-05 2024-05 level 42000000 USD",
            "total  2024-01 2024-05 level 195000000 USD",
            "total quặng 2024-01 2024-05 level 120000000 USD",
            "total chè 2024-01 2024-05 level 5000000 USD",
        ],
    ),
    "two_signed_changes_in_a_bracket_take_the_two_bases_of_the_whole": (
        (
            "IIP tháng 5 tăng 1,8% so với tháng 4/2024, tăng 13% so với tháng 5/2023. Trong đó:"
            " khai khoáng (-4%; +25,1%).",
        ),
        [
            "total  2024-05 2024-05 mom_pct 1.8 percent",
            "total  2024-05 2024-05 yoy_pct 13 percent",
            "vsic:B  2024-05 2024-05 mom_pct -4 percent",
            "vsic:B  2024-05 2024-05 yoy_pct 25.1 percent",
        ],
    ),
    "two_signed_changes_without_two_bases_are_not_told_apart": (
        ("IIP tháng 5 tăng 1,8%, đạt 40% kế hoạch. Trong đó: khai khoáng (-4%; +25,1%).",),
        [
            "total  2024-05 2024-05 yoy_pct 1.8 percent",
            "total  2024-05 2024-05 plan_pct 40 percent",
        ],
    ),
    "a_paragraph_that_opens_with_parts_goes_on": (
        (
            "IIP 5 tháng năm 2024 tăng 6% so với cùng kỳ.",
            "Trong đó, khai khoáng giảm 7%.",
        ),
        [
            "total  2024-01 2024-05 yoy_pct 6 percent",
            "vsic:B  2024-01 2024-05 yoy_pct -7 percent",
        ],
    ),
    "a_part_goes_on_with_the_only_period_of_its_paragraph": (
        (
            "Lũy kế 5 tháng, xuất khẩu đạt 9 triệu USD. Nhập khẩu đạt 4 triệu USD. Toàn tỉnh có"
            " 7 KCN với tổng diện tích 900 ha.",
        ),
        [
            "total  2024-01 2024-05 level 9000000 USD",
            "total  2024-01 2024-05 level 4000000 USD",
            "total  2024-05 2024-05 level 7 unit",
            "total  2024-05 2024-05 level 900 ha",
        ],
    ),
    "of_two_periods_in_a_paragraph_none_holds_on": (
        (
            "Xuất khẩu tháng 5 đạt 2 triệu USD, lũy kế 5 tháng đạt 9 triệu USD. Nhập khẩu đạt"
            " 4 triệu USD.",
        ),
        [
            "total  2024-05 2024-05 level 2000000 USD",
            "total  2024-01 2024-05 level 9000000 USD",
            "total  2024-05 2024-05 level 4000000 USD",
        ],
    ),
    "a_paragraph_that_looks_at_parts_keeps_the_period": (
        (
            "Tính chung 5 tháng, tổng mức bán lẻ đạt 90 tỷ đồng.",
            "Xét theo ngành hoạt động: Doanh thu bán lẻ hàng hóa đạt 70 tỷ đồng. Doanh thu dịch vụ"
            " lưu trú, ăn uống đạt 20 tỷ đồng.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "retail:GOODS  2024-01 2024-05 level 70000000000 VND",
            "retail:ACCFOOD  2024-01 2024-05 level 20000000000 VND",
        ],
    ),
    "the_other_side_of_a_list_keeps_its_period": (
        (
            "Một số ngành có chỉ số sản xuất 5 tháng tăng so với cùng kỳ: Dệt tăng 4%. Ở chiều"
            " ngược lại, sản xuất đồ uống giảm 2%.",
        ),
        [
            "vsic:13  2024-01 2024-05 yoy_pct 4 percent",
            "vsic:11  2024-01 2024-05 yoy_pct -2 percent",
        ],
    ),
    "a_head_with_a_period_in_brackets_frames_the_paragraph_below": (
        (
            item("Một số sản phẩm công nghiệp chủ yếu (5 tháng đầu năm 2024):"),
            "Nước mắm ước được 700 nghìn lít, giảm 2% so cùng kỳ.",
        ),
        [
            "total Nước mắm 2024-01 2024-05 level 700000 litre",
            "total Nước mắm 2024-01 2024-05 yoy_pct -2 percent",
        ],
    ),
    "a_head_after_another_heads_list_opens_its_own": (
        (
            item("Chỉ số sản xuất công nghiệp:"),
            item("Tháng 5 tăng 1% so với tháng trước và tăng 3% so với cùng kỳ."),
            item("Các ngành tăng so với cùng kỳ (5 tháng):"),
            item("Sản xuất trang phục (+8%)."),
        ),
        [
            "total  2024-05 2024-05 mom_pct 1 percent",
            "total  2024-05 2024-05 yoy_pct 3 percent",
            "vsic:14  2024-01 2024-05 yoy_pct 8 percent",
        ],
    ),
    "the_period_before_a_bracket_holds_for_the_parts_behind_it": (
        (
            "Lũy kế IIP 5 tháng so với cùng kỳ tăng (+14%) và các ngành đều tăng như: khai khoáng"
            " (+9%).",
        ),
        [
            "total  2024-01 2024-05 yoy_pct 14 percent",
            "vsic:B  2024-01 2024-05 yoy_pct 9 percent",
        ],
    ),
    "two_bases_of_the_whole_are_dealt_out_over_its_parts": (
        (
            "Chỉ số sử dụng lao động tăng 1% so với tháng trước và tăng 6% so với cùng kỳ. Trong"
            " đó, doanh nghiệp nhà nước giảm 0,4% và giảm 2%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 1 percent",
            "total  2024-05 2024-05 yoy_pct 6 percent",
            "ownership:STATE  2024-05 2024-05 mom_pct -0.4 percent",
            "ownership:STATE  2024-05 2024-05 yoy_pct -2 percent",
        ],
    ),
    "a_statement_behind_a_label_carries_on_as_any": (
        (
            "Ngoại thương: Kim ngạch xuất khẩu tháng 5 đạt 3 triệu USD; 5 tháng đạt 12 triệu USD."
            " Trong đó, kinh tế tư nhân đạt 4 triệu USD.",
        ),
        [
            "total  2024-05 2024-05 level 3000000 USD",
            "total  2024-01 2024-05 level 12000000 USD",
            "ownership:NONSTATE_PRIVATE  2024-01 2024-05 level 4000000 USD",
        ],
    ),
    "after_a_list_its_indicator_is_still_spoken_of": (
        (
            "IIP 5 tháng tăng 6% so với cùng kỳ, trong đó:",
            item("Khai khoáng giảm 2%;"),
            item("Cung cấp nước tăng 7%."),
            "Một số ngành tăng so với cùng kỳ: sản xuất thiết bị điện tăng 35%.",
        ),
        [
            "total  2024-01 2024-05 yoy_pct 6 percent",
            "vsic:B  2024-01 2024-05 yoy_pct -2 percent",
            "vsic:E  2024-01 2024-05 yoy_pct 7 percent",
            "vsic:27  2024-01 2024-05 yoy_pct 35 percent",
        ],
    ),
    "a_sentence_that_corresponds_keeps_bases_and_change": (
        (
            "IIP tháng 5 tăng 3% so với tháng trước và tăng 9% so với cùng kỳ. Tương ứng, khai"
            " khoáng giảm 4% và 12%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 3 percent",
            "total  2024-05 2024-05 yoy_pct 9 percent",
            "vsic:B  2024-05 2024-05 mom_pct -4 percent",
            "vsic:B  2024-05 2024-05 yoy_pct -12 percent",
        ],
    ),
    "parts_of_an_output_index_without_a_base_go_by_the_year": (
        (
            "IIP tháng 5 tăng 3% so với tháng trước và tăng 9% so với cùng kỳ.",
            "Ngành khai khoáng giảm 4%.",
        ),
        [
            "total  2024-05 2024-05 mom_pct 3 percent",
            "total  2024-05 2024-05 yoy_pct 9 percent",
            "vsic:B  2024-05 2024-05 yoy_pct -4 percent",
        ],
    ),
    "lines_that_end_with_semicolons_are_a_list": (
        (
            "GRDP 5 tháng năm 2024 tăng 6% so với cùng kỳ. Trong đó:",
            "Khu vực I tăng 3%;",
            "Khu vực II tăng 7%;",
            "Khu vực III tăng 5%.",
        ),
        [
            "total  2024-01 2024-05 yoy_pct 6 percent",
            "economy:AGRICULTURE  2024-01 2024-05 yoy_pct 3 percent",
            "economy:INDUSTRY_CONSTRUCTION  2024-01 2024-05 yoy_pct 7 percent",
            "economy:SERVICES  2024-01 2024-05 yoy_pct 5 percent",
        ],
    ),
    "what_is_compared_with_a_quarter_is_a_quarter": (
        ("IIP tăng 7% so với quý trước và tăng 9% so với cùng kỳ năm trước.",),
        [
            f"total  {APRIL_TO_JUNE} qoq_pct 7 percent",
            f"total  {APRIL_TO_JUNE} yoy_pct 9 percent",
        ],
    ),
    "the_first_of_a_month_and_its_sum_is_the_month": (
        (
            "Tổng thu ngân sách tháng 5 được 700 tỷ đồng, lũy kế được 6.000 tỷ đồng. Trong đó,"
            " thu nội địa được 400 tỷ đồng, lũy kế được 2.000 tỷ đồng.",
        ),
        [
            "total  2024-05 2024-05 level 700000000000 VND",
            "total  2024-01 2024-05 level 6000000000000 VND",
            "budget:REV_DOM  2024-05 2024-05 level 400000000000 VND",
            "budget:REV_DOM  2024-01 2024-05 level 2000000000000 VND",
        ],
    ),
    "projects_since_january_are_of_all_these_months": (
        ("Từ đầu năm đến tháng 5/2024, toàn tỉnh có 7 dự án FDI.",),
        ["total  2024-01 2024-05 level 7 project"],
    ),
    "projects_summed_up_by_now_stand": (
        ("Lũy kế đến nay, toàn tỉnh có 7 dự án FDI.",),
        ["total  2024-05 2024-05 level 7 project"],
    ),
    "after_a_semicolon_what_is_summed_up_later_is_of_the_month": (
        (
            "Trong tháng 5 có 8 doanh nghiệp thành lập mới, lũy kế 5 tháng có 40 doanh nghiệp thành"
            " lập mới; 3 doanh nghiệp giải thể, lũy kế 5 tháng có 12 doanh nghiệp giải thể.",
        ),
        [
            "total  2024-05 2024-05 level 8 enterprise",
            "total  2024-01 2024-05 level 40 enterprise",
            "total  2024-05 2024-05 level 3 enterprise",
            "total  2024-01 2024-05 level 12 enterprise",
        ],
    ),
    "parts_of_a_part_named_first_go_on_with_its_months": (
        ("Thu nội địa 5 tháng đạt 90 tỷ đồng. Trong thu nội địa, lệ phí trước bạ đạt 6 tỷ đồng.",),
        [
            "budget:REV_DOM  2024-01 2024-05 level 90000000000 VND",
            "budget:REV_REG  2024-01 2024-05 level 6000000000 VND",
        ],
    ),
    "money_measured_by_the_years_plan_is_summed_up_like_the_money_before": (
        (
            "Thu ngân sách 5 tháng đạt 90 tỷ đồng. Chi ngân sách địa phương đạt 70 tỷ đồng, bằng"
            " 30% dự toán.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "total  2024-01 2024-05 level 70000000000 VND",
            "total  2024-01 2024-05 plan_pct 30 percent",
        ],
    ),
    "money_compared_with_the_month_before_is_the_months": (
        (
            "Thu ngân sách 5 tháng đạt 90 tỷ đồng. Chi ngân sách địa phương đạt 7 tỷ đồng, tăng 3%"
            " so với tháng trước.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "total  2024-05 2024-05 level 7000000000 VND",
            "total  2024-05 2024-05 mom_pct 3 percent",
        ],
    ),
    "a_label_that_is_not_understood_ends_what_was_spoken_of": (
        (
            "Trong tháng xảy ra 9 vụ tai nạn giao thông.",
            "Cháy, nổ: Xảy ra 4 vụ cháy, bị thương 2 người. So với cùng kỳ giảm 1 vụ.",
        ),
        ["total  2024-05 2024-05 level 9 case"],
    ),
    "a_label_with_its_months_frames_its_paragraph": (
        ("Du lịch 5 tháng: tổng lượt khách đạt 90 lượt. Tổng thu từ khách du lịch đạt 7 tỷ đồng.",),
        [
            "total  2024-01 2024-05 level 90 visit",
            "total  2024-01 2024-05 level 7000000000 VND",
        ],
    ),
    "behind_a_label_the_last_figure_is_gone_on_with": (
        (
            "Tài chính, ngân hàng: Thu ngân sách tháng 5 đạt 20 tỷ đồng, lũy kế 5 tháng đạt 90 tỷ"
            " đồng. Trong tổng thu, thu nội địa đạt 80 tỷ đồng.",
        ),
        [
            "total  2024-05 2024-05 level 20000000000 VND",
            "total  2024-01 2024-05 level 90000000000 VND",
            "budget:REV_DOM  2024-01 2024-05 level 80000000000 VND",
        ],
    ),
    "an_index_up_to_a_month_is_summed": (
        ("Lũy kế đến hết tháng 5/2024 chỉ số sản xuất công nghiệp tăng 9%.",),
        ["total  2024-01 2024-05 yoy_pct 9 percent"],
    ),
    "a_herd_up_to_a_month_stands": (
        ("Tổng đàn gia súc lũy kế 599.320 con.",),
        ["total gia súc 2024-05 2024-05 level 599320 unit"],
    ),
    "a_month_in_words_may_end_the_sum": (
        ("Đến giữa tháng Năm, toàn tỉnh gieo trồng được 300 ha ngô.",),
        ["total ngô 2024-01 2024-05 level 300 ha"],
    ),
    "the_plan_in_brackets_is_the_plans": (
        ("Kim ngạch xuất khẩu 5 tháng đạt 9 triệu USD (KH: 20 triệu USD).",),
        [
            "total  2024-01 2024-05 level 9000000 USD",
            "total  2024-01 2024-12 level 20000000 USD",
        ],
    ),
    "a_percentage_right_before_its_base": (
        ("Chỉ số tồn kho tháng 5.2024 bằng 99% tháng trước và bằng 95,5% tháng cùng kỳ.",),
        [
            "total  2024-05 2024-05 mom_pct -1 percent",
            "total  2024-05 2024-05 yoy_pct -4.5 percent",
        ],
    ),
    "parts_of_a_plan_in_a_list": (
        (
            "Chi ngân sách 5 tháng đạt 90 tỷ đồng, đạt 10% dự toán Hội đồng nhân dân tỉnh giao,"
            " trong đó: chi thường xuyên đạt 50 tỷ đồng, đạt 12%.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "total  2024-01 2024-05 plan_pct 10 percent",
            "budget:EXP_REC  2024-01 2024-05 level 50000000000 VND",
            "budget:EXP_REC  2024-01 2024-05 plan_pct 12 percent",
        ],
    ),
    "a_headline_states_nothing": (
        ("IIP tăng 20,65%", "Tính chung 5 tháng, IIP tăng 20,65% so với cùng kỳ."),
        ["total  2024-01 2024-05 yoy_pct 20.65 percent"],
    ),
    "what_stands_before_a_bracket_holds_for_the_next_of_the_list": (
        (
            "IIP 5 tháng tăng 3% so với cùng kỳ.",
            "Các sản phẩm công nghiệp chủ yếu tăng so với cùng kỳ như: mạch in (+13,9%), túi xách"
            " (+6,2%), giường, tủ, bàn, ghế (+8,7%).",
        ),
        [
            "total  2024-01 2024-05 yoy_pct 3 percent",
            "total mạch in 2024-01 2024-05 yoy_pct 13.9 percent",
            "total túi xách 2024-01 2024-05 yoy_pct 6.2 percent",
            "total giường, tủ, bàn, ghế 2024-01 2024-05 yoy_pct 8.7 percent",
        ],
    ),
    "a_topic_named_with_its_period_keeps_it": (
        (
            "IIP tháng 5 tăng 2% so với cùng kỳ. Có 20 ngành có IIP 5 tháng tăng so với cùng kỳ."
            " Tăng cao có các ngành: sản xuất trang phục (+27,0%); in ấn (+25,7%).",
        ),
        [
            "total  2024-05 2024-05 yoy_pct 2 percent",
            "vsic:14  2024-01 2024-05 yoy_pct 27 percent",
            "vsic:18  2024-01 2024-05 yoy_pct 25.7 percent",
        ],
    ),
    "a_product_named_like_a_topic_is_a_product": (
        (
            heading("2. Sản lượng một số sản phẩm công nghiệp chủ yếu tháng 5/2024"),
            item("- Thủy sản đông: 8.215 tấn"),
            item("- Gạo xay xát: 242.380 tấn"),
        ),
        [
            "total Thủy sản đông 2024-05 2024-05 level 8215 tonne",
            "total Gạo xay xát 2024-05 2024-05 level 242380 tonne",
        ],
    ),
    "points_of_a_part_of_the_accounts_are_its_contribution": (
        (
            "GRDP quý I/2024 tăng 7% so với cùng kỳ. Đóng góp vào mức tăng này, khu vực công nghiệp"
            " và xây dựng 3,9 điểm phần trăm, khu vực dịch vụ 2,6 điểm phần trăm.",
        ),
        [
            "total  2024-01 2024-03 yoy_pct 7 percent",
            "economy:INDUSTRY_CONSTRUCTION  2024-01 2024-03 contribution_pp 3.9 pp",
            "economy:SERVICES  2024-01 2024-03 contribution_pp 2.6 pp",
        ],
    ),
    "what_goods_are_for_is_not_the_subject_of_their_list": (
        (
            "Hàng nhập chủ yếu trong 5 tháng để sản xuất, xuất khẩu, gồm: thủy sản 9 triệu USD;"
            " máy móc thiết bị 57 triệu USD.",
        ),
        [
            "total thủy sản 2024-01 2024-05 level 9000000 USD",
            "total máy móc thiết bị 2024-01 2024-05 level 57000000 USD",
        ],
    ),
    "the_head_of_a_list_goes_into_what_was_said_before": (
        (
            "Tính chung 5 tháng, kim ngạch nhập khẩu đạt 90 triệu USD, tăng 4% so với cùng kỳ. Hàng"
            " nhập khẩu chủ yếu gồm: vải 9 triệu USD, tăng 7% so với cùng kỳ.",
        ),
        [
            "total  2024-01 2024-05 level 90000000 USD",
            "total  2024-01 2024-05 yoy_pct 4 percent",
            "total vải 2024-01 2024-05 level 9000000 USD",
            "total vải 2024-01 2024-05 yoy_pct 7 percent",
        ],
    ),
    "what_sums_up_keeps_the_period_in_force": (
        (
            "Giá trị xuất khẩu quý I/2024 tăng 7% so với cùng kỳ. Tính chung chỉ số sản xuất công"
            " nghiệp chỉ đạt 94,41% so cùng kỳ.",
        ),
        [
            "total  2024-01 2024-03 yoy_pct 7 percent",
            "total  2024-01 2024-03 yoy_pct -5.59 percent",
        ],
    ),
    "a_percentage_right_before_a_measure_is_its_share": (
        (
            "Đến ngày 15/5/2024, diện tích thu hoạch lúa đạt 23.186 ha, đạt 98,2% diện tích gieo"
            " trồng và bằng 99% so với cùng kỳ.",
        ),
        [
            "total lúa 2024-01 2024-05 level 23186 ha",
            "total lúa 2024-01 2024-05 share_pct 98.2 percent",
            "total lúa 2024-01 2024-05 yoy_pct -1 percent",
        ],
    ),
    "new_and_adjusted_may_stand_behind_the_projects": (
        (
            "Tính chung 5 tháng, tỉnh thu hút 12 dự án DDI được cấp mới và điều chỉnh tăng vốn,"
            " tổng vốn đăng ký 7.744 tỷ đồng.",
        ),
        [
            "registration:NEW+ADJUSTED  2024-01 2024-05 level 12 project",
            "registration:NEW+ADJUSTED  2024-01 2024-05 level 7744000000000 VND",
        ],
    ),
    "most_products_are_products_even_if_a_sector_is_named_so": (
        ("Đa số sản phẩm tháng 5 tăng khá so với cùng kỳ: Nước sạch tăng 22,4%.",),
        ["total Nước sạch 2024-05 2024-05 yoy_pct 22.4 percent"],
    ),
    "a_heading_dates_the_list_below_it_and_no_other": (
        (
            heading("Sản phẩm chủ yếu 5 tháng"),
            item("Xi măng: 900 tấn, tăng 3%."),
            item("Điện thương phẩm 7 triệu kWh."),
            item("IIP tăng 2% so với tháng trước."),
            heading("Thương mại"),
            item("Tổng mức bán lẻ đạt 90 tỷ đồng."),
        ),
        [
            "total Xi măng 2024-01 2024-05 level 900 tonne",
            "total Xi măng 2024-01 2024-05 yoy_pct 3 percent",
            "total điện thương phẩm 2024-01 2024-05 level 7000000 kWh",
            "total  2024-05 2024-05 mom_pct 2 percent",
            "total  2024-05 2024-05 level 90000000000 VND",
        ],
    ),
    "spending_in_a_block_of_its_own_is_summed_up_like_the_revenue": (
        (
            "Thu ngân sách 5 tháng đạt 90 tỷ đồng.",
            "Chi ngân sách địa phương đạt 70 tỷ đồng, bằng 32% dự toán.",
        ),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "total  2024-01 2024-05 level 70000000000 VND",
            "total  2024-01 2024-05 plan_pct 32 percent",
        ],
    ),
    "the_structure_of_the_economy_goes_on_with_the_months_spoken_of": (
        ("GRDP 5 tháng đạt 90 tỷ đồng. Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản chiếm 20%.",),
        [
            "total  2024-01 2024-05 level 90000000000 VND",
            "economy:AGRICULTURE  2024-01 2024-05 share_pct 20 percent",
        ],
    ),
    "a_herd_is_of_the_last_of_the_months_it_is_listed_with": (
        ("Sản lượng thịt lợn 5 tháng đạt 20 tấn; đàn gia cầm 5 triệu con, tăng 2%.",),
        [
            "total thịt lợn 2024-01 2024-05 level 20 tonne",
            "total gia cầm 2024-05 2024-05 level 5000000 unit",
            "total gia cầm 2024-05 2024-05 yoy_pct 2 percent",
        ],
    ),
    "what_is_still_to_come_has_not_been_reached": (
        ("Thu ngân sách đạt 9 tỷ đồng. Quý III thu ngân sách 30 tỷ đồng.",),
        ["total  2024-05 2024-05 level 9000000000 VND"],
    ),
    "a_balance_of_a_year_stands_at_its_end": (
        ("Cả năm 2023, tổng dư nợ đạt 90 tỷ đồng.",),
        ["total  2023-12 2023-12 level 90000000000 VND"],
    ),
    "a_day_may_stand_without_its_word_and_its_year": (
        ("Giải ngân vốn đầu tư công đến 30/4 được 70 tỷ đồng.",),
        ["total  2024-01 2024-04 level 70000000000 VND"],
    ),
    "a_yield_up_to_a_day_is_of_the_months_to_it": (
        (
            "Đến ngày 15/5/2024, lúa đông xuân toàn tỉnh gieo đạt 17.229 ha; năng suất bình quân"
            " 66,7 tạ/ha; sản lượng đạt 114,9 nghìn tấn.",
        ),
        [
            "total lúa đông xuân 2024-01 2024-05 level 17229 ha",
            "total lúa đông xuân 2024-01 2024-05 level 6.67 tonne/ha",
            "total lúa đông xuân 2024-01 2024-05 level 114900 tonne",
        ],
    ),
    "a_heading_with_its_period_states_something": (
        (heading("IIP tháng 5 tăng 2% so với tháng trước"),),
        ["total  2024-05 2024-05 mom_pct 2 percent"],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    parts, expected = RULES[name]
    header = "UBND TỈNH KON TUM\n\nBÁO CÁO\nTình hình tháng 5 năm 2024\n\n"
    if "quarter" in name:
        header = header.replace("tháng 5", "tháng 6")
    assert said(read(*parts, header=header), *COLUMNS) == expected


def test_a_heading_names_a_topic_as_a_label_does() -> None:
    found = read(heading("Quản lý thị trường"), "Trong tháng, kiểm tra 64 vụ; xử lý 51 vụ.")
    assert said(found, "indicator") == [
        "market_inspections level 64 case",
        "market_violations level 51 case",
    ]


@pytest.mark.parametrize("kind", [str, item], ids=["a paragraph", "a line of no head's list"])
def test_a_status_ends_with_its_block(kind: Callable[[str], Part]) -> None:
    frame = read(
        kind("Thu ngân sách tháng 5 ước đạt 9 tỷ đồng."), kind("Chi ngân sách đạt 7 tỷ đồng.")
    )
    assert frame.observations["status"].to_list() == ["estimate", "reported"]


def test_in_a_report_of_a_quarter_flows_are_the_quarters_and_stocks_of_its_last_month() -> None:
    found = read(
        "Thu ngân sách đạt 90 tỷ đồng, tăng 3% so với cùng kỳ. Tổng dư nợ đạt 700 tỷ đồng.",
        "Kim ngạch xuất khẩu tăng 2% so với tháng trước.",
        header=KON_TUM.replace("tháng 5", "quý II"),
    )
    assert said(found, "indicator", "period_start", "period_end") == [
        "budget_revenue 2024-04 2024-06 level 90000000000 VND",
        "budget_revenue 2024-04 2024-06 yoy_pct 3 percent",
        "credit_loans 2024-06 2024-06 level 700000000000 VND",
        "exports 2024-06 2024-06 mom_pct 2 percent",
    ]


def test_a_year_that_ends_with_the_report_is_a_longer_period_too() -> None:
    found = read(
        "Năm 2024, chỉ số sản xuất công nghiệp tăng 4% so với năm 2023. Nhiều sản phẩm tăng khá"
        " như: gạch nung tăng 8%.",
        header=KON_TUM.replace("tháng 5", "tháng 12"),
    )
    assert said(found, "period_start", "period_end") == [
        "2024-01 2024-12 yoy_pct 4 percent",
        "2024-01 2024-12 yoy_pct 8 percent",
    ]


def test_a_summary_without_periods_is_dated_by_the_body_that_says_the_same() -> None:
    found = read(
        "1. Thu ngân sách đạt 40.477 tỷ đồng, tăng 24,7%;",
        "2. Chi ngân sách địa phương đạt 12,3 tỷ đồng.",
        "Thu ngân sách 5 tháng năm 2024 đạt 40.477 tỷ đồng. Thu ngân sách tháng 5 đạt 90 tỷ đồng.",
    )
    assert said(found, "indicator", "period_start", "period_end") == [
        "budget_revenue 2024-01 2024-05 level 40477000000000 VND",
        "budget_revenue 2024-01 2024-05 yoy_pct 24.7 percent",
        "budget_expenditure 2024-05 2024-05 level 12300000000 VND",
        "budget_revenue 2024-05 2024-05 level 90000000000 VND",
    ]


def test_a_short_number_that_is_the_same_by_chance_dates_nothing() -> None:
    found = read("IIP tăng 9%.", "IIP 5 tháng năm 2024 tăng 9% so với cùng kỳ.")
    assert said(found, "period_start", "period_end") == [
        "2024-05 2024-05 yoy_pct 9 percent",
        "2024-01 2024-05 yoy_pct 9 percent",
    ]


def test_no_product_of_a_single_month_is_reckoned() -> None:
    found = read("Tổng sản phẩm trên địa bàn (GRDP) tăng 7,7%.")
    assert said(found, "period_start", "period_end") == ["2024-01 2024-05 yoy_pct 7.7 percent"]


def test_a_base_other_than_the_year_before_is_lent_no_further_than_its_paragraph() -> None:
    month_before = "Kim ngạch xuất khẩu tháng 5 đạt 30 triệu USD, tăng 3% so với tháng 4."
    found = read(month_before, "Xuất khẩu sang thị trường Mỹ đạt 5 triệu USD, tăng 4%.")
    assert said(found, "item")[-1] == "Mỹ yoy_pct 4 percent"


def test_growth_that_opens_a_paragraph_is_the_economys_and_not_its_last_parts() -> None:
    shares = "Cơ cấu kinh tế: khu vực nông nghiệp chiếm 20%; khu vực dịch vụ chiếm 48%."
    found = read(shares, "Tăng trưởng quý I ước đạt 7,5%.")
    assert said(found, "indicator", "sector")[-1] == "grdp total yoy_pct 7.5 percent"


def test_the_name_of_the_province_in_capitals_is_no_item() -> None:
    hue = "UBND THÀNH PHỐ HUẾ\n\nBÁO CÁO\nTình hình tháng 5 năm 2025\n\n"
    own = "THÀNH PHỐ HUẾ: kim ngạch xuất khẩu tháng 5 đạt 7 triệu USD."
    found = read("Kim ngạch xuất khẩu tháng 4 đạt 5 triệu USD.", own, header=hue)
    assert said(found, "item") == [" level 5000000 USD", " level 7000000 USD"]


def test_products_are_in_no_prices() -> None:
    output = "GRDP 6 tháng (giá so sánh 2010) đạt 900 tỷ đồng, tăng 5%."
    listed = "Công nghiệp tăng nhờ các sản phẩm chủ lực như: đường cát tăng 33,4%, gạch tăng 2%."
    frame = read(output, listed).observations
    of_products = frame.filter(frame["indicator"] == "industrial_product_volume")
    assert of_products["price_basis"].to_list() == [""] * of_products.height != []


def test_output_of_a_crop_or_a_fish_is_its_own_behind_products_of_industry() -> None:
    industry = "Một số sản phẩm công nghiệp tăng so với cùng kỳ: xi măng tăng 20%; gạch tăng 4%."
    fish = "Sản lượng thủy sản tháng 5 đạt 900 tấn; trong đó sản lượng tôm đạt 150 tấn."
    rows = said(read(industry, fish), "indicator", "item")
    assert rows[-1] == "aquatic_output tôm level 150 tonne"


def test_a_topic_that_is_no_product_ends_a_list_of_products() -> None:
    industry = "Một số sản phẩm công nghiệp tăng so với cùng kỳ: xi măng tăng 20%; gạch tăng 4%."
    found = read(industry, "Về cơ cấu kinh tế: khu vực dịch vụ chiếm 41,3%.")
    assert said(found, "indicator", "sector")[-1] == "grdp economy:SERVICES share_pct 41.3 percent"


def test_a_list_on_lines_of_its_own_keeps_the_status_of_the_head_that_opens_it() -> None:
    head = "Tổng sản phẩm trên địa bàn (GRDP) quý I ước tăng 7,5%, trong đó:"
    found = read(head, item("Khu vực công nghiệp - xây dựng tăng 8%."))
    assert said(found, "sector", "status")[-1] == (
        "economy:INDUSTRY_CONSTRUCTION estimate yoy_pct 8 percent"
    )


def test_an_owner_before_exports_and_imports_is_that_of_both() -> None:
    found = read("Khu vực FDI xuất khẩu đạt 7 triệu USD và nhập khẩu đạt 4 triệu USD.")
    assert said(found, "indicator", "sector") == [
        "exports ownership:FDI level 7000000 USD",
        "imports ownership:FDI level 4000000 USD",
    ]


def test_more_than_all_of_the_base_is_a_ratio_even_where_growth_is_told_of() -> None:
    found = read("Các chỉ số có mức tăng trưởng khá: IIP tháng 5 bằng 108,1% so với cùng kỳ.")
    assert said(found, "indicator") == ["iip yoy_pct 8.1 percent"]


@pytest.mark.parametrize("verb", ["tăng thêm", "tăng ở mức", "tăng thêm khoảng"])
def test_however_a_rise_is_called_it_is_one(verb: str) -> None:
    found = read(f"Kim ngạch xuất khẩu tháng 5 đạt 7 triệu USD, {verb} 4% so với cùng kỳ.")
    assert said(found, "indicator")[-1] == "exports yoy_pct 4 percent"


def test_a_head_that_names_nothing_has_no_parts() -> None:
    parts = ("IIP tháng 5 tăng 4% so với cùng kỳ.", "Trong đó, khai khoáng tăng 9%.")
    assert said(read("Kết quả đạt được như sau:", *parts), *COLUMNS) == said(read(*parts), *COLUMNS)
