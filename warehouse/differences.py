"""What differs between two versions, mart by mart and row by row.

Rows are compared by a hash of the columns that both versions have: first all rows of a part, such
as a province, at once; then, in parts that differ, those of the same key. Where only some provinces
were built anew and the others taken over, no other rows are looked at.

What does not belong here: what a key is (``marts``) and where the result is kept (``manifest``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from warehouse.manifest import Change, Changes
from warehouse.marts import Mart
from warehouse.partitions import ROWS_IN_SCOPE, name_scope
from warehouse.quoting import named, quoted

MOST_RESTATED = 20
_FIGURES, _VALUE = "fct_figures", "value"
_NAMES = (
    "figure_id", "province_id", "indicator", "sector", "item", "price_basis",
    "period_start", "period_end", "measure", "unit",
)  # fmt: skip
_TOUCHED = """
    CREATE OR REPLACE TEMP TABLE touched AS
    WITH before AS (
        SELECT {part} AS part, count(*), sum(hash({content}))
        FROM old.{table} WHERE {whose} GROUP BY 1
    ),
    after AS (
        SELECT {part} AS part, count(*), sum(hash({content}))
        FROM new.{table} WHERE {whose} GROUP BY 1
    )
    SELECT part FROM (FROM before EXCEPT FROM after)
    UNION
    SELECT part FROM (FROM after EXCEPT FROM before)
"""
_PAIRED = """
    CREATE OR REPLACE TEMP TABLE {pairs} AS
    WITH before AS (
        SELECT rowid AS place, hash({key}) AS key, hash({content}) AS content
        FROM old.{table} WHERE {whose} AND {part} IN (FROM touched)
    ),
    after AS (
        SELECT rowid AS place, hash({key}) AS key, hash({content}) AS content
        FROM new.{table} WHERE {whose} AND {part} IN (FROM touched)
    )
    SELECT before.place AS old_place, after.place AS new_place
    FROM before FULL JOIN after ON before.key = after.key
    WHERE before.content IS DISTINCT FROM after.content
"""
_COUNTED = """
    SELECT count(*) FILTER (old_place IS NULL), count(*) FILTER (new_place IS NULL),
        count(*) FILTER (old_place IS NOT NULL AND new_place IS NOT NULL)
    FROM {pairs}
"""
_BOTH = """
    FROM {pairs} AS pairs
    JOIN old.{table} AS before ON before.rowid = pairs.old_place
    JOIN new.{table} AS after ON after.rowid = pairs.new_place
"""


def changes_between(
    old: Path,
    new: Path,
    since: str,
    marts: Mapping[str, Mart],
    spill: Path,
    *,
    scope: Collection[str] | None = None,
) -> Changes:
    """All that differs between the files of two versions.

    Args:
        old: the earlier file.
        new: the later file.
        since: name of the earlier version.
        marts: what is declared of them; the rows of a mart that is not among them are told apart
            by all their columns.
        spill: where what does not fit into memory is put meanwhile.
        scope: codes of the provinces that were built anew, where the later file took all others
            over from the earlier one; ``None`` where any row may differ.
    """
    with _side_by_side(old, new, spill) as connection:
        if scope is not None:
            name_scope(connection, scope, older="old", newer="new")
        changes = _compare_all(connection, marts, is_partial=scope is not None)
        return Changes(since, changes, _restated(connection, changes))


@contextmanager
def _side_by_side(old: Path, new: Path, spill: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the files of two versions as `old` and `new`, to read."""
    with duckdb.connect(config={"temp_directory": str(spill)}) as connection:
        connection.execute("SET enable_progress_bar = false")
        for name, path in (("old", old), ("new", new)):
            connection.execute(f"ATTACH {quoted(path)} AS {name} (READ_ONLY)")
        yield connection


