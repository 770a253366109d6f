from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse.build import open_build
from warehouse.home import Home
from warehouse.keys import Key, keys_of
from warehouse.publish import Published


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return synthetic.prepare(tmp_path)


@pytest.fixture(scope="session")
def built_by_dbt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, Published]:
    return synthetic.published(tmp_path_factory.getbasetemp())


def handmade_build(home: Home, number: int) -> Path:
    """A private file as a build leaves it, without the seconds that dbt takes."""
    path = open_build(home)
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE fct_number AS SELECT ? AS number", [number])
        connection.execute("COMMENT ON TABLE fct_number IS 'One number.'")
    return path


def published_keys(home: Home) -> dict[str, tuple[Key, ...]]:
    return keys_of(home.work / "target" / "manifest.json")
