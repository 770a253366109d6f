"""Sizes of type on a scanned page: measured line by line, they waver; two are told apart.

What does not belong here: points and printed lines (``pages``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ingestion.readers.ocr.tesseract import Seen

_SMALL = 0.87


def usual_x_height(words: Sequence[Seen]) -> float:
    """Height of small letters in most of the text."""
    heights = [word.x_height for word in words for _ in word.text]
    return median(heights) if heights else 0.0


def is_small(word: Seen, usual: float) -> bool:
    """Whether a word is set smaller than most text, as notes are."""
    return word.x_height < _SMALL * usual


def smoothed(words: Sequence[Seen], usual: float) -> list[Seen]:
    """Give every word one of two sizes: the usual one or that of the small print."""
    small = usual_x_height([word for word in words if is_small(word, usual)])
    return [replace(word, x_height=small if is_small(word, usual) else usual) for word in words]
