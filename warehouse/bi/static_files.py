"""Superset's scripts and pictures, served as files that a browser keeps.

As pages of the application they would vary by cookie, and the cookie changes with each page that
pins a version: the browser would ask for every script again, and compile it again, on every page.

What does not belong here: what is computed for a reader (``pages``).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from whitenoise import WhiteNoise

_AN_HOUR = 3600
_HASH_IN_NAME = r"/(?:[^/]*\.)?[0-9a-f]{20}\.[^/]*$"


def as_files(app: Any) -> Any:
    """An application before which Superset's files are served without it."""
    return WhiteNoise(
        app,
        root=_folder(),
        prefix="/static/assets/",
        max_age=_AN_HOUR,  # of the few without a hash
        immutable_file_test=_HASH_IN_NAME,
        allow_all_origins=False,
        add_headers_function=_add_headers,
    )


def _folder() -> Path:
    """Where the package keeps them; it must not be imported while it reads its settings."""
    spec = find_spec("superset")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("superset is not installed; `make bi` installs it")
    return Path(spec.origin).parent / "static" / "assets"


def _add_headers(headers: Any, *_: object) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
