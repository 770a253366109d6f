"""Ratios to a bare time, and bounds behind their number; the sentences are of our own wording."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import read, said

MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
LAST_YEAR = "2023-01 2023-12"
LEVEL = f"exports {MAY} level 90000000 USD"
RULES: dict[str, tuple[str, list[str]]] = {
    "a_multiple_of_the_month_before_is_held_against_it": (
        "Xuất khẩu tháng 5 đạt 90 triệu USD, gấp 2 lần tháng 4.",
        [LEVEL, f"exports {MAY} mom_pct 100 percent"],
    ),
    "a_multiple_of_a_year_long_ago_has_that_base": (
        "Xuất khẩu năm 2023 đạt 90 triệu USD, gấp 1,5 lần năm 2020, tăng 8% so với năm 2022.",
        [
            f"exports {LAST_YEAR} level 90000000 USD",
            f"exports {LAST_YEAR} base_pct 50 percent",
            f"exports {LAST_YEAR} yoy_pct 8 percent",
        ],
    ),
    "so_has_what_is_equal_to_a_percentage_of_a_year": (
        "Xuất khẩu năm 2023 đạt 90 triệu USD, bằng khoảng 96% năm 2022.",
        [f"exports {LAST_YEAR} level 90000000 USD", f"exports {LAST_YEAR} yoy_pct -4 percent"],
    ),
    "and_of_the_same_months": (
        "Xuất khẩu 5 tháng đạt 90 triệu USD, bằng 1,2 lần 5 tháng năm 2023.",
        [f"exports {TO_MAY} level 90000000 USD", f"exports {TO_MAY} yoy_pct 20 percent"],
    ),
    "a_time_behind_a_comma_dates_what_follows": (
        "Xuất khẩu tháng 5 đạt 90 triệu USD, bằng 96% cùng kỳ, năm 2023 đạt 900 triệu USD.",
        [LEVEL, f"exports {MAY} yoy_pct -4 percent", f"exports {LAST_YEAR} level 900000000 USD"],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), RULES.values(), ids=RULES.keys())
def test_ratios(sentence: str, expected: list[str]) -> None:
    assert said(read(sentence), "indicator", "period_start", "period_end") == expected


@pytest.mark.parametrize(
    ("words", "approx"), [("trở lên", "over"), ("trở xuống", "under"), ("", "")]
)
def test_a_bound_stands_behind_its_number(words: str, approx: str) -> None:
    rows = read(f"Xuất khẩu tháng 5 đạt 90 triệu USD {words}, tăng 8%.").observations
    assert rows["approx"].to_list() == [approx, ""]


SHARES = {
    "a_share_of_two_years_has_each_its_own": (
        "Tỷ trọng dịch vụ trong GRDP tăng từ 40% năm 2020 lên 45% năm 2023.",
        [
            "grdp 2020-01 2020-12 share_pct 40 percent",
            "grdp 2023-01 2023-12 share_pct 45 percent",
        ],
    ),
    "so_has_a_rate_that_fell": (
        "Tỷ lệ lao động qua đào tạo giảm từ 62% năm 2022 xuống 60% năm 2023.",
        [
            "trained_labour_share 2022-01 2022-12 level 62 percent",
            "trained_labour_share 2023-01 2023-12 level 60 percent",
        ],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), SHARES.values(), ids=SHARES.keys())
def test_shares_of_two_years(sentence: str, expected: list[str]) -> None:
    assert said(read(sentence), "indicator", "period_start", "period_end") == expected
