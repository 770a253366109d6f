from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse import foundation
from warehouse.build import PRODUCTION, build, open_build
from warehouse.home import Home
from warehouse.stamp import STAMP_FILE, read_stamp


def written(home: Home, number: int) -> Path:
    """A private file with one table."""
    path = open_build(home)
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE dim_number AS SELECT ? AS number", [number])
    return path


def number_in(path: Path) -> int:
    with duckdb.connect(str(path), read_only=True) as connection:
        return int(connection.execute("SELECT number FROM dim_number").fetchall()[0][0])


def test_a_build_begins_with_what_was_kept_for_its_project(home: Home) -> None:
    foundation.keep(home, "these models", written(home, 1))
    path = open_build(home)
    stamp = read_stamp(path)
    assert foundation.take(home, "these models", path)
    assert number_in(path) == 1
    assert read_stamp(path) == stamp


def test_another_project_begins_with_nothing(home: Home) -> None:
    foundation.keep(home, "these models", written(home, 1))
    path = open_build(home)
    assert not foundation.take(home, "other models", path)
    assert not path.exists()


def test_only_the_newest_is_kept(home: Home) -> None:
    foundation.keep(home, "these models", written(home, 1))
    foundation.keep(home, "other models", written(home, 2))
    path = open_build(home)
    assert not foundation.take(home, "these models", path)
    assert foundation.take(home, "other models", path)
    assert number_in(path) == 2


def test_what_was_not_kept_to_the_end_is_not_taken(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(home, 1)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", _killed)
        with pytest.raises(KeyboardInterrupt):
            foundation.keep(home, "these models", path)
    assert not foundation.take(home, "these models", path)
    foundation.keep(home, "these models", path)
    assert foundation.take(home, "these models", open_build(home))


def test_the_second_build_does_not_make_it_again(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    first, second = build(home), build(home)
    assert first.models > second.models > 0
    assert not list(home.work.glob(f"foundation/*/{STAMP_FILE}"))
    with duckdb.connect(str(second.path), read_only=True) as connection:
        row = connection.execute("SELECT count(*) FROM dim_province").fetchone()
    assert row is not None
    assert row[0] > 0


def test_whoever_wants_more_than_usual_wants_it_of_all(home: Home) -> None:
    synthetic.write_report(home, "may", "2024-05", [synthetic.percent("1")])
    assert build(home).models == build(home, options=(*PRODUCTION, "--threads", "1")).models


def _killed(*_: object) -> None:
    raise KeyboardInterrupt
