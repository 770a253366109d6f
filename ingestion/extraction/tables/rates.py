"""Rows that state rates: growth ("Tốc độ tăng trưởng GRDP"), or a structure ("Cơ cấu kinh tế").

What does not belong here: changes that a column names (``cells``).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ingestion.extraction.tables.names import Named, named_by, part_label
from ingestion.extraction.tables.row import Row, Subject
from ingestion.language.text import compile_folded, fold

GROWTH, MEAN, SHARE = "growth", "mean growth", "share"
_GROWTH = compile_folded(r"(?:tốc độ |tỷ lệ |mức )?(?:tăng trưởng|tăng)\s+(?:của |về )?")
_MEAN = compile_folded(
    r"\s*\bbình quân(?: (?:hàng|hằng|mỗi|một)? ?năm)?(?: (?:giai đoạn|thời kỳ).*)?$"
)
_CAPTION = compile_folded(r"^(?:bảng|biểu|phụ lục)(?: số)? ?[\divx.]*[.:]? ?")
_SHARE = compile_folded(r"(?:cơ cấu|tỷ trọng)\s+(?:các ngành |ngành |trong |của )*")


@lru_cache(maxsize=4096)
def rate_named(label: str) -> tuple[str, Named]:
    """Which rate a label names and of what; empty where it is no rate."""
    plain = part_label(label)
    folded = fold(plain)
    for kind, pattern in ((GROWTH, _GROWTH), (SHARE, _SHARE)):
        opening = pattern.match(folded)
        if opening:
            mean = _MEAN.search(folded) if kind == GROWTH else None
            said = plain[: mean.start()] if mean else plain
            whole = named_by(said)
            if whole.sectors:  # "Tăng vốn": a part that is so called
                return "", Named()
            named = whole if whole.aliases else named_by(said[opening.end() :])
            return MEAN if mean else kind, _spoken_of(named)
    return "", Named()


@lru_cache(maxsize=4096)
def rate_titled(title: str) -> str:
    """``Biểu 2. Tốc độ tăng GRDP``: what percentages below it are that nothing else explains."""
    folded = _CAPTION.sub("", fold(part_label(title)))
    kinds = ((GROWTH, _GROWTH), (SHARE, _SHARE))
    return next((kind for kind, pattern in kinds if pattern.match(folded)), "")


def _spoken_of(named: Named) -> Named:
    """A structure is a topic; here its rows have figures."""
    freed = (replace(a, after="") if a.after == "topic" else a for a in named.aliases)
    return replace(named, aliases=tuple(freed))


def rate_of(found: Subject, row: Row, over: str) -> str:
    """Parts in percent below ``Tốc độ tăng trưởng GRDP`` are their growth; ``over`` is its rate."""
    is_part = found.sector != "total" or bool(found.item)
    is_percent = row.unit is not None and row.unit.is_percent
    return row.rate or (over if is_part and is_percent else "")
