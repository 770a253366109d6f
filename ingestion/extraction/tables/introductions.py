"""What stands right above a table and may title it.

What does not belong here: titles inside of a table's grid (``layout``); what words say
(``facets``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ingestion.captions import is_caption
from ingestion.documents import Block, BlockKind, Document, Span
from ingestion.extraction.tables.facets import Facets, titled
from ingestion.extraction.tables.units import named_units
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import PeriodToken

_LONGEST_TITLE = 300
_MOST_HEADINGS = 4  # a title, a place, a unit
_NUMBER = re.compile(r"(?:\d{1,3}[.)]?\s+)?(?:\((?:tiếp theo|cont)\.?\)\s*)?", re.IGNORECASE)


class Line(NamedTuple):
    """Words above a table, and where those of them stand that name periods."""

    words: str
    dates: tuple[Span, ...]


def introductions(document: Document, before: list[Block]) -> list[Block]:
    """What stands right above a table and may title it: headings, a unit, or words with a colon.

    Args:
        document: as read.
        before: the blocks between the table before and this one.
    """
    above: list[Block] = []
    for block in before:
        above = _introduced(document, block, above)
    return above


def _introduced(document: Document, block: Block, above: list[Block]) -> list[Block]:
    words = _words(document, block)
    if len(words) > _LONGEST_TITLE:
        return []
    if words.startswith("(") and words.endswith(")") and not named_units(words):
        return above  # "(Kèm theo Báo cáo số ...)"
    is_unit = bool(named_units(words))  # "ĐVT: %" may be set like a heading
    is_title = not is_unit and (block.kind is BlockKind.HEADING or is_caption(words))
    if is_title:
        above = [b for b in above if not _is_line(document, b)]
    if is_title or is_unit or _is_line(document, block):
        return [*above, block][-_MOST_HEADINGS:]
    return [block] if words.endswith(":") else []


def _is_line(document: Document, block: Block) -> bool:
    """A title that nothing marks as one: lines right above the table that are no sentence."""
    words = _words(document, block)
    is_open = _NUMBER.sub("", words, count=1)[:1].isupper() and words[-1] not in ".;:,!?"
    is_short = len(words) <= _LONGEST_TITLE and not is_caption(words)
    return block.kind is BlockKind.PARAGRAPH and is_open and is_short and not named_units(words)


def lines_of(document: Document, blocks: list[Block], lexer: Lexer) -> list[Line]:
    """Read the blocks above a table; only here, since most headings stand above no table."""
    return [line for block in blocks for line in _lines(document, block, lexer)]


def _lines(document: Document, block: Block, lexer: Lexer) -> Iterator[Line]:
    """Each line by itself; one that goes on in lower case is one with the line before."""
    return (line for span in block.spans for line in _lines_in(document, span, lexer))


def _lines_in(document: Document, part: Span, lexer: Lexer) -> Iterator[Line]:
    start, text = part.start, document.text[: part.end]
    while start < len(text):
        end = text.find("\n", start)
        while end >= 0 and text[end:].lstrip()[:1].islower():
            end = text.find("\n", end + 1)
        span = Span(start, end if end >= 0 else len(text))
        words = " ".join(text[span.start : span.end].split())
        if words:
            yield Line(words, _dates(document, span, lexer))
        start = span.end + 1


def _words(document: Document, block: Block) -> str:
    return " ".join(" ".join(document.text[s.start : s.end] for s in block.spans).split())


def _dates(document: Document, span: Span, lexer: Lexer) -> tuple[Span, ...]:
    return tuple(
        Span(span.start + token.start, span.start + token.end)
        for token in lexer.tokens(document.text[span.start : span.end])
        if isinstance(token, PeriodToken)
    )


def nearest(lines: Sequence[str], read: Callable[[str], Facets]) -> Facets:
    """What the nearest line that names something says, else a period, with those below it."""
    parts = (" ; ".join(lines[first:]) for first in reversed(range(len(lines))))
    said = [titled(read(part)) for part in parts] or [Facets()]
    dated = next((facets for facets in said if facets.period), said[-1])
    named = next((facets for facets in said if facets.aliases), dated)
    unit = next((facets.unit for facets in said if facets.unit), None)
    year = next((facets.only_year for facets in said if facets.year), None)
    period = named.period or dated.period
    return replace(named, period=period, year=year, unit=named.unit or unit)


def filled(title: Facets, nearer: Facets) -> Facets:
    """A title with the time and the unit that lines nearer to the table name."""
    period, year = nearer.period or title.period, nearer.year or title.year
    return replace(title, period=period, year=year, unit=nearer.unit or title.unit)
