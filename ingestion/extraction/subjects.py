"""Finds what a figure is about in the words before it, or right behind it.

An empty subject continues the one before; a subject with words that nothing explains is
refused rather than guessed.

What does not belong here: the subject's extent (``leads``), what a name stands for
(``naming``), what the figure measures (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.extraction.context import Context
from ingestion.extraction.leads import is_about_a_place, without_causes
from ingestion.extraction.naming import (
    alias_sector,
    choose,
    following_alias,
    names_only_sectors,
    sector_in,
    touches_word,
    with_fitting_unit,
)
from ingestion.extraction.tokens import NameToken, NumberToken, Token


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
        tokens = without_causes(subject)
        if is_about_a_place(tokens) or self._is_elsewhere(tokens):
            return None
        if any(t.code == "nation" for t in tokens):
            context = replace(context, province="VN")
        named = self._last_alias(tokens, number, context)
        if named is not None:
            return self._named(tokens, *named, context)
        following = following_alias(after, number, context.indicator)
        if following is not None:
            return self._following(tokens, following, context)
        return with_fitting_unit(self._continued(tokens, context), number)

    def topic(self, tokens: list[Token], context: Context) -> Context | None:
        """The subject that words without a figure name, or ``None`` where they name none."""
        named = [a for t in tokens if isinstance(t, NameToken) for a in t.aliases if not a.after]
        if not named or is_about_a_place(tokens):
            return None
        basis = next((t.code for t in tokens if t.kind == "price_basis"), "")
        return replace(
            context, indicator=named[-1].indicator, sector=named[-1].sector, sign=named[-1].sign,
            item="", price_basis=basis, is_lost=False, in_breakdown=True, fallback=None,
        )  # fmt: skip

    def _last_alias(
        self, tokens: list[Token], number: NumberToken, context: Context
    ) -> tuple[int, vocabulary.Alias] | None:
        has_company = bool(context.company) or any(t.code == "company" for t in tokens)
        for at in range(len(tokens) - 1, -1, -1):
            token = tokens[at]
            if not isinstance(token, NameToken):
                continue
            alias = choose(token, number, context.indicator, has_company)
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
            sector=alias_sector(alias, context),
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
        sector = sector_in(rest, indicator, fresh) or sector_in(tokens[:at], indicator, fresh)
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
        loose = [t for t in rest if t.kind in {"word", "name"}]
        if not loose:
            return None if indicator.items == "always" else fresh
        if sector_in(rest, indicator, fresh):
            return fresh
        if indicator.items in {"always", "breakdown"}:
            if not fresh.in_breakdown and any(t.code == "từ" for t in rest):
                return None  # "thu ngân sách từ ...": a source that the vocabulary doesn't know
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
        sector = sector_in(tokens, indicator, context) or alias_sector(alias, context)
        of_a_part = any(t.kind == "part" or names_only_sectors(t) for t in tokens)
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
        sector = sector_in(tokens, indicator, context)
        if sector and not touches_word(tokens):
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
