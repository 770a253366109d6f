"""Codes of the legacy encodings and the letters that they stand for.

TCVN3 has one byte a letter, but of the capitals only the seven without a tone: "BÁO" is written
with the code of "á", and fonts whose name ends in H show every code as a capital. VNI has one or
two bytes a letter, a base and a mark. Everything else is as in windows-1252.

What does not belong here: which encoding a text is in (``detection``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from ingestion.vocabulary.files import read_table

FOLDER = Path(__file__).parent
_FEWEST_CAPITALS = 2
_WORD = re.compile(r"[^\W\d_]+")


class Encoding(StrEnum):
    """How Latin letters are to be read."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3-capitals"
    VNI = "vni"


@lru_cache
def letters(encoding: Encoding) -> Mapping[str, str]:
    """Vietnamese letters by their code in TCVN3 or VNI, as windows-1252 shows it."""
    rows = read_table(f"{encoding}.csv", FOLDER)
    return {bytes.fromhex(row["code"]).decode("cp1252"): row["letter"] for row in rows}


def unicode_of(text: str, encoding: Encoding) -> str:
    """Read words of a legacy font.

    Args:
        text: the words as Latin letters: what windows-1252 makes of their bytes.
        encoding: the font's (``font_encoding``).

    Returns:
        The Vietnamese words; characters that the encoding has no letter for stay.
    """
    if encoding is Encoding.UNICODE:
        return text
    if encoding is Encoding.TCVN3_CAPITALS:
        return unicode_of(text, Encoding.TCVN3).upper()
    table = letters(encoding)
    return _codes(encoding).sub(lambda code: table[code[0]], text)


@lru_cache
def _codes(encoding: Encoding) -> re.Pattern[str]:
    """All codes of an encoding, the longest first: ``oâ`` is one letter, not two."""
    return re.compile("|".join(sorted(letters(encoding), key=len, reverse=True)))


def with_capitals(text: str) -> str:
    """Restore the capitals that TCVN3 has no code for: "BáO CáO" is "BÁO CÁO".

    Only where no font says it: a line, or else a word, whose other letters are two or more
    capitals is set in capitals. A lone initial ("ấn Độ") stays small: nothing tells it.
    """
    return "".join(map(_line_with_capitals, text.splitlines(keepends=True)))


def _line_with_capitals(line: str) -> str:
    if _is_capital(line):
        return line.upper()
    return _WORD.sub(lambda word: word[0].upper() if _is_capital(word[0]) else word[0], line)


def _is_capital(words: str) -> bool:
    telling = [c for c in words if c.isalpha() and c not in _without_capital()]
    return len(telling) >= _FEWEST_CAPITALS and all(map(str.isupper, telling))


@lru_cache
def _without_capital() -> frozenset[str]:
    """Small letters of TCVN3 whose capital has no code."""
    known = frozenset(letters(Encoding.TCVN3).values())
    return frozenset(letter for letter in known if letter.upper() not in known)
