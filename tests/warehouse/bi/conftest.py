from __future__ import annotations

from typing import Any

import duckdb
import pytest
import yaml

from tests.warehouse import synthetic
from warehouse.access import connect
from warehouse.bi.bundle import DATABASE_UUID, Bundle, make_bundle
from warehouse.bi.datasets import Catalogue, make_catalogue
from warehouse.bi.texts import LANGUAGES


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    return connect(home)


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
