"""What the shell offers while somebody types."""

from __future__ import annotations

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from orchestration.shell.completion import SqlCompleter
from warehouse.catalogue import Catalogue, Column, Table

MONTH_ID = Column("month_id", "VARCHAR", "The month.")
CATALOGUE = Catalogue(
    tables=(
        Table("dim_month", "Every month.", (MONTH_ID, Column("year", "INTEGER", "Its year."))),
        Table("fct_sales", "Sales.", (MONTH_ID, Column("value", "DOUBLE", "In VND."))),
        Table("panel_as_of", "What was known.", (Column("known_on", "DATE", ""),), call="(day)"),
    ),
    functions=(("max", "The largest."), ("month", "Month of a date.")),
    keywords=("select", "from"),
)


def offered(typed: str, after: str = "") -> dict[str, str]:
    document = Document(typed + after, len(typed))
    found = SqlCompleter(lambda: CATALOGUE).get_completions(document, CompleteEvent())
    return {completion.text: completion.display_meta_text for completion in found}


def test_after_from_come_tables_and_table_functions_with_their_comments() -> None:
    assert offered("select 1 from ") == {
        "dim_month": "Every month.",
        "fct_sales": "Sales.",
        "panel_as_of(": "(day) What was known.",
    }
    assert list(offered("select 1 FROM dim_month JOIN f")) == ["fct_sales"]


def test_columns_are_those_of_the_tables_named_even_behind_the_cursor() -> None:
    assert offered("select v", " from fct_sales") == {"value": "In VND."}
    assert "value" not in offered("select v", " from dim_month")


def test_before_any_table_is_named_all_columns_are_offered_first() -> None:
    assert list(offered("select m")) == ["month_id", "max(", "month("]


@pytest.mark.parametrize("alias", ["s", "as s"])
def test_behind_another_name_of_a_table_come_its_columns_alone(alias: str) -> None:
    typed = f"select 1 from fct_sales {alias} join dim_month using (month_id) where s."
    assert list(offered(typed)) == ["month_id", "value"]
    assert offered("select 1 from fct_sales where x.") == {}


def test_a_table_function_has_the_columns_of_its_result() -> None:
    assert "known_on" in offered("select k", " from panel_as_of('2025-01-01') p")


def test_between_quotes_nothing_is_offered() -> None:
    assert offered("select 1 from dim_month where month_id = 'm") == {}
    assert "month_id" in offered("select 'a', m", " from dim_month")


def test_commands_and_what_follows_them_are_offered() -> None:
    assert list(offered("\\f")) == ["format"]
    assert list(offered("\\format ")) == ["table", "csv", "json"]
    assert list(offered("\\d fct")) == ["fct_sales"]
    assert offered("\\q ") == {}
