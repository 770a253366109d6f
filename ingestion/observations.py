"""The observation: the public contract between extraction, the warehouse and its users.

The columns and their order are those of the contract (docs/observation.md); the polars
schemas below are the only definition of what stands in the Parquet of one document.

What does not belong here: how a figure is found (``extraction/``) or loaded (``warehouse/``).
"""

from __future__ import annotations

import polars as pl

VALUE_TYPE = pl.Decimal(38, 9)

MEASURES = (
    "level", "mom_pct", "yoy_pct", "qoq_pct", "dec_pct", "base_pct", "plan_pct", "share_pct",
    "contribution_pp", "mom_abs", "yoy_abs", "avg_growth_pct",
)  # fmt: skip
STATUSES = ("reported", "estimate", "preliminary", "official", "forecast", "plan")
APPROXIMATIONS = ("", "about", "over", "under")
PRICE_BASES = ("", "current", "constant_2010", "constant_1994")

_OBSERVATION_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "observation_id": pl.String,  # hash of document, span and measure: stable over rebuilds
    "doc_id": pl.String,  # SHA-256 of the bytes; the file's stem in `khoso extract`
    "province_code": pl.String,
    "indicator": pl.String,
    "sector": pl.String,
    "item": pl.String,
    "price_basis": pl.String,
    "period_start": pl.String,  # YYYY-MM, inclusive
    "period_end": pl.String,  # YYYY-MM, inclusive
    "measure": pl.String,
    "value": VALUE_TYPE,
    "unit": pl.String,
    "status": pl.String,
    "approx": pl.String,
    "quote": pl.String,
    "page": pl.Int32,
    "char_start": pl.Int64,
    "char_end": pl.Int64,
    "raw_value": pl.String,
    "raw_unit": pl.String,
    "is_ambiguous": pl.Boolean,
    "other_value": VALUE_TYPE,  # the reading of the number that was not taken; null for none
    "ocr_confidence": pl.Float64,  # 0 to 1; null where the figure was not read by OCR
    "locator": pl.String,  # "page 2, box 72.0,410.5,98.2,421.0", "Sheet1!B7", "paragraph 14"
}
OBSERVATION_SCHEMA = pl.Schema(_OBSERVATION_COLUMNS)

_DOCUMENT_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "doc_id": pl.String,
    "file_name": pl.String,
    "file_stem": pl.String,
    "media_type": pl.String,
    "size_bytes": pl.Int64,
    "received_at": pl.Datetime("us", "UTC"),
    "reader": pl.String,
    "page_count": pl.Int32,
    "text_length": pl.Int64,
    "title": pl.String,
    "document_type": pl.String,  # monthly_report, annual_report, plan, workbook, other
    "issuer": pl.String,  # the printed name
    "issuer_type": pl.String,  # soct, ubnd, statistics_office, nso, other
    "province_code": pl.String,
    "report_period_start": pl.String,  # YYYY-MM, inclusive
    "report_period_end": pl.String,  # YYYY-MM, inclusive; the report's month
    "report_number": pl.String,
    "report_date": pl.Date,
    "inferred_from": pl.String,  # JSON: field -> the words it was inferred from
    "report_key": pl.String,  # issuer_type|province|document_type|period: versions share it
    "observation_count": pl.Int32,
    "unread": pl.List(pl.String),
    "extractor_version": pl.String,
}
DOCUMENT_SCHEMA = pl.Schema(_DOCUMENT_COLUMNS)
