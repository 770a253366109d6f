"""Where the blocks of a stored text stand, as JSON beside the text.

With it a document is had again as it was read, without its original and its reader.

What does not belong here: files and folders (``store``).
"""

from __future__ import annotations

import json

from pydantic import TypeAdapter

from ingestion.documents import Document

_DOCUMENT = TypeAdapter(Document)


def dump(document: Document) -> bytes:
    """Write all of a document but its text."""
    return _DOCUMENT.dump_json(document, exclude={"text"})


def load(layout: bytes, text: str) -> Document:
    """Put a layout and its text together again."""
    return _DOCUMENT.validate_python({**json.loads(layout), "text": text})
