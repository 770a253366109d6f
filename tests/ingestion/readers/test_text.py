"""Flattened pages, saved web pages and markdown become paragraphs again."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from ingestion.documents import BlockKind, Document, UnreadableDocumentError
from ingestion.extraction import extract
from ingestion.readers import read_document
from ingestion.readers.text import read_text
from tests.ingestion.encodings.helpers import REPORT, encoded
from tests.ingestion.readers.helpers import marks, of_kind, outline, words

SHARED = Path(__file__).parents[4] / "shared" / "reports"

BLANK = " " * 30  # what is left of the rule above footnotes

# A page flattened out of a PDF: hard-wrapped lines, a blank one after each.
FLATTENED = """ I. KẾT QUẢ SẢN XUẤT QUÝ MỘT CỦA CÁC ĐỊA PHƯƠNG
TRONG TỈNH

1. Về trồng trọt

Diện tích lúa của cả tỉnh trong tháng vừa qua ước đạt hơn mười hai nghìn

héc ta, tăng 4,5% so với cùng kỳ; sản lượng ngô ước đạt

7.250 tấn, giảm 1,2% so với tháng trước. Trong đó:

- Vùng cao gieo trồng thêm được gần ba trăm héc ta so với kế hoạch giao

đầu năm;

- Vùng thấp giữ nguyên.

2

Về chăn nuôi

Đàn lợn phục hồi chậm vì giá thức ăn còn cao và người nuôi chưa yên tâm

- Yên Sơn là huyện tái đàn nhanh nhất.
"""

NOTED = f"""Sản lượng chè búp tươi của toàn tỉnh trong tháng năm đạt khá so với tháng

5/20231, tăng 6,4%2; diện tích rừng trồng mới được chăm sóc tốt3. Sản lượng

gỗ khai thác được 45 nghìn m3, việc làm ổn định, các xã đang tích cực vận

{BLANK}
1 Số liệu do huyện báo cáo, trong đó có một phần ước tính của các hợp tác xã và hộ
 động người dân tham gia trồng rừng; giá bán gỗ không thay đổi nhiều.

