"""The letters of a PDF page by pdfium, some forty times as fast as by pdfplumber.

The whole text comes in one call; what else must be known is asked of single letters, because
every call costs: where a line begins and ends, its size, and the first and last digit of every
number, for its box and because the last may be a raised mark. A page that holds what this
cannot tell is left to the reference.

What does not belong here: lines (``pdf_pages.py``), tables (``pdf_tables.py``), the rules of a
table (``pdf_rules.py``), the choice of the lane (``pdf_lanes.py``).
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from pypdfium2 import PdfPage, PdfTextPage, raw

from ingestion.documents import Box, PrintedNumber
from ingestion.encodings import font_encoding
from ingestion.language.text import nfc
from ingestion.readers import pdf_tables, pdf_unruled
from ingestion.readers.pdf_pages import (
    ASCENT,
    DESCENT,
    MARK_SIZE,
    NUMBER,
    Page,
    PrintedLine,
    Word,
    read_lines,
)
from ingestion.readers.pdf_rules import NotFastError, ruled_tables

# pdfium joins the two parts of a word that a line's end divides, with this letter for the hyphen.
_HYPHEN = "\ufffe"
_PIECE = re.compile(rf"[^\r\n{_HYPHEN}]*[^\s{_HYPHEN}][^\r\n{_HYPHEN}]*{_HYPHEN}?")
_WORD = re.compile(r"\S+")
_LETTER = re.compile(r"[^\W\d_]")
_MARKED = re.compile(r"\d+(?:[.,/]\d+)*", re.ASCII)  # behind it, and nowhere else in it, a mark
# Where pdfium overlooks a narrow blank: behind a list's mark, before a number or a word.
_SIGN = re.compile(r"[^\w\s](?<!\d[.,/])(?=\w)")
_SEAM_GAP = 0.1  # of the size; letters that belong together stand closer
_LEVEL = 0.1  # of the size; the letters of a line stand no further apart in height
_OVERLAP = 0.3  # of the size; kerning takes less
_UNREADABLE = re.compile("[\ufffd\x00-\x08\x0b\x0e-\x1f\ue000-\uf8ff]")
_LONGEST_FONT_NAME = 128


def read_page(page: PdfPage, number: int) -> Page:
    """Read a page.

    Raises:
        NotFastError: the page holds what only the reference tells.
    """
    _refuse_unusual(page)
    height = page.get_height()
    ruled = [(table, table.bbox) for table in ruled_tables(page, height)]
    text_page = page.get_textpage()
    try:
        letters = _Letters(text_page, height)
        words = list(_words(letters, [(box[1], box[3]) for _, box in ruled]))
    finally:
        text_page.close()
    tables, rest = pdf_tables.take(ruled, words)
    lines = read_lines(rest)
    _refuse_overlapping(lines)
    if pdf_unruled.may_be_there(lines):
        raise NotFastError("it holds numbers in columns that no rules divide")
    return Page(number, height, lines, tables)


def _refuse_unusual(page: PdfPage) -> None:
    left, bottom, _, _ = page.get_mediabox()
    if page.get_rotation() or left or bottom or page.get_mediabox() != page.get_cropbox():
        raise NotFastError("the page is turned or cut")


def _refuse_overlapping(lines: Iterable[PrintedLine]) -> None:
    """Words that reach into each other can be put in order letter by letter only."""
    for line in lines:
        for before, word in pairwise(line.words):
            if word.x0 < before.x1 - _OVERLAP * word.size:
                raise NotFastError("it holds words that overlap")


class _Letters:
    """A page's text, and the geometry of single letters of it.

    Attributes:
        text: the whole text; its offsets are the numbers of the letters.
    """

    def __init__(self, text_page: PdfTextPage, height: float) -> None:
        self._page, self._height = text_page.raw, height
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._into_box, self._into_matrix = ctypes.byref(self._box), ctypes.byref(self._matrix)
        self._name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        self.text = text_page.get_text_range()
        self._fonts: set[bytes] = set()
        self._places: dict[int, tuple[float, float]] = {}
        if len(self.text) != text_page.count_chars():
            raise NotFastError("its letters cannot be counted")
        if _UNREADABLE.search(self.text):
            raise NotFastError("it holds letters without a meaning")

    def left(self, at: int) -> float:
        """Left edge of a letter."""
        raw.FPDFText_GetLooseCharBox(self._page, at, self._into_box)
        edge: float = self._box.left
        return edge

    def right(self, at: int) -> float:
        """Right edge of a letter."""
        raw.FPDFText_GetLooseCharBox(self._page, at, self._into_box)
        edge: float = self._box.right
        return edge

    def placed(self, at: int) -> tuple[float, float]:
        """Size and base line of a letter, the latter counted from the page's top."""
        known = self._places.get(at)
        if known is None:
            known = self._places[at] = self.measure(at)
        return known

    def measure(self, at: int) -> tuple[float, float]:
        """As :meth:`placed`, of a letter that is asked for once."""
        matrix = self._matrix
        raw.FPDFText_GetMatrix(self._page, at, self._into_matrix)
        if matrix.b or matrix.c:
            raise NotFastError("it holds letters that are turned")
        size = raw.FPDFText_GetFontSize(self._page, at) * matrix.d
        return _tenths(size), self._height - matrix.f

    def refuse_legacy_font(self, at: int) -> None:
        """Fonts that show Latin letters as Vietnamese must be known word by word."""
        raw.FPDFText_GetFontInfo(self._page, at, self._name, _LONGEST_FONT_NAME, None)
        name = self._name.value
        if name not in self._fonts:
            self._fonts.add(name)
            if font_encoding(name.decode("utf-8", "replace")):
                raise NotFastError("it holds a font that is not Unicode")


