"""Decides what became of every run of digits of a document: the rows of its ledger.

What does not belong here: reading figures (``prose``), the ledger's schema (``ledger``).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import polars as pl

from ingestion import vocabulary
from ingestion.documents import Block, BlockKind, Document
from ingestion.extraction.blocks.passages import Passage
from ingestion.extraction.measures.canonical import COUNTS, level_unit
from ingestion.extraction.measures.mentions import Unread
from ingestion.extraction.words.tokens import NumberToken, Token
from ingestion.ledger import LEDGER_SCHEMA

_RUN = re.compile(r"\d\d*(?:[.,]\d+)*", re.ASCII)
_DIGIT = re.compile(r"\d", re.ASCII)
_FATE_OF_KIND = {"period": "period", "comparison": "period", "price_basis": "name", "age": "name"}
_FATE_OF_CODE = {
    "legal_reference": "legal_reference",
    "legal_number": "legal_reference",
    "date": "period",
    "clock": "period",
}
_SPANS = frozenset({"span_of_years"})
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_DAY_MONTH = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)", re.ASCII)
_NOUN = re.compile(r"\s?[^\W\d_]+")
_NAME_BEFORE = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d_]*[\s-]\Z")
_OUTSIDE = ("mark", "page number or running head")
_CONTEXT = 40
_NESTED = 12  # how many stretches may begin before a run and still hold it


class Fate(NamedTuple):
    """A stretch of the document's text with what became of the digits in it."""

    start: int
    end: int
    fate: str
    detail: str = ""


def fates_of_tokens(tokens: Iterable[Token], passage: Passage, at: int, end: int) -> Iterator[Fate]:
    """Yield the fates that the tokens of a sentence decide by themselves: periods, names.

    Only tokens with a digit in them have one; both come in reading order.
    """
    digits = (found.start() - at for found in _DIGIT.finditer(passage.text, at, end))
    digit = next(digits, None)
    for token in tokens:
        while digit is not None and digit < token.start:
            digit = next(digits, None)
        if digit is None:
            return
        if digit >= token.end:
            continue
        if isinstance(token, NumberToken):
            yield from _beside_the_first_run(token, passage, at)
        fate = _fate_of(token)
        if fate and token.end > token.start:
            yield Fate(*passage.span(at + token.start, at + token.end), *fate)


def _beside_the_first_run(token: NumberToken, passage: Passage, at: int) -> Iterator[Fate]:
    """Digits of a unit, and of a number that spaces group ("12 345,6 tỷ đồng")."""
    if token.end > token.number_end:
        yield Fate(*passage.span(at + token.number_end, at + token.end), "name", "unit")
    space = passage.text.find(" ", at + token.start, at + token.number_end)
    if space > 0:
        yield Fate(*passage.span(space, at + token.number_end), "name", "number")


def _fate_of(token: Token) -> tuple[str, str] | None:
    if token.kind == "ignored":
        is_span = token.code in _SPANS
        return ("period" if is_span else _FATE_OF_CODE.get(token.code, "name")), token.code
    if token.kind in _FATE_OF_KIND:
        return _FATE_OF_KIND[token.kind], token.code
    if token.kind in {"word", "name", "province", "scope", "noise", "former"}:
        return "name", ""
    return None


def fate_of_unread(unread: Unread, passage: Passage, start: int) -> Fate:
    """What a number that gave no figure is, judged by itself and the words beside it.

    A quantity without an indicator is ``other``: it has a unit, or counts the noun behind it.
    One whose words were understood only in part is not understood.

    Args:
        unread: the number, with what it would be about where the words said so but not how.
        passage: where it stands.
        start: where its sentence begins in the passage.
    """
    number = unread.number
    stretch = passage.span(start + number.start, start + number.number_end)
    if unread.elsewhere:
        return Fate(*stretch, "other", unread.elsewhere)
    return Fate(*stretch, *_fate_of_unread(number, passage.text[start:], unread.indicator))


def _fate_of_unread(number: NumberToken, text: str, indicator: str) -> tuple[str, str]:
    has_unit = number.units not in {("",), ()}
    if number.code in {"low", "high"} and has_unit:
        return "other", "range"
    is_count = bool(COUNTS.intersection(number.units)) or "case" in number.units
    if is_count and _NOUN.match(text[number.end :]):
        return "other", number.units[0]
    if has_unit and indicator and _can_be_of(indicator, number):
        return "not_understood", indicator
    if has_unit:
        return "other", number.units[0]
    return _fate_of_bare(number, text)


