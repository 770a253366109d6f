"""Where the columns of a table without rules stand.

What does not belong here: which lines are a table (``pdf_unruled.py``), what heads the columns
(``pdf_heads.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingestion.readers.pdf_pages import PrintedLine, Word

_APART = 0.42  # of the size; blanks within words of one cell are narrower
_ANOTHER = 1.2  # of the size; as far apart stand two things
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[A-H])\)?(?:=.*)?")
_VALUE = re.compile(r"[-+−(]?\d[\d.,]*\)?%?|[-–—x…]|\.{3}")
NUMBER_ALONE = re.compile(r"[-+−(]?\d[\d.,]*\)?%?")
Extent = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Labels:
    """The columns of labels: an ordinal, a name, a unit, or only some of them."""

    extents: tuple[Extent, ...]

    def __len__(self) -> int:
        return len(self.extents)

    @property
    def lefts(self) -> tuple[float, ...]:
        """Their left edges."""
        return tuple(left for left, _ in self.extents)

    def place(self, words: Sequence[Word]) -> int:
        """The column that words stand in or nearest to."""
        middle = (words[0].x0 + words[-1].x1) / 2
        return min(range(len(self)), key=lambda at: _beside(self.extents[at], middle))

    def are_clear(self, words: Sequence[Word]) -> bool:
        """Whether no line has two things in one of them, as where an ordinal cannot be told."""
        pairs = [(a, b) for a, b in pairwise(words) if self.place([a]) == self.place([b])]
        return all(b.x0 - a.x1 < _ANOTHER * a.size for a, b in pairs)

    def shared_out(self, words: Sequence[Word]) -> Iterator[tuple[int, list[Word]]]:
        """The words of a row by column, from left to right."""
        found: dict[int, list[Word]] = {}
        for word in words:
            found.setdefault(self.place([word]), []).append(word)
        yield from sorted(found.items())


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of numbers.

    Attributes:
        extents: where the numbers of each begin and end, from left to right.
    """

    extents: tuple[Extent, ...]

    @property
    def lefts(self) -> tuple[float, ...]:
        """Their left edges."""
        return tuple(left for left, _ in self.extents)

    @property
    def rights(self) -> tuple[float, ...]:
        """Their right edges."""
        return tuple(right for _, right in self.extents)

    def in_order(self, values: Sequence[Word]) -> list[tuple[int, Word]]:
        """Values by column: as they come where each column has one, else where they stand."""
        if len(values) == len(self.extents):
            return list(enumerate(values))
        found: dict[int, Word] = {}
        for word in sorted(values, key=lambda word: not word.text[-1].isdecimal()):
            found.setdefault(self.of_value(word), word)
        return sorted(found.items())

    def hold(self, word: Word) -> bool:
        """Whether a number stands in one of them."""
        return any(word.x0 < right and left < word.x1 for left, right in self.extents)

    def of_value(self, word: Word) -> int:
        """The column that a number stands in."""
        middle = (word.x0 + word.x1) / 2
        return min(range(len(self.extents)), key=lambda at: _beside(self.extents[at], middle))


def labels_of(rows: Sequence[Sequence[Word]]) -> Labels:
    """The columns of labels: no word stands between them, and most rows leave more than a blank.

    Args:
        rows: the words of labels, line by line.
    """
    found: list[Extent] = []
    for extent in _merged([(word.x0, word.x1) for row in rows for word in row]):
        if found and not _are_apart(rows, found[-1], extent):
            found[-1] = (found[-1][0], extent[1])
        else:
            found.append(extent)
    return Labels(tuple(found))


def _are_apart(rows: Sequence[Sequence[Word]], one: Extent, other: Extent) -> bool:
    beside = [pair for row in rows for pair in pairwise(row)]
    pairs = [(a, b) for a, b in beside if one[0] <= a.x0 <= one[1] and other[0] <= b.x0 <= other[1]]
    if not pairs:  # they never stand on one line: a label is wrapped, its unit beside the middle
        return other[0] - one[1] > _APART * max(word.size for row in rows for word in row)
    return sum(is_apart(*pair) for pair in pairs) * 5 >= len(pairs) * 4


def columns_of(rows: Sequence[Sequence[Word]]) -> Columns | None:
    """The columns that the numbers of rows stand in; none where they do not line up."""
    merged = _merged([(word.x0, word.x1) for row in rows for word in row])
    columns = Columns(tuple(merged))
    full = [row for row in rows if len({columns.of_value(w) for w in row}) == len(row)]
    is_lined_up = len(full) * 5 >= len(rows) * 4 and len(merged) > 1
    return columns if is_lined_up else None


def phrases(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words that stand close to each other, from left to right."""
    phrase: list[Word] = []
    for word in words:
        if phrase and is_apart(phrase[-1], word):
            yield phrase
            phrase = []
        phrase.append(word)
    if phrase:
        yield phrase


def is_numbering(line: PrintedLine) -> bool:
    """``A B 1 2 3``: it numbers the columns."""
    return all(map(_NUMBERING.fullmatch, line.text.split()))


def is_apart(before: Word, word: Word) -> bool:
    """Whether more than a blank stands between two words."""
    return word.x0 - before.x1 > _APART * word.size


def _merged(extents: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Extents that overlap as one."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(extents):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _beside(extent: tuple[float, float], place: float) -> float:
    """How far a place is from an extent; 0 within it."""
    return max(extent[0] - place, place - extent[1], 0.0)


def values_of(line: PrintedLine) -> list[Word]:
    """The numbers, and marks of none, that a line ends with."""
    found: list[Word] = []
    for word in reversed(line.words):
        if not _VALUE.fullmatch(word.text):
            break
        found.append(word)
    if found and len(found) < len(line.words):  # "bằng 105 %": a number of running text
        before = line.words[-len(found) - 1]
        if not is_apart(before, found[-1]):
            found.pop()
    return found[::-1]


def numbers_of(line: PrintedLine) -> list[Word]:
    """The numbers that a line ends with."""
    return [word for word in values_of(line) if NUMBER_ALONE.fullmatch(word.text)]
