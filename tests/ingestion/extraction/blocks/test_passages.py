from __future__ import annotations

import pytest

from ingestion.documents import Block, BlockKind, Document, FootnoteMark, Span
from ingestion.extraction.blocks.passages import Passage, passage_of


def passage(text: str, *spans: tuple[int, int], marks: tuple[FootnoteMark, ...] = ()) -> Passage:
    where = tuple(Span(*s) for s in spans) or (Span(0, len(text)),)
    block = Block(BlockKind.PARAGRAPH, where, marks=marks)
    return passage_of(Document(text, (block,), "text/plain", "text"), block)


def sentences(text: str) -> list[str]:
    found = passage(text)
    return [found.text[a:b].strip() for a, b in found.sentences()]


def test_a_line_break_inside_a_paragraph_is_a_space() -> None:
    assert passage("Kim ngạch\n   xuất khẩu").text == "Kim ngạch xuất khẩu "


def test_every_letter_knows_where_it_stood() -> None:
    text = "Thu  nội\nđịa đạt 900 tỷ"
    found = passage(text)
    start, end = found.span(found.text.index("900"), found.text.index("900") + 3)
    assert text[start:end] == "900"


def test_a_paragraph_runs_on_over_a_page_break() -> None:
    text = "IIP tăng\n[chân trang]\n7,5% so với cùng kỳ"
    found = passage(text, (0, 8), (22, len(text)))
    assert found.text == "IIP tăng 7,5% so với cùng kỳ "


def test_a_footnote_mark_is_taken_out_and_remembered() -> None:
    text = "tăng 36,44%2 so với"
    found = passage(text, marks=(FootnoteMark(11, 12, "2"),))
    assert found.text == "tăng 36,44% so với "
    assert found.marks == ((11, "2"),)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("IIP tăng 2%. Xuất khẩu giảm 3%.", ["IIP tăng 2%.", "Xuất khẩu giảm 3%."]),
        ("Trên địa bàn TP. Hạ Long tăng 2%.", ["Trên địa bàn TP. Hạ Long tăng 2%."]),
        ("Đạt 5.244,58 tỷ đồng.", ["Đạt 5.244,58 tỷ đồng."]),
        ("Tăng 2%. 5 tháng tăng 3%.", ["Tăng 2%.", "5 tháng tăng 3%."]),
        ("Đạt 2 tr. đồng", ["Đạt 2 tr. đồng"]),
        ("Tăng 2% so với cùng kỳ.Xuất khẩu", ["Tăng 2% so với cùng kỳ.", "Xuất khẩu"]),
        ("Tăng 2%.Xuất khẩu năm 2024.Nhập khẩu", ["Tăng 2%.", "Xuất khẩu năm 2024.", "Nhập khẩu"]),
        ("Trên địa bàn Tp.Hạ Long", ["Trên địa bàn Tp.Hạ Long"]),
    ],
)
def test_where_a_sentence_ends(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
