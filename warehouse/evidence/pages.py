"""Writes pages as HTML, from templates that escape whatever a report says.

What does not belong here: what stands on them (``cards``, ``series``, ``contents``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined

from warehouse.evidence import wording
from warehouse.evidence.cards import Answers, Card, Trace, cards_of
from warehouse.evidence.contents import Contents
from warehouse.evidence.labels import label
from warehouse.evidence.queries import Row
from warehouse.evidence.series import sections_of

_ROOT = "../"
# The gravest first: a number that states several figures is coloured by the gravest of them.
STATES = ("not_understood", "held", "flagged", "not_chosen", "published")


class Picture(Protocol):
    """A page with the boxes of marks, each with the keys of its mark."""

    @property
    def boxes(self) -> Sequence[tuple[object, tuple[str, ...]]]:
        """Where they are, and whose."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A document as it is shown, ready from ``ingestion.evidence``.

    Attributes:
        blocks: its text, with marks whose keys are those of ``states_of``.
        marks: the keys of each mark.
        pictures: its pages with the boxes of marks; none where it has no pages.
        folder: of the pictures, below the site.
        traces: by observation, the words that gave its fields.
    """

    blocks: Sequence[object]
    marks: Sequence[tuple[str, ...]]
    pictures: Sequence[Picture]
    folder: str
    traces: Mapping[str, Sequence[Trace]]


def states_of(answers: Answers) -> dict[str, str]:
    """The state of each number of a report that is marked, by the key of its mark."""
    states = {row["observation_id"]: str(row["state"]) for row in answers.figures}
    return states | {unread_key(row): "not_understood" for row in answers.unread}


def unread_key(row: Row) -> str:
    """The key of a number that was not understood."""
    return f"n{row['run']}"


def report_html(answers: Answers, shown: Shown, digest: str) -> str:
    """The page of a report."""
    cards = list(cards_of(answers, shown.traces))
    states = states_of(answers)
    counts = Counter(states.values())
    return (
        _environment()
        .get_template("report.html")
        .render(
            root=_ROOT,
            digest=digest,
            report=answers.report,
            blocks=shown.blocks,
            pictures=shown.pictures,
            folder=shown.folder,
            cards=cards,
            first={key: keys[0] for keys in shown.marks for key in keys},
            boxed={keys[0] for picture in shown.pictures for _, keys in picture.boxes},
            amounts={card.row["observation_id"]: _told(card) for card in cards},
            states=states,
            counts=[(state, counts[state]) for state in reversed(STATES) if counts[state]],
        )
    )


def series_html(series: Row, points: Sequence[Row], digest: str) -> str:
    """The page of a series."""
    template = _environment().get_template("series.html")
    sections = list(sections_of(points))
    return template.render(root=_ROOT, digest=digest, series=series, sections=sections)


def index_html(root: str, listed: Contents) -> str:
    """A page that searches a list; ``root`` leads from it to the site's top."""
    template = _environment().get_template("index.html")
    return template.render(root=root, digest="", listed=listed)


def _told(card: Card) -> str:
    return f"{card.amount}: {card.subject}, {card.period.lower()}"


def _gravest(keys: Sequence[str], states: Mapping[str, str]) -> str:
    """The state that a number is coloured by."""
    return min((states[key] for key in keys), key=STATES.index)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("warehouse.evidence"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        label=label,
        period=wording.period,
        month=wording.month,
        day=wording.day,
        gravest=_gravest,
    )
    return made
