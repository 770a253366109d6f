from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
import yaml

from tests.warehouse import synthetic
from warehouse.bi.bundle import DATABASE_UUID, Bundle, make_bundle
from warehouse.bi.datasets import Catalogue, make_catalogue
from warehouse.bi.texts import LANGUAGES


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    # A copy: DuckDB shares one instance a file within a process, and other tests open this one.
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    copy = tmp_path_factory.mktemp("bi") / home.current_file.name
    shutil.copyfile(home.current_file, copy)
    with duckdb.connect(str(copy), read_only=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def catalogues(published: duckdb.DuckDBPyConnection) -> dict[str, Catalogue]:
    return {each: make_catalogue(published, each, DATABASE_UUID) for each in LANGUAGES}


@pytest.fixture(scope="session")
def bundle(
    published: duckdb.DuckDBPyConnection, tmp_path_factory: pytest.TempPathFactory
) -> Bundle:
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    return make_bundle(published, home)


@pytest.fixture(scope="session")
def files(bundle: Bundle) -> dict[str, Any]:
    """What Superset imports, read back, by the names of the files."""
    return {name: yaml.safe_load(text) for name, text in bundle.files.items()}
