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
    named = [m.span(1) for m in _offices().finditer(fold(text[:until])) if m[1]]
    return resolved._replace(item=text[slice(*named[-1])]) if named else resolved


def is_rated_office(resolved: Context, text: str, until: int) -> bool:
    """``Chỉ số cải cách hành chính của Sở đạt 82 điểm, xếp thứ 5/19``: not how the province does.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    indicator = vocabulary.indicators()[resolved.indicator]
    if indicator.group != _GROUP or indicator.is_additive:
        return False
    return _of_offices().search(fold(text[:until])) is not None


@cache
def _offices() -> re.Pattern[str]:
    """Offices, as the group; words that only end like one ("cơ sở") are taken without it."""
    names = rf"{_alternatives('no_department')}|({_alternatives('department')})"
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


@cache
def _of_offices() -> re.Pattern[str]:
    names = f"{_alternatives('department')}|{_alternatives('office')}"
    return re.compile(rf"(?<!\w)của (?:các )?(?:{names})(?!\w)")


def _alternatives(words: str) -> str:
    return "|".join(sorted(map(re.escape, vocabulary.word_list(words)), key=len, reverse=True))
