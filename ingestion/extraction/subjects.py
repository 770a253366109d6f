"""Finds what a figure is about in the words before it, or right behind it.

An empty subject continues the one before; a subject with words that nothing explains is
refused rather than guessed.

What does not belong here: the subject's extent (``leads``), what a name stands for
(``naming``), the words of a thing (``items``), what the figure measures (``measures``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingestion import vocabulary
from ingestion.extraction.context import Context
from ingestion.extraction.items import CROPS, families, family_near, is_generic, is_naming, item_behind, item_in
from ingestion.extraction.leads import is_about_a_place, last_clause, without_causes
from ingestion.extraction.naming import (
    alias_about,
    alias_sector,
    choose,
    fits_level,
    following_alias,
    item_of,
    names_kin,
    names_only_sectors,
    priced,
    said_of,
    sector_behind,
    sector_in,
    touches_word,
    with_fitting_unit,
)
from ingestion.extraction.places import Places
from ingestion.extraction.tokens import NameToken, NumberToken, PeriodToken, Token

_TAKING_ITEMS = frozenset({"always", "breakdown"})
# Their things stay spoken of: a crop's area, then its output, then its price.
_LIVING = frozenset({"agriculture", "prices"})
# "vốn ngân sách tỉnh giải ngân đạt ...": the part stands before the name.
_PARTED = frozenset({"investment", "budget", "trade", "finance", "enterprises"})
_SUBSTANCE = frozenset({"word", "name", "part", "scope", "province", "season", "age", "noise"})
_QUOTED = re.compile(r"[“\"]([^”\"]{5,120})[”\"]")


class SubjectFinder:
    """Resolves the subject of one figure against the context in force."""

    def __init__(self, text: str, places: Places) -> None:
        self._text = text
        self._places = places
        self._season = ""
        self.used_from = self.used_until = 0
        self.was_elsewhere = False
        self.is_continued = False

    def resolve(
        self, subject: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        """Return the context with the figure's subject, or ``None`` where it isn't known.

        Afterwards ``used_from`` to ``used_until`` are the words behind the number that it used.

        Args:
            subject: the tokens before the predicate.
            after: the tokens that follow the number, up to the next one.
            number: the figure.
            context: what was in force before.
        """
        self.used_from, self.used_until = number.number_end, number.end
        self.is_continued = False
        resolved = self._resolved(subject, after, number, context)
        if resolved is None or vocabulary.indicators()[resolved.indicator].group not in _LIVING:
            return resolved
        return replace(resolved, carried_item=resolved.item)

    def _resolved(
        self, subject: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        self._season = next((self._words(t) for t in subject if t.kind == "season"), "")
        tokens = last_clause(without_causes(subject))
        placed = self._of_place(tokens, after, number, context)
        if placed is not None:
            return placed
        self.was_elsewhere = is_about_a_place(tokens) or self._places.is_elsewhere(tokens)
        if self.was_elsewhere:
            return None
        if context.is_elsewhere and not self._places.is_home_named(tokens):
            return None
        context = replace(self._places.nation_or_home(tokens, context), is_elsewhere=False)
        near = family_near(tokens, after)
        context = replace(context, families=context.families if near is None else near)
        about = alias_about(after, number, context)
        if about is not None and not any(is_naming(t) for t in tokens):
            self.used_until = after[1].end
            return self._begun(about, replace(context, fallback=None))
        named = self._last_alias(tokens, number, context)
        following = following_alias(after, number, context)
        if named is not None and not (following and self._yields(named[1], following)):
            return self._named(tokens, *named, context, after, number)
        if following is not None:
            return self._following(tokens, following, context, after, number)
        grown = self._grown(tokens, after, number, context)
        if grown is not None:
            return grown
        thing = priced(item_in(tokens, self._text), number, context)
        if thing is not None:
            return thing
        self.is_continued = True
        return with_fitting_unit(self._continued(tokens, after, number, context), number)

    def company(self, tokens: Sequence[Token]) -> str:
        """The enterprise that tokens name, or an empty string."""
        return self._places.company(tokens, self._text)

    def missed(self, tokens: Sequence[Token]) -> str:
        """The indicator that words name although no figure of it could be read."""
        named = [
            a.indicator for t in tokens if isinstance(t, NameToken) and not is_generic(t)
            for a in t.aliases if not a.after
        ]  # fmt: skip
        return named[-1] if named else ""

    def topic(self, tokens: list[Token], context: Context) -> Context | None:
        """The subject that words without a figure name, or ``None`` where they name none."""
        named = [
            a for t in tokens if isinstance(t, NameToken) and not is_generic(t)
            for a in t.aliases if a.after in {"", "topic"} and not a.family
        ]  # fmt: skip
        if not named or is_about_a_place(tokens):
            return self._sector_topic(tokens, context)
        basis = next((t.code for t in tokens if t.kind == "price_basis"), "")
        return replace(
            context, indicator=named[-1].indicator, sector=named[-1].sector, sign=named[-1].sign,
            item=named[-1].item, price_basis=basis, is_lost=False, in_breakdown=True,
            fallback=None, families=families(tokens), carried_item="",
        )  # fmt: skip

    def _sector_topic(self, tokens: list[Token], context: Context) -> Context | None:
        """``Một số lĩnh vực chi thường xuyên như sau:``: the parts are parts of this sector."""
        if not context.indicator:
            return None
        sector = sector_in(tokens, vocabulary.indicators()[context.indicator], context)
        return replace(context, sector=sector, item="", in_breakdown=True) if sector else None

    def _last_alias(
        self, tokens: list[Token], number: NumberToken, context: Context
    ) -> tuple[int, vocabulary.Alias] | None:
        has_company = bool(context.company) or any(t.code == "company" for t in tokens)
        for at in range(len(tokens) - 1, -1, -1):
            token = tokens[at]
            if not isinstance(token, NameToken):
                continue
            alias = choose(token, number, context, has_company=has_company)
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

    def _yields(self, named: vocabulary.Alias, following: vocabulary.Alias) -> bool:
        """``các hồ sơ TTHC: 16 hồ sơ TTHC về ...``: the name behind the number is the closer."""
        is_listed = vocabulary.indicators()[named.indicator].items == "always"
        return bool(named.family) or (is_listed and named.indicator == following.indicator)

    def _named(
        self, tokens: list[Token], at: int, alias: vocabulary.Alias, context: Context,
        after: Sequence[Token], number: NumberToken,
    ) -> Context | None:  # fmt: skip
        indicator = vocabulary.indicators()[alias.indicator]
        fresh = self._begun(alias, context)
        rest = tokens[at + 1 :]
        if indicator.items == "company":
            name = self._places.company(tokens, self._text) or fresh.company
            return replace(fresh, item=name) if name else None
        sector = sector_in(rest, indicator, fresh)
        if not sector and fresh.sector == "total":
            sector = sector_in(tokens[:at], indicator, fresh)
        if sector and (fresh.sector == "total" or sector != "total"):
            sector = sector if sector != "total" else fresh.sector
            fresh = replace(fresh, sector=sector, item=item_of(tokens, sector) or fresh.item)
        return self._qualified(tokens[:at], rest, fresh, alias, after, number)

    def _begun(self, alias: vocabulary.Alias, context: Context) -> Context:
        """A new statement about an indicator: what holds on from the one before."""
        if alias.after == alias.indicator != context.indicator:  # "số vụ vi phạm", said before
            sector, item = said_of(alias.indicator, context)
            context = replace(context, sector=sector, item=item)
        goes_on = alias.indicator == context.indicator
        is_same = alias.sector == "same"
        is_part = goes_on and context.in_breakdown and alias.sector != "total"
        keeps_item = is_same or (goes_on and bool(alias.after))
        indicator = vocabulary.indicators()[alias.indicator]
        holds = is_same or is_part or (context.is_connected and indicator.is_additive)
        return replace(
            context,
            indicator=alias.indicator,
            sector=alias_sector(alias, context),
            sign=alias.sign,
            item=alias.item or self._campaign(context, indicator, keeps_item=keeps_item),
            is_lost=False,
            period=context.period if holds else context.fallback or context.period,
            fallback=None,
            price_basis=context.price_basis if goes_on else "",
        )

    def _campaign(
        self, context: Context, indicator: vocabulary.Indicator, *, keeps_item: bool
    ) -> str:
        """``chuyên đề “Tháng hành động ...”``: a campaign is quoted, and holds for its list."""
        if indicator.items != "campaign":
            return context.item if keeps_item else ""
        quoted = _QUOTED.findall(self._text[: self.used_until])
        is_list = vocabulary.indicators().get(context.indicator, indicator).items == "campaign"
        return quoted[-1] if quoted else context.item if is_list else ""

    def _qualified(
        self, before: list[Token], rest: list[Token], fresh: Context, alias: vocabulary.Alias,
        after: Sequence[Token], number: NumberToken,
    ) -> Context | None:  # fmt: skip
        """Read what stands between the name and the predicate: a place, a part, an item."""
        indicator = vocabulary.indicators()[fresh.indicator]
        if any(t.code in {"below", "company", "world"} for t in rest):
            return None
        fresh = self._places.nation_or_home(rest, fresh)
        if self._places.is_elsewhere(rest):
            return None
        if not any(is_naming(t) for t in rest):
            return self._unqualified(before, fresh, alias, after, number)
        if sector_in(rest, indicator, fresh):
            return fresh
        if indicator.items == "never" and any(names_only_sectors(t) for t in rest):
            return None  # "giá trị sản xuất nông, lâm nghiệp": of something else
        if indicator.items in _TAKING_ITEMS:
            if not fresh.in_breakdown and any(t.code == "từ" for t in rest):
                return None  # "thu ngân sách từ ...": a source that the vocabulary doesn't know
            item = item_in(rest, self._text)
            if _is_damaged(rest):
                return None
            item = f"{alias.item} {item}" if alias.item and item else item or alias.item
            return replace(fresh, item=item) if item else None
        return None if any(t.kind == "part" for t in rest) else fresh

    def _unqualified(
        self, before: list[Token], fresh: Context, alias: vocabulary.Alias,
        after: Sequence[Token], number: NumberToken,
    ) -> Context | None:  # fmt: skip
        """Nothing stands behind the name: the thing stands before it, behind the number, or
        is the one spoken of."""
        indicator = vocabulary.indicators()[fresh.indicator]
        if fresh.item or indicator.items not in _TAKING_ITEMS:
            return fresh
        if indicator.items == "breakdown":
            is_part = fresh.in_breakdown and fresh.sector in {"total", alias.sector}
            names = is_part and indicator.group in _PARTED
            return replace(fresh, item=item_in(before, self._text)) if names else fresh
        item, end = item_behind(after, number, self._text, only_known=False)
        if item:
            self.used_until = end
            return replace(fresh, item=item)
        named = next((t for t in reversed(before) if is_naming(t)), None)
        is_kin = named is not None and alias.family in families([named])
        item = item_in(before, self._text) if is_kin else self._season or fresh.carried_item
        if item or indicator.group == "agriculture" and not alias.family:
            return replace(fresh, item=item)
        return None

    def _words(self, token: Token) -> str:
        return self._text[token.start : token.end]

    def _of_place(
        self, tokens: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        """``trong các KCN có 191.000 lao động``: an indicator that is about such places."""
        place = self._places.named_below(tokens, self._text)
        alias = following_alias(after, number, context) if place else None
        if alias is None or vocabulary.indicators()[alias.indicator].items != "place":
            return None
        return replace(self._begun(alias, context), item=place)

    def _following(
        self, tokens: list[Token], alias: vocabulary.Alias, context: Context,
        after: Sequence[Token], number: NumberToken,
    ) -> Context | None:  # fmt: skip
        """``có 182 doanh nghiệp được thành lập``: the subject stands behind the number."""
        if any(t.code in {"below", "company", "nation", "world"} for t in tokens):
            return None
        indicator = vocabulary.indicators()[alias.indicator]
        if indicator.items == "campaign" and after[1:2] and after[1].kind == "word":
            return None  # "15 vụ vi phạm môi trường": another authority's
        takes_items = indicator.items in _TAKING_ITEMS
        fresh = self._begun(alias, context)
        sector = sector_in(tokens, indicator, context)
        item = ""
        if any(t.kind in _SUBSTANCE for t in tokens):
            in_list = context.in_breakdown and any(isinstance(t, NameToken) for t in tokens)
            of_a_part = in_list or any(
                t.kind == "part" or names_only_sectors(t) for t in tokens
            )
            item = item_in(tokens, self._text) if of_a_part and not sector else ""
            if item and not takes_items:
                return None
        elif context.in_breakdown and context.is_running_on and takes_items:
            item = context.item
        behind, end = item_behind(after[1:], number, self._text, only_known=indicator.items != "always")
        self.used_until = max(after[0].end, end) if behind and takes_items else after[0].end
        item = fresh.item or (behind if takes_items else "") or item
        fresh = self._dated_behind(after, fresh)
        sector = sector or fresh.sector
        if sector == "total" and context.is_running_on:
            sector = fits_level(context.sector, indicator)
        return replace(fresh, sector=sector, item=item)

    def _dated_behind(self, after: Sequence[Token], fresh: Context) -> Context:
        """``500 doanh nghiệp thành lập mới trong 6 tháng``: the period stands behind the name."""
        for token in after:
            if isinstance(token, PeriodToken):
                self.used_until = max(self.used_until, token.end)
                return replace(fresh, period=token.period)
            if token.start >= self.used_until and token.kind != "filler":
                break
        return fresh

    def _grown(
        self, tokens: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        """``hiện có 20 nghìn ha lúa đã trỗ``: an area right before a crop is the crop's."""
        if "ha" not in number.units or any(t.kind in _SUBSTANCE for t in tokens):
            return None
        if not after or after[0].start > number.end + 1 or CROPS not in families(after[:1]):
            return None
        if _is_damaged(after):
            return None
        item, self.used_until = item_behind(after, number, self._text, only_known=False)
        return replace(
            context, indicator="crop_area", sector="total", sign=1, item=item, price_basis="",
            is_lost=False, period=context.fallback or context.period,
        )  # fmt: skip

    def _continued(
        self, tokens: list[Token], after: Sequence[Token], number: NumberToken, context: Context
    ) -> Context | None:
        if not context.indicator:
            return None
        indicator = vocabulary.indicators()[context.indicator]
        if any(t.code in {"below", "company", "world"} for t in tokens):
            return None
        sector = sector_in(tokens, indicator, context)
        if sector and not touches_word(tokens):
            return replace(context, sector=sector, item=item_of(tokens, sector), is_lost=False)
        if any(t.code == "nation" for t in tokens):
            return replace(context, province="VN", sector="total", item="")
        if not any(t.kind in _SUBSTANCE and not is_generic(t) for t in tokens):
            if context.is_lost:
                return None
            behind = sector_behind(after, number, context)
            return replace(context, sector=behind) if behind else context
        is_listed = context.in_breakdown or names_kin(tokens, indicator)
        takes_items = indicator.items in _TAKING_ITEMS and is_listed
        item = item_in(tokens, self._text) if takes_items else ""
        return replace(context, item=item, sector="total", is_lost=False) if item else None


def _is_damaged(tokens: Sequence[Token]) -> bool:
    """``diện tích lúa bị nhiễm bệnh``: harm to a crop is not its area."""
    return any(t.kind == "damage" for t in tokens)
