"""The lane that each page of a PDF takes: the fast one, or the reference where it must.

The fast lane says itself what it cannot tell; its pages are the same as the reference's, which
the tests show on every PDF at hand.

What does not belong here: reading a page (``pdf_fast.py``, ``pdf_reference.py``).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pdfplumber
import pypdfium2 as pdfium
from pdfplumber.pdf import PDF
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
    with closing(document), closing(Reference(path)) as reference:
        for at in range(len(document)):
            yield _read_page(document, at, reference)


def _read_page(document: pdfium.PdfDocument, at: int, reference: Reference) -> Page:
    page = document[at]
    try:
        return pdf_fast.read_page(page, at + 1)
    except NotFastError as reason:
        _log.info("%s: page %d is read by pdfplumber: %s", reference.path.name, at + 1, reason)
        return reference.page(at + 1)
    finally:
        page.close()


class Reference:
    """The pages of a PDF by pdfplumber, which opens it when the first one is asked for.

    Attributes:
        path: the PDF.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._pdf: PDF | None = None

    def page(self, number: int) -> Page:
        """Read a page, counted from 1.

        Raises:
            UnreadableDocumentError: pdfplumber cannot open the file.
        """
        try:
            self._pdf = self._pdf or pdfplumber.open(self.path)
            return pdf_reference.read_page(self._pdf.pages[number - 1])
        except PdfminerException as error:
            raise _damaged(self.path) from error

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._pdf is not None:
            self._pdf.close()


def _damaged(path: Path) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        f"{path.name}: the PDF is damaged or locked; open it and print it to a new PDF."
    )
