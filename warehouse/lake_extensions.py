"""DuckDB's extensions for a DuckLake, taken from installed packages rather than downloaded.

What does not belong here: what they are used for (``lake``).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import duckdb

from warehouse.home import Home

_EXTENSIONS = ("ducklake", "postgres_scanner")


class ExtensionError(Exception):
    """An extension is missing; the message names the package that has it."""


def extension_folder(home: Home) -> Path:
    """The folder from which DuckDB loads them, filled where it is not yet.

    Raises:
        ExtensionError: a package is not installed, or is of another version than DuckDB.
    """
    folder = home.work / "extensions"
    folder.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config={"extension_directory": str(folder)}) as connection:
        for name in _EXTENSIONS:
            connection.install_extension(str(packaged(name)))
    return folder


def packaged(name: str) -> Path:
    """The file of an extension in its package.

    Raises:
        ExtensionError: the package is not installed, or is of another version than DuckDB.
    """
    spec = find_spec(f"duckdb_extension_{name}")
    for place in (spec and spec.submodule_search_locations) or ():
        file = f"{name}.duckdb_extension"
        path = Path(place) / "extensions" / f"v{duckdb.__version__}" / file
        if path.exists():
            return path
    raise ExtensionError(
        f"a DuckLake needs the package duckdb-extension-{name.replace('_', '-')} of the version "
        f"of duckdb ({duckdb.__version__}); install Kho Số with its extra `lake`"
    )
