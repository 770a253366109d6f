"""Sample tables as XLSX: one sheet a title, merged header cells, numbers as numbers."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side

from formats.archives import write_without_clock
from formats.markup import Block

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_THIN = Side(style="thin")
_RULED = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def write_xlsx(blocks: list[Block], path: Path) -> None:
    """Write one workbook; a title starts a sheet, paragraphs and tables fill it downwards."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for block in blocks:
        if block.kind == "title":
            sheet = book.create_sheet(block.text)
            sheet.column_dimensions["A"].width = sheet.column_dimensions["B"].width = 34
        elif block.kind == "table":
            _add_table(sheet, block)
        else:
            sheet.append([block.text])
    buffer = io.BytesIO()
    book.save(buffer)
    write_without_clock(buffer.getvalue(), path)


def _add_table(sheet: Any, block: Block) -> None:
    top = sheet.max_row + 1
    for row, texts in enumerate(block.rows, top):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(row, column, None if text in {"<", "^"} else _value(text, column))
            cell.border = _RULED
            cell.alignment = Alignment(wrap_text=True, vertical="center")
            cell.font = Font(bold=row == top)
    _merge(sheet, block.rows, top)


def _value(text: str, column: int) -> str | float:
    """Return the cell's value; the codes of the first column stay text."""
    return float(text) if column > 1 and _NUMBER.fullmatch(text) else text


def _merge(sheet: Any, rows: tuple[tuple[str, ...], ...], top: int) -> None:
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            if text in {"<", "^"}:
                continue
            right, down = x, y
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            while down + 1 < len(rows) and rows[down + 1][x] == "^":
                down += 1
            if (right, down) != (x, y):
                sheet.merge_cells(
                    start_row=top + y, end_row=top + down, start_column=x + 1, end_column=right + 1
                )
