"""What is no traffic accident: ``số vụ cháy, nổ`` behind the toll of the roads.

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


def _causes(subject: Sequence[Token], text: str) -> list[str]:
    """What a word of cause names right behind it."""
    at = next((i for i, t in enumerate(subject) if t.code == "cause"), len(subject))
    named = list(takewhile(lambda t: t.kind in _SAYING, subject[at + 1 :]))
    return [text[named[0].start : named[-1].end]] if named else []


def _tells_of_accident(words: str) -> bool:
    return any(word in words for word in vocabulary.word_list("accident"))
