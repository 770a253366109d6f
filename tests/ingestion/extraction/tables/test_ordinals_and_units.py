"""What ordinals, units and the statuses of projects tell of the rows of a table."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, about, told


def test_what_is_numbered_deeper_is_a_part_of_what_stands_above_it(read: Read) -> None:
    found = read(
        [
            ["STT", "Chỉ tiêu", "ĐVT", "Tháng 5"],
            ["I", "Kim ngạch xuất khẩu", "Triệu USD", "50"],
            ["1", "Hàng dệt may", "Triệu USD", "30"],
            ["II", "Kim ngạch nhập khẩu", "Triệu USD", "20"],
            ["1", "Nguyên liệu gỗ", "Triệu USD", "8"],
        ]
    )
    assert about(found, "item") == [
        ("exports", ""),
        ("exports", "Hàng dệt may"),
        ("imports", ""),
        ("imports", "Nguyên liệu gỗ"),
    ]


def test_what_is_numbered_as_deep_is_no_part_of_it(read: Read) -> None:
    found = read(
        [
            ["STT", "Chỉ tiêu", "ĐVT", "Tháng 5"],
            ["1", "Kim ngạch xuất khẩu", "Triệu USD", "50"],
            ["2", "Kiều hối", "Triệu USD", "30"],
        ]
    )
    assert about(found, "item") == [("exports", "")]


def test_a_row_without_a_label_is_the_one_above_in_another_unit(read: Read) -> None:
    found = read(
        [
            ["STT", "Chỉ tiêu", "ĐVT", "Tháng 5"],
            ["I", "Kim ngạch xuất khẩu", "Triệu USD", "50"],
            ["1", "Cà phê", "Tấn", "9.000"],
            ["", "", "Triệu USD", "24"],
            ["2", "Cao su", "Triệu USD", "7"],
        ]
    )
    assert [(t[0], t[3]) for t in told(found)] == [
        ("total", "50000000"),
        ("Cà phê", "24000000"),
        ("Cao su", "7000000"),
    ]


def test_the_status_of_projects_over_a_column_holds_for_its_rows(read: Read) -> None:
    found = read(
        [
            ["", "Số dự án cấp mới (Dự án)", "Vốn đăng ký cấp mới (Triệu USD)"],
            ["Tổng số", "12", "90"],
            ["Hàn Quốc", "4", "21"],
        ],
        above="Vốn đầu tư trực tiếp nước ngoài tháng 5/2024",
    )
    assert (
        about(found, "sector")
        == [
            ("fdi_projects", "registration:NEW"),
            ("fdi_capital", "registration:NEW"),
        ]
        * 2
    )


def test_manufacturing_is_the_whole_of_its_own_indices(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 so với cùng kỳ (%)"],
            ["Toàn ngành chế biến, chế tạo", "104"],
            ["Sản xuất trang phục", "98"],
        ],
        above="Chỉ số tiêu thụ sản phẩm",
    )
    assert [t[0] for t in told(found)] == ["total", "vsic:14"]


@pytest.mark.parametrize(
    "head",
    [
        "So sánh tháng 5/2024 với (%) tháng 5/2023",
        "Tháng 5/2024 so với (%) cùng kỳ năm trước",
        "Tháng 5/2024 so với (%); TH cùng kỳ",
    ],
)
def test_the_percent_sign_may_stand_before_the_base(read: Read, head: str) -> None:
    found = read([["", head], ["Khai khoáng", "104"]], above="Chỉ số sản xuất công nghiệp")
    assert told(found) == [("vsic:B", MAY, "yoy_pct", "4", "percent")]


def test_months_may_be_parted_from_their_year_by_a_stroke(read: Read) -> None:
    found = read(
        [["", "2 tháng/2024 so với 2 tháng/2023 (%)"], ["Khai khoáng", "104"]],
        above="Chỉ số sản xuất công nghiệp",
    )
    assert told(found) == [("vsic:B", "2024-01..2024-02", "yoy_pct", "4", "percent")]


def test_projects_of_a_status_are_of_the_topic_that_a_row_above_names(read: Read) -> None:
    found = read(
        [
            ["TT", "Nội dung", "ĐVT", "Tháng 5"],
            ["I", "Đầu tư trong nước", "", ""],
            ["1", "Số dự án cấp mới", "Dự án", "6"],
            ["2", "Vốn đăng ký cấp mới", "Tỷ đồng", "900"],
            ["II", "Đầu tư trực tiếp nước ngoài", "", ""],
            ["1", "Số dự án cấp mới", "Dự án", "9"],
            ["2", "Vốn thực hiện", "Triệu USD", "20"],
        ]
    )
    assert about(found, "sector") == [
        ("domestic_projects", "registration:NEW"),
        ("domestic_capital", "registration:NEW"),
        ("fdi_projects", "registration:NEW"),
    ]


def test_what_stands_beside_a_part_is_no_part_of_it(read: Read) -> None:
    found = read(
        [
            ["STT", "Chỉ tiêu", "Tháng 5"],
            ["1", "Thu từ doanh nghiệp có vốn đầu tư nước ngoài", "30"],
            ["2", "Thu từ nguồn khác nữa", "101"],
        ],
        above="Thu ngân sách nhà nước (tỷ đồng)",
    )
    assert [t[0] for t in told(found)] == ["budget:REV_FDI"]


def test_a_month_in_short_may_follow_what_was_done_in_short(read: Read) -> None:
    found = read(
        [["", "Ước TH T5/2024"], ["Khai khoáng", "104"]],
        above="Giá trị sản xuất công nghiệp (tỷ đồng)",
    )
    assert told(found) == [("vsic:B", MAY, "level", "104000000000", "VND")]


def test_units_in_short_below_no_head_are_units(read: Read) -> None:
    found = read(
        [
            ["", "", "Tháng 5"],
            ["Vận chuyển hành khách", "1000 HK", "21"],
            ["Vận chuyển hàng hóa", "1000 tấn", "40"],
            ["Kim ngạch xuất khẩu", "Tr.USD", "9"],
        ]
    )
    assert [t[3:] for t in told(found)] == [
        ("21000", "person"),
        ("40000", "tonne"),
        ("9000000", "USD"),
    ]


def test_an_ordinal_of_two_numbers_needs_no_dot_behind_it(read: Read) -> None:
    rows = [["", "Tháng 5 so với tháng trước"], ["1. Hàng ăn và dịch vụ ăn uống", "101"]]
    found = read([*rows, ["1.1 Lương thực", "102"]], title="Chỉ số giá tiêu dùng")
    assert [t[0] for t in told(found)] == ["cpi:CPI01", "cpi:CPI01A"]


def test_units_of_quantities_are_no_goods(read: Read) -> None:
    rows = [["Mặt hàng", "ĐVT lượng", "Tháng 5 (nghìn USD)"], ["Cà phê", "Tấn", "12"]]
    found = read(rows, above="Xuất khẩu hàng hóa tháng 5 năm 2024")
    assert [(t[0], *t[3:]) for t in told(found)] == [("Cà phê", "12000", "USD")]


def test_the_code_of_a_branch_before_its_name_is_an_ordinal(read: Read) -> None:
    title = "Chỉ số sản xuất công nghiệp"
    rows = [["", "Tháng 5 so với tháng trước"], ["C10. Sản xuất chế biến thực phẩm", "102"]]
    assert [t[0] for t in told(read(rows, title=title))] == ["vsic:10"]
