"""Shapes of yearbooks, web pages and offices' appendices, and whose figures they print."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.extraction import extract
from ingestion.readers.text import read_text
from tests.ingestion.extraction.tables.conftest import HEADER, Read
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, told

RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ\nĐVT: tỷ đồng"


def test_months_in_english_are_no_words_of_a_head(read: Read) -> None:
    found = read(
        [
            ["", "T4 Apr.", "T5 May"],
            ["Chỉ số giá tiêu dùng Consumer price index", "99,29", "100,21"],
            ["Hàng ăn và dịch vụ ăn uống - Food and foodstuff", "98,10", "100,73"],
            ["Chỉ số giá vàng - Gold price index", "103,66", "101,96"],
        ],
        above="Chỉ số giá tiêu dùng các tháng năm 2024 so với tháng trước\nĐơn vị tính - Unit: %",
    )
    assert [t[:4] for t in told(found)][:2] == [
        ("total", "2024-04", "mom_pct", "-0.71"),
        ("total", MAY, "mom_pct", "0.21"),
    ]


def test_a_line_of_english_below_its_label_is_no_row(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 4", "Tháng 5"],
            ["", "April", "May"],
            ["Chỉ số giá tiêu dùng", "99,29", "100,21"],
            ["Consumer price index", "", ""],
            ["Lương thực", "98,10", "100,73"],
            ["Price index of food", "", ""],
        ],
        above="175 Chỉ số giá tiêu dùng các tháng so với kỳ gốc 2019\nĐơn vị tính - Unit: %",
    )
    assert [(t[0], t[2]) for t in told(found)][1:3] == [
        ("total", "base_pct"),
        ("cpi:CPI01A", "base_pct"),
    ]


def test_foreign_names_of_things_stay_in_a_table_of_two_languages(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 (Tấn)"],
            ["Clinker", "120"],
            ["Giấy - Paper products", "310"],
            ["Nước - Water supply", "52"],
            ["Điện - Price of it", "413"],
        ],
        above="Sản lượng sản phẩm công nghiệp chủ yếu",
    )
    assert "Clinker" in found.observations["item"].to_list()


@pytest.mark.parametrize(
    "head",
    [
        "Chỉ số giá bình quân kỳ báo cáo so với cùng kỳ năm trước",
        "Bình quân từ đầu năm so với cùng kỳ năm trước",
        "Bình quân các tháng so với cùng kỳ năm trước",
    ],
)
def test_the_mean_of_the_time_reported_on_is_of_the_year_so_far(read: Read, head: str) -> None:
    found = read(
        [["", "Tháng trước", head], ["Chỉ số giá tiêu dùng", "100,37", "103,38"]], above="ĐVT: %"
    )
    assert (TO_MAY, "yoy_pct", "3.38") in [t[1:4] for t in told(found)]


@pytest.mark.parametrize(
    ("base", "measure"), [("Tháng trước", "mom_pct"), ("Cùng kỳ năm trước", "yoy_pct")]
)
def test_what_is_set_to_a_hundred_is_what_an_index_is_held_against(
    read: Read, base: str, measure: str
) -> None:
    found = read(
        [["", "Tháng 5"], ["Chỉ số giá tiêu dùng", "100,21"]],
        above=f"Chỉ số giá tiêu dùng ({base} = 100)\nĐơn vị tính: %",
    )
    assert [t[2:4] for t in told(found)] == [(measure, "0.21")]


@pytest.mark.parametrize("head", ["CD 5T so CK (%)", "5T24/5T23 (%)", "Cộng dồn 5T so CK (%)"])
def test_sums_of_months_in_short(read: Read, head: str) -> None:
    found = read(
        [["", "Tháng 5", "CD 5T/2024", head], ["Bán lẻ hàng hóa", "4.100", "20.400", "105,2"]],
        above=RETAIL,
    )
    assert [t[1:4] for t in told(found)][1:] == [
        (TO_MAY, "level", "20400000000000"),
        (TO_MAY, "yoy_pct", "5.2"),
    ]


def test_of_several_columns_below_nothing_none_is_read(read: Read) -> None:
    found = read([["", "", ""], ["Bán lẻ hàng hóa", "4.100", "20.400"]], above=RETAIL)
    assert not told(found)


def test_an_amount_and_a_percentage_below_one_base_are_two_changes(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Ước 5 tháng", "Tăng (+), giảm (-) so với cùng kỳ", ">"],
            ["", "", "", "Số lượng", "%"],
            ["Đàn trâu", "Con", "8.015", "-87", "-1,07"],
        ],
        above="Chăn nuôi",
    )
    assert [t[2:4] for t in told(found)] == [
        ("level", "8015"),
        ("yoy_abs", "-87"),
        ("yoy_pct", "-1.07"),
    ]


def test_a_unit_in_brackets_goes_on_with_the_label_above_it(tmp_path: Path) -> None:
    printed = tmp_path / "van_tai.txt"
    printed.write_text(
        HEADER + "\nVận tải hành khách và hàng hóa\n\n"
        "                                    Tháng 5    5 tháng\n"
        "I. Vận chuyển hành khách\n"
        "(Nghìn hành khách)                    1.020      5.110\n"
        "Đường bộ                                980      4.905\n"
        "Đường thủy                               40        205\n"
    )
    found = extract(read_text(printed), "doc")
    assert [t[0] for t in told(found)][::2] == ["total", "transport:ROAD", "transport:IWW"]


def test_money_from_houses_and_land_is_a_part_of_domestic_revenue(read: Read) -> None:
    found = read(
        [
            ["TT", "Nội dung", "Lũy kế 5 tháng"],
            ["1", "Thu nội địa", "900"],
            ["2", "Các khoản thu về nhà, đất", "300"],
            ["a", "Thu tiền sử dụng đất", "200"],
        ],
        above="Thu ngân sách nhà nước trên địa bàn\nĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)] == [
        "budget:REV_DOM",
        "các khoản thu về nhà, đất",
        "budget:REV_LANDUSE",
    ]


def test_support_of_transport_is_a_part_and_in_the_name_of_the_whole_none(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5"],
            ["Doanh thu vận tải, bốc xếp và dịch vụ hỗ trợ vận tải", "370"],
            ["Dịch vụ kho bãi, dịch vụ hỗ trợ vận tải", "37"],
        ],
        above="Vận tải\nĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)] == ["total", "transport:WAREHOUSE"]


def test_what_is_paid_besides_current_spending_is_told_by_its_name(read: Read) -> None:
    found = read(
        [["", "5 tháng"], ["1. Chi thường xuyên", "37"], ["2. Chi trả nợ lãi", "3"]],
        above="Chi ngân sách địa phương\nĐVT: tỷ đồng",
    )
    assert [t[0] for t in told(found)] == ["budget:EXP_REC", "chi trả nợ lãi"]


def test_a_sum_of_what_the_title_names_is_no_thing_of_its_own(read: Read) -> None:
    found = read(
        [["", "5 tháng"], ["Tổng sản lượng", "37"], ["Cá", "30"]],
        above="Sản lượng thủy sản\nĐVT: tấn",
    )
    assert [t[0] for t in told(found)] == ["total", "Cá"]
