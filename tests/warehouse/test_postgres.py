from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import duckdb
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.postgres_server import Server, asked
from tests.warehouse.conftest import published_keys
from warehouse.access import NothingPublishedError, connect
from warehouse.build import open_build
from warehouse.home import Home
from warehouse.postgres import Copied, PostgresError, copy_marts
from warehouse.publish import Published, publish

_NUMBERS = count()
MADE = (
    "CREATE TABLE fct_first AS SELECT n, {number} AS number FROM range(100) AS r (n)",
    "CREATE TABLE fct_second AS SELECT n, {number} AS number FROM range(100) AS r (n)",
    "COMMENT ON TABLE fct_first IS 'It''s the first.'",
)
ONE_VERSION = """
    SELECT (SELECT array_agg(DISTINCT number)::text FROM {schema}.fct_first),
        (SELECT array_agg(DISTINCT number)::text FROM {schema}.fct_second)
"""


@pytest.fixture
def schema() -> str:
    return f"schema_{next(_NUMBERS)}"


def published(home: Home, number: int, *more: str) -> Published:
    path = open_build(home)
    with duckdb.connect(str(path)) as connection:
        for statement in (*MADE, *more):
            connection.execute(statement.format(number=number))
    return publish(home, path)


def copied(home: Home, server: Server, schema: str, **keys: Any) -> Copied:
    return copy_marts(home, server.url(), schema, keys)


def in_postgres(server: Server, schema: str, mart: str, types: pl.Schema) -> pl.DataFrame:
    # Exact numbers as text, which says how exact they are.
    columns = (f'"{c}"::text' if kind.is_decimal() else f'"{c}"' for c, kind in types.items())
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f'SELECT {", ".join(columns)} FROM {schema}."{mart}"')
        frame = pl.from_arrow(cursor.fetch_arrow_table())
    assert isinstance(frame, pl.DataFrame)
    return frame.cast(dict(types))


@pytest.fixture(scope="module")
def marts_copied(built_by_dbt: tuple[Home, Published], postgres: Server) -> tuple[Home, Copied]:
    home, _ = built_by_dbt
    return home, copy_marts(home, postgres.url(), "marts", published_keys(home))


def test_every_mart_arrives_row_by_row(marts_copied: tuple[Home, Copied], postgres: Server) -> None:
    home, result = marts_copied
    with connect(home) as warehouse:
        marts = warehouse.sql("SELECT table_name FROM duckdb_tables()").fetchall()
        assert result.marts == len(marts)
        for (mart,) in marts:
            expected = warehouse.sql(f'FROM "{mart}"').pl()
            arrived = in_postgres(postgres, "marts", mart, expected.schema)
            assert_frame_equal(arrived, expected, check_row_order=False, check_exact=True)


def test_columns_keep_their_types_and_what_they_mean(
    marts_copied: tuple[Home, Copied], postgres: Server
) -> None:
    described = """
        SELECT format_type(atttypid, atttypmod), attnotnull, col_description(attrelid, attnum)
        FROM pg_attribute
        WHERE attrelid = 'marts.fct_figures'::regclass AND attname = '{}'
    """
    ((kind, is_filled, comment),) = postgres.ask(described.format("value"))
    assert (kind, is_filled) == ("numeric(38,9)", True)
    with connect(marts_copied[0]) as warehouse:
        described = "SELECT comment FROM duckdb_columns() WHERE table_name = 'fct_figures'"
        assert (comment,) in warehouse.sql(described).fetchall()
    ((comment,),) = postgres.ask("SELECT obj_description('marts.mart_industry'::regclass)")
    assert "Industry" in comment


def test_keys_of_the_marts_are_keys_there(
    marts_copied: tuple[Home, Copied], postgres: Server
) -> None:
    keys = postgres.ask(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE conrelid = 'marts.fct_figures'::regclass ORDER BY 1"
    )
    assert keys == [("PRIMARY KEY (figure_id)",), ("UNIQUE (observation_id)",)]


def test_the_schema_tells_which_version_it_shows(
    built_by_dbt: tuple[Home, Published], marts_copied: tuple[Home, Copied], postgres: Server
) -> None:
    manifest = built_by_dbt[1].manifest
    noted = postgres.ask("SELECT mart, version, row_count FROM marts.published_marts")
    assert {(m, manifest.version, n) for m, n in manifest.row_counts.items()} == set(noted)


