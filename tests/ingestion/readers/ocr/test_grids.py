"""Rules make cells where they close, and nothing where they do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import ImageChops

from ingestion.readers.ocr.grids import find, without_grids, without_rules
from tests.ingestion.readers.ocr.paper import LEFT, TABLE, Paper

HEADS = [["", "So với tháng 5", ">"], ["CÂY CHÍNH", "Tháng", "Năm"]]
ROWS = [*HEADS, ["Lúa", "101,5", "102,5"], ["Ngô", "103,5", "104,5"]]


@pytest.mark.parametrize("ink", [0, 170], ids=["black", "hairlines print grey"])
def test_merged_cells_are_one(ink: int) -> None:
    paper = Paper()
    paper.table(ROWS, ink=ink)
    (grid,) = find(paper.picture)
    assert grid.table is not None
    assert [sum(cell is not None for cell in row.cells) for row in grid.table.rows] == [2, 3, 3, 3]


def test_the_rules_are_wiped_out_and_the_words_stay() -> None:
    paper, words = Paper(), Paper()
    paper.table(ROWS)
    words.table(ROWS, ink=255)
    (grid,) = grids = find(paper.picture)
    clean = without_rules(paper.picture, grids)
    assert ImageChops.difference(clean, words.picture).getbbox() is None
    assert without_grids(paper.picture, [grid]).getextrema() == (255, 255)


def _broken(paper: Paper) -> None:
    paper.draw.rectangle((LEFT + 600, TABLE + 315, LEFT + 700, TABLE + 345), fill=255)


def _open(paper: Paper) -> None:
    paper.draw.rectangle((LEFT - 5, TABLE + 4, LEFT + 5, TABLE + 436), fill=255)


def _cut_short(paper: Paper) -> None:
    paper.draw.rectangle((LEFT + 700, TABLE + 180, LEFT + 950, TABLE + 300), fill=255)


@pytest.mark.parametrize("damage", [_broken, _open, _cut_short])
def test_a_table_whose_rules_do_not_close_has_no_cells(
    damage: Callable[[Paper], None],
) -> None:
    paper = Paper()
    paper.table(ROWS)
    damage(paper)
    (grid,) = find(paper.picture)
    assert grid.table is None


def test_a_frame_around_text_is_no_table() -> None:
    paper = Paper()
    paper.line("Sản lượng lúa cả tỉnh")
    for y in (300, 900):
        paper.rule(300, y, 2000, y)
    for x in (300, 2000):
        paper.rule(x, 300, x, 900)
    (grid,) = find(paper.picture)
    assert grid.table is None
