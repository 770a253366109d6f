"""What portals and newspapers of provinces retell, and departments little read before.

Each rule was found in texts not read before; the sentences are of our own wording.
"""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.helpers import Part, read, said

COLUMNS = ("indicator", "sector", "item", "period_start", "period_end")
MAY, TO_MAY = "2024-05 2024-05", "2024-01 2024-05"
HEALTH = "UBND TỈNH KON TUM\nSỞ Y TẾ\n\nBÁO CÁO\nCông tác y tế tháng 5 năm 2024\n\n"
ECONOMY = (
    "UBND TỈNH KON TUM\nSỞ TÀI CHÍNH\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 5 năm 2024\n\n"
)
FOREST = "forest_violations total"
SILENT: dict[str, str] = {
    "capital_given_to_an_office": (
        "Kế hoạch vốn năm 2024 giao cho Sở làm chủ đầu tư là 85 tỷ đồng, đến 15/5 giải ngân 52 tỷ"
        " đồng, đạt 61% kế hoạch."
    ),
    "capital_of_a_branch": "Vốn đầu tư công năm 2024 của ngành là 45 tỷ đồng, đã giải ngân 16 tỷ.",
    "an_office_to_which_it_was_given": (
        "Ban Quản lý dự án giao thông được giao 800 tỷ đồng, đã giải ngân 420 tỷ đồng."
    ),
    "money_that_is_no_capital": "Thu tiền phí rừng đạt 56 tỷ đồng; đã giải ngân 12 tỷ đồng.",
    "loans": "Chương trình tín dụng sinh viên giải ngân 12 tỷ đồng.",
    "what_a_lorry_was_caught_with": "Phát hiện trên xe vận chuyển 1,2 tấn mỡ không rõ nguồn gốc.",
    "enterprises_that_came": (
        "Trung tâm việc làm tổ chức 36 phiên giao dịch việc làm, 412 lượt doanh nghiệp tham gia."
    ),
    "branches_by_their_enterprises": (
        "Một số ngành có số doanh nghiệp giảm: dịch vụ lưu trú và ăn uống giảm 34%; bán lẻ giảm 8%."
    ),
    "meat_and_fish_together": "Sản lượng thịt hơi và thủy sản các loại đạt 33.000 tấn.",
    "a_gate_of_customs": (
        "5 tháng, Chi cục Hải quan cửa khẩu Bờ Y làm thủ tục cho 620 tờ khai với tổng kim ngạch 29"
        " triệu USD; trong đó xuất khẩu đạt 11 triệu USD, nhập khẩu đạt 18 triệu USD."
    ),
    "rangers_of_a_district": (
        "Hạt Kiểm lâm huyện Đắk Glei tổ chức 90 đợt tuần tra, lập biên bản 19 vụ vi phạm Luật Lâm"
        " nghiệp."
    ),
    "loans_of_some": (
        "Cơ cấu lại nợ cho 4.250 khách hàng với dư nợ 9.800 tỷ đồng; cho vay mới 124 tỷ đồng."
    ),
    "what_was_lent_to_enterprises": "Chương trình vay: giải ngân 235 tỷ đồng cho 120 hộ.",
    "funds_that_are_no_banks": "Quỹ tín dụng nhân dân: 36 quỹ, dư nợ 3.210 tỷ đồng.",
    "inspectors_of_the_traffic": (
        "Thanh tra Sở kiểm tra 1.250 phương tiện, xử lý 320 vụ vi phạm, phạt tiền 1,45 tỷ đồng."
    ),
    "guests_of_another_place": "Tỉnh đón 40 nghìn lượt khách đến từ các tỉnh phía Nam.",
    "a_whole_region": "Sản lượng lúa toàn vùng đạt 18 triệu tấn; sản lượng cá tra 1,1 triệu tấn.",
}
RULES: dict[str, tuple[tuple[Part, ...], list[str]]] = {
    "what_the_whole_province_pays_out_behind_an_office": (
        ("Theo báo cáo của Sở Tài chính, đến 15/5 toàn tỉnh giải ngân 1.200 tỷ đồng.",),
        [f"public_investment_disbursed total  {TO_MAY} level 1200000000000 VND"],
    ),
    "capital_given_to_all_offices": (
        ("Tổng kế hoạch vốn giao cho các sở, ngành là 300 tỷ đồng, đã giải ngân 150 tỷ đồng.",),
        [f"public_investment_disbursed total  {MAY} level 150000000000 VND"],
    ),
    "what_is_paid_of_a_plan_that_is_told_before": (
        ("Kế hoạch năm 2024 là 7.314 tỷ đồng, đến 15/5 giải ngân 1.375 tỷ đồng.",),
        [f"public_investment_disbursed total  {TO_MAY} level 1375000000000 VND"],
    ),
    "goods_carried": (
        ("Đường thủy vận chuyển 1,2 triệu tấn hàng hóa, tăng 4% so với cùng kỳ.",),
        [
            f"freight transport:IWW  {MAY} level 1200000 tonne",
            f"freight transport:IWW  {MAY} yoy_pct 4 percent",
        ],
    ),
    "meat_and_fish_each": (
        ("Sản lượng thịt hơi đạt 20 nghìn tấn; sản lượng thủy sản đạt 13 nghìn tấn.",),
        [
            f"livestock_output total thịt hơi {MAY} level 20000 tonne",
            f"aquatic_output total  {MAY} level 13000 tonne",
        ],
    ),
    "cases_against_the_law_are_no_numbers_of_laws": (
        (
            "Lực lượng kiểm lâm đã phát hiện, lập biên bản 24 vụ vi phạm; trong đó: phá rừng trái"
            " pháp luật 07 vụ, khai thác rừng trái pháp luật 05 vụ, vận chuyển lâm sản trái pháp"
            " luật 06 vụ, tàng trữ, mua bán lâm sản 06 vụ.",
        ),
        [
            f"{FOREST}  {MAY} level 24 case",
            f"{FOREST} phá rừng trái pháp luật {MAY} level 7 case",
            f"{FOREST} khai thác rừng trái pháp luật {MAY} level 5 case",
            f"{FOREST} vận chuyển lâm sản trái pháp luật {MAY} level 6 case",
            f"{FOREST} tàng trữ, mua bán lâm sản {MAY} level 6 case",
        ],
    ),
    "what_guards_did_is_the_name_of_nothing": (
        (
            "Lực lượng bảo vệ rừng toàn tỉnh đã phát hiện, ngăn chặn và lập hồ sơ xử lý 31 vụ vi"
            " phạm Luật Lâm nghiệp.",
        ),
        [f"{FOREST}  {MAY} level 31 case"],
    ),
    "fines_as_a_sum_of_money": (
        (
            "Lực lượng QLTT đã kiểm tra 64 cuộc, phát hiện 63 vụ vi phạm và xử phạt hành chính với"
            " tổng số tiền 368 triệu đồng.",
        ),
        [
            f"market_inspections total  {MAY} level 64 case",
            f"market_violations total  {MAY} level 63 case",
            f"market_fines total  {MAY} level 368000000 VND",
        ],
    ),
    "what_is_owed_behind_what_was_lent": (
        ("Doanh số cho vay đạt 60 tỷ đồng; dư nợ đạt 450 tỷ đồng, tăng 6% so với đầu năm.",),
        [
            f"credit_loans total  {MAY} level 450000000000 VND",
            f"credit_loans total  {MAY} dec_pct 6 percent",
        ],
    ),
    "inspectors_of_the_market_with_those_of_the_traffic": (
        (
            "Lực lượng QLTT phối hợp với cảnh sát giao thông kiểm tra 20 vụ, xử lý 18 vụ vi phạm,"
            " phạt tiền 120 triệu đồng.",
        ),
        [
            f"market_violations total  {MAY} level 18 case",
            f"market_fines total  {MAY} level 120000000 VND",
        ],
    ),
    "a_year_behind_a_dash_and_a_space": (
        ("Kim ngạch xuất khẩu trong tháng 4- 2024 đạt 50 triệu USD.",),
        ["exports total  2024-04 2024-04 level 50000000 USD"],
    ),
    "guests_of_one_country": (
        ("Đến hết tháng 5, tỉnh đón 160 nghìn lượt khách Trung Quốc, tăng 56% so với cùng kỳ.",),
        [
            f"tourist_visits total khách Trung Quốc {TO_MAY} level 160000 visit",
            f"tourist_visits total khách Trung Quốc {TO_MAY} yoy_pct 56 percent",
        ],
    ),
    "guests_of_both_kinds_are_all": (
        ("Tỉnh đón 300 nghìn lượt khách trong nước và quốc tế.",),
        [f"tourist_visits total  {MAY} level 300000 visit"],
    ),
    "guests_of_each_kind": (
        ("Tỉnh đón 10 nghìn lượt khách quốc tế và 20 nghìn lượt khách nội địa.",),
        [
            f"tourist_visits tourism:INTERNATIONAL  {MAY} level 10000 visit",
            f"tourist_visits tourism:DOMESTIC  {MAY} level 20000 visit",
        ],
    ),
    "materials_of_building": (
        ("Sản lượng một số vật liệu xây dựng chủ yếu: xi măng đạt 15 nghìn tấn, giảm 4%.",),
        [
            f"industrial_product_volume total xi măng {MAY} level 15000 tonne",
            f"industrial_product_volume total xi măng {MAY} yoy_pct -4 percent",
        ],
    ),
}
MONTHS = "UBND TỈNH KON TUM\n\nBÁO CÁO\nKinh tế - xã hội 5 tháng đầu năm 2024\n\n"
RECEIVED = "Đã tiếp 22 lượt công dân, tiếp nhận 31 đơn."


