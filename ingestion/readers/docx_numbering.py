"""Numbers and bullets that Word counts itself, as it prints them.

What does not belong here: numbers typed by hand (they are ordinary text).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from docx.oxml.ns import qn

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Numbering:
    """Counts the paragraphs of every list of a document."""

    def __init__(self, source: Any) -> None:
        self._levels = _levels(source)
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def label(self, paragraph: Any) -> str:
        """The printed number of a paragraph with a blank after it; empty without one."""
        number_id, level = _place(paragraph)
        definition = self._levels.get(number_id, {}).get(level)
        if definition is None:
            return ""
        style, pattern, _ = definition
        if style in ("bullet", "none"):
            return _bullet(pattern) if style == "bullet" else ""
        self._count(number_id, level)
        return f"{self._fill(pattern, number_id)} "

    def _count(self, number_id: str, level: int) -> None:
        counts = self._counts[number_id]
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        first = self._levels[number_id][level][2]
        counts[level] = counts.get(level, first - 1) + 1

    def _fill(self, pattern: str, number_id: str) -> str:
        def write(found: re.Match[str]) -> str:
            level = int(found[1]) - 1
            style, _, first = self._levels[number_id].get(level, ("decimal", "", 1))
            return _write(self._counts[number_id].get(level, first), style)

        return re.sub(r"%(\d)", write, pattern)


def _bullet(pattern: str) -> str:
    """A bullet's sign; those of symbol fonts have no character of their own."""
    sign = pattern.strip()
    return f"{sign if sign and sign in '-–+*•' else '-'} "


def _write(number: int, style: str) -> str:
    if style in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter if style == "lowerLetter" else letter.upper()
    if style in ("lowerRoman", "upperRoman"):
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman.lower() if style == "lowerRoman" else roman
    return f"{number:02d}" if style == "decimalZero" else str(number)


def _place(paragraph: Any) -> tuple[str, int]:
    """List and level of a paragraph, from itself or its style."""
    for holder in (paragraph._p, paragraph.style.element if paragraph.style is not None else None):
        found = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}") if holder is not None else None
        if found is not None:
            number = found.find(qn("w:numId"))
            level = found.find(qn("w:ilvl"))
            depth = int(level.get(qn("w:val"))) if level is not None else 0
            return (number.get(qn("w:val")) if number is not None else "0"), depth
    return "0", 0


def _levels(source: Any) -> dict[str, dict[int, tuple[str, str, int]]]:
    """Style, pattern and first number of each level of each list."""
    for relation in source.part.rels.values():
        if relation.reltype.endswith("/numbering"):
            root = relation.target_part.element
            break
    else:
        return {}
    abstract = {
        each.get(qn("w:abstractNumId")): {
            int(level.get(qn("w:ilvl"))): _definition(level) for level in each.findall(qn("w:lvl"))
        }
        for each in root.findall(qn("w:abstractNum"))
    }
    return {
        each.get(qn("w:numId")): abstract.get(each.find(qn("w:abstractNumId")).get(qn("w:val")), {})
        for each in root.findall(qn("w:num"))
    }


def _definition(level: Any) -> tuple[str, str, int]:
    def value(tag: str, default: str) -> str:
        found = level.find(qn(tag))
        return default if found is None else found.get(qn("w:val"), default)

    return value("w:numFmt", "decimal"), value("w:lvlText", ""), int(value("w:start", "1"))
