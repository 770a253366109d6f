"""The box of a figure as text."""

from __future__ import annotations

import pytest

from ingestion.documents import Box
from ingestion.locators import box_in, with_box


def test_the_box_that_a_locator_tells_is_read_back() -> None:
    box = Box(72.04, 410.5, 98.25, -3.0)
    told = with_box("page 3, row 2, column 4", box)
    assert told == "page 3, row 2, column 4, box 72.0,410.5,98.2,-3.0"
    assert box_in(told) == Box(72.0, 410.5, 98.2, -3.0)


@pytest.mark.parametrize("place", ["page 3", "paragraph 14", "Sheet1!B7"])
def test_a_place_without_a_box_tells_none(place: str) -> None:
    assert with_box(place, None) == place
    assert box_in(place) is None
