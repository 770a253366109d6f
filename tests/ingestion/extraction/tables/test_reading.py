"""One test a lesson; the tables are made up, their shapes are not."""

from __future__ import annotations

from ingestion.extraction import Extraction
from tests.ingestion.extraction.tables.conftest import Read

MAY, APRIL, TO_MAY = "2024-05", "2024-04", "2024-01..2024-05"


def told(extraction: Extraction) -> list[tuple[str, ...]]:
    """Sector or item, period, measure, value and unit of every figure."""
    return [
        (
            row["item"] or row["sector"],
            row["period_end"]
            if row["period_start"] == row["period_end"]
            else f"{row['period_start']}..{row['period_end']}",
            row["measure"],
            f"{row['value'].normalize():f}",
            row["unit"],
        )
        for row in extraction.observations.iter_rows(named=True)
    ]


def about(extraction: Extraction, column: str) -> list[tuple[str, str]]:
    return [(r["indicator"], r[column]) for r in extraction.observations.iter_rows(named=True)]


def reasons(extraction: Extraction) -> str:
    return " ".join(extraction.unread)


def test_a_head_goes_on_below_where_it_stands_over_several_columns(read: Read) -> None:
    found = read(
        [
            ["Ngành", "Tháng 5/2024 so với", ">"],
            ["", "Tháng trước", "Cùng kỳ năm trước"],
            ["Khai khoáng", "101,2", "98,5"],
        ],
        title="Chỉ số sản xuất công nghiệp",
    )
    assert told(found) == [
        ("vsic:B", MAY, "mom_pct", "1.2", "percent"),
        ("vsic:B", MAY, "yoy_pct", "-1.5", "percent"),
    ]


def test_a_head_reaches_over_empty_places_to_its_right(read: Read) -> None:
    found = read(
        [
            ["", "Ước tính", "So với cùng kỳ", ""],
            ["", "tháng 5", "năm trước (%)", ""],
            ["", "năm", "Tháng 5", "5 tháng"],
            ["", "2024", "năm 2024", "năm 2024"],
            ["Bán lẻ hàng hóa", "4.100", "109,5", "110,2"],
        ],
        title="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng (tỷ đồng)",
    )
    assert told(found) == [
        ("retail:GOODS", MAY, "level", "4100000000000", "VND"),
        ("retail:GOODS", MAY, "yoy_pct", "9.5", "percent"),
        ("retail:GOODS", TO_MAY, "yoy_pct", "10.2", "percent"),
    ]


def test_a_month_compared_with_a_named_month(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5 năm 2024 so với:", ">", ">"],
            ["", "Tháng 5 năm 2023", "Tháng 12 năm 2023", "Kỳ gốc (2019)"],
            ["Giao thông", "104,4", "101,3", "112,5"],
        ],
        title="Chỉ số giá tiêu dùng",
    )
    assert [t[2:4] for t in told(found)] == [
        ("yoy_pct", "4.4"),
        ("dec_pct", "1.3"),
        ("base_pct", "12.5"),
    ]


def test_a_change_that_names_no_period_is_one_of_the_figure_to_its_left(read: Read) -> None:
    found = read(
        [
            ["", "Tháng 5", "So cùng kỳ (%)", "5 tháng", "So cùng kỳ (%)", "So tháng trước (%)"],
            ["Khai khoáng", "199", "127,6", "901", "114,2", "103,0"],
        ],
        title="Giá trị sản xuất công nghiệp theo giá hiện hành (tỷ đồng)",
    )
    assert [t[1:3] for t in told(found)] == [
        (MAY, "level"),
        (MAY, "yoy_pct"),
        (TO_MAY, "level"),
        (TO_MAY, "yoy_pct"),
        (MAY, "mom_pct"),
    ]


def test_of_two_changes_on_the_year_the_one_that_is_not_cumulated_is_the_months(
    read: Read,
) -> None:
    found = read(
        [
            ["", "Tháng 5", "Lũy kế 5 tháng", "So cùng kỳ (%)", "Lũy kế so cùng kỳ (%)"],
            ["Khai khoáng", "199", "901", "127,6", "114,2"],
        ],
        title="Giá trị sản xuất công nghiệp theo giá hiện hành (tỷ đồng)",
    )
    assert [t[1:4] for t in told(found)] == [
        (MAY, "level", "199000000000"),
        (TO_MAY, "level", "901000000000"),
        (MAY, "yoy_pct", "27.6"),
        (TO_MAY, "yoy_pct", "14.2"),
    ]


