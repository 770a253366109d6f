"""What the columns of a grid hold: numbers, ordinals, units; and the rows that number them.

What does not belong here: which rows are heads (``layout``).
"""

from __future__ import annotations

import re
from itertools import pairwise

from ingestion.extraction.tables.cell_marks import is_same_unit
from ingestion.extraction.tables.facets import printed_unit
from ingestion.extraction.tables.grid import Grid, GridCell
from ingestion.language.text import compile_folded

ORDINAL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐa-zđ])(?:\.\d{1,2})*[.)]?")
_ORDINAL_HEAD = compile_folded(r"(?:stt|tt|số tt|số thứ tự)\.?")
_CODE_HEAD = compile_folded(r"mã(?: số| ngành| sản phẩm| vsic| sp| hs)*\.?")
_UNIT_HEAD = compile_folded(r"(?:đơn vị(?: tính)?|đvt|đv tính)\.?(?: (?:số )?lượng)?(?: \(.*\))?")
_FEWEST_UNITS = 3
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[A-Ha-h])\)?(?:\s*=.*)?")


def value_columns(grid: Grid, rows: list[int]) -> list[int]:
    """The columns that hold numbers which are no ordinals."""
    first = grid.columns[0]
    rows = [row for row in rows if not is_numbering(grid, row)]
    found = []
    for column in grid.columns:
        cells = grid.column(column, rows)
        numbers = [c for c in cells if c.number is not None and not c.is_year]
        if column == first or not numbers or _is_ordinals(grid, rows, column, cells):
            continue
        found.append(column)
    return found


def unit_column(grid: Grid, rows: list[int], values: list[int]) -> int | None:
    """The column that says in which unit each row is."""
    for column in grid.columns:
        cells = grid.column(column, rows)
        if column not in values and any(_UNIT_HEAD.fullmatch(c.folded) for c in cells):
            return column
        heads = " ".join(c.folded for c in cells[:3])
        same = sum(is_same_unit(c.text) for c in cells)
        is_headed = heads.startswith("đơn vị tính") and ":" not in heads
        if column not in values and (same > 1 or is_headed):
            return column
    return next(
        (c for c in grid.columns[1:] if c not in values and _are_units(grid, rows, c)), None
    )


def _are_units(grid: Grid, rows: list[int], column: int) -> bool:
    """Whether a column without a head holds units and nothing else."""
    texts = [c.text for c in grid.column(column, rows) if c.has_letters]
    return len(texts) >= _FEWEST_UNITS and all(printed_unit(text).is_known for text in texts)


def ordinal_column(grid: Grid, rows: list[int], values: list[int], unit: int | None) -> int | None:
    """The column of ordinals, which stands first or second."""
    for column in grid.columns[:2]:
        cells = grid.column(column, rows)
        if column in values or column == unit:
            continue
        if _is_ordinals(grid, rows, column, cells):
            return column
    return None


def is_coded(grid: Grid, rows: list[int], column: int) -> bool:
    """``Mã số``: the codes of a classification stand beside the names."""
    cells = grid.column(column, rows)
    return any(c.has_letters and _CODE_HEAD.fullmatch(c.folded) for c in cells)


def _is_ordinals(grid: Grid, rows: list[int], column: int, cells: list[GridCell]) -> bool:
    """A column headed STT, or one that only counts 1, 2, 3."""
    if is_coded(grid, rows, column) or any(
        c.has_letters and _ORDINAL_HEAD.fullmatch(c.folded) for c in cells
    ):
        return True
    if column not in grid.columns[:2]:
        return False
    marks = [c for c in cells if ORDINAL.fullmatch(c.text)]
    letters = [c for c in cells if c.has_letters and not ORDINAL.fullmatch(c.text)]
    return len(marks) > 2 * len(letters) and _counts(marks)


def _counts(marks: list[GridCell]) -> bool:
    numbers = [int(c.text.strip(".)")) for c in marks if c.text.strip(".)").isdecimal()]
    steps = [b - a for a, b in pairwise(numbers)]
    return len(numbers) > 2 and sum(step == 1 for step in steps) >= 0.6 * len(steps)


def is_numbering(grid: Grid, number: int) -> bool:
    """``A | B | 1 | 2 | 3``: the row that numbers the columns."""
    texts = [c.text for c in grid.row(number)]
    return len(texts) > 2 and all(_NUMBERING.fullmatch(t) for t in texts)
