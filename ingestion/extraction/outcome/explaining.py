"""Shows how a figure came to be: which words gave it which of its fields.

A field's words are looked for where the grammar takes them from: in the figure's own sentence,
the nearest before it first, and then back through the sentences that it carries over from; for
a figure of a table in its row, its column, the rows above and the lines above the table.

What does not belong here: reading (``prose``); how an explanation is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from ingestion import vocabulary
from ingestion.documents import Document
from ingestion.extraction import extract
from ingestion.extraction.blocks.findings import Step
from ingestion.extraction.blocks.prose import ProseReader
from ingestion.extraction.report.metadata import read_facts
from ingestion.extraction.tables.around import WordsAround
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, PeriodToken, Token
from ingestion.language.periods import label

Row = dict[str, object]
Matches = Callable[[Token, Row], bool]
_OWN, _CARRIED, _NOWHERE = "its sentence", "carried over", "no words in one place"
_NEAR = frozenset({_OWN, "its cell", "its row", "its column"})


@dataclass(frozen=True, slots=True)
class Explained:
    """One field of a figure, the words that gave it, and where they stand.

    Attributes:
        where: the figure's own sentence or cell, or what it takes the field over from.
        char_start: offset of the words, or ``None`` where no words of the text gave it.
    """

    field: str
    value: str
    words: str
    where: str
    char_start: int | None = None


def explain(document: Document, doc_id: str, offset: int) -> list[Explained]:
    """Explain the figure that stands at an offset of the document's text.

    Args:
        document: as read.
        doc_id: its id.
        offset: any offset inside the printed number.

    Returns:
        One entry a field; of a number that gave no figure, its fate.

    Raises:
        LookupError: if no run of digits stands there.
    """
    extraction = extract(document, doc_id)
    for row in extraction.observations.iter_rows(named=True):
        if row["char_start"] <= offset < row["char_end"]:
            return Explainer(document).fields(row)
    for run in extraction.ledger.iter_rows(named=True):
        if run["char_start"] <= offset < run["char_end"]:
            fate = f"{run['fate']} {run['detail']}".strip()
            return [Explained("fate", fate, run["words"], _OWN, run["char_start"])]
    raise LookupError(f"no number stands at offset {offset}")


class Explainer:
    """Explains the figures of one document, which it reads once for all of them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._facts = read_facts(document)
        period = self._facts.period
        assert period is not None  # there is an observation
        self._period = period
        self._lexer = Lexer.of(document.text, period, of_a_city=self._facts.is_city)
        self._tables = WordsAround(document, self._lexer)

    def fields(self, row: Row) -> list[Explained]:
        """One entry a field of an observation, as extraction wrote it."""
        trail = self._trail_to(row)
        number = " ".join(f"{row['raw_value']} {row['raw_unit']}".split())
        value = f"{row['value']:f}".rstrip("0").rstrip(".")
        explained = [Explained("value", f"{value} {row['unit']}", number, trail.own, _offset(row))]
        for field, matches in _MATCHES.items():
            value = str(row[field])
            if value not in {"", "total", "reported"}:
                explained.append(trail.found(field, value, matches))
        period = f"{row['period_start']} to {row['period_end']}"
        return [*explained, trail.found("period", period, _is_period)]

    def _trail_to(self, row: Row) -> _Trail:
        cells = self._tables.of(_offset(row))
        if cells:
            return _Trail("its cell", [(cell.where, cell) for cell in cells], row)
        at = next(i for i, step in enumerate(self._steps) if step.covers(_offset(row)))
        before = [(_CARRIED, step) for step in reversed(self._steps[:at])]
        return _Trail(_OWN, [(_OWN, self._steps[at]), *before], row)

    @cached_property
    def _steps(self) -> list[Step]:
        reader = ProseReader(self._document, self._facts, self._period, self._lexer)
        reader.read()
        return reader.steps


class _Source(Protocol):
    """Words of a document, cut into tokens: a sentence, or a cell of a table."""

    @property
    def tokens(self) -> list[Token]: ...

    def offset(self, token: Token) -> int: ...

    def words(self, token: Token) -> str: ...


@dataclass(frozen=True, slots=True)
class _Trail:
    """What a figure may come from, the nearest first, each with the name of its place."""

    own: str
    sources: Sequence[tuple[str, _Source]]
    row: Row

    def found(self, field: str, value: str, matches: Matches) -> Explained:
        """Find the words of a field, in the nearest source that has them."""
        for where, source in self.sources:
            if value == "level" and where not in _NEAR:
                break  # what is no change and no share is a level, whatever was said before
            tokens = [t for t in source.tokens if matches(t, self.row)]
            before = [t for t in tokens if source.offset(t) <= _offset(self.row)]
            if tokens:
                token = before[-1] if before else tokens[0]
                return Explained(field, value, source.words(token), where, source.offset(token))
        return Explained(field, value, "", _NOWHERE)


def _offset(row: Row) -> int:
    return int(str(row["char_start"]))


def _is_period(token: Token, row: Row) -> bool:
    if not isinstance(token, PeriodToken):
        return False
    named = (label(token.period.start), label(token.period.end))
    return named == (row["period_start"], row["period_end"]) or named[1] == row["period_end"]


def _names_indicator(token: Token, row: Row) -> bool:
    return isinstance(token, NameToken) and any(
        alias.indicator == row["indicator"] for alias in token.aliases
    )


def _names_sector(token: Token, row: Row) -> bool:
    if not isinstance(token, NameToken):
        return False
    return any(name.sector == row["sector"] for name in token.sectors) or any(
        alias.sector == row["sector"] for alias in token.aliases
    )


def _says_measure(token: Token, row: Row) -> bool:
    basis = str(row["measure"]).split("_")[0]
    if isinstance(token, ComparisonToken):
        dated = token.code in {"month", "quarter", "year"}
        return token.code == basis or (dated and basis in {"mom", "qoq", "yoy", "base", "dec"})
    verbs = {"level": {"reach", "equal"}}.get(basis, {basis})
    return token.kind == "change" and token.code in verbs


def _names_place(token: Token, code: str) -> bool:
    if code == "VN":
        return token.code == "nation"
    named = token.code.split("|") if token.kind == "province" else []
    return any(p.code == code and p.name in named for p in vocabulary.provinces())


_MATCHES: dict[str, Matches] = {
    "indicator": _names_indicator,
    "sector": _names_sector,
    "measure": _says_measure,
    "price_basis": lambda t, row: t.kind == "price_basis" and t.code == row["price_basis"],
    "status": lambda t, row: t.kind == "status" and t.code == row["status"],
    "approx": lambda t, row: t.kind == "approx" and t.code == row["approx"],
    "province_code": lambda t, row: _names_place(t, str(row["province_code"])),
}
