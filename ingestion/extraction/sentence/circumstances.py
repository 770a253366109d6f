"""Period and status of a figure, from the words before it.

What does not belong here: what the figure is about (``subjects``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from ingestion import vocabulary
from ingestion.extraction.measures.canonical import MONEY
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.predicates import (
    earlier_period,
    is_plain_statement,
    named_period,
)
from ingestion.extraction.subjects.stocks import NOW, STANDING
from ingestion.extraction.words.tokens import (
    ComparisonToken,
    NameToken,
    NumberToken,
    PeriodToken,
    Token,
)
from ingestion.language.periods import Period

_SUMS = frozenset({"year_so_far", "since_january", "to_date"})
_TOLD_AFTERWARDS = frozenset({"industry", "trade", "budget", "accounts", "tourism"})


def under_circumstances(context: Context, lead: Sequence[Token]) -> Context:
    """Return the context with the period, the status and the whole that a lead names."""
    if not lead:
        return context
    current, kinds = context.period, {t.kind for t in lead}
    period = named_period(lead) if "period" in kinds else None
    if period is not None:
        is_as_of = any(t.kind == "period" and t.code in STANDING for t in lead)
        context = context._replace(
            period=period, fallback=None, is_as_of=is_as_of, is_undated=False
        )
    if "status" in kinds:
        context = context._replace(status=_status_told(lead, context))
    elif any(isinstance(t, NameToken) and _is_estimated(t) for t in lead):
        context = context._replace(status="estimate")
    elif period is not None and context.aims_from is not None:
        context = context._replace(status=_before_or_ahead(context, period))
    elif period is not None and context.status != "plan" and is_plain_statement(lead):
        context = context._replace(status="reported")
    if period is None and any(t.code in NOW for t in lead):
        now = context.period.end if context.fallback is None else context.fallback.end
        context = context._replace(period=Period(now, now), fallback=None, is_undated=False)
    if not context.in_breakdown and any(t.code == "total" for t in lead):
        context = context._replace(sector="total")
    if "prior_year" in kinds:
        earlier = earlier_period(current, lead) or context.period.shifted(-12)
        context = context._replace(
            period=earlier, status="reported", fallback=None, is_undated=False
        )
    return context


def _status_told(lead: Sequence[Token], context: Context) -> str:
    """``phấn đấu sản lượng dự kiến tăng 12%`` among aims: what is expected is still aimed at."""
    said = [t.code for t in lead if t.kind == "status"]
    is_aim = context.status == "plan" and "plan" in said and said[-1] == "forecast"
    return "plan" if is_aim else said[-1]


def _before_or_ahead(context: Context, period: Period) -> str:
    """``năm 2020 đạt 47%`` in a plan for 2021 - 2025: what is over is no aim, what comes is."""
    if period.end < (context.aims_from or 0):
        return "reported" if context.status == "plan" else context.status
    return "plan" if context.status == "reported" else context.status


def _is_estimated(token: NameToken) -> bool:
    """``năng suất ước tính``, ``vốn đầu tư ước thực hiện thuộc ...``: the name itself says so."""
    return any(alias.alias in _estimated_names() for alias in token.aliases)


@lru_cache
def _estimated_names() -> frozenset[str]:
    said = {p.text for p in vocabulary.phrases() if p.code == "estimate" and " " not in p.text}
    return frozenset(a.alias for a in vocabulary.aliases() if said & {*a.alias.split()})


def in_prices(context: Context, basis: str) -> Context:
    """The prices that the words name, else those in force; a product's tonnes are in none."""
    is_money = vocabulary.indicators()[context.indicator].level_unit in MONEY
    named = (basis or context.price_basis) if is_money else ""
    return context if named == context.price_basis else context._replace(price_basis=named)


def framing_period(tokens: Sequence[Token]) -> Period | None:
    """``Qua 5 tháng đầu năm, kinh tế tăng khá.``: a period without a figure frames its block.

    So does that of its label, ``Du lịch 10 tháng: ...``.
    """
    if all(t.kind != "period" for t in tokens):
        return None
    opening = list(takewhile(lambda t: t.kind != ":" and not isinstance(t, NumberToken), tokens))
    if len(opening) < len(tokens) and tokens[len(opening)].kind != ":":
        return None
    named = [t for t in opening if isinstance(t, PeriodToken)]
    is_one = len(named) == 1 and named[0].code in _SUMS | {"quarter"}
    return named[0].period if is_one else None


def period_told(tokens: Sequence[Token]) -> Period | None:
    """``Bước sang quý II, dịch bệnh được khống chế.``: a sentence without a figure dates the next.

    Only of a quarter: a month or a year may be named for other things.
    """
    named = [t for t in tokens if isinstance(t, PeriodToken)]
    is_silent = not any(isinstance(t, NumberToken) for t in tokens)
    is_one = is_silent and len(named) == 1 and named[0].code == "quarter"
    return named[0].period if is_one else None


