"""Decides what a printed number says, from several readings of it and its measured print.

The first reading comes from the page, the others from the number cut out of it; between
a comma and a dot the print itself decides, because that is what readings confuse.

What does not belong here: taking the readings (``rereading``, ``glyphs``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

# What digits are misread as: signs that no Vietnamese word has, and letters beside digits.
_SIGNS, _LETTERS = "§ŠØ", "lIOBSZ"
_LIKE = str.maketrans(_SIGNS + _LETTERS, "850" + "110852")
_LETTER = r"[^\W\d_§ŠØ]"
NUMBER = re.compile(
    rf"(?<!{_LETTER})(?=[{_LETTERS}.,]*[\d{_SIGNS}])"
    rf"(?>[\d{_SIGNS}{_LETTERS}]+(?:[.,][\d{_SIGNS}{_LETTERS}]+)*)(?!{_LETTER})"
    rf"|[\d{_SIGNS}]+(?:[.,][\d{_SIGNS}]+)*",
)
_SEPARATOR = re.compile(r"[.,]")
MISFIT = "?"  # the print shows other glyphs than the number has


@dataclass(frozen=True, slots=True)
class Vote:
    """A number as decided.

    Attributes:
        text: the number.
        confidence: the share of witnesses that agree: the passes and the print; the first
            pass counts as much as it was sure.
        other: what a differing pass read; empty when all agree.
    """

    text: str
    confidence: float
    other: str = ""


def numbers(word: str) -> list[str]:
    """The numbers of a word, with letters that are misread digits put right."""
    return [found[0].translate(_LIKE) for found in NUMBER.finditer(word)]


def replaced(word: str, votes: Sequence[Vote]) -> str:
    """The word with its numbers as decided."""
    decided = iter(votes)
    return NUMBER.sub(lambda _: next(decided).text, word)


def vote(first: str, sureness: float, again: Sequence[str], printed: str | None) -> Vote:
    """Decide one number.

    Args:
        first: as read on the page.
        sureness: how sure that pass was, 0 to 1.
        again: as read from the number alone; empty where it was not found.
        printed: the measured commas and dots (``glyphs.separators``), or ``MISFIT``;
            ``None`` where the print could not be measured.
    """
    text = _with_separators(_majority([first, *again]), printed)
    agreeing = [one for one in again if _agrees(one, text, printed)]
    witnesses = [*(1.0 for _ in agreeing), sureness if first == text else 0.0]
    if printed is not None:
        witnesses.append(float(printed != MISFIT))
    differing = [first] if first != text else [one for one in again if one not in agreeing]
    other = next(filter(None, differing), "")
    return Vote(text, sum(witnesses) / (1 + len(again) + (printed is not None)), other)


def _agrees(again: str, text: str, printed: str | None) -> bool:
    """A number alone misses the line that tells a comma from a dot; the print need not."""
    is_measured = printed is not None and printed != MISFIT
    return _digits(again) == _digits(text) if is_measured else again == text


def _majority(readings: Sequence[str]) -> str:
    """The first of the readings whose digits most share: the page's own in doubt."""
    counts = Counter(_digits(one) for one in readings if one)
    return max(readings, key=lambda one: counts[_digits(one)])


def _digits(text: str) -> str:
    return _SEPARATOR.sub("", text)


def _with_separators(text: str, printed: str | None) -> str:
    """Write the measured commas and dots into a reading that has as many."""
    if printed is None or len(printed) != len(_SEPARATOR.findall(text)) or printed == MISFIT:
        return text
    signs = iter(printed)
    return _SEPARATOR.sub(lambda _: next(signs), text)
