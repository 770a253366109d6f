"""A web page of a figure, read back as a browser reads it."""

from __future__ import annotations

import lxml.html

from ingestion.evidence.web_page import web_page
from tests.ingestion.evidence.helpers import around
from tests.ingestion.evidence.test_tables import TABLE
from tests.ingestion.extraction.helpers import document, heading

PROSE = around(document(heading("1. Thu & chi"), "Thu <tạm> đạt 7,5 tỷ đồng."), "7,5")


def test_it_has_place_facts_and_the_marked_passage_and_needs_no_other_file() -> None:
    page = web_page(PROSE, "báo cáo.docx, paragraph 3", ["Kon Tum · thu", "7,5 tỷ"])
    root = lxml.html.document_fromstring(page)
    assert page.startswith("<!DOCTYPE html>")
    assert root.get("lang") == "vi"
    assert root.findtext(".//title") == "báo cáo.docx, paragraph 3"
    assert [p.text_content() for p in root.iterfind(".//header/p")] == ["Kon Tum · thu", "7,5 tỷ"]
    assert [p.text_content() for p in root.iterfind(".//main/p")] == [
        "1. Thu & chi",
        "Thu <tạm> đạt 7,5 tỷ đồng.",
    ]
    assert [mark.text for mark in root.iter("mark")] == ["7,5"]
    assert not [e for e in root.iter() if "src" in e.attrib or str(e.tag) in {"link", "script"}]


def test_a_table_has_heads_of_columns_and_rows() -> None:
    root = lxml.html.document_fromstring(web_page(around(TABLE, "98,5"), "x", []))
    heads = {th.text_content(): th for th in root.iter("th")}
    assert heads["So với (%)"].attrib == {"colspan": "2", "scope": "col", "class": "leads"}
    assert heads["Xăng dầu"].attrib == {"scope": "row"}
    assert [td.text_content() for td in root.iterfind(".//td[mark]")] == ["98,5"]
