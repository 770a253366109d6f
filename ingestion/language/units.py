"""Printed units: a scale word, a base unit, and what they come to.

What does not belong here: which unit an indicator takes (``extraction``).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.language.text import fold


class FoundUnit(NamedTuple):
    """A unit as printed after a number.

    Attributes:
        end: offset where it ends.
        factor: what one printed unit is in the canonical unit.
        units: canonical units that it may stand for, the usual one first.
    """

    end: int
    factor: Decimal
    units: tuple[str, ...]


# "tỷ đồng/km2", "đồng/người/tháng": an amount for each of something, no amount itself.
_COMPOUND = re.compile(
    r"\s?(?:(?:nghìn|ngàn|triệu|tỷ)\s?)*(?:đồng|vnđ|usd|tấn|người|kg)(?:\s?/\s?(?!kh\s\d)[^\W\d]\w*)+"
)

_AROUND_SLASH = re.compile(r"\s?/\s?")


@lru_cache
def _bases() -> dict[str, vocabulary.Unit]:
    return {fold(unit.surface): unit for unit in vocabulary.units()}


@lru_cache
def _pattern() -> re.Pattern[str]:
    scales = _alternatives(vocabulary.unit_scales())
    bases = _alternatives(_bases())
    whole = rf"\s?\d[\d.,]*\s?(?:(?:{scales})\s)?(?P=base)(?!\w)"  # "2.310 ha/3.500 ha"
    # "20 tấn/46,1 triệu USD": how much, and for how much
    money = rf"\s?\d[\d.,]*\s?(?:(?:{scales})\s?)?(?:usd|đồng|đô)(?!\w)"
    plan = r"\s?kh\s\d"  # "52 triệu đồng/KH 50 triệu đồng"
    # "57,1%tổng diện tích": no letter goes on a sign
    end = rf"(?!/(?!{whole}|{money}|{plan}))(?:(?<=%)|(?!\w))"
    return re.compile(rf"\s?(?:(?P<scale>{scales})[ .]?)?\s?(?P<base>{bases}){end}")


@lru_cache
def _bare_scale() -> re.Pattern[str]:
    return re.compile(rf"\s?(?P<scale>{_alternatives(vocabulary.unit_scales())})(?![\w])")


def _alternatives(texts: dict[str, vocabulary.Unit] | dict[str, Decimal]) -> str:
    """The longest first; around a slash a space may stand ("tạ/ ha")."""
    escaped = (re.escape(text) for text in sorted(texts, key=len, reverse=True))
    return "|".join(text.replace("/", r"\s?/\s?") for text in escaped)


def unit_after(folded: str, at: int) -> FoundUnit | None:
    """Read the unit that stands right after a number, if one does."""
    found = _pattern().match(folded, at)
    compound = _COMPOUND.match(folded, at)
    if compound and (found is None or compound.end() > found.end()):
        return FoundUnit(compound.end(), Decimal(1), ("per",))
    if found:
        unit = _bases()[_AROUND_SLASH.sub("/", found["base"])]
        scale = vocabulary.unit_scales()[found["scale"]] if found["scale"] else Decimal(1)
        return FoundUnit(found.end(), unit.factor * scale, (unit.unit, *unit.also))
    bare = _bare_scale().match(folded, at)
    if bare and bare["scale"] not in {"1.000", "1000"}:
        return FoundUnit(bare.end(), vocabulary.unit_scales()[bare["scale"]], ())
    return None
