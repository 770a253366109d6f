"""What the columns of a mart are to a workbook: their kinds and widths.

What does not belong here: writing cells (``excel``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import polars as pl

_EXACT = 10**15  # Excel keeps fifteen digits
_ROWS_LOOKED_AT = 200
_NARROWEST, _WIDEST = 11, 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet.

    Attributes:
        name: in the warehouse.
        kind: text, number, yes_or_no, date or time.
        width: in letters, as wide as the first rows want.
    """

    name: str
    kind: str
    width: int


def columns_of(source: Path) -> list[Column]:
    """Look at the Parquet of a mart."""
    rows = pl.scan_parquet(source)
    long, widths = _long_numbers(rows), _widths(rows)
    return [
        Column(name, "text" if name in long else _kind(kind), widths[name])
        for name, kind in rows.collect_schema().items()
    ]


def _long_numbers(rows: pl.LazyFrame) -> set[str]:
    """Columns of whole numbers that Excel would change."""
    whole = [name for name, kind in rows.collect_schema().items() if kind.is_integer()]
    # In 128 bits, because the smallest of 64 has no absolute value among them.
    greatest = rows.select(pl.col(whole).cast(pl.Int128).abs().max()).collect()
    return {column.name for column in greatest if (column.item() or 0) >= _EXACT}


def _widths(rows: pl.LazyFrame) -> dict[str, int]:
    letters = pl.all().cast(pl.String).str.len_chars().max()
    longest = rows.head(_ROWS_LOOKED_AT).select(letters).collect()
    return {each.name: min(_WIDEST, max(_NARROWEST, each.item() or 0)) for each in longest}


def _kind(kind: pl.DataType) -> str:
    if kind.is_numeric():
        return "number"
    named = {pl.Boolean: "yes_or_no", pl.Date: "date", pl.Datetime: "time"}
    return named.get(kind.base_type(), "text")
