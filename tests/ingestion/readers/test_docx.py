"""Word files keep their numbering, tables and real footnotes."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

from ingestion.documents import BlockKind, UnreadableDocumentError
from ingestion.encodings import Encoding
from ingestion.readers.docx import read_docx
from tests.ingestion.encodings.helpers import shown
from tests.ingestion.readers.helpers import marks, of_kind, outline, words

SHARED = Path(__file__).parents[4] / "shared" / "reports"
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def refer(paragraph: Any, note_id: int) -> None:
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), str(note_id))
    paragraph.add_run()._r.append(reference)


def add_notes(document: Any, notes: dict[int, str]) -> None:
    bodies = "".join(
        f'<w:footnote w:id="{note_id}"><w:p><w:r><w:footnoteRef/></w:r>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>"
        for note_id, text in notes.items()
    )
    separator = '<w:footnote w:id="0" w:type="separator"/>'
    blob = f"<w:footnotes {nsdecls('w')}>{separator}{bodies}</w:footnotes>"
    part = Part(
        PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, blob.encode(), document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


@pytest.fixture
def noted_docx(tmp_path: Path) -> Path:
    """Footnotes whose ids are not their printed numbers."""
    path = tmp_path / "noted.docx"
    document = docx.Document()
    document.add_paragraph("1. Nông nghiệp")
    paragraph = document.add_paragraph("Sản lượng so với tháng 5/2023")
    refer(paragraph, 7)
    paragraph.add_run(" tăng 17,5%")
    refer(paragraph, 3)
    paragraph.add_run("; giá gạo ổn định.")
    add_notes(document, {3: "Số sơ bộ 12 huyện.", 7: "Gồm cả lúa nương."})
    document.save(str(path))
    return path


def test_references_are_printed_as_digits_under_marks(noted_docx: Path) -> None:
    document = read_docx(noted_docx)
    assert marks(document) == [("1", "0231"), ("2", ",5%2")]
    assert "5/20231 tăng 17,5%2;" in document.text


def test_footnotes_stand_at_the_end_in_the_order_of_their_marks(noted_docx: Path) -> None:
    document = read_docx(noted_docx)
    notes = [(b.marker, words(document, b)) for b in of_kind(document, BlockKind.FOOTNOTE)]
    assert notes == [("1", "Gồm cả lúa nương."), ("2", "Số sơ bộ 12 huyện.")]
    assert [b.place for b in of_kind(document, BlockKind.FOOTNOTE)] == ["footnote 1", "footnote 2"]


def test_no_pages_are_invented(noted_docx: Path) -> None:
    document = read_docx(noted_docx)
    assert document.page_count is None
    assert all(span.page is None for block in document.blocks for span in block.spans)


def test_counted_numbers_bullets_and_heading_styles_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "list.docx"
    document = docx.Document()
    document.add_heading("Tình hình chung", level=2)
    document.add_paragraph("Lúa đạt 5 tấn.", style="List Number")
    document.add_paragraph("Ngô đạt 3 tấn.", style="List Number")
    document.add_paragraph("Chè giảm.", style="List Bullet")
    document.save(str(path))
    read = read_docx(path)
    assert outline(read) == [
        ("heading", "", "Tình hình chung"),
        ("list_item", "1.", "Lúa đạt 5 tấn."),
        ("list_item", "2.", "Ngô đạt 3 tấn."),
        ("list_item", "-", "Chè giảm."),
    ]
    assert read.blocks[0].level == 2


def test_a_table_stands_in_its_place_and_a_merged_head_covers_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "table.docx"
    document = docx.Document()
    document.add_paragraph("Bảng 1. Diện tích")
    table = document.add_table(rows=3, cols=2)
    for row, texts in enumerate([("Cây trồng", ""), ("Lúa", "1.200"), ("Ngô", "85")]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(0, 0).merge(table.cell(0, 1))
    document.add_paragraph("Hết bảng.")
    document.save(str(path))
    read = read_docx(path)
    assert [block.kind.value for block in read.blocks][1:] == ["table", "paragraph"]
    (block,) = of_kind(read, BlockKind.TABLE)
    cells = {(c.row, c.column): read.text[c.span.start : c.span.end] for c in block.cells}
    assert cells == {
        (0, 0): "Cây trồng", (0, 1): "Cây trồng",
        (1, 0): "Lúa", (1, 1): "1.200", (2, 0): "Ngô", (2, 1): "85",
    }  # fmt: skip
    assert block.title == "Bảng 1. Diện tích"


def test_paragraphs_and_tables_are_counted_as_word_counts_them(tmp_path: Path) -> None:
    path = tmp_path / "counted.docx"
    document = docx.Document()
    document.add_paragraph("")  # blank ones count
    document.add_paragraph("Mục lục")
    contents = OxmlElement("w:sdt")  # and so do those that a table of contents wraps
    contents.append(OxmlElement("w:sdtContent"))
    document.paragraphs[1]._p.addprevious(contents)
    contents[0].append(document.paragraphs[1]._p)
    document.add_table(rows=1, cols=1)
    document.add_paragraph("Lúa đạt 5 tấn.")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Ngô", "3"
    document.add_paragraph("Chè giảm.")
    document.save(str(path))
    read = read_docx(path)
    places = {words(read, block): block.place for block in read.blocks}
    assert places == {
        "Lúa đạt 5 tấn.": "paragraph 3",
        "Ngô | 3": "table 2",
        "Chè giảm.": "paragraph 4",
    }


def test_deleted_words_of_tracked_changes_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    document = docx.Document()
    paragraph = document.add_paragraph("Đạt 5 tấn.")
    run = paragraph.add_run()._r
    deleted = OxmlElement("w:delText")
    deleted.text = " Đạt 4 tấn."
    run.append(deleted)
    document.save(str(path))
    assert read_docx(path).text == "Đạt 5 tấn.\n"


def test_a_damaged_file_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w")
    with pytest.raises(UnreadableDocumentError, match=r"broken\.docx.*save it again"):
        read_docx(path)


def with_font(named: Any, font: str) -> None:
    """Name the font of a run or a style for all letters."""
    named.font.name = font


def test_runs_of_legacy_fonts_are_read_by_their_own_font_or_their_style(tmp_path: Path) -> None:
    path = tmp_path / "cu.docx"
    document = docx.Document()
    old = document.styles.add_style("Cu", WD_STYLE_TYPE.PARAGRAPH)
    capitals = document.styles.add_style("CuHoa", WD_STYLE_TYPE.CHARACTER)
    with_font(old, ".VnTime")
    with_font(capitals, ".VnTimeH")
    based = document.styles.add_style("CuCon", WD_STYLE_TYPE.PARAGRAPH)
    based.base_style = old
    paragraph = document.add_paragraph(style="CuCon")
    paragraph.add_run(shown("Lúa đạt 5 tấn; ", Encoding.TCVN3))
    with_font(paragraph.add_run("Ngô giảm; "), "Arial")
    paragraph.add_run(shown("chè", Encoding.TCVN3), style="CuHoa")
    direct = document.add_paragraph("Giá tăng. ")
    for part in ("Ñöô", "øng giaûm."):  # a letter of VNI lies across two runs
        with_font(direct.add_run(part), "VNI-Times")
    document.save(str(path))
    assert read_docx(path).text == "Lúa đạt 5 tấn; Ngô giảm; CHÈ\nGiá tăng. Đường giảm.\n"


def test_words_beside_a_break_keep_their_places(tmp_path: Path) -> None:
    path = tmp_path / "cu.docx"
    document = docx.Document()
    with_font(document.styles["Normal"], ".VnTime")
    document.add_paragraph(shown("Lúa đạt\t5 tấn\nNgô giảm", Encoding.TCVN3))
    document.save(str(path))
    assert read_docx(path).text == "Lúa đạt\t5 tấn\nNgô giảm\n"


def test_footnotes_in_a_legacy_font_are_read(tmp_path: Path) -> None:
    path = tmp_path / "cu.docx"
    document = docx.Document()
    with_font(document.styles["Normal"], ".VnTime")
    refer(document.add_paragraph(shown("Lúa đạt 5 tấn", Encoding.TCVN3)), 2)
    add_notes(document, {2: shown("Gồm cả lúa nương.", Encoding.TCVN3)})
    document.save(str(path))
    assert read_docx(path).text == "Lúa đạt 5 tấn1\n1 Gồm cả lúa nương.\n"


def test_unicode_words_under_an_old_template_stay(tmp_path: Path) -> None:
    path = tmp_path / "moi.docx"
    document = docx.Document()
    with_font(document.styles["Normal"], ".VnTime")
    document.add_paragraph("Sản lượng điện tháng 5 tăng.")
    document.add_paragraph("Khai khoáng")
    document.save(str(path))
    assert read_docx(path).text == "Sản lượng điện tháng 5 tăng.\nKhai khoáng\n"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared reports are not here")
def test_the_word_and_pdf_forms_of_a_report_have_the_same_footnotes() -> None:
    (path,) = SHARED.glob("docx/001_*.docx")
    document = read_docx(path)
    assert len(marks(document)) == len(of_kind(document, BlockKind.FOOTNOTE)) == 14
