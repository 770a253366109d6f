"""Remembers what each indicator's whole was compared with: parts without a base take it over.

What does not belong here: bases inside one sentence (``comparisons``, ``measures``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.context import Mention
from ingestion.extraction.tokens import ComparisonToken


class Wholes:
    """The bases of the wholes of one document, as they are read."""

    def __init__(self) -> None:
        self._bases: dict[str, ComparisonToken] = {}

    def base_of(self, mention: Mention) -> ComparisonToken | None:
        """The base for a part; a whole's own base is remembered instead.

        An index of prices is first compared with the month before, a flow last with the year
        before; groups listed behind without a base go by that one.
        """
        context, token = mention.context, mention.comparison or mention.inherited
        known = self._bases.get(context.indicator)
        if context.sector != "total" or context.item:
            return known
        is_flow = vocabulary.indicators()[context.indicator].is_additive
        surer = {"yoy"} if is_flow else {"mom", "month"}
        if token is not None and token.code != "plan" and (known is None or token.code in surer):
            self._bases[context.indicator] = token
        return None
