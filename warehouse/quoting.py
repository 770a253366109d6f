"""Texts and names as SQL writes them, for statements that take no parameters.

What does not belong here: any statement.
"""

from __future__ import annotations


def quoted(text: object) -> str:
    """A text."""
    return "'" + str(text).replace("'", "''") + "'"


def named(name: str) -> str:
    """A name of a table or column."""
    return '"' + name.replace('"', '""') + '"'


def qualified(schema: str, table: str) -> str:
    """A table of a schema."""
    return f"{named(schema)}.{named(table)}"
