from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction import Extraction, extract
from ingestion.readers.writing import TableCell, TextWriter

HEADER = "SỞ CÔNG THƯƠNG TỈNH BẮC GIANG\nBÁO CÁO\nTình hình tháng 5 năm 2024\n"
Lines = Sequence[Sequence[str]]
Read = Callable[..., Extraction]


def document(lines: Lines, title: str = "", above: str = "", header: str = HEADER) -> Document:
    """A report with one table below headings; ``>``: the cell to its left reaches over this one."""
    writer = TextWriter()
    writer.write(header)
    blocks = [Block(BlockKind.PARAGRAPH, (Span(0, writer.length - 1),))] if header else []
    for heading in above.splitlines():
        start = writer.write(heading)
        blocks.append(Block(BlockKind.HEADING, (Span(start, writer.length),), level=1))
        writer.write("\n")
    table = writer.write_table([(number, _cells(line)) for number, line in enumerate(lines)], title)
    assert table is not None
    return Document(writer.text, (*blocks, replace(table, number=1)), "text/plain", "text")


def _cells(line: Sequence[str]) -> list[TableCell]:
    cells: list[TableCell] = []
    for column, text in enumerate(line):
        if text == ">":
            last = cells[-1]
            cells[-1] = TableCell(last.column, last.text, columns=last.columns + 1)
        else:
            cells.append(TableCell(column, text))
    return cells


@pytest.fixture
def read() -> Read:
    def reading(lines: Lines, **where: str) -> Extraction:
        return extract(document(lines, **where), "doc")

    return reading
