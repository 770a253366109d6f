"""Brings the evidence pages up to the published version: writes what changed, removes what is gone.

What does not belong here: one page of a report (``evidence_page``), and what stands on pages
(``warehouse.evidence``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ingestion.evidence.report import LOOK
from ingestion.store import extractor_version
from orchestration import workers
from orchestration.evidence_page import Work, Written, crashed, write_report
from orchestration.pipeline import Listener, Silence
from warehouse.evidence import contents, places
from warehouse.evidence.cards import Answers
from warehouse.evidence.contents import Contents
from warehouse.evidence.pages import index_html, series_html
from warehouse.evidence.queries import OF_REPORTS, OF_SERIES, Questions, Row
from warehouse.evidence.site import Site, digest_of
from warehouse.home import Home
from warehouse.locking import evidence_lock

# So many pages are asked for at once: a query costs the same for one as for many.
_REPORTS_AT_ONCE = 400
_SERIES_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """What became of the pages.

    Attributes:
        reports: how many reports have a page.
        series: how many series have a page.
        written: how many pages were written.
        removed: how many pages, and folders of pictures, were removed.
        problems: pages that could not be written; those of before stand.
        index: where a reader begins.
    """

    reports: int
    series: int
    written: int
    removed: int
    problems: tuple[Written, ...]
    index: Path


def write_evidence(home: Home, listener: Listener | None = None) -> EvidenceReport:
    """Write the pages of the published version that differ from those that are there.

    Args:
        home: where everything is kept.
        listener: told how far it has come.

    Raises:
        NothingPublishedError: nothing was published in this home.
        WarehouseBusyError: another process is writing the same pages.
    """
    with Questions(home) as questions, evidence_lock(home):
        run = _Run(home, questions, listener or Silence())
        return run.all_pages()


class _Run:
    """One pass over all pages of one version."""

    def __init__(self, home: Home, questions: Questions, listener: Listener) -> None:
        self._home = home
        self._questions = questions
        self._listener = listener
        self._site = Site(home.evidence)

    def all_pages(self) -> EvidenceReport:
        """Write what changed, then the lists that lead to it, and last remove what is gone."""
        self._site.prepare()
        reports = self._digests(OF_REPORTS, extractor_version())
        series = self._digests(OF_SERIES)
        outcomes = list(self._write_reports(reports))
        written = self._write_series(series) + self._write_lists()
        removed = self._remove_others(reports, series)
        return EvidenceReport(
            reports=len(reports),
            series=len(series),
            written=written + sum(not outcome.problem for outcome in outcomes),
            removed=removed,
            problems=tuple(outcome for outcome in outcomes if outcome.problem),
            index=self._home.evidence / places.index_page(),
        )

    def _digests(self, queries: Sequence[str], *inputs: str) -> dict[str, str]:
        found = self._questions.digests(queries)
        return {page: digest_of(rows, *inputs) for page, rows in found.items()}

    def _stale(
        self, folder: str, digests: Mapping[str, str], page_of: Callable[[str], Path]
    ) -> list[str]:
        """What has no page, or one that was made of something else."""
        there = self._site.digests(folder)
        return [each for each, digest in digests.items() if there.get(page_of(each).name) != digest]

    def _write_reports(self, digests: Mapping[str, str]) -> Iterator[Written]:
        stale = self._stale(places.REPORTS, digests, places.report_page)
        self._listener.begin("Writing pages of reports", len(stale))
        for chunk in _chunks(stale, _REPORTS_AT_ONCE):
            works = [Work(answers, digests[doc_id]) for doc_id, answers in self._answers(chunk)]
            for written in workers.each(partial(write_report, self._home.root), works, crashed):
                self._listener.advance(written.name)
                yield written

    def _answers(self, doc_ids: Sequence[str]) -> Iterator[tuple[str, Answers]]:
        reports, *rest = (self._questions.rows(query, doc_ids) for query in OF_REPORTS)
        for doc_id in doc_ids:
            about = {q: rows.get(doc_id, []) for q, rows in zip(OF_REPORTS[1:], rest, strict=True)}
            yield doc_id, Answers(report=reports[doc_id][0], **about)

    def _write_series(self, digests: Mapping[str, str]) -> int:
        stale = self._stale(places.SERIES, digests, places.series_page)
        self._listener.begin("Writing pages of series", len(stale))
        for chunk in _chunks(stale, _SERIES_AT_ONCE):
            series, points = (self._questions.rows(query, chunk) for query in OF_SERIES)
            for series_id in chunk:
                page = series_html(series[series_id][0], points[series_id], digests[series_id])
                self._site.write(places.series_page(series_id), page)
                self._listener.advance(series_id)
        return len(stale)

    def _write_lists(self) -> int:
        indicators = {row["indicator_code"]: row["label_vi"] for row in self._indicators()}
        reports = contents.of_reports(self._questions.all("reports"), indicators)
        series = contents.of_series(self._questions.all("series"))
        return self._write_list(reports, "") + self._write_list(series, "../")

    def _indicators(self) -> list[Row]:
        return self._questions.all("indicators")

    def _write_list(self, listed: Contents, root: str) -> int:
        page = places.index_page(listed.data if root else "")
        written = [
            self._site.write(places.list_of(listed.data), listed.script()),
            self._site.write(page, index_html(root, listed)),
        ]
        return sum(written)

    def _remove_others(self, reports: Mapping[str, str], series: Mapping[str, str]) -> int:
        wanted = {
            places.REPORTS: {places.report_page(doc_id).name for doc_id in reports},
            places.PICTURES: {places.pictures_of(doc_id, LOOK).name for doc_id in reports},
            places.SERIES: {
                places.index_page().name,
                *(places.series_page(each).name for each in series),
            },
        }
        return sum(self._site.keep_only(folder, names) for folder, names in wanted.items())


def _chunks(items: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
