"""Keeps the folder of the site: pages replaced whole and only where their inputs changed.

A page holds the digest of what it was made of, so that no record beside the pages can disagree
with them. A crash leaves each page as it was or as it should be, and the next run does the rest.

What does not belong here: what stands on a page (``pages``).
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from warehouse.evidence.places import DATA, PICTURES, REPORTS, SERIES
from warehouse.files import written_whole
from warehouse.fingerprint import DBT_PROJECT

STATIC = "static"
_PACKAGE = Path(__file__).parent
_DIGEST = re.compile(r"<!-- (\w+) -->")
_HEAD = 200  # the digest stands in the second line
_HIDDEN = "."  # so begins the name of what is not finished


class Site:
    """The folder of the evidence pages."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def prepare(self) -> None:
        """Create the folders, and put in the styles and scripts of this version."""
        for folder in (REPORTS, PICTURES, SERIES, DATA, STATIC):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        for path in (_PACKAGE / STATIC).iterdir():
            self.write(Path(STATIC) / path.name, path.read_text(encoding="utf-8"))

    def digests(self, folder: str) -> dict[str, str]:
        """Of each page in a folder, by its name, the digest of what it was made of."""
        return {path.name: _digest_in(path) for path in (self.root / folder).glob("*.html")}

    def write(self, path: Path, text: str) -> bool:
        """Replace a file in one step; what is the same stays untouched.

        Returns:
            Whether it was written.
        """
        target, content = self.root / path, text.encode()
        if target.is_file() and target.read_bytes() == content:
            return False
        with written_whole(target) as partial:
            partial.write_bytes(content)
        return True

    @contextmanager
    def drawing(self, folder: Path) -> Iterator[Path | None]:
        """A folder to draw pictures into, which gets its name when all are drawn.

        Yields:
            The folder, or ``None`` where the pictures are there already.
        """
        target = self.root / folder
        if target.is_dir():
            yield None
            return
        partial = target.with_name(f"{_HIDDEN}{target.name}.{os.getpid()}")
        partial.mkdir()
        try:
            yield partial
            partial.rename(target)
        except BaseException:
            shutil.rmtree(partial)
            raise

    def keep_only(self, folder: str, names: Collection[str]) -> int:
        """Remove what else lies in a folder: pages that are gone, and what a crash left.

        Returns:
            How many pages, or folders of pictures, were removed.
        """
        gone = [path for path in (self.root / folder).iterdir() if path.name not in names]
        for path in gone:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        return sum(not path.name.startswith(_HIDDEN) for path in gone)


@cache
def code_digest() -> str:
    """A digest of everything here that decides how pages look, and of the labels they use."""
    digest = hashlib.sha256()
    for path in sorted([*_PACKAGE.rglob("*.*"), *(DBT_PROJECT / "seeds").glob("*.csv")]):
        if path.suffix != ".pyc":
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def digest_of(*inputs: str) -> str:
    """One digest for all that a page is made of."""
    return hashlib.sha256("\0".join((code_digest(), *inputs)).encode()).hexdigest()[:24]


def _digest_in(page: Path) -> str:
    with page.open(encoding="utf-8", errors="replace") as handle:
        found = _DIGEST.search(handle.read(_HEAD))
    return found[1] if found else ""
