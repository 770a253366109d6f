"""Finds what a figure is about in the words before it.

The words between two figures are a *lead*: a subject ("Kim ngạch xuất khẩu của tỉnh") and a
predicate ("tháng 5/2024 ước đạt"). An empty subject continues the one before; a subject with
words that nothing explains is refused rather than guessed.

What does not belong here: what the figure measures (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.extraction.context import Context
from ingestion.extraction.measures import level_unit
from ingestion.extraction.tokens import NameToken, NumberToken, Token

_VERBS = frozenset({"up", "down", "times", "share", "exceed", "contribution"})
_BESIDE_VERB = frozenset({"status", "approx", "period", "comparison", "prior_year", "both", ","})
_AFTER_VERB = _BESIDE_VERB | {"price_basis", "filler", "change", "respectively", "part", "(", ")"}
_CONTENT = frozenset({"word", "ignored", "scope", "province", "cause", "number"})
_LINKS = frozenset({"là", "có", "cũng", "vẫn", "đã", "tiếp tục", "đều", "và", "được", "với"})


def split_lead(lead: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Split a lead into subject and predicate; the predicate ends at the number."""
    at = len(lead)
    seen_verb = False
    while at > 0 and _is_predicate(lead[at - 1], seen_verb):
        at -= 1
        seen_verb = seen_verb or lead[at].code in _VERBS
    return list(lead[:at]), list(lead[at:])


def _is_predicate(token: Token, seen_verb: bool) -> bool:
    if not seen_verb:
        return token.kind in _AFTER_VERB and token.code != "mục"
    is_link = token.kind == "filler" and token.code in _LINKS
    return token.kind in _BESIDE_VERB or token.code in _VERBS or is_link


