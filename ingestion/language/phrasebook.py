"""Finds phrases of the vocabulary in folded text, longest first, punctuation inside ignored.

``chế biến, chế tạo`` and ``chế biến chế tạo`` are one phrase: only words count, except that
a semicolon, colon, full stop or bracket must stand in the phrase where it stands in the text.

What does not belong here: the choice between meanings of a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from ingestion.language.text import fold, words

Payload = TypeVar("Payload", bound=Hashable)
_BARRIERS = ";:.()"


@dataclass
class _Node(Generic[Payload]):
    next: dict[str, _Node[Payload]] = field(default_factory=dict)
    payloads: list[Payload] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found(Generic[Payload]):
    """A phrase found at an offset range, with everything that it may mean."""

    start: int
    end: int
    payloads: tuple[Payload, ...]


class Phrasebook(Generic[Payload]):
    """A compiled set of phrases."""

    def __init__(self, entries: Iterable[tuple[str, Payload]]) -> None:
        self._root: _Node[Payload] = _Node()
        for phrase, payload in entries:
            self._add(phrase, payload)

    def _add(self, phrase: str, payload: Payload) -> None:
        node = self._root
        for word in _keys(fold(phrase)):
            node = node.next.setdefault(word, _Node())
        if node is not self._root and payload not in node.payloads:
            node.payloads.append(payload)

    def find(self, folded: str, words: list[re.Match[str]]) -> Iterator[Found[Payload]]:
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
    ) -> tuple[Found[Payload] | None, int]:
        node = self._root.next[texts[at]]
        best, used = (node, 1) if node.payloads else (None, 0)
        for index in range(at + 1, len(words)):
            gap = folded[words[index - 1].end() : words[index].start()]
            step = node.next.get(texts[index] if gap == " " else gap_key(gap) + texts[index])
            if step is None:
                break
            node = step
            if node.payloads:
                best, used = node, index - at + 1
        if best is None:
            return None, 0
        start, end = words[at].start(), words[at + used - 1].end()
        return Found(start, end, tuple(best.payloads)), used


def gap_key(gap: str) -> str:
    """Reduce what stands between two words to what a phrase must share: ``;``, ``:``, ``.``."""
    return "".join(sign for sign in gap if sign in _BARRIERS)


def _keys(folded: str) -> list[str]:
    found = words(folded)
    gaps = ["", *(folded[a.end() : b.start()] for a, b in pairwise(found))]
    return [gap_key(gap) + word.group() for gap, word in zip(gaps, found, strict=True)]
