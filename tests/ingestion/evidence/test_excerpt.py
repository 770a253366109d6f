"""The passage of a figure, and what leads to it."""

from __future__ import annotations

from ingestion.documents import Block, BlockKind, Document, Span
from tests.ingestion.evidence.helpers import around, line
from tests.ingestion.extraction.helpers import document, heading, item, with_footnote


def test_a_passage_is_one_line_with_the_figure_apart() -> None:
    text = "Thu nội địa\n  đạt 900  tỷ đồng\nNgắt trang\ntăng 2,5 %  so cùng kỳ.\n"
    spans = (Span(0, text.index("Ngắt")), Span(text.index("tăng"), len(text)))
    torn = Document(text, (Block(BlockKind.PARAGRAPH, spans),), "text/plain", "text")
    found = around(torn, "2,5")
    assert line(found.words) == "Thu nội địa đạt 900 tỷ đồng tăng «2,5» % so cùng kỳ."


def test_footnote_marks_are_no_part_of_what_is_shown() -> None:
    found = around(with_footnote("IIP tháng 5/2024^1 tăng 2,5%.", "Số sơ bộ."), "2,5")
    assert line(found.words) == "IIP tháng 5/2024 tăng «2,5»%."


def test_a_footnote_is_led_by_the_passage_that_its_mark_hangs_in() -> None:
    found = around(with_footnote("IIP tháng 5 tăng khá^1.", "Tăng 7,5%."), "7,5")
    assert line(found.words) == "1 Tăng «7,5»%."
    assert found.above == ("IIP tháng 5 tăng khá.",)


def test_a_list_item_is_led_by_its_heading_and_the_nearest_passages() -> None:
    items = [item(f"Huyện thứ {n} gieo {n},5 ha;") for n in range(1, 6)]
    read = document(heading("Phần trước"), "Đã qua.", heading("1. Trồng trọt"), *items)
    found = around(read, "5,5")
    assert found.above == (
        "1. Trồng trọt",
        "Huyện thứ 2 gieo 2,5 ha;",
        "Huyện thứ 3 gieo 3,5 ha;",
        "Huyện thứ 4 gieo 4,5 ha;",
    )


def test_a_figure_without_a_heading_is_led_by_what_stands_before_it() -> None:
    read = document("Thu đạt khá.", "Chi đạt 7,5 tỷ đồng.")
    assert around(read, "7,5").above == ("Thu đạt khá.",)


def test_a_passage_keeps_its_mark() -> None:
    text = "a) Thu đạt 7,5 tỷ đồng."
    block = Block(BlockKind.LIST_ITEM, (Span(3, len(text)),), marker="a)")
    found = around(Document(text, (block,), "text/plain", "text"), "7,5")
    assert line(found.words) == "a) Thu đạt «7,5» tỷ đồng."