@pytest.mark.parametrize("sentence", SILENT.values(), ids=SILENT.keys())
def test_what_is_not_the_provinces(sentence: str) -> None:
    assert said(read(sentence), *COLUMNS) == []


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_portals(parts: tuple[Part, ...], expected: list[str]) -> None:
    assert sorted(said(read(*parts), *COLUMNS)) == sorted(expected)


def test_a_department_that_reports_on_its_branch_received_them_itself() -> None:
    assert said(read(RECEIVED, header=HEALTH), *COLUMNS) == [
        f"citizen_receptions total Sở Y tế {MAY} level 22 visit",
        f"complaints_received total Sở Y tế {MAY} level 31 case",
    ]


@pytest.mark.parametrize(
    ("header", "sentence"),
    [(ECONOMY, RECEIVED), (HEALTH, "Toàn tỉnh đã tiếp 22 lượt công dân, tiếp nhận 31 đơn.")],
    ids=["of_the_whole_economy", "of_the_whole_province"],
)
def test_what_a_department_tells_of_the_province_is_the_provinces(
    header: str, sentence: str
) -> None:
    assert said(read(sentence, header=header), *COLUMNS) == [
        f"citizen_receptions total  {MAY} level 22 visit",
        f"complaints_received total  {MAY} level 31 case",
    ]