def test_a_second_copy_writes_only_what_differs(home: Home, postgres: Server, schema: str) -> None:
    published(home, 1)
    assert copied(home, postgres, schema).added == 200
    second = published(home, 1, "UPDATE fct_second SET number = 2 WHERE n < 3")
    assert copied(home, postgres, schema) == Copied(second.version, 2, removed=3, added=3)
    again = copied(home, postgres, schema)
    assert (again.removed, again.added) == (0, 0)


def test_rows_that_a_mart_holds_twice_are_counted(
    home: Home, postgres: Server, schema: str
) -> None:
    twice = "INSERT INTO fct_first FROM fct_first WHERE n < 2"
    published(home, 1, twice, "INSERT INTO fct_first VALUES (NULL, NULL)")
    copied(home, postgres, schema)
    published(home, 1, "INSERT INTO fct_first VALUES (NULL, NULL), (NULL, NULL)")
    copied(home, postgres, schema)
    rows = postgres.ask(f"SELECT n, count(*) FROM {schema}.fct_first GROUP BY n ORDER BY n LIMIT 2")
    assert rows == [(0, 1), (1, 1)]
    assert postgres.ask(f"SELECT count(*) FROM {schema}.fct_first WHERE n IS NULL") == [(2,)]


def test_a_transaction_sees_one_version_while_others_are_copied(
    home: Home, postgres: Server, schema: str
) -> None:
    published(home, 1)
    copied(home, postgres, schema)
    with postgres.connect() as reader:
        asked(reader, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        before = asked(reader, f"SELECT sum(number) FROM {schema}.fct_first")
        published(home, 2)
        copied(home, postgres, schema)
        assert asked(reader, f"SELECT sum(number) FROM {schema}.fct_first") == before
        assert asked(reader, f"SELECT min(number), max(number) FROM {schema}.fct_second") == [
            (1, 1)
        ]
        reader.commit()
        assert asked(reader, f"SELECT min(number) FROM {schema}.fct_second") == [(2,)]


def test_readers_never_wait_fail_or_see_a_part(home: Home, postgres: Server, schema: str) -> None:
    published(home, 0)
    copied(home, postgres, schema)
    finished = Event()

    def read() -> set[tuple[str, str]]:
        seen = set()
        with postgres.connect() as connection:
            while not finished.is_set():
                seen.update(asked(connection, ONE_VERSION.format(schema=schema)))
                connection.commit()
        return seen

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        try:
            for number in range(1, 9):
                published(home, number)
                copied(home, postgres, schema)
        finally:
            finished.set()
        seen = set().union(*(reader.result() for reader in readers))
    assert len(seen) > 1
    assert seen <= {(f"{{{n}}}", f"{{{n}}}") for n in range(9)}


def test_a_copy_that_fails_leaves_what_was_there_and_the_next_converges(
    home: Home, postgres: Server, schema: str
) -> None:
    published(home, 1)
    copied(home, postgres, schema, fct_second=(("n",),))
    published(home, 2, "INSERT INTO fct_second VALUES (7, 2)")
    with pytest.raises(PostgresError, match=r"shows what it showed before.*fct_second"):
        copied(home, postgres, schema, fct_second=(("n",),))
    assert postgres.ask(ONE_VERSION.format(schema=schema)) == [("{1}", "{1}")]
    third = published(home, 3)
    assert copied(home, postgres, schema, fct_second=(("n",),)).version == third.version
    assert postgres.ask(ONE_VERSION.format(schema=schema)) == [("{3}", "{3}")]


def test_rights_and_views_of_others_stay(home: Home, postgres: Server, schema: str) -> None:
    published(home, 1)
    copied(home, postgres, schema)
    postgres.run(
        f"CREATE ROLE reader_of_{schema} LOGIN",
        f"GRANT USAGE ON SCHEMA {schema} TO reader_of_{schema}",
        f"GRANT SELECT ON {schema}.fct_first TO reader_of_{schema}",
        f"ALTER DEFAULT PRIVILEGES IN SCHEMA {schema} GRANT SELECT ON TABLES TO reader_of_{schema}",
        f"CREATE VIEW {schema}.of_mine AS SELECT max(number) AS number FROM {schema}.fct_first",
    )
    published(home, 2, "CREATE TABLE fct_third AS SELECT 3 AS number")
    copied(home, postgres, schema)
    with postgres.connect(user=f"reader_of_{schema}") as reader:
        assert asked(reader, f"SELECT max(number) FROM {schema}.fct_first") == [(2,)]
        assert asked(reader, f"SELECT number FROM {schema}.fct_third") == [(3,)]
    assert postgres.ask(f"SELECT number FROM {schema}.of_mine") == [(2,)]


def test_a_mart_with_other_columns_is_made_anew_and_one_that_is_gone_goes(
    home: Home, postgres: Server, schema: str
) -> None:
    published(home, 1)
    copied(home, postgres, schema)
    published(home, 2, "ALTER TABLE fct_first ADD COLUMN more VARCHAR", "DROP TABLE fct_second")
    copied(home, postgres, schema)
    assert postgres.ask(f"SELECT count(*) FROM {schema}.fct_first WHERE more IS NULL") == [(100,)]
    assert postgres.ask(f"SELECT to_regclass('{schema}.fct_second')") == [(None,)]


def test_a_view_that_forbids_a_change_is_named_and_nothing_changes(
    home: Home, postgres: Server, schema: str
) -> None:
    published(home, 1)
    copied(home, postgres, schema)
    postgres.run(f"CREATE VIEW {schema}.of_mine AS SELECT n FROM {schema}.fct_second")
    published(home, 2, "ALTER TABLE fct_second ADD COLUMN more VARCHAR")
    with pytest.raises(PostgresError, match=r"of_mine depends on table .*fct_second"):
        copied(home, postgres, schema)
    assert postgres.ask(ONE_VERSION.format(schema=schema)) == [("{1}", "{1}")]


def test_a_new_description_reaches_the_table(home: Home, postgres: Server, schema: str) -> None:
    published(home, 1)
    copied(home, postgres, schema)
    published(home, 1, "COMMENT ON TABLE fct_first IS 'Described anew.'")
    copied(home, postgres, schema)
    described = postgres.ask(f"SELECT obj_description('{schema}.fct_first'::regclass)")
    assert described == [("Described anew.",)]


def test_a_table_of_somebody_else_is_not_touched(home: Home, postgres: Server, schema: str) -> None:
    published(home, 1)
    postgres.run(
        f"CREATE SCHEMA {schema}",
        f"CREATE TABLE {schema}.fct_first AS SELECT 'mine' AS whose",
        f"CREATE TABLE {schema}.another AS SELECT 'mine' AS whose",
    )
    with pytest.raises(PostgresError, match='"fct_first" already exists'):
        copied(home, postgres, schema)
    assert postgres.ask(f"SELECT whose FROM {schema}.fct_first") == [("mine",)]
    postgres.run(f"DROP TABLE {schema}.fct_first")
    copied(home, postgres, schema)
    assert postgres.ask(f"SELECT whose FROM {schema}.another") == [("mine",)]


def test_two_copies_into_one_schema_do_not_mix(home: Home, postgres: Server, schema: str) -> None:
    published(home, 1)
    lock = f"SELECT pg_advisory_xact_lock(hashtextextended('khoso {schema}', 0))"
    with postgres.connect() as other:
        asked(other, lock)
        with pytest.raises(PostgresError, match="another copy"):
            copied(home, postgres, schema)
    assert copied(home, postgres, schema).added == 200


def test_a_type_that_postgresql_does_not_have_is_named(
    home: Home, postgres: Server, schema: str
) -> None:
    published(home, 1, "CREATE TABLE fct_third AS SELECT [1, 2] AS numbers")
    with pytest.raises(PostgresError, match=r"numbers is of type INTEGER\[\]"):
        copied(home, postgres, schema)


def test_a_server_that_is_not_there_is_named_but_no_password(home: Home, tmp_path: Path) -> None:
    published(home, 1)
    with pytest.raises(PostgresError, match="cannot be reached") as refused:
        copy_marts(home, f"postgresql://me:secret@/marts?host={tmp_path}", "marts", {})
    assert str(tmp_path) in str(refused.value)
    assert "secret" not in str(refused.value)


def test_there_is_nothing_to_copy_before_the_first_version(home: Home) -> None:
    with pytest.raises(NothingPublishedError):
        copy_marts(home, "postgresql:///marts", "marts", {})
