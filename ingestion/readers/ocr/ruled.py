"""Finds the rules of a page, level and upright, and the groups of them that frame something.

What does not belong here: the cells between the rules (``grids``), reading them (``cells``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from PIL import Image, ImageChops

from ingestion.readers.ocr.images import inked
from ingestion.readers.ocr.tesseract import Box

LEVEL_PIECE, UPRIGHT_PIECE = 50, 25  # pixels of a rule that are looked at together
_DARK = 0.7  # of a piece
_FEWEST_PIECES = 3
_FEWEST_RULES = 2
_NARROWEST = 400  # pixels
_THICK = 4
_NEAR = 50
# A hairline is grey: it is told by being darker than what is so far off on either side of it.
_BESIDE, _CONTRAST = 6, 25


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules that touch one another.

    Attributes:
        level: from top to bottom.
        upright: from left to right.
    """

    level: tuple[Box, ...]
    upright: tuple[Box, ...]

    @property
    def frames(self) -> bool:
        """Whether they may frame a table or a box; strokes of large letters are narrower."""
        is_enough = min(len(self.level), len(self.upright)) >= _FEWEST_RULES
        return is_enough and self.box.x1 - self.box.x0 >= _NARROWEST

    @property
    def box(self) -> Box:
        """What they frame."""
        return Box.around([*self.level, *self.upright])


def framed(strokes: Strokes) -> list[Rules]:
    """The groups of rules that frame a table or a box; a lone rule, as above footnotes, is none."""
    level = _rules(strokes.level, LEVEL_PIECE)
    upright = [turned(rule) for rule in _rules(strokes.upright, UPRIGHT_PIECE)]
    groups = [_sorted(group, level) for group in _touching([*level, *upright], _NEAR)]
    return [rules for rules in groups if rules.frames]


@dataclass(frozen=True, slots=True)
class Strokes:
    """Where a page is dark as a rule would make it, white on black.

    Attributes:
        level: as level rules would.
        upright: as upright rules would, turned so that they lie level.
    """

    level: Image.Image
    upright: Image.Image

    @classmethod
    def of(cls, page: Image.Image) -> Strokes:
        """Look at a page for both."""
        return cls(_dark(page), _dark(page.transpose(Image.Transpose.TRANSPOSE)))


def _dark(page: Image.Image) -> Image.Image:
    """What is inked, or darker than what is above and below it."""
    beside = ImageChops.darker(
        ImageChops.offset(page, 0, _BESIDE), ImageChops.offset(page, 0, -_BESIDE)
    )
    hairlines = ImageChops.subtract(beside, page).point(
        lambda value: 255 if value > _CONTRAST else 0
    )
    return ImageChops.lighter(hairlines, inked(page))


def _sorted(group: Sequence[Box], level: Sequence[Box]) -> Rules:
    is_level = [any(one is rule for rule in level) for one in group]
    lying = [one for one, flag in zip(group, is_level, strict=True) if flag]
    standing = [one for one, flag in zip(group, is_level, strict=True) if not flag]
    return Rules(
        tuple(sorted(lying, key=lambda rule: rule.top)),
        tuple(sorted(standing, key=lambda rule: rule.x0)),
    )


def turned(rule: Box) -> Box:
    """An upright rule lying, or a lying one upright."""
    return Box(rule.top, rule.x0, rule.bottom, rule.x1)


def _rules(strokes: Image.Image, piece: int) -> list[Box]:
    """The rules; a thick one, or one not quite level, covers several rows."""
    return [Box.around(group) for group in _touching(list(_dark_rows(strokes, piece)), _THICK)]


def _dark_rows(strokes: Image.Image, piece: int) -> Iterator[Box]:
    """Where a row of the picture stays dark over many pieces."""
    pieces = strokes.width // piece
    if not pieces:
        return
    rows = strokes.resize((pieces, strokes.height), Image.Resampling.BOX).tobytes()
    for top in range(strokes.height):
        dark = [value > _DARK * 255 for value in rows[top * pieces : (top + 1) * pieces]]
        for is_dark, group in groupby(enumerate(dark), key=itemgetter(1)):
            run = [at for at, _ in group]
            if is_dark and len(run) >= _FEWEST_PIECES:
                yield Box(run[0] * piece, top, (run[-1] + 1) * piece, top + 1)


def _touching(rules: Sequence[Box], reach: int) -> list[list[Box]]:
    """Group rules that come as near to one another as ``reach``."""
    groups: list[list[Box]] = []
    for rule in rules:
        near = [group for group in groups if any(_is_near(rule, one, reach) for one in group)]
        groups = [group for group in groups if not any(group is one for one in near)]
        groups.append([rule, *(one for group in near for one in group)])
    return groups


def _is_near(one: Box, other: Box, reach: int) -> bool:
    is_beside = one.x0 - reach < other.x1 and other.x0 - reach < one.x1
    return is_beside and one.top - reach < other.bottom and other.top - reach < one.bottom
