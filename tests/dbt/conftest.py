from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouse import synthetic
from warehouse.access import connect

Rows = list[tuple[Any, ...]]


@pytest.fixture(scope="session")
def marts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    with connect(home) as connection:
        yield connection


@pytest.fixture(scope="session")
def ask(marts: duckdb.DuckDBPyConnection) -> Callable[[str], Rows]:
    def answer(query: str) -> Rows:
        return marts.execute(query).fetchall()

    return answer
