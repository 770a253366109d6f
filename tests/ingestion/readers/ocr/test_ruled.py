"""Rules that frame something are found, lone rules are not tables."""

from __future__ import annotations

from ingestion.readers.ocr.ruled import Strokes, framed
from tests.ingestion.readers.ocr.paper import LEFT, TABLE, Paper

ROWS = [["Cây", "Tấn"], ["Lúa", "4.815,6"]]


def test_the_rules_of_a_table_are_found_where_they_stand() -> None:
    paper = Paper()
    paper.line("Sản lượng lúa cả tỉnh")
    paper.table(ROWS)
    (rules,) = framed(Strokes.of(paper.picture))
    assert len(rules.upright) == 3
    assert abs(rules.box.top - TABLE) < 10
    assert abs(rules.box.x0 - LEFT) < 10


def test_text_and_the_rule_above_footnotes_are_no_table() -> None:
    paper = Paper()
    for _ in range(10):
        paper.line("SẢN LƯỢNG LÚA CẢ TỈNH TĂNG |||| 111")
    paper.rule(350, 3000, 900, 3000)
    assert framed(Strokes.of(paper.picture)) == []
