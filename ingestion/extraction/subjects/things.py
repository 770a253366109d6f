"""What a subject's thing is called in full: a crop's season, an animal's meat, how fish were got.

What does not belong here: finding the words that name it (``items``, ``named``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.clauses import Clause
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.continuing import caught_or_farmed, outcomes
from ingestion.extraction.subjects.crop_labels import season_of_label, under_label
from ingestion.extraction.subjects.items import CROPS
from ingestion.extraction.subjects.seasons import of_crop
from ingestion.language.text import fold

# Their things stay spoken of: a crop's area, then its output, then its price.
_LIVING = frozenset({"agriculture", "prices"})


def with_thing(resolved: Context, context: Context, clause: Clause) -> Context:
    """The subject with what it is of put in full: the season of a crop, how fish were got."""
    if resolved.indicator.startswith("crop_"):
        season = season_of_label(clause.tokens, clause.text, resolved.item)
        labelled = under_label(context, clause.tokens, clause.text)
        kin = resolved.families or frozenset({CROPS})
        is_said = any(t.kind == "season" for t in [*clause.tokens, *clause.after])
        item = season or of_crop(resolved.item, labelled, is_said=is_said)
        resolved = resolved._replace(families=kin, item=item)
    if resolved.indicator == context.indicator == "aquatic_output" and context.in_breakdown:
        resolved = resolved._replace(item=caught_or_farmed(resolved.item, context.item))
    if resolved.indicator.startswith("livestock_"):
        resolved = resolved._replace(item=_of_animal(resolved.item, context))
    is_living = vocabulary.indicators()[resolved.indicator].group in _LIVING
    thing = context.carried_item if _is_outcome_of(context, resolved) else resolved.item
    return resolved._replace(carried_item=thing) if is_living else resolved


def _is_outcome_of(context: Context, resolved: Context) -> bool:
    """``sản lượng dứa ...; đã thu hoạch 90 tấn; giá bán ...``: dứa stays spoken of."""
    outcome = resolved.item.removeprefix(f"{context.carried_item} ")
    return outcome != resolved.item and outcome in outcomes(resolved.indicator)


def _of_animal(item: str, context: Context) -> str:
    """``đàn lợn 9 nghìn con (sản lượng thịt hơi 2 nghìn tấn)``: thịt lợn hơi.

    Who raises an animal is no part of its name: ``chăn nuôi lợn``.
    """
    if fold(item) in vocabulary.word_list("meat") and context.item_outside:
        kind, _, alive = item.partition(" ")
        return f"{kind} {context.item_outside} {alive}"
    raised = next((w for w in vocabulary.word_list("raised") if fold(item).startswith(w)), "")
    return item[len(raised) :].strip()
