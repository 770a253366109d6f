"""Dates figures that no word dates by those that words do, once the whole report is read.

"Thu ngân sách đạt 40.477 tỷ đồng" in the list at the head of "tháng 12 và cả năm" is of the year,
because the body says so of the very same figure. And no part is greater than its whole.

What does not belong here: periods that words name (``circumstances``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby

from ingestion import vocabulary
from ingestion.extraction.blocks.findings import Figure
from ingestion.language.periods import Period, to_date

_FEWEST_DIGITS = 3  # fewer are the same by chance
_HUNDRED, _A_YEAR, _TWICE, _MORE = 100, 12, 2, Decimal("1.5")
_Series = tuple[str, str, Period, bool]
_Beside = tuple[str, str, Period, bool, int]
Key = tuple[str, str, str, str, str, str, Decimal]
Levels = dict[tuple[str, str], dict[Period, Decimal]]


def date_undated(figures: Sequence[Figure]) -> None:
    """Give figures without a period of their own the longer one that others show them to have."""
    dated = _dated(figures)
    moved: dict[_Series, set[Period]] = {}
    beside: dict[_Beside, set[Period]] = {}
    stated = [figure for figure in figures if figure.mention.number.code != "whole"]
    for _, group in groupby(stated, _subject):
        run = list(group)
        found = {period for figure in run if (period := _longer(figure, dated)) is not None}
        reaching = _reaching_plan(run)
        found = found or reaching
        if found and _is_whole(run[0]) and _is_flow(run[0].mention.context.indicator):
            moved.setdefault(_series(run[0]), set()).update(found)
        if reaching:  # "xổ số đạt 93% dự toán; thu viện trợ 1 tỷ đồng": of those months
            beside.setdefault(_of_sentence(run[0]), set()).update(found)
        _date(run, found)
    for place, group in groupby(figures, _of_sentence):
        _date(group, beside.get(place, set()))
    wholes = _wholes(figures)
    for series, group in groupby(figures, _series):
        run = list(group)
        if run[0].mention.context.is_undated:
            _date(run, _holding(run, wholes) or moved.get(series, set()))


def _reaching_plan(run: Sequence[Figure]) -> set[Period]:
    """``Thu ngân sách đạt 58% dự toán năm``: far more than one month, or quarter, could."""
    context = run[0].mention.context
    now = context.period
    so_far = to_date(now.year, now.month)
    usual = Decimal(_HUNDRED * now.months) / _A_YEAR
    most = _TWICE if now.months == 1 else _MORE  # a month's work is the more uneven
    rates = [
        figure.mention.number.number.value
        for figure in run
        if figure.measured.measure == "plan_pct" and not figure.measured.addend
    ]
    is_more = bool(rates) and max(rates) > most * usual
    is_more = is_more and _is_flow(context.indicator)
    return {so_far} if context.is_undated and is_more and so_far.months > now.months else set()


def _is_flow(code: str) -> bool:
    """What comes in through the year; a crop stands where it was sown, and a herd on its day."""
    is_standing = code.startswith("crop_") or code == "livestock_heads"
    return vocabulary.indicators()[code].is_additive and not is_standing


def _date(run: Iterable[Figure], found: set[Period]) -> None:
    for figure in run if len(found) == 1 else ():
        context = figure.mention.context
        figure.mention.context = context._replace(period=next(iter(found)))


def _wholes(figures: Iterable[Figure]) -> Levels:
    """The greatest level of each whole in each period that words name."""
    wholes: Levels = {}
    for figure in figures:
        context, level = figure.mention.context, _level(figure)
        if level and not context.is_undated and _is_whole(figure):
            known = wholes.setdefault((context.province, context.indicator), {})
            known[context.period] = max(level, known.get(context.period, level))
    return wholes


def _holding(run: Sequence[Figure], wholes: Levels) -> set[Period]:
    """``Tháng 9 đạt 42 tỷ; 9 tháng 395 tỷ. Các khoản lớn: ... 120 tỷ``: the nine months' whole."""
    context, greatest = run[0].mention.context, max(_level(figure) for figure in run)
    known = wholes.get((context.province, context.indicator), {})
    if greatest <= known.get(context.period, greatest):
        return set()
    wider = [p for p, whole in known.items() if p.end == context.period.end and whole >= greatest]
    return set(sorted(wider, key=lambda period: period.months)[:1])


def _is_whole(figure: Figure) -> bool:
    context = figure.mention.context
    return context.sector == "total" and not context.item


def _level(figure: Figure) -> Decimal:
    """The amount of a figure that adds up; 0 for anything else."""
    indicator = vocabulary.indicators()[figure.mention.context.indicator]
    if figure.measured.measure != "level" or not indicator.is_additive:
        return Decimal(0)
    return figure.mention.number.number.value * figure.measured.factor


def _series(figure: Figure) -> _Series:
    context = figure.mention.context
    return context.province, context.indicator, context.period, context.is_undated


def _of_sentence(figure: Figure) -> _Beside:
    """What a figure is kindred with, and where its sentence begins; what stands on a day is not."""
    province, code, period, is_undated = _series(figure)
    kin = vocabulary.indicators()[code].group if _is_flow(code) else code
    return province, kin, period, is_undated, figure.char_start - figure.mention.number.start


def _dated(figures: Iterable[Figure]) -> dict[Key, set[Period]]:
    said: dict[Key, set[Period]] = {}
    for figure in figures:
        if not figure.mention.context.is_undated:
            said.setdefault(_key(figure), set()).add(figure.mention.context.period)
    return said


def _longer(figure: Figure, dated: dict[Key, set[Period]]) -> Period | None:
    """The one longer period that ends alike in which the same figure is stated."""
    own = figure.mention.context.period
    digits = figure.mention.number.number.plain.replace(".", "").strip("0")
    if not figure.mention.context.is_undated or len(digits) < _FEWEST_DIGITS:
        return None
    periods = {p for p in dated.get(_key(figure), ()) if p.end == own.end}
    return periods.pop() if len(periods) == 1 and own not in periods else None


def _subject(figure: Figure) -> tuple[object, ...]:
    context = figure.mention.context
    return (*_names(figure), context.period, context.is_undated)


def _names(figure: Figure) -> tuple[str, str, str, str]:
    context = figure.mention.context
    return context.province, context.indicator, context.sector, context.item


def _key(figure: Figure) -> Key:
    measured, number = figure.measured, figure.mention.number.number
    value = number.value * measured.factor + measured.addend
    return (*_names(figure), measured.measure, measured.unit, value)
