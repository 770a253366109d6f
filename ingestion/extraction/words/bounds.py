"""Bounds said behind their number: ``đạt 11% trở lên`` as ``đạt trên 11%``.

What does not belong here: ages ("từ 15 tuổi trở lên"), which are no figures (``patterned``).
"""

from __future__ import annotations

from ingestion.extraction.words.tokens import NumberToken, Token

BOUND = "bound"


def with_bounds_before(row: list[Token]) -> list[Token]:
    """Put each bound before the number that it stands behind."""
    said: list[Token] = []
    for token in row:
        number = said[-1] if said else None
        if token.kind == BOUND and isinstance(number, NumberToken):
            said[-1:] = [Token("approx", number.start, number.start, token.code), number]
        else:
            said.append(token)
    return said
