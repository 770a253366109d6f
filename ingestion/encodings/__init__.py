"""Vietnamese as it was written before Unicode: TCVN3 (ABC) and VNI.

Such words are bytes of a text file, or Latin letters that only a font such as .VnTime or
VNI-Times shows as Vietnamese. The tables beside this module say what the codes stand for.
What does not belong here: file formats (``readers``) and what words mean (``extraction``).
"""

from __future__ import annotations

from ingestion.encodings.detection import is_garbled
from ingestion.encodings.files import Decoded, decoded
from ingestion.encodings.fonts import font_encoding
from ingestion.encodings.letters import Encoding, unicode_of
from ingestion.encodings.pieces import Piece, in_unicode

__all__ = [
    "Decoded",
    "Encoding",
    "Piece",
    "decoded",
    "font_encoding",
    "in_unicode",
    "is_garbled",
    "unicode_of",
]
