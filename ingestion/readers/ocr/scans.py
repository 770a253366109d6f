"""Reads the pages of a file that have no text layer, and says what stayed unread.

What does not belong here: how a page is read (``pages``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from PIL.Image import Image

from ingestion.documents import MissingProgramError, UnreadableDocumentError
from ingestion.readers.ocr import images, tesseract
from ingestion.readers.ocr.pages import ScannedPage, read_pages


def read_pages_of(
    path: Path, numbers: Sequence[int], has_others: bool
) -> tuple[dict[int, ScannedPage], list[str]]:
    """Read the pages of a PDF that have no text layer.

    Args:
        path: the PDF.
        numbers: of those pages, counted from 1.
        has_others: whether other pages have text; they can do without these.

    Returns:
        The pages that hold words, and a sentence about each page that was not read whole.

    Raises:
        MissingProgramError: no page has text, and OCR is not installed.
        UnreadableDocumentError: no page has text, and OCR found none.
    """
    if not numbers:
        return {}, []
    try:
        tesseract.require(path.name)
    except MissingProgramError:
        if not has_others:
            raise
        return {}, [f"Page {number} has no text layer; {tesseract.REMEDY}" for number in numbers]
    read = _read(path, images.render(path, numbers), must_hold=not has_others)
    found = dict(zip(numbers, read, strict=True))
    return {n: page for n, page in found.items() if not page.is_empty}, _unread(found)


def read_picture(path: Path) -> tuple[list[ScannedPage], list[str]]:
    """Read the pages of a picture file, as :func:`read_pages_of` does a PDF's."""
    pictures = iter(images.open_pictures(path))
    first = next(pictures)  # a damaged file is told before a program is asked for
    tesseract.require(path.name)
    read = _read(path, chain([first], pictures), must_hold=True)
    return read, _unread(dict(enumerate(read, 1)))


def _read(path: Path, pictures: Iterable[Image], must_hold: bool) -> list[ScannedPage]:
    try:
        read = read_pages(pictures)
    except tesseract.FailedError as error:
        raise UnreadableDocumentError(
            f"{path.name}: OCR failed on its pages ({error}); scan them anew at 300 dpi."
        ) from error
    if must_hold and all(page.is_empty for page in read):
        raise UnreadableDocumentError(
            f"{path.name}: OCR found no words on its pages; scan them anew at 300 dpi."
        )
    return read


def _unread(pages: dict[int, ScannedPage]) -> list[str]:
    empty = [f"Page {n}: OCR found no words on it." for n, page in pages.items() if page.is_empty]
    ruled = [
        f"Page {n}: a ruled table or box is not read: {doubt}; drop the workbook or a digital copy."
        for n, page in pages.items()
        for doubt in page.doubts
    ]
    return [*empty, *ruled]
