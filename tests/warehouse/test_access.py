from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import duckdb
import pytest
from sqlalchemy import Engine, NullPool, create_engine, inspect, text

from tests.warehouse.conftest import handmade_build
from warehouse.access import NothingPublishedError, connect
from warehouse.home import Home
from warehouse.keeping import Keeping
from warehouse.publish import Published, publish


def bi_engine(home: Home) -> Engine:
    """As a BI tool connects: by the link, read-only."""
    return create_engine(
        f"duckdb:///{home.current_file}", connect_args={"read_only": True}, poolclass=NullPool
    )


def test_nothing_published_says_what_to_do(home: Home) -> None:
    with pytest.raises(NothingPublishedError, match="khoso run"):
        connect(home)


def test_readers_cannot_write(home: Home) -> None:
    publish(home, handmade_build(home, 1))
    with connect(home) as connection, pytest.raises(duckdb.InvalidInputException):
        connection.execute("CREATE TABLE mine (a int)")


def test_a_held_connection_keeps_its_version_and_blocks_nobody(home: Home) -> None:
    latest = Keeping().versions + 1
    publish(home, handmade_build(home, 0))
    with connect(home) as held:
        for number in range(1, latest + 1):
            publish(home, handmade_build(home, number))
        assert held.execute("SELECT number FROM fct_number").fetchall() == [(0,)]
        with connect(home) as fresh:
            rows = fresh.execute("SELECT number FROM fct_number").fetchall()
    assert rows == [(latest,)]


def test_a_bi_tool_lists_the_marts_with_their_comments(
    built_by_dbt: tuple[Home, Published],
) -> None:
    home, version = built_by_dbt
    engine = bi_engine(home)
    assert set(version.manifest.row_counts) <= set(inspect(engine).get_table_names())
    query = "SELECT comment FROM duckdb_tables() WHERE table_name = 'fct_province_sector_month'"
    with engine.connect() as connection:
        assert "charts" in str(connection.execute(text(query)).scalar())


def test_a_bi_tool_reads_while_versions_are_published(home: Home) -> None:
    publish(home, handmade_build(home, 0))
    engine = bi_engine(home)
    finished = Event()

    def read() -> list[int]:
        seen: list[int] = []
        while not finished.is_set():
            with engine.connect() as connection:
                seen.append(connection.execute(text("SELECT number FROM fct_number")).scalar_one())
        return seen

    with ThreadPoolExecutor(2) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        try:
            for number in range(1, 11):
                publish(home, handmade_build(home, number))
        finally:
            finished.set()
        seen = [reader.result() for reader in readers]
    assert all(numbers == sorted(numbers) for numbers in seen)
    assert len({number for numbers in seen for number in numbers}) > 1
