"""Plants errors whose truth is known, at most one among figures that check each other.

Candidates of every kind are drawn from the figures that others pin down; one is planted only
where it is at least ``SURENESS`` times as far off as rounding explains.

What does not belong here: how a figure is pinned down (``pins``).
"""

from __future__ import annotations

from random import Random

import polars as pl

from bench.nation.catalogue import series
from bench.nation.forms import FORM_NUMBERS
from bench.nation.pins import pinned
from bench.nation.provinces import Reporter

SHARE_OF_FIGURES = 0.001
SURENESS = 4  # times the tolerance
LEAST_SHARE = 0.01  # of a level: a smaller slip is hardly one
LEAST_POINTS = 0.3  # of a percentage
_SPACING = 24  # months in which figures that check each other get one error ...
_OPEN = 6  # ... within so many: it is then never a month nor a year from the next one
_CHANGED = ["digits", "decimals", "is_negative"]


def planted(stated: pl.DataFrame, reporter: Reporter, wanted: int, seed: int) -> pl.DataFrame:
    """The errors: ``row`` of the figure, kind, its pin, and what stands there instead."""
    lot = Random(f"{seed}|{reporter.name_of_land}|errors")
    rows = _open_rows(pinned(stated), reporter, lot)
    rows = rows.with_columns(lot=pl.Series([lot.random() for _ in range(rows.height)]))
    kinds = {
        "transposed_digits": _transposed(rows),
        "misread_separator": _separator(rows),
        "sum_does_not_add_up": _sum_off(rows, stated),
        "leftover": _leftover(rows, stated),
        "publishers_contradict": _contradicting(rows),
        "wrong_sign": _wrong_sign(rows),
        "plan_percent_off": _plan_off(rows),
    }
    found = [_gross(frame, kind, lot) for kind, frame in kinds.items()]
    return _one_a_slot(pl.concat(found), wanted)


