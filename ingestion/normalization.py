"""From raw mentions to canonical observations, in vectorized polars over exact decimals.

The value of every figure is ``number * factor + addend``: the printed digits, the scale and
sign of its unit and words, and the offset of its measure ("bằng 104,3%" is a change of 4.3).

What does not belong here: which factor applies (``extraction.measures``).
"""

from __future__ import annotations

from hashlib import sha256

import polars as pl

from ingestion.observations import OBSERVATION_SCHEMA, VALUE_TYPE

_RAW_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    name: kind
    for name, kind in OBSERVATION_SCHEMA.items()
    if name not in {"observation_id", "value", "other_value"}
}
# The number is digits with a decimal point.
RAW_SCHEMA = pl.Schema(
    {**_RAW_COLUMNS} | dict.fromkeys(("number", "other", "factor", "addend"), pl.String)
)
# Both factors of a product must be narrower than the result, or polars overflows.
_NARROW = pl.Decimal(38, 6)


def normalize(rows: list[dict[str, object]]) -> pl.DataFrame:
    """Compute canonical values and stable ids.

    Args:
        rows: one dictionary a figure, in the columns of ``RAW_SCHEMA``.

    Returns:
        Observations in ``OBSERVATION_SCHEMA``, in reading order.
    """
    raw = pl.LazyFrame(rows, schema=RAW_SCHEMA)
    identity = pl.concat_str(
        ["doc_id", "char_start", "char_end", "measure", "indicator", "sector", "item"],
        separator="|",
        ignore_nulls=True,
    )
    return (
        raw.with_columns(value=_canonical("number"), other_value=_canonical("other"))
        .with_columns(observation_id=_digest(identity))
        .select(OBSERVATION_SCHEMA.names())
        .cast(OBSERVATION_SCHEMA)
        .collect()
    )


def _canonical(number: str) -> pl.Expr:
    return (
        pl.col(number).cast(_NARROW) * pl.col("factor").cast(_NARROW)
        + pl.col("addend").cast(_NARROW)
    ).cast(VALUE_TYPE)


def _digest(identity: pl.Expr) -> pl.Expr:
    return identity.map_elements(_sha, return_dtype=pl.String)


def _sha(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:24]
