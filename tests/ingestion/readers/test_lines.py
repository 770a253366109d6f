"""The rule that joins printed lines."""

from __future__ import annotations

import pytest

from ingestion.readers.lines import Layout, Line, has_marker, is_upper, join

LAYOUT = Layout(width=40)
FULL = "một dòng chữ đầy đặn kéo dài tới lề phải"


def lines(*texts: str) -> list[Line]:
    return [
        Line(text, 0, len(text), len(text.split()[0]) + 1, number=number)
        for number, text in enumerate(texts)
    ]


def joined(*texts: str) -> list[str]:
    return [" ".join(line.text for line in group) for group in join(lines(*texts), LAYOUT)]


@pytest.mark.parametrize(
    "text",
    [
        "- Lúa",
        "+ Ngô",
        "* Chè",
        "• Cá",
        "1. Lúa",
        "1.2. Ngô",
        "a) Cá",
        "II. CHÈ",
        "(3) Lợn",
        "1.1 Đất",
        "1- Cá",
    ],
)
def test_list_and_section_marks(text: str) -> None:
    assert has_marker(text)


@pytest.mark.parametrize(
    "text", ["-1,5% so", "1.012 nghìn", "2024. Trong", "10- 15 tấn", "*Ghi chú:*", "5 tấn"]
)
def test_numbers_signs_and_emphasis_are_no_marks(text: str) -> None:
    assert not has_marker(text)


def test_a_name_torn_over_two_full_lines_is_joined() -> None:
    assert joined(f"{FULL} Bắc", "Giang đạt 5 tấn.") == [f"{FULL} Bắc Giang đạt 5 tấn."]


def test_a_short_line_with_a_full_stop_ends_its_paragraph() -> None:
    assert joined(FULL, "đạt 5 tấn.", "Ngô giảm.") == [f"{FULL} đạt 5 tấn.", "Ngô giảm."]


def test_a_mark_inside_a_running_sentence_begins_nothing() -> None:
    assert len(joined(FULL, "- Yên Bình giảm 2%.")) == 1
    assert len(joined(f"{FULL};", "- Yên Bình giảm 2%.")) == 2


def test_a_title_that_fills_its_line_is_not_joined_to_its_text() -> None:
    assert len(joined("2.1. Trồng trọt, chăn nuôi và lâm nghiệp", f"Vụ này {FULL}")) == 2


def test_a_gap_parts_paragraphs_but_not_a_torn_sentence() -> None:
    first, second = lines("giá bán", "ổn định.")
    apart = Line(second.text, 0, second.width, second.lead, gap=True)
    assert len(join([first, apart], LAYOUT)) == 1
    capital = Line("Giá cá tăng.", 0, 12, 4, gap=True)
    assert len(join([first, capital], LAYOUT)) == 2


def test_capitals() -> None:
    assert is_upper("KẾT QUẢ THÁNG 5")
    assert not is_upper("5/2024")
    assert not is_upper("KẾT quả")


def test_labelled_lines_are_each_their_own_however_wide() -> None:
    first = "Tháng 8/2023: 112 tỷ đồng, giảm 2% so với"
    assert joined(first, "8 tháng: 900 tỷ đồng") == [first, "8 tháng: 900 tỷ đồng"]
    head = "Tổng mức bán lẻ hàng hóa và doanh thu dịch"
    assert joined(head, "- Tháng 8: 12 tỷ đồng") == [head, "- Tháng 8: 12 tỷ đồng"]
