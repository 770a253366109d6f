"""Reads the cells of ruled tables, each by itself: across a page, rows of unlike height mix.

What does not belong here: which cells there are (``grids``), the votes on their numbers
(``rereading``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pdfplumber.table import Table
from PIL import Image

from ingestion.readers.ocr import rereading, tesseract
from ingestion.readers.ocr.glyphs import line_of
from ingestion.readers.ocr.grids import Grid, without_rules
from ingestion.readers.ocr.images import POINT, WHITE, inked
from ingestion.readers.ocr.tesseract import Box, Seen

_MARGIN = 20  # pixels of paper around a cell, without which its first letters are lost
_FLAT = 14  # pixels: what is not higher is a dash, dots or dirt
_MOST_LOST = 0.05  # of the cells; none of them above the first number, where the heads are
_OPEN = "its rules do not close to cells"
_UNREAD = "its cells hold print that OCR does not read"


@dataclass(frozen=True, slots=True)
class Tables:
    """The ruled tables of a page as read.

    Attributes:
        picture: the page without rules.
        ruled: those that were read, in points.
        words: of their cells, in pixels of the page.
        doubts: why each of the others was left out.
    """

    picture: Image.Image
    ruled: tuple[Table, ...]
    words: tuple[Seen, ...]
    doubts: tuple[str, ...]


def read_tables(page: Image.Image, grids: Sequence[Grid]) -> Tables:
    """Read the tables of a page whose cells are sure, and hold no print that is lost."""
    clean = without_rules(page, grids)
    ruled, words, doubts = [], [], []
    for grid in grids:
        read = _words(clean, grid.table) if grid.table else None
        if grid.table and read:
            ruled.append(grid.table)
            words += read
        else:
            doubts.append(_UNREAD if grid.table else _OPEN)
    return Tables(clean, tuple(ruled), tuple(words), tuple(doubts))


def _words(page: Image.Image, table: Table) -> list[Seen] | None:
    """The words of a table; nothing where print is lost that says what its figures are."""
    cells = [(cell, ink) for cell in _boxes(table) if (ink := _print_of(page, cell))]
    cuttings = [_cut(page, cell) for cell, _ in cells]
    read = tesseract.read(cuttings, tesseract.WORDS, tesseract.A_BLOCK)
    words: list[Seen] = []
    numbers: list[Seen] = []
    lost: list[Box] = []
    for (cell, ink), seen in zip(cells, read, strict=True):
        if not seen:
            lost.append(ink)
        elif _is_number(seen):
            numbers.append(_number(page, ink, seen))
        else:
            words += _placed(seen, cell)
    first = min((number.box.top for number in numbers), default=page.height)
    if len(lost) > _MOST_LOST * len(cells) or any(box.bottom < first for box in lost):
        return None
    return [*words, *rereading.figures(page, numbers)]


def _boxes(table: Table) -> Iterator[Box]:
    return (Box(*(round(side * POINT) for side in cell)) for cell in table.cells)


def _print_of(page: Image.Image, cell: Box) -> Box | None:
    """Where the print of a cell stands; nothing where there is but a dash or dirt."""
    ink = inked(page.crop((cell.x0, cell.top, cell.x1, cell.bottom))).getbbox()
    if ink is None or ink[3] - ink[1] <= _FLAT:
        return None
    return Box(cell.x0 + ink[0], cell.top + ink[1], cell.x0 + ink[2], cell.top + ink[3])


def _is_number(words: Sequence[Seen]) -> bool:
    """Whether a cell holds a number and nothing else, a digit perhaps misread as a letter."""
    signs = "".join(word.text for word in words)
    edges = [sign for word in words for sign in (word.text[0], word.text[-1])]
    is_one_line = all(abs(word.baseline - words[0].baseline) < word.x_height for word in words)
    return is_one_line and any(map(str.isdigit, signs)) and not any(map(str.isalpha, edges))


def _number(page: Image.Image, printed: Box, words: Sequence[Seen]) -> Seen:
    """The number of a cell as one word, measured by its glyphs."""
    line, height = line_of(page, printed) or (printed.bottom, words[0].x_height)
    text = " ".join(word.text for word in words)
    return Seen(text, printed, min(word.confidence for word in words), line, height)


def _cut(page: Image.Image, cell: Box) -> Image.Image:
    size = (cell.x1 - cell.x0 + 2 * _MARGIN, cell.bottom - cell.top + 2 * _MARGIN)
    cutting = Image.new("L", size, WHITE)
    cutting.paste(page.crop((cell.x0, cell.top, cell.x1, cell.bottom)), (_MARGIN, _MARGIN))
    return cutting


def _placed(words: Sequence[Seen], cell: Box) -> Iterator[Seen]:
    """Words of a cutting where they stand on the page."""
    across, down = cell.x0 - _MARGIN, cell.top - _MARGIN
    for word in words:
        box = word.box
        moved = Box(box.x0 + across, box.top + down, box.x1 + across, box.bottom + down)
        yield replace(word, box=moved, baseline=word.baseline + down)
