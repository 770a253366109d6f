"""The lane that each page of a PDF takes: the fast one, or the reference where it must.

The fast lane says itself what it cannot tell; its pages are the same as the reference's, which
the tests show on every PDF at hand.

What does not belong here: reading a page (``pdf_fast.py``, ``pdf_reference.py``).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pypdfium2 as pdfium
from pdfplumber.utils.exceptions import PdfminerException

from ingestion.documents import UnreadableDocumentError
from ingestion.readers import pdf_fast, pdf_reference
from ingestion.readers.pdf_pages import Page
from ingestion.readers.pdf_rules import NotFastError

_log = logging.getLogger(__name__)


def read_pages(path: Path) -> Iterator[Page]:
    """Read the pages of a PDF one by one.

    Raises:
        UnreadableDocumentError: it is damaged or locked; names the file and the remedy.
    """
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        raise _damaged(path) from error
    try:
        for at in range(len(document)):
            yield _read_page(document, at, path)
    finally:
        document.close()


def _read_page(document: pdfium.PdfDocument, at: int, path: Path) -> Page:
    page = document[at]
    try:
        return pdf_fast.read_page(page, at + 1)
    except NotFastError as reason:
        _log.info("%s: page %d is read by pdfplumber: %s", path.name, at + 1, reason)
        return reference_page(path, at + 1)
    finally:
        page.close()


def reference_page(path: Path, number: int) -> Page:
    """Read one page by pdfplumber.

    Raises:
        UnreadableDocumentError: pdfplumber cannot open the file.
    """
    try:
        with pdfplumber.open(path, pages=[number]) as pdf:
            return pdf_reference.read_page(pdf.pages[0])
    except PdfminerException as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        f"{path.name}: the PDF is damaged or locked; open it and print it to a new PDF."
    )
