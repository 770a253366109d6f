"""What a few words of a table say: period, base, status, unit, names. The lexer reads them.

What does not belong here: how row and column combine (``cells``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from ingestion import vocabulary
from ingestion.extraction.tables.units import TableUnit, named_unit, without_unit
from ingestion.extraction.words.lexer import Lexer
from ingestion.extraction.words.tokens import ComparisonToken, NameToken, PeriodToken, Token
from ingestion.language.periods import Period, to_date
from ingestion.language.text import compile_folded, fold

_VOLUME = compile_folded(
    r"(?<!sản )(?<!trọng )(?<!số )(?<!chất )(?<!năng )(?<!lực )\b(?:lượng|số lượng)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_PLUS_MINUS = re.compile(r"\+ ?/ ?[-\u2212]|±")
_REACHING = compile_folded(r"(?:lũy kế|cộng dồn|từ đầu năm)")


@dataclass(frozen=True, slots=True)
class Facets:
    """What words say; what they don't say is empty.

    Attributes:
        period: the only period named, or the one that the year so far reaches to.
        told: the period of the figures beside it, where it names none.
        year: a year that stands alone.
        is_prior: they speak of the same period of the year before.
        comparison: the base named last.
        verbs: codes of the change words.
        aliases: names of indicators, longest first.
        is_season: they name a crop season.
        is_volume: they speak of quantities ("Lượng", "về lượng").
        is_bare_rate: they head rates, and don't say of what ("Tỷ lệ").
        rest: words that nothing explains.
    """

    text: str = ""
    period: Period | None = None
    told: Period | None = None
    year: int | None = None
    is_prior: bool = False
    comparison: ComparisonToken | None = None
    status: str = ""
    price_basis: str = ""
    unit: TableUnit | None = None
    verbs: frozenset[str] = frozenset()
    aliases: tuple[vocabulary.Alias, ...] = ()
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    is_volume: bool = False
    is_season: bool = False
    is_bare_rate: bool = False
    rest: tuple[str, ...] = ()

    @property
    def is_percent(self) -> bool:
        """Whether they print a percent sign."""
        return "%" in self.text or (self.unit is not None and self.unit.is_percent)

    @property
    def only_year(self) -> int | None:
        """The year that they name, where they name no other."""
        named = (t for t in self.tokens if isinstance(t, PeriodToken) and t.code == "year")
        return self.year if len({token.period for token in named}) == 1 else None

    @property
    def is_difference(self) -> bool:
        """``(+/-)`` without a percent sign: how much more or less."""
        return not self.is_percent and _PLUS_MINUS.search(self.text) is not None

    @property
    def is_change(self) -> bool:
        """``Tăng (+), giảm (-)``: how much more or less, whatever it is held against."""
        is_more = bool(self.verbs) and self.verbs <= {"up", "down"} and not self.aliases
        return not (self.comparison or self.rest) and (self.is_difference or is_more)

    @property
    def is_of_harm(self) -> bool:
        """``Diện tích nhiễm bệnh``: how much was harmed is not how much there is."""
        return any(token.kind == "damage" for token in self.tokens)

    @property
    def is_dated(self) -> bool:
        """Whether they name a period themselves."""
        return self.period is not None or self.year is not None


def read_facets(text: str, lexer: Lexer, report: Period) -> Facets:
    """Read the words of a head, a label or a title.

    Args:
        text: the words.
        lexer: of the report.
        report: the report's month, which an unfinished period ends with.
    """
    words, unit = without_unit(expanded(text))
    tokens = lexer.tokens(words)
    periods = [t.period for t in tokens if isinstance(t, PeriodToken) and t.code != "year"]
    years = [t.period.year for t in tokens if isinstance(t, PeriodToken) and t.code == "year"]
    named = [t for t in tokens if isinstance(t, ComparisonToken)]
    prices = [t.code for t in tokens if t.kind == "price_basis"]
    statuses = [t.code for t in tokens if t.kind == "status"]
    return Facets(
        text=words,
        period=_in_year(_period(words, periods, report), years, tokens, words),
        year=years[-1] if years else None,
        is_prior=any(t.kind == "prior_year" for t in tokens),
        comparison=named[-1] if named else None,
        status=statuses[0] if statuses else "",
        price_basis=prices[-1] if prices else "",
        unit=unit,
        verbs=frozenset(t.code for t in tokens if t.kind == "change"),
        aliases=_aliases(tokens),
        tokens=tuple(tokens),
        is_season=any(t.kind == "season" or _names_season(t, words) for t in tokens),
        is_volume=_VOLUME.search(fold(words)) is not None,
        rest=tuple(w for w in _words(tokens, words) if not _VOLUME.fullmatch(fold(w))),
    )


def _words(tokens: list[Token], words: str) -> Iterator[str]:
    """The words that nothing explains, and numbers with a letter: who knows what ``3K`` is."""
    for t in tokens:
        if t.kind == "word" or (t.kind == "number" and words[t.end : t.end + 1].isalpha()):
            yield words[t.start : t.end]


def _names_season(token: Token, words: str) -> bool:
    return isinstance(token, NameToken) and "vụ " in fold(words[token.start : token.end])


def titled(facets: Facets) -> Facets:
    """The facets of a title: ``Chỉ số giá xuất khẩu`` is not about exports.

    A name counts only where no unexplained word stands right before it.
    """
    tokens = facets.tokens
    led_by_word = {
        after.start
        for word, after in pairwise(tokens)
        if word.end + 1 == after.start and _leads_astray(word, facets.text)
    }
    kept = [t for t in tokens if t.start not in led_by_word]
    is_of_index = any(_leads_index(t, facets.text) for t in tokens)  # of all that follows
    named = (a for a in _aliases(kept) if not is_of_index or _names_index(a))
    return replace(facets, aliases=tuple(named))


def _aliases(tokens: Iterable[Token]) -> tuple[vocabulary.Alias, ...]:
    """All meanings of the names among tokens, longest first."""
    named = [alias for t in tokens if isinstance(t, NameToken) for alias in t.aliases]
    return tuple(sorted(named, key=lambda alias: -len(alias.alias)))


def _leads_astray(token: Token, text: str) -> bool:
    return token.kind == "word" or _leads_index(token, text)


def _leads_index(token: Token, text: str) -> bool:
    """``Chỉ số giá`` before what is no index: of its prices, which nothing here tells of."""
    return token.kind == "filler" and fold(text[token.start : token.end]).startswith("chỉ số")


def _names_index(alias: vocabulary.Alias) -> bool:
    return vocabulary.indicators()[alias.indicator].level_unit == "index"


def _period(words: str, periods: list[Period], report: Period) -> Period | None:
    """``Lũy kế cuối tháng 01/2026`` reaches from January to the month named.

    Of two that end alike ("8 tháng" below a wide "Ước tính tháng 8") the lower head is the nearer.
    """
    distinct = list(dict.fromkeys(periods))
    months = [p for p in distinct if p.months == 1]
    if _REACHING.search(fold(words)):
        if months:
            return to_date(months[-1].year, months[-1].month)
        return distinct[-1] if distinct else to_date(report.year, report.month)
    return distinct[-1] if len({period.end for period in distinct}) == 1 else None


def _in_year(
    period: Period | None, years: list[int], tokens: list[Token], words: str
) -> Period | None:
    """``Tháng 11`` below ``Năm 2023`` is of 2023; a month that prints its year keeps it."""
    printed = (words[t.start : t.end] for t in tokens if isinstance(t, PeriodToken))
    is_dated = sum(_YEAR.search(text) is not None for text in printed) > len(years)
    if period is None or not years or is_dated:
        return period
    return period.shifted(12 * (years[-1] - period.year))


@lru_cache(maxsize=4096)
def expanded(text: str) -> str:
    """Spell the abbreviations out that tables have room for only; they say the same each month."""
    for pattern, words in vocabulary.table_abbreviations():
        if pattern.search(text):  # half the time of putting nothing in its place
            text = pattern.sub(words, text)
    return text


def printed_unit(text: str) -> TableUnit:
    """Read the unit that a cell of units holds, whether or not its words are understood."""
    return named_unit(expanded(text)) or TableUnit(Decimal(1), (), text, is_known=False)
