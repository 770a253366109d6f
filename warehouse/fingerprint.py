"""What a version was built from, as one short string.

Two builds with the same fingerprint have the same content, so the second can be left out.

What does not belong here: keeping the fingerprint (``publish`` writes it into the manifest).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from warehouse.home import CHECKOUT, Home

DBT_PROJECT = CHECKOUT / "dbt_project"
VOCABULARY = CHECKOUT / "ingestion" / "vocabulary"
_SOURCE_FOLDERS = ("models", "seeds", "macros", "tests")


def fingerprint(home: Home, project: Path = DBT_PROJECT) -> str:
    """Hash of everything that decides what the warehouse holds."""
    digest = hashlib.sha256()
    for label, path in _inputs(home, project):
        with path.open("rb") as handle:
            content = hashlib.file_digest(handle, "sha256").hexdigest()
        digest.update(f"{label}\0{content}\n".encode())
    return digest.hexdigest()


def _inputs(home: Home, project: Path) -> Iterator[tuple[str, Path]]:
    """Every input with a name that does not depend on where the checkout or the home lies."""
    yield from _labelled("observations", home.observations, sorted(home.observations.glob("*")))
    yield from _labelled("ledgers", home.ledgers, sorted(home.ledgers.glob("*")))
    yield from _labelled("documents", home.documents, sorted(home.documents.glob("*")))
    yield from _labelled("quarantine", home.quarantine, sorted(home.quarantine.glob("*.json")))
    yield from _labelled("vocabulary", VOCABULARY, sorted(VOCABULARY.glob("*.csv")))
    sources = [p for folder in _SOURCE_FOLDERS for p in sorted((project / folder).rglob("*"))]
    yield from _labelled("project", project, [*sorted(project.glob("*.yml")), *sources])


def _labelled(kind: str, root: Path, paths: list[Path]) -> Iterator[tuple[str, Path]]:
    """The files among the paths; extraction's half-written ones do not count."""
    for path in paths:
        if path.is_file() and path.suffix != ".tmp" and not path.name.startswith("."):
            yield f"{kind}/{path.relative_to(root).as_posix()}", path
