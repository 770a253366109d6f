"""Names the base that a change is held against: the month, the quarter or the year before.

What does not belong here: which comparison a figure takes (``comparisons``), what it measures
(``measures``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.words.tokens import ComparisonToken
from ingestion.language.periods import Period


def change_basis(mention: Mention, closing: ComparisonToken | None) -> str | None:
    """The named base, else the one before it, else the one that closes the list, else a year."""
    period = mention.context.period
    if mention.comparison is not None and mention.comparison.code != "plan":
        return basis_of(mention.comparison, period)
    is_flow = vocabulary.indicators()[mention.context.indicator].is_additive
    is_mean = mention.is_average and period.months > 1  # no December is held against it
    for token in (mention.inherited, closing):
        if token is not None and not (token.code == "dec" and is_flow):
            basis = basis_of(token, period)
            basis = None if is_mean and basis == "dec" else basis
            return "yoy" if basis is None or (basis == "mom" and period.months > 1) else basis
    is_price = vocabulary.indicators()[mention.context.indicator].group == "prices"
    return None if is_price and period.months == 1 and not mention.is_average else "yoy"


def basis_of(token: ComparisonToken, period: Period) -> str | None:
    """Name the base of a comparison for a figure of ``period``; ``None`` for a base unknown."""
    if token.code == "years":
        return None  # "tăng 2 lần so với giai đoạn 2011 - 2015"
    if token.code not in {"month", "quarter", "year"}:
        return token.code if token.code != "plan" else None
    if (base := token.base) is None:
        return None
    if token.code == "year":
        return "yoy" if base.year in {period.year - 1, period.year} else "base"
    if base.end == period.end - 12 or base.end == period.end:
        return "yoy"
    if base.months == 1 and base.month == 12 and base.year == period.year - 1:
        return "mom" if period.month == 1 and period.months == 1 else "dec"
    if base.end == period.start - 1:
        return "qoq" if token.code == "quarter" else "mom"
    return None


def adds_capital(mention: Mention) -> bool:
    """``điều chỉnh 5 dự án với số vốn tăng 20 triệu USD``: so much was added, to no base."""
    base = mention.comparison or mention.inherited
    is_adjusted = mention.context.sector == "registration:ADJUSTED"
    return is_adjusted and mention.verb == "up" and base is None
