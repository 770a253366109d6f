"""How a block hangs on the one before it: as a line of its list, or as its continuation.

What does not belong here: what carries over (``prose``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingestion import vocabulary
from ingestion.documents import Block, Document
from ingestion.extraction.blocks.passages import passage_of
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.crop_labels import opens_with_crop
from ingestion.extraction.words.lexer import Lexer
from ingestion.language.text import fold

_COUNTED = re.compile(fold(r"có \d+(?: ?/ ?\d+)? nhóm"))  # "Có 3/11 nhóm hàng giảm gồm: ..."
_LETTER = re.compile(r"[a-zđ][.)]")
_NUMBER = re.compile(r"(?P<number>\d{1,2})(?P<stop>[.)/])")
_READING = re.compile(r"[^\d:]{2,80}:\s?[-+–]\s?\d[\d.,]*\s?%")  # "CPI: +0,2%"
_OPENING = 40  # letters at the start of a block that may hold its opener


class Links:
    """Follows the blocks of a document in order.

    Attributes:
        was_open: the block before ended with a semicolon.
    """

    def __init__(self) -> None:
        self.was_open = False
        self._is_head = False
        self._was_head = False
        self._is_open = False
        self._is_reading = False

    def enter(self, document: Document, block: Block) -> None:
        """Go on to the next block."""
        last = document.text[block.spans[-1].start : block.spans[-1].end].rstrip()
        self.was_open, self._is_open = self._is_open, last.endswith(";")
        self._is_reading = _READING.fullmatch(last.strip()) is not None
        self._was_head, self._is_head = self._is_head, last.endswith(":")

    @property
    def hangs_on(self) -> bool:
        """The block is of a list.

        A line that ends with a semicolon is, the one after it, the one below a head, and a name
        with its rate.
        """
        return self._is_open or self.was_open or self._was_head or self._is_reading


def opens(document: Document, block: Block) -> bool:
    """``Trong đó, ...``: the block goes on with what the one before it was about."""
    start = block.spans[0].start
    words = fold(" ".join(document.text[start : start + _OPENING].split()))
    return _openers().match(words) is not None or _COUNTED.match(words) is not None


def names_goods(document: Document, block: Block, spoken: Context) -> bool:
    """``Mặt hàng chủ yếu: cà phê ...``: of the trade that the block before told of."""
    if spoken.indicator not in {"exports", "imports"}:
        return False
    start = block.spans[0].start
    words = fold(" ".join(document.text[start : start + _OPENING].split()))
    return _goods_label().match(words) is not None


@lru_cache
def _goods_label() -> re.Pattern[str]:
    things = vocabulary.any_of("main_thing")
    says_more = vocabulary.any_of("of_main_thing")
    return re.compile(rf"(?:(?:{says_more}) )*(?:{things})(?: (?:{says_more}))* ?:")


def is_beside(mark: str, head: str) -> bool:
    """``b) ...:`` above dashes, then ``c) ...``: it is no item of what ``b)`` heads.

    Nor is ``3.`` of what ``2.`` heads: its own items begin with another mark, or with 1.
    """
    if all(_LETTER.fullmatch(each.strip()) for each in (mark, head)):
        return True
    now, before = (_NUMBER.fullmatch(each.strip()) for each in (mark, head))
    if now is None or before is None or now["stop"] != before["stop"]:
        return False
    return int(now["number"]) == int(before["number"]) + 1


@lru_cache
def _openers() -> re.Pattern[str]:
    """The openers of the vocabulary, without a lexer: every block is asked."""
    named = sorted((fold(p.text) for p in vocabulary.phrases() if p.category == "opener"), key=len)
    return re.compile("(?:" + "|".join(map(re.escape, reversed(named))) + r")(?!\w)")


def names_crop(document: Document, block: Block, lexer: Lexer) -> bool:
    """``Trong đó:`` and below it ``Ngô: ...``: a paragraph that opens with a crop's name."""
    passage = passage_of(document, block)
    start, end = next(passage.sentences(), (0, 0))
    return opens_with_crop(lexer.tokens(passage.text[start:end]))
