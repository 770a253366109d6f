"""Documents whose figures are no province's: of a district, parks, a company, the country.

Their letterhead says so; a page of news says so where it opens with such a place and never speaks
of the province. What does not belong here: places that a single figure is of (``places``), and news
of the country that names many provinces (``province``).
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from ingestion.documents import Document
from ingestion.language.text import bare, fold, nfc
from ingestion.vocabulary.forms import form

_LINES = 4
_OPENING = 700
_SCAN = 6000
_OPENINGS = (
    ("names_district", "a place below the province"),
    ("names_country", "the country"),
)


def is_of_no_province(document: Document, *, has_prose: bool) -> str:
    """Why the figures of a document are of no province; empty where they may be."""
    lines = [" ".join(line.split()) for line in document.text[:_SCAN].splitlines() if line.strip()]
    head = [fold(line) for line in lines[:_LINES]]
    office = any(map(form("office_of_province").match, head))
    if not office and any(map(form("office_of_district").match, _heads(lines))):
        return "the letterhead is of a place below the province"
    if any(map(form("office_of_parks").match, head)):
        return "the letterhead is of a board of industrial parks"
    if any(form("company").match(line) for line in head if not line.endswith(".")):
        return "the letterhead is of a company"
    text = nfc(" ".join(takewhile(_is_body, lines)))
    if office or not has_prose or form("names_province").search(text):
        return ""
    for opening, whose in _OPENINGS:
        if form(opening).search(text[:_OPENING]):
            return f"it opens with {whose} and never speaks of the province"
    return ""


def _is_body(line: str) -> bool:
    """A district, too, sends its reports to offices of the province."""
    return form("recipients").match(bare(fold(line))) is None


def _heads(lines: list[str]) -> list[str]:
    """The first lines, each with the next: a letterhead's name may go on there.

    A page's menu names such offices, too, but further down or within a line.
    """
    return [fold(f"{a} {b}") for a, b in pairwise(lines[: _LINES + 1])]
