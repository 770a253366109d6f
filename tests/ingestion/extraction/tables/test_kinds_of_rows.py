"""What a label is a part of, and which of its meanings it has."""

from __future__ import annotations

from tests.ingestion.extraction.tables.conftest import HEADER, Read
from tests.ingestion.extraction.tables.test_reading import MAY, about, told

RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng"


def test_a_dash_among_the_ordinals_lists_a_part(read: Read) -> None:
    found = read(
        [
            ["TT", "Chỉ tiêu", "ĐVT", "Tháng 5"],
            ["1", "Tổng sản lượng thủy sản", "Tấn", "90"],
            ["-", "Khai thác", "Tấn", "60"],
            ["-", "Nuôi trồng", "Tấn", "30"],
        ]
    )
    assert [t[0] for t in told(found)] == ["total", "khai thác", "nuôi trồng"]


def test_carrying_passengers_in_money_is_what_they_paid(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5", "So cùng kỳ (%)"],
            ["Vận tải hành khách", "41", "104"],
            ["Đường bộ", "40", "103"],
            ["Vận tải hàng hóa", "92", "109"],
            ["Đường bộ", "90", "108"],
        ],
        above="Doanh thu vận tải, kho bãi\nĐVT: Tỷ đồng",
    )
    assert about(found, "item") == [
        ("transport_revenue", thing) for thing in ("hành khách", "hàng hóa") for _ in range(4)
    ]


def test_years_alone_are_heads(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "2022", "2023", "KH 2024"],
            ["Kim ngạch xuất khẩu", "Triệu USD", "50", "53", "60"],
        ]
    )
    assert [t[1].split("-")[0] for t in told(found)] == ["2022", "2023", "2024"]


def test_a_plan_of_five_years_and_the_mean_growth_in_it(read: Read) -> None:
    found = read(
        [
            ["Chỉ tiêu", "ĐVT", "TH 2016-2020", "Mục tiêu 2021-2025", "Mục tiêu năm 2025"],
            ["Tốc độ tăng trưởng GRDP bình quân", "%/năm", "7,1", "8,5", "9"],
            ["Tổng vốn đầu tư toàn xã hội", "Tỷ đồng", "90", "120", "30"],
        ]
    )
    five, next_five = "2016-01..2020-12", "2021-01..2025-12"
    assert [t[1:3] for t in told(found)] == [
        (five, "avg_growth_pct"),
        (next_five, "avg_growth_pct"),
        (five, "level"),
        (next_five, "level"),
        ("2025-01..2025-12", "level"),
    ]


def test_labels_may_be_numbered_with_a_dash(read: Read) -> None:
    found = read(
        [["", "So với tháng trước"], ["1- Lương thực", "101,3"]], title="Chỉ số giá tiêu dùng"
    )
    assert [t[0] for t in told(found)] == ["cpi:CPI01A"]


def test_the_lines_of_one_passage_may_title_a_table(read: Read) -> None:
    lines = (
        "Tình hình tháng 5 năm 2024\n5. Tổng mức bán lẻ hàng hóa và doanh thu\ndịch vụ tiêu dùng\n"
    )
    found = read(
        [["", "Tháng 5"], ["Bán lẻ hàng hóa", "91"]],
        header=f"{HEADER}{lines}Đơn vị tính: Tỷ đồng\n",
    )
    assert told(found) == [("retail:GOODS", MAY, "level", "91000000000", "VND")]


def test_companies_and_districts_are_no_goods(read: Read) -> None:
    rows = [["Tôm", "9"], ["Công ty CP Miền Nam", "5"], ["- Huyện Tân Biên", "4"]]
    found = read([["", "Tháng 5"], *rows], above="Kim ngạch xuất khẩu\nĐVT: Triệu USD")
    assert about(found, "item") == [("exports", "Tôm")]


def test_services_below_two_of_their_parts_are_what_is_left_of_them(read: Read) -> None:
    rows = [["", "Tháng 5"], ["Khách sạn, nhà hàng", "4"], ["Du lịch lữ hành", "1"]]
    found = read([*rows, ["Dịch vụ", "2"]], above=f"{RETAIL}\nĐVT: tỷ đồng")
    assert [t[0] for t in told(found)][-1] == "retail:OTHER_SERV"