def _compare_all(
    connection: duckdb.DuckDBPyConnection, marts: Mapping[str, Mart], *, is_partial: bool
) -> dict[str, Change]:
    """The marts that differ."""
    old, new = _columns(connection, "old"), _columns(connection, "new")
    changes = {}
    for table in sorted(old.keys() | new.keys()):
        columns = [c for c, kind in new.get(table, ()) if (c, kind) in old.get(table, ())]
        if columns:
            mart = marts.get(table, Mart())
            whose = ROWS_IN_SCOPE.get(mart.partition, "true") if is_partial else "true"
            changes[table] = _compare(connection, table, columns, mart, whose)
        else:
            changes[table] = Change(
                _count(connection, "new", table) if table in new else 0,
                _count(connection, "old", table) if table in old else 0,
            )
    return {table: change for table, change in changes.items() if not change.is_none}


def _restated(
    connection: duckdb.DuckDBPyConnection, changes: Mapping[str, Change]
) -> list[dict[str, Any]]:
    """Figures whose value is another in `new`, with both; the largest relative steps first."""
    if _VALUE not in changes.get(_FIGURES, Change(0, 0)).columns:
        return []
    rows = connection.sql(
        f"SELECT {', '.join(f'after.{name}' for name in _NAMES)}, "
        "CAST(before.value AS DOUBLE) AS value_before, CAST(after.value AS DOUBLE) AS value_after "
        f"{_BOTH.format(pairs=_pairs(_FIGURES), table=_FIGURES)} "
        "WHERE before.value <> after.value "
        "ORDER BY abs(value_after - value_before) "
        "/ greatest(abs(value_after), abs(value_before)) DESC, after.figure_id "
        f"LIMIT {MOST_RESTATED}"
    )
    return [dict(zip(rows.columns, row, strict=True)) for row in rows.fetchall()]


def _columns(connection: duckdb.DuckDBPyConnection, side: str) -> dict[str, list[tuple[str, str]]]:
    """The columns of each table, with their types."""
    found: dict[str, list[tuple[str, str]]] = {}
    for table, column, kind in connection.execute(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() "
        "WHERE database_name = ? AND schema_name = 'main' ORDER BY table_name, column_index",
        [side],
    ).fetchall():
        found.setdefault(table, []).append((column, kind))
    return found


def _compare(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: Sequence[str],
    mart: Mart,
    whose: str,
) -> Change:
    """One mart, by the columns that both versions have, of the rows that may differ."""
    key = mart.key if mart.key and set(mart.key) <= set(columns) else columns
    part = f"coalesce({named(mart.partition)}, '')" if mart.partition in columns else "''"
    names = {"pairs": _pairs(table), "table": named(table)}
    told = {"part": part, "key": _listed(key), "content": _listed(columns), "whose": whose}
    connection.execute(_TOUCHED.format(**names, **told))
    connection.execute(_PAIRED.format(**names, **told))
    added, removed, changed = connection.execute(_COUNTED.format(**names)).fetchall()[0]
    by_column = _changed_columns(connection, names, columns) if changed else {}
    return Change(added, removed, changed, by_column)


def _changed_columns(
    connection: duckdb.DuckDBPyConnection, names: Mapping[str, str], columns: Sequence[str]
) -> dict[str, int]:
    counts = (
        f"count(*) FILTER (before.{named(c)} IS DISTINCT FROM after.{named(c)})" for c in columns
    )
    query = f"SELECT {', '.join(counts)} {_BOTH.format(**names)}"
    found = connection.execute(query).fetchall()[0]
    ranked = sorted(zip(columns, found, strict=True), key=lambda pair: -pair[1])
    return {column: count for column, count in ranked if count}


def _count(connection: duckdb.DuckDBPyConnection, side: str, table: str) -> int:
    query = f"SELECT count(*) FROM {side}.{named(table)}"
    return int(connection.execute(query).fetchall()[0][0])


def _pairs(table: str) -> str:
    """The name of the table of pairs that differ."""
    return named(f"pairs_of_{table}")


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(named(column) for column in columns)
