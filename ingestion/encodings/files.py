"""Bytes of a text file become Unicode.

UTF-8 that decodes is UTF-8, and a byte order mark is believed. Everything else is read in each
way that Vietnamese was written, and taken only where one reading is clearly Vietnamese. What does
not belong here: words of fonts (``pieces``), what to tell the user (``readers``).
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass

from ingestion.encodings.detection import clear_winner
from ingestion.encodings.letters import Encoding, unicode_of, with_capitals

UTF_8 = "utf-8"
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and the character set that it was in."""

    text: str
    charset: str


def decoded(content: bytes) -> Decoded | None:
    """Decode the bytes of a text; ``None`` where no reading of them is clear."""
    if content.startswith(_MARKS):
        text = _reading(content, lambda marked: marked.decode("utf-16"))
        return None if text is None else Decoded(text, "utf-16")
    text = _reading(content, _CHARSETS[UTF_8])
    if text is not None and "\0" not in text:
        return Decoded(text, UTF_8)
    texts = {name: _reading(content, decode) for name, decode in _CHARSETS.items()}
    readings = {name: text for name, text in texts.items() if text is not None}
    charset = clear_winner(readings)
    return Decoded(readings[charset], charset) if charset else None


def _reading(content: bytes, decode: Callable[[bytes], str]) -> str | None:
    try:
        return decode(content)
    except UnicodeDecodeError:
        return None


def _tcvn3(content: bytes) -> str:
    return with_capitals(unicode_of(content.decode("cp1252"), Encoding.TCVN3))


def _vni(content: bytes) -> str:
    return unicode_of(content.decode("cp1252"), Encoding.VNI)


_CHARSETS: dict[str, Callable[[bytes], str]] = {
    UTF_8: lambda content: content.decode("utf-8-sig"),
    "utf-16le": lambda content: content.decode("utf-16-le"),
    "utf-16be": lambda content: content.decode("utf-16-be"),
    "windows-1258": lambda content: content.decode("cp1258"),
    Encoding.TCVN3.value: _tcvn3,
    Encoding.VNI.value: _vni,
}
