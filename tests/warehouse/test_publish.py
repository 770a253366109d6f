from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import duckdb
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.warehouse.conftest import handmade_build
from tests.warehouse.killed import publish_until
from warehouse.access import connect
from warehouse.home import Home
from warehouse.manifest import Change, Changes, current_manifest
from warehouse.marts import UnknownKeyError, marts_of
from warehouse.publish import Published, is_current, publish
from warehouse.versions import versions_of

SYNCS = 7  # the file, its Parquet, the manifest, three folders, the link


def current_number(home: Home) -> int:
    with connect(home) as connection:
        row = connection.execute("SELECT number FROM fct_number").fetchone()
    assert row is not None
    return int(row[0])


def parquet_number(home: Home) -> int:
    return int(pl.read_parquet(home.current / "parquet" / "fct_number.parquet").item())


def test_the_link_is_relative_so_that_a_home_can_be_moved(home: Home, tmp_path: Path) -> None:
    publish(home, handmade_build(home, 1))
    moved = Home(home.root.rename(tmp_path.with_name(f"{tmp_path.name}_moved")))
    assert current_number(moved) == 1


def test_the_manifest_describes_the_version(home: Home) -> None:
    version = publish(home, handmade_build(home, 1))
    written = json.loads((home.current / "manifest.json").read_text(encoding="utf-8"))
    assert written["version"] == version.version == home.current.resolve().name
    assert written["row_counts"] == {"fct_number": 1}
    assert current_manifest(home) == version.manifest


STEPS = ("_describe", "_compared", "_unchanged", "_write_parquet", "_install", "_flip", "_prune")


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_before_a_step_leaves_a_whole_version(home: Home, step: str) -> None:
    publish(home, handmade_build(home, 1))
    built = handmade_build(home, 2)
    publish_until(home, built, step)
    assert current_number(home) == (2 if step == "_prune" else 1)
    assert parquet_number(home) == current_number(home)
    # What was built is still there until it is shown, so showing it again is enough.
    publish(home, built if built.exists() else handmade_build(home, 2))
    assert current_number(home) == parquet_number(home) == 2
    assert [p.name for p in home.builds.glob(".*")] == []


@pytest.mark.parametrize("nth_sync", range(1, SYNCS + 1))
def test_a_crash_while_writing_is_swept_by_the_next_publish(
    home: Home, monkeypatch: pytest.MonkeyPatch, nth_sync: int
) -> None:
    publish(home, handmade_build(home, 1))
    calls = iter(range(1, 100))

    def crash_at_nth(descriptor: int) -> None:
        if next(calls) == nth_sync:
            raise KeyboardInterrupt

    built = handmade_build(home, 2)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", crash_at_nth)
        with pytest.raises(KeyboardInterrupt):
            publish(home, built)
    assert current_number(home) == (2 if nth_sync == SYNCS else 1)
    publish(home, handmade_build(home, 3))
    assert current_number(home) == 3
    assert [p.name for p in home.builds.glob(".*")] == []


def test_a_link_left_half_flipped_does_not_stop_the_next_publish(home: Home) -> None:
    publish(home, handmade_build(home, 1))
    home.current.with_name(".current-new").symlink_to("builds/nowhere")
    publish(home, handmade_build(home, 2))
    assert current_number(home) == 2


