"""How a sentence begins that is not the first of its block: what it keeps of the one before.

What does not belong here: how a block begins (``prose``), periods and statuses (``circumstances``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.circumstances import goes_into, period_of_parts
from ingestion.extraction.context import Context
from ingestion.extraction.tokens import ComparisonToken, Token


def plainly_begun(tokens: list[Token]) -> list[Token]:
    """``Riêng tháng 4 đạt ...``: the same whole in another period, and no part of it."""
    kinds = [t.kind for t in tokens[:3]]
    is_dated = kinds[:2] == ["opener", "period"] or kinds == ["opener", "filler", "period"]
    return tokens[1:] if is_dated else tokens


def next_sentence(
    context: Context,
    tokens: Sequence[Token],
    comparison: ComparisonToken | None,
    start: Context,
    *,
    is_note: bool,
) -> Context:
    """``Trong đó`` goes on with the sentence before it; any other starts afresh.

    Args:
        context: what the sentence before ended with.
        tokens: of the sentence.
        comparison: what the paragraph compares with.
        start: what holds where nothing is said: the report's own period, place and status.
        is_note: the sentence stands in a footnote.
    """
    if any(t.kind == "opener" for t in tokens[:3]) or goes_into(context, tokens):
        period = period_of_parts(context, tokens, start.period)
        return context._replace(in_breakdown=True, period=period)
    first = next((t for t in tokens if t.kind != ","), None)
    if first is not None and first.kind in {"ordinal", "respectively"}:
        return context._replace(in_breakdown=True)
    if first is not None and first.code == "plan" and context.status == "plan":
        return context._replace(in_breakdown=False, list_verb="", families=frozenset())
    opens = first is not None and first.kind in {"connective", "comparison"}
    return context._replace(
        status=start.status,
        comparison=comparison,
        fallback=start.period,
        province=start.province,
        in_breakdown=False,
        list_verb="",
        is_connected=opens or is_note,
        is_elsewhere=False,
        families=frozenset(),
    )
