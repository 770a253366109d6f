"""Pauses Python's search for circular garbage while a document is read.

Reading makes hundreds of thousands of small objects that die by their reference counts, and no
circles. Python cannot know, and goes through everything that is alive again and again: a quarter
of the time that figures take. What circles there are, it finds between documents.

What does not belong here: what is read.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Do some work without the search; where it was off before, it stays off."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
