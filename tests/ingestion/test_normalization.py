from __future__ import annotations

from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingestion.normalization import RAW_SCHEMA, normalize
from ingestion.observations import OBSERVATION_SCHEMA


def mention(**changes: object) -> dict[str, object]:
    row: dict[str, object] = dict.fromkeys(RAW_SCHEMA.names(), "")
    row |= {"page": None, "char_start": 10, "char_end": 14, "is_ambiguous": False}
    row |= {
        "doc_id": "d",
        "measure": "level",
        "number": "1",
        "other": None,
        "ocr_confidence": None,
        "factor": "1",
        "addend": "0",
    }
    return row | changes


def value_of(**changes: object) -> Decimal:
    value = normalize([mention(**changes)])["value"][0]
    assert isinstance(value, Decimal)
    return value


def test_a_scale_is_exact() -> None:
    assert value_of(number="60770", factor="1000000000") == 60_770_000_000_000


def test_the_largest_budget_fits() -> None:
    assert value_of(number="2.2", factor="1000000000000000") == 2_200_000_000_000_000


def test_a_percentage_of_last_year_becomes_a_change() -> None:
    assert value_of(number="104.3", factor="1", addend="-100") == Decimal("4.3")


def test_a_multiple_becomes_a_change() -> None:
    assert value_of(number="2.09", factor="100", addend="-100") == 109


@pytest.mark.parametrize("printed", ["0.1", "0.2", "1.21", "17.32"])
def test_no_binary_fractions(printed: str) -> None:
    assert value_of(number=printed, factor="-1") == -Decimal(printed)


@given(st.decimals(min_value=0, max_value=10**7, places=3), st.sampled_from([1, 1000, 10**9]))
def test_values_equal_exact_arithmetic(number: Decimal, factor: int) -> None:
    assert value_of(number=f"{number:f}", factor=str(factor)) == number * factor


def test_no_figures_give_a_typed_empty_table() -> None:
    assert normalize([]).schema == OBSERVATION_SCHEMA


def test_an_id_survives_a_rebuild_and_a_new_reading_of_its_value() -> None:
    first, again = normalize([mention()]), normalize([mention(number="2", status="estimate")])
    assert first["observation_id"][0] == again["observation_id"][0]


@pytest.mark.parametrize("change", ["doc_id", "measure", "indicator", "sector", "item"])
def test_another_figure_has_another_id(change: str) -> None:
    frame = normalize([mention(), mention(**{change: "other"})])
    assert frame["observation_id"].n_unique() == 2


def test_reading_order_is_kept() -> None:
    starts = [40, 10, 30]
    frame = normalize([mention(char_start=s) for s in starts])
    assert frame.select(pl.col("char_start")).to_series().to_list() == starts
