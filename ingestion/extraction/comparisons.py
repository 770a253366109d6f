"""Deals comparisons out over the figures of a sentence, once all of it has been read.

What does not belong here: what a comparison makes of a figure (``measures``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from ingestion.extraction.context import Mention
from ingestion.extraction.tokens import ComparisonToken


def deal_out(mentions: list[Mention]) -> Iterator[tuple[Mention, ComparisonToken | None]]:
    """Yield each figure with the comparison that closes its list, after settling twins.

    Figures that only repeat their twin's key with another value are left out: which of them
    answers which base cannot be told.
    """
    bases = _pair_of_bases(mentions)
    unclear: set[int] = set()
    for first, second in pairwise(mentions):
        if not _are_twins(first, second):
            continue
        if bases is None:
            unclear.update((id(first), id(second)))
        else:
            first.comparison, second.comparison = bases
    for mention, closing in _with_closing(mentions):
        _keep_to_month(mention)
        if id(mention) not in unclear:
            yield mention, closing


def _pair_of_bases(mentions: Iterable[Mention]) -> tuple[ComparisonToken, ComparisonToken] | None:
    """The two bases of the first figure that names two: ``... so tháng trước và ... cùng kỳ``."""
    for first, second in pairwise(mentions):
        named = (first.comparison, second.comparison)
        if named[0] is not None and named[1] is not None and named[0].code != named[1].code:
            return named[0], named[1]
    return None


def _are_twins(first: Mention, second: Mention) -> bool:
    """``khai khoáng tăng 0,2% và giảm 3,2%``: two changes of one thing, no base of their own."""
    changes = {"up", "down"}
    bare = first.comparison is None and second.comparison is None
    bare = bare and first.inherited is second.inherited
    relative = "percent" in first.number.units and "percent" in second.number.units
    same = _key(first) == _key(second) and second.lead_start > first.number.start
    return bare and relative and same and {first.verb, second.verb} <= changes


def _key(mention: Mention) -> tuple[object, ...]:
    context = mention.context
    return (context.province, context.indicator, context.sector, context.item, context.period)


def _with_closing(mentions: list[Mention]) -> list[tuple[Mention, ComparisonToken | None]]:
    """Pair each figure with the comparison that closes the list after it."""
    closing: ComparisonToken | None = None
    paired: list[tuple[Mention, ComparisonToken | None]] = []
    for mention in reversed(mentions):
        if mention.comparison is not None and mention.comparison.code != "plan":
            closing = mention.comparison
        paired.append((mention, closing))
    return paired[::-1]


def _keep_to_month(mention: Mention) -> None:
    """A change on last month is about a month: a longer period carried over doesn't hold."""
    base = mention.comparison or mention.inherited
    fallback = mention.context.fallback
    if base is not None and base.code == "mom" and fallback and mention.context.period.months > 1:
        mention.context = replace(mention.context, period=fallback)
