"""Columns that are parts: ``Tổng số | Nhà nước | FDI`` over one indicator, ``Lưu trú, ăn uống``.

What does not belong here: parts that rows name (``rows``), statuses of projects (``meanings``).
"""

from __future__ import annotations

from collections.abc import Iterator

from ingestion import vocabulary
from ingestion.extraction.tables.facets import Facets
from ingestion.extraction.tables.planning import is_planned
from ingestion.extraction.tables.row import Subject
from ingestion.extraction.words.tokens import NameToken

_STATUS = "registration"


def divided(found: Subject, column: Facets) -> Subject:
    """What a figure is about whose row says what, or when, and whose column says which part."""
    if found.reason or is_planned(column):  # "Dự toán Trung ương giao": who planned it
        return found
    parts = list(_parts(found, column))
    if not parts:
        return found
    sectors = {*parts}
    if len(sectors) > 1 or "" in sectors or found.sector not in {"total", *sectors}:
        return Subject(reason="its heading names a part that is not understood")
    return found._replace(sector=parts[0])


def _parts(found: Subject, column: Facets) -> Iterator[str]:
    """The sectors named by what doesn't name an indicator, too; empty for one of another scheme."""
    schemes = vocabulary.indicators()[found.indicator].schemes
    for token in column.tokens:
        if not isinstance(token, NameToken) or not token.sectors or token.aliases:
            continue
        part = next((part for part in token.sectors if part.scheme in schemes), None)
        if part is None or part.scheme != _STATUS:
            yield part.sector if part else ""
