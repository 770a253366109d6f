"""Word files: paragraphs with their numbering, tables and real footnotes; no invented pages.

Numbers that Word counts itself are written into the stored text, as they are printed. What does
not belong here: how numbers are counted (``docx_numbering.py``), words of legacy fonts
(``docx_fonts.py``).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.table import Table
from docx.text.paragraph import Paragraph

from ingestion.captions import is_caption
from ingestion.documents import (
    Block,
    BlockKind,
    Document,
    FootnoteMark,
    Span,
    UnreadableDocumentError,
)
from ingestion.language.text import nfc
from ingestion.readers import blocks
from ingestion.readers.docx_fonts import RunFonts
from ingestion.readers.docx_numbering import Numbering
from ingestion.readers.lines import Line
from ingestion.readers.sniffing import Format
from ingestion.readers.writing import TableCell, TextWriter

_HEADING_STYLE = re.compile(r"(?:heading|tiêu đề|đề mục)\s*(\d)", re.IGNORECASE)
_BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_NOTE_REFERENCE = qn("w:footnoteReference")
_PRINTED = (qn("w:t"), _NOTE_REFERENCE, *_BREAKS)


def read_docx(path: Path) -> Document:
    """Read a Word file."""
    try:
        source = docx.Document(str(path))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise UnreadableDocumentError(
            f"{path.name}: the Word file is damaged; open it in Word and save it again."
        ) from error
    reading = _Reading(source)
    found = reading.read()
    if not found:
        raise UnreadableDocumentError(f"{path.name}: the Word file holds no text; check it.")
    return Document(reading.writer.text, tuple(found), Format.DOCX, "docx")


class _Reading:
    """One pass over a document's body, then over its footnotes."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self._numbering = Numbering(source)
        self._fonts = RunFonts(source)
        self._counted = _counted(source.element.body)
        self.writer = TextWriter()
        self._lines: list[Line] = []
        self._numbers: list[int] = []
        self._levels: dict[int, int] = {}
        self._marks: list[FootnoteMark] = []
        self._note_ids: list[str] = []
        self._tables: list[Block] = []

    def read(self) -> list[Block]:
        self._fonts.spell(self._source.element.body, _PRINTED)
        for item in self._source.iter_inner_content():
            if isinstance(item, Table):
                self._add_table(item)
            else:
                self._add_paragraph(item)
        body = blocks.build_each(self._lines, self._levels, self._marks)
        numbered = zip(body, self._numbers, strict=True)
        body = [replace(block, number=number) for block, number in numbered]
        body = sorted([*body, *self._tables], key=lambda block: block.spans[0].start)
        return [*body, *self._footnotes()]

    def _add_paragraph(self, paragraph: Paragraph) -> None:
        label = self._numbering.label(paragraph)
        start = self.writer.length + len(label)
        words, marks = self._content(paragraph._p, start)
        text = label + words
        if not words.strip():
            return
        self.writer.write(text + "\n")
        blank = len(text) - len(text.lstrip())
        line_start = start - len(label) + blank
        self._marks.extend(marks)
        self._lines.append(Line(text.strip(), line_start, len(text), 0, number=len(self._lines)))
        self._numbers.append(self._counted[paragraph._p])
        style = _HEADING_STYLE.match(paragraph.style.name or "") if paragraph.style else None
        if style:
            self._levels[line_start] = int(style[1])

    def _content(self, element: Any, start: int) -> tuple[str, list[FootnoteMark]]:
        """Words of a paragraph with its footnote marks as digits."""
        written = ""
        marks: list[FootnoteMark] = []
        for piece in _pieces(element):
            if isinstance(piece, str):
                written = nfc(written + piece)
                continue
            self._note_ids.append(piece[0])
            label = str(len(self._note_ids))
            at = start + len(written)
            marks.append(FootnoteMark(at, at + len(label), label))
            written += label
        return written, marks

    def _add_table(self, table: Table) -> None:
        last = self._lines[-1].text if self._lines else ""
        rows = [(number, list(_cells(row))) for number, row in enumerate(table._tbl.tr_lst)]
        block = self.writer.write_table(rows, last if is_caption(last) else "")
        if block:
            self._tables.append(replace(block, number=self._counted[table._tbl]))

    def _footnotes(self) -> Iterator[Block]:
        notes = self._note_elements()
        for number, note_id in enumerate(self._note_ids, start=1):
            paragraphs = notes.get(note_id, [])
            words = "\n".join(_words(paragraph) for paragraph in paragraphs).strip()
            if words:
                label = str(number)
                self.writer.write(f"{label} ")
                start = self.writer.write(words)
                self.writer.write("\n")
                span = Span(start, start + len(words))
                yield Block(BlockKind.FOOTNOTE, (span,), marker=label, number=number)

    def _note_elements(self) -> dict[str, list[Any]]:
        """Paragraphs of each footnote by its id; separators carry a type and are no notes."""
        for relation in self._source.part.rels.values():
            if relation.reltype.endswith("/footnotes"):
                root = parse_xml(relation.target_part.blob)
                self._fonts.spell(root, _PRINTED)
                return {
                    note.get(qn("w:id")): note.findall(qn("w:p"))
                    for note in root.findall(qn("w:footnote"))
                    if note.get(qn("w:type")) in (None, "normal")
                }
        return {}


def _counted(body: Any) -> dict[Any, int]:
    """The numbers of paragraphs and of tables as Word counts them, blank ones included.

    Paragraphs in tables and in text boxes are not counted, and tables in them neither.
    """
    outside = "[not(ancestor::w:tbl or ancestor::w:txbxContent)]"
    every = [body.xpath(f".//{name}{outside}") for name in ("w:p", "w:tbl")]
    return {element: number for found in every for number, element in enumerate(found, start=1)}


def _pieces(element: Any) -> Iterator[str | tuple[str]]:
    """Text of runs in order; a footnote's reference is a tuple of its id."""
    for node in element.iter(*_PRINTED):
        if any(True for _ in node.iterancestors(qn("w:txbxContent"), qn("w:pPr"))):
            continue
        if node.tag == _NOTE_REFERENCE:
            yield (node.get(qn("w:id")),)
        else:
            yield _BREAKS.get(node.tag) or node.text or ""


def _words(element: Any) -> str:
    pieces = (piece for piece in _pieces(element) if isinstance(piece, str))
    return nfc("".join(pieces)).strip()


def _cells(row: Any) -> Iterator[TableCell]:
    """Cells of a row by grid column; the lower parts of a merged cell are left out."""
    column = row.grid_before
    for cell in row.tc_lst:
        if cell.vMerge != "continue":
            words = " ".join(_words(cell).split())
            yield TableCell(column, words, columns=cell.grid_span)
        column += cell.grid_span
