"""What a row of each vocabulary table is, once read.

What does not belong here: reading the tables (the package itself).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    Attributes:
        level_unit: canonical unit of its level, or ``by product``.
        schemes: breakdowns that it may take, most specific use first.
        items: whether it names a thing below sector level: ``never``, in a ``breakdown`` only,
            ``always``, or a ``company``.
        is_additive: whether months add up (a flow) or not (a stock, an index, a rate).
        group: the subject that it belongs to ("agriculture").
        least_months: the shortest period that it is stated for: no product of a month is reckoned.
    """

    code: str
    ring: int
    level_unit: str
    schemes: tuple[str, ...]
    items: str
    is_additive: bool
    group: str = ""
    least_months: int = 1


@dataclass(frozen=True, slots=True)
class Alias:
    """One way to name an indicator, with the sector that the name implies.

    Attributes:
        sector: ``same`` keeps the sector of the indicator before it.
        sign: -1 where the name turns the figure round ("nhập siêu").
        after: the name holds only right after this indicator ("vốn đăng ký" of what?).
        item: the thing that the name implies ("đàn lợn" is of pigs).
        family: the name holds only for a thing of this family ("diện tích" of a crop).
        line: where it stands in its table; no part of what it means.
    """

    indicator: str
    sector: str
    alias: str
    sign: int
    after: str
    item: str
    family: str
    line: int = field(default=0, compare=False)

    @property
    def is_free(self) -> bool:
        """Whether the name needs nothing else to be one."""
        return not self.after and not self.family

    @property
    def is_structure(self) -> bool:
        """``cơ cấu kinh tế``: what is said under the name are shares."""
        return self.after == "topic" and self.alias.startswith("cơ cấu ")

    @property
    def tells_structure(self) -> bool:
        """``cơ cấu kinh tế``, ``trong cơ cấu kinh tế``: the whole of shares."""
        return self.after == "topic" or "cơ cấu " in self.alias


@dataclass(frozen=True, slots=True)
class SectorName:
    """One name of a sector; ``sector`` is ``scheme:code``, or ``total`` for the whole.

    Attributes:
        item: the part that is meant, where it has no code of its own.
    """

    scheme: str
    sector: str
    name: str
    parent: str
    item: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """One figure that a sum is made of; a sign of -1 takes it away."""

    indicator: str
    sector: str
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Sum:
    """A complete set of parts that add up to a whole; the sector ``same`` is any one."""

    indicator: str
    sector: str
    parts: tuple[Part, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Unit:
    """One printed unit: factor to the canonical unit, and what else it may count."""

    surface: str
    factor: Decimal
    unit: str
    also: tuple[str, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One closed-class phrase with its category and code."""

    category: str
    code: str
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One regular expression over folded text, with its category.

    Attributes:
        needs: folded words, at least one of which stands in all that it matches; where none of
            them stands in a sentence, the pattern need not be tried. Empty: it always is.
    """

    kind: str
    needs: tuple[str, ...]
    pattern: str
    example: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Province:
    """One province with its validity; ``names`` are its printed forms."""

    entity_id: str
    code: str
    name: str
    valid_from: str
    valid_to: str
    successor_code: str
    names: tuple[str, ...]
