"""Words with the figure among them set apart.

What does not belong here: where they stand (``excerpt``, ``tables``).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BLANKS = re.compile(r"\s+")


class Words(NamedTuple):
    """Words on one line; ``figure`` is empty where the figure is not among them."""

    before: str
    figure: str = ""
    after: str = ""


def words_of(text: str, start: int, end: int, figure: tuple[int, int]) -> Words:
    """Cut a stretch of a text before and behind the figure that may stand in it."""
    first, last = figure
    if not start <= first < end:
        return Words(" ".join(text[start:end].split()))
    parts = (text[start:first], text[first:last], text[last:end])
    before, printed, after = map(squeezed, parts)
    return Words(before.lstrip(), printed, after.rstrip())


def squeezed(text: str) -> str:
    """A stretch of text with one space for each stretch of white space."""
    return _BLANKS.sub(" ", text)
