"""What is measured of a build, and that the saved questions can be asked of it."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from bench.nation.measuring import slowest_nodes, timed_questions
from tests.warehouse import synthetic
from warehouse.asking import questions


def test_the_slowest_nodes_come_first_and_no_more_than_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "work" / "target"
    target.mkdir(parents=True)
    nodes = [{"unique_id": f"model.n{n}", "execution_time": n} for n in (1, 3, 2)]
    (target / "run_results.json").write_text(json.dumps({"results": nodes}), encoding="utf-8")
    assert slowest_nodes(tmp_path, most=2) == [("model.n3", 3.0), ("model.n2", 2.0)]


def test_every_saved_question_is_timed_on_connections_of_its_own(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    built = synthetic.published(tmp_path_factory.getbasetemp())[1].path
    timed = timed_questions(built, runs=2)
    assert [t.name for t in timed] == list(questions())
    assert len(timed) == 10
    assert all(len(t.milliseconds) == 2 for t in timed)
    with duckdb.connect(str(built), read_only=True) as connection:  # and nothing holds the file
        assert connection.execute("select count(*) from fct_observations").fetchone() != (0,)
