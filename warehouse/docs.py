"""Writes the documentation of the tables: one web page that needs no network and no server.

dbt makes it of the descriptions in the project and of the tables that are published.

What does not belong here: the descriptions (``dbt_project/``).
"""

from __future__ import annotations

import shutil
from pathlib import Path

from dbt.cli.main import dbtRunner

from warehouse.access import published_file
from warehouse.files import written_whole
from warehouse.fingerprint import DBT_PROJECT
from warehouse.home import Home
from warehouse.running import dbt_environment

_PAGE = "static_index.html"
_PUBLISHED_TARGET = "published"


class DocsFailedError(Exception):
    """dbt could not write the documentation; the message says what it said."""


def write_docs(home: Home, project: Path = DBT_PROJECT) -> Path:
    """Write the page, in place of an older one.

    Returns:
        Where it lies.

    Raises:
        NothingPublishedError: there are no tables yet that it could describe.
        DocsFailedError: the project does not compile.
    """
    # A folder of its own: dbt would parse everything anew for the next build otherwise.
    workshop = home.work / "docs"
    with dbt_environment(home, published_file(home)):
        result = dbtRunner().invoke(_arguments(home, project, workshop))
    if not result.success:
        log = home.work / "logs" / "dbt.log"
        raise DocsFailedError(f"no documentation: {result.exception or 'see the log'}\nlog: {log}")
    home.docs.mkdir(parents=True, exist_ok=True)
    finished = home.docs / "index.html"
    with written_whole(finished) as partial:
        shutil.copyfile(workshop / _PAGE, partial)
    return finished


def _arguments(home: Home, project: Path, workshop: Path) -> list[str]:
    """The command line of dbt."""
    places = {
        "--project-dir": project,
        "--profiles-dir": project,
        "--target": _PUBLISHED_TARGET,
        "--target-path": workshop,
        "--log-path": home.work / "logs",
    }
    quiet = ["--quiet", "--log-level", "none", "--log-level-file", "info", "--no-version-check"]
    named = (str(part) for pair in places.items() for part in pair)
    return ["docs", "generate", "--static", *quiet, *named]
