"""Pieces of a document's text with their fonts become Unicode together.

The name of a font is not enough: documents with the letters of today often keep the fonts of an
old template. So each piece is read in both ways. Most can only be one of the two; the others
follow them, and where those disagree, their own words decide, as far as the vocabulary knows
them. Where the format names no font, all such pieces together must clearly be legacy.

What does not belong here: where a format keeps its fonts (``readers``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingestion.encodings.detection import clear_winner
from ingestion.encodings.fonts import font_encoding
from ingestion.encodings.letters import Encoding, unicode_of, with_capitals
from ingestion.encodings.syllables import known_share, score


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one font; ``None`` where the format does not name it."""

    text: str
    font: str | None = None


def in_unicode(pieces: Iterable[Piece]) -> Mapping[Piece, str]:
    """Read the pieces of a document, or of a sheet.

    Args:
        pieces: all of them, because they are evidence for one another.

    Returns:
        The words of each piece.
    """
    groups: dict[Encoding | None, list[Piece]] = defaultdict(list)
    words: dict[Piece, str] = {}
    for piece in dict.fromkeys(pieces):
        words[piece] = piece.text
        encoding = font_encoding(piece.font) if piece.font is not None else None
        if encoding or piece.font is None:
            groups[encoding].append(piece)
    for encoding, group in groups.items():
        words |= _of_font(group, encoding) if encoding else _of_unknown_font(group)
    return words


def _of_font(group: Sequence[Piece], encoding: Encoding) -> dict[Piece, str]:
    """Read the pieces that are legacy; those that tell nothing follow the others."""
    told = {piece: _is_legacy(piece.text, encoding) for piece in group}
    votes = Counter(vote for vote in told.values() if vote is not None)
    most = votes[True] >= votes[False]
    for piece, vote in told.items():
        if vote is None:
            told[piece] = _by_known_words(piece.text, encoding, most) if len(votes) > 1 else most
    return {piece: unicode_of(piece.text, encoding) for piece in group if told[piece]}


def _of_unknown_font(group: Sequence[Piece]) -> dict[Piece, str]:
    text = "\n".join(piece.text for piece in group if _may_be_legacy(piece.text))
    candidates = (Encoding.UNICODE, Encoding.TCVN3, Encoding.VNI)
    found = clear_winner({encoding: unicode_of(text, encoding) for encoding in candidates})
    if found is None or found is Encoding.UNICODE:
        return {}
    words = _of_font(group, found)
    return {p: with_capitals(w) for p, w in words.items()} if found is Encoding.TCVN3 else words


def _is_legacy(text: str, encoding: Encoding) -> bool | None:
    """Whether a text can only be legacy, or only be Unicode; ``None`` where it can be both."""
    if not _may_be_legacy(text):
        return False
    read, as_it_is = score(unicode_of(text, encoding)).share, score(text).share
    return None if read == as_it_is else read > as_it_is


def _by_known_words(text: str, encoding: Encoding, most: bool) -> bool:
    read, as_it_is = known_share(unicode_of(text, encoding)), known_share(text)
    return most if read == as_it_is else read > as_it_is


def _may_be_legacy(text: str) -> bool:
    """Whether every character has a place in windows-1252, which legacy fonts fill anew."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
