"""Cuts a grid into titles, heads, body and notes, and tells labels from values.

What does not belong here: what the words mean (``facets``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ingestion.extraction.tables.cell_marks import is_nil_mark, is_note
from ingestion.extraction.tables.column_kinds import (
    ORDINAL,
    is_coded,
    is_numbering,
    ordinal_column,
    unit_column,
    value_columns,
)
from ingestion.extraction.tables.grid import Grid, GridCell
from ingestion.extraction.tables.side_by_side import side_by_side
from ingestion.extraction.tables.units import named_units
from ingestion.language.text import compile_folded

_HEAD_WORDS = compile_folded(r"\b(?:tháng|so|quý|kỳ|(?<!lâu )(?<!h[àằ]ng )năm)\b")


@dataclass(slots=True)
class Layout:
    """The parts of one table; a sheet may hold several, one below the other.

    Attributes:
        titles: lines above the heads, captions included.
        heads: rows of heads, top down.
        units: rows among the heads that hold a unit and nothing else, or number the columns.
        body: rows with a label, with or without numbers.
        labels: columns of labels, left to right.
        values: columns of numbers.
        unit: the column of units, if there is one.
        ordinal: the column of ordinal numbers, if there is one.
    """

    titles: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    units: list[int] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    unit: int | None = None
    ordinal: int | None = None


def layouts(grid: Grid) -> Iterator[Layout]:
    """Cut a grid into tables: heads that come again after numbers begin another one.

    Of two side by side each is one of its own.
    """
    for rows in _segments(grid):
        for columns in side_by_side(grid, rows, value_columns(grid, rows)):
            layout = _layout(grid.within(columns), rows)
            if layout is not None:
                yield layout


def _segments(grid: Grid) -> Iterator[list[int]]:
    segment: list[int] = []
    has_body = False
    for number in grid.rows:
        if has_body and _is_head_again(grid, number):
            titles = _titles_at_end(grid, segment)
            yield segment[: len(segment) - len(titles)]
            segment, has_body = titles, False
        segment.append(number)
        has_body = has_body or _has_value(grid, number)
    if segment:
        yield segment


def _titles_at_end(grid: Grid, segment: list[int]) -> list[int]:
    """The lines below the last numbers: they are the titles of what comes next."""
    last = max(n for n in segment if any(c.number is not None for c in grid.row(n)))
    return [n for n in segment if n > last and not is_note(_line(grid, n))]


def _has_value(grid: Grid, number: int) -> bool:
    cells = list(grid.row(number))
    first = [c for c in cells if c.column in grid.columns[:2]]
    labelled = any((c.has_letters or c.is_year) and not ORDINAL.fullmatch(c.text) for c in first)
    return labelled and any(c.number is not None and not c.is_year for c in cells[1:])


def _is_head_again(grid: Grid, number: int) -> bool:
    """Words over several columns of numbers, none of them a number itself."""
    cells = list(grid.row(number))
    over = {c.span for c in cells if c.has_letters and c.column > grid.columns[0]}
    if not over or any(c.number is not None and not c.is_year for c in cells):
        return False
    is_labelled = cells[0].column == grid.columns[0] and cells[0].has_letters
    is_told = any(_HEAD_WORDS.search(cell.folded) for cell in cells)
    return is_told if is_labelled or len(over) == 1 else True


def _layout(grid: Grid, rows: list[int]) -> Layout | None:
    values = value_columns(grid, rows)
    if not values:
        return None
    layout = Layout(values=values)
    layout.unit = unit_column(grid, rows, values)
    layout.ordinal = ordinal_column(grid, rows, values, layout.unit)
    beside = {*values, layout.unit, layout.ordinal}
    texts = [c for c in grid.columns if c not in beside and c < max(values)]
    texts = [c for c in texts if not is_coded(grid, rows, c)]
    layout.labels = [c for c in texts if _is_label_column(grid, rows, c)]
    if not layout.labels and layout.ordinal is not None:
        layout.labels, layout.ordinal = [layout.ordinal], None
    if not layout.labels:
        return None
    _share_out(grid, rows, layout)
    return layout


def _is_label_column(grid: Grid, rows: list[int], column: int) -> bool:
    return any(c.has_letters for c in grid.column(column, rows))


def _share_out(grid: Grid, rows: list[int], layout: Layout) -> None:
    """Give every row its part: above the first labelled number stand titles and heads."""
    first = next((r for r in rows if _is_value_row(grid, layout, r)), None)
    if first is None:
        return
    above = [r for r in rows if r < first]
    heads = [r for r in above if _heads_values(grid, layout, r)]
    top, bottom = (heads[0], heads[-1]) if heads else (first, first - 1)
    for number in above:
        if number < top:
            _add_title(layout.titles, _line(grid, number))
        elif number <= bottom:
            part = layout.heads if _heads_values(grid, layout, number) else layout.units
            part.append(number)
        else:
            is_unit = is_numbering(grid, number) or bool(named_units(_line(grid, number)))
            (layout.units if is_unit else layout.body).append(number)
    below = [r for r in rows if r >= first]
    last = next(r for r in reversed(below) if _is_value_row(grid, layout, r))
    layout.body += [r for r in below if r <= last and not is_numbering(grid, r)]


def _add_title(titles: list[str], line: str) -> None:
    """A line that begins in lower case goes on with the one above it."""
    if titles and line[:1].islower() and not named_units(line):
        line = f"{titles.pop()} {line}"
    titles.append(line)


def _is_value_row(grid: Grid, layout: Layout, number: int) -> bool:
    if is_numbering(grid, number):
        return False
    found = (grid.cells.get((number, c)) for c in layout.values)
    values = [cell for cell in found if cell is not None]
    is_told = any(cell.number is not None for cell in values)
    return bool(label_of(grid, layout, number)) and is_told and not _are_years(values)


def _are_years(values: list[GridCell]) -> bool:
    """``2021 | 2022 | Ước 2023``: years in turn head their columns, with or without words."""
    years = [int(cell.text) for cell in values if cell.is_year]
    numbers = [cell for cell in values if cell.number is not None]
    is_in_turn = all(b - a in {0, 1} for a, b in pairwise(years))
    is_headed = len(years) > 1 or any(cell.has_letters for cell in values)
    return len(years) == len(numbers) > 0 and is_in_turn and is_headed


def _heads_values(grid: Grid, layout: Layout, number: int) -> bool:
    """Whether a row says something over the columns of numbers; a merged title says it over all."""
    cells = list(grid.row(number))
    over = [c for c in cells if c.column in layout.values]
    is_title = len({c.span for c in cells}) == 1 and cells[0].column not in layout.values
    is_unit = len({c.span for c in cells}) == 1 and bool(named_units(cells[0].text))
    return bool(over) and not is_title and not is_unit and not is_numbering(grid, number)


def label_of(grid: Grid, layout: Layout, number: int) -> str:
    """The words of a row's label: those furthest to the right, for they are the most particular.

    Where there are none, ``2019`` below ``Năm`` is one.
    """
    found = (grid.cells.get((number, c)) for c in layout.labels)
    cells = [cell for cell in found if cell is not None]
    texts = [c.text for c in cells if c.has_letters] or [c.text for c in cells if c.is_year]
    return texts[-1] if texts else ""


def is_nil(grid: Grid, layout: Layout, number: int) -> bool:
    """``Đường sắt | - | -``: there was nothing, and so it is no head of those below it."""
    cells = (grid.cells.get((number, column)) for column in layout.values)
    return any(cell is not None and is_nil_mark(cell.text) for cell in cells)


def _line(grid: Grid, number: int) -> str:
    return " ".join(dict.fromkeys(c.text for c in grid.row(number)))
