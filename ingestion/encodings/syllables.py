"""How much of a text is Vietnamese: words built as syllables, words that the vocabulary has.

A syllable is an onset, a rhyme and one tone; one that ends in a stop has a rising or a heavy
tone. Only words with a letter beyond ASCII tell anything: the others read alike in every
encoding. What does not belong here: what follows from it (``detection``, ``pieces``).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from ingestion import vocabulary
from ingestion.encodings.letters import FOLDER
from ingestion.language.text import fold, nfc
from ingestion.vocabulary.files import read_table

_WORD = re.compile(r"[^\s\d!-/:-@\[-`{-~“”‘’…•]+")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONES_OF_STOPS = "\u0301\u0323"
_STOPS = ("c", "ch", "k", "p", "t")
_LONGEST_ONSET = 3


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


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether a folded word is built as a Vietnamese syllable."""
    marks = unicodedata.normalize("NFD", word)
    tones = [mark for mark in marks if mark in _TONES]
    bare = nfc("".join(mark for mark in marks if mark not in _TONES))
    if len(tones) > 1 or (bare.endswith(_STOPS) and not set(tones) & set(_TONES_OF_STOPS)):
        return False
    onsets, rhymes = _parts("onset") | {""}, _parts("rhyme")
    return any(bare[:n] in onsets and bare[n:] in rhymes for n in range(_LONGEST_ONSET + 1))


@lru_cache
def _parts(part: str) -> frozenset[str]:
    rows = read_table("syllables.csv", FOLDER)
    return frozenset(x for row in rows if row["part"] == part for x in row["letters"].split("|"))
