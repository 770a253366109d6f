"""A printed number is found again on its page by the words around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.readers.pdf_boxes import Box, find_box
from tests.ingestion.readers.test_pdf import LEFT, SIZE, Sheet

HEIGHT = 841.89  # of A4


def printed(tmp_path: Path, *lines: str, turned: int = 0) -> Path:
    """A PDF of one page."""
    path = tmp_path / f"page_{turned}.pdf"
    sheet = Sheet(path)
    sheet.y = 500  # inside a turned page, too, which is not as high
    for line in lines:
        sheet.line(line)
    sheet.canvas.setPageRotation(turned)
    sheet.save()
    return path


def box_of(path: Path, marked: str) -> Box | None:
    """The box of the number that ``«»`` sets apart in the stored text of the page."""
    before, number, after = marked.replace("»", "«").split("«")
    text = before + number + after
    return find_box(path, 1, text, len(before), len(before) + len(number))


def test_the_box_is_where_the_number_was_printed(tmp_path: Path) -> None:
    path = printed(tmp_path, "San luong lua dat 5,25 tan.")
    box = box_of(path, "San luong lua dat «5,25» tan.")
    measure = Sheet(tmp_path / "other.pdf").canvas.stringWidth
    left = LEFT + measure("San luong lua dat ", "Times-Roman", SIZE)
    right = left + measure("5,25", "Times-Roman", SIZE)
    base = HEIGHT - (500 - 18.5)  # the sheet's first line
    assert box is not None
    assert (box.x0, box.x1) == (pytest.approx(left, abs=1), pytest.approx(right, abs=1))
    assert base - SIZE < box.top < base - 6  # digits reach two thirds of the size
    assert base < box.bottom < base + 4  # the comma reaches below the line


def test_of_the_same_numbers_the_one_with_the_same_neighbours_is_meant(tmp_path: Path) -> None:
    words = "Lua tang 2,5%, ngo tang 2,5%, che tang 2,5%."
    path = printed(tmp_path, words)
    lefts = [
        box.x0
        for crop in ("Lua", "ngo", "che")
        if (box := box_of(path, words.replace(f"{crop} tang 2,5", f"{crop} tang «2,5»")))
    ]
    assert len(lefts) == 3
    assert lefts == sorted(set(lefts))


def test_of_places_that_look_alike_each_is_found_in_its_turn(tmp_path: Path) -> None:
    line = "Cac xa da gieo trong xong vu mua va dang cham soc lua, dat 12,5 ha."
    path = printed(tmp_path, *[line] * 8)
    tops = []
    for turn in range(8):
        lines = [line] * 8
        lines[turn] = line.replace("12,5", "«12,5»")
        box = box_of(path, "\n".join(lines))
        assert box is not None
        tops.append(box.top)
    assert tops == sorted(set(tops))


def test_part_of_a_number_is_another_number(tmp_path: Path) -> None:
    path = printed(tmp_path, "Dat 1250 tan, tang 25 tan.")
    part, whole = box_of(path, "Dat «25» tan."), box_of(path, "tang «25» tan.")
    assert part == whole
    assert box_of(path, "Dat «125» tan.") is None


def test_spaces_hyphens_bars_and_marks_on_letters_make_no_difference(tmp_path: Path) -> None:
    path = printed(tmp_path, "Ke hoach 2021 - 2030: lua 7 ha, ngo 7 ha.")
    as_printed = box_of(path, "Ke hoach 2021 - 2030: lua 7 ha, ngo «7» ha.")
    assert as_printed is not None
    assert box_of(path, "Kế hoạch 2021\n–2030: lúa  7 ha, | ngô «7» ha.") == as_printed


def test_a_page_that_does_not_print_the_number_has_no_box(tmp_path: Path) -> None:
    assert box_of(printed(tmp_path, "Dat 8 tan."), "Dat «7» tan.") is None


def test_the_box_is_told_as_a_turned_page_is_seen(tmp_path: Path) -> None:
    turned = box_of(printed(tmp_path, "Dat 7 tan.", turned=90), "Dat «7» tan.")
    upright = box_of(printed(tmp_path, "Dat 7 tan."), "Dat «7» tan.")
    assert turned is not None
    assert upright is not None
    seen = (HEIGHT - upright.bottom, upright.x0, HEIGHT - upright.top, upright.x1)
    assert turned == pytest.approx(seen, abs=0.1)
