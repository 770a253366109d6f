"""The evidence pages of a few sample reports, from the command to the files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import lxml.html
import pytest

from orchestration import evidence_page
from orchestration.evidence import write_evidence
from orchestration.pipeline import run
from tests.orchestration.conftest import REPORT
from tests.orchestration.test_cli import khoso
from warehouse.access import connect
from warehouse.evidence.places import report_page
from warehouse.home import Home

SAMPLES = (
    "bac_giang_2024_05_sct.pdf",
    "bac_giang_2024_05_ubnd.docx",
    "tay_ninh_2026_01_bang_so_lieu.xlsx",
    "tay_ninh_2026_02_bang_so_lieu.xlsx",
    "tay_ninh_2026_02_sct.pdf",
    "hung_yen_2025_04_ubnd.md",
)
TEXT = "hung_yen_2025_04_ubnd.md"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = Home(tmp_path_factory.mktemp("evidence"))
    run(made, [REPORT.parent / name for name in SAMPLES])
    assert khoso("evidence", home=made).exit_code == 0
    return made


@pytest.fixture(scope="module")
def pages(home: Home) -> dict[Path, Any]:
    """Every page, parsed, by its place below the site's folder."""
    found = home.evidence.rglob("*.html")
    return {
        path.relative_to(home.evidence): lxml.html.document_fromstring(path.read_bytes())
        for path in found
    }


def ask(home: Home, query: str) -> list[tuple[Any, ...]]:
    with connect(home) as connection:
        return connection.execute(query).fetchall()


def page_of(home: Home, pages: dict[Path, Any], file_name: str) -> Any:
    ((doc_id,),) = ask(home, f"SELECT doc_id FROM dim_report WHERE file_name = '{file_name}'")
    return pages[report_page(doc_id)]


def test_the_address_of_every_figure_leads_to_its_card(home: Home, pages: dict[Path, Any]) -> None:
    addresses = ask(home, "SELECT DISTINCT evidence_url FROM fct_observations")
    assert len(addresses) > 100
    for (address,) in addresses:
        place, _, anchor = address.removeprefix("/evidence/").partition("#")
        assert len(pages[Path(place)].xpath(f"//article[@id='{anchor}']")) == 1


def test_every_link_of_every_page_leads_somewhere_on_the_site(
    home: Home, pages: dict[Path, Any]
) -> None:
    anchors = {place: {e.get("id") for e in root.iter() if e.get("id")} for place, root in
               pages.items()}  # fmt: skip
    for place, root in pages.items():
        for element, _, link, _ in root.iterlinks():
            if link == "data:,":
                continue
            assert not re.match(r"[a-z]+:|/", link), (place, link)
            path, _, anchor = unquote(link).partition("#")
            target = (home.evidence / place).parent / path if path else home.evidence / place
            assert target.resolve().is_file(), (place, link)
            if anchor:
                known = anchors[target.resolve().relative_to(home.evidence)]
                assert anchor in known, (place, link, element.tag)


def test_every_figure_and_every_number_not_understood_is_marked_in_the_text(
    home: Home, pages: dict[Path, Any]
) -> None:
    marked = {key for root in pages.values() for link in root.xpath("//a[contains(@class, 'm s-')]")
              for key in link.get("data-o").split()}  # fmt: skip
    stated = {key for (key,) in ask(home, "SELECT observation_id FROM fct_observations")}
    assert marked == stated
    unread = ask(home, "SELECT count(*) FROM fct_ledger WHERE fate = 'not_understood'")
    found = [e for root in pages.values() for e in root.xpath("//main//span[@id]")]
    assert [(len(found),)] == unread


def test_the_figures_of_a_pdf_are_marked_on_its_pages(home: Home, pages: dict[Path, Any]) -> None:
    root = page_of(home, pages, SAMPLES[0])
    boxed = {key for box in root.xpath("//a[contains(@class, 'box')]")
             for key in box.get("data-o").split()}  # fmt: skip
    located = ask(
        home,
        "SELECT observation_id FROM fct_observations "
        f"WHERE file_name = '{SAMPLES[0]}' AND locator LIKE '%box%'",
    )
    assert boxed == {key for (key,) in located}
    assert all(image.get("alt") for image in root.iter("img"))


