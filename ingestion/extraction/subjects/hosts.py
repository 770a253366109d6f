"""Who received visitors: ``Vinpearl Nha Trang đón 320.000 lượt khách`` is not the province.

What does not belong here: places that the vocabulary knows ("khu du lịch", ``places``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import Token
from ingestion.language.text import fold

_GROUP = "tourism"
_NAMED = frozenset({"word", "province"})


def is_of_host(resolved: Context, subject: Sequence[Token], text: str) -> bool:
    """Whether words of their own stand right before the verb of receiving: a place, a company.

    Args:
        resolved: the context with the subject.
        subject: the words before the number.
        text: the sentence.
    """
    if vocabulary.indicators()[resolved.indicator].group != _GROUP:
        return False
    host = _before_verb(subject, text)
    return any(t.kind == "word" for t in host) and text[host[-1].start].isupper()


def _before_verb(said: Sequence[Token], text: str) -> Sequence[Token]:
    """The words right before the verb, the nearest first."""
    verbs = vocabulary.word_list("received")
    at = next((i for i, t in enumerate(said) if fold(text[t.start : t.end]) in verbs), 0)
    return list(takewhile(lambda t: t.kind in _NAMED, reversed(said[:at])))