def _open_rows(rows: pl.DataFrame, reporter: Reporter, lot: Random) -> pl.DataFrame:
    """Figures in the months in which those that check each other may have an error."""
    groups = series().get_column("check_group").unique().sort()
    phases = pl.DataFrame(
        {"check_group": groups, "phase": [lot.randrange(_SPACING) for _ in groups]}
    ).with_row_index("group")
    frame = rows.join(series().select("series", "check_group"), on="series").join(
        phases, on="check_group"
    )
    since = pl.col("month") - reporter.first + pl.col("phase")
    return frame.filter(~pl.col("is_plan"), since % _SPACING < _OPEN).with_columns(
        slot=pl.concat_str("group", since // _SPACING, separator="|")
    )


def _transposed(rows: pl.DataFrame) -> pl.DataFrame:
    """Two of the first three digits of a level change places."""
    magnitude = pl.col("digits").clip(lower_bound=1).log10().floor()
    place = (magnitude - 1 - (pl.col("lot") * 2).floor()).cast(pl.Int64)
    power = pl.lit(10).pow(place.clip(lower_bound=0))
    lower = pl.col("digits") // power % 10
    upper = pl.col("digits") // (power * 10) % 10
    swapped = pl.col("digits") + (lower - upper) * power * 10 + (upper - lower) * power
    return rows.filter("is_own_unit", place >= 0, lower > 0).with_columns(new_digits=swapped)


def _separator(rows: pl.DataFrame) -> pl.DataFrame:
    """A level ten or a thousand times too large."""
    by_ten = (pl.col("lot") < 0.5) & (pl.col("decimals") > 0)
    missing = pl.lit(10).pow(3 - pl.col("decimals"))
    return rows.filter("is_own_unit").with_columns(
        new_digits=pl.when(by_ten).then(pl.col("digits")).otherwise(pl.col("digits") * missing),
        new_decimals=pl.when(by_ten).then(pl.col("decimals") - 1).otherwise(0),
    )


def _sum_off(rows: pl.DataFrame, stated: pl.DataFrame) -> pl.DataFrame:
    """A total that counts its largest part twice, or leaves it out."""
    scale = pl.lit(10.0).pow(pl.col("decimals"))
    shift = (pl.col("largest") * scale).round().cast(pl.Int64)
    sign = pl.when((pl.col("lot") < 0.5) & (shift < pl.col("digits"))).then(-1).otherwise(1)
    steps = pl.col("parts") * (scale * pl.col("coarsest")).clip(lower_bound=1.0) + 1
    return (
        rows.filter("is_own_unit")
        .join(_splits(stated), on=["series", "publisher_number", "form", "month"])
        .with_columns(
            new_digits=pl.col("digits") + sign * shift,
            tolerance=steps / 2,
            pinned_by=pl.lit("its parts"),
        )
    )


def _splits(stated: pl.DataFrame) -> pl.DataFrame:
    """Wholes of which a publisher states all parts, with the largest and the coarsest place."""
    parts = series().filter("is_split_complete").select("series", "whole", "split")
    sizes = parts.group_by("whole", "split").agg(wanted=pl.len())
    place = pl.lit(10.0).pow(-pl.col("decimals"))
    return (
        stated.join(parts, on="series")
        .group_by("whole", "split", "publisher_number", "form", "month", maintain_order=True)
        .agg(parts=pl.len(), largest=(pl.col("digits") * place).max(), coarsest=place.max())
        .join(sizes, on=["whole", "split"], maintain_order="left")
        .filter(pl.col("parts") == pl.col("wanted"))
        .rename({"whole": "series"})
    )


def _leftover(rows: pl.DataFrame, stated: pl.DataFrame) -> pl.DataFrame:
    """The figure of the same publisher's last report, left standing."""
    before = stated.filter(~pl.col("is_plan")).select(
        "publisher_number", "series", "form", pl.col("month") + 1,
        new_digits="digits", new_is_negative="is_negative",
    )  # fmt: skip
    forms = _numbers("month_level", "month_mom", "month_yoy", "year_yoy", "year_plan", "year_level")
    joined = rows.filter(pl.col("form").is_in(forms)).join(
        before, on=["publisher_number", "series", "form", "month"]
    )
    same_year = (pl.col("month") % 12 > 1) | ~pl.col("form").is_in(_numbers("year_level"))
    return joined.filter(same_year)


def _contradicting(rows: pl.DataFrame) -> pl.DataFrame:
    """One of two publishers of the same figure is off by some percent, or points."""
    off = 0.03 + 0.12 * (pl.col("lot") * 7 % 1)
    points = (2 + 5 * (pl.col("lot") * 7 % 1)) * pl.lit(10.0).pow(pl.col("decimals"))
    shift = pl.when("is_own_unit").then(pl.col("digits") * off).otherwise(points).round()
    sign = pl.when(pl.col("lot") < 0.5).then(1).otherwise(-1)
    return rows.filter(pl.col("pinned_by") == "other publisher").with_columns(
        new_digits=(pl.col("digits") + sign * shift).cast(pl.Int64)
    )


def _wrong_sign(rows: pl.DataFrame) -> pl.DataFrame:
    """A growth that is printed as a fall, or a fall as a growth."""
    forms = _numbers("month_mom", "month_yoy", "year_yoy", "month_dec")
    return rows.filter(pl.col("form").is_in(forms)).with_columns(
        new_digits=pl.col("digits"), new_is_negative=~pl.col("is_negative")
    )


def _plan_off(rows: pl.DataFrame) -> pl.DataFrame:
    """A percent of the plan some points off."""
    points = (3 + 15 * (pl.col("lot") * 7 % 1)) * pl.lit(10.0).pow(pl.col("decimals"))
    sign = pl.when((pl.col("lot") < 0.5) & (points < pl.col("digits"))).then(-1).otherwise(1)
    return rows.filter(pl.col("form").is_in(_numbers("year_plan"))).with_columns(
        new_digits=pl.col("digits") + (sign * points.round()).cast(pl.Int64)
    )


def _numbers(*names: str) -> list[int]:
    return [FORM_NUMBERS[name] for name in names]


def _gross(frame: pl.DataFrame, kind: str, lot: Random) -> pl.DataFrame:
    """The candidates that no rounding explains, in an order by lot."""
    unchanged = {f"new_{c}": c for c in _CHANGED if f"new_{c}" not in frame.columns}
    frame = frame.with_columns(**{new: pl.col(old) for new, old in unchanged.items()})
    gross = frame.filter(
        _gap() > SURENESS * pl.col("tolerance"), _gap() > _least(), pl.col("new_digits") > 0
    ).select("row", "slot", "pinned_by", *[f"new_{c}" for c in _CHANGED])
    order = list(range(gross.height))
    lot.shuffle(order)
    return gross.with_columns(
        pl.col("new_digits", "new_decimals").cast(pl.Int64),
        kind=pl.lit(kind),
        turn=pl.Series(order, dtype=pl.Int64),
    )


def _gap() -> pl.Expr:
    """How far off a candidate is, in units of the true figure's last place."""
    rescaled = pl.col("new_digits") * pl.lit(10.0).pow(pl.col("decimals") - pl.col("new_decimals"))
    return (_signed(rescaled, "new_is_negative") - _signed(pl.col("digits"), "is_negative")).abs()


def _least() -> pl.Expr:
    """What a slip is at least, in the same units."""
    of_level = LEAST_SHARE * pl.col("digits")
    points = LEAST_POINTS * pl.lit(10.0).pow(pl.col("decimals"))
    return pl.when("is_own_unit").then(of_level).otherwise(points)


def _signed(value: pl.Expr, is_negative: str) -> pl.Expr:
    return pl.when(is_negative).then(-value).otherwise(value)


def _one_a_slot(candidates: pl.DataFrame, wanted: int) -> pl.DataFrame:
    """Take candidates of each kind in turn, the rarest kind first, until there are enough."""
    firsts = candidates.sort("turn", "kind").unique(
        ["kind", "slot"], keep="first", maintain_order=True
    )
    return (
        firsts.with_columns(turn=pl.int_range(pl.len()).over("kind"), rivals=pl.len().over("kind"))
        .sort("turn", "rivals", "kind")
        .unique("slot", keep="first", maintain_order=True)
        .head(wanted)
        .drop("turn", "slot", "rivals")
    )
