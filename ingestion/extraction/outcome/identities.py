"""The arithmetic that the figures of one document must satisfy.

A part is no greater than its whole, a complete set of parts adds up to it, a month is no greater
than a longer period that it lies in, and a level is its percent of the plan; each within the last
printed places of its figures.

What does not belong here: which figures a document states (``contradictions``); which parts make
a whole (``vocabulary/sums.csv``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import chain, product
from typing import NamedTuple

from ingestion import vocabulary


class Key(NamedTuple):
    """What a figure is of; a plan is never of the same as what came of it."""

    province: str
    indicator: str
    sector: str
    item: str
    price_basis: str
    period_start: str
    period_end: str
    measure: str
    unit: str
    is_plan: bool


class Stated(NamedTuple):
    """A figure, and how far its last printed place lets it be from what was meant."""

    value: Decimal
    rounding: Decimal


@dataclass(frozen=True, slots=True)
class Identity:
    """Figures that bear each other out where ``holds`` says so of one of each key."""

    keys: tuple[Key, ...]
    holds: Callable[..., bool]


def identities(stated: Collection[Key]) -> Iterator[Identity]:
    """The identities of a document.

    Args:
        stated: what it states figures of; an identity is yielded where all its figures are.
    """
    levels = [key for key in stated if key.measure == "level" and _is_additive(key)]
    found = chain(_parts(levels), _periods(levels), _sums(levels), _plans(stated))
    return (identity for identity in found if all(key in stated for key in identity.keys))


def _is_additive(key: Key) -> bool:
    return vocabulary.indicators()[key.indicator].is_additive


def _parts(levels: list[Key]) -> Iterator[Identity]:
    """A thing is part of what it is named below, a sector of the sectors above it."""
    for key in levels:
        if key.indicator in _balances():
            continue
        if key.item:
            yield Identity((key, key._replace(item="")), _is_no_greater)
        for above in sorted({"total", *vocabulary.lineage(key.sector)} - {key.sector}):
            yield Identity((key, key._replace(sector=above)), _is_no_greater)


@lru_cache
def _balances() -> frozenset[str]:
    """What is left when something is taken away may be negative, so parts may exceed wholes."""
    sums = vocabulary.sums()
    return frozenset(s.indicator for s in sums if any(part.sign < 0 for part in s.parts))


def _periods(levels: list[Key]) -> Iterator[Identity]:
    """Months add up, so none is greater than a longer period that it lies in."""
    series: dict[Key, list[Key]] = defaultdict(list)
    for key in levels:
        if key.indicator not in _balances():
            series[key._replace(period_start="", period_end="")].append(key)
    for keys in series.values():
        for short, long in product(keys, keys):
            if short != long and _lies_in(short, long):
                yield Identity((short, long), _is_no_greater)


def _lies_in(short: Key, long: Key) -> bool:
    return long.period_start <= short.period_start and short.period_end <= long.period_end


def _is_no_greater(part: Stated, whole: Stated) -> bool:
    return part.value - whole.value <= part.rounding + whole.rounding


def _sums(levels: list[Key]) -> Iterator[Identity]:
    """Complete sets of parts."""
    for key, parts in product(levels, vocabulary.sums()):
        if key.indicator == parts.indicator and parts.sector in {key.sector, "same"}:
            terms = (_term(key, part) for part in parts.parts)
            yield Identity((key, *terms), _adds_up([part.sign for part in parts.parts]))


def _term(key: Key, part: vocabulary.Part) -> Key:
    sector = key.sector if part.sector == "same" else part.sector
    return key._replace(indicator=part.indicator, sector=sector)


def _adds_up(signs: list[int]) -> Callable[..., bool]:
    def holds(whole: Stated, *parts: Stated) -> bool:
        total = sum(sign * part.value for sign, part in zip(signs, parts, strict=True))
        return abs(whole.value - total) <= sum(each.rounding for each in (whole, *parts))

    return holds


def _plans(stated: Iterable[Key]) -> Iterator[Identity]:
    """The plan is the whole year's."""
    for key in stated:
        if key.measure == "plan_pct" and not key.is_plan:
            unit = vocabulary.indicators()[key.indicator].level_unit
            level = key._replace(measure="level", unit=unit)
            year = key.period_end[:4]
            span = {"period_start": f"{year}-01", "period_end": f"{year}-12"}
            yield Identity((key, level, level._replace(is_plan=True, **span)), _is_share)


def _is_share(percent: Stated, level: Stated, plan: Stated) -> bool:
    gap = abs(100 * level.value - percent.value * plan.value)
    slack = percent.rounding * plan.value + percent.value * plan.rounding
    return gap <= slack + 100 * level.rounding
