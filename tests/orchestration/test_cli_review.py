from __future__ import annotations

import json

import pytest

from tests.orchestration.test_cli import khoso
from warehouse.home import Home
from warehouse.publish import Published

Built = tuple[Home, Published]


def listed(built: Built, *options: str) -> list[dict[str, object]]:
    result = khoso("review", "--format", "json", *options, home=built[0])
    assert result.exit_code == 0
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_ambiguous_numbers_conflicts_and_unread_digits_are_listed(built_by_dbt: Built) -> None:
    found = listed(built_by_dbt)
    assert [matter["review_rank"] for matter in found] == list(range(1, len(found) + 1))
    assert {matter["reason"] for matter in found} == {
        "ambiguous", "contradiction", "not_understood",
    }  # fmt: skip
    assert found[0]["reason"] == "ambiguous"  # read otherwise, it is a thousand times as much
    assert found[-1]["reason"] == "not_understood"
    assert all(matter["words"] and matter["what_to_do"] for matter in found)


def test_a_table_says_what_to_do(built_by_dbt: Built) -> None:
    result = khoso("review", "--limit", "1", home=built_by_dbt[0])
    assert result.exit_code == 0
    assert "merged.txt" in result.stdout
    assert "ambiguous: read the number on its page" in result.stdout
    assert "1 of " in result.stdout


@pytest.mark.parametrize("name", ["bắc ninh", "Bac Ninh", "24"])
def test_a_province_is_named_or_given_by_code(built_by_dbt: Built, name: str) -> None:
    provinces = {matter["province_code"] for matter in listed(built_by_dbt, "--province", name)}
    assert provinces == {"24"}


def test_nothing_to_review_is_said(built_by_dbt: Built) -> None:
    result = khoso("review", "--province", "Atlantis", home=built_by_dbt[0])
    assert result.exit_code == 0
    assert "Nothing to review in Atlantis" in result.stdout


def test_before_the_first_run_it_says_how_to_begin(home: Home) -> None:
    result = khoso("review", home=home)
    assert result.exit_code == 1
    assert "run `khoso run`" in result.stderr
