"""The contract's rules on measures, each with the sentence that it exists for."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import CA_MAU, read, said

RULES = {
    "a_quarter_before_is_a_base": (
        "Quý III năm 2023, IIP tăng 3,1% so với quý trước và tăng 6% so với cùng kỳ năm trước.",
        ["iip qoq_pct 3.1 percent", "iip yoy_pct 6 percent"],
    ),
    "a_named_base_year_is_a_base": (
        "Chỉ số giá tiêu dùng tháng 9 tăng 0,2% so với tháng trước, tăng 12,4% so với kỳ gốc 2019.",
        ["cpi mom_pct 0.2 percent", "cpi base_pct 12.4 percent"],
    ),
    "a_share_is_of_the_total_one_level_up": (
        "Bán lẻ hàng hóa tháng 9 ước đạt 4.820 tỷ đồng, chiếm 78,4%.",
        ["retail_services level 4820000000000 VND", "retail_services share_pct 78.4 percent"],
    ),
    "points_of_the_total_are_a_contribution": (
        "IIP tăng 6%, trong đó ngành chế biến, chế tạo tăng 7%, đóng góp 5,2 điểm phần trăm.",
        ["iip yoy_pct 6 percent", "iip yoy_pct 7 percent", "iip contribution_pp 5.2 pp"],
    ),
    "growth_that_is_reached_is_no_ratio": (
        "Tăng trưởng xuất khẩu tháng 9 đạt 5,2% so với cùng kỳ; nhập khẩu bằng 12% so với cùng kỳ.",
        ["exports yoy_pct 5.2 percent", "imports yoy_pct -88 percent"],
    ),
    "what_is_reached_of_the_year_before_may_be_growth": (
        "IIP tháng 9 đạt 5% so với cùng kỳ; kim ngạch xuất khẩu đạt 95% so với cùng kỳ.",
        ["exports yoy_pct -5 percent"],
    ),
    "what_is_held_against_words_has_no_base": (
        "Xuất khẩu tháng 9 đạt 30 triệu USD, tăng 4,1% so với kịch bản.",
        ["exports level 30000000 USD"],
    ),
    "what_was_carried_out_before_is_a_base": (
        "Xuất khẩu tháng 9 tăng 4,1% so với thực hiện tháng 8, tăng 9% so với thực hiện cùng kỳ.",
        ["exports mom_pct 4.1 percent", "exports yoy_pct 9 percent"],
    ),
    "a_change_and_its_rate_in_a_bracket_have_one_base": (
        "Xảy ra 12 vụ tai nạn giao thông, giảm 2 vụ (giảm 14,3%) so với tháng trước, giảm 3 vụ"
        " (giảm 20%) so với cùng kỳ.",
        [
            "traffic_accidents level 12 case",
            "traffic_accidents mom_abs -2 case",
            "traffic_accidents mom_pct -14.3 percent",
            "traffic_accidents yoy_abs -3 case",
            "traffic_accidents yoy_pct -20 percent",
        ],
    ),
    "an_amount_more_is_an_absolute_change": (
        "Tháng 9 xảy ra 12 vụ tai nạn giao thông, giảm 07 vụ so với tháng trước.",
        ["traffic_accidents level 12 case", "traffic_accidents mom_abs -7 case"],
    ),
    "an_amount_that_something_rose_or_fell_to_is_a_level": (
        "Tháng 9 kim ngạch xuất khẩu tăng lên 7,3 triệu USD; số vụ tai nạn giao thông giảm xuống"
        " còn 12 vụ.",
        ["exports level 7300000 USD", "traffic_accidents level 12 case"],
    ),
    "a_percentage_that_something_rose_to_is_no_change": (
        "GRDP tăng 6%, trong đó khu vực dịch vụ tăng lên 37%. Tỷ lệ lao động qua đào tạo tăng lên"
        " 70%.",
        ["grdp yoy_pct 6 percent", "trained_labour_share level 70 percent"],
    ),
    "the_structure_of_the_economy_is_of_its_product": (
        "Cơ cấu kinh tế: khu vực dịch vụ chiếm 37%; công nghiệp và xây dựng chiếm 26%.",
        ["grdp share_pct 37 percent", "grdp share_pct 26 percent"],
    ),
    "a_bracket_repeats_a_change_in_percent": (
        "Tháng 9 xảy ra 12 vụ tai nạn giao thông, giảm 07 vụ (-36,8%) so với cùng kỳ.",
        [
            "traffic_accidents level 12 case",
            "traffic_accidents yoy_abs -7 case",
            "traffic_accidents yoy_pct -36.8 percent",
        ],
    ),
    "yearly_on_average_over_a_span_is_average_growth": (
        "Bình quân giai đoạn 2016-2020, GRDP tăng 7,5%/năm.",
        ["grdp avg_growth_pct 7.5 percent"],
    ),
    "on_average_within_a_year_is_a_plain_change": (
        "Chỉ số giá tiêu dùng bình quân 9 tháng tăng 3,1% so với cùng kỳ.",
        ["cpi yoy_pct 3.1 percent"],
    ),
    "about_a_fifth_of_last_year_is_a_fall_of_four_fifths": (
        "Kim ngạch xuất khẩu tháng 9 bằng xấp xỉ 21% cùng kỳ.",
        ["exports yoy_pct -79 percent"],
    ),
    "so_many_times_more_is_read_as_so_many_times": (
        "Kim ngạch xuất khẩu tháng 9 tăng 2,09 lần so với cùng kỳ.",
        ["exports yoy_pct 109 percent"],
    ),
    "just_under_last_year_is_a_small_fall_and_half_the_plan_is_half": (
        "Thu nội địa 9 tháng bằng 49,2% dự toán và bằng 99,7% so cùng kỳ.",
        ["budget_revenue plan_pct 49.2 percent", "budget_revenue yoy_pct -0.3 percent"],
    ),
    "short_forms_of_plan_and_last_year": (
        "Kim ngạch xuất khẩu 9 tháng đạt 64,5% KH, giảm 5% so CK.",
        ["exports plan_pct 64.5 percent", "exports yoy_pct -5 percent"],
    ),
    "no_base_is_the_year_before": (
        "Kim ngạch nhập khẩu tháng 9 tăng 4%.",
        ["imports yoy_pct 4 percent"],
    ),
    "an_index_is_a_level_near_a_hundred": (
        "IIP tháng 9 ước tính đạt 112,4.",
        ["iip level 112.4 index"],
    ),
    "a_change_in_money_keeps_the_currency": (
        "Kim ngạch xuất khẩu 9 tháng tăng 10 triệu USD so với cùng kỳ.",
        ["exports yoy_abs 10000000 USD"],
    ),
    "less_than_last_year_by_an_amount": (
        "Kim ngạch xuất khẩu 9 tháng thấp hơn cùng kỳ 10 triệu USD.",
        ["exports yoy_abs -10000000 USD"],
    ),
    "from_one_rate_to_another_is_no_change_of_either_size": (
        "IIP tháng 9 tăng từ 2% lên 3%.",
        [],
    ),
    "zero_in_words_gives_no_row": ("Đến nay chưa có kim ngạch xuất khẩu.", []),
}


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str) -> None:
    sentence, expected = RULES[name]
    assert said(read(sentence, header=CA_MAU), "indicator") == expected


@pytest.mark.parametrize(
    ("words", "approx"),
    [
        ("khoảng", "about"),
        ("xấp xỉ", "about"),
        ("trên", "over"),
        ("hơn", "over"),
        ("gần", "under"),
        ("", ""),
    ],
)
def test_how_exact_a_figure_is(words: str, approx: str) -> None:
    found = read(f"Kim ngạch nhập khẩu tháng 9 đạt {words} 31 triệu USD.", header=CA_MAU)
    assert found.observations["approx"].to_list() == [approx]


@pytest.mark.parametrize(
    ("printed", "value", "is_ambiguous"),
    [
        ("16,l%", "16.1", True),
        ("39, 1%", "39.1", True),
        ("38.81%", "38.81", True),
        ("05%", "5", False),
        ("4,725%", "4.725", False),
    ],
)
def test_slips_of_print_are_read_and_flagged(printed: str, value: str, is_ambiguous: bool) -> None:
    found = read(f"IIP tháng 9 tăng {printed} so với cùng kỳ.", header=CA_MAU)
    assert said(found) == [f"yoy_pct {value} percent"]
    assert found.observations["is_ambiguous"].to_list() == [is_ambiguous]


def test_a_thousand_times_apart_by_one_mark() -> None:
    found = read(
        "Doanh thu vận tải kho bãi tháng 9 đạt 164,271 tỷ đồng.",
        "Thu nội địa 9 tháng đạt 2.150 tỷ đồng.",
        header=CA_MAU,
    )
    assert said(found) == ["level 164271000000 VND", "level 2150000000000 VND"]


def test_three_decimals_of_a_thousand_carry_both_readings() -> None:
    found = read("Kim ngạch xuất khẩu tháng 5 đạt 1,011 nghìn USD.").observations.row(0, named=True)
    assert (found["value"], found["other_value"], found["is_ambiguous"]) == (1011, 1011000, True)


def test_a_document_that_prints_dots_before_decimals_is_read_so() -> None:
    found = read(
        "IIP tháng 5 tăng 5.2%, khai khoáng giảm 3.1%, chế biến, chế tạo tăng 6.25%. Kim ngạch xuất"
        " khẩu đạt 45.5 triệu USD, nhập khẩu đạt 12.75 triệu USD, tổng mức bán lẻ đạt 1.234 tỷ."
    )
    sales = found.observations.row(-1, named=True)
    assert (sales["value"], sales["other_value"]) == (1_234_000_000, 1_234_000_000_000)
