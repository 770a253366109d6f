"""Figures of a scan that its other figures contradict are flagged; one test a lesson."""

from __future__ import annotations

from dataclasses import replace

from ingestion.documents import Box, Document, PrintedNumber
from ingestion.extraction import extract
from ingestion.language.numbers import numbers_in
from tests.ingestion.extraction.helpers import document

TRADE = "Tháng 5, kim ngạch xuất khẩu đạt {} triệu USD. Kim ngạch nhập khẩu đạt {} triệu USD."


def scanned(*parts: str) -> Document:
    """A document whose numbers OCR is sure of."""
    digital = document(*parts)
    box = Box(72, 72, 90, 82)
    found = numbers_in(digital.text)
    numbers = tuple(PrintedNumber(*number.span(), box, confidence=1) for number in found)
    return replace(digital, numbers=numbers)


def flagged(document: Document) -> list[str]:
    rows = extract(document, "scan").observations.iter_rows(named=True)
    return [row["raw_value"] for row in rows if row["is_ambiguous"]]


def test_a_document_that_adds_up_is_not_flagged() -> None:
    document = scanned(
        TRADE.format("500,2", "300,1"),
        "Tổng kim ngạch xuất nhập khẩu tháng 5 đạt 800,4 triệu USD.",
        "Trong 5 tháng, kim ngạch xuất khẩu đạt 2.300 triệu USD.",
    )
    assert extract(document, "scan").observations.height == 4
    assert flagged(document) == []


def test_figures_that_are_contradicted_keep_the_confidence_of_their_reading() -> None:
    document = scanned(TRADE.format("500", "300"), "Tháng 5, xuất siêu đạt 900 triệu USD.")
    rows = extract(document, "scan").observations
    assert rows["is_ambiguous"].to_list() == [True, True, True]
    assert rows["ocr_confidence"].to_list() == [1, 1, 1]


def test_a_part_is_no_greater_than_its_whole() -> None:
    whole = "Tháng 5, giá trị sản xuất công nghiệp đạt 900 tỷ đồng."
    part = "Tháng 5, giá trị sản xuất công nghiệp chế biến, chế tạo đạt {} tỷ đồng."
    assert flagged(scanned(whole, part.format("800"))) == []
    assert flagged(scanned(whole, part.format("8.000"))) == ["900", "8.000"]


def test_a_thing_is_no_greater_than_all_things() -> None:
    whole = "Tháng 5, kim ngạch xuất khẩu đạt 500 triệu USD, trong đó: cà phê đạt {} triệu USD."
    assert flagged(scanned(whole.format("120"))) == []
    assert flagged(scanned(whole.format("1.120"))) == ["500", "1.120"]


def test_a_part_of_a_balance_may_be_greater_than_the_balance() -> None:
    whole = "Tháng 5, xuất siêu đạt 100 triệu USD."
    part = "Tháng 5, xuất siêu của khu vực FDI đạt 400 triệu USD."
    document = scanned(whole, part)
    assert extract(document, "scan").observations.height == 2
    assert flagged(document) == []


def test_a_complete_set_of_parts_adds_up_to_its_whole() -> None:
    said = (
        "Tháng 5, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt {} tỷ đồng.",
        "Tháng 5, doanh thu bán lẻ hàng hóa đạt 700 tỷ đồng.",
        "Tháng 5, doanh thu dịch vụ đạt 200 tỷ đồng.",
    )
    assert flagged(scanned(said[0].format("900"), *said[1:])) == []
    assert flagged(scanned(said[0].format("960"), *said[1:])) == ["960", "700", "200"]


def test_a_set_that_lacks_a_part_need_not_add_up() -> None:
    document = scanned(
        "Tháng 5, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 960 tỷ đồng.",
        "Tháng 5, doanh thu bán lẻ hàng hóa đạt 700 tỷ đồng.",
    )
    assert flagged(document) == []


def test_what_is_printed_may_be_off_by_its_last_places() -> None:
    turnover = "Tổng kim ngạch xuất nhập khẩu tháng 5 đạt {} triệu USD."
    assert flagged(scanned(TRADE.format("500,26", "300,26"), turnover.format("800,6"))) == []
    wrong = flagged(scanned(TRADE.format("500,26", "300,26"), turnover.format("800,7")))
    assert wrong == ["500,26", "300,26", "800,7"]


def test_a_month_is_no_greater_than_the_months_up_to_it() -> None:
    said = "Tháng 5, kim ngạch xuất khẩu đạt {} triệu USD; 5 tháng đạt 2.300 triệu USD."
    assert flagged(scanned(said.format("500"))) == []
    assert flagged(scanned(said.format("5.000"))) == ["5.000", "2.300"]


def test_a_level_is_its_percent_of_the_plan() -> None:
    said = (
        "5 tháng, thu ngân sách nhà nước trên địa bàn đạt {} tỷ đồng, bằng 40% dự toán.",
        "Dự toán thu ngân sách nhà nước trên địa bàn năm 2024 là 10.000 tỷ đồng.",
    )
    assert flagged(scanned(said[0].format("4.020"), said[1])) == []
    assert flagged(scanned(said[0].format("9.020"), said[1])) == ["9.020", "40", "10.000"]


def test_of_two_statements_only_the_one_that_nothing_bears_out_is_flagged() -> None:
    turnover = "Tổng kim ngạch xuất nhập khẩu tháng 5 đạt {} triệu USD."
    document = scanned(TRADE.format("500", "300"), turnover.format("800"), turnover.format("860"))
    assert flagged(document) == ["860"]


def test_an_approximate_figure_contradicts_none() -> None:
    turnover = "Tổng kim ngạch xuất nhập khẩu tháng 5 đạt khoảng 830 triệu USD."
    assert flagged(scanned(TRADE.format("500", "300"), turnover)) == []


def test_a_name_with_many_figures_does_not_tell_them_apart() -> None:
    turnover = "Tổng kim ngạch xuất nhập khẩu tháng 5 đạt {} triệu USD."
    many = [turnover.format(number) for number in (810, 820, 830, 840, 850)]
    assert flagged(scanned(TRADE.format("500", "300"), *many)) == []


def test_a_document_that_no_scan_gave_is_not_touched() -> None:
    digital = document(TRADE.format("500", "300"), "Tháng 5, xuất siêu đạt 900 triệu USD.")
    assert extract(digital, "report").observations.height == 3
    assert flagged(digital) == []


def test_figures_of_pages_with_a_text_layer_are_not_flagged() -> None:
    both = scanned(TRADE.format("500", "300"), "Tháng 5, xuất siêu đạt 900 triệu USD.")
    *read, typed = both.numbers
    assert flagged(replace(both, numbers=(*read, typed._replace(confidence=None)))) == [
        "500",
        "300",
    ]
