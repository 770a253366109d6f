"""What was known on a day: the table function of the published file against what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

DAYS = [date(2024, 5, 1) + timedelta(days=number) for number in range(8)]
_DEFINITION = "SELECT macro_definition FROM duckdb_functions() WHERE function_name = 'panel_as_of'"
_STATE = """
    INSERT INTO fct_vintages (
        figure_id, province_id, indicator, sector, preference, known_on, withdrawn_on,
        superseded_on, observation_id
    )
    VALUES (1, 'p', 'i', 's', $number, $known, $withdrawn, $superseded, $number)
"""


@dataclass(frozen=True)
class Statement:
    """A statement of the one figure; the earlier in a list, the more it is preferred."""

    known_on: date
    withdrawn_on: date | None

    def stands_on(self, day: date) -> bool:
        return self.known_on <= day and (self.withdrawn_on is None or self.withdrawn_on > day)


STATEMENTS = st.builds(
    lambda known, days: Statement(known, None if days is None else known + timedelta(days=days)),
    st.sampled_from(DAYS),
    st.none() | st.integers(1, 5),
)


@pytest.fixture(scope="module")
def panel(marts: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """Nothing but the function and its two tables: one figure, no statement of it."""
    ((definition,),) = marts.execute(_DEFINITION).fetchall()
    with duckdb.connect() as small:
        for table in ("fct_figures", "fct_vintages"):
            empty = marts.execute(f"FROM {table} LIMIT 0").pl()  # noqa: F841 - read by its name
            small.execute(f"CREATE TABLE {table} AS FROM empty")
        small.execute(
            "INSERT INTO fct_figures (figure_id, province_id, indicator, sector) "
            "VALUES (1, 'p', 'i', 's')"
        )
        small.execute(f"CREATE MACRO panel_as_of(day) AS TABLE {definition}")
        yield small


def superseded_on(better: list[Statement]) -> date | None:
    """As `fct_vintages` has it; its unit test holds it to that."""
    return min((each.known_on for each in better if each.withdrawn_on is None), default=None)


@settings(max_examples=50, deadline=None)
@given(st.lists(STATEMENTS, max_size=5))
def test_the_best_statement_that_was_out_and_not_withdrawn_is_what_was_known(
    panel: duckdb.DuckDBPyConnection, statements: list[Statement]
) -> None:
    panel.execute("DELETE FROM fct_vintages")
    for number, each in enumerate(statements):
        superseded = superseded_on(statements[:number])
        said = {"known": each.known_on, "withdrawn": each.withdrawn_on, "superseded": superseded}
        panel.execute(_STATE, {"number": number, **said})
    for day in DAYS:
        known = [number for number, each in enumerate(statements) if each.stands_on(day)][:1]
        rows = panel.execute("SELECT observation_id FROM panel_as_of(?)", [day]).fetchall()
        assert [int(number) for (number,) in rows] == known
