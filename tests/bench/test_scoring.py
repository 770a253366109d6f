"""Alarms are scored by the figures that they name, on tables made by hand."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from bench.nation.scoring import Count, printed, score


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    path = tmp_path / "truth.parquet"
    rows = "('wrong', 'leftover'), ('missed', 'leftover'), ('told', 'wrong_sign')"
    duckdb.sql(
        f"copy (from (values {rows}) as t (observation_id, kind)) to '{path}' (format parquet)"
    )
    return path


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """Ten figures; one contradiction names an error, one none, a revision counts for nothing."""
    path = tmp_path / "warehouse.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table fct_observations as select range as n from range(10)")
        connection.execute(
            """
            create table fct_conflicts as from (values
                ('a', 'contradiction', 'told', 'sound'),
                ('b', 'contradiction', 'sound', 'other'),
                ('c', 'revision', 'missed', 'sound')
            ) as t (conflict_id, conflict_kind, first_observation_id, second_observation_id)
            """
        )
    return path


@pytest.fixture
def checked(built: Path) -> Path:
    """The same with checks: of grave ones one names an error; others are unclear, or a note."""
    with duckdb.connect(str(built)) as connection:
        connection.execute(
            """
            create table fct_reconciliation as from (values
                (1, 'parts', 'broken', 'hold'),
                (2, 'parts', 'broken', 'flag'),
                (3, 'growth', 'broken', 'note'),
                (4, 'growth', 'unclear', 'none')
            ) as t (check_id, identity_code, verdict, severity)
            """
        )
        connection.execute(
            """
            create table bridge_reconciliation_observations as from (values
                (1, 'sound'), (1, 'wrong'), (2, 'sound'), (3, 'missed'), (4, 'missed')
            ) as t (check_id, observation_id)
            """
        )
    return built


def test_without_checks_contradictions_alone_are_alarms(built: Path, truth: Path) -> None:
    result = score(built, truth)
    assert result.errors == (Count("leftover", 2, 0), Count("wrong_sign", 1, 1))
    assert result.alarms == (Count("contradiction", 2, 1),)
    assert result.sound == 7


def test_a_grave_broken_check_finds_its_members_and_no_other_does(
    checked: Path, truth: Path
) -> None:
    result = score(checked, truth)
    assert result.errors == (Count("leftover", 2, 1), Count("wrong_sign", 1, 1))
    assert result.alarms == (Count("contradiction", 2, 1), Count("parts", 2, 1))
    assert (result.found.counted, result.false.counted) == (2, 2)


def test_the_score_is_printed_by_kind_with_shares(checked: Path, truth: Path) -> None:
    lines = printed(score(checked, truth)).splitlines()
    assert ["leftover", "2", "1", "50.00%"] in [line.split() for line in lines]
    assert lines[-1] == "false alarms for each of 7 sound observations: 28.571429%"