def test_old_versions_go_when_their_time_is_over(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOSO_KEEP_HOURS", "0")
    monkeypatch.setenv("KHOSO_KEEP_VERSIONS", "2")
    versions = [publish(home, handmade_build(home, number)).version for number in range(4)]
    assert versions_of(home) == versions[2:]


def test_within_their_time_all_are_kept(home: Home) -> None:
    versions = [publish(home, handmade_build(home, number)).version for number in range(7)]
    assert versions_of(home) == versions


def test_a_version_that_someone_reads_stays_until_it_is_closed(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOSO_KEEP_HOURS", "0")
    monkeypatch.setenv("KHOSO_KEEP_VERSIONS", "1")
    first = publish(home, handmade_build(home, 1)).version
    with connect(home):
        second = publish(home, handmade_build(home, 2)).version
        assert versions_of(home) == [first, second]
    third = publish(home, handmade_build(home, 3)).version
    assert versions_of(home) == [third]


def test_what_readers_see_stays_even_if_its_name_is_old(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOSO_KEEP_HOURS", "0")
    monkeypatch.setenv("KHOSO_KEEP_VERSIONS", "0")
    publish(home, handmade_build(home, 1))
    publish(home, handmade_build(home, 2))
    assert current_number(home) == 2


def test_a_folder_that_is_no_version_is_left_alone(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHOSO_KEEP_HOURS", "0")
    (home.builds / "mine").mkdir(parents=True)
    for number in range(7):
        publish(home, handmade_build(home, number))
    assert (home.builds / "mine").exists()


def test_removing_a_version_that_was_cut_short_is_finished_by_the_next_publish(home: Home) -> None:
    publish(home, handmade_build(home, 1))
    (home.builds / ".outgoing-20200101T000000000000Z-abc").mkdir()
    publish(home, handmade_build(home, 2))
    assert [p.name for p in home.builds.glob(".*")] == []


def test_the_parquet_of_a_version_changes_with_its_file(home: Home) -> None:
    for number in (1, 2):
        publish(home, handmade_build(home, number))
        assert parquet_number(home) == current_number(home) == number


def test_parquet_carries_the_comments_and_types_of_its_mart(
    built_by_dbt: tuple[Home, Published],
) -> None:
    home, version = built_by_dbt
    folder = home.current / "parquet"
    assert {p.stem for p in folder.iterdir()} == set(version.manifest.row_counts)
    path = folder / "fct_observations.parquet"
    noted = pl.read_parquet_metadata(path)
    with connect(home) as connection:
        (comment,) = connection.sql(
            "SELECT comment FROM duckdb_tables() WHERE table_name = 'fct_observations'"
        ).fetchall()[0]
        rows = connection.sql("SELECT * FROM fct_observations ORDER BY observation_id").pl()
    assert noted["description"] == comment
    meanings = json.loads(noted["column_descriptions"])
    assert list(meanings) == rows.columns
    assert "words" in meanings["quote"]
    assert_frame_equal(pl.read_parquet(path).sort("observation_id"), rows)


def test_the_manifest_lists_each_file_with_its_size_and_hash(home: Home) -> None:
    files = publish(home, handmade_build(home, 1)).manifest.files
    assert set(files) == {"warehouse.duckdb", "parquet/fct_number.parquet"}
    for name, facts in files.items():
        content = (home.current / name).read_bytes()
        assert facts.bytes == len(content)
        assert facts.sha256 == hashlib.sha256(content).hexdigest()


def test_the_manifest_tells_what_changed_since_the_version_before(home: Home) -> None:
    first = publish(home, handmade_build(home, 1))
    assert first.manifest.changes is None
    second = publish(home, handmade_build(home, 2))
    assert second.manifest.changes == Changes(first.version, {"fct_number": Change(1, 1)}, [])
    assert current_manifest(home) == second.manifest


def test_parquet_of_a_mart_without_a_change_is_the_same_file(home: Home) -> None:
    first = publish(home, handmade_build(home, 1))
    second = publish(home, handmade_build(home, 1))
    files = [v.path.with_name("parquet") / "fct_number.parquet" for v in (first, second)]
    assert files[0].samefile(files[1])
    assert (
        first.manifest.files[f"parquet/{files[0].name}"]
        == (second.manifest.files[f"parquet/{files[1].name}"])
    )


def test_a_version_tells_its_name_to_any_client(home: Home) -> None:
    version = publish(home, handmade_build(home, 1)).version
    with duckdb.connect(str(home.current_file), read_only=True) as connection:
        assert connection.sql("SELECT published_version()").fetchall() == [(version,)]


def test_a_version_of_an_older_program_is_published_anew(
    built_by_dbt: tuple[Home, Published],
) -> None:
    home, version = built_by_dbt
    assert is_current(home)
    path = version.path.with_name("manifest.json")
    text = path.read_text(encoding="utf-8")
    path.write_text(json.dumps(json.loads(text) | {"files": {}}), encoding="utf-8")
    assert not is_current(home)
    path.write_text(text, encoding="utf-8")


def test_every_mart_declares_a_key_that_tells_its_rows_apart(
    built_by_dbt: tuple[Home, Published],
) -> None:
    home, version = built_by_dbt
    keys = version.manifest.keys
    assert keys.keys() == version.manifest.row_counts.keys()
    with connect(home) as connection:
        for table, key in keys.items():
            listed = ", ".join(key)
            query = f"SELECT {listed} FROM {table} GROUP BY {listed} HAVING count(*) > 1"
            assert connection.sql(query).fetchall() == [], table


def test_a_mart_without_a_key_is_named(tmp_path: Path) -> None:
    node = {"resource_type": "model", "fqn": ["khoso", "marts", "dim_x"], "name": "dim_x"}
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({"nodes": {"x": node | {"config": {"meta": {}}}}}))
    with pytest.raises(UnknownKeyError, match="dim_x"):
        marts_of(manifest)
