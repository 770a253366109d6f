"""Makes a grid of cells of the rules of a page, and says where it cannot be sure of it.

Between each two crossings a rule is there or it is not; where it is broken, two cells might be
taken for one, so the whole grid is left out. What does not belong here: finding rules (``ruled``),
the words in the cells (``cells``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from statistics import mean

from pdfplumber.table import Table
from PIL import Image

from ingestion.readers.ocr.images import POINT, WHITE, inked
from ingestion.readers.ocr.ruled import LEVEL_PIECE, Rules, Strokes, framed, turned
from ingestion.readers.ocr.tesseract import Box
from ingestion.readers.pdf_grid import Edge, edge, tables_of

_SAME = 12  # pixels between the two strokes of a double rule
_BLUR = 2  # pixels that a rule is wider than its ink
_FEWEST_PIECES = 3
_END = 12  # pixels
_RULE = 0.6  # of a row that belongs to a rule
_THERE, _LETTERS = 0.9, 0.8  # of what is dark between two crossings
_FEWEST = 2  # rows and columns; less is a frame around text
_SPECKS = 60  # pixels of ink that say nothing


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table or box of a page.

    Attributes:
        box: what its rules frame, in pixels.
        rules: where the rules themselves are.
        table: its cells, in points; nothing where they do not close.
    """

    box: Box
    rules: tuple[Box, ...]
    table: Table | None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A line between two that cross it, all lying as if the line were level.

    Attributes:
        share: how much of it is dark.
        end: how much of that end of it is, which is darker.
        rows: of the line, between which a rule runs.
    """

    line: Box
    before: Box
    after: Box
    is_upright: bool
    share: float
    end: float
    rows: tuple[int, int]

    @property
    def is_there(self) -> bool:
        """Whether a rule reaches all along it."""
        return self.share >= _THERE

    @property
    def is_broken(self) -> bool:
        """Whether there is some of a rule; letters are not as dark, and do not touch the ends."""
        return not self.is_there and max(self.share, self.end) > _LETTERS

    @property
    def box(self) -> Box:
        """Where it is on the page."""
        x0, x1 = self.before.top - _BLUR, self.after.bottom + _BLUR
        top, bottom = (self.line.top + row for row in self.rows)
        lying = Box(x0, top - _BLUR, x1, bottom + _BLUR)
        return turned(lying) if self.is_upright else lying

    @property
    def edge(self) -> Edge:
        """From the middle of one crossing to that of the other, in points."""
        y = _middle(self.line)
        ends = (_middle(self.before), y), (_middle(self.after), y)
        return edge(
            *(((down, across) if self.is_upright else (across, down)) for across, down in ends)
        )


def _middle(lying: Box) -> float:
    return round((lying.top + lying.bottom) / 2 / POINT, 2)


def find(page: Image.Image) -> list[Grid]:
    """Find the ruled tables and boxes of an upright page."""
    strokes = Strokes.of(page)
    return [_grid(page, strokes, rules) for rules in framed(strokes)]


def without_rules(page: Image.Image, grids: Sequence[Grid]) -> Image.Image:
    """The page with the rules wiped out, which programs that read stumble over."""
    return _wiped(page, [rule for grid in grids for rule in grid.rules])


def without_grids(page: Image.Image, grids: Sequence[Grid]) -> Image.Image:
    """The page with all wiped out that rules frame."""
    return _wiped(page, [grid.box for grid in grids])


def _wiped(page: Image.Image, boxes: Iterable[Box]) -> Image.Image:
    clean = page.copy()
    for box in boxes:
        clean.paste(WHITE, (box.x0, box.top, box.x1, box.bottom))
    return clean


def _grid(page: Image.Image, strokes: Strokes, rules: Rules) -> Grid:
    upright = _lines([turned(rule) for rule in rules.upright])
    level = _lines([rule for rule in rules.level if _is_ruled(strokes.level, rule, upright)])
    stretches = [
        *_stretches(strokes.level, level, upright, is_upright=False),
        *_stretches(strokes.upright, upright, level, is_upright=True),
    ]
    there = [stretch for stretch in stretches if stretch.is_there]
    wiped = tuple(stretch.box for stretch in there)
    box = Box.around([*level, *map(turned, upright)])
    if any(stretch.is_broken for stretch in stretches):
        return Grid(box, wiped, None)
    return Grid(box, wiped, _table(page, box, wiped, [stretch.edge for stretch in there]))


def _is_ruled(strokes: Image.Image, rule: Box, crossing: Sequence[Box]) -> bool:
    """Whether it reaches from one crossing to the next, or nearly across all of them.

    A row of letters does neither.
    """
    stretches = list(_stretches(strokes, [rule], crossing, is_upright=False))
    nearly = [one.share for one in stretches] or [0.0]
    return any(one.is_there for one in stretches) or mean(nearly) > _LETTERS


def _lines(rules: Sequence[Box]) -> list[Box]:
    """Lying rules at one height, as one; the strokes of a double rule, too."""
    lines: list[list[Box]] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        if lines and rule.top - Box.around(lines[-1]).bottom < _SAME:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    return [Box.around(line) for line in lines]


def _stretches(
    strokes: Image.Image, lines: Sequence[Box], crossing: Sequence[Box], is_upright: bool
) -> Iterator[_Stretch]:
    for line, (before, after) in product(lines, pairwise(crossing)):
        inner = strokes.crop((before.bottom + 1, line.top, after.top - 1, line.bottom))
        pieces = _darkness(inner, max(_FEWEST_PIECES, inner.width // LEVEL_PIECE))
        ends = _darkness(inner, max(_FEWEST_PIECES, inner.width // _END))
        yield _Stretch(
            line, before, after, is_upright, mean(pieces), max(ends[0], ends[-1]), _rows(inner)
        )


def _rows(strip: Image.Image) -> tuple[int, int]:
    """The rows of a strip between which its rule runs."""
    rows = strip.resize((1, strip.height), Image.Resampling.BOX).tobytes()
    dark = [at for at, value in enumerate(rows) if value > _RULE * WHITE] or [0]
    return dark[0], dark[-1] + 1


def _darkness(strip: Image.Image, pieces: int) -> list[float]:
    """How dark the darkest row of each piece of a strip is, up to 1."""
    rows = strip.resize((pieces, strip.height), Image.Resampling.BOX).tobytes()
    return [max(rows[at::pieces]) / WHITE for at in range(pieces)]


def _table(page: Image.Image, box: Box, rules: Sequence[Box], edges: list[Edge]) -> Table | None:
    """The table that the edges make, if all that is printed between them is in its cells."""
    tables = tables_of(edges)
    if len(tables) != 1 or min(len(tables[0].rows), len(tables[0].columns)) < _FEWEST:
        return None
    (table,) = tables
    cells = [Box(*(round(side * POINT) for side in cell)) for cell in table.cells]
    rest = _wiped(page, [*rules, *cells]).crop((box.x0, box.top, box.x1, box.bottom))
    return table if inked(rest).histogram()[WHITE] <= _SPECKS else None
