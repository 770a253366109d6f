"""Which rows of a mart are those of the provinces in scope, in SQL.

Each mart says by `meta: partition` what its rows belong to: a province (by id or by code), a
document, nothing (`reference`: small, always built whole), or everything (`whole`: made from other
marts afterwards).

What does not belong here: which provinces are in scope (``scope``), and what is done with their
rows (``merging``, ``differences``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import duckdb

WHOLE = "whole"
# Of each kind of partition but `whole`; the tables that they name are made by `name_scope`.
ROWS_IN_SCOPE: Mapping[str, str] = MappingProxyType(
    {
        "province_id": "province_id IN (FROM scope_provinces)",
        "province_code": "coalesce(province_code, '') IN (FROM scope_codes)",
        "doc_id": "doc_id IN (FROM scope_documents)",
        "reference": "true",
    }
)
_SCOPE = """
    CREATE TEMP TABLE scope_provinces AS
    SELECT province_id FROM {newer}.dim_province WHERE province_code IN (FROM scope_codes);
    CREATE TEMP TABLE scope_documents AS
    SELECT doc_id FROM {older}.dim_report WHERE coalesce(province_code, '') IN (FROM scope_codes)
    UNION
    SELECT doc_id FROM {newer}.dim_report WHERE coalesce(province_code, '') IN (FROM scope_codes);
"""


def name_scope(
    connection: duckdb.DuckDBPyConnection, codes: Iterable[str], older: str, newer: str
) -> None:
    """Make the temporary tables that the conditions name.

    Args:
        connection: that has both warehouses at hand.
        codes: of the provinces in scope.
        older: where the marts are as they were: the name of a schema or of an attached file.
        newer: where the marts are that were built anew.
    """
    connection.execute("CREATE TEMP TABLE scope_codes AS SELECT unnest(?) AS code", [list(codes)])
    connection.execute(_SCOPE.format(older=older, newer=newer))
