from __future__ import annotations

from datetime import UTC, datetime

import duckdb
import pytest

from tests.warehouse.conftest import handmade_build
from warehouse.home import Home
from warehouse.publish import publish
from warehouse.versions import (
    UnknownVersionError,
    find_version,
    published_at,
    version_name,
    versions_in_use,
    versions_of,
)

AT = datetime(2026, 3, 1, 12, 30, 5, 123, tzinfo=UTC)


def test_the_name_of_a_version_tells_its_time() -> None:
    assert published_at(version_name(AT, "0123456789")) == AT
    assert published_at("notes") is None


def test_only_versions_are_listed(home: Home) -> None:
    version = publish(home, handmade_build(home, 1)).version
    (home.builds / "notes").mkdir()
    assert versions_of(home) == [version]


def test_a_version_is_found_by_how_its_name_begins(home: Home) -> None:
    versions = [publish(home, handmade_build(home, number)).version for number in (1, 2)]
    assert find_version(home, versions[1][:22]) == versions[1]
    with pytest.raises(UnknownVersionError, match=versions[0]):
        find_version(home, "1999")
    with pytest.raises(UnknownVersionError, match="several"):
        find_version(home, versions[0][:4])


def test_a_version_that_a_process_has_open_is_in_use(home: Home) -> None:
    version = publish(home, handmade_build(home, 1))
    assert versions_in_use(home) == set()
    with duckdb.connect(str(home.current_file), read_only=True):
        assert versions_in_use(home) == {version.version}
    with (version.path.parent / "parquet" / "fct_number.parquet").open("rb"):
        assert versions_in_use(home) == {version.version}
