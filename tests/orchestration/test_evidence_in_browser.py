"""The evidence pages in a real browser, opened as files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from orchestration.evidence import write_evidence
from orchestration.pipeline import run
from tests.orchestration.conftest import REPORT
from warehouse.access import connect
from warehouse.home import Home

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PDF, DOCX = "bac_giang_2024_05_sct.pdf", "bac_giang_2024_05_ubnd.docx"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = Home(tmp_path_factory.mktemp("browsed"))
    run(made, [REPORT.parent / PDF, REPORT.parent / DOCX])
    write_evidence(made)
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[sync_api.Browser]:
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def page(request: pytest.FixtureRequest, browser: sync_api.Browser) -> Iterator[sync_api.Page]:
    """A page; what its console says and asks of others fails the test in the end."""
    opened = browser.new_page(viewport=request.param)
    told: list[str] = []
    opened.on("console", lambda message: told.append(message.text))
    opened.on("pageerror", lambda error: told.append(str(error)))
    opened.on("request", lambda sent: told.append(sent.url) if _is_outside(sent.url) else None)
    yield opened
    opened.close()
    assert told == []


def _is_outside(url: str) -> bool:
    return not url.startswith(("file:", "data:"))


@pytest.fixture(scope="module")
def rivals(home: Home) -> tuple[str, str]:
    """A figure of the PDF and the one of the other report that contradicts it."""
    with connect(home) as connection:
        found = connection.execute(
            "SELECT first_observation_id, second_observation_id FROM fct_conflicts "
            "WHERE conflict_kind = 'contradiction' AND measure = 'yoy_pct'"
        ).fetchone()
    assert found is not None
    return found


def open_at(page: sync_api.Page, path: Path, anchor: str = "") -> None:
    page.goto(f"{path.as_uri()}{anchor}")


def marked(page: sync_api.Page, figure: str) -> set[str]:
    """Kinds of elements that are marked as those of a figure, and seen."""
    elements = page.locator(f".on[data-o~='{figure}'], article.on[id='{figure}']").all()
    return {str(e.get_attribute("class")).split()[0] for e in elements if e.is_visible()}


def test_words_without_marks_find_a_report_whose_page_a_click_opens(
    home: Home, page: sync_api.Page
) -> None:
    open_at(page, home.evidence / "index.html")
    assert page.locator("tbody tr").count() == 2
    page.get_by_label("Tìm").fill("bac giang uy ban 2024-05")
    assert page.locator("tbody tr").count() == 1
    assert page.get_by_role("status").inner_text() == "1 trên 2 báo cáo"
    page.get_by_role("link", name=DOCX).click()
    assert "Ủy ban nhân dân tỉnh" in page.locator("h1").inner_text()


def test_a_choice_narrows_the_list(home: Home, page: sync_api.Page) -> None:
    open_at(page, home.evidence / "index.html")
    page.get_by_label("Cơ quan").select_option(label="Sở Công Thương")
    assert page.locator("tbody a").all_inner_texts() == [PDF]


def test_an_address_marks_its_figure_on_the_page_in_the_text_and_among_the_figures(
    home: Home, page: sync_api.Page, rivals: tuple[str, str]
) -> None:
    own, _ = rivals
    (path,) = (p for p in (home.evidence / "reports").iterdir() if f'id="p-{own}"' in p.read_text())
    open_at(page, path, f"#{own}")
    page.wait_for_selector(".on")
    assert marked(page, own) == {"box", "m", "s-published"}
    card = page.locator(f"article[id='{own}']")
    assert card.locator("summary").first.is_visible()
    sync_api.expect(card).to_be_in_viewport()
    card.get_by_role("link", name="Trên trang 1").click()
    sync_api.expect(page.locator(f"a.box[id='p-{own}']")).to_be_in_viewport()


def test_a_rival_leads_to_its_own_words_in_the_other_report(
    home: Home, page: sync_api.Page, rivals: tuple[str, str]
) -> None:
    own, other = rivals
    (path,) = (p for p in (home.evidence / "reports").iterdir() if f'id="p-{own}"' in p.read_text())
    open_at(page, path, f"#{own}")
    page.locator(f"article[id='{own}']").get_by_role("link", name=DOCX).first.click()
    page.wait_for_selector(".on")
    assert "m" in marked(page, other)
    sync_api.expect(page.locator(f"article[id='{other}']")).to_be_in_viewport()


def test_a_point_of_a_chart_leads_to_the_figure(home: Home, page: sync_api.Page) -> None:
    charts = [p for p in (home.evidence / "series").iterdir() if "<circle" in p.read_text()]
    open_at(page, charts[0])
    point = page.locator("svg a").first
    assert point.get_attribute("aria-label")
    point.click()
    page.wait_for_selector("article.on")


def test_nothing_is_wider_than_the_screen(
    home: Home, page: sync_api.Page, rivals: tuple[str, str]
) -> None:
    for path in sorted(home.evidence.rglob("*.html")):
        open_at(page, path)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, path


def test_all_figures_are_printed(home: Home, browser: sync_api.Browser) -> None:
    page = browser.new_page(viewport=WIDE)
    open_at(page, next((home.evidence / "reports").glob("*.html")))
    page.emulate_media(media="print")
    last = page.locator("article").last
    bottom = last.evaluate("e => e.getBoundingClientRect().bottom")
    assert page.evaluate("document.documentElement.scrollHeight") >= bottom
    assert page.locator("nav").is_hidden()
    page.close()
