"""PDF: paragraphs rejoined over lines and pages, real footnotes, tables; pictures of pages, too.

What does not belong here: how a page is read (``pdf_lanes.py``), its geometry (``pdf_pages.py``,
``pdf_tables.py``), the paragraph rule (``lines.py``) and OCR of pages without a
text layer (``ocr/``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path

from ingestion.captions import is_caption
from ingestion.documents import (
    Block,
    Document,
    FootnoteMark,
    PrintedNumber,
)
from ingestion.encodings import is_garbled
from ingestion.readers import blocks
from ingestion.readers.lines import Layout, Line, join
from ingestion.readers.ocr import scans
from ingestion.readers.pdf_joining import Tables
from ingestion.readers.pdf_lanes import read_pages
from ingestion.readers.pdf_layout import PageLayout, edges, is_page_number, running_lines
from ingestion.readers.pdf_pages import Page, PrintedLine, PrintedTable
from ingestion.readers.sniffing import Format
from ingestion.readers.writing import TextWriter

_GARBLED = "Its letters are garbled; print it to a new PDF from the original."
_LABEL = re.compile(r"(\d{1,3})\s*(?=[^\W\d_]|[“\"(])")


@dataclass(slots=True)
class _Notes:
    """Footnotes met so far: label, offset of the words, lines."""

    groups: list[tuple[str, int, list[Line]]] = field(default_factory=list)

    def add(self, line: Line, labels: set[str]) -> None:
        """Begin a note where its label stands, else go on with the last one."""
        label = _LABEL.match(line.text)
        if label and label[1] in labels and label[1] not in self._seen():
            self.groups.append((label[1], label.end(), [line]))
        elif self.groups:
            self.groups[-1][2].append(line)

    def _seen(self) -> set[str]:
        return {label for label, _, _ in self.groups}


def read_pdf(path: Path) -> Document:
    """Read a PDF's text layer."""
    pages = list(read_pages(path))
    blank = {page.number for page in pages if not page.lines and not page.tables}
    scanned, unread = scans.read_pages_of(path, sorted(blank), has_others=len(blank) < len(pages))
    pages = [
        scanned[page.number].as_page(page.number) if page.number in scanned else page
        for page in pages
    ]
    return _document(pages, Format.PDF, unread)


def read_picture(path: Path) -> Document:
    """Read a picture of pages by OCR."""
    scanned, unread = scans.read_picture(path)
    pages = [page.as_page(number) for number, page in enumerate(scanned, 1)]
    return _document(pages, Format.IMAGE, unread)


def _document(pages: Sequence[Page], media_type: Format, unread: Sequence[str]) -> Document:
    assembly = _Assembly(pages)
    text, found = assembly.assemble()
    numbers = tuple(assembly.numbers)
    read = Document(
        text, tuple(found), media_type, "pdf", len(pages), tuple(unread), numbers=numbers
    )
    if read.is_scanned:
        return replace(read, reader="ocr")
    return replace(read, unread=(*unread, _GARBLED)) if is_garbled(text) else read


