"""How much of workbooks is read, number by number, and whether it is what their sheets say.

Each workbook is opened once more, by the library alone, and its numeric cells are counted: those
that became observations, those listed with the reason why not, heads and the like (years, codes),
and those of which nothing is said. Every observation is compared to its cell, and on sheets that
list all provinces its code to the name in its row.

What does not belong here: how right the subjects of the figures are (``score.sh``).
"""

from __future__ import annotations

import argparse
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import isclose
from pathlib import Path

import openpyxl
import polars as pl
import xlrd
from openpyxl.utils import get_column_letter

from ingestion.documents import Document
from ingestion.extraction import Extraction, extract
from ingestion.language.text import fold, nfc
from ingestion.readers import read_document
from ingestion.readers.sniffing import Format
from ingestion.vocabulary import provinces

MOST_CHOSEN = 30  # provinces on a sheet that lists a choice of them
_COLUMN = re.compile(r"![A-Z]+(?=\d+\Z)")
Numbers = dict[str, float]


@dataclass(frozen=True, slots=True)
class Read:
    """A workbook as it was read, and its numeric cells by address."""

    document: Document
    extraction: Extraction
    numbers: Numbers


def main() -> None:
    """Measure the workbooks that the command line names."""
    parser = argparse.ArgumentParser(description="Measures how much of workbooks is read.")
    parser.add_argument("paths", nargs="+", type=Path, help=".xlsx and .xls files")
    for path in parser.parse_args().paths:
        document = read_document(path)
        read = Read(document, extract(document, path.stem), _numbers(path, document))
        print(f"{path.name}: {_told(read)}")
        print(f"  {_compared(read)}")
        for line in _provinces(read):
            print(f"  {line}")


def _numbers(path: Path, document: Document) -> Numbers:
    cells = _of_xls(path) if document.media_type == Format.XLS else _of_xlsx(path)
    return {f"{nfc(sheet)}!{place}": value for sheet, place, value in cells}


def _of_xlsx(path: Path) -> Iterator[tuple[str, str, float]]:
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
                yield sheet.title, cell.coordinate, cell.value


def _of_xls(path: Path) -> Iterator[tuple[str, str, float]]:
    for sheet in xlrd.open_workbook(path).sheets():
        for number, row in enumerate(sheet.get_rows(), start=1):
            for column, cell in enumerate(row, start=1):
                if cell.ctype == xlrd.XL_CELL_NUMBER:
                    yield sheet.name, f"{get_column_letter(column)}{number}", cell.value


def _told(read: Read) -> str:
    """The fates of the numeric cells."""
    fates = _fates(read)
    counts = Counter(_kind(fates.get(address, "")) for address in read.numbers)
    total = max(len(read.numbers), 1)
    shares = (
        f"{counts[kind]} {kind} ({counts[kind] / total:.1%})"
        for kind in ("observations", "listed", "heads and the like", "lost")
    )
    return f"{len(read.numbers)} numeric cells: {', '.join(shares)}"


def _kind(fate: str) -> str:
    kinds = {"observation": "observations", "not_understood": "listed", "": "lost"}
    return kinds.get(fate, "heads and the like")


def _fates(read: Read) -> dict[str, str]:
    """By address, what became of the cell's number; what is lost without a reason is left out."""
    blocks = read.document.blocks
    cells = sorted((c.span.start, c.span.end, c.address) for b in blocks for c in b.cells)
    starts = [start for start, _, _ in cells]
    found: dict[str, str] = {}
    for at, fate, detail in read.extraction.ledger.select("char_start", "fate", "detail").rows():
        _, end, address = cells[bisect_right(starts, at) - 1]
        if at < end and (fate != "not_understood" or detail):
            found.setdefault(address, fate)
    return found


def _compared(read: Read) -> str:
    """Whether observations say what their cells say; a cell's percent format counts hundredths."""
    figures = read.extraction.observations.select("locator", "raw_value").rows()
    pairs = [(float(raw), read.numbers[at]) for at, raw in figures if at in read.numbers]
    same = sum(any(isclose(abs(raw), abs(cell) * by) for by in (1, 100)) for raw, cell in pairs)
    return f"{len(figures)} observations, {same} of {len(pairs)} from numeric cells equal to them"


def _provinces(read: Read) -> Iterator[str]:
    """Of sheets that list all provinces: the codes, and how many are of the name in their row."""
    rows = _rows(read.document)
    sheets: dict[str, dict[str, bool]] = defaultdict(dict)
    figures = read.extraction.observations.filter(pl.col("province_code") != "VN")
    for at, code, month in figures.select("locator", "province_code", "period_end").rows():
        is_named = any(f" {fold(name)} " in rows[_row(at)] for name in _names(code, month))
        codes = sheets[at.rpartition("!")[0]]
        codes[code] = is_named and codes.get(code, True)
    for sheet, codes in sheets.items():
        if len(codes) > MOST_CHOSEN:
            yield f"{sheet}: {len(codes)} provinces, {sum(codes.values())} by the name in their row"


def _rows(document: Document) -> dict[str, str]:
    """The words of each row, each cell between blanks."""
    words: dict[str, str] = defaultdict(str)
    for cell in (cell for block in document.blocks for cell in block.cells):
        words[_row(cell.address)] += f" {fold(document.text[cell.span.start : cell.span.end])} "
    return words


def _row(address: str) -> str:
    return _COLUMN.sub("!", address)


def _names(code: str, month: str) -> Iterator[str]:
    day = f"{month}-01"
    valid = (p for p in provinces() if p.code == code and p.valid_from <= day <= p.valid_to)
    return (name for province in valid for name in province.names)


if __name__ == "__main__":
    main()