def test_the_whole_of_one_indicator_is_no_whole_of_the_one_above_it(read: Read) -> None:
    found = read(
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Tháng 5"],
            ["1", "Giá trị sản xuất công nghiệp", "Tỷ đồng", "90"],
            ["2", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "Tỷ đồng", "70"],
            ["", "Bán lẻ hàng hóa", "Tỷ đồng", "50"],
        ]
    )
    assert about(found, "sector") == [
        ("industrial_output", "total"),
        ("retail_services", "total"),
        ("retail_services", "retail:GOODS"),
    ]


def test_a_numbered_row_is_no_part_of_the_one_above_it(read: Read) -> None:
    found = read(
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Tháng 5"],
            ["1", "Kim ngạch xuất khẩu", "Triệu USD", "90"],
            ["", "- Tôm", "Triệu USD", "70"],
            ["2", "Sản phẩm chủ yếu", "", ""],
            ["", "Tôm đông lạnh", "Tấn", "500"],
        ]
    )
    assert about(found, "item") == [
        ("exports", ""),
        ("exports", "Tôm"),
        ("industrial_product_volume", "Tôm đông lạnh"),
    ]


def test_indices_and_changes_are_told_by_the_whole_column(read: Read) -> None:
    found = read(
        [
            ["", "So với tháng trước (%)", "So với cùng kỳ (%)"],
            ["Khai khoáng", "88,5", "-11,5"],
            ["Công nghiệp chế biến, chế tạo", "104,3", "60,2"],
        ],
        title="Chỉ số sản xuất công nghiệp tháng 5/2024",
    )
    assert [t[3] for t in told(found)] == ["-11.5", "-11.5", "4.3", "60.2"]


def test_units_stand_in_a_column_and_a_ditto_repeats_the_one_above(read: Read) -> None:
    found = read(
        [
            ["Tên sản phẩm", "Đơn vị tính", "Tháng 5/2024"],
            ["Xi măng", "1000 tấn", "12,5"],
            ["Phân lân", '"', "3"],
            ["Nước đá", "Triệu lít", "0,5"],
        ],
        title="Sản lượng sản phẩm công nghiệp chủ yếu",
    )
    assert [t[0] + " " + t[3] + " " + t[4] for t in told(found)] == [
        "Xi măng 12500 tonne",
        "Phân lân 3000 tonne",
        "Nước đá 500000 litre",
    ]


def test_a_unit_may_be_the_whole_head_of_a_column(read: Read) -> None:
    found = read(
        [["", "Tháng 5/2024", ">"], ["", "Tỷ đồng", "So cùng kỳ (%)"], ["Tổng số", "4", "109,5"]],
        title="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
    )
    assert [t[2:4] for t in told(found)] == [("level", "4000000000"), ("yoy_pct", "9.5")]


def test_of_two_units_above_the_table_values_take_the_one_of_money(read: Read) -> None:
    found = read(
        [
            ["", "", "Nghìn tấn; Triệu USD"],
            ["", "Tháng 5/2024", ">"],
            ["", "Lượng", "Trị giá"],
            ["TỔNG TRỊ GIÁ", "", "95,5"],
            ["Mặt hàng chủ yếu", "", ""],
            ["Vải thiều", "1,5", "2,5"],
        ],
        title="Hàng hóa xuất khẩu",
    )
    assert told(found) == [
        ("total", MAY, "level", "95500000", "USD"),
        ("Vải thiều", MAY, "level", "2500000", "USD"),
    ]
    assert "a quantity of what is told in money" in reasons(found)


def test_columns_may_name_the_indicators_and_rows_the_periods(read: Read) -> None:
    found = read(
        [
            ["", "", "", "ĐVT: Triệu USD"],
            ["Kỳ", "Xuất khẩu", ">", ">"],
            ["", "Năm 2023", "Năm 2024", "So kế hoạch năm 2024 (%)"],
            ["Kế hoạch năm 2024", "", "100", ""],
            ["Ước T5", "7", "8", "8%"],
        ],
    )
    assert [t[1:4] for t in told(found)] == [
        ("2024-01..2024-12", "level", "100000000"),
        ("2023-05", "level", "7000000"),
        (MAY, "level", "8000000"),
        (MAY, "plan_pct", "8"),
    ]
    assert found.observations["status"].to_list() == ["plan", "reported", "estimate", "estimate"]


