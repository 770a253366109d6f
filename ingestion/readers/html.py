"""Web pages: paragraphs, headings, list items and tables of a page's content.

Menus are told by their links and dropped; what stands in a navigation, a form or a script is no
content either. A table that only lays the page out is walked through like any other element. What
does not belong here: cells and their spans (``html_tables``), words of legacy fonts
(``html_fonts``), the meaning of words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import lxml.html
from lxml.etree import ParserError
from lxml.html import HtmlElement

from ingestion.captions import is_caption
from ingestion.documents import Block, Document, UnreadableDocumentError
from ingestion.language.text import nfc
from ingestion.readers import blocks, html_fonts
from ingestion.readers.html_tables import is_data, rows_of
from ingestion.readers.lines import Line
from ingestion.readers.sniffing import Format
from ingestion.readers.text import decode
from ingestion.readers.writing import TextWriter

_DROPPED = frozenset(
    re.findall(
        r"\S+",
        "script style noscript template nav aside form select button iframe svg head",
    )
)
_FLOWING = frozenset(
    re.findall(
        r"\S+",
        "a abbr b bdi big cite code em font i ins label mark q s small span strike strong sub sup"
        " tt u time var o:p",
    )
)
_HEADING = re.compile(r"h([1-6])")
_MENU_SHARE = 0.6  # of a block's letters that stand in links
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)


def read_html(path: Path) -> Document:
    """Read a saved web page."""
    content = path.read_bytes()
    try:
        root = lxml.html.document_fromstring(_decoded(content, path.name))
    except (ParserError, ValueError) as error:
        raise UnreadableDocumentError(
            f"{path.name}: the web page is damaged; save it again from the browser."
        ) from error
    html_fonts.spell(root)
    reading = _Reading()
    found = reading.read(root)
    if not found:
        raise UnreadableDocumentError(f"{path.name}: the web page holds no text; save it again.")
    return Document(reading.writer.text, tuple(found), Format.HTML, "html")


def _decoded(content: bytes, name: str) -> str:
    """A page says its encoding itself; one that doesn't is Unicode, or refused."""
    said = _CHARSET.search(content[:2048])
    encoding = said[1].decode("ascii") if said else "utf-8"
    if encoding.lower().replace("-", "") in {"utf8", "utf16"}:
        return decode(content, name).text
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return decode(content, name).text


class _Reading:
    """One pass over a page's elements."""

    def __init__(self) -> None:
        self.writer = TextWriter()
        self._lines: list[Line] = []
        self._levels: dict[int, int] = {}
        self._tables: list[Block] = []

    def read(self, root: HtmlElement) -> list[Block]:
        self._walk(root)
        body = blocks.build_each(self._lines, self._levels)
        return sorted([*body, *self._tables], key=lambda block: block.spans[0].start)

    def _walk(self, element: HtmlElement) -> None:
        """Write what stands between block elements as a line each, and go into those."""
        pieces: list[str] = [element.text or ""]
        linked = 0
        for child in element:
            if isinstance(child.tag, str) and child.tag in _FLOWING and not _holds_blocks(child):
                words = _text(child)
                pieces.append(words)
                linked += _linked(child)
            elif _is_wrap(child):
                pieces.append(" ")
            else:
                self._line(pieces, linked, element)
                pieces, linked = [], 0
                self._enter(child)
            pieces.append(child.tail or "")
        self._line(pieces, linked, element)

    def _enter(self, child: HtmlElement) -> None:
        if not isinstance(child.tag, str) or child.tag in _DROPPED:
            return
        if child.tag == "table" and is_data(child):
            self._table(child)
        else:
            self._walk(child)

    def _line(self, pieces: list[str], linked: int, element: HtmlElement) -> None:
        text = nfc(" ".join("".join(pieces).split()))
        if not text or linked > _MENU_SHARE * len(text):
            return
        bullet = "- " if element.tag == "li" else ""
        start = self.writer.write(f"{bullet}{text}\n")
        heading = _HEADING.fullmatch(str(element.tag))
        if heading:
            self._levels[start] = int(heading[1])
        words = f"{bullet}{text}"
        self._lines.append(Line(words, start, len(words), 0, number=len(self._lines)))

    def _table(self, table: HtmlElement) -> None:
        caption = next((_text(c) for c in table.iter("caption")), "")
        last = self._lines[-1].text if self._lines else ""
        title = caption or (last if is_caption(last) else "")
        block = self.writer.write_table(rows_of(table), " ".join(title.split()))
        if block:
            self._tables.append(replace(block, number=len(self._tables) + 1))


def _is_wrap(element: HtmlElement) -> bool:
    """A line break inside a sentence: what stands behind it goes on in lower case."""
    behind = (element.tail or "").strip()
    return element.tag == "br" and behind[:1].islower()


def _holds_blocks(element: HtmlElement) -> bool:
    """Careless pages wrap paragraphs in a span or in bold."""
    return any(isinstance(e.tag, str) and e.tag not in _FLOWING for e in element.iterdescendants())


def _text(element: HtmlElement) -> str:
    return "".join(str(text) for text in element.itertext())


def _linked(element: HtmlElement) -> int:
    """How many of an element's letters stand in links."""
    return sum(len("".join(_text(link).split())) for link in element.iter("a"))
