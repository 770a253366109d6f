"""Puts right the words that OCR misreads again and again: ``cộng đồn`` is ``cộng dồn``.

The pairs of ``ocr_spellings.csv`` are no Vietnamese as they are read, so nothing printed is
lost. What does not belong here: numbers (``voting``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from ingestion.readers.ocr.tesseract import Seen
from ingestion.vocabulary.files import read_table

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache
def _spellings() -> dict[tuple[str, str], str]:
    rows = read_table("ocr_spellings.csv")
    return {(row["before"], row["read"]): row["meant"] for row in rows}


def respelled(words: Sequence[Seen]) -> list[Seen]:
    """Respell the words of a page, each by the word before it."""
    pairs = pairwise(["", *(word.text for word in words)])
    return [
        replace(word, text=_respelled(before, text))
        for word, (before, text) in zip(words, pairs, strict=True)
    ]


def _respelled(before: str, text: str) -> str:
    found = _LETTERS.search(text)
    if found is None:
        return text
    table, read = _spellings(), found[0]
    meant = table.get((before.lower(), read)) or table.get(("", read), read)
    return text.replace(read, meant, 1)