def test_ordinals_and_the_numbers_of_columns_are_no_figures(read: Read) -> None:
    found = read(
        [
            ["STT", "Ngành", "Tháng 5 so với cùng kỳ"],
            ["A", "B", "1"],
            ["1", "Khai khoáng", "98,5"],
            ["2", "Sản xuất đồ uống", "101,5"],
        ],
        title="Chỉ số sản xuất công nghiệp",
    )
    assert [t[0] for t in told(found)] == ["vsic:B", "vsic:11"]
    assert found.ledger.filter(fate="mark")["printed"].to_list() == ["1", "1", "2"]


def test_the_same_name_further_down_is_the_part_one_level_below(read: Read) -> None:
    name = "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí"
    found = read(
        [["Ngành", "Tháng 5 so với cùng kỳ"], [name, "110,6"], [name, "110,6"]],
        title="Chỉ số sản xuất công nghiệp",
    )
    assert [t[0] for t in told(found)] == ["vsic:D", "vsic:35"]


def test_heads_that_come_again_begin_another_table(read: Read) -> None:
    found = read(
        [
            ["1. Chỉ số sản xuất công nghiệp", ">"],
            ["", "Tháng 5 so với cùng kỳ"],
            ["Khai khoáng", "101,5"],
            ["2. Chỉ số giá tiêu dùng", ">"],
            ["", "Tháng 5 so với tháng trước"],
            ["Giao thông", "100,5"],
        ]
    )
    rows = found.observations.select("indicator", "measure").rows()
    assert rows == [("iip", "yoy_pct"), ("cpi", "mom_pct")]


def test_rows_that_name_provinces_are_about_them(read: Read) -> None:
    places = ["CẢ NƯỚC", "Hà Nội", "Bắc Giang", "TP. Hồ Chí Minh", "Nghệ An", "Cà Mau"]
    found = read(
        [
            ["", "Tháng 5/2024 so với cùng kỳ"],
            *[[place, f"10{n},5"] for n, place in enumerate(places)],
            ["Đồng bằng sông Hồng", "104,1"],
        ],
        title="Chỉ số sản xuất công nghiệp phân theo địa phương",
    )
    codes = found.observations["province_code"].to_list()
    assert codes == ["VN", "01", "24", "79", "40", "96"]
    assert "1 no province by this name" in reasons(found)


def test_a_sum_is_as_sure_as_the_estimate_in_it(read: Read) -> None:
    found = read(
        [
            ["", "Thực hiện tháng 4", "Ước tháng 5", "Cộng dồn 5 tháng"],
            ["Tổng số", "10", "11", "51"],
        ],
        title="Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng (tỷ đồng)",
    )
    assert found.observations["status"].to_list() == ["reported", "estimate", "estimate"]


def test_the_heading_above_names_what_the_table_does_not(read: Read) -> None:
    found = read(
        [["", "Tháng 5 (tỷ đồng)"], ["Bán lẻ hàng hóa", "4.100"]],
        above="2. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
    )
    assert [t[0] for t in told(found)] == ["retail:GOODS"]


def test_a_crop_may_head_the_rows_below_it(read: Read) -> None:
    found = read(
        [
            ["", "Vụ đông xuân năm 2024", "So với vụ đông xuân năm 2023 (%)"],
            ["Lúa đông xuân", "", ""],
            ["Diện tích (Nghìn ha)", "2,5", "100,4"],
            ["Năng suất (Tạ/ha)", "68,8", "100,6"],
        ],
        title="Sản xuất vụ đông xuân",
    )
    assert told(found)[2:] == [
        ("Lúa đông xuân", MAY, "level", "6.88", "tonne/ha"),
        ("Lúa đông xuân", MAY, "yoy_pct", "0.6", "percent"),
    ]


def test_a_bracket_or_a_minus_turns_the_figure(read: Read) -> None:
    found = read(
        [["", "Tăng, giảm so với tháng trước (%)"], ["Giao thông", "(1,21)"], ["Giáo dục", "−0,5"]],
        title="Chỉ số giá tiêu dùng tháng 5/2024",
    )
    assert [t[3] for t in told(found)] == ["-1.21", "-0.5"]


def test_every_cell_tells_its_place_and_words(read: Read) -> None:
    found = read(
        [["", "Tháng 5 so với cùng kỳ"], ["Khai khoáng", "101,5"]],
        title="Chỉ số sản xuất công nghiệp",
    )
    row = found.observations.row(0, named=True)
    assert row["quote"] == "Khai khoáng | Tháng 5 so với cùng kỳ | 101,5"
    assert row["raw_value"] == "101,5"
    assert row["locator"] == "table 1, row 2, column 2"
