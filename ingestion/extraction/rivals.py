"""Refuses a second change of the same figure in one sentence: it is a change of something else.

``GRDP tăng 8,96% so với cùng kỳ (cao hơn mức tăng 6,07% của quý I năm trước)``, ``tăng 5%, chủ yếu
do ngành điện, gấp 2,1 lần``: what the second one is of, the sentence tells in words that were not
understood. A level may be stated twice (received, then settled), and stays.

What does not belong here: figures of two sentences or reports that disagree (the dbt project).
"""

from __future__ import annotations

from decimal import Decimal

from ingestion.extraction.context import Mention
from ingestion.extraction.measures import Measured

_CHANGES = frozenset({"mom", "yoy", "qoq", "dec", "base"})
_RANGE = frozenset({"low", "high"})


class Rivals:
    """The changes that one sentence states."""

    def __init__(self) -> None:
        self._told: dict[tuple[object, ...], Decimal] = {}

    def contradicts(self, mention: Mention, measured: Measured) -> bool:
        """Whether the sentence states another change of the same figure already."""
        if measured.measure.split("_")[0] not in _CHANGES or mention.number.code in _RANGE:
            return False
        now = mention.context
        key = (
            measured.measure, now.province, now.indicator, now.sector, now.item, now.period,
            now.price_basis, now.status, mention.comparison and mention.comparison.base,
        )  # fmt: skip
        value = mention.number.number.value * measured.factor + measured.addend
        return self._told.setdefault(key, value) != value
