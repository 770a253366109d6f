"""One figure with the words around it, as the finders of its subject see them.

What does not belong here: deciding the subject (``subjects`` and the modules it calls).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import PRICES
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.places import Places, since_whole
from ingestion.extraction.words.tokens import NumberToken, Token
from ingestion.language.text import fold

_HARMED = ("crop_", "livestock_", "forest_planted_")
TAKING_ITEMS = frozenset({"always", "breakdown"})
# Kinds of tokens that say something about the subject, where fillers and stops do not.
SUBSTANCE = frozenset({"word", "name", "part", "scope", "province", "season", "age", "noise"})
NOT_THE_PROVINCE = frozenset({"below", "company", "world", "each"})


class Clause(NamedTuple):
    """A figure and the words that may say what it is about.

    Attributes:
        text: the sentence.
        tokens: the words before the predicate, without causes and sources.
        after: the words behind the number, up to the next number.
        number: the figure.
        places: the report's own place.
        season: the crop season named in the sentence, or an empty string.
        predicate: the words between them and the number.
    """

    text: str
    tokens: Sequence[Token]
    after: Sequence[Token]
    number: NumberToken
    places: Places
    season: str = ""
    predicate: Sequence[Token] = ()

    @property
    def places_named(self) -> Sequence[Token]:
        """The words that may say where; ``giá lợn hơi tại các địa phương`` is that of them all."""
        tokens = since_whole(self.tokens, self.text)
        is_price = bool(PRICES.intersection(self.number.units))
        return [t for t in tokens if t.code != "passing"] if is_price else tokens

    def is_said(self, words: Sequence[str]) -> bool:
        """Whether the predicate has one of these folded words."""
        said = (fold(self.text[t.start : t.end]) for t in self.predicate if t.kind == "change")
        return any(word in words for word in said)

    @property
    def is_silent(self) -> bool:
        """Whether the words before the predicate say nothing about the subject."""
        return not any(t.kind in SUBSTANCE for t in self.tokens)

    @property
    def is_silent_behind_label(self) -> bool:
        """``Chăn nuôi: toàn tỉnh có 700 con trâu``: a label names no more than a topic."""
        said = takewhile(lambda token: token.kind != ":", reversed(self.tokens))
        return not any(token.kind in SUBSTANCE for token in said)


class Subject(NamedTuple):
    """A resolved subject.

    Attributes:
        context: the context with the subject.
        used_until: where the words behind the number end that belong to the subject.
        is_continued: nothing named it; it goes on from the figure before.
    """

    context: Context
    used_until: int = 0
    is_continued: bool = False


def without_exclusion(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """``xuất khẩu trừ dầu thô``: what is left out, from its word to the next stop, set apart."""
    if all(token.kind != "exclusion" for token in tokens):
        return list(tokens), []
    kept: list[Token] = []
    left_out: list[Token] = []
    is_inside = False
    for token in tokens:
        is_inside = token.kind == "exclusion" or (
            is_inside and token.kind not in {",", ":", "opener"}
        )
        (left_out if is_inside else kept).append(token)
    return kept, left_out


def is_damaged(tokens: Sequence[Token]) -> bool:
    """``diện tích lúa bị nhiễm bệnh``: harm to a crop is not its area."""
    return any(t.kind == "damage" for t in tokens)


def is_of_another_authority(clause: Clause) -> bool:
    """``15 vụ vi phạm môi trường``: not found by those who control the market.

    Nor is ``truy quét tại rừng, lập biên bản 6 vụ vi phạm``.
    """
    said = fold(clause.text[: clause.number.start])
    in_forest = any(word in said for word in vocabulary.word_list("forest"))
    return in_forest or [t.kind for t in clause.after[:2]] == ["name", "word"]


def is_harm(code: str, subject: Sequence[Token]) -> bool:
    """``đã tiêm phòng 38 nghìn con lợn``: what happened to animals or crops is not how many are.

    Nor is what was done to them (``diện tích lúa chăm sóc lần 1``), or to what was planted before.
    """
    if not code.startswith(_HARMED):
        return False
    at = max((i for i, t in enumerate(subject) if t.kind == ","), default=-1)
    return any(t.kind in {"damage", "tended"} for t in subject[at + 1 :])
