"""What a report says of itself: issuer, province, period, type, number and date.

Each fact comes with the words that it was inferred from. The header is asked first, then the
title, then the body; the file's name is never asked.

What does not belong here: the figures.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from itertools import takewhile

from ingestion import vocabulary
from ingestion.documents import Document
from ingestion.extraction.report.department import department_of
from ingestion.extraction.report.period import report_period
from ingestion.extraction.report.province import COUNTRY, report_province
from ingestion.extraction.report.scope import is_of_no_province
from ingestion.extraction.report.table_documents import is_all_tables, is_national, table_title
from ingestion.language.periods import Period, label
from ingestion.language.text import fold
from ingestion.vocabulary.forms import form

_HEAD = 2500
_SCAN = 40_000
# In the order of precedence.
_ISSUERS = ("soct", "statistics_office", "ubnd")
_TYPES = ("plan", "monthly_report", "annual_report")
_HEADLINE_ROOM = 8
_PARAGRAPHS = re.compile(r"\n\s*\n")
_YEAR = re.compile(r"20\d\d")
_CELLS = " | "  # parts the cells of a row


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report says of itself; empty strings and ``None`` where it doesn't.

    Attributes:
        period: the period reported on.
        office: the department that issued it, where that one reports on its own branch.
        inferred_from: field to the words that it came from.
    """

    title: str
    document_type: str
    issuer: str
    issuer_type: str
    province_code: str
    province_name: str
    period: Period | None
    report_number: str
    report_date: date | None
    inferred_from: dict[str, str] = field(default_factory=dict)
    office: str = ""

    @property
    def is_city(self) -> bool:
        """Whether the province was a city under the central government when the period ended."""
        full = fold("Thành phố " + self.province_name)
        day = f"{label(self.period.end)}-15" if self.period else ""
        return any(
            fold(name) == full
            for province in vocabulary.provinces()
            if province.code == self.province_code and province.name == self.province_name
            if not day or province.valid_from <= day <= province.valid_to
            for name in province.names
        )

    @property
    def report_key(self) -> str:
        """Issuer, province, type, period and number: versions of one report share it.

        A report whose number is left blank, as drafts are, is told by its title instead.
        """
        period = self.period
        months = f"{label(period.start)}..{label(period.end)}" if period else ""
        is_numbered = bool(re.match(r"\d", self.report_number))
        name = self.report_number if is_numbered else fold(self.title)[:120]
        return "|".join((self.issuer_type, self.province_code, self.document_type, months, name))

    def inferred_json(self) -> str:
        """The inference record as stored."""
        return json.dumps(self.inferred_from, ensure_ascii=False, sort_keys=True)


def read_facts(document: Document) -> ReportFacts:
    """Read what a document says of itself."""
    only_tables = is_all_tables(document)
    title = table_title(document) if only_tables else _title(document)
    head = _on_one_line(document.text[:_HEAD])
    sources = (fold(title), head, _on_one_line(document.text[:_SCAN]))
    evidence: dict[str, str] = {}
    kind = _document_type(sources, evidence)
    issued = _date(document.text, head, evidence)
    period = report_period(sources, kind, issued, evidence)
    is_of_country = only_tables and is_national(document)
    why_none = is_of_no_province(document, has_prose=not only_tables)
    if why_none or is_of_country:
        evidence["province"] = why_none or "the cells name most provinces"
        code, name = ("", "") if why_none else COUNTRY
    else:
        code, name = report_province(sources, _as_of(period, issued, kind), evidence)
    issuer, issuer_type = _issuer(sources, evidence)
    number = form("document_number").search(head)
    return ReportFacts(
        title,
        kind,
        issuer,
        issuer_type,
        code,
        name,
        period,
        "".join(number["number"].split()).upper() if number else "",
        issued,
        evidence,
        department_of(document.text, fold(title)),
    )


def _on_one_line(text: str) -> str:
    """Folded words; paragraphs stay apart, so that "Covid-19" above "Tháng 8" is no 19th."""
    return " | ".join(" ".join(fold(part).split()) for part in _PARAGRAPHS.split(text))


def _title(document: Document) -> str:
    """The headings or paragraphs after the word BÁO CÁO or KẾ HOẠCH, else the first line."""
    lines = [" ".join(line.split()) for line in document.text[: _HEAD * 3].splitlines()]
    lines = [line.strip(" #*") for line in lines]
    lines = [line for line in lines if line]
    for at, line in enumerate(lines[:60]):
        if form("type_line").match(fold(line)) or form("plan_line").match(line):
            named = takewhile(_may_title, lines[at + 1 : at + 4])
            return " ".join((line, *named))[:400]
    found = _title_line(lines[:60])
    headline = _headline(lines) if found is None else ""
    if headline:
        return headline[:400]
    at = found or 0
    ends = (n for n, line in enumerate(lines[at : at + 3], start=at + 1) if _YEAR.search(line))
    return " ".join(lines[at : next(ends, at + 3)])[:400]


def _may_title(line: str) -> bool:
    """A sentence is no title, and neither is a row of a table or the heading of the first part."""
    is_heading = form("heading").match(fold(line)) is not None
    return not (line.endswith(".") or _CELLS in line or is_heading)


def _title_line(lines: list[str]) -> int | None:
    """The first line with the words of a title; of a menu of reports none, if a dated one follows.

    A menu lists "Báo cáo tình hình kinh tế xã hội tháng 1", "… tháng 2" line by line.
    """
    titles = [at for at, line in enumerate(lines) if form("title_line").search(fold(line))]
    menu = [at for at in titles if {at - 1, at + 1} & {*titles} and not _YEAR.search(lines[at])]
    if not titles or titles[0] not in menu:
        return titles[0] if titles else None
    return next((at for at in titles if _YEAR.search(lines[at])), titles[0])


def _headline(lines: list[str]) -> str:
    """The first of the first lines that names a period and is no statement."""
    named = (line for line in lines[:_HEADLINE_ROOM] if form("headline").search(fold(line)))
    return next((line for line in named if not line.endswith((".", ";", ":"))), "")


def _document_type(sources: tuple[str, ...], evidence: dict[str, str]) -> str:
    title, head, _ = sources
    for name in _TYPES:
        found = form(f"type_{name}").search(title)
        if found:
            evidence["document_type"] = found.group()
            return name
    found = form("type_monthly_report").search(head)
    return "monthly_report" if found else "other"


def _date(text: str, head: str, evidence: dict[str, str]) -> date | None:
    found = form("document_date").search(head[:900])
    found = found or form("page_date").search(fold(text[:6000]))
    if not found:
        return None
    try:
        issued = date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None
    evidence["report_date"] = found.group().strip()
    return issued


def _as_of(period: Period | None, issued: date | None, kind: str) -> str:
    """A plan speaks of provinces as they stand when its span begins, or when it was issued."""
    if period and issued and issued.isoformat() < label(period.end):
        return issued.isoformat()
    if period:
        is_ahead = kind == "plan" or period.months > 12
        return label(period.start if is_ahead else period.end) + "-15"
    return issued.isoformat() if issued else "2025-07-01"


def _issuer(sources: tuple[str, ...], evidence: dict[str, str]) -> tuple[str, str]:
    title, head, body = sources
    for text in (head[:500], title, head, body[-3000:], body):
        for kind in _ISSUERS:
            found = form(f"issuer_{kind}").search(text)
            if found:
                evidence["issuer"] = found.group()
                return found.group(), kind
    return "", "other"