class _Assembly:
    """Writes the pages' text and sorts its lines into body, footnotes and furniture."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._layout = PageLayout.measure([page.lines for page in pages])
        self._running = running_lines([edges(page.lines, page.height) for page in pages])
        self._writer = TextWriter()
        self._body: list[Line] = []
        self._marks: list[FootnoteMark] = []
        self._notes = _Notes()
        self._tables = Tables(self._writer)
        self._counter = 0

    @property
    def numbers(self) -> list[PrintedNumber]:
        """The numbers whose place on their page is known."""
        return self._writer.numbers

    def assemble(self) -> tuple[str, list[Block]]:
        """Return the text and its blocks in reading order."""
        for page in self._pages:
            self._add_page(page)
        layout = Layout(self._layout.right - self._layout.left)
        found = blocks.build(join(self._body, layout), self._marks)
        notes = [blocks.footnote(group, label, at) for label, at, group in self._notes.groups]
        every = [*found, *notes, *self._tables.blocks]
        return self._writer.text, sorted(every, key=lambda block: block.spans[0].start)

    def _add_page(self, page: Page) -> None:
        labels = {mark.label for line in page.lines for mark in line.marks}
        labels |= {mark.label for mark in self._marks}
        first_note = self._first_note(page, labels)
        above: PrintedLine | None = None
        is_apart = self._tables.is_open
        page = self._with_opening(page)
        items = list(_in_order(page))
        repeated = self._repeated(items, page)
        for item in items:
            if isinstance(item, PrintedTable):
                self._add_table(item, page.number)
                above, is_apart = None, True
                continue
            gap = is_apart or self._layout.is_paragraph_start(item, above)
            line = self._write(item, page.number, gap)
            if self._is_furniture(item, page) or any(item is each for each in repeated):
                continue
            if item.top >= first_note:
                self._notes.add(line, labels)
            else:
                self._tables.close()
                self._body.append(line)
                self._add_marks(item, line)
            above, is_apart = item, False
        self._writer.write("\n")

    def _with_opening(self, page: Page) -> Page:
        """A page whose first rows go on with the table of the page before has them as a table."""
        opening = page.opening
        if opening is None or not self._tables.goes_on(opening.table, page.number):
            return page
        own = set(map(id, opening.lines))
        lines = [line for line in page.lines if id(line) not in own]
        above = (line for line in lines if line.top < opening.table.top)
        if any(not self._is_furniture(line, page) for line in above):
            return page
        return replace(page, lines=lines, tables=[opening.table, *page.tables])

    def _is_furniture(self, item: PrintedLine, page: Page) -> bool:
        """Whether a line is a page number, or a running header or footer in its place."""
        if item.text in self._running:
            return any(item is edge for edge in edges(page.lines, page.height))
        return is_page_number(item, page.height)

    def _repeated(
        self, items: Sequence[PrintedLine | PrintedTable], page: Page
    ) -> list[PrintedLine]:
        """The lines at the head of a page that only say that a table goes on there."""
        found: list[PrintedLine] = []
        for item in items:
            if isinstance(item, PrintedTable):
                said = [line.text for line in found]
                return found if self._tables.is_repeated(said, item, page.number) else []
            if not self._is_furniture(item, page):
                found.append(item)
        return []

    def _first_note(self, page: Page, labels: set[str]) -> float:
        """Top of the run of small lines at the page's foot, if it holds a known label."""
        top = float("inf")
        has_label = False
        for line in reversed(page.lines):
            if self._is_furniture(line, page):
                continue
            if not self._layout.is_small(line):
                break
            top = line.top
            label = _LABEL.match(line.text)
            has_label = has_label or bool(label and label[1] in labels)
        return top if has_label else float("inf")

    def _write(self, item: PrintedLine, page: int, gap: bool) -> Line:
        start = self._writer.write(item.text, item.numbers)
        self._writer.write("\n")
        self._counter += 1
        width = item.x1 - self._layout.left
        return Line(item.text, start, width, item.lead, page, gap, self._counter)

    def _add_marks(self, item: PrintedLine, line: Line) -> None:
        for mark in item.marks:
            start = line.start + mark.start
            self._marks.append(FootnoteMark(start, line.start + mark.end, mark.label))

    def _add_table(self, table: PrintedTable, page: int) -> None:
        last = self._body[-1].text if self._body else ""
        above = takewhile(lambda line: line.page == page, reversed(self._body))
        texts = [line.text for line in above][::-1]
        self._tables.add(table, page, last if is_caption(last) else "", texts)
        self._counter += 1


def _in_order(page: Page) -> Iterator[PrintedLine | PrintedTable]:
    items: list[PrintedLine | PrintedTable] = [*page.lines, *page.tables]
    yield from sorted(items, key=lambda item: item.top)
