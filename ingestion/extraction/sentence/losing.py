"""What stays in force after a figure that was not understood.

What does not belong here: why it was not (``subjects``, ``predicates``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY, level_unit
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NameToken, NumberToken, Token

# Words that say of a subject that it is another: noise, and what was done to a crop.
_OTHER = frozenset({"noise", "damage", "tended"})


class Refused(NamedTuple):
    """A figure that was not understood.

    Attributes:
        subject: the words that say what it is about.
        missed: the indicator that they name, if any.
        thing: the thing named beside that indicator.
        whole: the figure, where it is the first of its sentence.
    """

    subject: Sequence[Token]
    missed: str
    thing: str
    whole: NumberToken | None


def lost_in(
    context: Context,
    circumstances: Context,
    refused: Refused | None = None,
    *,
    was_elsewhere: bool,
) -> Context:
    """After a figure that was not understood: its subject is gone, its period and status hold.

    Args:
        context: what was in force before the figure.
        circumstances: the same with the figure's period and status.
        refused: what its words say of it.
        was_elsewhere: it is about another place.
    """
    context = _without_parts(context, refused) if refused is not None else context
    return context._replace(
        is_lost=True,
        is_elsewhere=was_elsewhere or context.is_elsewhere,
        period=circumstances.period,
        status=circumstances.status,
        fallback=circumstances.fallback,
        is_as_of=circumstances.is_as_of,
    )


def _without_parts(context: Context, refused: Refused) -> Context:
    """Of a subject that is known to be another, like ``tổng mức bán buôn``, no part is read.

    Nor is one of an indicator that leaves something out. Any other that the words name is the one
    whose parts may follow.
    """
    subject, missed = refused.subject, refused.missed
    if context.carried_item and _names_thing(subject):
        context = context._replace(carried_item="")  # "cần tây 36 ha, sản lượng 42 tấn"
    if _is_another_whole(context, refused) or _says_another(context, subject):
        return context._replace(indicator="", recent=())
    if missed in {"", context.indicator}:
        return context
    is_less = any(t.kind == "exclusion" for t in subject)
    return context._replace(indicator="" if is_less else missed, sector="total", item="")


def _says_another(context: Context, subject: Sequence[Token]) -> bool:
    """What inspectors took away ("hàng tịch thu 9 triệu đồng") ends nothing that they do."""
    spoken_of = vocabulary.indicators().get(context.indicator)
    is_campaign = spoken_of is not None and spoken_of.items == "campaign"
    return not is_campaign and any(t.kind in _OTHER for t in subject)


def _names_thing(subject: Sequence[Token]) -> bool:
    """``bưởi da xanh``: words, and names of things alone."""
    said = [t for t in subject if t.kind != ","]
    are_words = all(t.kind == "word" or (isinstance(t, NameToken) and not t.aliases) for t in said)
    return are_words and any(t.kind == "word" for t in said)


def _is_another_whole(context: Context, refused: Refused) -> bool:
    """``Tổng giá trị sản xuất đạt 9 tỷ đồng. Trong đó: ...``: no parts of the GRDP before it."""
    indicator, number = vocabulary.indicators().get(context.indicator), refused.whole
    if indicator is None or number is None or context.in_breakdown:
        return False
    if any(t.code == "each" for t in refused.subject):
        return False  # "vốn bình quân một doanh nghiệp đạt 6 tỷ đồng": a mean, no whole
    is_named = any(t.kind in {"word", "name"} for t in refused.subject)
    is_money = bool(MONEY.intersection(number.units))
    return is_named and is_money and level_unit(indicator, number.units) is not None


def named_by_amount(refused: Refused, number: NumberToken) -> list[Token]:
    """``gạo tháng 4 đạt 5 nghìn tấn, trị giá ...``: whose value follows; its period is known."""
    said = [t for t in refused.subject if t.kind != "period"]
    return [*said, Token("quantity", number.start, number.end)]


def behind_amount(lost: Context, now: Context, refused: Refused) -> Context:
    """``gạo 5 nghìn tấn, trị giá ...``: it only names the thing, and how sure its value is.

    Args:
        lost: what stays in force.
        now: what held when the amount was read.
        refused: the amount.
    """
    missed = refused.missed
    known = lost._replace(is_lost=now.is_lost or bool(missed), status=now.status)
    if missed:
        known = known._replace(indicator=missed)
    return known._replace(carried_item=refused.thing) if missed or refused.thing else known
