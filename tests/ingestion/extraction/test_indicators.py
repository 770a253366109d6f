"""Each indicator in the words that offices use for it: one list of sentences an indicator.

Found by writing, for every indicator of the vocabulary, how reports of departments, governments
and statistics offices put it; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, heading, item, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, APRIL, TO_MAY = "2024-05 2024-05", "2024-04 2024-04", "2024-01 2024-05"
YEAR, LAST_YEAR, NEXT_YEAR = "2024-01 2024-12", "2023-01 2023-12", "2025-01 2025-12"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "a_window_of_days_is_its_month": (
        ("Từ ngày 15/4 đến 14/5, toàn tỉnh xảy ra 9 vụ tai nạn giao thông, làm chết 4 người.",),
        [
            f"traffic_accidents total  {MAY} level 9 case",
            f"traffic_deaths total  {MAY} level 4 person",
        ],
    ),
    "value_added_of_a_sector_is_part_of_the_economy": (
        (
            "Giá trị tăng thêm khu vực nông, lâm nghiệp và thủy sản tăng 3,1%; công nghiệp - xây"
            " dựng tăng 8,9%; dịch vụ tăng 6,7%.",
        ),
        [
            f"grdp economy:AGRICULTURE  {TO_MAY} yoy_pct 3.1 percent",
            f"grdp economy:INDUSTRY_CONSTRUCTION  {TO_MAY} yoy_pct 8.9 percent",
            f"grdp economy:SERVICES  {TO_MAY} yoy_pct 6.7 percent",
        ],
    ),
    "the_label_says_of_which_sector_the_value_added_is": (
        ("Khu vực dịch vụ: giá trị tăng thêm ước tăng 5%.",),
        [f"grdp economy:SERVICES  {TO_MAY} yoy_pct 5 percent"],
    ),
    "a_tax_on_value_added_is_no_value_added": (
        ("Thuế giá trị gia tăng ngành dịch vụ đạt 45 tỷ đồng.",),
        [],
    ),
    "a_plan_heads_a_list_whose_first_item_grows": (
        ("Kế hoạch năm 2025: GRDP tăng 7,8%; thu ngân sách 4.600 tỷ đồng.",),
        [
            f"grdp total  {NEXT_YEAR} yoy_pct 7.8 percent",
            f"budget_revenue total  {NEXT_YEAR} level 4600000000000 VND",
        ],
    ),
    "the_year_before_in_a_bracket_is_that_of_the_figure_outside": (
        ("Tháng 5, xuất khẩu đạt 85 triệu USD (tháng 4 đạt 83 triệu USD; cùng kỳ 74 triệu USD).",),
        [
            f"exports total  {MAY} level 85000000 USD",
            f"exports total  {APRIL} level 83000000 USD",
            "exports total  2023-05 2023-05 level 74000000 USD",
        ],
    ),
    "a_balance_is_no_part_of_what_was_traded": (
        ("Tháng 5 nhập siêu 12 triệu USD, bằng 8,1% kim ngạch xuất khẩu.",),
        [f"trade_balance total  {MAY} level -12000000 USD"],
    ),
    "changes_in_turn_of_amounts_whose_names_stand_behind": (
        (
            "Tháng 5 có 120 doanh nghiệp đăng ký tạm ngừng, 45 doanh nghiệp giải thể, 88 doanh"
            " nghiệp quay lại hoạt động, lần lượt tăng 12%, giảm 4% và tăng 10%.",
        ),
        [
            f"enterprises_suspended total  {MAY} level 120 enterprise",
            f"enterprises_suspended total  {MAY} yoy_pct 12 percent",
            f"enterprises_dissolved total  {MAY} level 45 enterprise",
            f"enterprises_dissolved total  {MAY} yoy_pct -4 percent",
            f"enterprises_resumed total  {MAY} level 88 enterprise",
            f"enterprises_resumed total  {MAY} yoy_pct 10 percent",
        ],
    ),
    "enterprises_with_a_certificate_are_new": (
        (
            "Tháng 5 có 52 doanh nghiệp được cấp giấy chứng nhận đăng ký thành lập mới với số vốn"
            " 420 tỷ đồng.",
        ),
        [
            f"enterprises_new total  {MAY} level 52 enterprise",
            f"enterprises_new_capital total  {MAY} level 420000000000 VND",
        ],
    ),
    "the_index_of_competitiveness_in_full_with_its_short_name": (
        (
            "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2023 đạt 62,15 điểm, xếp thứ 35/63"
            " tỉnh, thành phố.",
        ),
        [
            f"governance_score governance:PCI  {LAST_YEAR} level 62.15 point",
            f"governance_rank governance:PCI  {LAST_YEAR} level 35 rank",
        ],
    ),
    "the_market_inspectors_check_without_a_word_for_the_past": (
        ("Tháng 5, Cục Quản lý thị trường tỉnh kiểm tra 87 vụ, xử lý 61 vụ.",),
        [
            f"market_inspections total  {MAY} level 87 case",
            f"market_violations total  {MAY} level 61 case",
        ],
    ),
    "reservoirs_hold_a_share_of_what_they_were_built_for": (
        ("Dung tích các hồ chứa thủy lợi đạt 78% dung tích thiết kế.",),
        [f"reservoir_fill total  {MAY} level 78 percent"],
    ),
    "people_at_work_in_the_economy": (
        (
            "Lao động từ 15 tuổi trở lên đang làm việc trong các ngành kinh tế ước đạt 598 nghìn"
            " người.",
        ),
        [f"workers total  {MAY} level 598000 person"],
    ),
    "those_examined_and_the_beds_used": (
        (
            "5 tháng, ngành y tế đã khám cho 254.300 lượt người. Tỷ lệ sử dụng giường bệnh đạt"
            " 98,2%.",
        ),
        [
            f"health_visits total  {TO_MAY} level 254300 visit",
            f"bed_occupancy total  {MAY} level 98.2 percent",
        ],
    ),
    "insurance_owed": (
        ("Số tiền nợ BHXH, BHYT, BHTN là 98 tỷ đồng.",),
        [f"insurance_debt total  {MAY} level 98000000000 VND"],
    ),
    "burnt_area_beside_fires": (
        ("Tháng 5 xảy ra 2 vụ cháy rừng, diện tích bị cháy 3,5 ha.",),
        [f"forest_loss_area total cháy {MAY} level 3.5 ha"],
    ),
    "a_region_is_not_the_province": (
        (
            "Vùng Tây Nguyên có IIP tháng 5 tăng 12,1%. IIP của tỉnh tăng 9%.",
            "Các tỉnh miền núi phía Bắc xuất khẩu 12 tỷ USD.",
        ),
        [f"iip total  {MAY} yoy_pct 9 percent"],
    ),
    "who_comes_first_in_a_region_is_a_province": (
        ("Tốc độ tăng GRDP đứng đầu vùng Tây Nguyên, đạt 9,2%.",),
        [f"grdp total  {TO_MAY} yoy_pct 9.2 percent"],
    ),
    "some_days_are_no_month": (
        ("Trong dịp nghỉ lễ 30/4, toàn tỉnh đón 52.000 lượt khách, doanh thu 48 tỷ đồng.",),
        [],
    ),
    "an_event_beside_a_month_dates_nothing": (
        ("Với nhiều lễ hội được tổ chức, lượng khách du lịch tháng 5 đạt 185.000 lượt.",),
        [f"tourist_visits total  {MAY} level 185000 visit"],
    ),
    "what_was_sold_of_a_crop_is_not_what_was_harvested": (
        (
            "Sản lượng cà phê xuất khẩu tháng 5 ước 12.500 tấn, giá trị 25 triệu USD, giảm 12% về"
            " giá trị.",
        ),
        [
            f"exports total cà phê {MAY} level 25000000 USD",
            f"exports total cà phê {MAY} yoy_pct -12 percent",
        ],
    ),
    "enterprises_are_developed_anew": (
        ("Tháng 5 phát triển mới 42 doanh nghiệp, tổng vốn đăng ký 350 tỷ đồng.",),
        [
            f"enterprises_new total  {MAY} level 42 enterprise",
            f"enterprises_new_capital total  {MAY} level 350000000000 VND",
        ],
    ),
    "months_so_far_in_short": (
        ("IIP T5/2024 ước tăng 9,3% so CK; 5T/2024 tăng 8,8%.",),
        [f"iip total  {MAY} yoy_pct 9.3 percent", f"iip total  {TO_MAY} yoy_pct 8.8 percent"],
    ),
    "a_season_behind_its_crop_s_label_is_of_that_crop": (
        ("Cây lúa: Vụ Hè Thu đã xuống giống 11.250 ha. Đến nay đã thu hoạch 3.120 ha.",),
        [
            f"crop_area total lúa Hè Thu {MAY} level 11250 ha",
            f"crop_harvested_area total lúa Hè Thu {MAY} level 3120 ha",
        ],
    ),
    "what_a_variety_gave_is_not_what_the_crop_before_gave": (
        (
            "Cây lâu năm: Diện tích dừa hiện có 75.120 ha, sản lượng 4.300 tấn. Tầm bóp vàng 9.120"
            " ha, sản lượng 62.500 tấn.",
        ),
        [
            f"crop_area total dừa {MAY} level 75120 ha",
            f"crop_output total dừa {MAY} level 4300 tonne",
        ],
    ),
    "inspectors_go_on_behind_what_they_took_away": (
        (
            "Tháng 5, QLTT kiểm tra 112 vụ, xử lý 58 vụ vi phạm, trị giá hàng tịch thu 210 triệu"
            " đồng. Lũy kế 5 tháng kiểm tra 1.215 vụ, xử lý 702 vụ.",
        ),
        [
            f"market_inspections total  {MAY} level 112 case",
            f"market_violations total  {MAY} level 58 case",
            f"market_inspections total  {TO_MAY} level 1215 case",
            f"market_violations total  {TO_MAY} level 702 case",
        ],
    ),
    "plans_that_are_paid_out_are_no_plan": (
        ("Giá trị giải ngân các kế hoạch vốn 5 tháng đạt 1.200 tỷ đồng.",),
        [f"public_investment_disbursed total  {TO_MAY} level 1200000000000 VND"],
    ),
    "added_up_to_the_end_of_a_month": (
        ("Chỉ số sử dụng lao động cộng dồn đến cuối tháng 5 tăng 2% so với cùng kỳ.",),
        [f"industrial_labour_index total  {TO_MAY} yoy_pct 2 percent"],
    ),
    "what_is_listed_behind_a_harvest_was_harvested": (
        ("Đến nay đã thu hoạch 120 ha lúa rẫy, 90 ha ngô. Gieo trồng 15 ha lạc.",),
        [
            f"crop_harvested_area total lúa rẫy {MAY} level 120 ha",
            f"crop_harvested_area total ngô {MAY} level 90 ha",
            f"crop_area total lạc {MAY} level 15 ha",
        ],
    ),
    "a_quarter_may_have_its_year_behind_a_dash": (
        ("GRDP quý I tăng 5% (quý I-2023 tăng 7,2%).",),
        [
            "grdp total  2024-01 2024-03 yoy_pct 5 percent",
            "grdp total  2023-01 2023-03 yoy_pct 7.2 percent",
        ],
    ),
    "the_grade_of_petrol_is_part_of_its_name": (
        ("Tháng 5, giá bán lẻ xăng RON 95-III là 20.120 đồng/lít.",),
        [f"commodity_price total xăng RON 95-III {MAY} level 20120 VND/unit"],
    ),
    "the_second_list_of_a_paragraph_is_of_the_months_of_the_first": (
        (
            "Năm tháng đầu năm, chỉ số sản xuất công nghiệp tăng 11,45%.",
            "Một số sản phẩm tăng khá so với cùng kỳ: khí tự nhiên 65 triệu m3. Sản phẩm giảm: bia"
            " các loại 28 triệu lít.",
        ),
        [
            f"iip total  {TO_MAY} yoy_pct 11.45 percent",
            f"industrial_product_volume total khí tự nhiên {TO_MAY} level 65000000 m3",
            f"industrial_product_volume total bia các loại {TO_MAY} level 28000000 litre",
        ],
    ),
    "projects_that_funding_supports": (
        ("Kinh phí khuyến công năm 2024 là 1,5 tỷ đồng, hỗ trợ 12 đề án.",),
        [
            f"promotion_funding total  {YEAR} level 1500000000 VND",
            f"promotion_projects total  {YEAR} level 12 project",
        ],
    ),
    "gold_at_home_has_a_price_that_moves": (
        ("Tháng 5, giá vàng trong nước tăng 1,2% so với tháng trước.",),
        [f"gold_price_index total  {MAY} mom_pct 1.2 percent"],
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_indicators(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert sorted(said(read(*parts, header=KON_TUM), *COLUMNS)) == sorted(expected)


@pytest.mark.parametrize(
    ("basis", "growth"), [("so sánh 2010", "constant_2010"), ("hiện hành", "")], ids=str
)
def test_growth_is_at_constant_prices_where_the_level_is(basis: str, growth: str) -> None:
    rows = read(f"GRDP 5 tháng đạt 41.250 tỷ đồng (giá {basis}), tăng 7%.").observations
    assert list(rows["price_basis"])[1:] == [growth]


def test_prices_that_label_a_line_hold_for_all_of_it() -> None:
    rows = read(
        heading("Giá trị sản xuất công nghiệp"),
        item("Theo giá so sánh 2010: Tháng 5 được 2.350 tỷ đồng. Lũy kế 5 tháng 6.420 tỷ đồng."),
        item("Theo giá hiện hành: Tháng 5 được 3.410 tỷ đồng. Lũy kế 5 tháng 9.250 tỷ đồng."),
    ).observations
    assert list(rows["price_basis"]) == [*["constant_2010"] * 2, *["current"] * 2]


def test_support_by_targets_is_no_plan() -> None:
    rows = read(
        "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước do địa phương quản lý 5 tháng ước đạt"
        " 2.150 tỷ đồng, trong đó vốn trung ương hỗ trợ theo mục tiêu 812 tỷ đồng, vốn ODA 120 tỷ"
        " đồng."
    ).observations
    assert set(rows["status"]) == {"estimate"}
