"""Statements that make the rows of one table those of another, and write only what differs.

PostgreSQL and DuckDB understand them alike. Rows are compared whole, so that a table needs no key,
and equal ones are counted, so that it may hold a row twice.

What does not belong here: running them (``postgres``, ``lake``).
"""

from __future__ import annotations


def removal(table: str, wanted: str) -> str:
    """The statement that takes out what is not wanted; run it first, within a transaction."""
    return (
        f"DELETE FROM {table} AS present WHERE present IN "
        f"(SELECT gone FROM (TABLE {table} EXCEPT ALL TABLE {wanted}) AS gone)"
    )


def addition(table: str, wanted: str) -> str:
    """The statement that puts in what is wanted and not there."""
    return f"INSERT INTO {table} (TABLE {wanted} EXCEPT ALL TABLE {table})"
