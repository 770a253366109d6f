"""The whole that closes a list: ``ngô 5 ha, bằng 96%; lạc 2 ha, bằng 97% diện tích gieo trồng``.

What does not belong here: bases of comparison that close one (``comparisons``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.sentence.context import Mention

_OF_A_WHOLE = frozenset({"equal", "reach"})


def share_whole(mentions: Sequence[Mention]) -> None:
    """Make shares of the rates before one whose whole stands behind it."""
    whole: Mention | None = None
    for mention in reversed(mentions):
        if mention.is_of_whole:
            whole = mention
        elif whole is not None and not _goes_with(mention, whole):
            whole = None
        elif whole is not None and "percent" in mention.number.units:
            mention.verb = "share"


def _goes_with(mention: Mention, whole: Mention) -> bool:
    """Whether a figure is an amount, or a rate that names no base, of the same indicator."""
    is_same = mention.context.indicator == whole.context.indicator
    is_rate = "percent" in mention.number.units
    return is_same and mention.comparison is None and (not is_rate or mention.verb in _OF_A_WHOLE)
