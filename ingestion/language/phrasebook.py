"""Finds phrases of the vocabulary in folded text, longest first, punctuation inside ignored.

``chế biến, chế tạo`` and ``chế biến chế tạo`` are one phrase: only words count, except that
a semicolon, colon, full stop or bracket must stand in the phrase where it stands in the text.

What does not belong here: the choice between meanings of a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from ingestion.language.text import fold, words

Payload = TypeVar("Payload", bound=Hashable)
Meaning = TypeVar("Meaning")
_BARRIERS = ";:.()"


@dataclass
class _Node(Generic[Meaning]):
    next: dict[str, _Node[Meaning]] = field(default_factory=dict)
    meaning: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
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
    ) -> None:
        """Compile phrases.

        Args:
            entries: phrases, each with one of the things that it may mean.
            merged: makes one meaning of everything that a phrase may mean, in order.
        """
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

    def find(self, folded: str, words: list[re.Match[str]]) -> Iterator[Found[Meaning]]:
        """Yield the longest phrase at each word, left to right, without overlap."""
        texts = [word.group() for word in words]
        at = 0
        while at < len(words):
            if texts[at] not in self._root.next:
                at += 1
                continue
            found, used = self._longest(folded, words, texts, at)
            if found:
                yield found
            at += used or 1

    def _longest(
        self, folded: str, words: list[re.Match[str]], texts: list[str], at: int
    ) -> tuple[Found[Meaning] | None, int]:
        node = self._root.next[texts[at]]
        best, used = node.meaning, int(node.meaning is not None)
        for index in range(at + 1, len(words)):
            gap = folded[words[index - 1].end() : words[index].start()]
            step = node.next.get(texts[index] if gap == " " else gap_key(gap) + texts[index])
            if step is None:
                break
            node = step
            if node.meaning is not None:
                best, used = node.meaning, index - at + 1
        if best is None:
            return None, 0
        start, end = words[at].start(), words[at + used - 1].end()
        return Found(start, end, best), used


def gap_key(gap: str) -> str:
    """Reduce what stands between two words to what a phrase must share: ``;``, ``:``, ``.``."""
    return "".join(sign for sign in gap if sign in _BARRIERS)


def _keys(folded: str) -> list[str]:
    found = words(folded)
    gaps = ["", *(folded[a.end() : b.start()] for a, b in pairwise(found))]
    return [gap_key(gap) + word.group() for gap, word in zip(gaps, found, strict=True)]
