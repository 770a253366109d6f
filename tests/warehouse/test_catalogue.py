"""What a client sees of the published file: nothing in it is without a comment."""

from __future__ import annotations

import duckdb
import pytest

from warehouse.access import connect
from warehouse.catalogue import Catalogue, read_catalogue
from warehouse.home import Home
from warehouse.publish import Published


@pytest.fixture(scope="module")
def catalogue(built_by_dbt: tuple[Home, Published]) -> Catalogue:
    with connect(built_by_dbt[0]) as connection:
        return read_catalogue(connection)


def test_every_table_and_column_has_a_comment(catalogue: Catalogue) -> None:
    tables = [table for table in catalogue.tables if not table.call]
    assert len(tables) > 40
    assert [t.name for t in tables if not t.comment] == []
    assert [f"{t.name}.{c.name}" for t in tables for c in t.columns if not c.comment] == []


def test_every_table_function_has_a_comment_and_the_columns_of_its_result(
    catalogue: Catalogue,
) -> None:
    functions = {table.name + table.call: table for table in catalogue.tables if table.call}
    assert list(functions) == [
        "freshness_on(day)", "panel_as_of(day)",
    ]  # fmt: skip
    assert all(function.comment for function in functions.values())
    assert "months_old" in {column.name for column in functions["freshness_on(day)"].columns}


def test_comments_are_where_clients_look_for_them(built_by_dbt: tuple[Home, Published]) -> None:
    standard = "select count(*) from information_schema.columns where column_comment is null"
    postgres = "select count(*) from pg_catalog.pg_description where description is not null"
    with duckdb.connect(str(built_by_dbt[0].current_file.resolve()), read_only=True) as client:
        assert client.execute(standard).fetchone() == (0,)
        assert client.execute(postgres).fetchall()[0][0] > 500


def test_a_table_is_found_whatever_its_case(catalogue: Catalogue) -> None:
    found = catalogue.table("DIM_Month")
    assert found is not None
    assert found.columns[0].name == "month_id"
    assert catalogue.table("nowhere") is None


def test_functions_and_keywords_are_words_that_can_be_typed(catalogue: Catalogue) -> None:
    names = {name for name, _ in catalogue.functions}
    assert {"sum", "strip_accents"} <= names
    assert "select" in catalogue.keywords
    assert all(name.replace("_", "").isalnum() for name in names)
