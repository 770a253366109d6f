"""One version of the warehouse, asked statement by statement; Ctrl-C ends a statement, not more.

What does not belong here: what people type and see (``loop``, ``screen``).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import polars as pl

from warehouse.access import connect_for_questions, published_file
from warehouse.catalogue import Catalogue, read_catalogue
from warehouse.home import Home

_Result = TypeVar("_Result")
_MOMENT = 0.1  # seconds


class Reader:
    """A connection that keeps its version until it is told to take the newest.

    Attributes:
        catalogue: what the version holds.
    """

    catalogue: Catalogue

    def __init__(self, home: Home) -> None:
        self._home = home
        # DuckDB waits in a thread, so that Ctrl-C reaches the main one.
        self._thread = ThreadPoolExecutor(1)
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop_leftovers()
        self._thread.shutdown()
        self._connection.close()

    @property
    def version(self) -> str:
        """The version that is read."""
        return self._path.parent.name

    @property
    def is_outdated(self) -> bool:
        """Whether a newer version is out."""
        return published_file(self._home) != self._path

    def refresh(self) -> None:
        """Read the newest version from now on."""
        self._stop_leftovers()
        self._connection.close()
        self._open()

    def ask(self, statement: str, most: int) -> pl.DataFrame | None:
        """The first rows of an answer.

        Args:
            statement: one statement.
            most: how many rows at most.

        Returns:
            Nothing for a statement that has no answer, such as SET.

        Raises:
            duckdb.Error: the statement is not understood, or was interrupted.
        """
        return self._interruptible(lambda: self._rows(statement, most))

    def _open(self) -> None:
        self._path: Path = published_file(self._home)
        self._connection = connect_for_questions(self._home)
        self.catalogue = read_catalogue(self._connection)

    def _rows(self, statement: str, most: int) -> pl.DataFrame | None:
        relation = self._connection.sql(statement)
        return None if relation is None else relation.limit(most).pl()

    def _interruptible(self, task: Callable[[], _Result]) -> _Result:
        self._stop_leftovers()
        waiting: Future[_Result] = self._thread.submit(task)
        while True:
            try:
                return waiting.result()
            except KeyboardInterrupt:
                self._connection.interrupt()

    def _stop_leftovers(self) -> None:
        """Stop what Ctrl-C left running: it may come just before somebody waits for a statement."""
        idle = self._thread.submit(lambda: None)
        while wait([idle], _MOMENT).not_done:
            self._connection.interrupt()
