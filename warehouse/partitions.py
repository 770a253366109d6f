"""Which rows of a mart are those of the provinces in scope, in SQL.

Each mart says by `meta: partition` what its rows belong to: a province (by id or by code), a
document, nothing (`reference`: small, always built whole), or everything (`whole`: made from other
marts afterwards).

A mart's rows also fall into parts: those of each family of provinces, as the scope is one of whole
families.

What does not belong here: which provinces are in scope (``scope``), and what is done with their
rows (``merging``, ``differences``, ``parquet``).
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
# Of each kind that tells provinces apart: where the part of a row is found, as `part_number`; the
# tables are made by `number_parts`.
PART_OF_ROW: Mapping[str, str] = MappingProxyType(
    {
        "province_id": "part_of_province USING (province_id)",
        "province_code": "part_of_code ON code = coalesce(province_code, '')",
        "doc_id": "part_of_document USING (doc_id)",
    }
)
_CODES = """
    SELECT province_code FROM dim_province
    UNION SELECT coalesce(province_code, '') FROM dim_report
    UNION SELECT coalesce(province_code, '') FROM fct_observations
"""
_PART_OF_CODE = (
    "CREATE TEMP TABLE part_of_code AS SELECT unnest(?) AS code, unnest(?) AS part_number"
)
_PART_OF_OTHERS = """
    CREATE TEMP TABLE part_of_province AS SELECT province_id, part_number
    FROM dim_province JOIN part_of_code ON code = province_code;
    CREATE TEMP TABLE part_of_document AS SELECT doc_id, part_number
    FROM dim_report JOIN part_of_code ON code = coalesce(province_code, '');
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


def number_parts(connection: duckdb.DuckDBPyConnection, families: Mapping[str, str]) -> list[str]:
    """Make the temporary tables that say which part a row falls into.

    Args:
        connection: to a warehouse.
        families: code to family; a code that is not among them is its own.

    Returns:
        The name of each part; the first is that of rows that no table knows.
    """
    codes = [str(code) for (code,) in connection.execute(_CODES).fetchall()]
    family = {code: families.get(code, code) for code in codes}
    names = sorted({"", *family.values()})
    numbers = [names.index(family[code]) for code in codes]
    connection.execute(_PART_OF_CODE, [codes, numbers])
    connection.execute(_PART_OF_OTHERS)
    return names
