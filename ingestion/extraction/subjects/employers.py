"""Who gives jobs that are told of: ``Toàn tỉnh có 30 làng nghề, giải quyết việc làm cho ...``.

What does not belong here: offices (``offices``), enterprises whose own figures are kept
(``companies``).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.language.text import fold

_JOBS = "jobs_created"
_WORK = fold("việc làm")
_STOPS = re.compile(r"[.;:] ")


def is_of_employers(resolved: Context, text: str, until: int) -> bool:
    """Jobs that some villages, projects or zones give are not those that the province created.

    ``Có 30 làng nghề; trong tháng toàn tỉnh giải quyết việc làm cho ...`` tells of the province.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    if resolved.indicator != _JOBS:
        return False
    said = _STOPS.split(fold(text[:until]).rpartition(_WORK)[0])[-1]
    return _employers().search(said) is not None


@cache
def _employers() -> re.Pattern[str]:
    names = vocabulary.any_of("employer")
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)(?!.*, [^,]*(?:toàn tỉnh|trong tháng))")
