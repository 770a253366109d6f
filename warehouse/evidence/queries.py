"""Asks the published warehouse what the pages show.

Each query of ``sql/`` yields rows that belong to a page, which their first column names. What
a page shows is told by one number, so that all pages are looked through without fetching
their rows.

What does not belong here: rules about figures; the queries only join what is published.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Self

from warehouse.access import connect
from warehouse.home import Home

Row = dict[str, Any]

OF_REPORTS = ("reports", "figures", "vintages", "rivals", "checks", "members", "unread")
OF_SERIES = ("series", "points")
_FOLDER = Path(__file__).with_name("sql")


class Questions:
    """A connection to one published version; all pages of a run are of this version."""

    def __init__(self, home: Home) -> None:
        self._connection = connect(home)
        self._connection.execute(_sql("macros"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def digests(self, queries: Sequence[str]) -> dict[str, str]:
        """For each page, a number that changes when a row of one of these queries does."""
        parts = " union all ".join(
            f"select {self._key(name)} as page, hash('{name}', asked) as part "
            f"from ({_sql(name)}) as asked"
            for name in queries
        )
        asked = f"select page, sum(part::hugeint)::varchar from ({parts}) group by page"
        return dict(self._connection.execute(asked).fetchall())

    def rows(self, query: str, pages: Collection[str]) -> dict[str, list[Row]]:
        """The rows of some pages, always in the same order."""
        key = self._key(query)
        asked = f"from ({_sql(query)}) where {key} in (select unnest(?)) order by all"
        by_page: dict[str, list[Row]] = defaultdict(list)
        for row in self._fetched(asked, [list(pages)]):
            by_page[row[key]].append(row)
        return by_page

    def all(self, query: str) -> list[Row]:
        """All rows of a query, always in the same order."""
        return self._fetched(f"from ({_sql(query)}) order by all")

    def _fetched(self, asked: str, values: Sequence[object] = ()) -> list[Row]:
        answer = self._connection.execute(asked, values)
        names = [column[0] for column in answer.description or ()]
        return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]

    def _key(self, query: str) -> str:
        """The column that names the page of a row."""
        described = self._connection.execute(f"describe {_sql(query)}").fetchone()
        return str(described[0]) if described else ""


@cache
def _sql(name: str) -> str:
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8").strip()