def test_a_card_says_how_its_figure_was_understood_and_what_speaks_for_and_against_it(
    home: Home, pages: dict[Path, Any]
) -> None:
    ((own, rival, link),) = ask(
        home,
        "SELECT first_observation_id, second_observation_id, parse_filename(evidence_url) "
        "FROM fct_conflicts JOIN fct_observations ON observation_id = second_observation_id "
        "WHERE conflict_kind = 'contradiction' AND fct_conflicts.measure = 'yoy_pct' "
        "AND fct_conflicts.indicator = 'retail_services'",
    )
    (card,) = page_of(home, pages, SAMPLES[0]).xpath(f"//article[@id='{own}']")
    said = " ".join(" ".join(card.itertext()).split())
    assert said.startswith("+16,1% Được công bố Tổng mức bán lẻ hàng hóa")
    assert "Thước đo So với cùng kỳ năm trước “so với cùng kỳ năm trước” trong câu" in said
    assert "Mâu thuẫn Ủy ban nhân dân tỉnh, 5/2024" in said
    assert link in {a.get("href") for a in card.iter("a")}
    (other,) = page_of(home, pages, SAMPLES[1]).xpath(f"//article[@id='{rival}']")
    assert "Số liệu khác được chọn" in other.text_content()


def test_a_later_report_that_restates_is_in_the_history_and_in_the_series(
    home: Home, pages: dict[Path, Any]
) -> None:
    own, later = ask(
        home,
        "SELECT first_observation_id, second_observation_id FROM fct_conflicts "
        "WHERE conflict_kind = 'revision' ORDER BY conflict_id",
    )[0]
    cards = [c for root in pages.values() for c in root.xpath(f"//article[@id='{own}']")]
    assert "Các lần công bố" in cards[0].text_content()
    (series,) = (a.get("href") for a in cards[0].iter("a") if "series" in a.get("href"))
    root = pages[Path(series.removeprefix("../"))]
    targets = {a.get("href").partition("#")[2] for a in root.iter("a")}
    assert {own, later} <= targets


def test_words_of_a_report_cannot_become_markup(pages: dict[Path, Any]) -> None:
    for root in pages.values():
        assert {script.get("src") for script in root.iter("script")} <= {
            "../static/report.js", "static/index.js", "../static/index.js",
            "data/reports.js", "../data/series.js",
        }  # fmt: skip


def test_a_second_run_writes_nothing(home: Home) -> None:
    before = {path: path.stat().st_mtime_ns for path in home.evidence.rglob("*")}
    report = write_evidence(home)
    assert (report.written, report.removed, report.problems) == (0, 0, ())
    after = {path: path.stat().st_mtime_ns for path in home.evidence.rglob("*") if path.is_file()}
    assert after == {path: at for path, at in before.items() if path.is_file()}


def test_pages_of_reports_that_are_gone_are_removed(home: Home) -> None:
    for gone in ("reports/0123456789abcdef.html", "series/0123456789abcdef.html"):
        (home.evidence / gone).write_text("x", encoding="utf-8")
    (home.evidence / "pictures" / "0123456789abcdef-2x55").mkdir()
    assert write_evidence(home).removed == 3


def test_a_page_that_cannot_be_written_keeps_its_former_one_and_stops_no_other(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((doc_id,),) = ask(home, f"SELECT doc_id FROM dim_report WHERE file_name = '{TEXT}'")
    stale = home.evidence / report_page(doc_id)
    whole = stale.read_bytes()
    stale.write_bytes(b"<!DOCTYPE html>\n<!-- 0 -->\n")
    monkeypatch.setattr(evidence_page, "text_blocks", lambda *_: 1 / 0)
    report = write_evidence(home)
    assert [problem.name for problem in report.problems] == [TEXT]
    assert stale.read_bytes() == b"<!DOCTYPE html>\n<!-- 0 -->\n"
    monkeypatch.undo()
    assert write_evidence(home).written == 1
    assert stale.read_bytes() == whole


def test_a_report_that_was_read_anew_but_not_published_keeps_its_page(home: Home) -> None:
    ((doc_id,),) = ask(home, f"SELECT doc_id FROM dim_report WHERE file_name = '{TEXT}'")
    text = home.texts / f"{doc_id}.txt"
    read = text.read_bytes()
    page = home.evidence / report_page(doc_id)
    page.write_bytes(b"<!DOCTYPE html>\n<!-- 0 -->\n")
    text.write_bytes(read.replace(b"0", b"9").replace(b"1", b"8"))
    told = khoso("evidence", home=home)
    text.write_bytes(read)
    assert told.exit_code == 3
    assert f"{TEXT}: was not read as it was published; run `khoso run`" in told.stderr
    assert khoso("evidence", home=home).exit_code == 0


def test_without_a_published_warehouse_it_says_what_to_do(tmp_path: Path) -> None:
    told = khoso("evidence", home=Home(tmp_path))
    assert told.exit_code == 1
    assert "run `khoso run`" in told.stderr
