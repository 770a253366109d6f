"""What Superset would find out anew for every chart, and that never changes here.

What does not belong here: settings that Superset has for the purpose (``superset_config``).
"""

from __future__ import annotations

from typing import Any

from superset.utils.log import AbstractEventLogger


class NoEvents(AbstractEventLogger):  # type: ignore[misc]
    """Notes nothing: who looks at what is nobody's business, and each note is a write to disk."""

    def log(self, *_: object, **__: object) -> None:
        """Do nothing."""


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
