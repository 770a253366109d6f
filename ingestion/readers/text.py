"""Plain text and markdown: flattened PDFs, saved web pages, pipe tables.

The stored text is the file's, in NFC and otherwise unchanged. What does not belong here:
the paragraph rule (``lines.py``) and the footnotes of flattened pages
(``flattened_footnotes.py``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ingestion.documents import Block, Document, UnreadableDocumentError
from ingestion.encodings import Decoded, decoded
from ingestion.language.text import nfc
from ingestion.readers import aligned_tables, blocks, cell_lines, pipe_tables, tabbed_tables
from ingestion.readers.flattened_footnotes import separate
from ingestion.readers.lines import Line, join, measure

_LINE = re.compile(r"[^\n\f]+|\f")
_MARKDOWN = re.compile(r"^#{1,6} \S|^\|.*\|\s*$|^\*\*\S.*\*\*\s*$", re.MULTILINE)
_PAGE_NUMBER = re.compile(r"[-–—]?\s*([1-9]\d{0,2})\s*[-–—]?")
_MOSTLY_SPACED = 0.5
_WIDE_GAP = 3
_SHORTEST_PAGE = 500  # characters


def read_text(path: Path) -> Document:
    """Read a text or markdown file."""
    found = decode(path.read_bytes(), path.name)
    text = nfc(found.text)
    if not text.strip():
        raise UnreadableDocumentError(f"{path.name}: the file holds no text; save it again.")
    is_markdown = path.suffix.lower() in {".md", ".markdown"} or _MARKDOWN.search(text) is not None
    media_type = "text/markdown" if is_markdown else "text/plain"
    charset = "" if found.charset == "utf-8" else f"; charset={found.charset}"
    return Document(text, tuple(_blocks(text)), f"{media_type}{charset}", "text")


def decode(content: bytes, name: str) -> Decoded:
    """Decode Unicode and, where they tell themselves clearly, legacy Vietnamese encodings."""
    found = decoded(content)
    if found is None:
        raise UnreadableDocumentError(
            f"{name}: not Unicode text, and not clearly Vietnamese in windows-1258, TCVN3 or VNI;"
            " convert it to Unicode and save it as UTF-8."
        )
    return found


def _blocks(text: str) -> list[Block]:
    lines = _lines(text)
    tables, lines = pipe_tables.take(lines)
    for reader in (tabbed_tables.take, cell_lines.take, aligned_tables.take):
        more, lines = reader(lines, text, len(tables) + 1)
        tables += more
    parted = separate(_without_page_numbers(lines))
    found = blocks.build(join(parted.body, measure(parted.body)), parted.marks)
    notes = [blocks.footnote(group, label, offset) for label, offset, group in parted.notes]
    return sorted([*found, *notes, *tables], key=lambda block: block.spans[0].start)


def _lines(text: str) -> list[Line]:
    """Cut the text into its non-blank lines."""
    lines: list[Line] = []
    end = 0
    is_spaced = _is_spaced(text)
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if not words:
            continue
        start = match.start() + match[0].index(words)
        between = text[end : match.start()]
        is_apart = between.count("\n") > 1
        # In flattened pages every line is followed by a blank one, but not the last of a page.
        turns = "\f" in between or (is_spaced and not is_apart and match[0][0] == " ")
        lead = len(words.split(maxsplit=1)[0]) + 1
        gap = between.count("\n") > (_WIDE_GAP if is_spaced else 1)
        lines.append(
            Line(words, start, len(words), lead, None, gap, len(lines), turns and bool(lines))
        )
        end = match.end()
    return lines


def _is_spaced(text: str) -> bool:
    """Whether blank lines stand between the lines of one paragraph."""
    gaps = re.findall(r"\S[^\S\n]*(\n\s*)(?=\S)", text)
    apart = sum(gap.count("\n") > 1 for gap in gaps)
    behind = re.findall(r"[^\W\d_,][^\S\n]*\n[^\S\n]*\n\s*(\S)", text)
    running = sum(map(str.islower, behind))
    return bool(gaps) and apart > _MOSTLY_SPACED * len(gaps) and running > 0.1 * len(gaps)


def _without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """Leave out lone numbers that ascend as pages do; a column of figures does not."""
    if not measure(lines).wrapped:
        return list(lines)
    numbers = {index: m for index, line in enumerate(lines) if (m := _page_number(line))}
    kept: list[Line] = []
    last = 0
    after_number = False
    for index, line in enumerate(lines):
        lonely = index - 1 not in numbers and index + 1 not in numbers
        if lonely and numbers.get(index, 0) > last:
            last, after_number = numbers[index], True
            continue
        kept.append(replace(line, turns_page=True, gap=False) if after_number else line)
        after_number = False
    return kept


def _page_number(line: Line) -> int:
    """The number of a page that so much text before it can fill; 0 for any other line."""
    found = _PAGE_NUMBER.fullmatch(line.text)
    number = int(found[1]) if found else 0
    return number if number <= 2 + line.start / _SHORTEST_PAGE else 0
