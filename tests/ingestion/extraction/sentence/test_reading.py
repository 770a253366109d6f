"""What carries from words to figures within a sentence: period, status, basis, comparison."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said

PERIODS = {
    "a_change_of_last_month_is_about_a_month": (
        "IIP tháng 5 tăng 3% so với tháng trước; tính chung 5 tháng tăng 6% so với cùng kỳ.",
        ["2024-05 2024-05 mom_pct 3 percent", "2024-01 2024-05 yoy_pct 6 percent"],
    ),
    "a_base_in_months_does_not_hold_for_a_longer_period": (
        "IIP tháng 5 tăng 3% so với tháng trước; tính chung 5 tháng tăng 6%.",
        ["2024-05 2024-05 mom_pct 3 percent", "2024-01 2024-05 yoy_pct 6 percent"],
    ),
    "a_bracket_gives_the_period_back": (
        "IIP 5 tháng tăng 6% (trong đó tháng 5 tăng 8%), bằng 45% kế hoạch năm.",
        [
            "2024-01 2024-05 yoy_pct 6 percent",
            "2024-05 2024-05 yoy_pct 8 percent",
            "2024-01 2024-05 plan_pct 45 percent",
        ],
    ),
    "last_year_in_a_bracket_by_its_months": (
        "IIP 5 tháng tăng 7% (05 tháng năm 2023 tăng 15,3%).",
        ["2024-01 2024-05 yoy_pct 7 percent", "2023-01 2023-05 yoy_pct 15.3 percent"],
    ),
    "last_year_after_a_comma": (
        "Kim ngạch xuất khẩu tháng 5 đạt 45 triệu USD, cùng kỳ năm trước đạt 41 triệu USD.",
        ["2024-05 2024-05 level 45000000 USD", "2023-05 2023-05 level 41000000 USD"],
    ),
    "half_a_year": (
        "Nửa đầu năm 2024, IIP tăng 6%.",
        ["2024-01 2024-06 yoy_pct 6 percent"],
    ),
    "a_window_of_five_months_is_the_months_it_stands_for": (
        "Từ ngày 15/12/2023 đến ngày 14/5/2024 xảy ra 60 vụ tai nạn giao thông.",
        ["2024-01 2024-05 level 60 case"],
    ),
    "a_window_of_one_month_is_that_month": (
        "Từ ngày 15/4/2024 đến ngày 14/5/2024 xảy ra 12 vụ tai nạn giao thông.",
        ["2024-05 2024-05 level 12 case"],
    ),
    "a_flow_by_a_date_began_in_january": (
        "Tính đến ngày 15/5/2024, thu nội địa đạt 900 tỷ đồng.",
        ["2024-01 2024-05 level 900000000000 VND"],
    ),
    "a_stock_on_a_date_is_that_month": (
        "Đến 31/5/2024, toàn tỉnh có 4.210 doanh nghiệp đang hoạt động.",
        ["2024-05 2024-05 level 4210 enterprise"],
    ),
    "two_years_in_one_sentence": (
        "Năm 2023 IIP tăng 8%, 5 tháng đầu năm 2024 tăng 6%.",
        ["2023-01 2023-12 yoy_pct 8 percent", "2024-01 2024-05 yoy_pct 6 percent"],
    ),
    "a_month_as_a_letter": (
        "IIP T5/2024 tăng 3% so với T4/2024.",
        ["2024-05 2024-05 mom_pct 3 percent"],
    ),
    "no_period_word_is_the_reports_month": (
        "Kim ngạch nhập khẩu đạt 31 triệu USD.",
        ["2024-05 2024-05 level 31000000 USD"],
    ),
}


@pytest.mark.parametrize("name", PERIODS)
def test_period(name: str) -> None:
    sentence, expected = PERIODS[name]
    assert said(read(sentence), "period_start", "period_end") == expected


STATUSES = {
    "carries_to_the_comparison": (
        "Kim ngạch xuất khẩu tháng 5 ước đạt 45 triệu USD, tăng 3% so với tháng trước.",
        ["estimate", "estimate"],
    ),
    "does_not_carry_to_the_next_sentence": (
        "Kim ngạch xuất khẩu tháng 5 ước đạt 45 triệu USD. Kim ngạch nhập khẩu đạt 31 triệu USD.",
        ["estimate", "reported"],
    ),
    "carries_to_the_parts": (
        "GTSXCN tháng 5 ước đạt 50 tỷ đồng, trong đó khu vực FDI đạt 9 tỷ đồng.",
        ["estimate", "estimate"],
    ),
    "last_years_figure_is_reported": (
        "GTSXCN tháng 5 ước đạt 50 tỷ đồng (cùng kỳ đạt 47 tỷ đồng).",
        ["estimate", "reported"],
    ),
    "preliminary": ("Sơ bộ kim ngạch xuất khẩu tháng 4 đạt 44 triệu USD.", ["preliminary"]),
    "official": ("Kim ngạch xuất khẩu tháng 4 chính thức đạt 44 triệu USD.", ["official"]),
    "a_target": ("Mục tiêu kim ngạch xuất khẩu năm 2024 đạt 520 triệu USD.", ["plan"]),
    "an_expectation_of_the_month_that_ended": (
        "Dự tính tháng 5 kim ngạch xuất khẩu ước đạt 47 triệu USD.",
        ["estimate"],
    ),
    "what_is_said_plainly_of_a_period_to_come": (
        "Diện tích gieo cấy lúa mùa năm 2024 đạt 90 ha.",
        ["reported"],
    ),
    "a_plan_whatever_the_verb": ("Kế hoạch vốn đầu tư công năm 2024 ước đạt 9 tỷ đồng.", ["plan"]),
    "an_expectation_of_the_month_to_come": (
        "Dự kiến tháng 6, kim ngạch xuất khẩu đạt 47 triệu USD.",
        ["forecast"],
    ),
}


@pytest.mark.parametrize("name", STATUSES)
def test_status(name: str) -> None:
    sentence, expected = STATUSES[name]
    assert read(sentence).observations["status"].to_list() == expected


BASES = {
    "named_once_holds_for_the_parts_and_percentages": (
        "Giá trị sản xuất công nghiệp (giá hiện hành) đạt 1.520 tỷ đồng, tăng 5%, trong đó khu vực"
        " FDI đạt 900 tỷ đồng.",
        ["current", "current", "current"],
    ),
    "in_brackets_after_a_figure_is_that_figures_only": (
        "Giá trị sản xuất công nghiệp đạt 1.520 tỷ đồng (giá hiện hành), tăng 5% so với cùng kỳ.",
        ["current", ""],
    ),
    "a_second_basis_takes_over": (
        "Giá trị sản xuất công nghiệp theo giá hiện hành đạt 1.520 tỷ đồng; theo giá so sánh 2010"
        " đạt 980 tỷ đồng, tăng 4%.",
        ["current", "constant_2010", "constant_2010"],
    ),
    "does_not_reach_another_indicator": (
        "Giá trị sản xuất công nghiệp (giá so sánh 2010) đạt 980 tỷ đồng; kim ngạch xuất khẩu đạt"
        " 45 triệu USD.",
        ["constant_2010", ""],
    ),
}


@pytest.mark.parametrize("name", BASES)
def test_price_basis(name: str) -> None:
    sentence, expected = BASES[name]
    assert read(sentence).observations["price_basis"].to_list() == expected


COMPARISONS = {
    "inside_a_bracket_stays_there": (
        "IIP tháng 5 tăng 6% so với cùng kỳ (tháng 4 tăng 8% so với tháng trước), khai khoáng tăng"
        " 2%.",
        ["yoy_pct 6 percent", "mom_pct 8 percent", "yoy_pct 2 percent"],
    ),
    "after_a_bracket_belongs_to_the_main_clause": (
        "IIP 5 tháng tăng 6% (riêng ngành khai khoáng tăng 9%) so với cùng kỳ.",
        ["yoy_pct 6 percent", "yoy_pct 9 percent"],
    ),
    "two_in_a_bracket_of_their_own": (
        "GTSXCN đạt 9 tỷ đồng (tăng 5,2% so với tháng trước và tăng 8% so với cùng kỳ).",
        ["level 9000000000 VND", "mom_pct 5.2 percent", "yoy_pct 8 percent"],
    ),
    "in_front_holds_for_the_list": (
        "So với tháng trước, IIP ngành khai khoáng tăng 1%; ngành sản xuất đồ uống giảm 2%.",
        ["mom_pct 1 percent", "mom_pct -2 percent"],
    ),
    "closing_the_list_covers_products_too": (
        "Một số sản phẩm tăng: gạch nung 20 triệu viên tăng 8,5%; nước máy 1,2 triệu m3 tăng 2%"
        " so với tháng trước.",
        ["level 20000000 unit", "mom_pct 8.5 percent", "level 1200000 m3", "mom_pct 2 percent"],
    ),
}


@pytest.mark.parametrize("name", COMPARISONS)
def test_comparison(name: str) -> None:
    sentence, expected = COMPARISONS[name]
    assert said(read(sentence)) == expected


PACES = {
    "growth_held_against_the_growth_of_a_year_ago_tells_both": (
        "GRDP 5 tháng tăng 8%, thấp hơn mức tăng 10,6% của cùng kỳ năm trước; khu vực dịch vụ tăng"
        " 9%, cao hơn mức tăng cùng kỳ (6,9%).",
        [
            "total 2024-01 2024-05 yoy_pct 8 percent",
            "total 2023-01 2023-05 yoy_pct 10.6 percent",
            "economy:SERVICES 2024-01 2024-05 yoy_pct 9 percent",
            "economy:SERVICES 2023-01 2023-05 yoy_pct 6.9 percent",
        ],
    ),
    "held_against_the_country_s_it_tells_its_own": (
        "GRDP 5 tháng tăng 8%, cao hơn mức tăng 6,6% của cả nước.",
        ["total 2024-01 2024-05 yoy_pct 8 percent"],
    ),
}


@pytest.mark.parametrize("name", PACES)
def test_pace(name: str) -> None:
    sentence, expected = PACES[name]
    assert said(read(sentence), "sector", "period_start", "period_end") == expected


SUBJECTS = {
    "a_bracket_may_hold_the_name_of_what_an_index_is_of": (
        "Tổng mức bán lẻ tháng 5 đạt 90 tỷ đồng. Chỉ số giá (CPI) tháng 5 tăng 0,2% so với tháng"
        " trước.",
        ["retail_services level 90000000000 VND", "cpi mom_pct 0.2 percent"],
    ),
    "a_bracket_may_hold_the_figure_of_a_change_that_was_said": (
        "Tổng mức bán lẻ tháng 5 đạt 90 tỷ đồng. Chỉ số giá tiêu dùng tháng 5 tăng so với tháng"
        " trước (tăng 0,2%).",
        ["retail_services level 90000000000 VND", "cpi mom_pct 0.2 percent"],
    ),
}


@pytest.mark.parametrize("name", SUBJECTS)
def test_subject(name: str) -> None:
    sentence, expected = SUBJECTS[name]
    assert said(read(sentence), "indicator") == expected
