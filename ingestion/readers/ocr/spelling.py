"""Puts right the words that OCR misreads again and again: ``cộng đồn`` is ``cộng dồn``.

What ``ocr_spellings.csv`` lists is no Vietnamese as it is read, so nothing printed is lost.
What does not belong here: numbers (``voting``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ingestion.readers.ocr.tesseract import Seen
from ingestion.vocabulary.files import read_table

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache
def _spellings() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in read_table("ocr_spellings.csv"):
        found.setdefault(row["read"], []).append(row)
    return found


def respelled(words: Sequence[Seen]) -> list[Seen]:
    """Respell the words of a page, each by the words before and after it."""
    texts = ["", *(word.text for word in words), ""]
    around = zip(texts, texts[1:], texts[2:], strict=False)
    return [
        replace(word, text=_respelled(*three)) for word, three in zip(words, around, strict=True)
    ]


def _respelled(before: str, text: str, after: str) -> str:
    found = _LETTERS.search(text)
    read = found[0] if found else ""
    for row in _spellings().get(read.lower(), ()):
        if row["before"] in ("", before.lower()) and row["after"] in ("", after.lower()):
            return text.replace(read, _as_printed(read, row["meant"]), 1)
    return text


def _as_printed(read: str, meant: str) -> str:
    """In capitals, or with one, as the print is."""
    if read.isupper() and len(read) > 1:
        return meant.upper()
    return meant.capitalize() if read[:1].isupper() else meant
