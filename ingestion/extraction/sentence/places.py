"""Where a figure belongs: the home province, the country, elsewhere, a place below, a company.

What does not belong here: what the figure is about (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import is_about_a_place, is_of_event
from ingestion.extraction.words.tokens import Token
from ingestion.language.text import fold, spelled

_APART, _WHOLE = fold("riêng"), fold("toàn tỉnh")
_OPENING = frozenset({"filler", "period"})
# Closed-class words of the vocabulary that turn to the whole province.
HOME = frozenset({"của tỉnh", "toàn tỉnh", "trên địa bàn tỉnh", "trong tỉnh", "chung của tỉnh"})
_NAMING = frozenset({"word", "name", "part", "season", "age", "scope", "province"})
_GOODS, _MOST_GOODS = frozenset({"word", "name"}), 3


@dataclass(frozen=True, slots=True)
class Places:
    """The report's own place.

    Attributes:
        home_code: its province code.
        home_names: its printed names.
        former_names: the provinces that were merged into it.
    """

    home_code: str
    home_names: frozenset[str]
    former_names: frozenset[str] = frozenset()

    def is_elsewhere(self, tokens: Sequence[Token]) -> bool:
        """Whether another province is named, today's or a former one, or a region."""
        return any(
            (t.kind == "province" and not self._is_home(t))
            or (t.kind == "former" and not self._formers(t))
            for t in tokens
        ) or is_of_region(tokens)

    def speaks_elsewhere(self, tokens: list[Token], text: str, context: Context) -> bool:
        """Whether words are about a place below, another province, or a name nobody knows."""
        is_named = is_about_a_place(tokens) or self.is_elsewhere(tokens)
        return is_named or _names_apart(tokens, text) or _names_district(tokens, text, context)

    def why_not_home(
        self, tokens: list[Token], predicate: Sequence[Token], text: str, context: Context
    ) -> str:
        """Why a figure is not the province's, or not its month's; an empty string where it is."""
        if self.speaks_elsewhere(tokens, text, context):
            return "of another place"
        return "of some days" if is_of_event(tokens, predicate) else ""

    def former(self, tokens: Sequence[Token]) -> str:
        """The former province, now a part of this one, that the words are about."""
        named = [name for t in tokens if t.kind == "former" for name in self._formers(t)]
        return named[-1] if named else ""

    def _formers(self, token: Token) -> list[str]:
        return sorted(self.former_names.intersection(token.code.split("|")))

    def _is_home(self, token: Token) -> bool:
        return bool(self.home_names.intersection(token.code.split("|")))

    def is_home_name(self, words: str) -> bool:
        """Whether words are the home province's name, in capitals or not."""
        return spelled(words) in _spelled(self.home_names)

    def nation_or_home(self, tokens: Sequence[Token], text: str, context: Context) -> Context:
        """``cả nước`` turns to the country, ``của tỉnh`` back home."""
        for at, token in enumerate(tokens):
            if token.code == "nation" and not _is_only_compared(tokens, at, text):
                context = context._replace(province="VN")
            elif token.code in HOME or (token.kind == "province" and self._is_home(token)):
                context = context._replace(province=self.home_code)
        return context

    def is_home_named(self, tokens: Sequence[Token], text: str) -> bool:
        """Whether the words turn to the whole province."""
        is_named = any(t.code in HOME or _is_whole(t, text) for t in tokens)
        return is_named or any(t.kind == "province" and self._is_home(t) for t in tokens)

    def named_below(self, tokens: Sequence[Token], text: str) -> str:
        """The place below the province that opens a statement, in the report's words."""
        at = next((i for i, t in enumerate(tokens) if t.code == "below"), None)
        if at is None:
            return ""
        start = at - 1 if at and text[tokens[at - 1].start : tokens[at - 1].end] == "các" else at
        return text[tokens[start].start : tokens[at].end]

    def company(self, tokens: Sequence[Token], text: str) -> str:
        """Return the enterprise's name without its legal form, or an empty string."""
        at = next((i for i, t in enumerate(tokens) if t.code == "company"), None)
        if at is None:
            return ""
        words = [t for t in tokens[at + 1 :] if t.kind not in {",", "period"}]
        name = _capitals(words, text)
        name = [*name, *_behind_goods(words[1:], text)] if len(name) == 1 else name
        return text[name[0].start : name[-1].end] if name else ""


