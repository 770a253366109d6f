from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.warehouse.conftest import handmade_build
from warehouse import publish as publishing
from warehouse.access import connect
from warehouse.home import Home
from warehouse.manifest import current_manifest
from warehouse.publish import KEPT_VERSIONS, publish


def current_number(home: Home) -> int:
    with connect(home) as connection:
        row = connection.execute("SELECT number FROM fct_number").fetchone()
    assert row is not None
    return int(row[0])


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


@pytest.mark.parametrize("step", ["_install", "_flip", "_prune"])
def test_a_crash_before_a_step_leaves_a_whole_version(
    home: Home, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    publish(home, handmade_build(home, 1))
    built = handmade_build(home, 2)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, step, _crash)
        with pytest.raises(KeyboardInterrupt):
            publish(home, built)
    assert current_number(home) == (2 if step == "_prune" else 1)


@pytest.mark.parametrize("nth_sync", [1, 2, 3, 4, 5])
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
    assert current_number(home) == (2 if nth_sync == 5 else 1)
    publish(home, handmade_build(home, 3))
    assert current_number(home) == 3
    assert [p.name for p in home.builds.glob(".*")] == []


def test_a_link_left_half_flipped_does_not_stop_the_next_publish(home: Home) -> None:
    publish(home, handmade_build(home, 1))
    home.current.with_name(".current-new").symlink_to("builds/nowhere")
    publish(home, handmade_build(home, 2))
    assert current_number(home) == 2


def test_only_the_newest_versions_are_kept(home: Home) -> None:
    versions = [publish(home, handmade_build(home, n)).version for n in range(KEPT_VERSIONS + 2)]
    assert sorted(p.name for p in home.builds.iterdir()) == versions[2:]


def _crash(*_: object) -> None:
    raise KeyboardInterrupt
