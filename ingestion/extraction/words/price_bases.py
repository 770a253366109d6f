"""At which prices money is told: ``giá so sánh 2010``, ``giá CĐ 94``.

What does not belong here: what holds a basis, and how long (``sentence``).
"""

from __future__ import annotations

from ingestion.extraction.words.patterned import Patterned, Step, take
from ingestion.extraction.words.tokens import Token
from ingestion.vocabulary.limits import thresholds

_STEP = Step("price_basis")
_NOW, _BEFORE, _YEAR = "constant_2010", "constant_1994", "2010"


def price_bases(patterned: Patterned, taken: bytearray, year: int) -> list[Token]:
    """Find them; constant prices without a year are those in use when the report was made.

    Provinces told output at the prices of 1994 until those of 2010 replaced them (Circular
    02/2012/TT-BKHĐT).

    Args:
        patterned: the sentence.
        taken: what other tokens hold.
        year: of the report.
    """
    is_old = year < thresholds()["first_year_at_prices_of_2010"]
    return [
        Token("price_basis", *m.span(), _BEFORE if is_old and _is_bare(basis, m[0]) else basis)
        for basis, m in patterned.matches(_STEP)
        if take(taken, m)
    ]


def _is_bare(basis: str, words: str) -> bool:
    return basis == _NOW and _YEAR not in words
