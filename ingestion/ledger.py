"""The ledger: every run of digits of a document, with its fate.

One row a run of digits, in reading order. The columns below are the only definition of what
stands in the Parquet of one document's ledger.

What does not belong here: how a fate is decided (``extraction.fates``) or loaded (``warehouse``).
"""

from __future__ import annotations

import polars as pl

FATES = (
    "observation",  # a figure that was loaded
    "other",  # a quantity whose subject is no indicator, or none of the province's
    "period",  # a month, a year, a date, the base of a comparison
    "legal_reference",  # the number of a law, a decision, a report
    "mark",  # of a list, a footnote, a heading, a page
    "name",  # part of a name: a place, a programme, a product
    "not_stating",  # in a part that states no results: tasks, letterhead, recipients
    "not_understood",
)

_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "doc_id": pl.String,
    "run": pl.Int32,  # 1, 2, ... in reading order
    "char_start": pl.Int64,
    "char_end": pl.Int64,
    "page": pl.Int32,
    "printed": pl.String,  # the digits with their separators
    "fate": pl.String,
    "detail": pl.String,  # the indicator, the kind of reference, or why it was not read
    "words": pl.String,  # the words around it
    "observation_id": pl.String,  # of the first observation it carries; null for other fates
}
LEDGER_SCHEMA = pl.Schema(_COLUMNS)
