"""What the tests of the readers share."""

from __future__ import annotations

from ingestion.documents import Block, BlockKind, Document


def words(document: Document, block: Block) -> str:
    """A block's words, line breaks as blanks and its spans parted by a slash."""
    parts = (document.text[span.start : span.end] for span in block.spans)
    return " / ".join(" ".join(part.split()) for part in parts)


def outline(document: Document) -> list[tuple[str, str, str]]:
    """Kind, marker and words of every block."""
    return [(block.kind.value, block.marker, words(document, block)) for block in document.blocks]


def of_kind(document: Document, kind: BlockKind) -> list[Block]:
    """The blocks of one kind."""
    return [block for block in document.blocks if block.kind is kind]


def marks(document: Document) -> list[tuple[str, str]]:
    """Label of every footnote mark, and the text up to and with it."""
    found = (mark for block in document.blocks for mark in block.marks)
    return [(mark.label, document.text[mark.start - 3 : mark.end]) for mark in found]
