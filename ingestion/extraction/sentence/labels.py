"""Labels whose words nothing explains: they end what was spoken of before.

What does not belong here: labels that name a subject (``blocks.topics``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion import vocabulary
from ingestion.extraction.sentence.circumstances import in_prices
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.subjects.item_guards import is_of_another_kind
from ingestion.extraction.subjects.items import CROPS, families
from ingestion.extraction.words.tokens import NameToken, Token

_DATES = frozenset({"period", "filler", "ignored"})
_OF_ANY_THING = frozenset({"industry", "trade", "prices", "agriculture"})


def is_foreign(label: Sequence[Token], context: Context) -> bool:
    """``Cháy, nổ: ...``: a label of words that nothing explains ends what was spoken of.

    Not where any words may be a thing: a product, a commodity, a crop ("Than đá: ...").
    """
    spoken_of = vocabulary.indicators().get(context.indicator)
    if spoken_of is not None and is_of_another_kind(spoken_of.code, label):
        return not context.in_breakdown  # "Dịch tả lợn: ..." behind the catch
    if context.in_breakdown or (spoken_of is not None and spoken_of.group in _OF_ANY_THING):
        return False
    return is_unexplained(label, context)


def left_behind(label: Sequence[Token], context: Context) -> Context:
    """What a label that opens a statement leaves of what was spoken of before it.

    ``Sản xuất vụ đông: gieo trồng được 90 ha`` behind a harvest of rice is of all crops of that
    season; a bare ``Vụ đông: 90 ha`` is the rice's. ``Theo giá so sánh 2010: ...`` holds on.
    """
    basis = next((t.code for t in label if t.kind == "price_basis"), "")
    if basis and context.indicator:
        context = in_prices(context, basis)
    if is_unexplained(label, context):
        context = context._replace(recent=())
    names = any(isinstance(t, NameToken) and CROPS in families([t]) for t in label)
    said = [t.kind for t in label if t.kind not in _DATES]
    is_of_all = not names and "season" in said and len(said) > 1 and not context.in_breakdown
    return context._replace(carried_item="", item="") if is_of_all else context


def is_unexplained(label: Sequence[Token], context: Context) -> bool:
    """``Du lịch: 812 nghìn lượt khách, tổng thu 610 tỷ đồng``: not of what was said long ago."""
    spoken_of = vocabulary.indicators().get(context.indicator)
    schemes = spoken_of.schemes if spoken_of is not None else ()
    names = [t for t in label if isinstance(t, NameToken)]
    is_told = any(_holds(alias, context) for n in names for alias in n.aliases)
    is_named = is_told or any(s.scheme in schemes for n in names for s in n.sectors)
    said = {t.kind for t in label}
    return "word" in said and not is_named and said <= {"word", "name", ",", "filler"}


def _holds(alias: vocabulary.Alias, context: Context) -> bool:
    """``kiểm tra`` is of market control only where that was spoken of."""
    is_free = alias.after in {"", "topic", alias.indicator}
    return is_free or context.indicator in {alias.after, alias.indicator}
