"""The box of a figure as its locator tells it: ``page 3, box 72.0,410.5,98.2,421.0``.

What does not belong here: finding the box (``readers/``), drawing it (``evidence``).
"""

from __future__ import annotations

import re

from ingestion.documents import Box

_BOX = re.compile(r", box (-?\d+\.\d),(-?\d+\.\d),(-?\d+\.\d),(-?\d+\.\d)")


def with_box(place: str, box: Box | None) -> str:
    """Complete a place on a page by the box, if it is known."""
    return f"{place}, box {','.join(f'{edge:.1f}' for edge in box)}" if box else place


def box_in(locator: str) -> Box | None:
    """The box that a locator tells."""
    found = _BOX.search(locator)
    return Box(*map(float, found.groups())) if found else None
