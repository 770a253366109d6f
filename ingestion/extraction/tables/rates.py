"""Rows that state rates: growth ("Tốc độ tăng trưởng GRDP"), or a structure ("Cơ cấu kinh tế").

What does not belong here: changes that a column names (``cells``).
"""

from __future__ import annotations

from dataclasses import replace

from ingestion.extraction.tables.names import Named, named_by, part_label
from ingestion.language.text import compile_folded, fold

GROWTH, SHARE = "growth", "share"
_GROWTH = compile_folded(r"(?:tốc độ |tỷ lệ |mức )?(?:tăng trưởng|tăng)\s+(?:của |về )?")
_SHARE = compile_folded(r"(?:cơ cấu|tỷ trọng)\s+(?:các ngành |ngành |trong |của )*")


def rate_named(label: str) -> tuple[str, Named]:
    """Which rate a label names and of what; empty where it is no rate."""
    plain = part_label(label)
    for kind, pattern in ((GROWTH, _GROWTH), (SHARE, _SHARE)):
        opening = pattern.match(fold(plain))
        if opening:
            whole = named_by(plain)
            return kind, _spoken_of(whole if whole.aliases else named_by(plain[opening.end() :]))
    return "", Named()


def _spoken_of(named: Named) -> Named:
    """A structure is a topic; here its rows have figures."""
    freed = (replace(a, after="") if a.after == "topic" else a for a in named.aliases)
    return replace(named, aliases=tuple(freed))
