"""How a clause behind a semicolon, or the next sentence, goes back to what one began with.

What does not belong here: periods that it names (``circumstances``), names in it (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingestion.extraction.measures.mentions import Reading
from ingestion.extraction.sentence.circumstances import sums_up_later
from ingestion.extraction.sentence.context import Context, Mention
from ingestion.extraction.words.tokens import NumberToken, Token
from ingestion.language.periods import Period

_DATING_AGAIN = frozenset({"period", "change", "status", "approx", "filler"})
_NAMING = frozenset({"word", "name", "part", "opener", "season", "scope", "province", "noise"})


def whole_again(tokens: Sequence[Token], at: int, now: Context, first: Context) -> Context:
    """``Tháng 5 đạt 9 tỷ, trong đó FDI 3 tỷ; 5 tháng đạt 40 tỷ``: all of it, not FDI's.

    Where the part was dated, too, it goes on: ``trong đó FDI tháng 5 đạt 3 tỷ; 5 tháng đạt 12 tỷ``.

    Args:
        tokens: of the sentence.
        at: where the semicolon stands.
        now: what is in force there.
        first: what the sentence's first figure was of.
    """
    is_inside = now.indicator == first.indicator and now.subject != first.subject
    is_part = first.in_breakdown and (first.sector != "total" or bool(first.item))
    if not is_inside or is_part:
        return now
    opened = max((i for i, t in enumerate(tokens[:at]) if t.kind == "opener"), default=at)
    is_part_dated = any(t.kind == "period" for t in tokens[opened:at])
    lead = {t.kind for t in takewhile(lambda t: t.kind != "number", tokens[at + 1 :])}
    is_dated = "period" in lead and not lead & _NAMING
    if opened == at or is_part_dated or not is_dated:
        return now
    return now._replace(sector=first.sector, item=first.item, in_breakdown=first.in_breakdown)


def dated_afresh(clause: Sequence[Token], first: Period, now: Period) -> Period:
    """``...; 11 doanh nghiệp giải thể, lũy kế 5 tháng có 83 ...``: 11 are of what opened the list.

    So are those of ``...; khoai 9 ha; lũy kế 12 ha``.

    Args:
        clause: what stands behind a semicolon.
        first: the period of the sentence's first figure.
        now: the period in force.
    """
    inside = list(takewhile(lambda token: token.kind != ";", clause))
    behind = list(takewhile(lambda t: not isinstance(t, NumberToken), clause[len(inside) + 1 :]))
    is_same = bool(behind) and all(t.kind in _DATING_AGAIN for t in behind)
    told = [*inside, *behind] if is_same else inside
    return first if sums_up_later(told, or_until=True) else now


def carried_on(context: Context, reading: Reading, tokens: Sequence[Token]) -> Context:
    """What the next sentence goes on from, where this one told of parts, or of last year."""
    context = _of_whole(_this_year_again(context, reading.mentions), reading.mentions)
    return context._replace(is_lost=True, recent=()) if _is_of_unread(reading, tokens) else context


def _of_whole(context: Context, mentions: Sequence[Mention]) -> Context:
    """``Xuất khẩu đạt 9 triệu USD; khu vực FDI đạt 3 triệu USD. 5 tháng đạt 40 triệu USD``: all."""
    first = mentions[0].context if mentions else context
    is_part = first.sector == "total" != context.sector and first.indicator == context.indicator
    if not is_part or context.in_breakdown:
        return context
    return context._replace(sector=first.sector, item=first.item)


def _is_of_unread(reading: Reading, tokens: Sequence[Token]) -> bool:
    """``Thu hút 20 dự án, trong đó 4 dự án FDI. Toàn tỉnh có 135 dự án``: not of the part alone.

    The whole that it is of was no indicator, so nothing may go on from it unnamed.
    """
    first = reading.mentions[0].number if reading.mentions else None
    opened = [t.start for t in tokens if t.kind == "opener" and first and t.start < first.start]
    if first is None or not opened or "percent" in first.units:
        return False
    wholes = [u.number for u in reading.unread if u.number.start < opened[-1]]
    return any(whole.units == first.units for whole in wholes[-1:])


def _this_year_again(context: Context, mentions: Sequence[Mention]) -> Context:
    """``... đạt 33%; cùng kỳ đạt 38%. Trong đó ...``: the parts are of this year's figure.

    Args:
        context: what the sentence ended with.
        mentions: its figures.
    """
    first = mentions[0].context if mentions else context
    is_aside = first.indicator == context.indicator and first.period.shifted(-12) == context.period
    return context._replace(period=first.period) if is_aside else context
