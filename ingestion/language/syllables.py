"""How Vietnamese words are built: a syllable is an onset, a rhyme and one tone.

One that ends in a stop has a rising or a heavy tone.

What does not belong here: which words there are, and what they mean.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

from ingestion.language.text import nfc
from ingestion.vocabulary.files import read_table

_FOLDER = Path(__file__).parent
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONES_OF_STOPS = "\u0301\u0323"
_STOPS = ("c", "ch", "k", "p", "t")
_LONGEST_ONSET = 3


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
    rows = read_table("syllables.csv", _FOLDER)
    return frozenset(x for row in rows if row["part"] == part for x in row["letters"].split("|"))
