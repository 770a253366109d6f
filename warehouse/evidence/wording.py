"""Numbers and periods as people in Vietnam write them.

What does not belong here: names of codes (``labels``).
"""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal

_MINUS = "\N{MINUS SIGN}"
_QUARTERS = {(1, 3): "I", (4, 6): "II", (7, 9): "III", (10, 12): "IV"}
MOST_DECIMALS = 3
_PER_CENT = "%"


def number(value: Decimal | float, divisor: float = 1, decimals: int | None = None) -> str:
    """Write a number with a comma before decimals and dots between thousands.

    Args:
        value: the number.
        divisor: what one of the unit is worth that it is shown in.
        decimals: to how many it is rounded; as many as it has when not given.
    """
    exact = Decimal(str(value)) / Decimal(str(divisor))
    if decimals is not None:
        exact = round(exact, decimals)
    plain = f"{exact.normalize():,f}"
    return plain.translate(str.maketrans(",.-", f".,{_MINUS}"))


def signed(value: Decimal | float, divisor: float = 1) -> str:
    """Write a difference, with its sign."""
    return f"{'+' if value > 0 else ''}{number(value, divisor, MOST_DECIMALS)}"


def amount(value: Decimal | float, unit: str, divisor: float = 1) -> str:
    """Write a number with its unit."""
    gap = "" if unit == _PER_CENT else " "
    return f"{number(value, divisor)}{gap}{unit}"


def printed(raw_value: str, raw_unit: str) -> str:
    """A number and its unit as a report prints them."""
    return f"{raw_value}{'' if raw_unit == _PER_CENT else ' '}{raw_unit}".strip()


def month(month_id: str) -> str:
    """``2024-05`` as 5/2024."""
    year, _, number_of_month = month_id.partition("-")
    return f"{int(number_of_month)}/{year}" if number_of_month else month_id


def period(start: str, end: str) -> str:
    """Name the months from the first to the last."""
    if start == end:
        return f"Tháng {month(start)}"
    if start[:4] != end[:4]:
        return f"Từ tháng {month(start)} đến tháng {month(end)}"
    months = (int(start[5:]), int(end[5:]))
    if months == (1, 12):
        return f"Năm {end[:4]}"
    if months in _QUARTERS:
        return f"Quý {_QUARTERS[months]}/{end[:4]}"
    return f"Tháng {months[0]}–{months[1]}/{end[:4]}"


def day(when: date | None) -> str:
    """A date as 31/5/2024; nothing for none."""
    return f"{when.day}/{when.month}/{when.year}" if when else ""


def in_dictionary(name: str) -> tuple[str, str]:
    """By what a name is put in order: its letters, and among equal ones their marks."""
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return letters.lower(), name
