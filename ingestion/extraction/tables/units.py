"""Units named without a number: in a head's bracket, above a table, in a cell of their own.

What does not belong here: the unit behind a number (``language.units``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ingestion.extraction.measures.canonical import MONEY, PRICES
from ingestion.language.text import compile_folded, fold
from ingestion.language.units import unit_after

TIMES = frozenset({"month", "year", "day"})  # "5 tháng" is a period in a head, no unit
_BRACKETS = re.compile(r"\(([^()]*)\)")
_UNIT_MARK = compile_folded(
    r"(?:đơn vị(?: tính)?|đvt|đv tính)(?: ?[-–/] ?unit)?\s*:?\s*(?:(?:số )?lượng\s*:\s*)?"
    r"|(?:trị giá|giá trị|kim ngạch|(?:số )?lượng)\s*:\s*"
)
_SCALED = re.compile(r"(?P<scale>\d{1,3}(?:\.\d{3})*)\s+(?P<rest>\D.*)", re.ASCII)
_UP_OR_DOWN = compile_folded(r"(?:\+ ?[/,;]? ?-|±|tăng ?[/,;+]? ?giảm) ?(?=%)")


@dataclass(frozen=True, slots=True)
class TableUnit:
    """A unit named without a number.

    Attributes:
        factor: what one printed unit is in the canonical unit.
        units: canonical units that it may stand for.
        printed: its words.
        is_known: whether its words are understood.
    """

    factor: Decimal
    units: tuple[str, ...]
    printed: str
    is_known: bool = True

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage, not an amount."""
        return "percent" in self.units

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money."""
        return bool(MONEY.intersection(self.units))

    @property
    def is_counted(self) -> bool:
        """Whether it counts or weighs things; a price is neither that nor money."""
        is_other = self.is_money or self.is_percent or PRICES.intersection(self.units)
        return self.is_known and not is_other


PERCENT = TableUnit(Decimal(1), ("percent",), "%")


@lru_cache(maxsize=4096)
def without_unit(text: str) -> tuple[str, TableUnit | None]:
    """Part a unit in brackets, or behind ``ĐVT:``, from the words before it.

    Where ``Diện tích (ha)`` stands over ``% so cùng kỳ``, the nearer one says what is told.
    """
    unit: TableUnit | None = None

    def taken(bracket: re.Match[str]) -> str:
        nonlocal unit
        found = named_unit(bracket[1])
        is_over_rate = found is not None and "%" in _BRACKETS.sub("", text[bracket.end() :])
        unit = None if is_over_rate else found or unit
        return " " if found else bracket.group()

    words = " ".join(_BRACKETS.sub(taken, text).split())
    mark = _UNIT_MARK.search(fold(words))
    if mark and unit is None:
        rest = words[mark.end() :]
        unit = named_unit(_BRACKETS.sub("", rest))
        aside = " ".join(found.group() for found in _BRACKETS.finditer(rest))
        words = f"{words[: mark.start()]}{aside}".strip() if unit else words
    return words, unit


def named_units(text: str) -> tuple[TableUnit, ...]:
    """Read units divided by semicolons, commas or ``và``; none where some words are no unit."""
    plain = _BRACKETS.sub("", text) if _UNIT_MARK.match(fold(text)) else text
    parts = [part for part in re.split(r"\s*[;,]\s*|\s+và\s+", plain) if part.strip(" ()")]
    found = [named_unit(part.strip(" ()")) for part in parts]
    units = tuple(unit for unit in found if unit and not TIMES.intersection(unit.units))
    return units if len(units) == len(parts) else ()


@lru_cache(maxsize=4096)
def named_unit(text: str) -> TableUnit | None:
    """Read words that are a unit and nothing else: ``1000 m2``, ``Triệu đồng``, ``%``."""
    printed = " ".join(text.split())
    mark = _UNIT_MARK.match(fold(printed))
    printed = printed[mark.end() :] if mark else printed
    words = _UP_OR_DOWN.sub("", fold(printed)).strip(" :.")
    if not words:
        return None
    scaled = _SCALED.fullmatch(words)
    scale = Decimal(scaled["scale"].replace(".", "")) if scaled else Decimal(1)
    found = unit_after(scaled["rest"] if scaled else words, 0)
    if found is None or found.end < len(scaled["rest"] if scaled else words):
        return None
    return TableUnit(found.factor * scale, found.units, printed)
