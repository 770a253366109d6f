"""Reads the tables of a document: figures, fates of cells, and reasons for what stays unread.

What does not belong here: the parts it is put together from (``layout``, ``columns``, ``rows``,
``cells``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial

from ingestion import vocabulary
from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction.outcome.fates import Fate
from ingestion.extraction.tables.cell_marks import depth_of, is_note, is_same_unit
from ingestion.extraction.tables.cells import (
    Circumstances,
    measured,
    period_of,
    status_of,
)
from ingestion.extraction.tables.columns import Column, columns_of, units_above
from ingestion.extraction.tables.facets import Facets, printed_unit, read_facets
from ingestion.extraction.tables.grid import CellNumber, Grid, GridCell, grid_of
from ingestion.extraction.tables.introductions import Line, filled, introductions, lines_of, nearest
from ingestion.extraction.tables.layout import Layout, is_nil, label_of, layouts
from ingestion.extraction.tables.meanings import names_index
from ingestion.extraction.tables.names import DASHES, are_places
from ingestion.extraction.tables.places import are_below, without_places
from ingestion.extraction.tables.rates import rate_named
from ingestion.extraction.tables.ratios import with_ratios
from ingestion.extraction.tables.readings import TableReadings
from ingestion.extraction.tables.row import Row, Subject
from ingestion.extraction.tables.rows import Rows
from ingestion.extraction.tables.table import Table, TableFigure, planned, stood, told_by
from ingestion.extraction.tables.units import TableUnit
from ingestion.extraction.tables.whose import whose
from ingestion.extraction.words.lexer import Lexer
from ingestion.language.periods import Period


def read_tables(document: Document, report: Period, lexer: Lexer) -> TableReadings:
    """Read every table of a document.

    Args:
        document: as read.
        report: its month.
        lexer: of the document.
    """
    readings = TableReadings()
    read = cache(partial(read_facets, lexer=lexer, report=report))  # tables repeat their labels
    before: list[Block] = []
    for block in document.blocks:
        if block.kind is BlockKind.TABLE:
            grid = grid_of(document, block, lexer.mark)
            lines = lines_of(document, introductions(document, before), lexer)
            reader = _TableReader(grid, read, report, readings, lines)
            readings.reasons.append((block, reader.read()))
            before = []
        else:
            before.append(block)
    return readings


class _TableReader:
    """Reads one block: one table, or several one below the other."""

    def __init__(
        self,
        grid: Grid,
        read: Callable[[str], Facets],
        report: Period,
        readings: TableReadings,
        above: list[Line],
    ) -> None:
        self._above = above
        self._grid = grid
        self._facets = read
        self._report = report
        self._readings = readings
        self._title = Facets()
        self._reasons: Counter[str] = Counter()

    def read(self) -> Counter[str]:
        """Read the block and return why numbers stayed unread."""
        done: set[tuple[int, int]] = set()
        for layout in layouts(self._grid):
            done |= self._table(layout)
        self._rest(done)
        return self._reasons

    def _table(self, layout: Layout) -> set[tuple[int, int]]:
        self._title = self._title_of(layout)
        is_of_index = names_index(self._title)
        heads = columns_of(self._grid, layout, self._facets, is_of_index=is_of_index)
        told, ratios = with_ratios(self._grid, layout.body, heads, self._title, self._report)
        columns = [replace(column, dated_by=self._dating(column)) for column in told]
        labels = [label_of(self._grid, layout, row) for row in layout.body]
        above = [line.words for line in self._above]
        lines, is_by_place = [*above, *layout.titles], are_places(labels, self._report)
        is_below = are_below(self._grid, layout, lines)
        owner = whose(lines, self._facets)
        rows = Rows(self._title, is_by_place=is_by_place, is_below=is_below, owner=owner)
        units = units_above(self._grid, layout, above)
        table = Table(layout, columns, rows, units, told_by(columns), ratios)
        self._mark_words(layout)
        unit: TableUnit | None = None
        for number in layout.body:
            row, unit = self._row(table, number, unit)
            if row is not None:
                self._figures(table, number, row)
        return {
            (r, c) for r in [*layout.body, *layout.heads, *layout.units] for c in self._grid.columns
        }

    def _title_of(self, layout: Layout) -> Facets:
        """The lines above the heads; where they name nothing, the caption or the heading above."""
        lines = nearest(layout.titles, self._titled)
        if lines.aliases:
            return lines
        before = self._title
        if not before.aliases:
            above = [line.words for line in self._above]
            before = nearest([*above, *filter(None, [self._grid.title])], self._titled)
        return filled(before, lines)

    def _titled(self, text: str) -> Facets:
        return self._facets(without_places(text))

    def _row(
        self, table: Table, number: int, unit: TableUnit | None
    ) -> tuple[Row | None, TableUnit | None]:
        same = table.same_again(self._grid, number)
        label = label_of(self._grid, table.layout, number) or (same.label if same else "")
        if not label or is_note(label):
            return None, unit
        facets = self._facets(label)
        printed = self._grid.cells.get((number, table.layout.unit or -1))
        if printed is not None and not is_same_unit(printed.text):
            unit = printed_unit(printed.text)
        own = unit if table.layout.unit is not None else facets.unit
        table.unit_over = facets.unit or table.unit_over
        ordinal = self._grid.cells.get((number, table.layout.ordinal or 0))
        is_numbered = ordinal is not None and table.layout.ordinal is not None
        if ordinal is not None and is_numbered and ordinal.text in DASHES:
            label, is_numbered = f"{ordinal.text} {label}", False
        depth = depth_of(ordinal.text) if ordinal is not None and is_numbered else 0
        depth = same.depth if same else depth
        rate, of_rate = rate_named(label)
        named = of_rate if rate else table.named(label, facets)
        row_unit = own or table.unit_over
        row = Row(label, facets, named, row_unit, is_numbered, depth, rate, table.money)
        table.last = row
        if not list(self._numbers(table, number)):
            if not is_nil(self._grid, table.layout, number):
                table.head(row)
            return None, unit
        return row, unit

    def _numbers(self, table: Table, row: int) -> Iterator[tuple[Column, GridCell, CellNumber]]:
        for column in table.columns:
            cell = self._grid.cells.get((row, column.number))
            if cell is not None and cell.number is not None:
                yield column, cell, cell.number
                if cell.high is not None:
                    yield column, cell, cell.high

    def _figures(self, table: Table, number: int, row: Row) -> None:
        subject: Subject | None = None
        for column, cell, found in self._numbers(table, number):
            figure = self._figure(table, row, column, cell, found)
            if isinstance(figure, str):
                self._lose(cell, figure)
            elif table.has_rival(figure):
                self._lose(cell, "a row above tells of the same, and says otherwise")
            else:
                subject = figure.subject
                self._readings.figures.append(figure)
        table.rows.after(row, subject)

    def _figure(
        self, table: Table, row: Row, column: Column, cell: GridCell, number: CellNumber
    ) -> TableFigure | str:
        if table.is_at_odds(self._grid, cell):
            return "a percentage that its row's amounts don't give"
        column = column.over(number)
        row = row.below(column.facets)
        unit = table.unit_of(row, column, number) or self._title.unit
        told, is_index = table.dated(row.facets), table.is_index(self._grid, column)
        around = Circumstances(
            told, column.facets, self._title, self._report, unit, is_index, number.value
        )
        period = period_of(around)
        subject = table.rows.subject(row, column.facets, period)
        if subject.reason:
            return subject.reason
        indicator = vocabulary.indicators()[subject.indicator]
        settled = measured(around, indicator, period, subject.rate)
        if isinstance(settled, str):
            return settled
        if table.is_fraction(self._grid, column, settled):
            return "a share of one, not of a hundred"
        if cell.high is not None and settled.measure != "level":
            return "a change between two ends"
        status = status_of(around, period, table.told)
        if status == "plan":
            subject = planned(subject)
        else:
            period = stood(indicator, subject, period, column.facets)
        basis = table.price_basis(row, column, subject, self._title)
        printed = "%" if settled.unit == "percent" else unit.printed if unit else ""
        return TableFigure(
            subject, period, settled, status, number, cell, row.label, column.facets.text,
            printed, basis, self._grid.place, column.dated_by,
        )  # fmt: skip

    def _dating(self, column: Column) -> tuple[Span, ...]:
        """Where the period comes from; where no head names one, it may be from above the table."""
        if column.facets.is_dated or column.facets.told:
            return column.dated_by
        return (*column.dated_by, *(span for line in self._above for span in line.dates))

    def _lose(self, cell: GridCell, reason: str) -> None:
        self._reasons[reason] += 1
        fate = Fate(cell.span.start, cell.span.end, "not_understood", f"table: {reason}")
        self._readings.fates.append(fate)

    def _mark_words(self, layout: Layout) -> None:
        """Digits in heads and labels are periods or parts of names, ordinals are marks."""
        beside = {layout.unit, *layout.labels}
        for (row, column), cell in self._grid.cells.items():
            span = cell.span
            is_ordinal = column == layout.ordinal and row in layout.body
            if is_ordinal or row in layout.units:
                self._readings.fates.append(Fate(span.start, span.end, "mark", "ordinal"))
            elif row in layout.heads:
                self._readings.fates.append(Fate(span.start, span.end, "period", "head"))
            elif column in beside and cell.has_letters:
                self._readings.fates.append(Fate(span.start, span.end, "name", "label"))

    def _rest(self, done: set[tuple[int, int]]) -> None:
        """What stands outside every table that was found: titles, notes, stray numbers."""
        for cell in (c for place, c in self._grid.cells.items() if place not in done):
            if cell.has_letters:
                fate = Fate(cell.span.start, cell.span.end, "name", "title or note")
                self._readings.fates.append(fate)
            elif cell.number is not None:
                self._lose(cell, "outside the columns of a table")
