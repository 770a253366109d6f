from __future__ import annotations

import csv
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from ingestion import vocabulary
from ingestion.language.text import compile_folded, fold

SPEC = Path(__file__).resolve().parents[3] / "shared" / "spec"
TABLES = ("period", "comparison", "ignored", "price_basis")
needs_spec = pytest.mark.skipif(not SPEC.exists(), reason="the shared specification is not here")


def spec(name: str) -> list[dict[str, str]]:
    with (SPEC / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("table", TABLES)
def test_every_pattern_finds_its_own_example(table: str) -> None:
    lost = [
        row.pattern
        for row in vocabulary.patterns(table)
        if not compile_folded(row.pattern).search(fold(row.example))
    ]
    assert lost == []


def test_every_alias_names_an_indicator_that_exists() -> None:
    codes = vocabulary.indicators().keys()
    assert {a.indicator for a in vocabulary.aliases()} <= codes
    assert {a.after for a in vocabulary.aliases()} <= codes | {"", "topic"}


def test_every_alias_names_a_sector_of_its_indicator() -> None:
    known = {name.sector for name in vocabulary.sector_names()} | {"total", "same"}
    assert {a.sector for a in vocabulary.aliases()} <= known


def test_no_alias_means_two_indicators_that_its_unit_cannot_tell_apart() -> None:
    meanings = defaultdict(set)
    for alias in vocabulary.aliases():
        unit = vocabulary.indicators()[alias.indicator].level_unit
        key = (fold(alias.alias), alias.after, alias.family, unit)
        meanings[key].add((alias.indicator, alias.sector))
    assert {name: m for name, m in meanings.items() if len(m) > 1} == {}


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
    ours = {(row["scheme"], row["code"]) for row in vocabulary.read_table("sectors.csv")}
    theirs = {(r["scheme"], r["code"]) for r in spec("sectors.csv") if r["scheme"] != "scheme"}
    assert ours == theirs


@needs_spec
def test_province_codes_are_those_of_the_specification() -> None:
    ours = {(p.entity_id, p.code) for p in vocabulary.provinces()}
    assert ours == {(row["entity_id"], row["code"]) for row in spec("provinces.csv")}
