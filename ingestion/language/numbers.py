"""The grammar of printed numbers.

In official Vietnamese the dot groups thousands and the comma marks decimals. Reports mix:
``508.25``, ``5.837.3``, ``16,l%``, ``39, 1%``; a few print all decimals with a dot. The
document's own habit decides ``1.234`` there. Parsing says which reading was taken, whether
another one was possible, and which.

What does not belong here: units (``units``) and dates (``periods``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

# Tried in this order at each position; the first three are what the standard allows.
_FORMS = (
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d|\.\d)",  # 1.234.567,8
    r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)",  # 1,234,567.8
    r"\d{1,3},\d{3}\.\d+(?!\d)",  # 1,234.5
    r"\d+,\s?\d+(?=\s?%)",  # 39, 1%
    r"\d+,\d*l\d*(?=\s?%)",  # 16,l%
    r"\d+(?:\.\d+)+(?:,\d+)?",  # 508.25 and 5.837.3
    r"\d+(?:,\d+)?",
)
# A footnote's mark stands glued to the sign: "tăng 4,04%2".
NUMBER = re.compile(
    r"(?:(?<![\w%])|(?<=tăng)|(?<=giảm)|(?<=đạt))(?:" + "|".join(_FORMS) + ")", re.ASCII
)
# "1 250 000" and "12 345,6": whether a space groups is for the words around to say.
SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?!\d|[.,]\d| \d)", re.ASCII)
# "19.94,67": digits of a number that was mistyped; what it is no one can tell.
_MISTYPED = re.compile(r"\d+(?:\.\d+)*\.(?!\d{3},)\d+,\d+\Z", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z", re.ASCII)
_ENGLISH = re.compile(r"\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)\Z", re.ASCII)
_ONE_GROUP = re.compile(
    r"(?!0)\d{1,3}[.,]\d{3}\Z", re.ASCII
)  # by its form, either mark may be meant
_DECIMALS = re.compile(
    r"\d(?<![\d.,]\d)\d*([.,])\d{1,2}(?=\s?(?:%|tỷ|tỉ|triệu|nghìn|ngàn|tấn|ha)(?!\w))", re.ASCII
)
_TELLING = re.compile(
    r"\d{1,3}(?:\.\d{3})+(,)\d+|\d{1,3}(?:,\d{3})+(\.)\d+|\d+([.,])(?:\d{1,2}|\d{4,})", re.ASCII
)
_FEWEST = 5  # decimals printed with a mark before they make a habit
_PLAIN = re.compile(r"\d+(?:,\d+)?\Z", re.ASCII)


_DIGIT = re.compile(r"[0-9]")


class ParsedNumber(NamedTuple):
    """A number as read.

    Attributes:
        plain: its decimal text.
        is_ambiguous: whether the print allowed another reading.
        other: the other reading, where there is one.
        is_mistyped: digits are missing or too many; what was meant no one can tell.
    """

    plain: str
    is_ambiguous: bool = False
    other: str = ""
    is_mistyped: bool = False

    @property
    def value(self) -> Decimal:
        """The number as an exact decimal."""
        return Decimal(self.plain)


def numbers_in(folded: str) -> Iterator[re.Match[str]]:
    """Yield the printed numbers of a text; the search leaps from digit to digit."""
    digit = _DIGIT.search(folded)
    while digit:
        found = NUMBER.match(folded, digit.start())
        if found:
            yield found
        digit = _DIGIT.search(folded, (found or digit).end())


def decimal_mark(text: str) -> str:
    """The mark that a document prints before decimals: a comma, unless dots are its habit."""
    marks = [found[1] for found in _DECIMALS.finditer(text)]
    dots = marks.count(".")
    return "." if dots >= _FEWEST and dots > 4 * (len(marks) - dots) else ","


def decimal_mark_in(numbers: Iterable[str], habit: str) -> str:
    """The mark before decimals in the numbers of one table, where they agree; else the habit.

    Only a mark that cannot group thousands tells: one before one or two digits or more than three,
    or the second kind of mark in a number.
    """
    marks = [m[m.lastindex or 0] for m in map(_TELLING.fullmatch, numbers) if m]
    return marks[0] if len(marks) >= _FEWEST and len(set(marks)) == 1 else habit


def both_readings(text: str, mark: str) -> ParsedNumber:
    """Read ``1.234`` or ``1,234`` by the mark of decimals, and the other way."""
    grouped, decimal = re.sub(r"[.,]", "", text), text.replace(",", ".")
    is_decimal = mark in text
    taken, other = (decimal, grouped) if is_decimal else (grouped, decimal)
    return ParsedNumber(taken, is_ambiguous=True, other=other)


def parse_number(printed: str, mark: str = ",") -> ParsedNumber:
    """Read one printed number.

    Args:
        printed: the digits as they stand, for example ``5.244,58``.
        mark: what the document prints before decimals, as :func:`decimal_mark` finds it.

    Returns:
        The reading, flagged where the print departs from the standard.

    Raises:
        ValueError: if ``printed`` is not a number in any known form.
    """
    text = "".join(printed.split())
    if mark == "." and _ONE_GROUP.match(text):
        return both_readings(text, mark)
    if _GROUPED.match(text):
        return ParsedNumber(text.replace(".", "").replace(",", "."))
    if _ENGLISH.match(text):
        return ParsedNumber(text.replace(",", ""), is_ambiguous=True)
    if _PLAIN.match(text):
        return ParsedNumber(text.replace(",", "."), is_ambiguous=" " in printed)
    is_mistyped = _MISTYPED.match(text) is not None
    return ParsedNumber(_read_mixed(text), is_ambiguous=True, is_mistyped=is_mistyped)


def _read_mixed(text: str) -> str:
    """Read a dot that cannot be grouping as the decimal mark, and a letter l as 1."""
    repaired = text.replace("l", "1")
    if "," in repaired:
        return str(Decimal(repaired.replace(".", "").replace(",", ".")))
    *groups, last = repaired.split(".")
    if not groups:
        raise ValueError(f"not a number: {text!r}")
    return str(Decimal("".join(groups) + "." + last))
