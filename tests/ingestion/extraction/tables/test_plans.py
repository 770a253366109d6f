"""Tables of plans and of what was reached of them: years in heads, rates in rows."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, about, reasons, told

Y2023, Y2024 = "2023-01..2023-12", "2024-01..2024-12"
EXPORTS = "Kim ngạch xuất khẩu"


def test_the_plan_below_a_year_is_that_years(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Năm 2023", ">", "Kế hoạch năm 2024"],
            ["", "", "Kế hoạch", "Ước thực hiện", ""],
            [EXPORTS, "Triệu USD", "51", "53", "60"],
        ]
    )
    assert [t[1:4] for t in told(found)] == [
        (Y2023, "level", "51000000"),
        (Y2023, "level", "53000000"),
        (Y2024, "level", "60000000"),
    ]
    assert found.observations["status"].to_list() == ["plan", "estimate", "plan"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("ƯTH 2023/TH 2022", (Y2023, "yoy_pct", "4")),
        ("So sánh (%) ước TH 2023 với TH 2022", (Y2023, "yoy_pct", "4")),
        ("2023/2022 (%)", (Y2023, "yoy_pct", "4")),
        ("ƯTH 2023/KH 2023 (%)", (Y2023, "plan_pct", "104")),
        ("KH 2024 so với ước TH 2023 (%)", (Y2024, "yoy_pct", "4")),
        ("5T 2024/5T 2023 (%)", (TO_MAY, "yoy_pct", "4")),
        ("TH/KH năm (%)", (MAY, "plan_pct", "104")),
        ("SSCK (%)", (MAY, "yoy_pct", "4")),
    ],
)
def test_two_years_in_a_head_are_a_year_and_its_base(
    read: Read, head: str, expected: tuple[str, ...]
) -> None:
    found = read([["Chỉ tiêu", "ĐVT", head], [EXPORTS, "Triệu USD", "104"]])
    assert [t[1:4] for t in told(found)] == [expected]


def test_the_growth_of_a_plan_is_growth_and_its_parts_are_those_of_the_economy(
    read: Read,
) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "KH 2024", "So với KH (%)"],
            ["Tốc độ tăng trưởng kinh tế (GRDP)", "%", "8,5", "98"],
            ["- Dịch vụ", "%", "9,1", ""],
            ["Cơ cấu kinh tế", "", "", ""],
            ["- Dịch vụ", "%", "41,2", ""],
        ]
    )
    assert [t[:4] for t in told(found)] == [
        ("total", Y2024, "yoy_pct", "8.5"),
        ("economy:SERVICES", Y2024, "yoy_pct", "9.1"),
        ("economy:SERVICES", Y2024, "share_pct", "41.2"),
    ]
    assert "a rate that is held against another" in reasons(found)


def test_an_index_of_months_is_held_against_the_year_before(read: Read) -> None:
    lines = [
        ["Chỉ tiêu", "ĐVT", "Tháng 5", "5 tháng"],
        ["Chỉ số sản xuất công nghiệp", "%", "101,2", "108,4"],
    ]
    assert [t[1:4] for t in told(read(lines))] == [(TO_MAY, "yoy_pct", "8.4")]


def test_what_was_planned_of_what_is_paid_is_the_plan(read: Read) -> None:
    found = read(
        [
            ["Nguồn vốn", "Kế hoạch vốn năm 2024", "Giải ngân đến 31/5/2024", "Tỷ lệ (%)"],
            ["TỔNG SỐ", "900", "360", "40,0"],
            ["Ngân sách trung ương", "300", "90", "30,0"],
        ],
        above="Giải ngân vốn đầu tư công\nĐơn vị: tỷ đồng",
    )
    assert (
        about(found, "measure")
        == [
            ("public_investment_plan", "level"),
            ("public_investment_disbursed", "level"),
            ("public_investment_disbursed", "plan_pct"),
        ]
        * 2
    )


def test_a_label_may_say_what_is_told_and_of_what(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "Năm 2023"],
            ["Diện tích cây cà phê", "Ha", "300"],
            ["Thu hoạch lúa đông xuân", "Ha", "200"],
            ["Số doanh nghiệp hoạt động trở lại", "DN", "20"],
            ["Tổng sản phẩm (GRDP) theo giá SS 2010", "Tỷ đồng", "90"],
        ]
    )
    assert about(found, "item") == [
        ("crop_area", "cà phê"),
        ("crop_harvested_area", "lúa đông xuân"),
        ("enterprises_resumed", ""),
        ("grdp", ""),
    ]
