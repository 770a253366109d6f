"""A laid-out PDF gives back its paragraphs, footnotes, marks and tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingestion.documents import BlockKind, UnreadableDocumentError
from ingestion.readers.pdf import read_pdf
from ingestion.readers.pdf_joining import Tables
from ingestion.readers.pdf_pages import PrintedTable
from ingestion.readers.writing import TableCell, TextWriter
from tests.ingestion.readers.helpers import marks, of_kind, outline, words
from tests.ingestion.readers.ocr.paper import needs_tesseract

SHARED = Path(__file__).parents[4] / "shared" / "reports"
LEFT, SIZE, NOTE_SIZE, MARK_SIZE, PITCH = 85.0, 14.0, 10.0, 8.0, 18.5


class Sheet:
    """Sets lines of text as a word processor does (in letters that any PDF font has)."""

    def __init__(self, path: Path) -> None:
        self.canvas = Canvas(str(path), pagesize=A4)
        self.y = 780.0

    def line(self, *pieces: str, size: float = SIZE, gap: float = 0.0) -> None:
        """Set a line; every second piece is a raised mark."""
        self.y -= PITCH * size / SIZE + gap
        x = LEFT
        for index, piece in enumerate(pieces):
            is_mark = index % 2 == 1
            font_size = MARK_SIZE if is_mark else size
            self.canvas.setFont("Times-Roman", font_size)
            self.canvas.drawString(x, self.y + (5 if is_mark else 0), piece)
            x += self.canvas.stringWidth(piece, "Times-Roman", font_size)

    def turn(self, number: int) -> None:
        self.canvas.setFont("Times-Roman", 13)
        self.canvas.drawString(300, 810, str(number))
        self.canvas.showPage()
        self.y = 780.0

    def save(self) -> None:
        self.canvas.save()


@pytest.fixture
def noted_pdf(tmp_path: Path) -> Path:
    """A paragraph over two pages, with two footnotes under its first half."""
    path = tmp_path / "noted.pdf"
    sheet = Sheet(path)
    sheet.line("1. Nong nghiep")
    sheet.line("San luong lua ca tinh uoc dat hai tram nghin tan so voi thang 5/2023", "1", gap=6)
    sheet.line("tang 17,5%", "2", "; gia gao on dinh, khai thac 40 nghin m", "3", " go, hai huyen")
    sheet.y = 120
    sheet.line("1 Gom ca lua nuong cua cac huyen vung cao theo bao cao nhanh.", size=NOTE_SIZE)
    sheet.line("2 So lieu so bo do cac huyen gui ve trong tuan qua, tinh den", size=NOTE_SIZE)
    sheet.line("20 thang nam.", size=NOTE_SIZE)
    sheet.turn(1)
    sheet.line("Yen Lap dang cham soc vu moi va phong tru sau benh tren dien rong.")
    sheet.line("Dan lon phuc hoi.", gap=6)
    sheet.turn(2)
    sheet.save()
    return path


def test_raised_small_digits_are_marks_and_a_raised_power_is_not(noted_pdf: Path) -> None:
    document = read_pdf(noted_pdf)
    assert marks(document) == [("1", "0231"), ("2", ",5%2")]


def test_a_paragraph_runs_over_footnotes_and_the_page(noted_pdf: Path) -> None:
    document = read_pdf(noted_pdf)
    body = of_kind(document, BlockKind.PARAGRAPH)[0]
    assert [span.page for span in body.spans] == [1, 2]
    assert words(document, body).endswith(
        "hai huyen / Yen Lap dang cham soc vu moi va phong tru sau benh tren dien rong."
    )


def test_footnotes_stand_apart_with_their_labels(noted_pdf: Path) -> None:
    document = read_pdf(noted_pdf)
    notes = of_kind(document, BlockKind.FOOTNOTE)
    assert [note.marker for note in notes] == ["1", "2"]
    assert words(document, notes[1]).endswith("tinh den 20 thang nam.")


def test_headings_paragraphs_and_no_page_numbers(noted_pdf: Path) -> None:
    document = read_pdf(noted_pdf)
    assert document.page_count == 2
    assert outline(document)[0] == ("heading", "1.", "Nong nghiep")
    assert outline(document)[-1] == ("paragraph", "", "Dan lon phuc hoi.")


def test_a_ruled_table_is_read_cell_by_cell(tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    sheet = Sheet(path)
    sheet.line("Bang duoi day neu san luong hai loai cay.")
    xs, ys = [85, 200, 300], [700, 680, 660, 640]
    sheet.canvas.grid(xs, ys)
    for row, texts in enumerate([("Cay", "Tan"), ("Lua", "1.250,5"), ("Ngo", "98")]):
        for column, text in enumerate(texts):
            sheet.canvas.drawString(xs[column] + 4, ys[row] - 15, text)
    sheet.y = 600
    sheet.line("Het bang.")
    sheet.save()
    document = read_pdf(path)
    (table,) = of_kind(document, BlockKind.TABLE)
    cells = {(c.row, c.column): document.text[c.span.start : c.span.end] for c in table.cells}
    assert cells == {
        (0, 0): "Cay", (0, 1): "Tan", (1, 0): "Lua", (1, 1): "1.250,5", (2, 0): "Ngo", (2, 1): "98",
    }  # fmt: skip
    around = [text for kind, _, text in outline(document) if kind != "table"]
    assert around == ["Bang duoi day neu san luong hai loai cay.", "Het bang."]


Rows = list[list[str]]


def _ruled(sheet: Sheet, rows: Rows, top: float, left: float = 85) -> None:
    """A ruled table; ``>`` in a cell: the one to its left reaches over it."""
    xs = [left, left + 165, left + 255, left + 345]
    for number, row in enumerate(rows):
        y = top - 20 * number
        for column, text in enumerate(row):
            width = 1 + sum(1 for t in row[column + 1 : column + 2] if t == ">")
            if text != ">":
                sheet.canvas.rect(xs[column], y - 20, xs[column + width] - xs[column], 20)
                sheet.canvas.drawString(xs[column] + 4, y - 15, text)


HEADS = [["", "So voi thang 5", ">"], ["Cay", "Thang", "Nam"]]


def table_texts(path: Path) -> list[dict[tuple[int, int], str]]:
    document = read_pdf(path)
    return [
        {(c.row, c.column): document.text[c.span.start : c.span.end] for c in table.cells}
        for table in of_kind(document, BlockKind.TABLE)
    ]


def test_a_table_goes_on_over_the_page_and_its_repeated_heads_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    sheet = Sheet(path)
    sheet.line("Bang 1. Toc do tang")
    _ruled(sheet, [*HEADS, ["Lua", "1,5", "2,5"]], top=700)
    sheet.turn(1)
    _ruled(sheet, [*HEADS, ["Ngo", "3,5", "4,5"]], top=760, left=92)
    sheet.turn(2)
    sheet.save()

    assert table_texts(path) == [
        {
            (0, 1): "So voi thang 5", (0, 2): "So voi thang 5",
            (1, 0): "Cay", (1, 1): "Thang", (1, 2): "Nam",
            (2, 0): "Lua", (2, 1): "1,5", (2, 2): "2,5",
            (3, 0): "Ngo", (3, 1): "3,5", (3, 2): "4,5",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    "repeated",
    [
        ["Bang 1. Toc do tang (continued)", "Don vi tinh: %"],
        ["Bang 1 (Continued)."],
        ["Bang 1. (Cont.) Toc do", "tang", "Don vi tinh: %"],
        ["(continued from page 1)"],
    ],
    ids=["with its unit", "its number alone", "wrapped anew", "no caption"],
)
def test_a_table_goes_on_below_its_caption_that_says_so(
    tmp_path: Path, repeated: list[str]
) -> None:
    path = tmp_path / "continued.pdf"
    sheet = Sheet(path)
    sheet.line("Ket qua duoi day.")
    sheet.line("Bang 1. Toc do tang")
    sheet.line("Don vi tinh: %")
    _ruled(sheet, [*HEADS, ["Lua", "1,5", "2,5"]], top=700)
    sheet.turn(1)
    for line in repeated:
        sheet.line(line)
    _ruled(sheet, [*HEADS, ["Ngo", "3,5", "4,5"]], top=700)
    sheet.turn(2)
    sheet.save()

    (table,) = table_texts(path)
    assert (table[2, 0], table[3, 0], table[3, 2]) == ("Lua", "Ngo", "4,5")
    around = [text for kind, _, text in outline(read_pdf(path)) if kind != "table"]
    assert " ".join(around) == "Ket qua duoi day. Bang 1. Toc do tang Don vi tinh: %"


@pytest.mark.parametrize("caption", ["Bang 2. Toc do tang (continued)", "Bang 1. Toc do tang"])
def test_another_caption_or_one_that_says_nothing_begins_a_table(
    tmp_path: Path, caption: str
) -> None:
    path = tmp_path / "two.pdf"
    sheet = Sheet(path)
    sheet.line("Bang 1. Toc do tang")
    _ruled(sheet, [*HEADS, ["Lua", "1,5", "2,5"]], top=700)
    sheet.turn(1)
    sheet.line(caption)
    _ruled(sheet, [*HEADS, ["Ngo", "3,5", "4,5"]], top=700)
    sheet.turn(2)
    sheet.save()

    assert len(table_texts(path)) == 2
    assert caption in [text for _, _, text in outline(read_pdf(path))]


@pytest.mark.parametrize(
    "mark", ["(tiếp theo)", "(Tiếp)", "(TIẾP THEO TRANG TRƯỚC)", "(continued)"]
)
def test_a_caption_says_in_several_ways_that_its_table_goes_on(mark: str) -> None:
    table = PrintedTable(100.0, (85.0, 250.0), ((TableCell(0, "Lúa"), TableCell(1, "1,5")),))
    tables = Tables(TextWriter())
    tables.add(table, 1, "", ["Biểu 3. Chỉ số giá"])
    assert tables.is_repeated([f"Biểu 3. Chỉ số giá {mark}"], table, page=2)
    assert not tables.is_repeated([f"Biểu 3. Chỉ số giá {mark}"], table, page=3)


@pytest.mark.parametrize("between", ["The next table", ""], ids=["words between", "other columns"])
def test_tables_of_two_pages_stay_two(tmp_path: Path, between: str) -> None:
    path = tmp_path / "two.pdf"
    sheet = Sheet(path)
    _ruled(sheet, [*HEADS, ["Lua", "1,5", "2,5"]], top=700)
    sheet.turn(1)
    if between:
        sheet.line(between)
    _ruled(sheet, [row[: 3 if between else 2] for row in HEADS[1:]] * 2, top=700)
    sheet.turn(2)
    sheet.save()

    assert len(table_texts(path)) == 2


def test_the_line_below_a_table_begins_anew_on_the_next_page_too(tmp_path: Path) -> None:
    path = tmp_path / "apart.pdf"
    sheet = Sheet(path)
    sheet.line("San luong cac loai cay trong chinh cua tinh trong nam thang dau nam nay.")
    sheet.line("Don vi tinh cua san luong trong bang la 1.000 tan, cua toc do tang la %")
    _ruled(sheet, [*HEADS, ["Lua", "1,5", "2,5"]], top=700)
    sheet.turn(1)
    sheet.line("SAN LUONG CAY TRONG")
    sheet.turn(2)
    sheet.save()

    texts = [text for kind, _, text in outline(read_pdf(path)) if kind != "table"]
    assert texts[-1] == "SAN LUONG CAY TRONG"


def test_a_pdf_without_words_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    with pytest.raises(UnreadableDocumentError, match=r"scan\.pdf.*(tesseract|OCR found no words)"):
        read_pdf(path)


def test_a_page_without_text_among_others_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # no tesseract there
    path = tmp_path / "half.pdf"
    sheet = Sheet(path)
    sheet.line("Trang nay co chu.")
    sheet.canvas.showPage()
    sheet.canvas.rect(100, 100, 200, 200, fill=1)
    sheet.canvas.showPage()
    sheet.save()
    (sentence,) = read_pdf(path).unread
    assert sentence.startswith("Page 2 has no text layer; install tesseract")


def test_a_damaged_pdf_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "cut.pdf"
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    with pytest.raises(UnreadableDocumentError, match=r"cut\.pdf"):
        read_pdf(path)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared reports are not here")
def test_all_real_marks_of_a_shared_report_are_found() -> None:
    (path,) = SHARED.glob("pdf/001_*.pdf")
    document = read_pdf(path)
    labels = [str(number) for number in range(1, 15)]
    assert [label for label, _ in marks(document)] == labels
    assert [note.marker for note in of_kind(document, BlockKind.FOOTNOTE)] == labels


@needs_tesseract
@pytest.mark.skipif(not SHARED.exists(), reason="the shared reports are not here")
def test_a_shared_scan_is_read() -> None:
    (path,) = SHARED.glob("hard/scanned_*.pdf")
    document = read_pdf(path)
    assert "ngày 18 tháng 02 năm 2025" in document.text
    assert {n.confidence > 0.9 for n in document.numbers} == {True, False}


def test_a_running_header_is_dropped_only_where_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "running.pdf"
    sheet = Sheet(path)
    for number in range(1, 5):
        sheet.line("Trong do:")
        sheet.line("Cac xa trong huyen da gieo trong xong vu mua va dang cham soc lua", gap=6)
        sheet.line(f"theo lich thoi vu; xa thu {number} dat 5 tan.")
        sheet.line("Trong do:", gap=6)
        sheet.line(f"Xom thu {number} dat 2 tan.", gap=6)
        sheet.turn(number)
    sheet.save()
    texts = [text for _, _, text in outline(read_pdf(path))]
    assert texts.count("Trong do:") == 4
    assert len(texts) == 12
