"""How statements stand in a report: numbers as Vietnamese reports print them, words, places.

What does not belong here: what is stated (``statements``) and files (``writing``).
"""

from __future__ import annotations

import polars as pl

from bench.nation.catalogue import series
from bench.nation.forms import FORM_NUMBERS, FORMS
from ingestion.observations import VALUE_TYPE

CHARACTERS_A_PAGE = 3000
_EXACT_POWER = 9  # places after the point that a value can have
_UNIT_WORDS = {"percent": "%", "pp": "điểm %"}


def described(rows: pl.DataFrame) -> pl.DataFrame:
    """Add what an observation says beside its place: words, units, value and print."""
    rows = rows.join(_form_facts(), on="form", maintain_order="left").join(
        series().select("series", "indicator", "sector", "item", "price_basis", "raw_unit",
                        "unit", "words", "revision"),
        on="series", maintain_order="left",
    )  # fmt: skip
    in_own_unit = pl.col("form_unit") == ""
    rows = rows.with_columns(
        unit=pl.when(in_own_unit).then("unit").otherwise("form_unit"),
        raw_unit=pl.when(in_own_unit)
        .then("raw_unit")
        .otherwise(pl.col("form_unit").replace(_UNIT_WORDS)),
        raw_value=_printed_number(),
        value=exact_value(),
        # What is never revised is no estimate.
        status=pl.when((pl.col("status") == "estimate") & (pl.col("revision") == 0))
        .then(pl.lit("reported"))
        .otherwise("status"),
        period_start=_month("start"),
        period_end=_month("end"),
    )
    return rows.with_columns(quote=_quote())


def _form_facts() -> pl.DataFrame:
    """Measure, status, words and unit of each form; no unit means that of the series."""
    units = {"level": "", "yoy_abs": "", "contribution_pp": "pp"}
    return pl.DataFrame(
        {
            "form": list(FORM_NUMBERS.values()),
            "measure": [form.measure for form in FORMS.values()],
            "status": [form.status for form in FORMS.values()],
            "form_words": [form.words for form in FORMS.values()],
            "form_unit": [units.get(form.measure, "percent") for form in FORMS.values()],
        },
        schema_overrides={"form": pl.Int16},
    )


def exact_value() -> pl.Expr:
    """The printed number in the canonical unit, without an error of binary fractions."""
    power: pl.Expr = pl.col("factor").log10().round().cast(pl.Int64) - pl.col("decimals")
    whole = pl.col("digits") * pl.lit(10).pow(power.clip(lower_bound=0))
    fraction = pl.col("digits") / pl.lit(10.0).pow((-power).clip(lower_bound=0))
    exact: pl.Expr = (
        pl.when(power >= 0)
        .then(whole.cast(VALUE_TYPE))
        .otherwise(fraction.round(_EXACT_POWER).cast(VALUE_TYPE))
    )
    return pl.when("is_negative").then(exact.neg()).otherwise(exact)


def _printed_number() -> pl.Expr:
    """Dots between groups of three digits, a comma before decimals, no sign: 5.244,58."""
    power = pl.lit(10).pow(pl.col("decimals"))
    whole = pl.col("digits") // power
    text = _group(whole, 0)
    for place in (3, 6, 9, 12):
        rest = _three(whole, place - 3)
        joined = pl.concat_str(_group(whole, place), *rest, separator=".")
        text = pl.when(whole >= 10**place).then(joined).otherwise(text)
    fraction = (pl.col("digits") % power).cast(pl.String).str.zfill(pl.col("decimals"))
    with_comma = pl.concat_str(text, fraction, separator=",")
    return pl.when(pl.col("decimals") == 0).then(text).otherwise(with_comma)


def _group(whole: pl.Expr, place: int) -> pl.Expr:
    """What stands left of the lower groups."""
    size: int = 10**place
    return (whole // size).cast(pl.String)


def _three(whole: pl.Expr, highest: int) -> list[pl.Expr]:
    """The groups from ``highest`` down, three digits each."""
    return [
        (whole // 10**place % 1000).cast(pl.String).str.zfill(3) for place in range(highest, -1, -3)
    ]


def _month(column: str) -> pl.Expr:
    """The month as ``YYYY-MM``."""
    number = (pl.col(column) % 12 + 1).cast(pl.String).str.zfill(2)
    return pl.concat_str((pl.col(column) // 12).cast(pl.String), number, separator="-")


def _quote() -> pl.Expr:
    """The sentence that carries the figure, ending with number and unit."""
    compares = pl.col("measure").str.contains("mom|yoy|dec|base|contribution")
    direction = pl.when("is_negative").then(pl.lit("giảm ")).otherwise(pl.lit("tăng "))
    sign = pl.when(compares).then(direction).otherwise(pl.lit(""))
    has_item = pl.col("item") != ""
    item = pl.when(has_item).then(pl.concat_str(pl.lit(", "), "item")).otherwise(pl.lit(""))
    return pl.concat_str(
        "words", item, _period_words(), pl.lit(" "), "form_words", pl.lit(" "), sign,
        "raw_value", pl.lit(" "), "raw_unit",
    )  # fmt: skip


def _period_words() -> pl.Expr:
    """A month, or how many months up to which."""
    number = (pl.col("end") % 12 + 1).cast(pl.String)
    month = pl.concat_str(number, (pl.col("end") // 12).cast(pl.String), separator="/")
    count = (pl.col("end") - pl.col("start") + 1).cast(pl.String)
    return (
        pl.when(pl.col("start") == pl.col("end"))
        .then(pl.concat_str(pl.lit(" tháng "), month))
        .otherwise(pl.concat_str(pl.lit(" "), count, pl.lit(" tháng đến "), month))
    )


def placed(rows: pl.DataFrame) -> pl.DataFrame:
    """Where each number stands in its document: one sentence after the other, a line each."""
    length = pl.col("quote").str.len_chars().cast(pl.Int64)
    after = pl.col("raw_unit").str.len_chars().cast(pl.Int64) + 1
    rows = rows.with_columns(line_end=(length + 1).cum_sum().over("doc_id") - 1).with_columns(
        char_end=pl.col("line_end") - after
    )
    rows = rows.with_columns(
        char_start=pl.col("char_end") - pl.col("raw_value").str.len_chars().cast(pl.Int64),
        page=(pl.col("char_end") // CHARACTERS_A_PAGE + 1).cast(pl.Int32),
        ordinal=pl.int_range(pl.len()).over("doc_id"),
    )
    return rows.with_columns(
        locator=pl.concat_str(pl.lit("page "), pl.col("page").cast(pl.String)),
        observation_id=pl.concat_str(
            pl.col("doc_id").str.slice(0, 18), pl.col("ordinal").cast(pl.String).str.zfill(6)
        ),
    )
