"""Writes one mart as an Excel workbook: a sheet of rows, and one that says what each column is.

Numbers, dates and truth values are typed. Excel keeps fifteen digits of a number, so columns of
longer whole numbers (identities) are written as text; a text longer than a cell takes ends in "…".

What does not belong here: which marts are written (``export``); any word (``headings``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow.parquet as pq
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from warehouse.excel_columns import Column, columns_of
from warehouse.headings import Language, heading, label

MOST_ROWS = 1_048_575  # of a sheet, without its heading
_LONGEST = 32_767  # letters of a cell
_ROWS_AT_ONCE = 20_000
_OPTIONS = {
    "constant_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "nan_inf_to_errors": True,
}
_HEAD = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#DCE6F1", "bottom": 1}
_EXPLAINED = {
    "column_name": 30, "heading_vi": 36, "heading_en": 36, "kind": 14, "column_description": 90,
}  # fmt: skip
_MEANINGS_FROM = 5
_DATES = {Language.VI: "dd/mm/yyyy", Language.EN: "yyyy-mm-dd"}
Write = Callable[[int, int, Any], object]


class _Formats:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook, language: Language) -> None:
        self._book = book
        self._made: dict[str, Format] = {}
        self.head = book.add_format(_HEAD)
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self.date = self.number(_DATES[language])
        self.time = self.number(f"{_DATES[language]} hh:mm:ss")

    def number(self, pattern: str) -> Format:
        """Of cells that are shown by a pattern of Excel's."""
        if pattern not in self._made:
            self._made[pattern] = self._book.add_format({"num_format": pattern})
        return self._made[pattern]

    def decimal(self, value: Decimal) -> Format:
        """As many places as the value has, no more."""
        places = -int(value.normalize().as_tuple().exponent)
        return self.number(f"#,##0.{'0' * places}" if places > 0 else "#,##0")


def write_workbook(source: Path, target: Path, language: Language) -> None:
    """Write the Parquet of a mart as a workbook.

    Args:
        source: the Parquet in the folder of its version, with descriptions in its metadata.
        target: the file to write.
        language: of sheets and headings.
    """
    columns = columns_of(source)
    with pq.ParquetFile(source) as file, xlsxwriter.Workbook(target, _OPTIONS) as book:
        formats = _Formats(book, language)
        rows = book.add_worksheet(label("data_sheet", language))
        _write_head(rows, formats, columns, language)
        _write_rows(rows, formats, columns, file)
        explained = book.add_worksheet(label("columns_sheet", language))
        facts = {"table": source.stem, "version": source.parents[1].name, **_facts(file)}
        _write_facts(explained, formats, facts, language)
        _write_meanings(explained, formats, columns, file, language)


def _write_head(
    sheet: Worksheet, formats: _Formats, columns: Sequence[Column], language: Language
) -> None:
    """Headings that stay in sight, with filters."""
    sheet.set_row(0, 32)
    for at, column in enumerate(columns):
        words = heading(column.name, language)
        sheet.set_column(at, at, max(column.width, len(words) // 2))
        sheet.write_string(0, at, words, formats.head)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, MOST_ROWS, len(columns) - 1)
    _print_on_a4(sheet)
    sheet.repeat_rows(0)


def _print_on_a4(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)


def _write_rows(
    sheet: Worksheet, formats: _Formats, columns: Sequence[Column], file: pq.ParquetFile
) -> None:
    write = [_writer(column.kind, sheet, formats) for column in columns]
    for number, row in enumerate(_rows(file), start=1):
        for at, value in enumerate(row):
            if value is not None:
                write[at](number, at, value)


def _rows(file: pq.ParquetFile) -> Iterator[tuple[Any, ...]]:
    for batch in file.iter_batches(_ROWS_AT_ONCE):
        yield from pl.DataFrame(batch).iter_rows()


def _writer(kind: str, sheet: Worksheet, formats: _Formats) -> Write:
    """How cells of a kind are written."""

    def number(row: int, at: int, value: Any) -> object:
        shown = formats.decimal(value) if isinstance(value, Decimal) else None
        return sheet.write_number(row, at, float(value), shown)

    def time(row: int, at: int, value: Any) -> object:
        plain = value.astimezone(UTC).replace(tzinfo=None)
        return sheet.write_datetime(row, at, plain, formats.time)

    def date(row: int, at: int, value: Any) -> object:
        return sheet.write_datetime(row, at, value, formats.date)

    def text(row: int, at: int, value: Any) -> object:
        words = str(value)
        shortened = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        return sheet.write_string(row, at, shortened)

    def yes_or_no(row: int, at: int, value: Any) -> object:
        return sheet.write_boolean(row, at, value)

    return {
        "number": number, "time": time, "date": date, "text": text, "yes_or_no": yes_or_no,
    }[kind]  # fmt: skip


def _noted(file: pq.ParquetFile) -> dict[str, str]:
    """What the Parquet says of itself."""
    return {key.decode(): value.decode() for key, value in file.metadata.metadata.items()}


def _facts(file: pq.ParquetFile) -> dict[str, str]:
    return {"rows": str(file.metadata.num_rows), "description": _noted(file)["description"]}


def _write_facts(
    sheet: Worksheet, formats: _Formats, facts: Mapping[str, str], language: Language
) -> None:
    """What the table is, above the meanings of its columns."""
    for row, (name, value) in enumerate(facts.items()):
        sheet.write_string(row, 0, label(name, language), formats.bold)
        sheet.write_string(row, 1, value)
    for at, width in enumerate(_EXPLAINED.values()):
        sheet.set_column(at, at, width)
    _print_on_a4(sheet)
    sheet.fit_to_pages(1, 0)


def _write_meanings(
    sheet: Worksheet,
    formats: _Formats,
    columns: Sequence[Column],
    file: pq.ParquetFile,
    language: Language,
) -> None:
    """A line a column: its name, its headings in both languages, what it holds and means."""
    for at, name in enumerate(_EXPLAINED):
        sheet.write_string(_MEANINGS_FROM, at, label(name, language), formats.head)
    meanings = json.loads(_noted(file)["column_descriptions"])
    for row, column in enumerate(columns, start=_MEANINGS_FROM + 1):
        meaning = meanings.get(column.name, "")
        # By hand, because rows that are written one by one do not grow by themselves.
        sheet.set_row(row, 15 * (1 + len(meaning) // _EXPLAINED["column_description"]))
        names = (heading(column.name, each) for each in Language)
        for at, cell in enumerate((column.name, *names, label(column.kind, language), meaning)):
            sheet.write_string(row, at, cell, formats.wrapped)
