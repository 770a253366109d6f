"""Where the pages of the evidence lie, as paths below its folder.

What does not belong here: writing them (``site``).
"""

from __future__ import annotations

from pathlib import Path

REPORTS, PICTURES, SERIES, DATA = "reports", "pictures", "series", "data"
# As in the macro evidence_page of the dbt project: published addresses are made by it.
_ID_LENGTH = 16


def evidence_id(doc_id: str) -> str:
    """What a document is called in addresses."""
    return doc_id[:_ID_LENGTH]


def report_page(doc_id: str) -> Path:
    """The page of a report."""
    return Path(REPORTS) / f"{evidence_id(doc_id)}.html"


def pictures_of(doc_id: str, look: str) -> Path:
    """The folder of the pictures of its pages; ``look`` says how they were drawn."""
    return Path(PICTURES) / f"{evidence_id(doc_id)}-{look}"


def series_page(series_id: str) -> Path:
    """The page of a series."""
    return Path(SERIES) / f"{series_id}.html"


def index_page(folder: str = "") -> Path:
    """The page that searches a list: that of reports lies at the top."""
    return Path(folder) / "index.html"


def list_of(data: str) -> Path:
    """The list that an index searches."""
    return Path(DATA) / f"{data}.js"
