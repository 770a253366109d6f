"""The period that the base of a comparison tells, where no words date a figure.

What does not belong here: which base a figure has (``comparisons``).
"""

from __future__ import annotations

from ingestion import vocabulary
from ingestion.extraction.measures.pairs import is_change, key_of
from ingestion.extraction.sentence.context import Mention
from ingestion.extraction.subjects.stocks import is_stock
from ingestion.extraction.words.tokens import ComparisonToken
from ingestion.language.periods import Period, to_date, whole_year

_A_YEAR = 12  # months
_DECEMBER = 12


def widen_to_quarters(mentions: list[Mention]) -> None:
    """What is compared with the quarter before is a quarter, and so are its other changes."""
    named = [m for m in mentions if m.comparison is not None and m.comparison.code == "qoq"]
    quarterly = {key_of(mention)[:-1] for mention in named}
    for mention in mentions:
        period = mention.context.period
        is_told = mention.comparison is not None and mention.comparison.code == "qoq"
        if not is_told and not mention.context.is_undated:
            continue  # "tháng 6 đạt 9 tỷ đồng; quý II đạt 25 tỷ đồng, tăng 2% so với quý trước"
        if key_of(mention)[:-1] in quarterly and period.months == 1:
            quarter = Period(period.end - period.end % 3, period.end - period.end % 3 + 2)
            mention.context = mention.context._replace(period=quarter)


def date_by_base(mention: Mention) -> None:
    """``Ngành dệt tăng 5% so với tháng 7/2015`` in a report of August 2016: of July 2016."""
    base, context = mention.comparison or mention.inherited, mention.context
    named = base.base if base is not None and base.code == "month" else None
    if named is None or not context.is_undated or named.month == _DECEMBER:
        return
    year_later = named.shifted(_A_YEAR)
    if year_later.end in range(context.period.end - _A_YEAR + 2, context.period.end):
        mention.context = context._replace(period=year_later)


def date_by_year(mention: Mention) -> None:
    """``tăng 5% so với năm 2018`` in a report of December 2019: it is of that year, as its level.

    Words that name no period leave it to the month of the report.
    """
    base, context = mention.comparison or mention.inherited, mention.context
    year = base.base if base is not None and base.code == "year" else None
    is_last_year = year is not None and year.shifted(_A_YEAR).end == context.period.end
    is_flow = not is_stock(vocabulary.indicators()[context.indicator], context.sector)
    if not (context.is_undated and is_last_year and is_flow and is_change(mention)):
        return
    for each in _with_level(mention):
        whole = whole_year(each.context.period.year)
        each.context = each.context._replace(period=whole, is_undated=False)


def _with_level(mention: Mention) -> list[Mention]:
    """The figure, and what stands right before it of the same thing, if nothing dates that.

    It is the change of that level, also behind what was reached of the plan: ``đạt 9 tỷ đồng, bằng
    102% dự toán, tăng 5%``.
    """
    found = [mention]
    while (level := found[-1].before) is not None and level.context.is_undated:
        if key_of(level) != key_of(mention):
            break
        found.append(level)
    return found


def keep_to_month(mention: Mention) -> None:
    """A change on last month is about a month: a longer period carried over doesn't hold.

    One that the words name outlives a base carried over: ``... so với tháng trước; quý I đạt``.
    """
    base, period = mention.comparison or mention.inherited, mention.context.period
    is_own = mention.comparison is not None
    carried = mention.context.fallback or (period if is_own else None)
    if base is not None and base.code == "mom" and carried and period.months > 1:
        for each in _with_level(mention):
            each.context = each.context._replace(period=Period(carried.end, carried.end))
    elif mention.comparison is not None and mention.comparison.is_of_month:
        _keep_to_same_month(mention)
    elif mention.comparison is not None and mention.comparison.is_of_mean and period.months == 1:
        _widen_to_mean(mention)


def keep_beside_month(mention: Mention) -> None:
    """``Giá vàng so tháng trước giảm 1%, so cùng kỳ tăng 9%`` in half a year's report.

    An index that is compared with the month before is the month's, and so is what else is said
    of it, where no other period is named, nor a mean.
    """
    if mention.comparison is not None and mention.comparison.is_of_mean:
        return  # "tăng 1,7% so với bình quân cùng kỳ"
    now, before = mention.context, mention.previous
    indicator = vocabulary.indicators()[now.indicator]
    if before is None or not now.is_undated or indicator.level_unit != "index":
        return
    was = before.context
    is_kept = was.is_undated and was.period.months == 1 < now.period.months
    if is_kept and was.subject == now.subject and was.period.end == now.period.end:
        mention.context = now._replace(period=was.period)


def close_with_month(mention: Mention, closing: ComparisonToken | None) -> None:
    """``Giá vàng tăng 4%, giá USD giảm 1% so tháng trước`` in half a year's report: both."""
    now, is_bare = mention.context, mention.comparison is None
    is_bare = is_bare and (mention.inherited is None or mention.inherited is closing)
    is_monthly = closing is not None and closing.code == "mom" and now.period.months > 1
    is_index = vocabulary.indicators()[now.indicator].group == "prices"
    if is_bare and is_monthly and is_index and now.is_undated and not mention.is_average:
        mention.context = now._replace(period=Period(now.period.end, now.period.end))


def _keep_to_same_month(mention: Mention) -> None:
    """``so với tháng cùng kỳ``: of the month, where the words don't name the months so far."""
    context, month = mention.context, mention.context.fallback
    is_index = vocabulary.indicators()[context.indicator].level_unit == "index"
    if month is None and context.is_undated and is_index:
        month = context.period  # "Giá vàng tăng 4% so với cùng tháng năm trước" of a quarter
    if month is not None and context.period.months > 1 and month.end == context.period.end:
        mention.context = context._replace(period=Period(month.end, month.end))


def _widen_to_mean(mention: Mention) -> None:
    """``CPI tháng 9 tăng 3% so với bình quân cùng kỳ``: the mean of the months so far."""
    context = mention.context
    if vocabulary.indicators()[context.indicator].group == "prices":
        so_far = to_date(context.period.year, context.period.month)
        mention.context = context._replace(period=so_far)
