"""Documents of a district, a company or the country give nothing; those of a province do."""

from __future__ import annotations

import pytest

from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction import extract

EXPORTS = "Kim ngạch xuất khẩu 6 tháng đầu năm 2023 đạt 120 triệu USD, tăng 9% so với cùng kỳ."


def figures(*lines: str) -> int:
    text = "\n".join(lines)
    ends = [sum(len(line) + 1 for line in lines[: n + 1]) - 1 for n in range(len(lines))]
    spans = [Span(end - len(line), end) for line, end in zip(lines, ends, strict=True)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, (span,)) for span in spans)
    return extract(Document(text, blocks, "text/plain", "text"), "doc").observations.height


@pytest.mark.parametrize(
    "head",
    [
        ("ỦY BAN NHÂN DÂN", "HUYỆN TÂN BIÊN", "Tỉnh Tây Ninh"),
        ("UBND XÃ TÂN LẬP, HUYỆN TÂN BIÊN, TỈNH TÂY NINH",),
        ("CÔNG TY CỔ PHẦN MÍA ĐƯỜNG TÂY NINH",),
        ("UBND TỈNH TÂY NINH", "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"),
        ("NGÂN HÀNG TMCP PHÍA NAM - CHI NHÁNH TÂY NINH",),
        ("BỆNH VIỆN ĐA KHOA TỈNH TÂY NINH",),
        ("Báo Tây Ninh", "Kinh tế huyện Tân Biên khởi sắc"),
        ("Báo Tây Ninh", "Tổng sản phẩm trong nước tăng chậm"),
    ],
)
def test_the_figures_of_a_place_below_a_company_or_the_country_are_no_provinces(
    head: tuple[str, ...],
) -> None:
    assert figures(*head, "Báo cáo 6 tháng đầu năm 2023", EXPORTS) == 0


@pytest.mark.parametrize(
    "head",
    [
        ("ỦY BAN NHÂN DÂN TỈNH TÂY NINH",),
        ("UBND TỈNH TÂY NINH", "SỞ CÔNG THƯƠNG", "Gửi UBND huyện Tân Biên"),
        ("Trang chủ", "Liên kết: UBND huyện, thị xã", "Tỉnh Tây Ninh"),
        ("CỤC THỐNG KÊ TÂY NINH", "Huyện Tân Biên được mùa"),
        ("Báo Tây Ninh", "Huyện Tân Biên dẫn đầu", "Theo Sở Công Thương, toàn tỉnh phục hồi."),
        ("Thu hút vốn vào Đà Nẵng", "Theo thống kê, thành phố đã cấp giấy chứng nhận"),
        ("Báo Đà Nẵng", "Huyện Hòa Vang dẫn đầu", "Kinh tế của TP.Đà Nẵng phục hồi."),
    ],
)
def test_a_report_of_the_province_may_open_with_a_district(head: tuple[str, ...]) -> None:
    assert figures(*head, "Báo cáo 6 tháng đầu năm 2023", EXPORTS) == 2


def test_a_district_that_sends_its_report_to_the_province_stays_a_district() -> None:
    head = ("BÁO TÂY NINH", "Huyện Tân Biên được mùa", "Báo cáo 6 tháng đầu năm 2023")
    assert figures(*head, EXPORTS, "Nơi nhận:", "- UBND tỉnh Tây Ninh;") == 0


def test_a_letterhead_set_with_wide_spaces_is_the_same() -> None:
    head = ("NGÂN  HÀNG  TMCP  PHÍA  NAM  -  CHI  NHÁNH  TÂY  NINH",)
    assert figures(*head, "Báo cáo 6 tháng đầu năm 2023", EXPORTS) == 0


def test_a_first_sentence_about_a_company_is_no_letterhead() -> None:
    told = "Công ty Sao Mai đạt doanh thu 15 tỷ đồng."
    assert figures("CỤC THỐNG KÊ TÂY NINH", "Báo cáo 6 tháng năm 2023", told, EXPORTS) >= 2
