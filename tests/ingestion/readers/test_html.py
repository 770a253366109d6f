"""Web pages: content without menus, tables by their grid, encodings as the page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.documents import BlockKind, UnreadableDocumentError
from ingestion.encodings import Encoding
from ingestion.readers import read_document
from ingestion.readers.html import read_html
from tests.ingestion.encodings.helpers import REPORT, encoded, shown
from tests.ingestion.readers.helpers import of_kind, outline

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Trang</title>
<script>var tang = 5;</script></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức 5</a></nav>
<div><ul><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Văn bản 12</a></li></ul></div>
<table><tr><td>{content}</td><td><a href="/c">Liên kết 9</a></td></tr></table>
</body></html>"""


def saved(tmp_path: Path, content: str, page: str = PAGE) -> Path:
    path = tmp_path / "trang.bin"  # told by its content, not by its name
    path.write_text(page.replace("{content}", content), encoding="utf-8")
    return path


def test_menus_scripts_and_layout_are_no_content(tmp_path: Path) -> None:
    document = read_document(saved(tmp_path, "<h2>Công nghiệp</h2><p>IIP <b>tăng</b> 5%.</p>"))
    assert document.reader == "html"
    assert outline(document) == [("heading", "", "Công nghiệp"), ("paragraph", "", "IIP tăng 5%.")]


def test_a_line_break_inside_a_sentence_is_a_blank(tmp_path: Path) -> None:
    document = read_html(saved(tmp_path, "<p>IIP tăng 5%<br>so với cùng kỳ.<br>CPI giảm.</p>"))
    assert [words for _, _, words in outline(document)] == [
        "IIP tăng 5% so với cùng kỳ.",
        "CPI giảm.",
    ]


def test_items_of_a_list_are_list_items(tmp_path: Path) -> None:
    document = read_html(saved(tmp_path, "<ul><li>Dệt tăng 2%;</li><li>Da giảm 1%.</li></ul>"))
    assert [kind for kind, _, _ in outline(document)] == ["list_item", "list_item"]


def test_paragraphs_wrapped_in_a_span_stay_apart(tmp_path: Path) -> None:
    document = read_html(saved(tmp_path, "<span><p>IIP tăng 5%.</p><p>CPI giảm 1%.</p></span>"))
    assert len(document.blocks) == 2


def test_cells_stand_behind_those_that_reach_down(tmp_path: Path) -> None:
    table = (
        "<p>Bảng 1. Bán lẻ</p><table><tr><td rowspan='2'>Ngành</td><td colspan='2'>Tháng 5</td>"
        "</tr><tr><td>Tỷ đồng</td><td>%</td></tr><tr><td>Gạo</td><td>4.100</td><td>109,5</td></tr>"
        "</table>"
    )
    document = read_html(saved(tmp_path, table))
    block = of_kind(document, BlockKind.TABLE)[0]
    places = {(c.row, c.column): document.text[c.span.start : c.span.end] for c in block.cells}
    assert block.title == "Bảng 1. Bán lẻ"
    assert places[1, 0] == "Ngành"
    assert places[0, 2] == "Tháng 5"
    assert (places[1, 1], places[1, 2]) == ("Tỷ đồng", "%")
    assert (places[2, 1], places[2, 2]) == ("4.100", "109,5")


def test_only_tables_that_hold_data_are_counted(tmp_path: Path) -> None:
    table = "<table><tr><td>Gạo</td><td>4.100</td></tr><tr><td>Ngô</td><td>85</td></tr></table>"
    document = read_html(saved(tmp_path, f"<p>Thu.</p>{table}<p>Chi.</p>{table}"))
    places = [block.place for block in of_kind(document, BlockKind.TABLE)]
    assert places == ["table 1", "table 2"]


def test_the_page_says_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "cu.html"
    page = "<html><head><meta charset='windows-1258'></head><body><p>Đường 5%</p></body></html>"
    path.write_bytes(page.replace("ờ", "ơ\u0300").encode("cp1258"))
    assert "Đường 5%" in read_html(path).text


def test_a_page_without_text_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "", page="<html><body><script>x</script></body></html>")
    with pytest.raises(UnreadableDocumentError, match=r"trang\.bin: .*holds no text"):
        read_html(path)


@pytest.mark.parametrize(
    "markup",
    [
        "<p><font face='.VnTime'>{}</font></p>",
        "<p style=\"font-size: 9pt; font-family: '.VnTime', serif\">{}</p>",
        '<style><!-- p.cu, li.cu {font-family:"\\.VnTime", serif; color:red} --></style>'
        "<p class='x cu'><b>{}</b></p>",
        "<style>div {font-family: .VnTime}</style><div><p>{}</p></div>",
    ],
)
def test_words_of_a_legacy_font_are_read(tmp_path: Path, markup: str) -> None:
    words = "Mía đạt 5 nghìn tấn."
    content = "<p>Giá cà phê tăng.</p>" + markup.replace("{}", shown(words, Encoding.TCVN3))
    document = read_html(saved(tmp_path, content))
    assert [text for _, _, text in outline(document)] == ["Giá cà phê tăng.", words]


@pytest.mark.parametrize("charset", ["tcvn3", "vni"])
@pytest.mark.parametrize("said", ["", "<meta charset='windows-1252'>", "<meta charset='utf-8'>"])
def test_a_page_whose_words_are_clearly_legacy_is_read(
    tmp_path: Path, charset: str, said: str
) -> None:
    body = "".join(f"<p>{line}</p>" for line in REPORT.splitlines() if line)
    path = tmp_path / "cu.html"
    path.write_bytes(encoded(f"<html><head>{said}</head><body>{body}</body></html>", charset))
    texts = [text for _, _, text in outline(read_html(path))]
    assert "Tình hình công nghiệp và thương mại tháng 5 năm 2024" in texts
    assert "SẢN XUẤT CÔNG NGHIỆP" in " ".join(texts)
