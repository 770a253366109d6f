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
_PUBLIC = "public_investment_"


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
    before = fold(text[:until])
    named = [m.span(1) for m in _offices().finditer(before) if m[1]]
    if named:
        return resolved._replace(item=text[slice(*named[-1])])
    is_own = bool(resolved.office) and not _of_all().search(before)
    return resolved._replace(item=resolved.office) if is_own else resolved


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


def is_offices_capital(resolved: Context, text: str, until: int) -> bool:
    """``Vốn giao cho Sở làm chủ đầu tư 85 tỷ đồng, đã giải ngân 52``: not all of the province's.

    Args:
        resolved: the context with the subject.
        text: the sentence.
        until: where the figure begins.
    """
    if not resolved.indicator.startswith(_PUBLIC):
        return False
    said = fold(text[:until])
    given = [m.end() for m in _given().finditer(said)]
    return bool(given) and not _of_all().search(said, given[-1])


@cache
def _given() -> re.Pattern[str]:
    """Capital of, or given to, an office or a branch; offices to which it was given."""
    names = f"{vocabulary.any_of('department')}|{vocabulary.any_of('office')}"
    capital = rf"(?:{vocabulary.any_of('capital_of')})(?: \d{{4}})?"
    owned = rf"{capital} (?:{vocabulary.any_of('given_to')}) (?:{names}|ngành)(?!\w)"
    return re.compile(
        rf"(?<!\w)(?:{owned}|(?:{names})(?!\w)[^,;.]*? (?:{vocabulary.any_of('is_given')}))"
    )


@cache
def _of_all() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{vocabulary.any_of('of_all')})(?!\w)")


@cache
def _offices() -> re.Pattern[str]:
    """Offices, as the group; words that only end like one ("cơ sở") are taken without it."""
    names = rf"{vocabulary.any_of('no_department')}|({vocabulary.any_of('department')})"
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


@cache
def _of_offices() -> re.Pattern[str]:
    names = f"{vocabulary.any_of('department')}|{vocabulary.any_of('office')}"
    return re.compile(rf"(?<!\w)của (?:các )?(?:{names})(?!\w)")
