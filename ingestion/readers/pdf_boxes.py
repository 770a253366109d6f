"""Where a printed number stands on its PDF page, found again by the words around it.

The stored text and the page's own differ in spaces, hyphens and signs, so letters and digits
are compared and nothing else. What does not belong here: reading a page (``pdf.py``), drawing
(``evidence``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

# Letters compared on either side of the number: some words, a table's row or two.
_NEIGHBOURS = 60
# pdfium gives places of a page in whole numbers; asked for so many a point, it keeps fractions.
_PRECISION = 100


class Box(NamedTuple):
    """A part of a page as it is seen, in points from its upper left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


class _Letters(NamedTuple):
    """Letters and digits of a text without their marks, and where in the text each stands."""

    text: str
    places: list[int]


class _Found(NamedTuple):
    """A place of the number, and how many letters around it are those that were looked for."""

    start: int
    end: int
    alike: int


def find_box(path: Path, page: int, text: str, start: int, end: int) -> Box | None:
    """Find the box of a number on its page.

    Args:
        path: the PDF.
        page: the page's number, from 1.
        text: the stored text of the page.
        start: where in ``text`` the printed number begins.
        end: where it ends.

    Returns:
        The box, or ``None`` where the page's own text does not have the number there.
    """
    with pypdfium2.PdfDocument(path) as pdf:
        shown = pdf[page - 1]
        written = shown.get_textpage()
        letters = [chr(raw.FPDFText_GetUnicode(written, at)) for at in range(written.count_chars())]
        stretch = _stretch_of("".join(letters), text, start, end)
        return _box(shown, written, stretch) if stretch else None


def _stretch_of(printed: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the number of the stored text stands in the printed one.

    Of several places the most alike counts; of places that are equally so, the one that comes
    as many places behind the first as in the stored text.
    """
    stored = _places(text, text, start, end)
    found = _places(printed, text, start, end)
    most = max((each.alike for each in found), default=0)
    closest = [each for each in found if each.alike == most]
    turn = sum(each.start < start for each in stored if each.alike >= most)
    return closest[turn][:2] if turn < len(closest) else None


def _places(printed: str, text: str, start: int, end: int) -> list[_Found]:
    """Every place in ``printed`` of the number that stands at ``start`` of ``text``."""
    number, page = _letters(text[start:end]), _letters(printed)
    before = _letters(text[:start]).text[::-1]
    after = _letters(text[end:]).text
    found = []
    at = page.text.find(number.text)
    while at >= 0:
        behind = at + len(number.text)
        first, last = page.places[at], page.places[behind - 1] + 1
        if _edges(printed, first, last) == _edges(text, start, end):
            alike = _alike(page.text[:at][::-1], before) + _alike(page.text[behind:], after)
            found.append(_Found(first, last, alike))
        at = page.text.find(number.text, at + 1)
    return found


def _letters(text: str) -> _Letters:
    pairs = [
        (letter, at)
        for at, printed in enumerate(text)
        for letter in unicodedata.normalize("NFKD", printed)
        if letter.isalnum() or letter in ".,"
    ]
    return _Letters("".join(letter for letter, _ in pairs), [at for _, at in pairs])


def _edges(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether digits stand right before and right behind: part of a number is another number."""
    return text[start - 1 : start].isdigit(), text[end : end + 1].isdigit()


def _alike(one: str, other: str) -> int:
    pairs = zip(one[:_NEIGHBOURS], other[:_NEIGHBOURS], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _box(page: Any, written: Any, stretch: Sequence[int]) -> Box:
    """The box around the letters of a stretch, turned and cut as the page is."""
    size = [round(side * _PRECISION) for side in page.get_size()]
    view = pypdfium2.PdfPosConv(page, (0, 0, *size, 0))
    corners = []
    for at in range(*stretch):
        left, low, right, high = written.get_charbox(at)
        corners += [view.to_bitmap(left, low), view.to_bitmap(right, high)]
    across, down = zip(*corners, strict=True)
    edges = (min(across), min(down), max(across), max(down))
    return Box(*(edge / _PRECISION for edge in edges))
