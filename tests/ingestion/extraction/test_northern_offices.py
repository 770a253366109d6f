"""How statistics offices of the north put things.

Each rule was learnt from such reports; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, item, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_signed_amount_behind_the_base_is_a_change": (
        ("Diện tích lúa xuân đạt 850 ha, giảm 2,3% so với cùng kỳ năm trước (-20 ha).",),
        [
            f"crop_area total lúa xuân {MAY} level 850 ha",
            f"crop_area total lúa xuân {MAY} yoy_pct -2.3 percent",
            f"crop_area total lúa xuân {MAY} yoy_abs -20 ha",
        ],
    ),
    "a_rate_beside_that_of_the_plan_is_a_ratio_too": (
        (
            "Diện tích trồng ngô đạt 900 ha, đạt 102% kế hoạch và 96% so với cùng kỳ.",
            "Diện tích trồng lạc đạt 90 ha, bằng 98% kế hoạch, 104% so với cùng kỳ.",
            "Diện tích trồng sắn đạt 70 ha, đạt 98% kế hoạch và 4% so với cùng kỳ.",
        ),
        [
            f"crop_area total ngô {MAY} level 900 ha",
            f"crop_area total ngô {MAY} plan_pct 102 percent",
            f"crop_area total ngô {MAY} yoy_pct -4 percent",
            f"crop_area total lạc {MAY} level 90 ha",
            f"crop_area total lạc {MAY} plan_pct 98 percent",
            f"crop_area total lạc {MAY} yoy_pct 4 percent",
            f"crop_area total sắn {MAY} level 70 ha",
            f"crop_area total sắn {MAY} plan_pct 98 percent",
        ],
    ),
    "words_between_a_crop_and_its_season_are_no_part_of_its_name": (
        (
            "Năng suất lúa toàn tỉnh sơ bộ vụ xuân đạt 60 tạ/ha.",
            "Năng suất ngô bình quân chung vụ đông đạt 45 tạ/ha.",
        ),
        [
            f"crop_yield total lúa vụ xuân {MAY} level 6 tonne/ha",
            f"crop_yield total ngô vụ đông {MAY} level 4.5 tonne/ha",
        ],
    ),
    "a_maize_of_a_season_is_a_label": (
        ("Cây ngô mùa: Diện tích gieo trồng đạt 90 ha, giảm 4%.",),
        [
            f"crop_area total ngô mùa {MAY} level 90 ha",
            f"crop_area total ngô mùa {MAY} yoy_pct -4 percent",
        ],
    ),
    "what_is_harmed_behind_a_harvest_is_none": (
        ("Đã thu hoạch 500 ha lúa xuân. Toàn tỉnh có 60 ha bị khô vằn; 45 ha bị đạo ôn.",),
        [f"crop_harvested_area total lúa xuân {MAY} level 500 ha"],
    ),
    "land_that_crops_were_given_up_on_is_no_area_of_theirs": (
        (
            "Diện tích lúa đạt 850 ha, giảm 2% do bỏ hoang 8 ha, chuyển sang trồng cây hàng năm"
            " khác 6 ha.",
        ),
        [
            f"crop_area total lúa {MAY} level 850 ha",
            f"crop_area total lúa {MAY} yoy_pct -2 percent",
        ],
    ),
    "a_part_right_behind_another_parts_name_shares_its_figure": (
        (
            "Doanh thu dịch vụ lưu trú, ăn uống, du lịch lữ hành đạt 90 tỷ đồng. Doanh thu dịch"
            " vụ khác đạt 60 tỷ đồng.",
        ),
        [f"retail_services retail:OTHER_SERV  {MAY} level 60000000000 VND"],
    ),
    "capital_paid_in_so_often_is_that_of_shares": (
        (
            "Tỉnh cấp mới đăng ký cho 4 dự án FDI với số vốn cấp mới đạt 36 triệu USD; điều chỉnh"
            " tăng vốn đầu tư cho 2 dự án với số vốn đầu tư tăng thêm 9 triệu USD; 3 lượt góp vốn,"
            " mua cổ phần, phần vốn góp với số vốn đầu tư đăng ký đạt 2 triệu USD.",
        ),
        [
            f"fdi_projects registration:NEW  {MAY} level 4 project",
            f"fdi_capital registration:NEW  {MAY} level 36000000 USD",
            f"fdi_projects registration:ADJUSTED  {MAY} level 2 project",
            f"fdi_capital registration:ADJUSTED  {MAY} level 9000000 USD",
            f"fdi_capital registration:SHARES  {MAY} level 2000000 USD",
        ],
    ),
    "capital_told_with_what_attracts_it_is_of_that": (
        (
            "5 tháng, thu hút vốn đầu tư trực tiếp nước ngoài (FDI) với tổng số vốn đăng ký hơn 4"
            " tỷ USD. Cụ thể, tỉnh cấp mới 33 dự án với tổng vốn 3 tỷ USD; 5 lượt điều chỉnh vốn"
            " với tổng vốn tăng thêm 1 tỷ USD.",
        ),
        [
            f"fdi_capital total  {TO_MAY} level 4000000000 USD",
            f"fdi_projects registration:NEW  {TO_MAY} level 33 project",
            f"fdi_capital registration:NEW  {TO_MAY} level 3000000000 USD",
            f"fdi_capital registration:ADJUSTED  {TO_MAY} level 1000000000 USD",
        ],
    ),
    "projects_of_two_kinds_are_told_apart_by_the_words_behind_them": (
        (
            "Hiện tỉnh có 221 dự án FDI còn hiệu lực. Trong tháng 5, tỉnh có thêm 5 dự án đăng ký"
            " mới và 2 dự án tăng vốn với tổng vốn đăng ký 65 triệu USD.",
        ),
        [
            f"fdi_projects total  {MAY} level 221 project",
            f"fdi_projects registration:NEW  {MAY} level 5 project",
            f"fdi_projects registration:ADJUSTED  {MAY} level 2 project",
            f"fdi_capital registration:NEW+ADJUSTED  {MAY} level 65000000 USD",
        ],
    ),
    "a_line_held_against_last_month_is_of_the_month": (
        (
            "Chỉ số sản xuất công nghiệp 5 tháng tăng 6% so với cùng kỳ. Chia theo ngành:",
            item("Khai khoáng so với tháng trước tăng 2%, so với cùng kỳ tăng 3%."),
            item("Chế biến, chế tạo tăng 7% so với cùng kỳ."),
        ),
        [
            f"iip total  {TO_MAY} yoy_pct 6 percent",
            f"iip vsic:B  {MAY} mom_pct 2 percent",
            f"iip vsic:B  {MAY} yoy_pct 3 percent",
            f"iip vsic:C  {TO_MAY} yoy_pct 7 percent",
        ],
    ),
    "growth_higher_than_that_of_a_year_ago_without_of": (
        ("IIP 5 tháng ước tăng 13% so với cùng kỳ, cao hơn mức tăng 9% cùng kỳ năm 2023.",),
        [
            f"iip total  {TO_MAY} yoy_pct 13 percent",
            "iip total  2023-01 2023-05 yoy_pct 9 percent",
        ],
    ),
    "a_division_of_industry_is_a_thing_of_it_in_the_economy": (
        (
            "GRDP 5 tháng tăng 10%, trong đó khu vực nông nghiệp, lâm nghiệp và thủy sản tăng 0,4%;"
            " khu vực công nghiệp, xây dựng tăng 12%, trong đó công nghiệp đóng vai trò chủ đạo với"
            " tốc độ tăng 13%, trong đó sản xuất thiết bị điện tăng 20%, đóng góp 0,8 điểm phần"
            " trăm.",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 10 percent",
            f"grdp economy:AGRICULTURE  {TO_MAY} yoy_pct 0.4 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 12 percent",
            f"grdp economy:INDUSTRY  {TO_MAY} yoy_pct 13 percent",
            f"grdp economy:INDUSTRY sản xuất thiết bị điện {TO_MAY} yoy_pct 20 percent",
            f"grdp economy:INDUSTRY sản xuất thiết bị điện {TO_MAY} contribution_pp 0.8 pp",
        ],
    ),
    "a_bracket_behind_a_base_is_of_what_was_named_before_it": (
        (
            "GRDP 5 tháng tăng 5%, do một số ngành có chỉ số sản xuất công nghiệp giảm so với cùng"
            " kỳ (sản xuất thiết bị điện giảm 17%; sản xuất đồ uống giảm 13%).",
        ),
        [
            f"grdp total  {TO_MAY} yoy_pct 5 percent",
            f"iip vsic:27  {TO_MAY} yoy_pct -17 percent",
            f"iip vsic:11  {TO_MAY} yoy_pct -13 percent",
        ],
    ),
    "an_area_named_behind_its_amount_is_none_where_it_was_harmed": (
        ("Toàn tỉnh có 82 ha diện tích lúa bị nhiễm sâu bệnh.",),
        [],
    ),
    "the_whole_province_named_behind_places_is_spoken_of": (
        (
            "- Vụ đông: Tập trung ở các huyện vùng thấp, đến nay toàn tỉnh đã gieo trồng được 380"
            " ha, trong đó rau các loại 340 ha.",
            "Tại huyện Đăk Hà, đến nay đã gieo trồng được 70 ha lúa.",
        ),
        [
            f"crop_area total Vụ đông {MAY} level 380 ha",
            f"crop_area total rau các loại {MAY} level 340 ha",
        ],
    ),
    "what_goes_on_from_a_sentence_on_another_province_is_its": (
        (
            "GRDP 5 tháng của tỉnh tăng 10%.",
            "Trong đó, GRDP 5 tháng của tỉnh Phú Thọ tăng 9%. Cụ thể, khu vực dịch vụ tăng 11%.",
        ),
        [f"grdp total  {TO_MAY} yoy_pct 10 percent"],
    ),
    "what_tourists_paid_for_is_a_thing_of_their_receipts": (
        (
            "Doanh thu du lịch tháng 5 đạt 714 tỷ đồng. Trong đó: lĩnh vực lưu trú đạt 70 tỷ đồng,"
            " tăng 28%; lĩnh vực nhà hàng đạt 368 tỷ đồng.",
        ),
        [
            f"tourism_revenue total  {MAY} level 714000000000 VND",
            f"tourism_revenue total lưu trú {MAY} level 70000000000 VND",
            f"tourism_revenue total lưu trú {MAY} yoy_pct 28 percent",
            f"tourism_revenue total nhà hàng {MAY} level 368000000000 VND",
        ],
    ),
    "a_label_of_a_season_is_of_all_its_crops": (
        (
            "Đã thu hoạch 120 ha lúa rẫy.",
            "Sản xuất vụ đông: toàn tỉnh đã gieo trồng được 380 ha.",
        ),
        [
            f"crop_harvested_area total lúa rẫy {MAY} level 120 ha",
            f"crop_area total vụ đông {MAY} level 380 ha",
        ],
    ),
    "from_january_to_the_end_of_the_month_reported": (
        (
            "Chỉ số sản xuất công nghiệp từ đầu năm đến cuối tháng báo cáo giảm 3% so với cùng kỳ"
            " năm trước.",
        ),
        [f"iip total  {TO_MAY} yoy_pct -3 percent"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_northern_office_is_read(rule: str) -> None:
    """Each passage gives exactly these figures, and no others."""
    parts, expected = RULES[rule]
    assert said(read(*parts), *COLUMNS) == expected
