"""Readers: one module a format, each turning a file into a ``Document``.

:func:`read_document` chooses the reader by the file's content. What does not belong in
this package: what the words mean (``extraction/``) and where files are kept (``archive.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from ingestion.documents import Document, UnreadableDocumentError
from ingestion.readers.docx import read_docx
from ingestion.readers.html import read_html
from ingestion.readers.libreoffice import CONVERTIBLE, read_converted
from ingestion.readers.pdf import read_pdf, read_picture
from ingestion.readers.sniffing import Format, sniff
from ingestion.readers.text import read_text
from ingestion.readers.xls import read_xls
from ingestion.readers.xlsx import read_xlsx
from ingestion.unpacking import refuse

_READERS: dict[Format, Callable[[Path], Document]] = {
    Format.TEXT: read_text,
    Format.HTML: read_html,
    Format.PDF: read_pdf,
    Format.IMAGE: read_picture,
    Format.DOCX: read_docx,
    Format.XLSX: read_xlsx,
    Format.XLS: read_xls,
    Format.ZIP: refuse,
    **{found: partial(read_converted, found) for found in CONVERTIBLE},
}
_REMEDIES = {
    Format.LEGACY_OFFICE: "neither a Word nor an Excel file, or locked by a password; save it as "
    ".docx or .xlsx without one and drop it again.",
    Format.UNKNOWN: "not a format that is read; save it as PDF, .docx, .xlsx or UTF-8 text.",
}


def read_document(path: Path) -> Document:
    """Read a document of any known format.

    Args:
        path: the file; its format is told from its content.

    Returns:
        The stored text with its blocks.

    Raises:
        UnreadableDocumentError: no reader takes the file; names the file and the remedy.
    """
    found = sniff(path)
    if path.stat().st_size == 0:
        raise UnreadableDocumentError(f"{path.name}: the file is empty; download it again.")
    if found not in _READERS:
        raise UnreadableDocumentError(f"{path.name}: {_REMEDIES[found]}")
    return _READERS[found](path)
