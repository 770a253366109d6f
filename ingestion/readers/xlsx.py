"""Workbooks: each sheet is one table whose cells keep their addresses.

The stored text holds the sheets one after another, a line for each row. A number is
written in full with a decimal point, whatever its display format hides; only a percent
format, which multiplies, is applied. What does not belong here: which cells are headers
and what they mean (``extraction/``).
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.exceptions import InvalidFileException

from ingestion.documents import Block, Document, UnreadableDocumentError
from ingestion.encodings import Piece, in_unicode, is_garbled
from ingestion.language.text import nfc
from ingestion.readers.sniffing import Format
from ingestion.readers.writing import TableCell, TextWriter

# Excel keeps 15 significant digits; what stands behind them is binary noise.
_SIGNIFICANT_DIGITS = 15


def read_xlsx(path: Path) -> Document:
    """Read a workbook's values (a formula's value is the one last saved)."""
    try:
        with path.open("rb") as file:  # by its name, openpyxl refuses a wrong ending
            workbook = openpyxl.load_workbook(file, data_only=True, rich_text=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise UnreadableDocumentError(
            f"{path.name}: the workbook is damaged; open it in Excel and save it again."
        ) from error
    writer = TextWriter()
    cells = (cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row)
    words = in_unicode(piece for cell in cells for piece in _pieces(cell))
    tables = [table for sheet in workbook.worksheets if (table := _table(sheet, words, writer))]
    if not tables:
        raise UnreadableDocumentError(f"{path.name}: no sheet holds a value; check the file.")
    charts = tuple(f"Sheet {each.title} is a chart." for each in workbook.chartsheets)
    unread = (*charts, *garbled_sheets(writer.text, tables))
    return Document(writer.text, tuple(tables), Format.XLSX, "xlsx", unread=unread)


def _table(sheet: Any, words: Mapping[Piece, str], writer: TextWriter) -> Block | None:
    title = nfc(sheet.title)
    merged = {(area.min_row, area.min_col): area.size for area in sheet.merged_cells.ranges}
    rows = [
        (row[0].row - 1, list(_cells(row, words, title, merged)))
        for row in sheet.iter_rows()
        if row
    ]
    return writer.write_sheet(rows, title)


def _cells(
    row: Any,
    words: Mapping[Piece, str],
    title: str,
    merged: dict[tuple[int, int], dict[str, int]],
) -> Iterator[TableCell]:
    for cell in row:
        if cell.value is not None:
            value = "".join(words[piece] for piece in _pieces(cell)) or cell.value
            shown = display(value, cell.number_format)
            address = f"{title}!{cell.coordinate}"
            extent = merged.get((cell.row, cell.column), {"columns": 1, "rows": 1})
            wide, high = extent["columns"], extent["rows"]
            is_typed = isinstance(value, (int, float))
            yield TableCell(cell.column - 1, shown, address, wide, high, is_typed)


def _pieces(cell: Any) -> Iterator[Piece]:
    """The words of a cell, cut where their font changes."""
    if not isinstance(cell.value, (str, CellRichText)):
        return
    for part in [cell.value] if isinstance(cell.value, str) else cell.value:
        own = part.font.rFont if isinstance(part, TextBlock) else None
        yield Piece(str(part), own or cell.font.name or "")


def garbled_sheets(text: str, tables: Sequence[Block]) -> Iterator[str]:
    """Name the sheets whose letters are neither Unicode nor of a known legacy font."""
    for table in tables:
        if is_garbled(text[table.spans[0].start : table.spans[-1].end]):
            yield f"Sheet {table.title} is garbled; set it in a Unicode font and save it again."


def display(value: object, number_format: str = "General") -> str:
    """Write a cell's value without binary noise: 104.30000000000001 is ``104.3``."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        is_percent = number_format.rstrip().endswith("%")
        return _plain_number(value, 2 if is_percent else 0) + ("%" if is_percent else "")
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return " ".join(nfc(str(value)).split())


def _plain_number(value: float, shift: int) -> str:
    number = Decimal(f"{value:.{_SIGNIFICANT_DIGITS}g}").scaleb(shift)
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written
