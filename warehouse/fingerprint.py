"""What a version was built from, as one short string.

Two builds with the same fingerprint have the same content, so the second can be left out.

What does not belong here: keeping the fingerprint (``publish`` writes it into the manifest).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from warehouse.files import sha256_of
from warehouse.home import CHECKOUT, Home
from warehouse.loading import hashes

DBT_PROJECT = CHECKOUT / "dbt_project"
VOCABULARY = CHECKOUT / "ingestion" / "vocabulary"
_SOURCE_FOLDERS = ("models", "seeds", "macros", "tests")


def fingerprint(home: Home, project: Path = DBT_PROJECT) -> str:
    """Hash of everything that decides what the warehouse holds."""
    return _digest([*sorted(hashes(home).items()), *_project_inputs(project)])


def project_fingerprint(project: Path = DBT_PROJECT) -> str:
    """Hash of the models and the vocabulary, whatever the reports say."""
    return _digest(_project_inputs(project))


def _digest(inputs: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> str:
    digest = hashlib.sha256()
    for label, content in inputs:
        digest.update(f"{label}\0{content}\n".encode())
    return digest.hexdigest()


def _project_inputs(project: Path) -> Iterator[tuple[str, str]]:
    """Every input with a name that does not depend on where the checkout lies."""
    yield from _labelled("vocabulary", VOCABULARY, sorted(VOCABULARY.glob("*.csv")))
    sources = [p for folder in _SOURCE_FOLDERS for p in sorted((project / folder).rglob("*"))]
    yield from _labelled("project", project, [*sorted(project.glob("*.yml")), *sources])


def _labelled(kind: str, root: Path, paths: list[Path]) -> Iterator[tuple[str, str]]:
    """The files among the paths with the hashes of their content."""
    for path in paths:
        if path.is_file() and not path.name.startswith("."):
            yield f"{kind}/{path.relative_to(root).as_posix()}", sha256_of(path)