{BLANK}
2 Gồm cả chè hữu cơ.
3 Chưa kể rừng phòng hộ.
"""


def read(tmp_path: Path, content: str, name: str = "report.txt") -> Document:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return read_text(path)


def test_hard_wrapped_lines_are_paragraphs_again(tmp_path: Path) -> None:
    document = read(tmp_path, FLATTENED)
    assert outline(document) == [
        ("heading", "I.", "KẾT QUẢ SẢN XUẤT QUÝ MỘT CỦA CÁC ĐỊA PHƯƠNG TRONG TỈNH"),
        ("heading", "1.", "Về trồng trọt"),
        (
            "paragraph",
            "",
            "Diện tích lúa của cả tỉnh trong tháng vừa qua ước đạt hơn mười hai nghìn héc ta, "
            "tăng 4,5% so với cùng kỳ; sản lượng ngô ước đạt 7.250 tấn, giảm 1,2% so với "
            "tháng trước. Trong đó:",
        ),
        (
            "list_item",
            "-",
            "Vùng cao gieo trồng thêm được gần ba trăm héc ta so với kế hoạch giao đầu năm;",
        ),
        ("list_item", "-", "Vùng thấp giữ nguyên."),
        ("heading", "", "Về chăn nuôi"),
        (
            "paragraph",
            "",
            "Đàn lợn phục hồi chậm vì giá thức ăn còn cao và người nuôi chưa yên tâm "
            "- Yên Sơn là huyện tái đàn nhanh nhất.",
        ),
    ]
    assert [block.level for block in of_kind(document, BlockKind.HEADING)] == [1, 2, 5]


def test_a_lone_page_number_stays_in_the_text_but_in_no_block(tmp_path: Path) -> None:
    document = read(tmp_path, FLATTENED)
    at = document.text.index("\n2\n") + 1
    assert not any(s.start <= at < s.end for block in document.blocks for s in block.spans)


def test_a_column_of_figures_is_no_page_number(tmp_path: Path) -> None:
    document = read(tmp_path, f"{FLATTENED}\nLúa\n\n120\n\nNgô\n\n1\n\n2\n")
    kept = " ".join(text for _, _, text in outline(document)).split()
    assert kept[-5:] == ["Lúa", "120", "Ngô", "1", "2"]


def test_glued_marks_and_their_footnotes_are_told_from_numbers(tmp_path: Path) -> None:
    document = read(tmp_path, NOTED)
    assert marks(document) == [("1", "0231"), ("2", ",4%2"), ("3", "tốt3")]
    notes = of_kind(document, BlockKind.FOOTNOTE)
    assert [(note.marker, words(document, note)) for note in notes] == [
        ("1", "Số liệu do huyện báo cáo, trong đó có một phần ước tính của các hợp tác xã và hộ"),
        ("2", "Gồm cả chè hữu cơ."),
        ("3", "Chưa kể rừng phòng hộ."),
    ]


def test_a_paragraph_goes_on_behind_the_footnotes_of_its_page(tmp_path: Path) -> None:
    document = read(tmp_path, NOTED)
    (body,) = of_kind(document, BlockKind.PARAGRAPH)
    assert len(body.spans) == 2
    assert "tích cực vận / động người dân" in words(document, body)


def test_a_numbered_line_without_a_mark_above_is_no_footnote(tmp_path: Path) -> None:
    document = read(tmp_path, "Cả tỉnh có bảy xã.\n1 Xã ở vùng cao.\n")
    assert not of_kind(document, BlockKind.FOOTNOTE)


def test_each_line_of_a_saved_web_page_is_a_paragraph_unless_torn(tmp_path: Path) -> None:
    long = "Doanh thu vận tải hàng hóa của các hợp tác xã trong huyện giữ đà tăng " * 4
    document = read(
        tmp_path, f"Trang chủ\nLiên hệ\nSo với tháng trước,\ngiá giảm 2%.\n{long}đạt\n12 tỷ đồng.\n"
    )
    texts = [text for _, _, text in outline(document)]
    assert texts[:3] == ["Trang chủ", "Liên hệ", "So với tháng trước, giá giảm 2%."]
    assert texts[3].endswith("đạt 12 tỷ đồng.")


def test_markdown_headings_lists_and_tables(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "## **Báo cáo thử**\n\n### **2.1. Lúa**\n\n- *Ghi chú:* đạt 5 tấn.\n\n"
        "Bảng 1. Diện tích\n\n| Cây | Ha |\n|---|---|\n| Lúa | 1.200 |\n| Ngô |  |\n",
        "report.md",
    )
    assert document.media_type == "text/markdown"
    assert outline(document)[:3] == [
        ("heading", "", "Báo cáo thử"),
        ("heading", "2.1.", "Lúa"),
        ("list_item", "-", "*Ghi chú:* đạt 5 tấn."),
    ]
    (table,) = of_kind(document, BlockKind.TABLE)
    cells = {(c.row, c.column): document.text[c.span.start : c.span.end] for c in table.cells}
    assert cells[0, 1] == "Ha"
    assert cells[1, 1] == "1.200"
    assert cells[2, 1] == ""
    assert table.title == "Bảng 1. Diện tích"
    assert table.place == "table 1"


def test_the_text_is_nfc_and_otherwise_unchanged(tmp_path: Path) -> None:
    content = "Đạt  được\r\n\r\n5 tấn.\n"
    document = read_bytes(tmp_path, unicodedata.normalize("NFD", content).encode())
    assert document.text == content


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    assert read_bytes(tmp_path, "Sản lượng.".encode(encoding)).text == "Sản lượng."


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-16-le", "utf-16-be", "windows-1258", "tcvn3", "vni"]
)
def test_a_report_gives_the_same_figures_in_every_encoding(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    expected = read_document(path)
    path.write_bytes(encoded(REPORT, charset))
    document = read_document(path)
    assert (document.text, document.blocks) == (expected.text, expected.blocks)
    figures = extract(document, "report").observations
    assert len(figures) == 7
    assert figures.equals(extract(expected, "report").observations)


@pytest.mark.parametrize(
    ("charset", "media_type"),
    [
        ("utf-8", "text/plain"),
        ("utf-16-le", "text/plain; charset=utf-16le"),
        ("tcvn3", "text/plain; charset=tcvn3"),
    ],
)
def test_the_media_type_says_which_encoding_was_found(
    tmp_path: Path, charset: str, media_type: str
) -> None:
    assert read_bytes(tmp_path, encoded(REPORT, charset)).media_type == media_type


def test_an_encoding_that_does_not_tell_itself_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocumentError, match=r"report\.txt.*UTF-8"):
        read_bytes(
            tmp_path, "L'été à Nancy, très agréable, où l'économie est forte".encode("cp1252")
        )


def read_bytes(tmp_path: Path, content: bytes) -> Document:
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    return read_text(path)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared reports are not here")
def test_all_footnotes_of_a_flattened_report_are_found() -> None:
    (path,) = SHARED.glob("001_*.txt")
    document = read_text(path)
    labels = [str(number) for number in range(1, 25)]
    assert [note.marker for note in of_kind(document, BlockKind.FOOTNOTE)] == labels
    assert [label for label, _ in marks(document)] == labels


@pytest.mark.skipif(not SHARED.exists(), reason="the shared reports are not here")
def test_no_character_stands_in_two_blocks() -> None:
    for path in sorted(SHARED.glob("*_*.txt")):
        document = read_text(path)
        spans = sorted((s.start, s.end) for block in document.blocks for s in block.spans)
        assert all(end <= start for (_, end), (start, _) in pairwise(spans))
