from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any

from warehouse.fingerprint import DBT_PROJECT

Ask = Callable[[str], list[tuple[Any, ...]]]


def test_every_subject_has_a_mart_and_every_mart_a_subject() -> None:
    with (DBT_PROJECT / "seeds" / "subjects.csv").open(encoding="utf-8", newline="") as handle:
        subjects = {f"mart_{row['subject']}" for row in csv.DictReader(handle)}
    marts = (DBT_PROJECT / "models" / "marts" / "subjects").glob("*.sql")
    assert {path.stem for path in marts} == subjects


def test_a_figure_is_shown_in_the_unit_that_people_read(ask: Ask) -> None:
    shown = (
        "SELECT display_value, display_unit_vi, display_unit_en, province_en, sector_vi, month_vi "
        "FROM mart_industry WHERE indicator = 'industrial_output' AND month_id = '2024-05' "
        "AND value IS NOT NULL"
    )
    assert ask(shown) == [
        (61000.0, "tỷ đồng", "billion VND", "Bac Giang", "Tổng số", "Tháng 5/2024")
    ]


def test_what_a_merged_province_restates_is_not_of_its_time(ask: Ask) -> None:
    rows = ask(
        "SELECT month_id, province_id, is_contemporary_province FROM mart_industry "
        "WHERE indicator = 'industrial_output' AND province_code = '24' ORDER BY 1"
    )
    assert rows == [
        ("2024-05", "VN24-200401", True),
        ("2024-08", "VN24-202507", False),
        ("2025-08", "VN24-202507", True),
    ]


def test_a_subject_leads_to_every_observation_behind_a_row(ask: Ask) -> None:
    rows = ask(
        "SELECT stated.quote FROM mart_industry months "
        "JOIN bridge_month_observations USING (province_sector_month_id) "
        "JOIN fct_observations stated "
        "ON stated.observation_id = bridge_month_observations.observation_id "
        "WHERE months.month_id = '2024-05' AND months.sector_scheme = 'zone'"
    )
    assert rows == [("câu thứ 10 của may",)]