class SubjectFinder:
    """Resolves the subject of one figure against the context in force."""

    def __init__(self, text: str, home_names: frozenset[str]) -> None:
        self._text = text
        self._home_names = home_names

    def resolve(
        self, subject: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        """Return the context with the figure's subject, or ``None`` where it isn't known.

        Args:
            subject: the tokens before the predicate.
            after: the tokens that follow the number.
            number: the figure.
            context: what was in force before.
        """
        tokens = self._without_causes(subject)
        named = self._last_alias(tokens, number, context)
        if named is not None:
            return self._named(tokens, *named, context)
        following = _following_alias(after, number, context.indicator)
        if following is not None:
            return self._following(tokens, following, context)
        return _with_fitting_unit(self._continued(tokens, context), number)

    def _without_causes(self, subject: list[Token]) -> list[Token]:
        """Leave out an explanation, from a word of cause to the next stop, if more is said."""
        kept: list[Token] = []
        in_cause = False
        for token in subject:
            in_cause = token.kind == "cause" or (
                in_cause and token.kind not in {",", ":", "opener"}
            )
            if not in_cause:
                kept.append(token)
        names_nothing = not any(isinstance(t, NameToken) or t.kind == "word" for t in kept)
        return [t for t in subject if t.kind != "cause"] if names_nothing else kept

    def _last_alias(
        self, tokens: list[Token], number: NumberToken, context: Context
    ) -> tuple[int, vocabulary.Alias] | None:
        has_company = bool(context.company) or any(t.code == "company" for t in tokens)
        for at in range(len(tokens) - 1, -1, -1):
            token = tokens[at]
            if not isinstance(token, NameToken):
                continue
            alias = _choose(token, number, context.indicator, has_company)
            if alias is not None and not self._is_part_of_list(token, context):
                return at, alias
        return None

    def _is_part_of_list(self, token: NameToken, context: Context) -> bool:
        """Inside a breakdown a name that is also a sector of it is that sector."""
        if not (context.in_breakdown and context.indicator and token.sectors):
            return False
        schemes = vocabulary.indicators()[context.indicator].schemes
        return any(name.scheme in schemes for name in token.sectors) and all(
            alias.indicator != context.indicator for alias in token.aliases
        )

    def _named(
        self, tokens: list[Token], at: int, alias: vocabulary.Alias, context: Context
    ) -> Context | None:
        indicator = vocabulary.indicators()[alias.indicator]
        fresh = replace(
            context,
            indicator=alias.indicator,
            sector=_alias_sector(alias, context),
            sign=alias.sign,
            item="",
            is_lost=False,
            period=context.fallback or context.period,
            fallback=None,
            price_basis=context.price_basis if alias.indicator == context.indicator else "",
        )
        rest = tokens[at + 1 :]
        if indicator.items == "company":
            return self._with_company(tokens, fresh)
        sector = _sector(rest, indicator, fresh) or _sector(tokens[:at], indicator, fresh)
        if sector and (fresh.sector == "total" or sector != "total"):
            fresh = replace(fresh, sector=sector if sector != "total" else fresh.sector)
        return self._qualified(rest, fresh, indicator)

    def _with_company(self, tokens: list[Token], fresh: Context) -> Context | None:
        name = self.company(tokens) or fresh.company
        return replace(fresh, item=name) if name else None

    def company(self, tokens: Sequence[Token]) -> str:
        """Return the enterprise's name without its legal form, or an empty string."""
        at = next((i for i, t in enumerate(tokens) if t.code == "company"), None)
        if at is None:
            return ""
        words = [t for t in tokens[at + 1 :] if t.kind not in {",", "period"}]
        upper = []
        for token in words:
            if not self._text[token.start].isupper():
                break
            upper.append(token)
        return self._text[upper[0].start : upper[-1].end] if upper else ""

    def _qualified(
        self, rest: list[Token], fresh: Context, indicator: vocabulary.Indicator
    ) -> Context | None:
        """Read what stands between the name and the predicate: a place, a part, an item."""
        if any(t.code in {"below", "company", "world"} for t in rest):
            return None
        if any(t.code == "nation" for t in rest):
            fresh = replace(fresh, province="VN")
        if self._is_elsewhere(rest):
            return None
        loose = [t for t in rest if t.kind == "word"]
        if not loose:
            return None if indicator.items == "always" else fresh
        if _sector(rest, indicator, fresh):
            return fresh
        if indicator.items in {"always", "breakdown"}:
            item = self._item(rest)
            return replace(fresh, item=item) if item else None
        return None if any(t.kind == "part" for t in rest) else fresh

    def _is_elsewhere(self, tokens: Sequence[Token]) -> bool:
        return any(
            t.kind == "province" and not self._home_names.intersection(t.code.split("|"))
            for t in tokens
        )

    def _following(
        self, tokens: list[Token], alias: vocabulary.Alias, context: Context
    ) -> Context | None:
        """``có 182 doanh nghiệp được thành lập``: the subject stands behind the number."""
        if any(t.code in {"below", "company", "nation", "world"} for t in tokens):
            return None
        if self._is_elsewhere(tokens):
            return None
        indicator = vocabulary.indicators()[alias.indicator]
        sector = _sector(tokens, indicator, context) or _alias_sector(alias, context)
        of_a_part = any(t.kind == "part" or _names_only_sectors(t) for t in tokens)
        item = self._item(tokens) if of_a_part and sector == "total" else ""
        if item and indicator.items not in {"always", "breakdown"}:
            return None
        return replace(
            context, indicator=alias.indicator, sector=sector, sign=alias.sign, item=item,
            price_basis="", is_lost=False, period=context.fallback or context.period,
            fallback=None,
        )  # fmt: skip

    def _continued(self, tokens: list[Token], context: Context) -> Context | None:
        if not context.indicator:
            return None
        indicator = vocabulary.indicators()[context.indicator]
        if any(t.code in {"below", "company", "world"} for t in tokens):
            return None
        sector = _sector(tokens, indicator, context)
        if sector and not _touches_word(tokens):
            return replace(context, sector=sector, item="", is_lost=False)
        if self._is_elsewhere(tokens):
            return None
        if any(t.code == "nation" for t in tokens):
            return replace(context, province="VN", sector="total", item="")
        if not any(t.kind in {"word", "name", "part", "scope", "province"} for t in tokens):
            return None if context.is_lost else context
        return self._listed(tokens, context, indicator)

    def _listed(
        self, tokens: list[Token], context: Context, indicator: vocabulary.Indicator
    ) -> Context | None:
        takes_items = indicator.items in {"always", "breakdown"} and context.in_breakdown
        item = self._item(tokens) if takes_items else ""
        if not item:
            return None
        return replace(context, item=item, sector="total", is_lost=False)

    def _item(self, tokens: Sequence[Token]) -> str:
        """The words that name the thing, without openers and fillers around it."""
        kept = list(tokens)
        for at in range(len(kept) - 1, -1, -1):
            if kept[at].kind in {"opener", ":"} or self._word(kept[at]) == "là":
                kept = kept[at + 1 :]
                break
        while kept and kept[0].kind in {"filler", ",", "comparison", "period", "change"}:
            kept = kept[1:]
        while kept and kept[-1].kind in {"filler", ",", "status", "comparison", "period"}:
            kept = kept[:-1]
        if not any(t.kind in {"word", "name"} for t in kept):
            return ""
        return self._text[kept[0].start : kept[-1].end].strip(" ,-")

    def _word(self, token: Token) -> str:
        return self._text[token.start : token.end].lower()


def _alias_sector(alias: vocabulary.Alias, context: Context) -> str:
    return context.sector if alias.sector == "same" else alias.sector


def _names_only_sectors(token: Token) -> bool:
    return isinstance(token, NameToken) and bool(token.sectors) and not token.aliases


def _choose(
    token: NameToken, number: NumberToken, before: str, has_company: bool
) -> vocabulary.Alias | None:
    fitting = [
        a
        for a in token.aliases
        if a.after in {"", before, a.indicator} and _fits(a, number, has_company)
    ]
    return fitting[0] if fitting else None


def _fits(alias: vocabulary.Alias, number: NumberToken, has_company: bool) -> bool:
    indicator = vocabulary.indicators()[alias.indicator]
    if indicator.items == "company":
        return has_company
    return _fits_indicator(indicator, number)


def _fits_indicator(indicator: vocabulary.Indicator, number: NumberToken) -> bool:
    relative = {"percent", "times", "pp"}.intersection(number.units)
    is_index = indicator.level_unit == "index" and number.units == ("",)
    return bool(relative) or is_index or level_unit(indicator, number.units) is not None


def _with_fitting_unit(context: Context | None, number: NumberToken) -> Context | None:
    """``giảm 07 vụ (...)`` goes on with the indicator spoken of lately that is counted so."""
    if context is None or _takes(context.indicator, number):
        return context
    for code in context.recent:
        if _takes(code, number):
            return replace(context, indicator=code, sector="total", item="", sign=1)
    return None


def _takes(code: str, number: NumberToken) -> bool:
    return _fits_indicator(vocabulary.indicators()[code], number)


def _following_alias(
    after: Sequence[Token], number: NumberToken, before: str
) -> vocabulary.Alias | None:
    if not after or {"percent", "times", "pp"}.intersection(number.units):
        return None
    token = after[0]
    if not isinstance(token, NameToken) or token.start > number.end + 1:
        return None
    return _choose(token, number, before, has_company=False)


def _sector(
    tokens: Sequence[Token], indicator: vocabulary.Indicator, context: Context
) -> str:
    """The sector named last among the indicator's schemes; of a pair, the first of the two.

    A name that several sectors share ("dịch vụ khác") is the part of the sector in force.
    """
    chosen: list[tuple[Token, str]] = []
    for token in tokens:
        found = _sector_of(token, indicator, context) if isinstance(token, NameToken) else ""
        if found:
            chosen.append((token, found))
    if not chosen:
        return ""
    (last, sector), before = chosen[-1], chosen[-2:-1]
    between = [t for t in tokens if before and before[0][0].end <= t.start < last.start]
    is_pair = bool(before) and all(t.kind == "," for t in between)
    if is_pair and _parent(sector) != before[0][1]:
        return before[0][1]
    return sector


def _sector_of(token: NameToken, indicator: vocabulary.Indicator, context: Context) -> str:
    for scheme in indicator.schemes:
        names = [name for name in token.sectors if name.scheme == scheme]
        if names:
            families = {context.sector, _parent(context.sector)}
            parts = [n for n in names if context.in_breakdown and n.parent in families]
            return (parts or names)[0].sector
    return ""


def _parent(sector: str) -> str:
    return next((n.parent for n in vocabulary.sector_names() if n.sector == sector), "")


def _touches_word(tokens: Sequence[Token]) -> bool:
    """Whether an unexplained word stands right beside the sector: then it is another thing."""
    at = max((i for i, t in enumerate(tokens) if isinstance(t, NameToken)), default=-1)
    beside = [t for t in (tokens[at - 1 : at] + tokens[at + 1 : at + 2]) if at >= 0]
    return any(t.kind == "word" for t in beside)
