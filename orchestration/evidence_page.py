"""Writes the evidence page of one report: its document meets what the warehouse says of it.

What does not belong here: which pages are written (``evidence``), how a document looks
(``ingestion.evidence``) and how a page is written (``warehouse.evidence``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from ingestion.documents import Document
from ingestion.evidence.marks import Mark, marks_of
from ingestion.evidence.report import LOOK, draw_pages, page_pictures, text_blocks
from ingestion.extraction.outcome.explaining import Explainer
from ingestion.store import Store
from warehouse.evidence.cards import Answers, Trace
from warehouse.evidence.pages import Shown, report_html, unread_key
from warehouse.evidence.places import pictures_of, report_page
from warehouse.evidence.site import Site
from warehouse.home import Home

_OUTDATED = "was not read as it was published; run `khoso run` and write the pages again"


@dataclass(frozen=True, slots=True)
class Work:
    """A page to write: what is said of the report, and the digest of all that it is made of."""

    answers: Answers
    digest: str

    @property
    def doc_id(self) -> str:
        """The document."""
        return str(self.answers.report["doc_id"])

    @property
    def file_name(self) -> str:
        """Its file."""
        return str(self.answers.report["file_name"])


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a page; ``problem`` says why it was not written."""

    name: str
    problem: str = ""


def write_report(root: Path, work: Work) -> Written:
    """Write one page; a fault in it must not stop the others."""
    try:
        home = Home(root)
        document = _document(home, work.answers)
        if document is None:
            return Written(work.file_name, _OUTDATED)
        shown = _shown(home, document, work)
        Site(home.evidence).write(
            report_page(work.doc_id), report_html(work.answers, shown, work.digest)
        )
        return Written(work.file_name)
    except Exception as error:
        return Written(work.file_name, f"{type(error).__name__}: {error}")


def crashed(work: Work) -> Written:
    """What becomes of a page whose process died."""
    return Written(work.file_name, "its reader crashed")


def _document(home: Home, answers: Answers) -> Document | None:
    """The document as it was read, if that is what was published."""
    try:
        document = Store(home.root).document(answers.report["doc_id"])
    except FileNotFoundError:
        return None
    read = (document.text[row["char_start"] : row["char_end"]] for row in answers.figures)
    published = (row["raw_value"] for row in answers.figures)
    return document if all(map(str.__eq__, read, published)) else None


def _shown(home: Home, document: Document, work: Work) -> Shown:
    marks = _marks(work.answers)
    folder = pictures_of(work.doc_id, LOOK)
    with Site(home.evidence).drawing(folder) as empty:
        if empty is not None:
            original = Store(home.root).archive.original(work.doc_id)
            draw_pages(original, document.media_type, empty)
    numbered = [(row["observation_id"], row["page"]) for row in work.answers.figures]
    numbered += [(unread_key(row), row["page"]) for row in work.answers.unread]
    pictures = page_pictures(document, marks, dict(numbered), home.evidence / folder)
    return Shown(
        blocks=list(text_blocks(document, marks)),
        marks=[mark.keys for mark in marks],
        pictures=list(pictures),
        folder=folder.as_posix(),
        traces=dict(_traces(home, document, work.doc_id)),
    )


def _marks(answers: Answers) -> list[Mark]:
    figures = [(r["char_start"], r["char_end"], r["observation_id"]) for r in answers.figures]
    unread = [(r["char_start"], r["char_end"], unread_key(r)) for r in answers.unread]
    return marks_of([*figures, *unread])


def _traces(home: Home, document: Document, doc_id: str) -> Iterator[tuple[str, list[Trace]]]:
    """What `khoso explain` says of each figure, by its id."""
    rows = pl.read_parquet(home.observations / f"{doc_id}.parquet")
    if rows.is_empty():
        return
    explainer = Explainer(document)
    for row in rows.iter_rows(named=True):
        found = explainer.fields(row)
        yield row["observation_id"], [Trace(e.field, e.words, e.where) for e in found]
