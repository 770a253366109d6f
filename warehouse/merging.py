"""Puts the provinces that were built anew into a copy of the published warehouse.

Rows of the provinces in scope are replaced; all others stay as they are.

What does not belong here: which provinces those are (``scope``), which rows are theirs
(``partitions``), and any rule about rows.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import duckdb

from warehouse.marts import meta_of
from warehouse.partitions import ROWS_IN_SCOPE, WHOLE, name_scope

# Closing the gaps of deleted rows means to write most tables anew. Rows of a province that came
# once by merging lie together, so that its next merge drops whole row groups. Whoever else writes
# the merged file keeps to it, too (dbt's profile says it to dbt).
KEEPING_GAPS: Mapping[str, int] = MappingProxyType({"max_vacuum_tasks": 0})


class UnknownPartitionError(Exception):
    """A mart does not say what its rows belong to; the message names it."""


def partitions_of(manifest: Path) -> dict[str, str]:
    """What the rows of each mart belong to, as the dbt project says.

    Args:
        manifest: the ``manifest.json`` that dbt wrote.

    Raises:
        UnknownPartitionError: a mart does not say it.
    """
    declared = meta_of(manifest).items()
    partitions = {name: str(meta.get("partition")) for name, meta in declared}
    for name, partition in partitions.items():
        if partition not in {*ROWS_IN_SCOPE, WHOLE}:
            known = ", ".join((*ROWS_IN_SCOPE, WHOLE))
            message = f"mart {name} has partition {partition}; say one of {known}"
            raise UnknownPartitionError(message)
    return partitions


def merge(
    changed: Path,
    published: Path,
    target: Path,
    partitions: Mapping[str, str],
    codes: Iterable[str],
) -> None:
    """Write a copy of the published file in which the changed provinces are replaced.

    Args:
        changed: the marts of the provinces in scope.
        published: the marts of all provinces, as they were.
        target: the file to write.
        partitions: what the rows of each mart belong to.
        codes: of the provinces in scope.
    """
    shutil.copyfile(published, target)
    with duckdb.connect(str(target), config=dict(KEEPING_GAPS)) as connection:
        connection.execute(f"ATTACH '{changed}' AS changed (READ_ONLY)")
        name_scope(connection, codes, older="main", newer="changed")
        connection.execute("BEGIN")
        for table, partition in partitions.items():
            if partition != WHOLE:
                _replace(connection, table, ROWS_IN_SCOPE[partition])
        connection.execute("COMMIT")


def _replace(connection: duckdb.DuckDBPyConnection, table: str, whose: str) -> None:
    connection.execute(f'DELETE FROM "{table}" WHERE {whose}')
    connection.execute(
        f'INSERT INTO "{table}" BY NAME SELECT * FROM changed."{table}" WHERE {whose}'
    )
