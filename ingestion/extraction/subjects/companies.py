"""Enterprises that follow one another: whose revenue each figure of a list is.

What does not belong here: which words name an enterprise (``places``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context


def next_company(clause: Clause, context: Context) -> Context | None:
    """``Doanh thu của Công ty X đạt 10 tỷ đồng; Công ty Y 5 tỷ đồng``: the revenue of each."""
    if context.is_lost or not (context.item and context.indicator):
        return None
    if vocabulary.indicators()[context.indicator].items != "company":
        return None
    company = clause.places.company(clause.tokens, clause.text)
    return context._replace(item=company) if company else None
