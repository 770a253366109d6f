"""What carries over from words to the figures after them.

What does not belong here: how the words are read (``reading``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ingestion.extraction.words.tokens import ComparisonToken, NumberToken
from ingestion.language.periods import Period

DIRECTIONS = {"up": 1, "down": -1}  # of the verbs of change


class Context(NamedTuple):
    """The subject and circumstances in force at a point of the text.

    A tuple, because it is replaced at nearly every token, and tuples are replaced fastest.

    Attributes:
        indicator: its code, or empty where no subject has been named.
        in_breakdown: whether a list of parts ("trong đó") is open.
        comparison: the comparison that figures without one of their own take.
        company: the enterprise being spoken of.
        is_undated: nothing named the period: it is the report's own.
        is_as_of: the period was named by a date, which for a stock is that month alone.
        fallback: the report's period, for a new subject in a sentence that names none.
        framed: the one longer period that the block has named before this sentence.
        recent: indicators spoken of lately with their sector and item, latest first.
        is_lost: the last subject was not understood, so nothing may continue it.
        is_running_on: the clause of the figure before is not over.
        has_begun: the sentence has had a figure.
        families: of the things named last: a crop, an animal.
        is_connected: the sentence goes on from the one before it ("Bên cạnh đó, ...").
        list_verb: the change that the head of a list names for its items ("có giá tăng gồm:").
        is_elsewhere: the sentence speaks of a place below, so nothing without a subject of its
            own is the province's.
        carried_item: the crop or animal spoken of, for its yield, its output, its price.
        is_passing: the block speaks of what only passes the border, so no trade without an owner is
            the province's.
        so_far: the months of the year up to the report's end, in a report of what was done.
        years: those of the plan, or of the part of it, that the document tells of.
        aims_from: the first month of a plan's aims; what was before it is no plan.
        item_outside: of the figure that the open bracket explains.
        office: the department that issued the document.
        is_of_one_thing: all that the sentence before said is of the one item in force.
    """

    period: Period
    province: str
    indicator: str = ""
    sector: str = "total"
    item: str = ""
    sign: int = 1
    price_basis: str = ""
    status: str = "reported"
    comparison: ComparisonToken | None = None
    in_breakdown: bool = False
    company: str = ""
    is_lost: bool = False
    is_as_of: bool = False
    is_undated: bool = False
    fallback: Period | None = None
    framed: Period | None = None
    recent: tuple[tuple[str, str, str], ...] = ()
    is_running_on: bool = False
    has_begun: bool = False
    families: frozenset[str] = frozenset()
    carried_item: str = ""
    is_passing: bool = False
    so_far: Period | None = None
    years: Period | None = None
    aims_from: int | None = None
    item_outside: str = ""
    office: str = ""
    is_of_one_thing: bool = False
    is_connected: bool = False
    list_verb: str = ""
    is_elsewhere: bool = False

    @property
    def subject(self) -> tuple[str, str, str]:
        """What a figure is of: indicator, sector, item."""
        return self.indicator, self.sector, self.item


def framed_by(context: Context, period: Period | None) -> Context:
    """The context with the one longer period that its block has named, or with none."""
    return context if context.framed == period else context._replace(framed=period)


@dataclass(slots=True)
class Mention:
    """A figure with its subject, before its measure is settled at the end of the sentence.

    Attributes:
        verb: code of the change word before the number (``up``, ``reach``), or empty.
        comparison: printed right after the number.
        inherited: in force when the number was read.
        is_planned: earlier in its block ``bằng`` stood with the plan.
        is_of_whole: what it is a share of stands right behind it ("đạt 97% diện tích gieo trồng").
        level: the amount that was told of the same thing before.
        is_bare: words stand right behind it, so without a unit it need not count the subject.
    """

    context: Context
    number: NumberToken
    verb: str
    approx: str
    lead_start: int
    end: int
    comparison: ComparisonToken | None = None
    inherited: ComparisonToken | None = None
    is_average: bool = False
    is_aside: bool = False
    is_bare: bool = False
    is_planned: bool = False
    is_of_whole: bool = False
    previous: Mention | None = None
    level: Mention | None = None

    @property
    def is_of_plan(self) -> bool:
        """Whether it is held against the plan."""
        return self.comparison is not None and self.comparison.code == "plan"

    @property
    def before(self) -> Mention | None:
        """The figure before it; of a fraction (``300/1.200 tỷ đồng, đạt 25%``) the part."""
        last = self.previous
        return last.previous if last is not None and last.number.code == "whole" else last