def test_services_above_their_parts_are_all_of_them(read: Read) -> None:
    rows = [["", "Tháng 5"], ["Bán lẻ hàng hóa", "9"], ["Dịch vụ", "7"]]
    found = read([*rows, ["Du lịch lữ hành", "1"]], above=f"{RETAIL}\nĐVT: tỷ đồng")
    assert [t[0] for t in told(found)] == ["retail:GOODS", "retail:SERVICES", "retail:TRAVEL"]


def test_what_stands_below_a_part_that_has_no_parts_is_none_of_it(read: Read) -> None:
    rows = [["", "Tháng 5"], ["Thu từ doanh nghiệp có vốn đầu tư nước ngoài", "40"]]
    found = read([*rows, ["Thu sự nghiệp khác", "12"]], above="Thu ngân sách\nĐVT: tỷ đồng")
    assert [t[0] for t in told(found)] == ["budget:REV_FDI"]
    found = read([*rows, ["- Thuế giá trị gia tăng", "12"]], above="Thu ngân sách\nĐVT: tỷ đồng")
    assert len(told(found)) == 2


def test_below_a_part_that_has_parts_stands_one_of_them(read: Read) -> None:
    rows = [["", "Tháng 5"], ["Chi thường xuyên", "40"], ["Chi trợ giá", "12"]]
    found = read(rows, above="Chi ngân sách địa phương\nĐVT: tỷ đồng")
    assert about(found, "sector") == [("budget_expenditure", "budget:EXP_REC")] * 2


def test_percentages_below_a_title_that_names_a_rate_are_that_rate(read: Read) -> None:
    heads, rows = ["", "5 tháng năm 2024"], [["Tổng số", "5,1"], ["Dịch vụ", "6,2"]]
    for title, measure in (("Tốc độ tăng GRDP", "yoy_pct"), ("Cơ cấu GRDP", "share_pct")):
        found = read([heads, *rows], above=f"{title}\nĐVT: %")
        assert [t[2] for t in told(found)] == [measure] * 2
    assert told(read([heads, *rows], above="GRDP\nĐVT: %")) == []


def test_projects_and_capital_are_of_the_topic_that_a_title_names(read: Read) -> None:
    found = read(
        [["", "Số dự án (dự án)", "Vốn đăng ký (triệu USD)"], ["Cấp mới", "5", "12"]],
        above="Đầu tư trực tiếp của nước ngoài được cấp phép tháng 5 năm 2024",
    )
    assert about(found, "sector") == [
        ("fdi_projects", "registration:NEW"),
        ("fdi_capital", "registration:NEW"),
    ]


def test_a_part_may_go_on_with_the_name_above_it(read: Read) -> None:
    rows = [
        ["", "Tháng 5"],
        ["Kinh tế nhà nước", "9"],
        ["- Trung ương", "7"],
        ["- Địa phương", "2"],
    ]
    found = read(rows, above="Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng")
    assert [t[0] for t in told(found)] == [
        "ownership:STATE",
        "ownership:STATE_CENTRAL",
        "ownership:STATE_LOCAL",
    ]
    rows[1][0] = "Khai khoáng"  # below which "Trung ương" is no name
    found = read(rows, above="Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng")
    assert [t[0] for t in told(found)] == ["vsic:B"]


def test_a_word_that_a_narrow_cell_broke_is_one(read: Read) -> None:
    title = "Giá trị sản xuất công nghiệp\nĐVT: tỷ đồng"
    found = read([["", "Tháng 5"], ["Công nghiệp khai kho áng", "9"]], above=title)
    assert [t[0] for t in told(found)] == ["vsic:B"]
    assert told(read([["", "Tháng 5"], ["Công nghiệp khai kho lạnh", "9"]], above=title)) == []


def test_a_status_in_a_label_tells_of_which_projects_it_is(read: Read) -> None:
    rows = [["", "ĐVT", "Tháng 5"], ["Số dự án FDI cấp mới", "Dự án", "9"]]
    found = read([*rows, ["Vốn FDI đăng ký cấp mới", "Triệu USD", "7"]])
    assert about(found, "sector") == [
        ("fdi_projects", "registration:NEW"),
        ("fdi_capital", "registration:NEW"),
    ]
