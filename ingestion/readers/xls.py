"""Old workbooks (BIFF, ``.xls``): each sheet is one table whose cells keep their addresses.

Numbers are written as those of newer workbooks, a percent format applied. A cell in a legacy font
is read as such; a sheet whose fonts say nothing is told by its words. What does not belong here:
newer workbooks (``xlsx``), and which cells are heads and what they mean (``extraction``).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import xlrd
from openpyxl.utils import get_column_letter
from xlrd.book import Book
from xlrd.compdoc import CompDocError
from xlrd.sheet import Cell, Sheet

from ingestion.documents import Block, Document, UnreadableDocumentError
from ingestion.encodings import Piece, font_encoding, in_unicode
from ingestion.language.text import nfc
from ingestion.readers.sniffing import Format
from ingestion.readers.writing import TableCell, TextWriter
from ingestion.readers.xlsx import display, garbled_sheets

# What xlrd raises on files that were cut off or altered; it checks little beforehand.
_DAMAGED = (xlrd.XLRDError, CompDocError, struct.error, AssertionError, IndexError, KeyError)
_Extents = Mapping[tuple[int, int], tuple[int, int]]


def read_xls(path: Path) -> Document:
    """Read a workbook's values (a formula's value is the one last saved)."""
    workbook = _opened(path)
    writer = TextWriter()
    tables = [table for sheet in workbook.sheets() if (table := _table(sheet, writer))]
    if not tables:
        raise UnreadableDocumentError(f"{path.name}: no sheet holds a value; check the file.")
    unread = tuple(garbled_sheets(writer.text, tables))
    return Document(writer.text, tuple(tables), Format.XLS, "xls", unread=unread)


def _opened(path: Path) -> Book:
    try:
        with Path(os.devnull).open("w", encoding="utf-8") as unheard:
            content = path.read_bytes()  # by its name, xlrd would look for another format
            return xlrd.open_workbook(file_contents=content, formatting_info=True, logfile=unheard)
    except _DAMAGED as error:
        remedy = "the workbook is damaged; open it in Excel and save it as .xlsx."
        if "encrypted" in str(error):
            remedy = "it asks for a password; save it without one and drop it again."
        raise UnreadableDocumentError(f"{path.name}: {remedy}") from error


def _table(sheet: Sheet, writer: TextWriter) -> Block | None:
    title = nfc(sheet.name)
    extents = {
        (top, left): (end - top, right - left) for top, end, left, right in sheet.merged_cells
    }
    cells = (cell for row in sheet.get_rows() for cell in row)
    words = in_unicode(_piece(sheet.book, c) for c in cells if c.ctype == xlrd.XL_CELL_TEXT)
    rows = [(row, list(_cells(sheet, row, title, extents, words))) for row in range(sheet.nrows)]
    return writer.write_sheet(rows, title)


def _cells(
    sheet: Sheet, row: int, title: str, extents: _Extents, words: Mapping[Piece, str]
) -> Iterator[TableCell]:
    for column, cell in enumerate(sheet.row(row)):
        shown = _shown(sheet.book, cell, words)
        if shown:
            high, wide = extents.get((row, column), (1, 1))
            address = f"{title}!{get_column_letter(column + 1)}{row + 1}"
            is_typed = cell.ctype == xlrd.XL_CELL_NUMBER
            yield TableCell(column, shown, address, wide, high, is_typed)


def _shown(book: Book, cell: Cell, words: Mapping[Piece, str]) -> str:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return display(words[_piece(book, cell)])
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return display(cell.value, book.format_map[_style(book, cell).format_key].format_str)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return display(xlrd.xldate_as_datetime(cell.value, book.datemode))
    return display(bool(cell.value)) if cell.ctype == xlrd.XL_CELL_BOOLEAN else ""


def _piece(book: Book, cell: Cell) -> Piece:
    """The words of a cell; a font that is not a legacy one says nothing about them."""
    font = book.font_list[_style(book, cell).font_index].name
    return Piece(str(cell.value), font if font_encoding(font) else None)


def _style(book: Book, cell: Cell) -> xlrd.formatting.XF:
    return book.xf_list[cell.xf_index]
