"""Tables that no rules divide: numbers below numbers make columns, what is unclear stays text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingestion.documents import BlockKind
from ingestion.readers import pdf_unruled
from ingestion.readers.pdf import read_pdf
from ingestion.readers.pdf_columns import Columns
from ingestion.readers.pdf_heads import head_rows
from ingestion.readers.pdf_pages import PrintedTable, Word, read_lines
from tests.ingestion.readers.helpers import of_kind

SIZE, LETTER = 10.0, 5.0
Line = tuple[float, Sequence[tuple[float, str]]]  # how far down, and words by their left edge
RIGHTS = (300.0, 380.0, 460.0)


def words(lines: Sequence[Line]) -> list[Word]:
    """Words of letters that are all as wide; a blank is half of one."""
    found = []
    for down, said in lines:
        for left, text in said:
            at = left
            for each in text.split():
                end = at + LETTER * len(each)
                found.append(Word(each, at, end, down, down + SIZE, SIZE, end - at))
                at = end + LETTER / 2
    return found


def ends_at(right: float, text: str) -> tuple[float, str]:
    return (right - LETTER * len(text.replace(" ", "")) - LETTER / 2 * text.count(" "), text)


def row(down: float, label: str, *values: str) -> Line:
    numbers = [ends_at(right, value) for right, value in zip(RIGHTS, values, strict=False)]
    return (down, [(40.0, label), *numbers])


def head(down: float, *said: str, label: str = "") -> Line:
    """Heads in the middle of columns of eighty points that end where their numbers do."""
    middles = [right - 40 for right in RIGHTS]
    over = [(m - (ends_at(0, s)[0] / -2), s) for m, s in zip(middles, said, strict=False) if s]
    return (down, [*([(40.0, label)] if label else []), *over])


def taken(*lines: Line) -> list[PrintedTable]:
    return pdf_unruled.take(read_lines(words(lines)))[0]


def cells(table: PrintedTable) -> list[list[tuple[int, str]]]:
    return [[(cell.column, cell.text) for cell in line] for line in table.rows]


BODY = (
    row(60, "Khai khoáng", "1.210", "1.250", "98,4"),
    row(80, "Chế biến", "40.900", "41.300", "104,2"),
    row(100, "Điện", "870", "905", "101,7"),
)


def test_numbers_below_each_other_are_columns_with_what_stands_over_them() -> None:
    [table] = taken(head(40, "Tháng 4", "Tháng 5", "So sánh", label="Ngành"), *BODY)
    assert cells(table)[:2] == [
        [(0, "Ngành"), (1, "Tháng 4"), (2, "Tháng 5"), (3, "So sánh")],
        [(0, "Khai khoáng"), (1, "1.210"), (2, "1.250"), (3, "98,4")],
    ]


def test_a_head_over_the_middle_of_two_columns_is_of_both() -> None:
    wide = (20.0, [(360.0, "So sánh")])
    [table] = taken(wide, head(40, "Tháng 5", "Tháng 4", "Cùng kỳ"), *BODY)
    assert [(c.column, c.columns, c.text) for c in table.rows[0]] == [
        (1, 1, "Tháng 5"),
        (2, 2, "So sánh"),
    ]


def test_heads_of_several_lines_are_one() -> None:
    [table] = taken(
        head(28, "Thực hiện", "Ước", "So với"), head(40, "tháng 4", "tháng 5", "cùng kỳ"), *BODY
    )
    assert cells(table)[0] == [(1, "Thực hiện tháng 4"), (2, "Ước tháng 5"), (3, "So với cùng kỳ")]


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        ([row(60, "Chế biến và"), row(71, "chế tạo", "41", "42", "104,2")], "Chế biến và chế tạo"),
        ([row(60, "Chế biến", "41", "42", "104,2"), row(71, "chế tạo")], "Chế biến chế tạo"),
        (
            [row(60, "Chế biến"), row(65.5, "", "41", "42", "104,2"), row(71, "Chế tạo")],
            "Chế biến Chế tạo",
        ),
    ],
)
def test_a_label_may_run_over_several_lines(lines: list[Line], label: str) -> None:
    more = (row(90, "Điện", "870", "905", "101,7"), row(110, "Nước", "80", "95", "101,1"))
    [table] = taken(head(40, "Tháng 4", "Tháng 5", "So sánh"), *lines, *more)
    assert cells(table)[1] == [(0, label), (1, "41"), (2, "42"), (3, "104,2")]


def test_an_ordinal_and_a_unit_are_columns_of_their_own() -> None:
    told = [("1", "Than", "Tấn"), ("2", "Bia", "Lít"), ("3", "Điện", "kWh")]
    lines = [
        (
            60.0 + 20 * n,
            [(30.0, one), (45.0, name), (150.0, unit), *row(0, "", "5", "6", "7")[1][1:]],
        )
        for n, (one, name, unit) in enumerate(told)
    ]
    [table] = taken(head(40, "Tháng 4", "Tháng 5", "Lũy kế"), *lines)
    assert cells(table)[1][:3] == [(0, "1"), (1, "Than"), (2, "Tấn")]


def test_a_line_of_labels_between_heads_and_rows_heads_the_rows() -> None:
    heads = head(20, "Tháng 4", "Tháng 5", "So sánh")
    [table] = taken(heads, row(40, "I. Công nghiệp"), *BODY)
    assert cells(table)[1] == [(0, "I. Công nghiệp")]


def test_numbers_without_heads_stay_text() -> None:
    assert taken(*BODY) == []


def test_heads_below_a_line_that_fits_no_column_stay_text() -> None:
    over = (28.0, [(225.0, "Thực hiện"), (290.0, "và ước tính"), (400.0, "So với")])
    assert taken(over, head(40, "tháng 4", "tháng 5", "cùng kỳ"), *BODY) == []


def test_running_text_that_ends_with_numbers_is_no_table() -> None:
    said = "Toàn tỉnh có các huyện đạt mức tăng khá so với tháng trước là 105 và 98"
    assert taken(*((20.0 * n, [(40.0, said)]) for n in range(1, 6))) == []


def test_years_over_the_columns_are_heads() -> None:
    heads = (head(28, "Tháng 5", "Tháng 5", "So sánh"), head(40, "2023", "2024", label="Ngành"))
    [table] = taken(*heads, *BODY)
    assert cells(table)[0] == [
        (0, "Ngành"),
        (1, "Tháng 5 2023"),
        (2, "Tháng 5 2024"),
        (3, "So sánh"),
    ]
    assert cells(table)[1][0] == (0, "Khai khoáng")


def test_heads_over_two_columns_each_share_the_columns() -> None:
    wide = (20.0, [(284.0, "Tháng 5"), (366.0, "So với")])
    rights = (300.0, 340.0, 380.0, 420.0)
    heads = (40.0, [(right - 30, "Lượng") for right in rights])
    rows: list[Line] = [
        (60.0 + 20 * n, [(40.0, "Than"), *(ends_at(right, "12,5") for right in rights)])
        for n in range(3)
    ]
    [table] = taken(wide, heads, *rows)
    assert [(c.column, c.columns, c.text) for c in table.rows[0]] == [
        (1, 2, "Tháng 5"),
        (3, 2, "So với"),
    ]


def test_numbers_may_stand_at_the_right_though_a_line_above_them_looks_centred() -> None:
    """Where the likelier way to share the room out leaves a head without a place, try the other."""
    told = [
        (83, "BIỂU", 165, 430),
        (94, "Đơn_vị", 466, 549),
        (120, "Dự_toán", 247, 283),
        (120, "Lũy_kế_5", 374, 412),
        (120, "So_với_dự", 436, 477),
        (125, "Nội_dung", 117, 158),
        (125, "hiện_tháng_5", 304, 353),
        (125, "cùng_kỳ", 503, 538),
        (131, "năm_2017", 242, 288),
        (131, "tháng", 380, 406),
        (131, "toán", 437, 476),
    ]
    above = read_lines([Word(t, a, b, y, y + 9, 9.0, b - a) for y, t, a, b in told])
    extents = ((245.0, 291.0), (317.0, 355.0), (373.0, 419.0), (463.0, 483.0), (521.0, 547.0))
    body = [Word("1", 245, 291, 150, 159, 9.0, 46)]
    found = head_rows(above, Columns(extents), body)
    assert [[first for first, _, _ in said] for _, said in found] == [
        [0, 2, 3],
        [-1, 1, 4],
        [0, 2, 3],
    ]


def drawn(path: Path, *pages: Sequence[tuple[float, str, float]]) -> None:
    """Pages of words: how far down, what, and where it ends (labels begin at 60)."""
    canvas = Canvas(str(path), pagesize=A4)
    for page in pages:
        canvas.setFont("Times-Roman", 12)
        for down, text, right in page:
            if right:
                canvas.drawRightString(right, 842 - down, text)
            else:
                canvas.drawString(60, 842 - down, text)
        canvas.showPage()
    canvas.save()


def printed_rows(down: float, *said: str) -> list[tuple[float, str, float]]:
    """Rows of a label and three numbers each."""
    found: list[tuple[float, str, float]] = []
    for at, line in enumerate(said):
        label, *numbers = line.split(" | ")
        found.append((down + 20 * at, label, 0.0))
        found += [(down + 20 * at, n, r) for n, r in zip(numbers, RIGHTS, strict=True)]
    return found


HEADS = [(60.0, "Thang 4", 300.0), (60.0, "Thang 5", 380.0), (60.0, "So sanh", 460.0)]
FIRST = printed_rows(80, "Than | 1.210 | 1.250 | 98,4", "Bia | 40 | 41 | 104", "Gas | 1 | 2 | 101")
REST = ("Muoi | 9 | 8 | 99,1", "Dien | 5 | 6 | 98,7", "Nuoc | 7 | 8 | 97,5")


@pytest.mark.parametrize(
    ("above", "expected"),
    [([], [7]), ([(40.0, "Ket qua nganh khac", 0.0)], [4])],
    ids=["the table goes on", "something else stands between"],
)
def test_rows_at_the_top_of_a_page_go_on_with_the_table_before(
    tmp_path: Path, above: list[tuple[float, str, float]], expected: list[int]
) -> None:
    path = tmp_path / "rest.pdf"
    drawn(path, [*HEADS, *FIRST], [*above, *printed_rows(60, *REST)])
    tables = of_kind(read_pdf(path), BlockKind.TABLE)
    assert [len({cell.row for cell in table.cells}) for table in tables] == expected


def test_rows_in_other_columns_do_not_go_on_with_it(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    other = [(d, t, r and r + 30) for d, t, r in printed_rows(60, *REST)]
    drawn(path, [*HEADS, *FIRST], other)
    [table] = of_kind(read_pdf(path), BlockKind.TABLE)
    assert len({cell.row for cell in table.cells}) == 4


def test_the_last_label_of_a_table_may_run_on_above_another_table() -> None:
    heads = head(40, "Tháng 4", "Tháng 5", "So sánh")
    last = (row(120, "Thu gom, xử lý"), row(125, "", "41", "42", "104,2"), row(130, "rác thải"))
    found = taken(heads, *BODY, *last, head(200, "Tháng 4", "Tháng 5", "So sánh"), *(
        (down + 160, said) for down, said in BODY
    ))  # fmt: skip
    assert [cells(table)[-1][0] for table in found] == [
        (0, "Thu gom, xử lý rác thải"),
        (0, "Điện"),
    ]


def test_a_caption_with_a_line_below_it_heads_no_column() -> None:
    caption = (10.0, [ends_at(405.0, "Biểu 5. Du lịch")])
    middle = (caption[1][0][0] + 405.0) / 2
    said = "Tháng 5 năm 2024"
    below = (22.0, [(middle - (ends_at(0, said)[0] / -2), said)])
    heads = head(40, "Tháng 4", "Tháng 5", "5 tháng")
    rows = [row(60 + 14 * n, f"Khách {n}", "1.200", "2.300", "9.100") for n in range(4)]
    assert [text for _, text in cells(taken(caption, below, heads, *rows)[0])[0]] == [
        "Tháng 4",
        "Tháng 5",
        "5 tháng",
    ]


def test_a_unit_between_a_title_and_heads_of_two_lines_heads_no_column() -> None:
    title = (6.0, [(150.0, "Bán lẻ hàng hóa và doanh thu dịch vụ tháng 5")])
    unit = (17.0, [(425.0, "tỷ đồng")])
    heads = (head(28, "Tháng 4", "Tháng 5", "Tháng 5 so"), head(40, "2024", "2024", "cùng kỳ"))
    [table] = taken(title, unit, *heads, *BODY)
    assert cells(table)[0] == [(1, "Tháng 4 2024"), (2, "Tháng 5 2024"), (3, "Tháng 5 so cùng kỳ")]
