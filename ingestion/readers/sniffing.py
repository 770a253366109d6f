"""What kind of file it is, told from its bytes; the name only breaks ties among texts.

What does not belong here: reading (one module a format) and remedies that need the
content (each reader's own).
"""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from ingestion.unpacking import opened_zip


class Format(StrEnum):
    """A format that is read, or refused with a remedy of its own."""

    TEXT = "text/plain"
    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    XLS = "application/vnd.ms-excel"
    DOC = "application/msword"
    RTF = "application/rtf"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    LEGACY_OFFICE = "application/x-ole-storage"
    IMAGE = "image/*"
    ZIP = "application/zip"
    UNKNOWN = "application/octet-stream"


_PDF_HEADER_WITHIN = 1024
_MOSTLY_ZERO = 0.5  # of the upper bytes: blanks, digits and most letters have none
_ZIP_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")  # the second begins an empty one
_HTML = re.compile(
    rb"^(?:\xef\xbb\xbf|\xff\xfe)?\s*(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype html|html|head|body|table|div)\b",
    re.IGNORECASE | re.DOTALL,
)
# In this order: a Word file may hold a workbook as an object, hardly ever the other way round.
_OLE_STREAMS = (("WordDocument", Format.DOC), ("Workbook", Format.XLS), ("Book", Format.XLS))
_OPEN_DOCUMENTS = {found.value.encode(): found for found in (Format.ODT, Format.ODS)}
_LONGEST_MIMETYPE = 100
# What slides, e-books and other files that are zips have; an archive of files has neither.
_PACKAGE_PARTS = {"[Content_Types].xml", "mimetype"}
_SIGNATURES = (
    (b"{\\rtf", Format.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format.LEGACY_OFFICE),
    (b"\x89PNG", Format.IMAGE),
    (b"\xff\xd8\xff", Format.IMAGE),
    (b"II*\x00", Format.IMAGE),
    (b"MM\x00*", Format.IMAGE),
)


def sniff(path: Path) -> Format:
    """Tell a file's format from its content."""
    with path.open("rb") as file:
        head = file.read(_PDF_HEADER_WITHIN)
    if b"%PDF-" in head:
        return Format.PDF
    for signature, found in _SIGNATURES:
        if head.startswith(signature):
            return _sniff_ole(path) if found is Format.LEGACY_OFFICE else found
    if head.startswith(_ZIP_SIGNATURES):
        return _sniff_zip(path)
    if b"\x00" in head and not _is_utf16(head):
        return Format.UNKNOWN
    return Format.HTML if _HTML.search(head.replace(b"\x00", b"")) else Format.TEXT


def _is_utf16(head: bytes) -> bool:
    """A byte order mark, or one byte of most pairs is zero and never the other one."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    fewer, more = sorted((head[::2].count(0), head[1::2].count(0)))
    return fewer == 0 and more > _MOSTLY_ZERO * len(head) / 2


def _sniff_ole(path: Path) -> Format:
    """An old Office file names its main stream in its directory, written in UTF-16."""
    content = path.read_bytes()
    for name, found in _OLE_STREAMS:
        if name.encode("utf-16-le") + b"\x00\x00" in content:
            return found
    return Format.LEGACY_OFFICE


def _sniff_zip(path: Path) -> Format:
    """Office files are zips, too: of parts under known names, or with their type in one."""
    try:
        with opened_zip(path) as package:
            names = set(package.namelist())
            mimetype = _mimetype(package) if "mimetype" in names else b""
    except zipfile.BadZipFile:
        return Format.ZIP
    if "word/document.xml" in names:
        return Format.DOCX
    if "xl/workbook.xml" in names:
        return Format.XLSX
    if mimetype in _OPEN_DOCUMENTS:
        return _OPEN_DOCUMENTS[mimetype]
    return Format.UNKNOWN if names & _PACKAGE_PARTS else Format.ZIP


def _mimetype(package: zipfile.ZipFile) -> bytes:
    with package.open("mimetype") as member:
        return member.read(_LONGEST_MIMETYPE).strip()
