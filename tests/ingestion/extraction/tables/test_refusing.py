"""What a table must not be taken for: each reason with the table that it exists for."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Lines, Read
from tests.ingestion.extraction.tables.test_reading import reasons, told

INDEX = "Chỉ số sản xuất công nghiệp"
REFUSED: dict[str, tuple[str, Lines, int]] = {
    "no indicator named": (
        "Chỉ số giá xuất khẩu hàng hóa",  # about prices, not about exports
        [["", "Tháng 5 so với cùng kỳ (%)"], ["Cà phê", "118,8"]],
        0,
    ),
    "no part of the indicator by this name": (
        INDEX,
        [["", "Tháng 5 so với cùng kỳ"], ["Khai khoáng khác thường", "98,1"]],
        0,
    ),
    "its heading holds words that are not understood": (
        INDEX,
        [["", "Miền Bắc so với cùng kỳ", "Tháng 5 so với cùng kỳ"], ["Khai khoáng", "98", "99"]],
        1,
    ),
    "its unit is not that of the indicator": (
        "Một số chỉ tiêu về doanh nghiệp",
        [["", "Tháng 5"], ["Doanh nghiệp thành lập mới (Tỷ đồng)", "15"]],
        0,
    ),
    "the row above it is not understood": (
        "Một số chỉ tiêu",
        [
            ["", "Tháng 5"],
            ["Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng (Tỷ đồng)", "15"],
            ["Lưu chuyển bán buôn toàn phần (Tỷ đồng)", "15"],
            ["Bán lẻ hàng hóa", "10"],
        ],
        1,
    ),
    "a percentage of what is not said": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
        [["", "Tháng 5 (%)"], ["Bán lẻ hàng hóa", "91"]],
        0,
    ),
    "no unit": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
        [["", "Tháng 5"], ["Bán lẻ hàng hóa", "91"]],
        0,
    ),
    "a change without a unit": (
        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
        [["", "Tháng 5 so với tháng trước"], ["Bán lẻ hàng hóa", "9"]],
        0,
    ),
    "it does not say of what": (
        "Sản xuất nông nghiệp",
        [["", "Tháng 5"], ["Năng suất (Tạ/ha)", "60,1"]],
        0,
    ),
    "outside the columns of a table": (
        INDEX,
        [["12,5", "13,5"], ["14", "15"]],
        0,
    ),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_is_not_understood_is_refused_with_its_reason(read: Read, reason: str) -> None:
    title, lines, kept = REFUSED[reason]
    found = read(lines, title=title)
    assert reason in " ".join(found.unread)
    assert found.observations.height == kept
    lost = found.ledger.filter(fate="not_understood")
    assert f"table: {reason}" in lost["detail"].to_list()


def test_an_item_is_no_part_of_the_row_above_it_unless_something_says_so(read: Read) -> None:
    lines = [
        ["", "Tháng 5"],
        ["Doanh nghiệp quay trở lại hoạt động", "40"],
        ["Doanh nghiệp bị cưỡng chế", "4"],
    ]
    found = read(lines, title="Một số chỉ tiêu về doanh nghiệp")
    assert found.observations["indicator"].to_list() == ["enterprises_resumed"]


def test_a_name_of_a_part_alone_names_no_indicator(read: Read) -> None:
    lines = [["", "Tháng 5 (tỷ đồng)"], ["Gỗ và vật liệu xây dựng", "40"]]
    assert read(lines, title="Tổng sản phẩm").observations.is_empty()


def test_of_two_rows_on_the_very_same_the_second_is_of_something_else(read: Read) -> None:
    rows = [["", "Tháng 5"], ["Tổng chi ngân sách địa phương", "90"]]
    found = read([*rows, ["Chi cân đối ngân sách địa phương", "70"]], above="ĐVT: tỷ đồng")
    assert [t[3] for t in told(found)] == ["90000000000"]
    assert "a row above tells of the same, and says otherwise" in reasons(found)


def test_a_row_that_says_the_same_again_is_no_rival(read: Read) -> None:
    rows = [["", "Tháng 5", "Kế hoạch năm 2024"], ["Tổng chi ngân sách địa phương", "90", "200"]]
    found = read([*rows, ["Chi ngân sách địa phương", "90", "200"]], above="ĐVT: tỷ đồng")
    assert reasons(found) == ""


@pytest.mark.parametrize("head", ["Ngân hàng", "Tên tổ chức tín dụng", "Chi nhánh"])
def test_rows_of_banks_are_not_the_province(read: Read, head: str) -> None:
    found = read([[head, "Tháng 5"], ["VCB Sông Thương", "90"]], above="Dư nợ cho vay (tỷ đồng)")
    assert told(found) == []


@pytest.mark.parametrize("head", ["Diện tích nhiễm bệnh (ha)", "Diện tích mất trắng (ha)"])
def test_what_was_harmed_is_not_how_much_there_is(read: Read, head: str) -> None:
    assert told(read([["Cây trồng", head], ["Lúa", "120"]])) == []
    assert told(read([["", "ĐVT", "Tháng 5"], [f"{head[:-5]} lúa", "Ha", "120"]])) == []


def test_goods_beside_the_companies_that_sell_them_are_theirs(read: Read) -> None:
    rows = [["Doanh nghiệp", "Mặt hàng", "Tháng 5"], ["Công ty Hoa Sen", "Máy in", "12"]]
    assert told(read(rows, above="Xuất khẩu\nĐVT: triệu USD")) == []
    rows[0][0] = "Nhóm hàng"
    assert len(told(read([rows[0], ["", "Máy in", "12"]], above="Xuất khẩu\nĐVT: triệu USD"))) == 1


@pytest.mark.parametrize(
    ("head", "title", "label"),
    [
        ("Dự án", "Giải ngân vốn đầu tư công", "Cầu Sông Thương"),
        ("Nhà máy", "Sản lượng điện", "Thủy điện Sông Thương"),
    ],
)
def test_rows_of_projects_and_works_are_theirs(
    read: Read, head: str, title: str, label: str
) -> None:
    found = read([[head, "Tháng 5"], [label, "90"]], above=f"{title} (tỷ đồng)")
    assert told(found) == []
