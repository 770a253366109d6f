"""Units that stand for another, stricter one: ``luân chuyển 70 triệu lượt khách`` means khách.km.

What does not belong here: which units an indicator takes (``measures``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.words.tokens import NumberToken

TRAFFIC = frozenset({"t.km", "passenger.km"})


def is_loose(code: str, number: NumberToken) -> bool:
    """Whether the unit fits only so: then it does where the words name nothing closer."""
    unit = vocabulary.indicators()[code].level_unit
    return unit in TRAFFIC and unit in number.units[1:]
