"""How a PDF is set: body size, margins, line pitch, running headers and page numbers.

What does not belong here: where paragraphs end in general (``lines.py``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingestion.readers.pdf_pages import PrintedLine

_SMALL = 0.87
_INDENT = 10.0
_AT_MARGIN = 5.0
_WIDER = 1.15
_EDGE = 0.1
_FEWEST_REPEATS = 3
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–—]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–—]?", re.I)


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Measures of the body text, in points."""

    size: float
    left: float
    right: float
    pitch: float

    @classmethod
    def measure(cls, pages: Sequence[Sequence[PrintedLine]]) -> PageLayout:
        """Measure the usual size, margins and distance of lines."""
        lines = [line for page in pages for line in page]
        sizes = Counter[float]()
        for line in lines:
            sizes[line.size] += len(line.text)
        size = max(sizes, key=lambda each: sizes[each], default=0.0)
        body = [line for line in lines if line.size == size]
        left = Counter(round(line.x0) for line in body).most_common(1)
        right = sorted(line.x1 for line in body)
        return cls(
            size,
            float(left[0][0]) if left else 0.0,
            right[int(len(right) * 0.9)] if right else 0.0,
            _usual_pitch(pages, size),
        )

    def is_small(self, line: PrintedLine) -> bool:
        """Whether a line is set smaller than the body, as footnotes are."""
        return line.size < _SMALL * self.size

    def is_paragraph_start(self, line: PrintedLine, above: PrintedLine | None) -> bool:
        """Whether space above a line or its indent sets it apart from the line above.

        At the top of a page nothing stands above, and only an indent tells.
        """
        is_indented = line.x0 > self.left + _INDENT
        if above is None:
            return is_indented
        if line.top - above.top > _WIDER * self.pitch:
            return True
        return is_indented and abs(above.x0 - self.left) < _AT_MARGIN


def _usual_pitch(pages: Iterable[Sequence[PrintedLine]], size: float) -> float:
    """Distance of lines inside paragraphs: short of the median, where short items abound."""
    pitches = sorted(
        below.top - above.top
        for page in pages
        for above, below in pairwise(page)
        if above.size == size == below.size and below.top > above.top
    )
    return pitches[int(len(pitches) * 0.3)] if pitches else float("inf")


def is_page_number(line: PrintedLine, height: float) -> bool:
    """Whether a line is a lone number at the page's edge."""
    at_edge = line.bottom < _EDGE * height or line.top > (1 - _EDGE) * height
    return at_edge and _PAGE_NUMBER.fullmatch(line.text) is not None


def edges(lines: Sequence[PrintedLine], height: float) -> list[PrintedLine]:
    """A page's first and last lines besides its number, where running lines stand."""
    rest = [line for line in lines if not is_page_number(line, height)]
    return [rest[0], rest[-1]] if len(rest) > 1 else []


def running_lines(edges_of_pages: Sequence[Sequence[PrintedLine]]) -> set[str]:
    """Texts that stand first or last on most pages."""
    counts = Counter(text for page in edges_of_pages for text in {line.text for line in page})
    least = max(_FEWEST_REPEATS, len(edges_of_pages) / 2)
    return {text for text, count in counts.items() if count >= least}
