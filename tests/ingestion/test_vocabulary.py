from __future__ import annotations

import csv
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from ingestion import vocabulary
from ingestion.vocabulary.files import read_table

SPEC = Path(__file__).resolve().parents[3] / "shared" / "spec"
needs_spec = pytest.mark.skipif(not SPEC.exists(), reason="the shared specification is not here")


def spec(name: str) -> list[dict[str, str]]:
    with (SPEC / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_a_province_code_has_one_owner_at_a_time() -> None:
    owners = defaultdict(list)
    for province in vocabulary.provinces():
        owners[province.code].append((province.valid_from, province.valid_to))
    for code, spans in owners.items():
        ordered = sorted(spans)
        overlaps = [a for a, b in pairwise(ordered) if a[1] >= b[0]]
        assert overlaps == [], code


@needs_spec
def test_indicator_codes_are_those_of_the_specification() -> None:
    assert list(vocabulary.indicators()) == [row["code"] for row in spec("indicators.csv")]


@needs_spec
def test_sector_codes_are_those_of_the_specification() -> None:
    ours = {(row["scheme"], row["code"]) for row in read_table("sectors.csv")}
    theirs = {(r["scheme"], r["code"]) for r in spec("sectors.csv") if r["scheme"] != "scheme"}
    assert ours == theirs


@needs_spec
def test_province_codes_are_those_of_the_specification() -> None:
    ours = {(p.entity_id, p.code) for p in vocabulary.provinces()}
    assert ours == {(row["entity_id"], row["code"]) for row in spec("provinces.csv")}
