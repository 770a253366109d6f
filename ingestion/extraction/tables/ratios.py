"""Columns that print a change and not on what: ``So sánh (%)``, ``Tăng, giảm (%)``, ``+/-``.

Where they are, in row after row, what one column of amounts is of another, or more than it, they
say so themselves: of the plan, of the year or of the month before. Where two pairs would do, or
none, they stay unread.

What does not belong here: heads that name their base (``facets``), or their period
(``undated_heads``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from ingestion.extraction.tables.cells import Circumstances, period_of
from ingestion.extraction.tables.columns import Column
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.grid import CellNumber, Grid
from ingestion.extraction.tables.planning import is_planned
from ingestion.extraction.tables.units import PERCENT
from ingestion.extraction.words.tokens import ComparisonToken
from ingestion.language.periods import Period

_SHARE, _CHANGE, _DIFFERENCE = "share", "change", "difference"
_FEWEST = 2  # rows that must agree
_MOST_ASTRAY = 5  # of so many, one may not: a rate, a misprint
_ROUNDING = Decimal("0.11")
_A_YEAR = 12
_UNTOLD = "of what it is a rate"
_HUNDRED = Decimal(100)
Dating = Callable[[Facets], Period]


@dataclass(frozen=True, slots=True)
class Ratio:
    """What a column is of two others: so much of ``base`` is ``part``, or by so much it is more.

    Attributes:
        kind: ``share`` (104.3), ``change`` (4.3), both in percent, or ``difference``.
    """

    part: int
    base: int
    kind: str

    def holds(self, grid: Grid, row: int, column: int) -> bool | None:
        """Whether a row agrees; ``None`` where it lacks a number."""
        places = (self.part, self.base, column)
        found = [grid.cells[row, c].number for c in places if (row, c) in grid.cells]
        numbers = [number for number in found if number is not None]
        if len(numbers) < len(places) or not numbers[1].value:
            return None
        part, base, told = numbers
        if self.kind == _DIFFERENCE:
            return part.value - base.value == told.value
        share = _HUNDRED * part.value / base.value
        loose = abs(share) * (_looseness(part) + _looseness(base))
        return abs(share - told.value - _HUNDRED * (self.kind == _CHANGE)) <= _ROUNDING + loose


def _looseness(number: CellNumber) -> Decimal:
    """How far a printed number may be from what it was rounded from, as a share of it."""
    exponent = int(number.parsed.value.as_tuple().exponent)
    half = Decimal(1).scaleb(min(exponent, 0)) / 2
    return half / abs(number.value) if number.value else half


def with_ratios(
    grid: Grid, rows: Sequence[int], columns: list[Column], title: Facets, report: Period
) -> tuple[list[Column], dict[int, Ratio]]:
    """Give columns of bare changes the base that their numbers tell.

    Args:
        grid: the table.
        rows: of its body.
        columns: as their heads say.
        title: which dates columns that nothing dates.
        report: the report's month, which does so else.

    Returns:
        the columns, and what those are that were told by their numbers.
    """

    def dating(facets: Facets) -> Period:
        return period_of(Circumstances(Facets(), facets, title, report, None, is_index=False))

    told: list[Column] = []
    found: dict[int, Ratio] = {}
    for column in columns:
        kinds = _kinds(column.facets)
        named = column.facets.aliases  # "Diện tích | So sánh (%)": of areas, not of yields
        amounts = [c for c in columns if c.facets.aliases == named and _is_amount(c.facets)]
        ratio = _ratio(grid, rows, column, amounts, kinds) if kinds else None
        token = _token(ratio, amounts, dating) if ratio else None
        if ratio and token:
            part = _numbered(amounts, ratio.part).facets
            facets = replace(column.facets, comparison=token, told=dating(part), verbs=frozenset())
            facets = replace(facets, unit=PERCENT) if facets.is_bare_rate else facets
            found[column.number] = ratio
            told.append(replace(column, facets=facets))
        elif column.facets.is_bare_rate:
            told.append(replace(column, facets=replace(column.facets, rest=(_UNTOLD,))))
        else:
            told.append(column)
    return told, found


def _kinds(facets: Facets) -> tuple[str, ...]:
    """What a column may be whose head does not say on what its changes are; empty if it does."""
    if facets.comparison or facets.is_dated or facets.rest:
        return ()
    if facets.is_percent or facets.is_bare_rate:
        return (_SHARE, _CHANGE) if facets.verbs <= {"up", "down", "ratio"} else ()
    return (_DIFFERENCE,) if facets.is_change else ()


def _is_amount(facets: Facets) -> bool:
    is_held = facets.comparison is not None and not is_planned(facets)
    return not (facets.is_percent or is_held or facets.rest or _kinds(facets))


def _ratio(
    grid: Grid,
    rows: Sequence[int],
    column: Column,
    amounts: Sequence[Column],
    kinds: Sequence[str],
) -> Ratio | None:
    """The only pair of columns that the changes agree with."""
    agreeing = [r for r in _pairs(amounts, kinds) if _agrees(grid, rows, column.number, r)]
    return agreeing[0] if len(agreeing) == 1 else None


def _pairs(amounts: Sequence[Column], kinds: Sequence[str]) -> Iterator[Ratio]:
    for part, base in permutations([column.number for column in amounts], 2):
        yield from (Ratio(part, base, kind) for kind in kinds)


def _agrees(grid: Grid, rows: Sequence[int], column: int, ratio: Ratio) -> bool:
    said = [held for row in rows if (held := ratio.holds(grid, row, column)) is not None]
    return sum(said) >= max(_FEWEST, len(said) - len(said) // _MOST_ASTRAY)


def _token(ratio: Ratio, amounts: Sequence[Column], dating: Dating) -> ComparisonToken | None:
    part = _numbered(amounts, ratio.part).facets
    base = _numbered(amounts, ratio.base).facets
    code = _code(dating(part), dating(base), is_plan=is_planned(base), is_part=is_planned(part))
    if not code or (code == "plan" and ratio.kind != _SHARE):
        return None
    return ComparisonToken("comparison", 0, 0, code, is_against=True)


def _code(part: Period, base: Period, *, is_plan: bool, is_part: bool) -> str:
    if is_part:
        return ""
    if is_plan:
        is_within = base.start <= part.start and part.end <= base.end
        return "plan" if is_within and base.months >= _A_YEAR else ""
    if base == part.shifted(-_A_YEAR):
        return "yoy"
    is_before = base.end == part.start - 1 and base.months == part.months == 1
    return "mom" if is_before else ""


def _numbered(columns: Sequence[Column], number: int) -> Column:
    return next(column for column in columns if column.number == number)
