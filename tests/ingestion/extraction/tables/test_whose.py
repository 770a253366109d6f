"""Whose figures a table prints: a company's, a district's, an office's are not the province's."""

from __future__ import annotations

import pytest

from tests.ingestion.extraction.tables.conftest import Read
from tests.ingestion.extraction.tables.test_reading import reasons, told

ROWS = [["", "Tháng 5 (Tỷ đồng)"], ["Giá trị sản xuất công nghiệp", "41"], ["Thu nội địa", "9"]]
THEIRS = "of others than the province"


@pytest.mark.parametrize(
    "title",
    [
        "Kết quả sản xuất kinh doanh của Công ty CP Đường Mai Lâm",
        "Một số chỉ tiêu kinh tế của huyện Mai Lâm",
        "KẾT QUẢ THỰC HIỆN CỦA THỊ XÃ MAI LÂM",
        "Thu ngân sách trên địa bàn thành phố Mai Lâm",
        "Kết quả hoạt động của các khu công nghiệp",
    ],
)
def test_a_title_says_that_the_figures_are_of_others(read: Read, title: str) -> None:
    found = read(ROWS, above=title)
    assert not told(found)
    assert THEIRS in reasons(found)


@pytest.mark.parametrize(
    "title",
    [
        "Một số chỉ tiêu kinh tế (theo số liệu của huyện Mai Lâm)",
        "Kèm theo Công văn của UBND huyện Mai Lâm",
        "Kết quả thực hiện các chỉ tiêu cấp huyện",
        "Kết quả thực hiện chỉ tiêu của các huyện, thị xã",
        "Kết quả thực hiện nhiệm vụ của Sở Công Thương",
    ],
)
def test_who_gave_or_got_a_table_is_not_whose_it_is(read: Read, title: str) -> None:
    assert "industrial_output" in read(ROWS, above=title).observations["indicator"].to_list()


def test_an_office_has_a_budget_of_its_own(read: Read) -> None:
    found = read(
        [["", "5 tháng (Tỷ đồng)"], ["Chi thường xuyên", "4"]],
        above="Thực hiện dự toán chi ngân sách của Sở Xây dựng",
    )
    assert not told(found)


def test_the_title_nearest_to_a_table_tells_whose_it_is(read: Read) -> None:
    found = read(ROWS, above="Tình hình huyện Mai Lâm\nGiá trị sản xuất công nghiệp toàn tỉnh")
    assert found.observations["indicator"].to_list()[0] == "industrial_output"


def test_zones_may_be_measured_below_a_title_about_them(read: Read) -> None:
    found = read(
        [["", "Tháng 5 (ha)"], ["Tổng diện tích KCN", "950"]], above="Tình hình các khu công nghiệp"
    )
    assert found.observations["indicator"].to_list() == ["industrial_zone_area"]


def test_columns_may_be_of_the_country_and_of_a_province(read: Read) -> None:
    found = read(
        [
            ["5 tháng đầu năm 2024", "ĐVT", "Bắc Giang", "Cả nước"],
            ["Tăng trưởng GRDP", "%", "9,1", "6,8"],
        ],
        above="So sánh một số chỉ tiêu 5 tháng đầu năm 2024",
    )
    assert found.observations["province_code"].to_list() == ["24", "VN"]


@pytest.mark.parametrize("head", ["So với cả nước (%)", "Vùng Tây Nguyên", "Cả nước, Bắc Giang"])
def test_a_column_of_another_place_is_not_read(read: Read, head: str) -> None:
    found = read([["", "ĐVT", head], ["Tăng trưởng GRDP", "%", "9,1"]], above="Một số chỉ tiêu")
    assert not told(found)


@pytest.mark.parametrize(
    "title",
    ["Thu ngân sách trên địa bàn thành phố Hải Phòng", "Kinh tế TP Hồ Chí Minh", "Tỷ đồng"],
)
def test_a_city_that_is_a_province_is_no_place_below_one(read: Read, title: str) -> None:
    assert "industrial_output" in read(ROWS, above=title).observations["indicator"].to_list()


def test_the_name_of_a_place_may_begin_with_a_word_that_means_something(read: Read) -> None:
    found = read(ROWS, above="Thu ngân sách trên địa bàn thành phố Hạ Lâm\nTỷ đồng")
    assert not told(found)


def test_a_province_is_a_city_from_the_day_on_which_it_becomes_one(read: Read) -> None:
    header = "SỞ CÔNG THƯƠNG TỈNH QUẢNG NINH\nBÁO CÁO\nTình hình tháng 5 năm 2024\n"
    found = read(ROWS, above="Kinh tế thành phố Hạ Lâm", header=header)
    assert not told(found)
