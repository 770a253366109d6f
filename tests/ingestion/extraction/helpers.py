"""Small reports to read in tests: a header, then blocks of our own wording."""

from __future__ import annotations

from pathlib import Path

from ingestion.documents import Block, BlockKind, Document, FootnoteMark, Span
from ingestion.extraction import Extraction, extract
from ingestion.readers.text import read_text

KON_TUM = "UBND TỈNH KON TUM\nSỞ CÔNG THƯƠNG\n\nBÁO CÁO\nTình hình tháng 5 năm 2024\n\n"
CA_MAU = (
    "CỤC THỐNG KÊ TỈNH CÀ MAU\n\nTHÔNG CÁO BÁO CHÍ\nTình hình kinh tế - xã hội tháng 9"
    " và 9 tháng năm 2023\n\n"
)
QUANG_NINH = "ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH\n\nKẾ HOẠCH\nPhát triển năm 2026\n\n"
Part = str | tuple[BlockKind, str] | tuple[BlockKind, str, str]


def heading(words: str) -> Part:
    return (BlockKind.HEADING, words)


def numbered(mark: str, words: str) -> Part:
    """A heading below those of the first rank, with its mark."""
    return (BlockKind.HEADING, words, mark)


def numbered_item(mark: str, words: str) -> Part:
    """A list item with its mark."""
    return (BlockKind.LIST_ITEM, words, mark)


def item(words: str) -> Part:
    return (BlockKind.LIST_ITEM, words)


def document(*parts: Part, header: str = KON_TUM) -> Document:
    """Build a document; a bare string is a paragraph."""
    text, blocks = header, []
    for part in parts:
        kind, words, *mark = (BlockKind.PARAGRAPH, part) if isinstance(part, str) else part
        span = Span(len(text), len(text) + len(words))
        blocks.append(Block(kind, (span,), level=2, marker=mark[0] if mark else ""))
        text += words + "\n"
    return Document(text, tuple(blocks), "text/plain", "text")


def with_footnote(body: str, note: str, header: str = KON_TUM) -> Document:
    """Build a document of one paragraph whose ``^1`` is a mark glued to the word before it."""
    at, printed = body.index("^1"), body.replace("^1", "1")
    start, text = len(header), header + printed + "\n" + note
    mark = FootnoteMark(start + at, start + at + 1, "1")
    blocks = (
        Block(BlockKind.PARAGRAPH, (Span(start, start + len(printed)),), marks=(mark,)),
        Block(BlockKind.FOOTNOTE, (Span(len(text) - len(note), len(text)),), marker="1"),
    )
    return Document(text, blocks, "text/plain", "text")


def read(*parts: Part, header: str = KON_TUM) -> Extraction:
    return extract(document(*parts, header=header), "report")


def read_file(text: str, folder: Path) -> Extraction:
    """A whole document, divided into blocks as its file would be."""
    file = folder / "document.txt"
    file.write_text(text, encoding="utf-8")
    return extract(read_text(file), "document")


def said(extraction: Extraction, *columns: str) -> list[str]:
    """What was read, one line a figure: the columns asked for, then measure, value and unit."""
    rows = extraction.observations.iter_rows(named=True)
    figures = valued(extraction, *columns, "measure")
    return [f"{figure} {row['unit']}" for figure, row in zip(figures, rows, strict=True)]


def valued(extraction: Extraction, *columns: str) -> list[str]:
    """What was read, one line a figure: the columns asked for, then the value."""
    rows = extraction.observations.iter_rows(named=True)
    return [" ".join([*(str(row[c]) for c in columns), plain(row)]) for row in rows]


def plain(row: dict[str, object]) -> str:
    """The value without trailing zeros."""
    return f"{row['value']:f}".rstrip("0").rstrip(".")
