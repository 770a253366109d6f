"""Finds ruled tables on a page: where level and upright rules make a grid.

What does not belong here: reading the cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from PIL import Image

from ingestion.readers.ocr.images import inked
from ingestion.readers.ocr.tesseract import Box

_PIECE = 50  # pixels of a rule that are looked at together
_DARK = 0.7
_FEWEST_PIECES = 3
_FEWEST_RULES = 2
_THICK = 4
_NEAR = 50


def grids(page: Image.Image) -> list[Box]:
    """The places of ruled tables; a lone rule, as above footnotes, is none."""
    ink = inked(page)
    level = _rules(ink)
    upright = [
        Box(rule.top, rule.x0, rule.bottom, rule.x1)
        for rule in _rules(ink.transpose(Image.Transpose.TRANSPOSE))
    ]
    groups = _touching([*level, *upright], _NEAR)
    return [
        Box.around(group)
        for group in groups
        if min(_count(group, level), _count(group, upright)) >= _FEWEST_RULES
    ]


def _count(group: Sequence[Box], rules: Sequence[Box]) -> int:
    return sum(any(one is rule for rule in rules) for one in group)


def _rules(ink: Image.Image) -> list[Box]:
    """The level rules; a thick one, or one not quite level, covers several rows."""
    return [Box.around(group) for group in _touching(list(_dark_rows(ink)), _THICK)]


def _dark_rows(ink: Image.Image) -> Iterator[Box]:
    """Where a row of the picture stays dark over many pieces."""
    pieces = ink.width // _PIECE
    if not pieces:
        return
    rows = ink.resize((pieces, ink.height), Image.Resampling.BOX).tobytes()
    for top in range(ink.height):
        dark = [value > _DARK * 255 for value in rows[top * pieces : (top + 1) * pieces]]
        for is_dark, group in groupby(enumerate(dark), key=itemgetter(1)):
            run = [at for at, _ in group]
            if is_dark and len(run) >= _FEWEST_PIECES:
                yield Box(run[0] * _PIECE, top, (run[-1] + 1) * _PIECE, top + 1)


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
