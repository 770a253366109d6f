"""Cuts a sentence into tokens: numbers, periods, comparisons, names, closed-class words.

The order of the steps is the grammar's precedence: price bases ("giá so sánh" is no
comparison), legal references, comparisons, whose dates belong to them, periods that dates
name, then what is certainly no quantity (a date, a number in a name), other periods, numbers
with their units, then the phrases of the vocabulary in what is left.

What does not belong here: how tokens combine (``reading``), finding names (``lexicon``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter

from ingestion.extraction.words.lexicon import names_in
from ingestion.extraction.words.lost_spaces import parted
from ingestion.extraction.words.patterned import Patterned, Step, take
from ingestion.extraction.words.price_bases import price_bases
from ingestion.extraction.words.quantities import quantities, ranks
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language import periods
from ingestion.language.numbers import decimal_mark
from ingestion.language.periods import Period
from ingestion.language.text import Word, compile_folded, fold, words

_DIGITS_OR_LINK = re.compile(r"[\d@]|https?:|www|\.(?:vn|com)")
_COMPARISONS = Step("comparison")
# "số 263/KH-UBND", before KH is taken for a plan; all that is no quantity comes later.
_LEGAL = Step("ignored", only=frozenset({"legal_reference"}))
_IGNORED = Step("ignored", but=_LEGAL.only)
# Periods that dates name, before dates are set aside.
_DATED = Step("period", only=frozenset({"window", "as_of", "since_january"}))
_PERIODS = Step("period", but=_DATED.only)
_CITY = compile_folded(r"(?P<all>toàn )?(?:thành phố|tp)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AIM = compile_folded(r"phấn đấu|dự kiến|mục tiêu")
_SEASON = compile_folded(
    r"(?:vụ (?:đông|xuân|mùa|hè|thu|chiêm)|hè thu|xuân hè|thu đông|đông xuân|chiêm xuân"
    r"|lúa (?:mùa|xuân|chiêm))(?: (?:xuân|thu|đông|mùa))? $"
)
# "tăng 5%/cùng kỳ": what a rate is of stands behind a slash; "2%/năm" is a pace.
_RATE_OF = compile_folded(r"(?<=%)/(?=[^\W\d_])(?!(?:năm|tháng|quý)\b(?! trước)|vụ|ngày)")
_PUNCTUATION = re.compile(r"[,;:()]")
_PLACE = attrgetter("start", "end")


class Lexer:
    """Cuts sentences into tokens, resolving periods against the report's own.

    Attributes:
        mark: what the document prints before decimals.
    """

    def __init__(self, report: Period, *, of_a_city: bool = False, mark: str = ",") -> None:
        self._report = report
        self.mark = mark
        self._of_a_city = of_a_city
        self._cut: dict[str, tuple[Token, ...]] = {}

    @classmethod
    def of(cls, text: str, report: Period, *, of_a_city: bool) -> Lexer:
        """The lexer of a document, whose own habit says what stands before decimals."""
        return cls(report, of_a_city=of_a_city, mark=decimal_mark(text))

    def as_of(self, report: Period) -> Lexer:
        """The lexer of a part of the document that is of another time."""
        return Lexer(report, of_a_city=self._of_a_city, mark=self.mark)

    def tokens(self, sentence: str) -> list[Token]:
        """Return the tokens of a sentence (NFC, single spaces) in reading order.

        Headings are looked at more than once, and tables repeat their labels: what was cut once
        is remembered as long as the document is read.
        """
        known = self._cut.get(sentence)
        if known is None:
            known = self._cut[sentence] = tuple(self._tokens(sentence))
        return list(known)

    def _tokens(self, sentence: str) -> list[Token]:
        folded = _RATE_OF.sub(" ", fold(sentence))
        taken = bytearray(len(folded))
        printed = words(folded)
        patterned = Patterned(folded, printed)
        found: list[Token] = price_bases(patterned, taken, self._report.year)
        has_digits = _DIGITS_OR_LINK.search(folded) is not None
        found += _ignored(patterned, taken, _LEGAL) if has_digits else []
        found += self._comparisons(patterned, taken)
        found += self._periods(sentence, patterned, taken, _DATED)
        found += ranks(folded, taken) if has_digits else []
        found += _ignored(patterned, taken, _IGNORED) if has_digits else []
        found += self._periods(sentence, patterned, taken, _PERIODS)
        found += quantities(folded, taken, self.mark)
        spelled = parted(printed)
        names = _without_places(sentence, names_in(folded, spelled, taken))
        if self._of_a_city:
            names = [_whole_city(token, folded) for token in names]
        found += _without_shadowed(found, names)
        covered = _covered(found, len(folded))
        found += _words(spelled, taken, covered)
        found += [
            Token(m.group(), m.start(), m.end())
            for m in _PUNCTUATION.finditer(folded)
            if not covered[m.start()]
        ]
        return sorted(found, key=_PLACE)

    def _comparisons(self, patterned: Patterned, taken: bytearray) -> list[Token]:
        found: list[Token] = []
        for basis, m in patterned.matches(_COMPARISONS):
            if take(taken, m):
                found.append(
                    ComparisonToken(
                        "comparison",
                        *m.span(),
                        basis,
                        base=self._base(basis, m),
                        is_against=m.group().startswith("so "),
                        is_of_month=bool(m.groupdict().get("same")),
                        is_of_mean=bool(m.groupdict().get("mean")),
                        is_of_year=bool(m.groupdict().get("year") or m.groupdict().get("y")),
                    )
                )
        return found

    def _base(self, basis: str, found: re.Match[str]) -> Period | None:
        if basis == "plan":
            return periods.resolve("year", found, self._report)
        if basis in {"month", "quarter", "year"}:
            return periods.resolve(basis, found, self._report)
        return None

    def _periods(
        self, sentence: str, patterned: Patterned, taken: bytearray, step: Step
    ) -> list[Token]:
        found: list[PeriodToken] = []
        seasons: list[Token] = []
        for kind, m in patterned.matches(step):
            period = periods.resolve(kind, m, self._report)
            if period and kind == "year" and self._is_of_season(m, period):
                seasons += [Token("period", *m.span(), "season_year")] if take(taken, m) else []
                continue
            if kind == "year" and "y" not in m.groupdict():  # "Năm 2013, lúa cả năm ..."
                said = [t for t in found if t.code == "year" and t.start < m.start()]
                period = said[-1].period if said else period
            if period and _is_name(sentence, m) and take(taken, m):
                found.append(PeriodToken("period", *m.span(), kind, period=period))
        return seasons + [_of_the_year(token, found, sentence) for token in found]

    def _is_of_season(self, found: re.Match[str], year: Period) -> bool:
        """``lúa vụ mùa năm 2024`` in a report of August 2024: not what the whole year brought.

        What is aimed at is of the year.
        """
        is_running = year.start <= self._report.end < year.end
        is_aim = _AIM.search(found.string, found.end()) is not None
        return is_running and not is_aim and bool(_SEASON.search(found.string, 0, found.start()))


def _without_places(sentence: str, names: list[Token]) -> list[Token]:
    """``Đà Lạt 1.750 ha và Lạc Dương 995 ha``: a crop's name may begin that of a place."""
    if not any(isinstance(t, NameToken) and t.families for t in names):
        return names
    starts = {t.start for t in names if t.kind == "season" or isinstance(t, NameToken)}
    return [
        token
        for token in names
        if not (isinstance(token, NameToken) and token.families and sentence[token.start].isupper())
        or " " in sentence[token.start : token.end]
        or token.end + 1 in starts
        or not sentence[token.end + 1 : token.end + 2].isupper()
    ]


