"""Remembers what each indicator's whole was compared with: parts without a base take it over.

What does not belong here: bases inside one sentence (``comparisons``, ``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.measures.bases import basis_of
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.words.tokens import ComparisonToken, NumberToken, Token
from ingestion.language.periods import Period


class Wholes:
    """The bases of the wholes of one document, as they are read."""

    def __init__(self) -> None:
        self._bases: dict[str, ComparisonToken] = {}
        self._of_passage: list[Mention] = []
        self._latest: list[Mention] = []  # of the last sentence that had any
        self._is_fresh, self._is_opened, self._is_next_list = True, False, False
        self._before: list[Mention] = []
        self._told: list[Mention] = []  # of the last passage that had any
        self._tokens: Sequence[Token] = ()
        self._of_list: tuple[ComparisonToken, Period] | None = None

    def enter(self, tokens: Sequence[Token], *, is_first: bool) -> None:
        """Take note of a sentence and whether it is the first of its passage."""
        self._is_opened = any(t.kind == "opener" for t in tokens[:3])
        self._is_next_list = not is_first and _lists_groups(tokens)
        if is_first:
            self._told = self._of_passage or self._told
            self._of_passage, self._latest, self._of_list = [], [], None
        self._before = self._latest if self._is_opened else self._of_passage
        if not self._of_passage and _counts_groups(tokens):
            self._before = self._told
        self._is_fresh = True
        self._tokens = tokens

    def base_of(self, mention: Mention) -> ComparisonToken | None:
        """The base for a part; a whole's own base is remembered instead.

        An index of prices is first compared with the month before, all else last with the year
        before; groups listed behind without a base go by that one.
        """
        context, token = mention.context, mention.comparison or mention.inherited
        if _is_part(mention):
            return self._base_of_group(mention) or self._base_held(mention)
        known = self._bases.get(context.indicator)
        is_price = vocabulary.indicators()[context.indicator].group == "prices"
        if token is not None and token.code != "plan":
            is_surer = _is_monthly(token, context.period) if is_price else token.code == "yoy"
            if known is None or is_surer:
                self._bases[context.indicator] = token
        self._of_passage.append(mention)
        self._latest = [mention] if self._is_fresh else [*self._latest, mention]
        self._is_fresh = False
        return None

    def _base_held(self, mention: Mention) -> ComparisonToken | None:
        """The base of the whole; the month before is not that of a paragraph further on."""
        context = mention.context
        base = self._bases.get(context.indicator)
        is_price = vocabulary.indicators()[context.indicator].group == "prices"
        is_here = any(m.context.indicator == context.indicator for m in self._of_passage)
        if base is None or is_price or is_here or context.in_breakdown:
            return base
        return None if _is_monthly(base, context.period) else base

    def _base_of_group(self, mention: Mention) -> ComparisonToken | None:
        """``CPI tăng 0,5% so với tháng trước, 3% so với cùng kỳ. Trong 11 nhóm ...``: the month's.

        The offices break the change on the month down; where only one change of prices was
        stated before, the groups are of that one.
        """
        indicator = mention.context.indicator
        if vocabulary.indicators()[indicator].group != "prices":
            return None
        wholes = [m for m in self._before if m.context.indicator == indicator]
        said = [(m.comparison or m.inherited, m.context.period) for m in wholes]
        stated = {(base.code, period): base for base, period in said if base}
        if any(isinstance(t, ComparisonToken) for t in self._tokens):
            base = mention.comparison or mention.inherited
            self._of_list = (base, mention.context.period) if base else None
            return None
        if self._is_next_list and self._of_list is not None:
            return self._as(mention, *self._of_list)
        monthly = next((each for each in said if each[0] and _is_monthly(*each)), None)
        if len(stated) < 2 and monthly is None:
            return next(iter(stated.values()), None)
        base, period = said[-1]
        is_next = self._is_opened and self._before is not self._told
        if is_next and base is not None and period.months > 1:
            return base  # "...; bình quân 5 tháng tăng 3%. Trong đó ...": of that mean
        if monthly is None:
            return None
        return self._as(mention, *monthly)

    def _as(
        self, mention: Mention, base: ComparisonToken | None, period: Period
    ) -> ComparisonToken | None:
        """Date a group, and say what it is compared with."""
        mention.inherited = None
        mention.context = mention.context._replace(period=period)
        return base


def _lists_groups(tokens: Sequence[Token]) -> bool:
    """``2 nhóm giảm: giao thông giảm 1,6%``: another list like the one before."""
    head = list(takewhile(lambda t: t.kind != ":", tokens))
    if len(head) == len(tokens):
        return False
    counts = any(isinstance(t, NumberToken) and t.units == ("count",) for t in head)
    is_bare = all(t.kind != "name" for t in head)
    return is_bare and (counts or any(t.kind == "part" for t in head))


def _counts_groups(tokens: Sequence[Token]) -> bool:
    """``Có 8 nhóm tăng giá là giáo dục ...``, in a paragraph behind the one on all prices."""
    head = takewhile(lambda t: t.kind not in {":", "name"}, tokens)
    return any(isinstance(t, NumberToken) and t.units == ("count",) for t in head)


def _is_monthly(token: ComparisonToken | None, period: Period) -> bool:
    """Against the month before; ``so với tháng 12/2020`` of November is not."""
    return token is not None and basis_of(token, period) == "mom"


def _is_part(mention: Mention) -> bool:
    return mention.context.sector != "total" or bool(mention.context.item)
