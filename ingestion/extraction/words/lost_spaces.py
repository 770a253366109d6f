"""Parts words that were printed without the space between them: ``sản xuấtvà phân phối điện``.

Only what is no syllable is parted, into two words that the vocabulary has, and only where there is
one way to do so.

What does not belong here: lost spaces around numbers (``quantities``) and before the two commonest
verbs (``ingestion.language.text``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ingestion import vocabulary
from ingestion.language.syllables import is_syllable
from ingestion.language.text import Word, fold, words

_SHORTEST = 2  # letters of a part


def parted(printed: Sequence[Word]) -> list[Word]:
    """The words, those that are two in one as two."""
    if not any(_cut(text) for text, _, _ in printed):
        return list(printed)
    return [each for word in printed for each in _parts_of(word)]


def _parts_of(word: Word) -> Iterator[Word]:
    text, start, end = word
    cut = _cut(text)
    if not cut:
        yield word
        return
    yield text[:cut], start, start + cut
    yield text[cut:], start + cut, end


@lru_cache(maxsize=16384)
def _cut(text: str) -> int:
    """Where a second word begins; 0 for a single word and where that isn't certain."""
    if text.isascii() or text in _known() or is_syllable(text):
        return 0
    cuts = [
        at
        for at in range(_SHORTEST, len(text) - _SHORTEST + 1)
        if {text[:at], text[at:]} <= _known()
    ]
    return cuts[0] if len(cuts) == 1 else 0


@lru_cache
def _known() -> frozenset[str]:
    """The words of the names and phrases of the vocabulary."""
    names = (
        *(alias.alias for alias in vocabulary.aliases()),
        *(sector.name for sector in vocabulary.sector_names()),
        *(phrase.text for phrase in vocabulary.phrases()),
    )
    return frozenset(text for text, _, _ in words(fold("\n".join(names))))