@lru_cache(maxsize=1024)  # rounding takes as long as asking for the size; a page has few sizes
def _tenths(size: float) -> float:
    return round(size, 1)


def _words(letters: _Letters, ruled: Sequence[tuple[float, float]]) -> Iterator[Word]:
    """Lines as pdfium sees them, cut at raised digits; single words between ``ruled`` heights."""
    for piece in _PIECE.finditer(letters.text):
        telling = _first_letter(letters.text, *piece.span())
        letters.refuse_legacy_font(telling)
        size, base = letters.placed(telling)
        is_ruled = any(top < base < bottom + size for top, bottom in ruled)
        if not is_ruled:
            _refuse_slanting(letters, piece.start() + len(piece.group().rstrip()) - 1, size, base)
        parts = _WORD.finditer(letters.text, *piece.span()) if is_ruled else [piece]
        for start, end in [part.span() for part in parts]:
            number = _number(letters, start, end, size) if is_ruled else None
            if number is not None:
                yield number
                continue
            for first, behind in pairwise([start, *_cuts(letters, start, end, size), end]):
                run = _run(letters, first, behind)
                if run is not None:
                    yield run


def _number(letters: _Letters, start: int, end: int, usual: float) -> Word | None:
    """A number without a mark, which most cells hold; none where it is not so plain."""
    found = NUMBER.fullmatch(letters.text, start, end)
    if found is None:
        return None
    size, base = letters.measure(end - 1)
    if size < MARK_SIZE * usual:
        return None
    x0, x1 = letters.left(start), letters.right(end - 1)
    box = Box(x0, base - ASCENT * size, x1, base + DESCENT * size)
    number = PrintedNumber(0, end - start, box)
    return Word(found[0], x0, x1, base - size, base, size, x1 - x0, (number,))


def _refuse_slanting(letters: _Letters, last: int, size: float, base: float) -> None:
    """A line ends as high as it begins, or with a raised mark."""
    own, height = letters.placed(last)
    if own > MARK_SIZE * size and abs(height - base) > _LEVEL * size:
        raise NotFastError("it holds lines that are not level")


def _cuts(letters: _Letters, start: int, end: int, size: float) -> list[int]:
    """Where raised digits begin and end, and where a blank was overlooked."""
    text = letters.text
    found = []
    seams = [sign.end() for sign in _SIGN.finditer(text, start, end)]
    for number in _MARKED.finditer(text, start, end):
        begin, behind = number.span()
        first = behind
        while first > begin and letters.placed(first - 1)[0] < MARK_SIZE * size:
            first -= 1
        found += [first, behind] if first < behind else []
        seams += [begin] if text[begin - 1 : begin].isalpha() else []
        seams += [behind] if text[behind : behind + 1].isalpha() else []
    for at in seams:
        if start < at < end and letters.left(at) - letters.right(at - 1) > _SEAM_GAP * size:
            found.append(at)
    return sorted({*found} - {start, end}) if found else found


def _first_letter(text: str, start: int, end: int) -> int:
    """The letter that tells the size of a line: raised digits may stand before it."""
    found = _LETTER.search(text, start, end)
    return found.start() if found else start


def _run(letters: _Letters, start: int, end: int) -> Word | None:
    """Words of one size; none where nothing but blanks is printed."""
    printed = letters.text[start:end]
    words = printed.split()
    if not words:
        return None
    start += len(printed) - len(printed.lstrip())
    end -= len(printed) - len(printed.rstrip())
    x0, x1 = letters.left(start), letters.right(end - 1)
    lead = (x1 if len(words) == 1 else letters.right(start + len(words[0]) - 1)) - x0
    size, base = letters.placed(start)
    text = nfc(" ".join(words).replace(_HYPHEN, "-"))
    numbers = _numbers(letters, text, start, size, base)
    return Word(text, x0, x1, base - size, base, size, lead, numbers)


def _numbers(
    letters: _Letters, text: str, at: int, size: float, base: float
) -> tuple[PrintedNumber, ...]:
    """The numbers of words that begin at a letter; blanks may differ, digits do not."""
    top, bottom = base - ASCENT * size, base + DESCENT * size
    found = []
    for number in NUMBER.finditer(text):
        start, end = number.span()
        at = letters.text.index(text[start:end], at)
        x0 = letters.left(at)
        at += end - start
        found.append(PrintedNumber(start, end, Box(x0, top, letters.right(at - 1), bottom)))
    return tuple(found)
