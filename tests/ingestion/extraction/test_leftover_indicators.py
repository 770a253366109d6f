"""Each indicator in the words of offices, among figures of others: whose, when, and of what.

The sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import KON_TUM, Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "goods_stand_within_the_name_of_who_makes_them": (
        (
            "Doanh thu của Công ty cổ phần Giống bò sữa Mộc Châu tháng 5 đạt 90 tỷ đồng; Công ty Xi"
            " măng Mai Sơn đạt 62 tỷ đồng.",
        ),
        [
            f"enterprise_revenue total Giống bò sữa Mộc Châu {MAY} level 90000000000 VND",
            f"enterprise_revenue total Xi măng Mai Sơn {MAY} level 62000000000 VND",
        ],
    ),
    "what_an_enterprise_does_is_no_part_of_its_name": (
        ("Doanh thu của Công ty Vinamilk sản xuất tại Mộc Châu đạt 90 tỷ đồng.",),
        [f"enterprise_revenue total Vinamilk {MAY} level 90000000000 VND"],
    ),
    "what_only_clears_the_customs_is_not_the_provinces_trade": (
        (
            "Tổng trị giá hàng hóa xuất nhập khẩu làm thủ tục hải quan trên địa bàn đạt 45 triệu"
            " USD.",
        ),
        [],
    ),
    "the_day_of_a_price_is_no_part_of_the_thing": (
        (
            "Giá vàng trong nước ngày 25/5 giao dịch ở mức 36,5 - 36,7 triệu đồng/lượng. Ngày 20/5,"
            " lúa tươi 5.400 đồng/kg.",
        ),
        [
            f"commodity_price total vàng {MAY} level 3650000 VND/unit",
            f"commodity_price total vàng {MAY} level 3670000 VND/unit",
            f"commodity_price total lúa tươi {MAY} level 5400 VND/kg",
        ],
    ),
    "what_stands_beside_so_much_of_the_years_plan_is_summed_up_too": (
        ("Thu từ xổ số kiến thiết 41 tỷ đồng, đạt 53,2% dự toán; thu viện trợ 1,1 tỷ đồng.",),
        [
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} level 41000000000 VND",
            f"budget_revenue budget:REV_LOTTERY  {TO_MAY} plan_pct 53.2 percent",
            f"budget_revenue budget:REV_AID  {TO_MAY} level 1100000000 VND",
        ],
    ),
    "what_stands_beside_a_months_part_of_the_plan_is_the_months": (
        ("Thu từ xổ số kiến thiết 4 tỷ đồng, đạt 5,2% dự toán; thu viện trợ 1,1 tỷ đồng.",),
        [
            f"budget_revenue budget:REV_LOTTERY  {MAY} level 4000000000 VND",
            f"budget_revenue budget:REV_LOTTERY  {MAY} plan_pct 5.2 percent",
            f"budget_revenue budget:REV_AID  {MAY} level 1100000000 VND",
        ],
    ),
    "what_some_of_those_paid_who_were_given_money_is_not_all": (
        (
            "Có 5 chủ đầu tư giải ngân trên 80%; 3 chủ đầu tư giải ngân dưới 30% kế hoạch; Ban QLDA"
            " huyện Mộc Châu giải ngân 12 tỷ đồng, đạt 22%.",
        ),
        [],
    ),
    "what_investors_from_abroad_paid_in_is_no_money_of_the_state": (
        ("Vốn FDI giải ngân 5 tháng 8,1 triệu USD, tăng 5%; vốn FDI đăng ký mới 12,4 triệu USD.",),
        [f"fdi_capital registration:NEW  {TO_MAY} level 12400000 USD"],
    ),
    "what_all_sources_paid_is": (
        (
            "Đến 31/5 giải ngân vốn đầu tư công 900 tỷ đồng. Tổng các nguồn giải ngân đạt 43,5%"
            " tổng kế hoạch.",
        ),
        [
            f"public_investment_disbursed total  {TO_MAY} level 900000000000 VND",
            f"public_investment_disbursed total  {TO_MAY} plan_pct 43.5 percent",
        ],
    ),
    "a_programme_of_aims_is_no_aim": (
        (
            "Giải ngân vốn các chương trình mục tiêu quốc gia 5 tháng đạt 412 tỷ đồng, trong đó"
            " giảm nghèo bền vững 214 tỷ đồng, đạt 51,2%.",
        ),
        [
            "public_investment_disbursed total chương trình mục tiêu quốc gia"
            f" {TO_MAY} level 412000000000 VND",
            f"public_investment_disbursed total giảm nghèo bền vững {TO_MAY} level 214000000000"
            " VND",
            f"public_investment_disbursed total giảm nghèo bền vững {TO_MAY} plan_pct 51.2 percent",
        ],
    ),
    "a_forest_that_is_tended_was_planted_before": (
        ("Trồng rừng tập trung 5 tháng đạt 812 ha; chăm sóc rừng 1.120 ha.",),
        [f"forest_planted_area total rừng tập trung {TO_MAY} level 812 ha"],
    ),
    "a_place_behind_a_date_is_a_place": (
        (
            "Trong 5 tháng, thành phố Kon Tum đón 212 nghìn lượt khách du lịch. Tháng 5, Khu du"
            " lịch quốc gia Măng Đen đón 12 nghìn lượt khách. Toàn tỉnh đón 90 nghìn lượt khách.",
            "Tháng 5, huyện Đăk Hà thu ngân sách 20 tỷ đồng; toàn tỉnh thu ngân sách 90 tỷ đồng.",
        ),
        [
            f"tourist_visits total  {MAY} level 90000 visit",
            f"budget_revenue total  {MAY} level 90000000000 VND",
        ],
    ),
    "one_hospital_or_one_bank_is_not_all_of_the_provinces": (
        (
            "Tháng 5, Bệnh viện Đa khoa tỉnh khám 41.120 lượt, công suất sử dụng giường bệnh 112%.",
            "Trong 5 tháng, Ngân hàng Nông nghiệp huy động 90 tỷ đồng, dư nợ 120 tỷ đồng.",
            "Các bệnh viện khám chữa bệnh cho 9.120 lượt người.",
        ),
        [f"health_visits total  {MAY} level 9120 visit"],
    ),
    "a_society_behind_a_date_is_no_commune": (
        ("Tháng 5, xã hội hóa được 20 tỷ đồng; thu ngân sách đạt 90 tỷ đồng.",),
        [f"budget_revenue total  {MAY} level 90000000000 VND"],
    ),
    "an_accident_at_work_is_none_of_the_roads": (
        (
            "Xảy ra 12 vụ TNGT, làm 6 người chết; xảy ra 1 vụ tai nạn lao động làm 1 người chết;"
            " tai nạn đuối nước làm 2 người chết.",
        ),
        [
            f"traffic_accidents total  {MAY} level 12 case",
            f"traffic_deaths total  {MAY} level 6 person",
        ],
    ),
    "bad_debt_that_was_recovered_is_not_what_is_owed": (
        ("Thu hồi nợ xấu 31 tỷ đồng; nợ xấu 302 tỷ đồng.",),
        [f"credit_loans total nợ xấu {MAY} level 302000000000 VND"],
    ),
    "projects_that_funding_supports_are_of_its_programme": (
        (
            "Kinh phí khuyến công 4,2 tỷ đồng, trong đó khuyến công quốc gia 1,8 tỷ đồng hỗ trợ 6"
            " đề án.",
        ),
        [
            f"promotion_funding total  {MAY} level 4200000000 VND",
            f"promotion_funding total quốc gia {MAY} level 1800000000 VND",
            f"promotion_projects total quốc gia {MAY} level 6 project",
        ],
    ),
    "an_offices_own_figures_name_it": (
        (
            "Trong tháng, toàn tỉnh tiếp 212 lượt công dân. Sở Công Thương tiếp 4 lượt công dân;"
            " tiếp nhận 41 hồ sơ TTHC.",
        ),
        [
            f"citizen_receptions total  {MAY} level 212 visit",
            f"citizen_receptions total Sở Công Thương {MAY} level 4 visit",
            f"administrative_files total Sở Công Thương {MAY} level 41 case",
        ],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_each_indicator(name: str) -> None:
    parts, expected = RULES[name]
    assert said(read(*parts, header=KON_TUM), *COLUMNS) == expected
