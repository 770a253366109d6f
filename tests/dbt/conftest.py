from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouse import synthetic

Rows = list[tuple[Any, ...]]


@pytest.fixture(scope="session")
def marts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    # A copy: DuckDB shares one instance a file within a process, and other tests open this one.
    home, _ = synthetic.published(tmp_path_factory.getbasetemp())
    copy = tmp_path_factory.mktemp("marts") / home.current_file.name
    shutil.copyfile(home.current_file, copy)
    with duckdb.connect(str(copy), read_only=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def ask(marts: duckdb.DuckDBPyConnection) -> Callable[[str], Rows]:
    def answer(query: str) -> Rows:
        return marts.execute(query).fetchall()

    return answer
