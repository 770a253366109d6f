"""The grammar of printed numbers.

In official Vietnamese the dot groups thousands and the comma marks decimals. Reports mix:
``508.25``, ``5.837.3``, ``16,l%``, ``39, 1%``. Parsing says which reading was taken and
whether another one was possible.

What does not belong here: units (``units``) and dates (``periods``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

# Tried in this order at each position; the first three are what the standard allows.
_FORMS = (
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d|\.\d)",  # 1.234.567,8
    r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)",  # 1,234,567.8
    r"\d+,\s?\d+(?=\s?%)",  # 39, 1%
    r"\d+,\d*l\d*(?=\s?%)",  # 16,l%
    r"\d+(?:\.\d+)+(?:,\d+)?",  # 508.25 and 5.837.3
    r"\d+(?:,\d+)?",
)
NUMBER = re.compile(
    r"(?:(?<![\w])|(?<=tăng)|(?<=giảm)|(?<=đạt))(?:" + "|".join(_FORMS) + ")", re.ASCII
)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z", re.ASCII)
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?\Z", re.ASCII)
_PLAIN = re.compile(r"\d+(?:,\d+)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class ParsedNumber:
    """A number as read: its plain decimal text, and whether the print allowed another reading."""

    plain: str
    is_ambiguous: bool = False

    @property
    def value(self) -> Decimal:
        """The number as an exact decimal."""
        return Decimal(self.plain)


def parse_number(printed: str) -> ParsedNumber:
    """Read one printed number.

    Args:
        printed: the digits as they stand, for example ``5.244,58``.

    Returns:
        The reading, flagged where the print departs from the standard.

    Raises:
        ValueError: if ``printed`` is not a number in any known form.
    """
    text = "".join(printed.split())
    if _GROUPED.match(text):
        return ParsedNumber(text.replace(".", "").replace(",", "."))
    if _ENGLISH.match(text):
        return ParsedNumber(text.replace(",", ""), is_ambiguous=True)
    if _PLAIN.match(text):
        return ParsedNumber(text.replace(",", "."), is_ambiguous=" " in printed)
    return ParsedNumber(_read_mixed(text), is_ambiguous=True)


def _read_mixed(text: str) -> str:
    """Read a dot that cannot be grouping as the decimal mark, and a letter l as 1."""
    repaired = text.replace("l", "1")
    if "," in repaired:
        return str(Decimal(repaired.replace(".", "").replace(",", ".")))
    *groups, last = repaired.split(".")
    if not groups:
        raise ValueError(f"not a number: {text!r}")
    return str(Decimal("".join(groups) + "." + last))
