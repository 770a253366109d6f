"""The documents that a file brings: itself, or what an archive of files holds.

What does not belong here: which files are looked at, and what is done with the documents.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingestion.documents import UnreadableDocumentError
from ingestion.readers.sniffing import Format, sniff
from ingestion.unpacking import NamedFile, unpack


@contextmanager
def documents_of(path: Path) -> Iterator[list[NamedFile]]:
    """Give the documents of a file; those of an archive lie there only inside the context.

    An archive that is refused stands for itself: reading it will say why. An archive in an
    archive is a document like the others, and is not opened.
    """
    alone = [NamedFile(path, path.name)]
    if sniff(path) is not Format.ZIP:
        yield alone
        return
    with tempfile.TemporaryDirectory(prefix="khoso-") as folder:
        try:
            found = unpack(path, Path(folder))
        except UnreadableDocumentError:
            found = alone
        yield found