def _can_be_of(code: str, number: NumberToken) -> bool:
    """An amount in đồng beside the name of an index is something else: an exchange rate."""
    is_relative = bool({"percent", "times", "pp"}.intersection(number.units))
    return is_relative or level_unit(vocabulary.indicators()[code], number.units) is not None


def _fate_of_bare(number: NumberToken, text: str) -> tuple[str, str]:
    before, after = text[: number.start], text[number.end :]
    if number.code == "part":  # "11/16 khoản thu": both count what stands behind the second
        after = after.lstrip(" /0123456789.,")
    if _YEAR.fullmatch(text[number.start : number.number_end]):
        return "period", "year"
    if number.code in {"part", "whole"} and _DAY_MONTH.search(text[max(0, number.start - 3) :][:9]):
        return "period", "date"
    noun = _NOUN.match(after)
    if noun:
        return "other", noun.group().strip()
    if _NAME_BEFORE.search(before):
        return "name", ""
    return "not_understood", "no unit"


def ledger(
    document: Document, doc_id: str, fates: Iterable[Fate], observed: dict[int, tuple[str, str]]
) -> pl.DataFrame:
    """Build the ledger of a document.

    Args:
        document: as read.
        doc_id: its id.
        fates: stretches whose fate is known; where two hold a run, the first one counts.
        observed: observation ids and indicators by the offset where their number starts.

    Returns:
        One row a run of digits, in ``LEDGER_SCHEMA``.
    """
    pages = _Pages(document)
    known = _Known([*fates, *_marks_and_cells(document)])
    broad = _Known(_whole_blocks(document))
    rows = []
    for run, found in enumerate(_RUN.finditer(document.text), start=1):
        decided = known.narrowest(found) or broad.narrowest(found)
        fate, detail = (decided.fate, decided.detail) if decided else _OUTSIDE
        start, end = found.span()
        observation, indicator = observed.get(start, (None, ""))
        fate, detail = (fate, detail) if observation is None else ("observation", indicator)
        words = _words_around(document.text, start, end)
        row = (doc_id, run, start, end, pages.at(start), found[0], fate, detail, words, observation)
        rows.append(row)
    columns = list(zip(*rows, strict=True))  # read five times as fast as row by row
    return pl.DataFrame(columns or None, schema=LEDGER_SCHEMA, orient="col")


class _Known:
    """Stretches whose fate is known, by where they begin."""

    def __init__(self, fates: Iterable[Fate]) -> None:
        self._fates = sorted(fates, key=lambda fate: fate.start)
        self._starts = [fate.start for fate in self._fates]

    def narrowest(self, found: re.Match[str]) -> Fate | None:
        """The narrowest stretch that holds a run decides; it begins at or before the run."""
        at = bisect_right(self._starts, found.start())
        near = self._fates[max(0, at - _NESTED) : at]
        holding = [fate for fate in near if fate.end > found.start()]
        return min(holding, key=lambda fate: fate.end - fate.start, default=None)


def _marks_and_cells(document: Document) -> Iterator[Fate]:
    for block in document.blocks:
        for mark in block.marks:
            yield Fate(mark.start, mark.end, "mark", "footnote")
        for cell in block.cells:
            yield Fate(cell.span.start, cell.span.end, "not_understood", "table")
        if block.spans:
            start = block.spans[0].start
            yield Fate(max(0, start - len(block.marker) - 2), start, "mark", "list or heading")


def _whole_blocks(document: Document) -> Iterator[Fate]:
    """What nothing else decides: it stands in a block, and was not understood."""
    for block in document.blocks:
        is_table = block.kind is BlockKind.TABLE
        for span in block.spans:
            yield Fate(span.start, span.end, "not_understood", "table" if is_table else "")


def unstating(block: Block) -> Iterator[Fate]:
    """All of a block that states no results: tasks, the letterhead, recipients."""
    for span in block.spans:
        yield Fate(span.start, span.end - 1, "not_stating")


class _Pages:
    """The page of each offset of a document."""

    def __init__(self, document: Document) -> None:
        spans = sorted((s for b in document.blocks for s in b.spans), key=lambda s: s.start)
        self._spans = spans
        self._starts = [s.start for s in spans]

    def at(self, offset: int) -> int | None:
        """The page on which an offset stands, where the format has pages."""
        at = bisect_right(self._starts, offset) - 1
        return self._spans[at].page if at >= 0 and offset < self._spans[at].end else None


def _words_around(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - _CONTEXT) : end + _CONTEXT].split())