def test_what_goes_on_from_the_month_is_of_it_in_a_report_of_several() -> None:
    told = (
        "5 tháng, tỉnh đón 380 nghìn lượt khách. Tổng thu du lịch đạt 900 tỷ đồng.",
        "Trong tháng 5, tỉnh đón 83 nghìn lượt khách. Tổng thu du lịch đạt 200 tỷ đồng.",
    )
    assert said(read(*told, header=MONTHS), *COLUMNS) == [
        f"tourist_visits total  {TO_MAY} level 380000 visit",
        f"tourism_revenue total  {TO_MAY} level 900000000000 VND",
        f"tourist_visits total  {MAY} level 83000 visit",
        f"tourism_revenue total  {MAY} level 200000000000 VND",
    ]


def test_fines_of_a_department_without_inspectors_of_the_market_are_none_of_theirs() -> None:
    assert said(read("Đã kiểm tra 60 cơ sở, phạt tiền 18 triệu đồng.", header=HEALTH)) == []


def test_whose_words_they_are_is_no_thing_that_was_sold() -> None:
    header = "UBND TỈNH ĐẮK LẮK\n\nBÁO CÁO\nTình hình tháng 5 năm 2024\n\n"
    words = "Theo Sở Công thương Dak Lak: kim ngạch xuất khẩu đạt 70 triệu USD."
    assert said(read(words, header=header), *COLUMNS) == [
        f"exports total  {MAY} level 70000000 USD"
    ]