def _is_only_compared(tokens: Sequence[Token], at: int, text: str) -> bool:
    """``đạt mức cao hơn cả nước, bình quân đạt 9%``: a statement goes on behind the comma."""
    before = next((t for t in reversed(tokens[:at]) if t.kind != "filler"), None)
    is_compared = before is not None and text[before.start : before.end].endswith("hơn")
    return is_compared and text.startswith(",", tokens[at].end)


def _capitals(words: Sequence[Token], text: str) -> list[Token]:
    return list(takewhile(lambda token: text[token.start].isupper(), words))


def _behind_goods(words: Sequence[Token], text: str) -> list[Token]:
    """``Công ty Giống bò sữa Mộc Châu``: what it makes stands within its name."""
    goods = list(takewhile(lambda t: t.kind in _GOODS and text[t.start].islower(), words))
    said = fold(text[goods[0].start : goods[-1].end]) if goods else ""
    behind = _capitals(words[len(goods) :], text)
    is_name = 0 < len(goods) <= _MOST_GOODS and bool(behind)
    is_verb = said.startswith(vocabulary.word_list("company_does"))
    return [*goods, *behind] if is_name and not is_verb else []


@cache
def _spelled(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(spelled, names))


def is_of_region(tokens: Sequence[Token]) -> bool:
    """``Vùng Tây Nguyên có IIP tăng 9%``; who comes first in it is a province."""
    before = (None, *tokens)
    pairs = zip(before, tokens, strict=False)
    return any(t.code == "region" and (b is None or b.kind != "ordinal") for b, t in pairs)


def _names_apart(tokens: Sequence[Token], text: str) -> bool:
    """``Riêng Phú Quốc đón 9 nghìn lượt khách``: what nobody knows is not the whole province."""
    opened = [i for i, t in enumerate(tokens) if t.kind == "opener"]
    at = next((i for i in opened if _is_apart(tokens[i], text)), None)
    if at is None:
        return False
    named = list(takewhile(lambda token: token.kind == "word", tokens[at + 1 :]))
    return len(named) > 1 and all(text[token.start].isupper() for token in named)


def _names_district(tokens: Sequence[Token], text: str, context: Context) -> bool:
    """``lúa 400 ha, trong đó Cát Tiên 300 ha``: a name of its own among crops is of a place.

    Goods have markets for parts, which are no places of the province.
    """
    indicator = vocabulary.indicators().get(context.indicator)
    if indicator is None or indicator.group != "agriculture":
        return False
    said = [t for t in tokens if t.kind in _NAMING]
    are_words = len(said) > 1 and all(t.kind == "word" for t in said)
    return are_words and all(text[t.start].isupper() for t in said)


def since_whole(tokens: Sequence[Token], text: str) -> list[Token]:
    """``Chủ yếu ở các huyện vùng thấp, đến nay toàn tỉnh gieo 90 ha``: the whole province's."""
    whole = max((i for i, t in enumerate(tokens) if _is_whole(t, text)), default=0)
    before = list(takewhile(lambda t: t.kind in _OPENING, reversed(tokens[:whole])))
    at = whole - len(before)
    return list(tokens[at:] if at > 0 and tokens[at - 1].kind == "," else tokens)


def _is_whole(token: Token, text: str) -> bool:
    return token.code == "total" and fold(text[token.start : token.end]) == _WHOLE


def _is_apart(token: Token, text: str) -> bool:
    return fold(text[token.start : token.end]) == _APART