def _whole_city(token: Token, folded: str) -> Token:
    """In a report of a city under the central government, ``thành phố`` is the whole."""
    named = _CITY.fullmatch(folded, token.start, token.end) if token.code == "below" else None
    if named is None:
        return token
    return Token("filler", token.start, token.end, "total" if named["all"] else "city")


def _ignored(patterned: Patterned, taken: bytearray, step: Step) -> list[Token]:
    return [
        Token("age" if fate == "age" else "ignored", *m.span(), fate)
        for fate, m in patterned.matches(step)
        if take(taken, m)
    ]


def _of_the_year(token: PeriodToken, found: Sequence[PeriodToken], sentence: str) -> Token:
    """``tháng 4 năm 2018 tăng 5%; tính chung 4 tháng ...``: the months up to that one."""
    if token.code != "to_date" or _YEAR.search(sentence, token.start, token.end):
        return token
    months = [t for t in found if t.code == "month" and t.start < token.start]
    last = max(months, key=_PLACE, default=None)
    if last is None or last.period.month != token.period.month:
        return token
    shift = 12 * (last.period.year - token.period.year)
    return PeriodToken(
        "period", token.start, token.end, token.code, period=token.period.shifted(shift)
    )


def _is_name(sentence: str, found: re.Match[str]) -> bool:
    """``tháng Năm`` is May, ``tháng năm`` is most often a month and a year."""
    if "m" not in found.groupdict() or not found["m"] or found["m"].isdecimal():
        return True
    return sentence[found.start("m")].isupper() or found["m"] not in {"năm", "hai", "ba"}


def _without_shadowed(found: list[Token], names: list[Token]) -> list[Token]:
    """Drop closed-class words inside a unit; a name may share the unit's words."""
    units = {at for t in found if isinstance(t, NumberToken) for at in range(t.number_end, t.end)}
    return [
        token
        for token in names
        if token.start not in units or (isinstance(token, NameToken) and token.aliases)
    ]


def _covered(found: list[Token], length: int) -> bytearray:
    covered = bytearray(length)
    for token in found:
        covered[token.start : token.end] = b"\x01" * (token.end - token.start)
    return covered


def _words(spelled: Sequence[Word], taken: bytearray, covered: bytearray) -> list[Token]:
    return [
        Token("word", start, end)
        for _, start, end in spelled
        if not (covered[start] or taken[start])
    ]
