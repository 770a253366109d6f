"""What heads the columns of a table without rules: words over the middle of one or of several.

What does not belong here: where the columns stand (``pdf_columns.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingestion.language.text import compile_folded, fold
from ingestion.language.units import unit_after
from ingestion.readers.pdf_columns import Columns, Extent, is_numbering, phrases
from ingestion.readers.pdf_pages import PrintedLine, Word

_MOST_HEADS = 12  # lines
_UNIT_GAP = 1.15  # times the size
_LARGER = 1.1  # than a head is its title
_CAPTION = compile_folded(r"(?:biểu|bảng|phụ lục)(?: số)? ?(?:\d|[ivx]+\b)|\d{1,2}\. ?[^\W\d]")
_COUNT = re.compile(r"\d{1,3}")
_AMOUNT = re.compile(r"-?\d+(?:[.,]\d+)+%?")
_TOLD = re.compile(r".*:\s*\S.*")  # "Đơn vị tính: Triệu đồng" stands above the heads
_HEAD_GAP = 4.0  # times the size; a head stands no farther above what it heads
_WIDE_HEAD_GAP = 9.0
_OFF_CENTRE = 6.0  # points that a head may stand beside the middle of its columns
_LOOSE = 3.0  # points that it may reach beyond them
_MORE_THAN_A_BLANK = 0.32  # of the size
_FAR_OFF = 100.0
Phrase = tuple[int, int, list[Word]]  # first column, -1 before all of them; how many; its words


@dataclass(frozen=True, slots=True)
class Heads:
    """The room of each column, in whose middle its heads stand."""

    rooms: tuple[Extent, ...]

    def under(
        self, words: Sequence[Word], others: Sequence[Sequence[Word]] = ()
    ) -> tuple[int, int] | None:
        """The first column, and how many, that words stand over the middle of.

        A head over four columns also stands over the middle of the inner two: it is of all, but
        for those that ``others`` of its line stand over.
        """
        spans = [
            span
            for span in self._spans()
            if self._holds(span, words) and not any(self._has_within(span, o) for o in others)
        ]
        if not spans:
            return None
        off = {span: self.off(span, words) for span in spans}
        single = [span for span in spans if span[0] == span[1]]
        near = [span for span in spans if off[span] <= _OFF_CENTRE]
        first, last = single[0] if single else max(near, key=_width, default=min(spans, key=_width))
        return first, last - first + 1

    def parted(self, words: Sequence[Word]) -> Iterator[list[Word]]:
        """Words as the phrases that they are where a little more than a blank parts two columns."""
        phrase = [words[0]]
        for before, word in pairwise(words):
            edges = (right for _, right in self.rooms[:-1])
            is_edge = any(before.x1 - _LOOSE <= edge <= word.x0 + _LOOSE for edge in edges)
            if is_edge and word.x0 - before.x1 > _MORE_THAN_A_BLANK * word.size:
                yield phrase
                phrase = []
            phrase.append(word)
        yield phrase

    def misfit(self, words: Sequence[Word]) -> float:
        """How far words stand off the middle of any columns that have room for them."""
        offs = (self.off(span, words) for span in self._spans() if self._holds(span, words))
        return min(offs, default=_FAR_OFF)

    def off(self, span: tuple[int, int], words: Sequence[Word]) -> float:
        """How far words stand off the middle of some columns."""
        middle = (self.rooms[span[0]][0] + self.rooms[span[1]][1]) / 2
        return abs(middle - (words[0].x0 + words[-1].x1) / 2)

    def _spans(self) -> Iterator[tuple[int, int]]:
        count = len(self.rooms)
        return ((a, b) for a in range(count) for b in range(a, count))

    def _has_within(self, span: tuple[int, int], words: Sequence[Word]) -> bool:
        middle = (words[0].x0 + words[-1].x1) / 2
        return self.rooms[span[0]][0] < middle < self.rooms[span[1]][1]

    def _holds(self, span: tuple[int, int], words: Sequence[Word]) -> bool:
        left, right = self.rooms[span[0]][0], self.rooms[span[1]][1]
        return words[0].x0 >= left - _LOOSE and words[-1].x1 <= right + _LOOSE


def _width(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _centred(extents: Sequence[Extent]) -> Heads:
    """Columns whose numbers stand in the middle: they part halfway between the numbers."""
    inner = [(a[1] + b[0]) / 2 for a, b in pairwise(extents)]
    first = extents[0][0] - (inner[0] - extents[0][1])
    last = extents[-1][1] + (extents[-1][0] - inner[-1])
    return Heads(tuple(pairwise([first, *inner, last])))


def _flush_right(extents: Sequence[Extent]) -> Heads:
    """Columns whose numbers stand at the right: each begins where the one before it ends."""
    rights = [right for _, right in extents]
    return Heads(tuple(pairwise([rights[0] - (rights[1] - rights[0]), *rights])))


def head_rows(
    above: Sequence[PrintedLine], columns: Columns, body: Sequence[Word]
) -> list[tuple[PrintedLine, list[Phrase]]]:
    """The lines right above a table that head its columns, each as phrases over some of them.

    None where a column has no head: then nobody knows what its numbers are.
    """
    left = columns.extents[0][0]
    lines = _near(above, min(word.top for word in body), left)
    said = [list(phrases(line.words)) for line in lines]
    over = [words for found in said for words in found if words[-1].x1 >= left]
    ways = (_centred(columns.extents), _flush_right(columns.extents))
    likely = sorted(ways, key=lambda way: sum(way.misfit(words) for words in over))
    told = (_placed_over(lines, said, heads, left) for heads in likely)
    return next((found for found in told if _are_headed(found, columns)), [])


def _placed_over(
    lines: Sequence[PrintedLine],
    said: Sequence[Sequence[list[Word]]],
    heads: Heads,
    left: float,
) -> list[tuple[PrintedLine, list[Phrase]]]:
    """The lines above as heads over the rooms of columns; none where one of them has no place."""
    found: list[tuple[PrintedLine, list[Phrase]]] = []
    for number, (line, together) in enumerate(zip(lines, said, strict=True)):
        words = [phrase for words in together for phrase in heads.parted(words)]
        is_larger = bool(found) and line.size > _LARGER * found[-1][0].size
        if is_larger or (len(together) == 1 and _TOLD.fullmatch(line.text)):
            break
        if found and _is_unit_below_title(line, lines[number + 1 :], said[number + 1 :], heads):
            break
        if _CAPTION.match(fold(line.text)):
            found = _without_subtitle(found, line)
            break
        placed = _placed(words, heads)
        if placed is None and len(together) == 1 and line.x0 < left:
            break  # a title
        if placed is None or _is_row(line, words):
            return []  # what heads the table is not known
        found.append((line, placed))
    while found and not any(first >= 0 for first, _, _ in found[-1][1]):
        found.pop()  # a line over the labels alone is a title
    if len(found) > 1 and _is_unit_line(found[-1][0], found[-2][0], heads):
        found.pop()
    return found[::-1]


def _without_subtitle(
    found: list[tuple[PrintedLine, list[Phrase]]], caption: PrintedLine
) -> list[tuple[PrintedLine, list[Phrase]]]:
    """``Tháng 11 năm 2018`` in the middle below ``Biểu 5. Kết quả ...``: it heads no column."""
    middle = (caption.x0 + caption.x1) / 2
    below = list(found)
    while below and abs((below[-1][0].x0 + below[-1][0].x1) / 2 - middle) < _LOOSE:
        below.pop()
    return below


def _is_unit_line(line: PrintedLine, below: PrintedLine, heads: Heads) -> bool:
    """A line of its own at the right, as units are set above a table."""
    is_alone = len(list(phrases(line.words))) == 1
    is_far = below.top - line.top > _UNIT_GAP * line.size
    at_right = abs(line.x1 - heads.rooms[-1][1]) < _OFF_CENTRE and line.x0 > heads.rooms[0][1]
    return is_alone and is_far and at_right


def _is_unit_below_title(
    line: PrintedLine,
    above: Sequence[PrintedLine],
    said: Sequence[Sequence[list[Word]]],
    heads: Heads,
) -> bool:
    """``Triệu đồng`` over the last column, and above it one line over most: a title and its unit.

    What stands this near to a head of several lines is as far from it as they are from each other.
    """
    unit = unit_after(fold(line.text), 0)
    is_unit = unit is not None and unit.end == len(line.text)
    if not (is_unit and above and line.x0 > heads.rooms[-2][0] and len(said[0]) == 1):
        return False
    return above[0].x1 - above[0].x0 > (heads.rooms[-1][1] - heads.rooms[0][0]) / 2


def _is_row(line: PrintedLine, said: Sequence[list[Word]]) -> bool:
    """Whether a line holds amounts, which no head does; ``2024`` and ``1 2 3`` are none."""
    alone = [words[0].text for words in said if len(words) == 1]
    counts = [text for text in alone if _COUNT.fullmatch(text)]
    return not is_numbering(line) and (len(counts) > 1 or any(map(_AMOUNT.fullmatch, alone)))


def _near(above: Sequence[PrintedLine], below: float, left: float) -> list[PrintedLine]:
    """The lines above a table, the nearest first, as far as they stand close to each other.

    A head over several columns may stand farther above what the heads of one of them leave free.
    """
    found: list[PrintedLine] = []
    for line in list(reversed(above))[:_MOST_HEADS]:
        gap = _HEAD_GAP if line.x0 < left - line.size else _WIDE_HEAD_GAP
        if below - line.top > gap * line.size:
            break
        found.append(line)
        below = line.top
    return found


def _placed(said: Sequence[list[Word]], heads: Heads) -> list[Phrase] | None:
    """The phrases of a line as heads; none where one runs from the labels on over the numbers."""
    found: list[Phrase] = []
    for words in said:
        span = heads.under(words, [other for other in said if other is not words])
        if span is None and words[-1].x1 >= heads.rooms[0][0] + _LOOSE:
            return None
        found.append((*span, words) if span else (-1, 1, words))
    taken = [at for first, n, _ in found if first >= 0 for at in range(first, first + n)]
    return found if len({*taken}) == len(taken) else None


def _are_headed(found: Sequence[tuple[PrintedLine, list[Phrase]]], columns: Columns) -> bool:
    headed = {at for _, said in found for first, n, _ in said for at in range(first, first + n)}
    return headed >= {*range(len(columns.extents))}
