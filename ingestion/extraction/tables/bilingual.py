"""Leaves the English out of tables that say everything twice, as yearbooks do.

``Khai khoáng - Mining and quarrying``: the words behind the first that cannot be Vietnamese. Only
where many cells of a table end so; a lone ``gạch ceramic`` keeps its name.

What does not belong here: what the Vietnamese words mean (``facets``, ``names``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.syllables import is_syllable
from ingestion.language.text import fold

_FEWEST = 3  # cells with a tail in English before a table is in two languages
_SHARE = 5  # and one in so many of those with words
_WORD = re.compile(r"[^\W\d_]+")
_DIVIDERS = " -–—/:;,("
_COUNT = re.compile(r"\s*[-–—/]\s*\d+\s*$")  # "5 tháng / 5 months"
_KEPT = re.compile(r"\s*(?:\(?%\)?|\(\*+\))$")  # a unit, a note's mark: of both languages


def in_vietnamese(texts: Sequence[str]) -> list[str]:
    """The cells of a table without their English; as they are where it is in one language."""
    lettered = [text for text in texts if not text.isascii()]
    tails = {text: at for text in lettered if (at := _tail(text)) is not None}
    telling = sum(_is_english(text[tails[text] :]) for text in lettered if text in tails)
    telling += sum(_repeats(text) for text in texts if text.isascii())
    if telling < _FEWEST or telling * _SHARE < len(lettered):
        return list(texts)
    return [_kept(text, tails.get(text)) for text in texts]


def _kept(text: str, tail: int | None) -> str:
    """A cell without its tail; one that is in English alone says again what stands above it."""
    if tail is not None:
        return _without(text, tail)
    return "" if text.isascii() and _repeats(text) else text


def _repeats(text: str) -> bool:
    """``Consumer price index``, ``Jul.``: a cell in English alone; ``T1``, ``FDI`` are none."""
    is_english = _is_english(text) and not any(map(str.isdigit, text))
    return is_english and all(map(_is_foreign, _WORD.findall(text)))


def _without(text: str, at: int) -> str:
    kept = _KEPT.search(text)
    plain = _COUNT.sub("", text[:at]).rstrip(_DIVIDERS)
    is_told = kept is None or kept.start() < at or kept.group().strip() in plain
    return plain if is_told or kept is None else plain + kept.group()


@lru_cache(maxsize=4096)
def _tail(text: str) -> int | None:
    """Where the words begin that go on without a Vietnamese letter, the first of them foreign."""
    words = list(_WORD.finditer(text))
    own = max((at for at, word in enumerate(words) if not word[0].isascii()), default=len(words))
    behind = words[own + 1 :]
    return next((word.start() for word in behind if _is_foreign(word[0])), None)


def _is_foreign(word: str) -> bool:
    """``May`` with a capital is the month, ``may`` is to sew."""
    is_listed = not _english().isdisjoint({word, fold(word)})
    return word.isascii() and (is_listed or not is_syllable(fold(word)))


def _is_english(text: str) -> bool:
    return any(fold(word) in _english() for word in _WORD.findall(text))


@lru_cache
def _english() -> frozenset[str]:
    return frozenset(vocabulary.word_list("english"))
