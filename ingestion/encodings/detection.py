"""Which of several readings of the same codes is Vietnamese, and whether a text is at all.

What does not belong here: the readings (``files``, ``pieces``) and the limits, which are data
(``vocabulary/thresholds.csv``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ingestion.encodings.syllables import score
from ingestion.vocabulary.limits import thresholds

_Name = TypeVar("_Name")


def clear_winner(readings: Mapping[_Name, str]) -> _Name | None:
    """Choose the reading that is Vietnamese and leads all others by far.

    Args:
        readings: by name, what the same codes say when read in each way.

    Returns:
        The name of the reading, or ``None`` where none wins clearly.
    """
    if not readings:
        return None
    limits = thresholds()
    scores = {name: score(text) for name, text in readings.items()}
    best = max(scores, key=lambda name: scores[name].share)
    others = max((found.share for name, found in scores.items() if name != best), default=0)
    is_clear = (
        scores[best].words >= limits["min_words_to_tell_encoding"]
        and scores[best].share >= limits["min_syllable_share"]
        and scores[best].share - others >= limits["min_syllable_share_lead"]
    )
    return best if is_clear else None


def is_garbled(text: str) -> bool:
    """Whether a text has many words beyond ASCII, too few of which are Vietnamese."""
    limits, found = thresholds(), score(text)
    is_long = found.words >= limits["min_words_to_tell_encoding"]
    return is_long and found.share < limits["min_syllable_share"]
