"""What stands above a table says what its rows and heads do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingestion.documents import BlockKind
from ingestion.extraction import extract
from tests.ingestion.extraction.tables.conftest import Read, document
from tests.ingestion.extraction.tables.test_reading import APRIL, MAY, told

RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng"


@pytest.mark.parametrize(
    "above",
    [
        f"{RETAIL}\nTỈNH BẮC GIANG\nĐơn vị tính: Tỷ đồng",
        f"Phần số liệu\n{RETAIL.upper()} THÁNG 5 NĂM 2024\nĐVT: Tỷ đồng",
    ],
    ids=["title, place and unit", "a part's heading above the title"],
)
def test_the_headings_above_name_indicator_and_unit_together(read: Read, above: str) -> None:
    found = read([["", "Tháng 5"], ["Bán lẻ hàng hóa", "4.100"]], above=above)
    assert told(found) == [("retail:GOODS", MAY, "level", "4100000000000", "VND")]


@pytest.mark.parametrize("title", [f"Biểu 3. {RETAIL}", f"Phụ lục 1: {RETAIL}"])
def test_a_line_that_names_the_unit_stands_between_a_table_and_its_caption(title: str) -> None:
    lines = [["", "Tháng 5"], ["Bán lẻ hàng hóa", "4.100"]]
    report = document(lines, above=f"{title}\nĐơn vị tính: Tỷ đồng")
    blocks = [
        replace(block, kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.HEADING else block
        for block in report.blocks
    ]
    found = extract(replace(report, blocks=tuple(blocks)), "doc")
    assert told(found) == [("retail:GOODS", MAY, "level", "4100000000000", "VND")]
    assert found.observations["raw_unit"].to_list() == ["Tỷ đồng"]


def test_the_nearest_heading_that_names_an_indicator_counts(read: Read) -> None:
    found = read(
        [["", "Tháng 5 so với cùng kỳ (%)"], ["Khai khoáng", "98,1"]],
        above=f"{RETAIL}\nChỉ số sản xuất công nghiệp",
    )
    assert [row["indicator"] for row in found.observations.iter_rows(named=True)] == ["iip"]


def test_a_table_tells_its_own_decimal_mark(read: Read) -> None:
    """A copied workbook prints in the English way below a report that does not."""
    values = ["1,311.5", "131.67", "88.25", "45.5", "19,600", "77.1"]
    rows = [["", "Kim ngạch xuất khẩu tháng 5 (Triệu USD)"]]
    rows += [[name, value] for name, value in zip(GOODS, values, strict=True)]
    found = read(rows, above="Kim ngạch xuất khẩu 12,5% 13,5% 14,5% 15,5% 16,5%")
    by_item = {row["item"]: row["value"] for row in found.observations.iter_rows(named=True)}
    assert by_item["Gạo"] == 19_600_000_000


GOODS = ["Thủy sản", "Rau quả", "Cà phê", "Cao su", "Gạo", "Dệt, may"]


def test_balances_on_a_day_are_balances(read: Read) -> None:
    found = read([["", "Số dư đến 30/4/2024"], ["Dư nợ cho vay", "90"]], above="ĐVT: tỷ đồng")
    assert told(found) == [("total", APRIL, "level", "90000000000", "VND")]


def test_a_unit_that_is_set_like_a_heading_parts_no_title_from_its_table() -> None:
    title = "Chỉ số sử dụng lao động tháng 5 năm 2024"
    lines = [["", "So với tháng trước"], ["Toàn ngành công nghiệp", "101"]]
    report = document(lines, above=f"{title}\nĐVT: %")
    first = next(n for n, b in enumerate(report.blocks) if b.kind is BlockKind.HEADING)
    blocks = list(report.blocks)
    blocks[first] = replace(blocks[first], kind=BlockKind.PARAGRAPH)
    found = extract(replace(report, blocks=tuple(blocks)), "doc")
    assert told(found) == [("total", MAY, "mom_pct", "1", "percent")]
