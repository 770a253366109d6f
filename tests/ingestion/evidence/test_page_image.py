"""A page drawn with a frame around its figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingestion.documents import Box
from ingestion.evidence.page_image import page_image
from tests.ingestion.readers.test_pdf import Sheet

BLUE = (0, 114, 178)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.pdf"
    sheet = Sheet(path)
    sheet.line("Dat 7 tan.")
    sheet.save()
    return path


def test_the_box_is_framed_and_shows_the_letters_through(page: Path) -> None:
    box = Box(100, 60, 120, 75)
    plain, framed = page_image(page, 1, None), page_image(page, 1, box)
    differing = [
        (x, y)
        for x in range(framed.width)
        for y in range(framed.height)
        if framed.getpixel((x, y)) != plain.getpixel((x, y))
    ]
    assert BLUE not in {color for _, color in plain.getcolors(1 << 16) or []}
    assert BLUE in {color for _, color in framed.getcolors(1 << 16) or []}
    assert {x for x, _ in differing} <= set(range(190, 250))  # two pixels a point, and some air
    assert {y for _, y in differing} <= set(range(110, 160))
    inside = framed.getpixel((220, 135))
    assert isinstance(inside, tuple)
    assert min(inside) > 180  # a light tint
