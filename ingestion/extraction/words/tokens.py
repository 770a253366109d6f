"""The tokens of a sentence: what a stretch of it is, with its offsets in the sentence.

Nobody changes a token; they are not frozen because a report has tens of thousands of them and a
frozen one takes three times as long to make.

What does not belong here: finding them (``lexer``) and combining them (``reading``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ingestion import vocabulary
from ingestion.language.numbers import ParsedNumber
from ingestion.language.periods import Period


@dataclass(unsafe_hash=True, slots=True)
class Token:
    """A stretch of the sentence with one role; ``value`` depends on ``kind``."""

    kind: str
    start: int
    end: int
    code: str = ""


@dataclass(unsafe_hash=True, slots=True, kw_only=True)
class NumberToken(Token):
    """A printed number with its unit; ``number_end`` is where the digits end.

    ``code`` tells the ends of a range (``low``, ``high``), the parts of a fraction (``part``,
    ``whole``) and a ``rank``; ``is_signed`` that plus or minus was printed.
    """

    number: ParsedNumber
    number_end: int
    factor: Decimal = Decimal(1)
    units: tuple[str, ...] = ()
    sign: int = 1
    is_signed: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it can count things."""
        return self.number.value == self.number.value.to_integral_value()


@dataclass(unsafe_hash=True, slots=True, kw_only=True)
class PeriodToken(Token):
    """A named period; ``code`` is the pattern's kind."""

    period: Period


@dataclass(unsafe_hash=True, slots=True, kw_only=True)
class ComparisonToken(Token):
    """A named base of comparison.

    Attributes:
        base: the period it names, if any.
        is_against: it says ``so với``: another value is held against it.
        is_of_month: it names the same month of the year before.
        is_of_mean: it names the mean of the same months.
        is_of_year: it says that the plan is that of the year.
    """

    base: Period | None = None
    is_against: bool = False
    is_of_month: bool = False
    is_of_mean: bool = False
    is_of_year: bool = False


Bases = tuple[ComparisonToken, ComparisonToken]  # of two changes that are told side by side


@dataclass(unsafe_hash=True, slots=True, kw_only=True)
class NameToken(Token):
    """A phrase that may name indicators or sectors.

    Attributes:
        families: of the things that it names: a crop, an animal, a fish.
        is_generic: ``diện tích``, ``sản lượng``: a name only together with the thing that it is of.
    """

    aliases: tuple[vocabulary.Alias, ...] = ()
    sectors: tuple[vocabulary.SectorName, ...] = ()
    families: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    is_generic: bool = field(default=False, compare=False, repr=False)


def is_about(token: Token) -> bool:
    """``về``, or a name that begins with it: what a change before it is of."""
    if isinstance(token, NameToken) and not token.code:
        return any(alias.alias.startswith("về ") for alias in token.aliases)
    return token.code in {"về", "about"}


def outside_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Without ``(công nghiệp 36%, xây dựng 8%)``: of a list its own parts."""
    depth, kept = 0, list[Token]()
    for token in tokens:
        depth += token.kind == "("
        kept += [token] if not depth else []
        depth -= token.kind == ")"
    return kept


def units_of(token: Token) -> tuple[str, ...]:
    """What a number may be of; of other tokens nothing."""
    return token.units if isinstance(token, NumberToken) else ()
