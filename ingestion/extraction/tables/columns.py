"""Settles each column of values once: which period, measure, unit and status its head gives it.

A head may run over several lines and stand over several columns. Where it stands over several, the
cell below goes on with it ("so với" over "tháng trước") or adds to it.

What does not belong here: rows (``rows``) and figures (``cells``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ingestion import vocabulary
from ingestion.documents import Span
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.grid import CellNumber, Grid, GridCell
from ingestion.extraction.tables.layout import Layout
from ingestion.extraction.tables.undated_heads import dated
from ingestion.extraction.tables.units import PERCENT, TIMES, TableUnit, named_unit, named_units
from ingestion.language.text import compile_folded, fold

_OPEN = compile_folded(
    r".*(?:\bso|so sánh|với|bằng|trên|của|năm|tháng|quý|trong đó)\s*(?:\(.*\))?\s*:?"
)
_BASE = compile_folded(
    r"(?P<said>\b(?:so|với|bằng)\b[^;]*)?\b(?P<base>tháng trước|(?:tháng 12 )?năm trước"
    r"|(?:bình quân )?cùng kỳ(?: năm trước)?)(?: \(%\))?$"
)

_TIMES = "times"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of values with what its head says.

    Attributes:
        dated_by: where the heads stand that its period comes from, its own and, where that names
            none, the one to the left that does.
    """

    number: int
    facets: Facets
    dated_by: tuple[Span, ...] = ()

    def over(self, number: CellNumber) -> Column:
        """The column as it is over a cell that prints ``12,5%``, whatever its head says."""
        if not number.is_percent:
            return self
        return replace(self, facets=replace(self.facets, unit=PERCENT))


def columns_of(
    grid: Grid, layout: Layout, read: Callable[[str], Facets], *, is_of_index: bool = False
) -> list[Column]:
    """Read the heads of the columns of values; ``is_of_index`` tells that the title names one."""
    printed = [_head(grid, layout, number) for number in layout.values]
    if is_of_index and all(_BASE.search(fold(words)) for words in printed):
        printed = [_held_against(words) for words in printed]
    heads = zip(layout.values, printed, strict=True)
    told = dated([_in_percent(grid, layout, n, _as_rate(read(words), words)) for n, words in heads])
    spans = [tuple(cell.span for cell in _cells_over(grid, layout, n)) for n in layout.values]
    dating = _dating(told, spans)
    return [Column(*parts) for parts in zip(layout.values, told, dating, strict=True)]


def _as_rate(head: Facets, printed: str) -> Facets:
    """``Tỷ lệ``, ``So sánh`` without a percent sign: rates all the same, of what is to be told."""
    if head.unit is not None and _TIMES in head.unit.units:  # "So sánh (lần)"
        return replace(head, rest=(*head.rest, head.unit.printed))
    openings = vocabulary.word_list("rate_head")
    parts = (fold(part).strip() for part in printed.split(";"))
    is_rate = any(re.match(rf"(?:{'|'.join(openings)})\b", part) for part in parts)
    is_said = head.comparison or head.is_percent or head.is_difference or head.unit or head.rest
    if not is_rate or is_said:
        return head
    if head.aliases:
        is_own = any(_is_percentage(alias) for alias in head.aliases)
        return head if is_own else replace(head, unit=PERCENT)
    return replace(head, is_bare_rate=True)


def _is_percentage(alias: vocabulary.Alias) -> bool:
    return vocabulary.indicators()[alias.indicator].level_unit == "percent"


def _in_percent(grid: Grid, layout: Layout, number: int, head: Facets) -> Facets:
    """``So cùng kỳ`` over ``+12%``: where all its cells print the sign, the column is of rates."""
    numbers = [c.number for c in grid.column(number, layout.body) if c.number is not None]
    is_of_rates = bool(numbers) and all(each.is_percent for each in numbers)
    return replace(head, unit=PERCENT) if is_of_rates else head


def _held_against(words: str) -> str:
    """``Tháng trước | Cùng kỳ`` over indices, and nothing else: what they are held against."""
    base = _BASE.search(fold(words))
    if base is None or base["said"]:
        return words
    return f"{words[: base.start('base')]}so với {words[base.start('base') :]}"


def _dating(heads: list[Facets], spans: list[tuple[Span, ...]]) -> Iterator[tuple[Span, ...]]:
    told: tuple[Span, ...] = ()
    for head, own in zip(heads, spans, strict=True):
        if head.period is not None:
            told = own
        yield own if head.is_dated else (*told, *own)


def units_above(grid: Grid, layout: Layout, above: Sequence[str]) -> tuple[TableUnit, ...]:
    """The units that a line of its own names for the whole table; ``Nghìn tấn; Triệu USD``."""
    lines = [*above, *layout.titles]
    for number in layout.units:
        lines += {c.text for c in grid.row(number)}
    for line in reversed(lines):
        found = named_units(line)
        if found:
            return found
    return ()


def _head(grid: Grid, layout: Layout, column: int) -> str:
    """The words over a column, top down; what stands over several columns ends before them."""
    head, was_wide = "", False
    for cell in _cells_over(grid, layout, column):
        is_wide = _is_wide(grid, layout, cell.row, cell.column)
        goes_on = not head or not was_wide or is_wide or _OPEN.fullmatch(fold(head)) is not None
        words = cell.text.rstrip(" :")
        words = f"({words})" if _is_unit(words) else words
        head += ("" if not head else " " if goes_on else " ; ") + words
        was_wide = is_wide
    return head


def _cells_over(grid: Grid, layout: Layout, column: int) -> Iterator[GridCell]:
    """The cells of heads over a column, top down; a merged one once."""
    before: Span | None = None
    for row in layout.heads:
        place = _owner(grid, layout, row, column)
        if place is not None and grid.cells[row, place].span != before:
            cell = grid.cells[row, place]
            before = cell.span
            yield cell


def _is_unit(words: str) -> bool:
    """``Tỷ đồng`` alone; "năm" and "5 tháng" are periods in a head."""
    unit = named_unit(words)
    return unit is not None and not TIMES.intersection(unit.units)


def _owner(grid: Grid, layout: Layout, row: int, column: int) -> int | None:
    """The column whose head stands over this one: its own, or one to the left that reaches it."""
    if (row, column) in grid.cells:
        return column
    has_own = any((r, column) in grid.cells for r in layout.heads if r < row)
    if has_own:
        return None
    left = [c for c in layout.values if c < column and (row, c) in grid.cells]
    gap = [c for c in range(left[-1] + 1, column) if c not in layout.values] if left else []
    return left[-1] if left and not gap else None


def _is_wide(grid: Grid, layout: Layout, row: int, column: int) -> bool:
    owners = [_owner(grid, layout, row, c) for c in layout.values if c > column]
    spans = [grid.cells.get((row, c)) for c in layout.values if c != column]
    own = grid.cells[row, column].span
    return column in owners or any(c is not None and c.span == own for c in spans)