def only_period(
    said: Sequence[PeriodToken], tokens: Sequence[Token], report: Period
) -> Period | None:
    """``Lũy kế 6 tháng, xuất khẩu đạt ... Nhập khẩu đạt ...``: no other period was named.

    In a report of 9 months so does ``Tháng 9, tỉnh đón 8 nghìn lượt khách. Doanh thu đạt ...``.

    Args:
        said: the periods that the block has named before the sentence.
        tokens: the sentence; what it compares with the month before is the month's.
        report: the report's month; a year counts where it ends with it.
    """
    named = {t.period for t in said if t.code != "year" or t.period.end == report.end}
    last_month = Period(report.end, report.end)
    if report.months > 1 and named == {last_month}:
        return last_month
    if report.months > 1:  # of a quarter, or of half a year, the list of a month is not
        named = {period for period in named if period.months > 1}
    period = named.pop() if len(named) == 1 else None
    if period is None or period.months < 2 or any(t.code == "mom" for t in tokens):
        return None
    if sums_up_later(tokens):  # "Lưu trú đạt 6 tỷ đồng; 5 tháng đạt 32 tỷ đồng": 6 in the month
        return None
    return period


def sums_up_later(tokens: Sequence[Token], *, or_until: bool = False) -> bool:
    """``Trong đó, thu nội địa được 359 tỷ, lũy kế được ...``: the first figure is the month's.

    With ``or_until`` also ``..., ước đến cuối tháng đạt ...``.
    """
    named = next((t for t in tokens if isinstance(t, PeriodToken) or t.kind == "cause"), None)
    sums = _SUMS | {"as_of"} if or_until else _SUMS
    if named is None or named.kind == "cause" or named.code not in sums:
        return False  # "... do từ đầu năm sức mua tăng"
    first = next((t.start for t in tokens if isinstance(t, NumberToken)), 0)
    return named.start > first


def goes_into(context: Context, tokens: Sequence[Token]) -> bool:
    """``Trong thu nội địa, thu tiền sử dụng đất ...``: into a part of what was just said.

    So does ``Trong tổng số, ...``.
    """
    indicator = vocabulary.indicators().get(context.indicator)
    if indicator is None or len(tokens) < 3 or tokens[0].code != "trong" or tokens[2].kind != ",":
        return False
    part = tokens[1]
    if part.code == "total":
        return True
    if not isinstance(part, NameToken):
        return False
    is_akin = any(alias.indicator == indicator.code for alias in part.aliases)
    return is_akin or any(name.scheme in indicator.schemes for name in part.sectors)


def period_summed_up(context: Context, tokens: Sequence[Token]) -> Period | None:
    """``Thu 4 tháng ...; Chi ... đạt 4.120 tỷ đồng, bằng 29% dự toán.``: so far in the year, too.

    Money of the same subject, measured by the plan of the year, in a sentence without a period
    after one that summed up the months.
    """
    known = vocabulary.indicators()
    if context.indicator not in known or not context.period.is_to_date:
        return None
    named = next((t.aliases[0] for t in tokens if isinstance(t, NameToken) and t.aliases), None)
    is_planned = any(isinstance(t, ComparisonToken) and t.code == "plan" for t in tokens)
    if named is None or not is_planned:
        return None
    if any(isinstance(t, PeriodToken) or t.code == "mom" for t in tokens):
        return None
    now, before = known[named.indicator], known[context.indicator]
    is_money = now.level_unit in MONEY and now.is_additive and now.group == before.group
    return context.period if is_money else None


def is_still_to_come(context: Context, report: Period) -> bool:
    """``Phương hướng quý II: thu ngân sách 380 tỷ đồng``: a plan that doesn't say so.

    A season of the year is told of before its end, and days of the month after the report's are.
    """
    group = vocabulary.indicators()[context.indicator].group
    is_ahead = context.period.end > report.end + 1
    return is_ahead and context.status == "reported" and group in _TOLD_AFTERWARDS


def period_of_parts(context: Context, tokens: Sequence[Token], report: Period) -> Period:
    """The period of a breakdown in a sentence of its own.

    ``Phân theo nhóm hàng: thực phẩm 9 tỷ, tăng 2% so với tháng trước`` is of the month, whatever
    was summed up before it.
    """
    stated = list(takewhile(lambda t: t.kind != "cause", tokens))
    is_dated = any(isinstance(t, PeriodToken) for t in stated)
    is_monthly = not is_dated and any(t.code == "mom" for t in tokens)
    is_of_month = is_monthly and context.period.is_to_date
    return report if is_of_month or sums_up_later(tokens) else context.period


def begun_block(
    context: Context, spoken: Context, tokens: Sequence[Token], report: Period
) -> Context:
    """The context of a block's first sentence, whose words come before their periods.

    Args:
        context: what holds for the block.
        spoken: what the block before it ended with.
        tokens: of the sentence.
        report: the report's month.
    """
    summed = period_summed_up(spoken, tokens)
    if summed is not None and context.fallback is not None:
        return context._replace(period=summed, fallback=summed, is_undated=False)
    # "Trong đó, so với tháng trước ...", "- Khai khoáng so với tháng trước ..." in a list
    is_line = context.in_breakdown and not any(isinstance(t, PeriodToken) for t in tokens)
    if is_line or any(t.kind == "opener" for t in tokens):
        return context._replace(period=period_of_parts(context, tokens, report))
    # "- Lưu trú đạt 9 tỷ; 11 tháng 98 tỷ" below a head of the 11 months: 9 is the month's
    named = next((t.period for t in tokens if isinstance(t, PeriodToken)), None)
    is_monthly = context.in_breakdown and named == context.period and sums_up_later(tokens)
    return context._replace(period=report) if is_monthly else context
