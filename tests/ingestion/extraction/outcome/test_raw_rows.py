"""The place of a figure as people look it up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingestion.documents import BlockKind, Document
from ingestion.extraction import extract
from tests.ingestion.extraction.helpers import document, with_footnote


def locators(read: Document) -> list[str]:
    return extract(read, "doc").observations["locator"].to_list()


def numbered(read: Document, number: int, page: int | None = None) -> Document:
    """The document with its last block counted, and on a page."""
    *rest, last = read.blocks
    spans = tuple(replace(span, page=page) for span in last.spans)
    return replace(read, blocks=(*rest, replace(last, spans=spans, number=number)))


@pytest.mark.parametrize(
    ("number", "page", "place"),
    [(14, None, "paragraph 14"), (0, 2, "page 2"), (0, None, "offset {start}")],
)
def test_a_page_is_told_before_a_number_and_a_number_before_an_offset(
    number: int, page: int | None, place: str
) -> None:
    read = document("IIP tháng 5 tăng 2,5% so với tháng trước.")
    expected = place.format(start=read.text.index("2,5"))
    assert locators(numbered(read, number, page)) == [expected]


def test_a_footnote_is_called_one() -> None:
    read = with_footnote("IIP tháng 5 tăng^1.", "Tăng 2,5% so với tháng trước.")
    assert read.blocks[-1].kind is BlockKind.FOOTNOTE
    assert locators(numbered(read, 3)) == ["footnote 3"]
