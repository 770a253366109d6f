"""Tables whose print is lost are left out where that would change what their figures are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PIL import Image

from ingestion.readers.ocr import cells
from ingestion.readers.ocr.grids import find
from ingestion.readers.ocr.tesseract import A_BLOCK, Box, Seen
from tests.ingestion.readers.ocr.paper import Paper

HEADS = ["Ngành", "Tháng trước"]
ROWS = [HEADS, *([f"Ngành {row}", f"10{row},5"] for row in range(9)), ["Dệt", "-"]]


def read(monkeypatch: pytest.MonkeyPatch, lost: str) -> cells.Tables:
    """Read a table with a program that sees all of its words but the ``lost`` one."""
    columns = zip(*ROWS, strict=True)
    printed = [text for column in columns for text in column if text != "-"]

    def see(pictures: Sequence[Image.Image], language: str, segmentation: int) -> list[list[Seen]]:
        assert segmentation == A_BLOCK
        assert len(pictures) == len(printed)
        words = [Seen(text, Box(20, 20, 60, 50), 0.9, 50, 20) for text in printed]
        return [[] if word.text == lost else [word] for word in words]

    monkeypatch.setattr(cells.tesseract, "read", see)
    monkeypatch.setattr(cells.rereading, "figures", lambda _, words: words)
    paper = Paper()
    paper.table(ROWS)
    return cells.read_tables(paper.picture, find(paper.picture))


def test_every_printed_cell_is_read_and_a_dash_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(monkeypatch, lost="")
    assert len(found.ruled) == 1
    assert len(found.words) == 2 * len(ROWS) - 1
    assert found.doubts == ()


def test_a_number_that_is_lost_is_missing_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = read(monkeypatch, lost="104,5")
    assert len(found.ruled) == 1
    assert "104,5" not in [word.text for word in found.words]


def test_a_table_that_lost_a_head_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(monkeypatch, lost="Tháng trước")
    assert found.ruled == ()
    assert found.words == ()
    assert found.doubts == ("its cells hold print that OCR does not read",)
