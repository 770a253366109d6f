"""Columns of changes that say not on what: the numbers themselves tell, or nothing does."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, reasons, told

RETAIL, EXPORTS = "Tổng mức bán lẻ hàng hóa", "Kim ngạch xuất khẩu"


def percentages(found: object) -> list[tuple[str, ...]]:
    return [figure[1:4] for figure in told(found) if figure[4] == "percent"]  # type: ignore[arg-type]


def test_what_one_amount_is_of_the_year_before_is_a_change_on_it(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "5 tháng năm 2023", "5 tháng năm 2024", "So sánh (%)"],
            [RETAIL, "Tỷ đồng", "8.000", "9.200", "115,0"],
            [EXPORTS, "Triệu USD", "210", "199,5", "95,0"],
        ]
    )
    assert percentages(found) == [(TO_MAY, "yoy_pct", "15"), (TO_MAY, "yoy_pct", "-5")]


def test_what_one_amount_is_of_the_plan_is_a_percent_of_it(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Kế hoạch năm 2024", "Lũy kế 5 tháng", "Tỷ lệ (%)"],
            [RETAIL, "Tỷ đồng", "20.000", "9.000", "45"],
            [EXPORTS, "Triệu USD", "500", "210", "42"],
        ]
    )
    assert percentages(found) == [(TO_MAY, "plan_pct", "45"), (TO_MAY, "plan_pct", "42")]


def test_a_rise_may_be_printed_without_the_hundred(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Tháng 4/2024", "Tháng 5/2024", "Tăng, giảm (%)"],
            [RETAIL, "Tỷ đồng", "2.000", "2.100", "5,0"],
            [EXPORTS, "Triệu USD", "50", "48", "-4,0"],
        ]
    )
    assert percentages(found) == [(MAY, "mom_pct", "5"), (MAY, "mom_pct", "-4")]


def test_what_two_pairs_of_amounts_would_give_stays_unread(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "5 tháng năm 2023", "Kế hoạch năm 2024", "5 tháng năm 2024", "So sánh (%)"],
            [RETAIL, "Tỷ đồng", "8.000", "8.000", "9.200", "115,0"],
            [EXPORTS, "Triệu USD", "200", "200", "190", "95,0"],
        ]
    )
    assert percentages(found) == []


def test_a_row_whose_amounts_give_another_percentage_stays_unread(read: Read) -> None:
    rows = [
        [f"- {name}", "100", f"{100 + n}", f"{100 + n}"]
        for n, name in enumerate(("Cá", "Tôm", "Ốc", "Cua"), start=1)
    ]
    found = read(
        [
            ["", "Tháng 5/2023", "Tháng 5/2024", "So sánh (%)"],
            *rows,
            ["- Mực", "100", "140", "94"],
        ],
        above="Sản lượng thủy sản (tấn)",
    )
    assert percentages(found) == [(MAY, "yoy_pct", str(n)) for n in range(1, 5)]
    assert "a percentage that its row's amounts don't give" in reasons(found)


@pytest.mark.parametrize("head", ["Tăng (+), giảm (-)", "+/-"])
def test_how_much_one_amount_is_more_is_a_change_in_its_unit(read: Read, head: str) -> None:
    found = read(
        [
            ["", "Tháng 5/2023", "Tháng 5/2024", head],
            ["Số vụ tai nạn giao thông (vụ)", "31", "27", "-4"],
            ["Số người chết (người)", "19", "22", "3"],
        ]
    )
    assert [t[1:] for t in told(found) if t[2] != "level"] == [
        (MAY, "yoy_abs", "-4", "case"),
        (MAY, "yoy_abs", "3", "person"),
    ]


def test_a_change_that_no_two_amounts_give_is_no_level(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5/2024", "Tăng (+), giảm (-)"],
            ["Số vụ tai nạn giao thông (vụ)", "27", "-4"],
            ["Số người chết (người)", "22", "3"],
        ]
    )
    assert [t[2] for t in told(found)] == ["level", "level"]


def test_below_the_name_of_an_indicator_only_its_amounts_tell(read: Read) -> None:
    area, output = "Diện tích (ha)", "Sản lượng (tấn)"
    found = read(
        [
            ["Cây trồng", area, ">", ">", output, ">", ">"],
            ["", "Năm 2023", "Năm 2024", "So sánh (%)", "Năm 2023", "Năm 2024", "So sánh (%)"],
            ["Lúa", "50", "60", "120", "200", "230", "115"],
            ["Ngô", "10", "9", "90", "50", "46", "92"],
        ]
    )
    assert [t[2:4] for t in told(found) if t[4] == "percent"] == [
        ("yoy_pct", "20"),
        ("yoy_pct", "15"),
        ("yoy_pct", "-10"),
        ("yoy_pct", "-8"),
    ]
