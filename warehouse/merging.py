"""Puts the provinces that were built anew into a copy of the published warehouse.

Each mart says by `meta: partition` what its rows belong to: a province (by id or by code), a
document, nothing (`reference`: small, always built whole), or everything (`whole`: made from other
marts afterwards). Rows of the provinces in scope are replaced; all others stay as they are.

What does not belong here: which provinces those are (``scope``), and any rule about rows.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import duckdb

from warehouse.marts import meta_of

# Closing the gaps of deleted rows means to write most tables anew. Rows of a province that came
# once by merging lie together, so that its next merge drops whole row groups. Whoever else writes
# the merged file keeps to it, too (dbt's profile says it to dbt).
KEEPING_GAPS: Mapping[str, int] = MappingProxyType({"max_vacuum_tasks": 0})
_WHOSE = {
    "province_id": "province_id IN (FROM scope_provinces)",
    "province_code": "coalesce(province_code, '') IN (FROM scope_codes)",
    "doc_id": "doc_id IN (FROM scope_documents)",
    "reference": "true",
}
_SCOPE = """
    CREATE TEMP TABLE scope_provinces AS
    SELECT province_id FROM changed.dim_province WHERE province_code IN (FROM scope_codes);
    CREATE TEMP TABLE scope_documents AS
    SELECT doc_id FROM dim_report WHERE coalesce(province_code, '') IN (FROM scope_codes)
    UNION
    SELECT doc_id FROM changed.dim_report WHERE coalesce(province_code, '') IN (FROM scope_codes);
"""


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
        if partition not in {*_WHOSE, "whole"}:
            message = (
                f"mart {name} has partition {partition}; say one of {', '.join(_WHOSE)}, whole"
            )
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
        connection.execute(
            "CREATE TEMP TABLE scope_codes AS SELECT unnest(?) AS code", [list(codes)]
        )
        connection.execute(_SCOPE)
        connection.execute("BEGIN")
        for table, partition in partitions.items():
            if partition != "whole":
                _replace(connection, table, _WHOSE[partition])
        connection.execute("COMMIT")


def _replace(connection: duckdb.DuckDBPyConnection, table: str, whose: str) -> None:
    connection.execute(f'DELETE FROM "{table}" WHERE {whose}')
    connection.execute(
        f'INSERT INTO "{table}" BY NAME SELECT * FROM changed."{table}" WHERE {whose}'
    )
