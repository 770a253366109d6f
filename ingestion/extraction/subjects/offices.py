"""Offices whose own figures are told: ``Sở Công Thương tiếp 4 lượt công dân``.

What does not belong here: enterprises (``companies``).
"""

from __future__ import annotations

import re
from functools import cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.language.text import fold

_GROUP = "governance"


def of_office(resolved: Context, text: str, until: int) -> Context:
    """What an office did is not the whole province's: it is named as the item.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    indicator = vocabulary.indicators()[resolved.indicator]
    if resolved.item or indicator.group != _GROUP or not indicator.is_additive:
        return resolved
    named = [m.span() for m in _offices().finditer(fold(text[:until]))]
    return resolved._replace(item=text[slice(*named[-1])]) if named else resolved


@cache
def _offices() -> re.Pattern[str]:
    names = sorted(map(re.escape, vocabulary.word_list("department")), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")
