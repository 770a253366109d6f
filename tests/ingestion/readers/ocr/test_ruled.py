"""Ruled tables are found, lone rules are not tables."""

from __future__ import annotations

from ingestion.readers.ocr.ruled import grids
from tests.ingestion.readers.ocr.paper import Paper


def test_a_ruled_table_is_found_where_it_stands() -> None:
    paper = Paper()
    paper.line("Sản lượng lúa cả tỉnh")
    for y in (1000, 1100, 1200):
        paper.draw.line((400, y, 2000, y), fill=0, width=3)
    for x in (400, 1200, 2000):
        paper.draw.line((x, 1000, x, 1200), fill=0, width=3)
    (table,) = grids(paper.picture)
    assert abs(table.top - 1000) < 10
    assert abs(table.bottom - 1200) < 60
    assert abs(table.x1 - 2000) < 60


def test_text_and_the_rule_above_footnotes_are_no_table() -> None:
    paper = Paper()
    for _ in range(10):
        paper.line("SẢN LƯỢNG LÚA CẢ TỈNH TĂNG |||| 111")
    paper.draw.line((350, 3000, 900, 3000), fill=0, width=3)
    assert grids(paper.picture) == []
