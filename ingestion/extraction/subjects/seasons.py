"""Seasons of a crop that was named before: ``Cây lúa: ... Chia ra: vụ đông xuân 84 ha``.

What does not belong here: seasons of all crops, and names that hold one (``lúa mùa``).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.language.text import fold

_SEASON_OF_RICE = fold("vụ ")  # "lúa đông xuân", but "ngô vụ đông"


def of_crop(item: str, context: Context, *, is_said: bool) -> str:
    """The crop spoken of with a season that stands alone; any other item by its bare name.

    A season that the words around the figure don't name (``is_said``) was that of a block before:
    ``Vụ đông xuân 90 ha. Cây lâu năm: toàn tỉnh hiện có 437 ha``.
    """
    item = _bare_name(item)
    crop = context.carried_item or (context.item if context.in_breakdown else "")
    if not crop or fold(item) not in _seasons() or fold(crop) in _seasons():
        return item
    bare = _without_season(crop)
    if not bare or fold(bare) in _seasons():
        return item
    if not is_said:
        return crop
    is_rice = fold(bare).endswith(vocabulary.word_list("rice"))
    season = item[len(_SEASON_OF_RICE) :] if is_rice and _has_mark(item) else item
    return f"{bare} {season}"


def season_of(label: str, crop: str) -> str:
    """``Vụ lúa hè thu: diện tích lúa 90 ha``: that season's rice, or an empty string."""
    named = label[len(_SEASON_OF_RICE) :] if _has_mark(label) else label
    bare = _without_season(named)
    return named if bare != named and fold(bare) == fold(crop) else ""


def _bare_name(item: str) -> str:
    """``lúa toàn tỉnh sơ bộ vụ mùa``: the words between a crop and its season are no name."""
    kept, end = "", 0
    for aside in _asides().finditer(fold(item)):
        kept, end = kept + item[end : aside.start()], aside.end()
    return " ".join(f"{kept}{item[end:]}".split())


@cache
def _asides() -> re.Pattern[str]:
    said = sorted(map(re.escape, vocabulary.word_list("beside_crop")), key=len, reverse=True)
    return re.compile(rf"(?<=\w )(?:{'|'.join(said)})(?!\w)")


def _has_mark(item: str) -> bool:
    return fold(item).startswith(_SEASON_OF_RICE)


def _without_season(crop: str) -> str:
    """``lúa hè thu``: rice."""
    folded = fold(crop)
    ends = (s for s in _endings() if folded.endswith(f" {s}"))
    longest = max(ends, key=len, default="")
    return crop[: len(crop) - len(longest)].rstrip() if longest else crop


@lru_cache
def _endings() -> frozenset[str]:
    """Seasons, also without their mark: ``lúa mùa``."""
    return _seasons() | {s.removeprefix(_SEASON_OF_RICE) for s in _seasons()}


@lru_cache
def _seasons() -> frozenset[str]:
    return frozenset(fold(p.text) for p in vocabulary.phrases() if p.category == "season")
