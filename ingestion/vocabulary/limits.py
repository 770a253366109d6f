"""The limits of ``thresholds.csv``, which decide what happens to a document.

What does not belong here: the words of the reports (the package itself).
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ingestion.vocabulary.files import read_table


@lru_cache
def thresholds() -> dict[str, Decimal]:
    """Limits by name."""
    return {row["name"]: Decimal(row["value"]) for row in read_table("thresholds.csv")}
