"""Sections whose heading names their period: what is told below without one is of it.

What does not belong here: the list right below a heading (``headings``), periods that a block
has named (``dating``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingestion.documents import Block
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NumberToken, PeriodToken, Token
from ingestion.language.periods import Period

_SPANS = frozenset({"to_date", "quarter"})
# Marks of headings, the widest part first; the title of a part, in capitals, has none.
_RANKS = (
    re.compile(r"\A(?:[A-D][.)/]?|Điều \d+[.:])?\Z"),
    re.compile(r"\A[IVX]+[.)/]?\Z"),
    re.compile(r"\A\d{1,2}[.)/]?\Z"),
)
_NARROWEST = len(_RANKS)


class DatedSections:
    """Follows the headings of a document and knows the period that they name for what is below."""

    def __init__(self) -> None:
        self._named: dict[int, Period] = {}

    def below(self, block: Block, tokens: Sequence[Token], start: Context) -> Context:
        """``II. Kết quả 9 tháng``: of those months, up to the next heading of that rank.

        So are aims below ``1. Đến năm 2030``; in a report a year may be that of the plan alone.

        Args:
            block: the heading.
            tokens: of the heading.
            start: what holds where no heading names a period.
        """
        spans = _SPANS | {"year"} if start.status == "plan" else _SPANS
        rank, named = rank_of(block), _only_period(tokens, spans)
        self._named = {wider: period for wider, period in self._named.items() if wider < rank}
        if named is not None:
            self._named[rank] = named
        period = self._named[max(self._named)] if self._named else start.period
        return start if period == start.period else start._replace(period=period)


def rank_of(block: Block) -> int:
    """How narrow the part below a heading is, by its mark."""
    mark = block.marker.strip()
    ranks = (rank for rank, pattern in enumerate(_RANKS) if pattern.match(mark))
    return next(ranks, _NARROWEST)


def _only_period(tokens: Sequence[Token], spans: frozenset[str]) -> Period | None:
    """The one period of these kinds that a heading names which states nothing."""
    named = [t for t in tokens if isinstance(t, PeriodToken)]
    states = any(isinstance(t, NumberToken) or t.kind == "comparison" for t in tokens)
    is_one = len(named) == 1 and named[0].code in spans and not states
    return named[0].period if is_one else None
