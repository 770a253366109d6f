"""What stands right above a table and may title it.

What does not belong here: titles inside of a table's grid (``layout``); what a title says
(``facets``).
"""

from __future__ import annotations

from typing import NamedTuple

from ingestion.captions import is_caption
from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction.lexer import Lexer
from ingestion.extraction.tables.facets import named_units
from ingestion.extraction.tokens import PeriodToken

_LONGEST_TITLE = 300
_MOST_HEADINGS = 4  # a title, a place, a unit


class Line(NamedTuple):
    """Words above a table, and where those of them stand that name periods."""

    words: str
    dates: tuple[Span, ...]


def introduced(document: Document, block: Block, above: list[Line], lexer: Lexer) -> list[Line]:
    """What stands right above a table and may title it: headings, a unit, or words with a colon."""
    words = " ".join(document.text[block.spans[0].start : block.spans[-1].end].split())
    if len(words) > _LONGEST_TITLE:
        return []
    if words.startswith("(") and words.endswith(")") and not named_units(words):
        return above  # "(Kèm theo Báo cáo số ...)"
    if block.kind is BlockKind.HEADING or is_caption(words) or named_units(words):
        return [*above, Line(words, _dates(document, block, lexer))][-_MOST_HEADINGS:]
    return [Line(words, _dates(document, block, lexer))] if words.endswith(":") else []


def _dates(document: Document, block: Block, lexer: Lexer) -> tuple[Span, ...]:
    return tuple(
        Span(span.start + token.start, span.start + token.end)
        for span in block.spans
        for token in lexer.tokens(document.text[span.start : span.end])
        if isinstance(token, PeriodToken)
    )
