"""``khoso diff``: what a version changed; and the same in a line, for other commands.

What does not belong here: comparing versions (``warehouse.differences``).
"""

from __future__ import annotations

from typing import Annotated

import polars as pl
import typer

from orchestration.cli_output import say
from orchestration.cli_rows import Form, Output, Shape, give, shape_of
from warehouse.access import NothingPublishedError, published_file
from warehouse.differences import changes_between
from warehouse.home import WAREHOUSE_FILE, Home
from warehouse.manifest import Change, Changes, current_manifest
from warehouse.marts import Mart
from warehouse.versions import find_version

_NAMED = {"dim_report": "reports", "fct_observations": "observations", "fct_figures": "figures"}
_MOST_COLUMNS = 4
Older = Annotated[
    str | None, typer.Argument(metavar="[OLD]", help="A version, or how its name begins.")
]
Newer = Annotated[
    str | None, typer.Argument(metavar="[NEW]", help="Another. Default: the published one.")
]
Figures = Annotated[
    bool, typer.Option("--figures", help="Figures that have another value, largest steps first.")
]


def diff_command(
    context: typer.Context,
    *,
    old: Older = None,
    new: Newer = None,
    figures: Figures = False,
    form: Form = None,
    output: Output = None,
) -> None:
    """Tell what a version changed: rows added, removed and changed in each table.

    Without any version: what the published one changed. Kept versions are folders of
    warehouse/builds.
    """
    shape = shape_of(form, output)
    changes = _noted(context.obj) if old is None else _between(context.obj, old, new)
    if changes is None:
        say("This is the first version.")
        return
    if shape is Shape.TABLE:
        say(f"since {changes.since}")
    give(pl.DataFrame(changes.restated) if figures else _by_table(changes), shape, output)


def changes_in_a_line(changes: Changes) -> str:
    """The gist of what a version changed."""
    parts = [
        f"{name}: {_counted(changes.marts[table])}"
        for table, name in _NAMED.items()
        if table in changes.marts
    ]
    others = len(changes.marts.keys() - _NAMED)
    if others:
        parts.append(f"rows of {others} {'other tables' if parts else 'tables, but no figure'}")
    return f"{'; '.join(parts) or 'nothing'} (since {changes.since}; more: khoso diff)"


def _noted(home: Home) -> Changes | None:
    published_file(home)  # says what to do where there is none
    manifest = current_manifest(home)
    return manifest.changes if manifest else None


def _between(home: Home, old: str, new: str | None) -> Changes:
    manifest = current_manifest(home)
    if manifest is None:
        raise NothingPublishedError(f"no warehouse is published in {home.root}")
    names = find_version(home, old), find_version(home, new or manifest.version)
    older, newer = (home.builds / name / WAREHOUSE_FILE for name in names)
    marts = {name: Mart(tuple(key)) for name, key in manifest.keys.items()}
    return changes_between(older, newer, names[0], marts, home.work / "spill")


def _by_table(changes: Changes) -> pl.DataFrame:
    rows = [
        {
            "table": table,
            "added": change.added,
            "removed": change.removed,
            "changed": change.changed,
            "columns": _columns(change),
        }
        for table, change in changes.marts.items()
    ]
    return pl.DataFrame(rows, schema=["table", "added", "removed", "changed", "columns"])


def _columns(change: Change) -> str:
    """Which columns changed, in how many rows; the first few."""
    counted = [f"{column} {count}" for column, count in change.columns.items()]
    more = len(counted) - _MOST_COLUMNS
    return ", ".join(counted[:_MOST_COLUMNS]) + (f" and {more} more" if more > 0 else "")


def _counted(change: Change) -> str:
    counts = {
        "new": change.added,
        "gone": change.removed,
        "changed": change.changed,
        "with another value": change.columns.get("value", 0),
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)
