"""What the tables of a document gave, and what they did not.

What does not belong here: reading them (``reading``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingestion.documents import Block
from ingestion.extraction.outcome.fates import Fate
from ingestion.extraction.tables.table import TableFigure


@dataclass(slots=True)
class TableReadings:
    """What the tables of a document gave.

    Attributes:
        reasons: for each table, how many numbers stayed unread for which reason.
    """

    figures: list[TableFigure] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    reasons: list[tuple[Block, Counter[str]]] = field(default_factory=list)


def unread_tables(readings: TableReadings) -> Iterator[str]:
    """One sentence a table with numbers that were not read, with the reasons."""
    for block, reasons in readings.reasons:
        if not reasons:
            continue
        name = f"table {block.title!r}" if block.title else "a table"
        page = f" on page {block.spans[0].page}" if block.spans and block.spans[0].page else ""
        why = "; ".join(f"{count} {reason}" for reason, count in reasons.most_common())
        yield f"{name}{page}: {reasons.total()} numbers were not read: {why}"
