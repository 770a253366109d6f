"""Inspectors who are none of the market's: ``Cảnh sát giao thông xử lý 90 vụ, phạt 2 tỷ đồng``.

What does not belong here: guards of the forest (``items_behind``), one place's inspectors
(``sentence.places``).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.language.text import compile_folded, fold

_GROUP = "market_control"


def is_of_other_inspectors(resolved: Context, text: str) -> bool:
    """Whether a sentence tells of such inspectors, and of the market's by no word.

    So it does in the report of a department that has none of the market's.

    Args:
        resolved: the context with the subject.
        text: the sentence.
    """
    if vocabulary.indicators()[resolved.indicator].group != _GROUP:
        return False
    said = fold(text)
    others, market = _patterns()
    has_none = bool(resolved.office) and market.search(fold(resolved.office)) is None
    return (has_none or others.search(said) is not None) and market.search(said) is None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    others, market = map(vocabulary.any_of, ("other_inspectors", "of_market"))
    return compile_folded(rf"(?<!\w)(?:{others})(?!\w)"), compile_folded(rf"(?<!\w)(?:{market})")
