"""The department that issued a report on its own branch: ``SỞ XÂY DỰNG`` in its letterhead.

What such a report tells of citizens received and of files handled is the department's own. A
report on the whole economy tells it of the province, whoever wrote it.

What does not belong here: of what kind the issuer is (``metadata``).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion import vocabulary
from ingestion.language.text import fold
from ingestion.vocabulary.forms import form

_LETTERHEAD, _LETTERHEAD_LINES = 1000, 8  # letters, lines


def department_of(text: str, title: str) -> str:
    """The department's name, or an empty string.

    Args:
        text: the document's.
        title: its title, folded.
    """
    if form("of_whole_economy").search(title):
        return ""
    lines = [fold(" ".join(line.split())) for line in text[:_LETTERHEAD].splitlines()]
    lines = [line for line in lines if line][:_LETTERHEAD_LINES]
    named = (name for name, pattern in _departments() if any(map(pattern.match, lines)))
    return next(named, "")


@cache
def _departments() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each with the line that is no more than its name, and that of its province."""
    return tuple(
        (name, re.compile(rf"{re.escape(fold(name))}(?: (?:tỉnh|thành phố)\b.*)?$"))
        for name in vocabulary.printed_list("department")
    )
