"""How much of a text is Vietnamese: words built as syllables, words that the vocabulary has.

Only words with a letter beyond ASCII tell anything: the others read alike in every encoding.

What does not belong here: how a syllable is built (``ingestion.language``), what follows from the
share (``detection``, ``pieces``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.syllables import is_syllable
from ingestion.language.text import fold, nfc

_WORD = re.compile(r"[^\s\d!-/:-@\[-`{-~“”‘’…•]+")


@dataclass(frozen=True, slots=True)
class Score:
    """How many different words of a text are Vietnamese syllables, out of how many."""

    syllables: int
    words: int

    @property
    def share(self) -> Fraction:
        """Share of the words; 0 where there are none."""
        return Fraction(self.syllables, self.words or 1)


def score(text: str) -> Score:
    """Count the words beyond ASCII of a text, and the syllables among them."""
    words = _words(text)
    return Score(sum(map(is_syllable, words)), len(words))


def known_share(text: str) -> Fraction:
    """Share of the words beyond ASCII that stand in names and phrases of the vocabulary."""
    words = _words(text)
    return Fraction(len(words & _known()), len(words) or 1)


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(fold(nfc(text))) if not word.isascii()}


@lru_cache
def _known() -> frozenset[str]:
    names = (
        *(alias.alias for alias in vocabulary.aliases()),
        *(sector.name for sector in vocabulary.sector_names()),
        *(phrase.text for phrase in vocabulary.phrases()),
        *(name for province in vocabulary.provinces() for name in province.names),
        *(unit.surface for unit in vocabulary.units()),
    )
    return frozenset(_words("\n".join(names)))
