"""What a document of tables alone says of itself: the period in its titles, the whole country.

What does not belong here: documents with a letterhead (``metadata``), reading tables (``tables``).
"""

from __future__ import annotations

from collections import Counter

from ingestion import vocabulary
from ingestion.documents import Block, BlockKind, Document
from ingestion.language.text import fold
from ingestion.vocabulary.forms import form

_TITLE_ROWS = 4
_FEWEST_PROVINCES = 20  # named by whole cells before a document is about the country


def is_all_tables(document: Document) -> bool:
    """Whether there is no running text, as in a workbook."""
    kinds = {block.kind for block in document.blocks}
    return kinds == {BlockKind.TABLE}


def table_title(document: Document) -> str:
    """The title that names the month most titles name; else the first one."""
    titles = [line for block in document.blocks for line in _lines(document, block)]
    found = {line: form("month_of_table").search(fold(line)) for line in titles}
    months = {line: month.group() for line, month in found.items() if month}
    votes = Counter("".join(month.split()) for month in months.values())
    if not votes:
        return titles[0] if titles else ""
    commonest = votes.most_common(1)[0][0]
    return next(line for line, month in months.items() if "".join(month.split()) == commonest)


def is_national(document: Document) -> bool:
    """Whether cells name so many provinces that the document is about the whole country."""
    names = {fold(name): p.name for p in vocabulary.provinces() for name in p.names}
    cells = {
        fold(document.text[c.span.start : c.span.end]) for b in document.blocks for c in b.cells
    }
    return len({names[cell] for cell in cells & names.keys()}) >= _FEWEST_PROVINCES


def _lines(document: Document, block: Block) -> list[str]:
    """The first rows that hold one cell, joined: a title may run over two."""
    rows: dict[int, set[str]] = {}
    for cell in block.cells:
        words = " ".join(document.text[cell.span.start : cell.span.end].split())
        rows.setdefault(cell.row, set()).add(words)
    top = [rows[number] for number in sorted(rows)[:_TITLE_ROWS]]
    alone = [texts for texts in top if len(texts) == 1]
    return [" ".join(next(iter(texts)) for texts in alone)] if alone else []
