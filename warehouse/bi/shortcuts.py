"""What Superset would find out anew for every chart, and notes that it need not take.

What does not belong here: settings that Superset has for the purpose (``superset_config``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from superset.utils.log import AbstractEventLogger

_EVENTS = "/superset/log/"


class NoEvents(AbstractEventLogger):  # type: ignore[misc]
    """Notes nothing: who looks at what is nobody's business, and each note is a write to disk."""

    def log(self, *_: object, **__: object) -> None:
        """Do nothing."""


def without_events(app: Any) -> Any:
    """An application that is spared what pages tell of their readers' clicks.

    Superset would send whoever is not logged in from there to the login, with a session of nobody.
    The page of the login tells of itself as it is left: that session could take the place of the
    one which the login has just given, and the reader stood before the login again.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] != _EVENTS:
            told: Iterable[bytes] = app(environ, start_response)
            return told
        start_response("204 No Content", [])
        return []

    return answer


def take_shortcuts() -> None:
    """Spare Superset an opened database and a parsed query for every chart.

    For the key of an answer it asks the database for its default schema, and parses the query for
    tables that have rules for rows. The schema is known; where nobody made such rules, which takes
    one look at its own tables, no query has any.
    """
    from superset import db  # noqa: PLC0415 - needs the application
    from superset.connectors.sqla.models import RowLevelSecurityFilter  # noqa: PLC0415
    from superset.db_engine_specs.duckdb import DuckDBEngineSpec  # noqa: PLC0415
    from superset.utils import rls  # noqa: PLC0415

    predicates_for_sql = rls.collect_rls_predicates_for_sql

    def predicates(*query: Any) -> list[str]:
        if db.session.query(RowLevelSecurityFilter.id).first() is None:
            return []
        found: list[str] = predicates_for_sql(*query)
        return found

    rls.collect_rls_predicates_for_sql = predicates
    DuckDBEngineSpec.get_default_schema = classmethod(lambda *_: "main")
