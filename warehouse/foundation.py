"""Keeps what comes of the project alone: seeds, and models that no report reaches.

They are the same in every build of the same project, and make a quarter of its nodes. So they are
built and tested once, and the next builds begin with a copy of their file.

What does not belong here: how dbt is run (``running``), and whatever reports say (``build``).
"""

from __future__ import annotations

import shutil
from pathlib import Path

from warehouse.home import Home
from warehouse.stamp import STAMP_FILE

# Words for dbt's command line: what reports reach, and the rest.
OF_REPORTS = ("--select", "source:*+")
OF_PROJECT = ("--exclude", "source:*+")


def take(home: Home, project: str, built: Path) -> bool:
    """Begin a private file with the foundation, where there is one of this project.

    Args:
        home: whose.
        project: the fingerprint of the project.
        built: the private file.
    """
    kept = _folder(home) / project
    if not kept.is_dir():
        return False
    shutil.copytree(kept, built.parent, dirs_exist_ok=True)
    return True


def keep(home: Home, project: str, built: Path) -> None:
    """Keep a private file that holds the foundation and nothing else, in place of older ones."""
    shutil.rmtree(_folder(home), ignore_errors=True)
    unfinished = _folder(home) / ".unfinished"
    shutil.copytree(built.parent, unfinished, ignore=shutil.ignore_patterns(STAMP_FILE))
    unfinished.rename(_folder(home) / project)


def _folder(home: Home) -> Path:
    return home.work / "foundation"
