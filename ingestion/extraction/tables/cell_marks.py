"""What cells print in place of words or numbers: nothing there, the same unit, a note.

What does not belong here: ordinals and the rows that number columns (``layout``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion.language.text import compile_folded, fold

_ORDINALS = tuple(
    re.compile(form + r"[.)]?")
    for form in ("[A-HĐ]", "[IVX]+", r"\d{1,2}", r"\d{1,2}(?:\.\d{1,2})+", "[a-zđ]", "[-–+*•]")
)
_NOTE = compile_folded(r"(?:nguồn|ghi chú|chú thích)\s*:.*|\(?\*+\)?\s.*")
_NIL = frozenset({"-", "–", "—", "...", "…", "x", "X"})
_SAME = frozenset({'"', "''", "”", "“", "nt", "-nt-", "//"})


@lru_cache(maxsize=4096)
def is_note(text: str) -> bool:
    """``Nguồn: ...``: it speaks of the table, it is no row of it."""
    return _NOTE.fullmatch(fold(text)) is not None


def is_nil_mark(text: str) -> bool:
    """``-``: there was nothing."""
    return text in _NIL


def is_same_unit(text: str) -> bool:
    """A mark that stands for the unit of the row above."""
    return text in _SAME


def depth_of(ordinal: str) -> int:
    """How deep an ordinal stands: ``A``, ``I``, ``1``, ``1.1``, ``a``, ``-``; 0: it is none."""
    found = (n for n, kind in enumerate(_ORDINALS, start=1) if kind.fullmatch(ordinal.strip()))
    return next(found, 0)
