"""Remembers what rates are of: ``bằng 12% dự toán, bằng 97% cùng kỳ; thu phí ..., bằng 133%``.

What does not belong here: the bases of changes (``comparisons``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Mention

_OF_A_BASE = frozenset({"equal", "reach"})


class RateBases:
    """What ``bằng`` and ``đạt`` were last said of in a block, the latest last."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[str, str]] = {}

    def note(self, mention: Mention) -> None:
        """Take note of a rate that names what it is of."""
        base = mention.comparison
        if base is not None and mention.verb in _OF_A_BASE:
            self._said.pop(mention.verb, None)
            self._said[mention.verb] = (base.code, _group(mention))

    def is_planned(self, mention: Mention, names_plan: bool) -> bool:
        """Whether a rate that names nothing is of the plan.

        It is of what the same verb was last said of, else the other one, else of the plan that
        its sentence names further on.
        """
        group = _group(mention)
        latest = [code for code, of in reversed(self._said.values()) if of == group]
        code, of = self._said.get(mention.verb, ("", ""))
        said = code if of == group else next(iter(latest), "")
        return said == "plan" if said else names_plan


def _group(mention: Mention) -> str:
    """What is told of: money of the budget has another plan than projects have."""
    return vocabulary.indicators()[mention.context.indicator].group
