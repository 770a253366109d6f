"""Reads the published warehouse.

What does not belong here: any statement that writes.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.home import Home


class NothingPublishedError(Exception):
    """There is no warehouse to read yet; the message says how to make one."""


def connect(home: Home) -> duckdb.DuckDBPyConnection:
    """Open the published version, read-only.

    The connection keeps its version while newer ones are published; connect again to see them.

    Raises:
        NothingPublishedError: nothing was published in this home.
    """
    return duckdb.connect(str(published_file(home)), read_only=True)


def connect_for_questions(home: Home) -> duckdb.DuckDBPyConnection:
    """Open the published version for queries that people write: they reach it and nothing else.

    Raises:
        NothingPublishedError: nothing was published in this home.
    """
    connection = connect(home)
    connection.execute("set enable_external_access = false")  # read-only means files, too
    return connection


def published_file(home: Home) -> Path:
    """The file of the version that readers see now.

    Raises:
        NothingPublishedError: nothing was published in this home.
    """
    # Resolved, because DuckDB shares one instance a path within a process: by the link's name
    # a connection held open would hand its old version to every later one.
    path = home.current_file.resolve()
    if not path.exists():
        message = (
            f"no warehouse is published in {home.root}; "
            "put reports into its landing folder and run `khoso run`"
        )
        raise NothingPublishedError(message)
    return path
