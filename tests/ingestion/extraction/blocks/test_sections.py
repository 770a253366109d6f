from __future__ import annotations

import pytest

from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction.blocks.sections import Sections


def stating(*parts: tuple[BlockKind, int, str], is_plan: bool = False) -> list[bool]:
    text, blocks = "", []
    for kind, level, words in parts:
        blocks.append(Block(kind, (Span(len(text), len(text) + len(words)),), level=level))
        text += words + "\n"
    document = Document(text, tuple(blocks), "text/plain", "text")
    sections = Sections(2025, is_plan=is_plan)
    return [sections.enter(document, block) for block in blocks]


PROSE = (BlockKind.PARAGRAPH, 0, "Kim ngạch xuất khẩu đạt 20 triệu USD.")


def top(words: str) -> tuple[BlockKind, int, str]:
    return (BlockKind.HEADING, 1, words)


@pytest.mark.parametrize(
    "words",
    [
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 10",
        "Phần thứ hai: PHƯƠNG HƯỚNG QUÝ IV",
        "B. MỘT SỐ GIẢI PHÁP CHỦ YẾU",
        "III. KIẾN NGHỊ, ĐỀ XUẤT",
        "IV. DỰ BÁO NĂM 2025",
        "II. CÔNG TÁC TRỌNG TÂM THÁNG 10",
        "II. CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10",
        "II. DỰ KIẾN THÁNG 10",
        "Phần II: Phương hướng, nhiệm vụ năm 2026",
        "II. Mục tiêu, nhiệm vụ quý IV",
    ],
)
def test_tasks_and_outlook_state_nothing(words: str) -> None:
    assert stating(top("I. KẾT QUẢ"), PROSE, top(words), PROSE)[1::2] == [True, False]


@pytest.mark.parametrize(
    "words",
    [
        "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        "II. TÌNH HÌNH TRIỂN KHAI GIẢI PHÁP",
        "II. THƯƠNG MẠI",
        "II. VỀ THỰC HIỆN CÁC NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU",
        "II. KẾT QUÁ THỰC HIÊN NHIỆM VỤ",  # as a scan may be read
        "II. THỰC HIỆN CÁC MỤC TIÊU, NHIỆM VỤ",
    ],
)
def test_results_of_tasks_are_results(words: str) -> None:
    assert stating(top(words), PROSE) == [True, True]


def test_the_aims_of_a_plan_are_what_it_states() -> None:
    assert stating(top("II. MỤC TIÊU, NHIỆM VỤ"), PROSE, is_plan=True) == [True, True]


@pytest.mark.parametrize("words", ["B. KẾ HOẠCH PHÁT TRIỂN NĂM 2026", "Phần II: NHIỆM VỤ"])
def test_what_lies_inside_an_outlook_is_outlook(words: str) -> None:
    inside = top("I. CÁC NGÀNH CHỦ YẾU")
    assert stating(PROSE, top(words), PROSE, inside, PROSE)[0::2] == [True, False, False]


@pytest.mark.parametrize(
    ("part", "inside"),
    [
        ("B. KẾ HOẠCH PHÁT TRIỂN NĂM 2026", "I. CHỈ TIÊU CHỦ YẾU"),
        ("Phần II: NHIỆM VỤ NĂM 2026", "I. MỤC TIÊU"),
        ("B. CHỈ TIÊU NĂM 2026", "I. VỀ KINH TẾ"),
    ],
)
def test_the_aims_of_the_next_year_are_stated_to_the_tasks(part: str, inside: str) -> None:
    parts = [top(part), top(inside), PROSE, top("II. GIẢI PHÁP"), PROSE]
    assert stating(*parts)[2::2] == [True, False]


def test_the_aims_of_the_next_month_are_tasks() -> None:
    assert stating(top("II. MỤC TIÊU, NHIỆM VỤ THÁNG 6"), PROSE) == [False, False]


def test_a_title_that_names_results_before_tasks_closes_nothing() -> None:
    title = top("Công tác tháng 10, kế hoạch công tác tháng 11 năm 2025")
    assert stating(title, PROSE) == [True, True]


def test_the_title_of_a_bare_part_stands_in_the_next_block() -> None:
    part = (BlockKind.HEADING, 2, "Phần thứ hai")
    title = (BlockKind.HEADING, 3, "PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6")
    assert stating(PROSE, part, title, PROSE)[0::3] == [True, False]


def test_a_minor_heading_about_tasks_does_not_close_the_part() -> None:
    minor = (BlockKind.HEADING, 3, "2.1 Công tác triển khai nhiệm vụ")
    assert stating(top("I. KẾT QUẢ"), minor, PROSE) == [True, True, True]


def test_a_results_part_after_the_tasks_states_figures_again() -> None:
    parts = [top("I. NHIỆM VỤ"), PROSE, top("II. KẾT QUẢ"), PROSE]
    assert stating(*parts) == [False, False, True, True]


def test_nothing_is_stated_behind_the_list_of_recipients() -> None:
    tail = (BlockKind.PARAGRAPH, 0, "Nơi nhận: - Như trên; - Lưu VT, 05 bản.")
    assert stating(PROSE, tail, PROSE) == [True, False, False]


def test_a_long_paragraph_that_begins_like_a_part_is_no_heading() -> None:
    words = "Phần lớn nhiệm vụ đã xong. " * 12
    assert stating((BlockKind.PARAGRAPH, 0, words), PROSE) == [True, True]


def test_headlines_of_other_pages_state_nothing() -> None:
    links = (BlockKind.HEADING, 3, "Các tin khác:")
    headline = (BlockKind.LIST_ITEM, 0, "Thu ngân sách 5 tháng đạt 45% dự toán")
    assert stating(PROSE, links, headline, headline) == [True, False, False, False]


def test_a_statement_ends_the_headlines_of_other_pages() -> None:
    links = (BlockKind.PARAGRAPH, 0, "Tin mới nhất")
    headline = (BlockKind.PARAGRAPH, 0, "Giá vàng tăng 2%")
    assert stating(links, headline, PROSE, headline) == [False, False, True, True]
