"""What a figure of a table is worth, of what it is, and what it is held against."""

from __future__ import annotations

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import MAY, TO_MAY, told

RETAIL = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ\nĐVT: tỷ đồng"
SALES = ["Bán lẻ hàng hóa", "4.100", "20.400", "102,5", "105,2", "107"]


def test_prices_of_what_is_traded_are_no_trade(read: Read) -> None:
    found = read(
        [["", "Quý II so với quý I (%)"], ["Chỉ số giá nhập khẩu", "99,0"]],
        above="Chỉ số giá xuất khẩu, nhập khẩu",
    )
    assert not told(found)


def test_a_worth_in_money_is_not_in_the_unit_that_counts_the_things(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "Số lượng", "Trị giá (1000 USD)", "So cùng kỳ về trị giá (%)"],
            ["Xe máy", "Chiếc", "210", "189", "103,1"],
            ["Chè", "Tấn", "11", "18", "101,2"],
        ],
        above="Kim ngạch xuất khẩu một số mặt hàng 5 tháng",
    )
    assert [t[2:4] for t in told(found)][:2] == [("level", "189000"), ("yoy_pct", "3.1")]


def test_a_worth_is_no_quantity_of_a_product(read: Read) -> None:
    found = read(
        [["", "ĐVT", "Tháng 5", "Giá trị (Tỷ đồng)"], ["Xi măng", "Tấn", "210", "189"]],
        above="Sản lượng sản phẩm công nghiệp chủ yếu tháng 5",
    )
    assert [t[3] for t in told(found)] == ["210"]


def test_rows_of_places_are_no_crops_though_their_names_sound_so(read: Read) -> None:
    found = read(
        [
            ["TT", "Huyện, thành phố", "Diện tích (ha)", "Sản lượng (tấn)"],
            ["", "Toàn tỉnh", "30.100", "189.931"],
            ["1", "Yên Lạc", "4.510", "29.360"],
            ["2", "Lập Thạch", "5.020", "30.722"],
        ],
        above="Diện tích, sản lượng lúa chiêm xuân theo địa phương",
    )
    assert found.observations["indicator"].to_list() == ["crop_area", "crop_output"]


def test_capital_that_is_added_is_of_the_projects_that_were_adjusted(read: Read) -> None:
    found = read(
        [
            ["", "ĐVT", "5 tháng"],
            ["Số dự án điều chỉnh tăng vốn", "Dự án", "20"],
            ["Vốn tăng thêm", "Triệu USD", "200"],
        ],
        above="Đầu tư trực tiếp nước ngoài",
    )
    assert [t[0] for t in told(found)] == ["registration:ADJUSTED"] * 2


def test_the_year_before_may_stand_behind_the_months_that_are_held_against_it(read: Read) -> None:
    found = read(
        [
            ["", "Ước tháng 5", "Ước 5 tháng", "% so với", ">", ">"],
            ["", "", "", "Tháng trước", "Tháng cùng kỳ", "5 tháng cùng kỳ"],
            SALES,
        ],
        above=RETAIL,
    )
    assert [t[1:4] for t in told(found)][2:] == [
        (MAY, "mom_pct", "2.5"),
        (MAY, "yoy_pct", "5.2"),
        (TO_MAY, "yoy_pct", "7"),
    ]


def test_a_unit_for_each_person_is_that_of_what_is_told_of_each(read: Read) -> None:
    found = read(
        [["", "ĐVT", "5 tháng"], ["GRDP bình quân đầu người", "Triệu đồng/người", "70,2"]],
        above="Chỉ tiêu",
    )
    assert [t[2:4] for t in told(found)] == [("level", "70200000")]
