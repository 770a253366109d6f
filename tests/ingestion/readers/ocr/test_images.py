"""Pages are set straight, and damaged pictures refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from ingestion.documents import UnreadableDocumentError
from ingestion.readers.ocr.images import Straight, open_pictures, skew
from ingestion.readers.ocr.tesseract import Box as Pixels
from tests.ingestion.readers.ocr.paper import SIZE, Paper


@pytest.mark.parametrize("angle", [0.0, 0.7, -1.3, 3.0])
def test_the_skew_of_lines_is_measured(angle: float) -> None:
    paper = Paper()
    for _ in range(12):
        paper.line("Sản lượng lúa cả tỉnh tăng so với tháng trước")
    turned = paper.picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert skew(turned) == pytest.approx(-angle, abs=0.1)


@pytest.mark.parametrize(
    ("turn", "at"), [(0, (10, 20)), (90, (2380, 10)), (180, (2390, 3380)), (270, (20, 3390))]
)
def test_a_place_of_a_turned_page_is_told_on_the_page_before(
    turn: int, at: tuple[int, int]
) -> None:
    picture = Image.new("L", (2400, 3400)) if turn % 180 == 0 else Image.new("L", (3400, 2400))
    box = Pixels(10, 20, 10, 20)
    turned = Straight(picture, turn, (2400, 3400)).on_paper(box)
    assert turned[:2] == pytest.approx([each * 72 / 300 for each in at])


def test_a_small_picture_is_brought_to_the_size_of_print(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    Paper().picture.resize((SIZE[0] // 4, SIZE[1] // 4)).convert("RGBA").save(path)
    (page,) = open_pictures(path)
    assert page.mode == "L"
    assert page.size[1] == pytest.approx(SIZE[1], rel=0.01)


def test_every_page_of_a_picture_file_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "pages.tiff"
    page = Paper().picture
    page.save(path, save_all=True, append_images=[page, page])
    assert len(list(open_pictures(path))) == 3


def test_a_damaged_picture_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n0000")
    with pytest.raises(UnreadableDocumentError, match=r"cut\.png.*scan"):
        list(open_pictures(path))
