"""Tolls of the traffic: whose they are, and what is none (``số vụ cháy, nổ``).

What does not belong here: other things that an item cannot be (``item_guards``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import Token
from ingestion.language.text import fold

_SAFETY = "safety"
_SAYING = frozenset({"word", "noise"})


def is_no_accident(resolved: Context, subject: Sequence[Token], text: str) -> bool:
    """``số vụ cháy tăng 3 vụ``, ``số người chết do đuối nước``: not of the traffic.

    Args:
        resolved: the context with the subject.
        subject: the words before the number.
        text: the sentence.
    """
    if vocabulary.indicators()[resolved.indicator].group != _SAFETY:
        return False
    said = [resolved.item, *_causes(subject, text)]
    return any(words and not _tells_of_accident(words) for words in map(fold, said))


def way_of_toll(alias: vocabulary.Alias, context: Context) -> str:
    """``đường bộ xảy ra 10 vụ, làm chết 5 người``: they died on the roads, not on the rails."""
    known = vocabulary.indicators()
    groups = {known[code].group for code in (alias.indicator, context.indicator) if code in known}
    is_toll = groups == {_SAFETY} and bool(alias.after) and context.is_running_on
    return context.item if is_toll and _is_way(context.item) else ""


def on_all_ways(context: Context) -> Context:
    """``đường bộ 8 vụ, đường thủy 2 vụ. Tính chung 4 tháng xảy ra 40 vụ``: on both.

    Where only one way was spoken of, a block may be of it alone.
    """
    if not _is_way(context.item) or context.has_begun or context.fallback is not None:
        return context
    known = vocabulary.indicators()
    lately = {item for code, _, item in context.recent if known[code].group == _SAFETY}
    return context._replace(item="") if len(lately) > 1 else context


def _is_way(item: str) -> bool:
    return fold(item).startswith(vocabulary.word_list("way"))


def _causes(subject: Sequence[Token], text: str) -> list[str]:
    """What a word of cause names right behind it."""
    at = next((i for i, t in enumerate(subject) if t.code == "cause"), len(subject))
    named = list(takewhile(lambda t: t.kind in _SAYING, subject[at + 1 :]))
    return [text[named[0].start : named[-1].end]] if named else []


def _tells_of_accident(words: str) -> bool:
    return any(word in words for word in vocabulary.word_list("accident"))
