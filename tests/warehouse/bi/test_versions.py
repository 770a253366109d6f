from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from tests.warehouse.conftest import handmade_build
from warehouse.bi import versions
from warehouse.bi.bundle import CONNECT_ARGUMENTS
from warehouse.home import Home
from warehouse.publish import publish


def test_a_page_keeps_its_version_while_a_newer_one_is_published(home: Home) -> None:
    first = publish(home, handmade_build(home, 1))
    session: dict[str, Any] = {}
    versions.pin(session, home)
    second = publish(home, handmade_build(home, 2))
    assert versions.file_to_read(session, home) == first.path
    versions.pin(session, home)
    assert versions.file_to_read(session, home) == second.path


def test_without_a_page_the_newest_version_is_read(home: Home) -> None:
    publish(home, handmade_build(home, 1))
    second = publish(home, handmade_build(home, 2))
    assert versions.file_to_read({}, home) == second.path


def test_a_version_that_is_gone_or_long_pinned_gives_way_to_the_newest(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(home, handmade_build(home, 1))
    session: dict[str, Any] = {}
    versions.pin(session, home)
    second = publish(home, handmade_build(home, 2))
    monkeypatch.setattr(versions, "PINNED_SECONDS", 0)
    assert versions.file_to_read(session, home) == second.path
    assert versions.file_to_read({"warehouse_version": ["gone", 9e9]}, home) == second.path


REFUSED = [
    "create table mine as select 1 as one",
    "delete from fct_number",
    "drop table fct_number",
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('/etc/passwd')",
    "select * from '/etc/passwd'",
    "attach 'other.duckdb'",
    "copy fct_number to 'stolen.csv'",
    "set enable_external_access = true",
    "install httpfs",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_a_connection_neither_writes_nor_sees_anything_else(home: Home, statement: str) -> None:
    path = publish(home, handmade_build(home, 1)).path
    engine = create_engine(
        f"duckdb:///{path}", connect_args=dict(CONNECT_ARGUMENTS), poolclass=NullPool
    )
    with engine.connect() as connection:
        assert connection.execute(text("select number from fct_number")).scalar() == 1
        with pytest.raises(SQLAlchemyError):
            connection.execute(text(statement))
