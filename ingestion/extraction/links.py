"""How a block hangs on the one before it: as a line of its list, or as its continuation.

What does not belong here: what carries over (``prose``).
"""

from __future__ import annotations

from ingestion.documents import Block, Document
from ingestion.extraction.lexer import Lexer

_OPENING = 40  # letters at the start of a block that may hold its opener


class Links:
    """Follows the blocks of a document in order.

    Attributes:
        was_open: the block before ended with a semicolon.
    """

    def __init__(self) -> None:
        self.was_open = False
        self._is_open = False

    def enter(self, document: Document, block: Block) -> None:
        """Go on to the next block."""
        self.was_open, self._is_open = self._is_open, _words(document, block).endswith(";")

    @property
    def is_listed(self) -> bool:
        """A line that ends with a semicolon is one of a list, and so is the one after it."""
        return self._is_open or self.was_open


def opens(document: Document, block: Block, lexer: Lexer) -> bool:
    """``Trong đó, ...``: the block goes on with what the one before it was about."""
    tokens = lexer.tokens(_words(document, block)[:_OPENING])
    return bool(tokens) and tokens[0].kind == "opener"


def _words(document: Document, block: Block) -> str:
    return " ".join(document.text[block.spans[0].start : block.spans[-1].end].split())
