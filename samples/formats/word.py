"""Sample reports as DOCX, with real headings, lists and tables."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from formats.archives import write_without_clock
from formats.markup import Block

_STYLES = {"heading": "Heading 1", "subheading": "Heading 2", "item": "List Bullet"}


def write_docx(blocks: list[Block], path: Path) -> None:
    """Write one report; footnotes are not offered, python-docx cannot write them."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(13)
    for block in blocks:
        _add(document, block)
    buffer = io.BytesIO()
    document.save(buffer)
    write_without_clock(buffer.getvalue(), path)


def _add(document: Any, block: Block) -> None:
    if block.kind in {"letterhead", "table"}:
        _add_table(document, block)
    elif block.kind == "title":
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(block.text).bold = True
    else:
        document.add_paragraph(block.text, style=_STYLES.get(block.kind, "Normal"))


def _add_table(document: Any, block: Block) -> None:
    table = document.add_table(rows=len(block.rows), cols=len(block.rows[0]))
    if block.kind == "table":
        table.style = "Table Grid"
    for cells, row in zip(table.rows, block.rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
