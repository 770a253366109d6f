"""Fonts whose glyphs are Vietnamese letters at Latin codes, told by their names.

What does not belong here: where a format names the font of its words (``readers``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion.encodings.letters import FOLDER, Encoding
from ingestion.vocabulary.files import read_table

_SUBSET = re.compile(r"[A-Z]{6}\+")  # a PDF's mark of an embedded part of a font


@lru_cache(maxsize=4096)
def font_encoding(font_name: str) -> Encoding | None:
    """Tell the encoding of a font's letters.

    Args:
        font_name: as the document has it (".VnTimeH", "ABCDEF+VNI-Times,Bold").

    Returns:
        The encoding, or ``None`` for a font of Unicode letters.
    """
    name = font_name.strip()
    subset = _SUBSET.match(name)
    name = name[subset.end() :] if subset else name
    return next((encoding for font, encoding in _fonts() if font.fullmatch(name)), None)


@lru_cache
def _fonts() -> tuple[tuple[re.Pattern[str], Encoding], ...]:
    rows = read_table("fonts.csv", FOLDER)
    return tuple((re.compile(row["pattern"]), Encoding(row["encoding"])) for row in rows)
