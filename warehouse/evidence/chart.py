"""The geometry of a series' chart: a line of chosen figures, other statements as points beside it.

What does not belong here: what a point says (``series``), and its SVG (``templates``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from warehouse.evidence import wording

WIDTH, HEIGHT = 760, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 84, 34, 14, 40
_TICKS = 5
_MOST_LABELS = 12
_NICE = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Datum:
    """A statement: ``month`` is the last of its period."""

    month: str
    value: float
    is_chosen: bool
    says: str
    link: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A statement at its place."""

    x: float
    y: float
    datum: Datum


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that is drawn.

    Attributes:
        spots: the chosen ones last, so that they lie above others.
        lines: stretches of the line, which breaks where a month is missing.
        baseline: where zero lies, if it is in sight.
    """

    spots: tuple[Spot, ...]
    lines: tuple[str, ...]
    months: tuple[Tick, ...]
    values: tuple[Tick, ...]
    baseline: float | None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT
    right: int = WIDTH - _RIGHT
    bottom: int = HEIGHT - _BOTTOM


def chart_of(data: Sequence[Datum], step: int, *, is_yearly: bool = False) -> Chart | None:
    """Lay a chart out; one period is no chart.

    Args:
        data: all statements.
        step: how many months lie between two neighbours of the series.
        is_yearly: whether it begins anew each year, and its line with it.
    """
    if len({datum.month for datum in data}) < 2:
        return None
    months = [_count(datum.month) for datum in data]
    first, last = min(months), max(months)
    ticks = _ticks(min(d.value for d in data), max(d.value for d in data))
    low, high = ticks[0], ticks[-1]

    def across(month: float) -> float:
        return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * (month - first) / (last - first), 1)

    def down(value: float) -> float:
        return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * (value - low) / (high - low), 1)

    spots = tuple(Spot(across(_count(d.month)), down(d.value), d) for d in data)
    return Chart(
        spots=tuple(sorted(spots, key=lambda spot: spot.datum.is_chosen)),
        lines=tuple(_lines(spots, step, is_yearly=is_yearly)),
        months=tuple(Tick(across(at), _named(at)) for at in _labelled(first, last, step)),
        values=tuple(Tick(down(tick), wording.number(tick)) for tick in ticks),
        baseline=down(0) if low < 0 < high else None,
    )


def _count(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _named(count: float) -> str:
    return f"{int(count) % 12 + 1}/{int(count) // 12}"


def _labelled(first: int, last: int, step: int) -> range:
    """Months that the axis names, few enough to stand side by side."""
    steps = math.ceil((last - first + 1) / step / _MOST_LABELS)
    return range(first, last + 1, steps * step)


def _ticks(low: float, high: float) -> list[float]:
    """Round values from below the least to above the greatest."""
    reach = (high - low) or abs(high) or 1
    rough = reach / _TICKS
    power = 10 ** math.floor(math.log10(rough))
    size = next(power * nice for nice in _NICE if power * nice >= rough)
    start, end = math.floor(low / size), math.ceil(high / size)
    if start == end:
        end += 1
    return [float(f"{tick * size:.12g}") for tick in range(start, end + 1)]


def _lines(spots: Sequence[Spot], step: int, *, is_yearly: bool) -> Iterator[str]:
    chosen = sorted((s for s in spots if s.datum.is_chosen), key=lambda spot: spot.x)

    def unbroken(at: tuple[int, Spot]) -> tuple[int, str]:
        """Neighbours in time keep the distance between their month and their place in the row."""
        place, spot = at
        year = spot.datum.month[:4] if is_yearly else ""
        return _count(spot.datum.month) - place * step, year

    for _, stretch in groupby(enumerate(chosen), unbroken):
        points = [f"{spot.x},{spot.y}" for _, spot in stretch]
        if len(points) > 1:
            yield " ".join(points)
