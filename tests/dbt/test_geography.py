"""The geography and the derived figures of a built warehouse, as a reader of it sees them.

What does not belong here: the rules one by one, which are unit-tested beside their models.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[[str], list[tuple[Any, ...]]]


def test_every_unit_leads_to_one_of_the_34_of_today(ask: Ask) -> None:
    lost = ask(
        "SELECT units.province_id FROM dim_province units LEFT JOIN dim_province today "
        "ON units.current_province_id = today.province_id AND today.is_current "
        "WHERE today.province_id IS NULL"
    )
    assert lost == []
    assert ask("SELECT count(*) FROM dim_province WHERE is_current AND province_id <> 'VN'") == [
        (34,)
    ]


def test_the_old_ha_tay_lies_in_the_ha_noi_of_today(ask: Ask) -> None:
    rows = ask(
        "SELECT successor_id, effective_on::VARCHAR, succession_kind, is_whole "
        "FROM bridge_province_succession WHERE predecessor_id = 'VN28-200401' ORDER BY steps"
    )
    assert rows == [
        ("VN01-200808", "2008-08-01", "merged", True),
        ("VN01-202507", "2025-07-01", "merged", True),
    ]


def test_only_parts_of_two_other_provinces_went_there(ask: Ask) -> None:
    rows = ask(
        "SELECT predecessor_id, territory_en FROM bridge_province_succession "
        "WHERE successor_id = 'VN01-200808' AND NOT is_whole ORDER BY predecessor_id"
    )
    assert rows == [
        ("VN17-200401", "Four communes of Lương Sơn district"),
        ("VN26-200401", "Mê Linh district"),
    ]


def test_a_unit_has_the_regions_of_both_schemes(ask: Ask) -> None:
    rows = ask(
        "SELECT province_id, region_of_63_code, region_of_34_code FROM dim_province "
        "WHERE province_id IN ('VN24-200401', 'VN24-202507', 'VN80-200401', 'VN04-202507') "
        "ORDER BY 1"
    )
    assert rows == [
        ("VN04-202507", "N1", "M1"), ("VN24-200401", "N1", "M2"),
        ("VN24-202507", "", "M2"), ("VN80-200401", "N6", "M5"),
    ]  # fmt: skip
    unknown = ask(
        "SELECT province_id FROM dim_province WHERE province_id <> 'VN' AND region_of_34_code "
        "NOT IN (SELECT region_code FROM dim_region WHERE is_current)"
    )
    assert unknown == []


def test_the_former_province_alone_is_not_the_one_of_today(ask: Ask) -> None:
    rows = ask(
        "SELECT DISTINCT basis, value, part_count, expected_part_count "
        "FROM fct_province_month_restated "
        "WHERE province_id = 'VN24-202609' AND period_end = '2024-05' AND measure = 'level'"
    )
    assert rows == [("added", None, 1, 2)]


@pytest.mark.parametrize(
    ("fact", "key", "bridge"),
    [
        ("fct_province_month_restated", "restated_id", "bridge_restated_figures"),
        ("fct_derived_figures", "derived_id", "bridge_derived_figures"),
    ],
)
def test_every_row_leads_to_its_sources(ask: Ask, fact: str, key: str, bridge: str) -> None:
    assert ask(f"SELECT count(*) > 0 FROM {fact}") == [(True,)]
    assert ask(f"SELECT {key} FROM {fact} ANTI JOIN {bridge} USING ({key})") == []


def test_nothing_is_derived_that_a_report_states(ask: Ask) -> None:
    key = (
        "province_id, indicator, sector, item, price_basis, period_start, period_end, measure, "
        "figure_kind, unit"
    )
    assert ask(f"SELECT 1 FROM fct_derived_figures SEMI JOIN fct_figures USING ({key})") == []
