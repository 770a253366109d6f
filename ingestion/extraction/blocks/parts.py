"""What the figures of each part of a document start from.

A report speaks of its own period, but for the aims of the next year that it ends with, a part on
the year before, and one on what the whole year may bring. A plan first tells what was reached
before it, which is no plan and of another year.

What does not belong here: which parts state figures (``sections``), parts of a report that are of
several months (``dated_sections``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.documents import Block, BlockKind
from ingestion.extraction.blocks.dated_sections import rank_of
from ingestion.extraction.report.metadata import ReportFacts
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.words.tokens import NumberToken, PeriodToken, Token
from ingestion.language.periods import Period, to_date, whole_year
from ingestion.language.text import bare, fold
from ingestion.vocabulary.forms import form

_PLAN, _AHEAD_OF_TIME = "plan", "forecast"
_A_YEAR = 12  # months
_AHEAD = ("aims", "tasks")


class Parts:
    """Follows the headings of a document."""

    def __init__(self, facts: ReportFacts, report: Period) -> None:
        is_plan = facts.document_type == _PLAN
        self.whole = Context(
            period=report,
            is_undated=True,
            province=facts.province_code,
            status=_PLAN if is_plan else "reported",
            so_far=None if is_plan else to_date(report.year, report.month),
            years=report if is_plan and report.months > _A_YEAR else None,
            office=facts.office,
            aims_from=_first_month(facts, report) if is_plan else None,
        )
        self._told: tuple[int, Context] | None = None  # rank of the heading of a part of other time

    def below(self, block: Block, words: str, tokens: Sequence[Token], *, aimed_at: int) -> Context:
        """``I. Kết quả năm 2021`` of a plan for 2022: reported, and of 2021, up to the next part.

        Args:
            block: the heading.
            words: of the heading.
            tokens: of the heading.
            aimed_at: the year whose aims a report states below it, or 0.
        """
        if aimed_at:
            year = whole_year(aimed_at)
            return self.whole._replace(status=_PLAN, period=year, so_far=None, is_undated=False)
        told = (
            self._results(words, tokens)
            if self.whole.status == _PLAN
            else self._year(words, tokens)
        )
        if told is not None and (self._told is None or self.whole.status != _PLAN):
            self._told = (rank_of(block), told)
        return self.whole if self._told is None else self._told[1]

    def end(self, block: Block) -> Period:
        """A heading ends the parts that are as narrow as its own; the period still in force."""
        is_heading = block.kind is BlockKind.HEADING
        if is_heading and self._told is not None and rank_of(block) <= self._told[0]:
            self._told = None
        return self.whole.period if self._told is None else self._told[1].period

    def _results(self, words: str, tokens: Sequence[Token]) -> Context | None:
        if not _tells_of_results(words):
            return None
        period = self._time_of(words, tokens)
        years = period if period.months > _A_YEAR else None
        return self.whole._replace(status="reported", period=period, years=years, aims_from=None)

    def _year(self, words: str, tokens: Sequence[Token]) -> Context | None:
        """``II. Ước thực hiện cả năm 2025`` of nine months' report; ``III. Kết quả năm 2024``."""
        named = [t for t in tokens if isinstance(t, PeriodToken)]
        is_year = [t.code for t in named] == ["year"] and named[0].period.months == _A_YEAR
        if not is_year or any(isinstance(t, NumberToken) for t in tokens):
            return None
        year, now = named[0].period, self.whole.period
        is_ahead = any(t.kind == "status" for t in tokens) and now.end < year.end
        if is_ahead and year.start <= now.start:
            return self.whole._replace(period=year, status=_AHEAD_OF_TIME, is_undated=False)
        is_before = year.end < now.start and _tells_of_results(words)
        return (
            self.whole._replace(period=year, is_undated=False, so_far=None) if is_before else None
        )

    def _time_of(self, words: str, tokens: Sequence[Token]) -> Period:
        """The last time that the heading names, or as many years before the plan as it has."""
        plan = self.whole.period
        named = [t.period for t in tokens if isinstance(t, PeriodToken)]
        named += [
            whole_year(int(year["n"]), int(year["z"] or year["n"]))
            for year in form("year").finditer(fold(words))
        ]
        earlier = [period for period in named if period.end < plan.end]
        return earlier[-1] if earlier else Period(plan.start - plan.months, plan.start - 1)


def _first_month(facts: ReportFacts, report: Period) -> int | None:
    """Of a plan's aims: ``đến năm 2025`` alone does not tell it, the day of issue does."""
    day = facts.report_date
    issued = to_date(day.year, day.month).end if day is not None else None
    if form("horizon").search(fold(facts.title)):
        return issued if issued is not None and issued <= report.end else None
    return report.start if issued is None or issued > report.end else max(issued, report.start)


def _tells_of_results(words: str) -> bool:
    """``Kết quả thực hiện nhiệm vụ``; neither ``Tổ chức thực hiện`` nor ``Dự báo tình hình``."""
    plain = bare(fold(words))
    reached = form("results").search(plain)
    ahead = [found.start() for name in _AHEAD if (found := form(name).search(plain))]
    return reached is not None and reached.start() < min(ahead, default=len(plain))
