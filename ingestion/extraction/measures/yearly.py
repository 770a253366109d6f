"""Growth a year over several years: ``bình quân 5 năm tăng 9,5%/năm, trong đó dịch vụ tăng 6%``.

What does not belong here: which years they are (``circumstances``, ``from_years``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.sentence.context import DIRECTIONS, Mention

_A_YEAR = 12  # months
_GROWN = frozenset({*DIRECTIONS, "reach"})


def share_paces(mentions: Sequence[Mention]) -> None:
    """``trong đó công nghiệp tăng 16%``: parts of what grew so much a year grew so, too."""
    pace: Mention | None = None
    for mention in mentions:
        if _is_pace(mention):
            pace = mention
        elif pace is not None and _is_part_of(mention, pace):
            mention.is_average = True


def _is_pace(mention: Mention) -> bool:
    is_said = mention.is_average or "year" in mention.number.units
    return is_said and "percent" in mention.number.units and mention.context.period.months > _A_YEAR


def _is_part_of(mention: Mention, whole: Mention) -> bool:
    """Of the same years, and held against nothing else."""
    now, then = mention.context, whole.context
    is_same = (now.indicator, now.period) == (then.indicator, then.period)
    is_growth = mention.verb in _GROWN and mention.comparison is None
    is_rate = "percent" in mention.number.units
    return is_same and is_growth and is_rate and now.subject != then.subject
