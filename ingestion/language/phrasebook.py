"""Finds phrases of the vocabulary in folded text, longest first, punctuation inside ignored.

``chế biến, chế tạo`` and ``chế biến chế tạo`` are one phrase: only words count, except that
a semicolon, colon, full stop or bracket must stand in the phrase where it stands in the text.

What does not belong here: the choice between meanings of a phrase.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from ingestion.language.text import Word, fold, words

Payload = TypeVar("Payload", bound=Hashable)
Meaning = TypeVar("Meaning")
BARRIER: Word = ("", 0, 0)
_SEPARATORS = ";:.()"


@dataclass(slots=True)
class _Node(Generic[Meaning]):
    next: dict[str, _Node[Meaning]] = field(default_factory=dict)
    meaning: Meaning | None = None


class Found(NamedTuple, Generic[Meaning]):
    """A phrase found at an offset range, with its meaning."""

    start: int
    end: int
    meaning: Meaning


class Phrasebook(Generic[Meaning]):
    """A compiled set of phrases, each with one meaning put together when it is compiled."""

    def __init__(
        self,
        entries: Iterable[tuple[str, Payload]],
        merged: Callable[[tuple[Payload, ...]], Meaning],
        stop: str = "",
        apart: frozenset[str] = frozenset(),
    ) -> None:
        """Compile phrases.

        Args:
            entries: phrases, each with one of the things that it may mean.
            merged: makes one meaning of everything that a phrase may mean, in order.
            stop: a sign in the text that no phrase reaches over.
            apart: words that no phrase goes on with behind a comma.
        """
        self._stop, self._apart = stop, apart
        self._root: _Node[Meaning] = _Node()
        payloads: dict[tuple[str, ...], dict[Payload, None]] = {}
        for phrase, payload in entries:
            payloads.setdefault(tuple(_keys(fold(phrase))), {})[payload] = None
        for keys, held in payloads.items():
            self._node(keys).meaning = merged(tuple(held))

    def _node(self, keys: tuple[str, ...]) -> _Node[Meaning]:
        node = self._root
        for word in keys:
            node = node.next.setdefault(word, _Node())
        return node

    def claim(self, folded: str, words: list[Word]) -> Iterator[Found[Meaning]]:
        """Yield the longest phrase at each word, left to right, without overlap.

        Args:
            folded: the text.
            words: its words, with ``BARRIER`` where no phrase may reach over. What is found puts
                barriers in the place of its words, so that no other phrasebook finds them.
        """
        begins = self._root.next
        for at in [at for at, (text, _, _) in enumerate(words) if text in begins]:
            found, used = self._longest(folded, words, at)
            if found:
                words[at : at + used] = [BARRIER] * used
                yield found

    def _longest(
        self, folded: str, words: list[Word], at: int
    ) -> tuple[Found[Meaning] | None, int]:
        """The longest phrase that begins with a word, and how many words it has."""
        text, start, end = words[at]
        node = self._root.next.get(text)
        if node is None:  # a phrase that began before has taken it
            return None, 0
        best, used, best_end = node.meaning, 1, end
        for index in range(at + 1, len(words)):
            text, following, next_end = words[index]
            gap = folded[end:following]
            node = node.next.get(text if gap == " " else self._key(gap, text))
            if node is None:
                break
            end = next_end
            if node.meaning is not None:
                best, used, best_end = node.meaning, index - at + 1, end
        return (None if best is None else Found(start, best_end, best)), used

    def _key(self, gap: str, text: str) -> str:
        """What a phrase must go on with behind a gap; empty where it can't."""
        is_over = not text or (self._stop and self._stop in gap)
        is_over = is_over or (text in self._apart and "," in gap)
        return "" if is_over else gap_key(gap) + text


def gap_key(gap: str) -> str:
    """Reduce what stands between two words to what a phrase must share: ``;``, ``:``, ``.``."""
    return "".join(sign for sign in gap if sign in _SEPARATORS)


def _keys(folded: str) -> list[str]:
    found = words(folded)
    gaps = ["", *(folded[a[2] : b[1]] for a, b in pairwise(found))]
    return [gap_key(gap) + word for gap, (word, _, _) in zip(gaps, found, strict=True)]
