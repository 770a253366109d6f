"""Numbers marked in the words of a document."""

from __future__ import annotations

from ingestion.documents import Document
from ingestion.evidence.marks import Mark, Piece, marks_of, pieces_of_block
from ingestion.evidence.report import text_blocks
from tests.ingestion.evidence.test_tables import TABLE
from tests.ingestion.extraction.helpers import document, with_footnote


def mark(read: Document, printed: str, *keys: str) -> Mark:
    start = read.text.rindex(printed)
    return Mark(start, start + len(printed), keys)


def test_numbers_that_overlap_are_one_mark_with_all_keys() -> None:
    found = marks_of([(10, 15, "c"), (0, 4, "b"), (0, 4, "a"), (3, 6, "d")])
    assert found == [Mark(0, 6, ("a", "b", "d")), Mark(10, 15, ("c",))]


def test_words_are_cut_at_marks_and_lose_nothing() -> None:
    read = document("Thu đạt 7,5 tỷ\nđồng, tăng 2 %.")
    marks = [mark(read, "7,5", "a"), mark(read, "2", "b", "c")]
    assert list(pieces_of_block(read, read.blocks[0], marks)) == [
        Piece("Thu đạt "),
        Piece("7,5", ("a",)),
        Piece(" tỷ đồng, tăng "),
        Piece("2", ("b", "c")),
        Piece(" %. "),
    ]


def test_the_mark_of_a_footnote_is_no_part_of_the_number_before_it() -> None:
    read = with_footnote("IIP tháng 5/2024^1 tăng 2,5%.", "Số sơ bộ.")
    pieces = list(pieces_of_block(read, read.blocks[0], [mark(read, "2024", "a")]))
    assert pieces == [
        Piece("IIP tháng 5/"),
        Piece("2024", ("a",)),
        Piece("1", is_note=True),
        Piece(" tăng 2,5%. "),
    ]


def test_every_mark_stands_once_in_the_text_also_in_tables() -> None:
    marks = [mark(TABLE, "98,5", "a"), mark(TABLE, "7,25", "b")]
    cells = [c for block in text_blocks(TABLE, marks) for row in block.rows for c in row]
    marked = [(piece.text, piece.keys) for c in cells for piece in c.pieces if piece.keys]
    assert marked == [("98,5", ("a",)), ("7,25", ("b",))]
    assert [c.layout.head_of for c in cells if c.pieces and c.pieces[0].text == "Xăng dầu"] == [
        "row"
    ]
