"""Old workbooks (BIFF, ``.xls``): each sheet is one table whose cells keep their addresses.

The number formats of these files are not read, so a percent format is not applied: a share
printed as 12,5% stands as 0.125. Their fonts are not read either: a sheet in a legacy encoding
is told by its words. What does not belong here: newer workbooks (``xlsx``), and which
cells are heads and what they mean (``extraction``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from ingestion.documents import Block, Document, UnreadableDocumentError
from ingestion.encodings import Piece, in_unicode
from ingestion.language.text import nfc
from ingestion.readers.sniffing import Format
from ingestion.readers.writing import TableCell, TextWriter
from ingestion.readers.xlsx import display, garbled_sheets

if TYPE_CHECKING:
    from python_calamine import CalamineSheet


def read_xls(path: Path) -> Document:
    """Read a workbook's values (a formula's value is the one last saved)."""
    try:
        workbook = CalamineWorkbook.from_path(str(path))
    except PasswordError as error:
        remedy = "it asks for a password; save it without one and drop it again."
        raise UnreadableDocumentError(f"{path.name}: {remedy}") from error
    except CalamineError as error:
        remedy = "the workbook is damaged; open it in Excel and save it as .xlsx."
        raise UnreadableDocumentError(f"{path.name}: {remedy}") from error
    writer = TextWriter()
    sheets = (workbook.get_sheet_by_name(name) for name in workbook.sheet_names)
    tables = [table for sheet in sheets if (table := _table(sheet, writer))]
    if not tables:
        raise UnreadableDocumentError(f"{path.name}: no sheet holds a value; check the file.")
    unread = tuple(garbled_sheets(writer.text, tables))
    return Document(writer.text, tuple(tables), Format.XLS, "xls", unread=unread)


def _table(sheet: CalamineSheet, writer: TextWriter) -> Block | None:
    title = nfc(sheet.name)
    merged = {start: (start, end) for start, end in sheet.merged_cell_ranges or ()}
    rows = [(row, list(_cells(row, values, title, merged))) for row, values in _spelled(sheet)]
    return writer.write_sheet(rows, title)


_Place = tuple[int, int]


def _spelled(sheet: CalamineSheet) -> Iterator[tuple[int, list[object]]]:
    """Rows by their number on the sheet, in Unicode; blank ones at its head count, too."""
    rows: list[list[object]] = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    words = in_unicode(Piece(value) for row in rows for value in row if isinstance(value, str))
    for number, row in enumerate(rows):
        yield number, [words[Piece(v)] if isinstance(v, str) else v for v in row]


def _cells(
    row: int, values: list[object], title: str, merged: dict[_Place, tuple[_Place, _Place]]
) -> Iterator[TableCell]:
    for column, value in enumerate(values):
        if value is None or value == "":
            continue
        start, end = merged.get((row, column), ((row, column), (row, column)))
        yield TableCell(
            column,
            display(value),
            f"{title}!{get_column_letter(column + 1)}{row + 1}",
            columns=end[1] - start[1] + 1,
            rows=end[0] - start[0] + 1,
        )
